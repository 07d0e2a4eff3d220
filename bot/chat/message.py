"""What comes in and what goes out, on any messenger."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Protocol

from bot.chat.action import Action
from bot.chat.pace import Pace

LARGEST_PICTURE = 10 << 20
"""Bytes of a picture that a person sends; what Telegram takes of ours. https://core.telegram.org/bots/api#sending-files"""


class Markup(str):
    """Text with the HTML subset ``<b> <i> <a href> <code>``; everything else in it is escaped."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Address:
    """Where a person is reached: on which channel, who, and in which room."""

    channel: str
    person: str
    room: str


@dataclass(frozen=True, slots=True)
class Sent:
    """A message that is already on somebody's screen; `ref` is the channel's own name for it."""

    to: Address
    ref: str


@dataclass(frozen=True, slots=True)
class Event:
    """Something that a person did.

    `id` names it on its channel, so that a repeated delivery is known as such. `language` is the client's hint,
    a BCP-47 tag or empty. `private` is false in a room that others read.
    """

    id: str
    sender: Address
    language: str = ""
    private: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Said(Event):
    """A person typed a text."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed(Event):
    """A person pressed a button; `action` is what the client sent back and may be forged."""

    action: str
    on: Sent


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened(Event):
    """A person opened the chat, perhaps through a link that carried a payload."""

    payload: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Searched(Event):
    """A person looks for a proposal to post in another chat; `text` is what they have typed so far."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Showed(Event):
    """A person sent a picture, which is brought only if it was asked for.

    `load` brings its bytes, once, at most `LARGEST_PICTURE`; raises `ChannelError`, `TooLarge` if there are more. `size` is how
    many the channel says there are, 0 if it does not say.
    """

    load: Callable[[], Awaitable[bytes]] = field(repr=False)
    size: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreadable(Event):
    """A person sent what we cannot read: a sticker, a voice message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Left(Event):
    """A person closed the chat for us: blocked the bot or deleted the account."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken(Event):
    """What a channel could not read; it is only written down. `error` names what went wrong."""

    error: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Press:
    """A button that comes back as `Pressed`."""

    label: str
    action: Action


@dataclass(frozen=True, slots=True)
class Open:
    """A button that leads to a private conversation with us on the same channel."""

    label: str
    payload: str = ""


@dataclass(frozen=True, slots=True)
class Share:
    """A button that hands a link to us to somebody else; `query` finds the same thing in a search, where a channel has one."""

    label: str
    payload: str
    query: str


Button = Press | Open | Share
Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture to be drawn when the answer is durable.

    `key` names its content, `alt` says it in words, `draw` returns a PNG or JPEG.
    """

    key: str
    alt: str
    draw: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Document:
    """A file for the person."""

    name: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Card:
    """An answer to a search: what is listed, and what is posted when the person chooses it."""

    id: str
    title: str
    summary: str
    text: Markup
    button: Open


@dataclass(frozen=True, slots=True)
class Reply:
    """What we answer.

    `replaces` asks for the message that was pressed to become this one. `toast` is a short notice: shown above the chat where
    a channel can, before the text elsewhere. `clears` says that the person was forgotten: a channel that keeps the conversation
    itself forgets it too. With a `picture` or a `document` the text is what stands under it; `link` is a payload whose
    address is written under the text. `menu` are the commands, with what they do, that this person's own menu shall hold from now
    on, where a channel has one; empty: those of everybody. `conceals` says that what the person typed is a secret: a channel that
    keeps the conversation itself does not keep that. `asks_picture` says that the person may now send a picture: a channel whose
    people have no way of their own to do so shows them one; in an app they have. `cards` answer a search, and
    `buttons` then hold the way into the conversation.
    """

    text: Markup
    buttons: Rows = ()
    replaces: bool = False
    toast: str = ""
    clears: bool = False
    picture: Picture | None = None
    document: Document | None = None
    link: str = ""
    menu: tuple[tuple[str, str], ...] | None = None
    conceals: bool = False
    asks_picture: bool = False
    cards: tuple[Card, ...] = ()
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Abilities:
    """What a channel can show: characters in a text, under a picture, in a label and in a toast, buttons under a message."""

    max_text: int
    max_caption: int
    max_label: int
    max_buttons: int
    max_toast: int
    shares: bool
    """Whether it has a button that hands on a link; elsewhere the link stands in the text."""


class ChannelError(Exception):
    """A channel could not deliver."""


class Throttled(ChannelError):
    """The channel asks to wait `after` seconds before the next attempt."""

    def __init__(self, after: float) -> None:
        super().__init__(f"wait {after:g} s")
        self.after = after


class Unreachable(ChannelError):
    """The channel did not answer; try again later. `arrived`: the message may have got there all the same."""

    def __init__(self, reason: str, *, arrived: bool = True) -> None:
        super().__init__(reason)
        self.arrived = arrived


class Closed(ChannelError):
    """This person no longer wants messages from us; send nothing more until they come back."""


class Rejected(ChannelError):
    """The channel refused the message itself; sending it again would not help."""


class TooLarge(ChannelError):
    """What a person sent has more bytes than we take."""


class Misconfigured(ChannelError):
    """The channel cannot work as it is set up; the sentence says what to change."""


Receive = Callable[[Event], Awaitable[Reply | None]]
"""Takes an event and gives the answer once it is durable; raises `storage.database.DatabaseAwayError`."""


class Channel(Protocol):
    """A messenger: four attributes and three methods.

    `idempotent`: a message that is sent again with the same key stands there once. `pace` tells how fast it may be written to.
    """

    name: str
    can: Abilities
    idempotent: bool
    pace: Pace

    async def run(self, receive: Receive) -> None:
        """Hand every event to `receive` and show what it answers, until cancelled."""

    async def send(self, to: Address, reply: Reply, over: Sent | None = None, *, key: str = "") -> Sent:
        """Show `reply`, in place of `over` where `reply.replaces`; raises `ChannelError`.

        `key` names a message to somebody who did not just speak.
        """

    def link(self, payload: str) -> str:
        """Return the address that opens a conversation with us and hands over `payload`."""
