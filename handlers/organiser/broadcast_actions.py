"""The buttons of an organiser who writes to many people; each names the message that it is about."""

from dataclasses import dataclass
from typing import ClassVar

from bot.chat.action import Action


@dataclass(frozen=True, slots=True)
class AskBroadcasts(Action):
    """Show the messages to people of a consultation; 0 is one's own."""

    code: ClassVar[str] = "yb"
    consultation: int


@dataclass(frozen=True, slots=True)
class Begin(Action):
    """Begin a message, or go on with the one that is being written."""

    code: ClassVar[str] = "yn"
    consultation: int


@dataclass(frozen=True, slots=True)
class AskDraft(Action):
    """Show what is set and what is missing."""

    code: ClassVar[str] = "yd"
    broadcast: int


@dataclass(frozen=True, slots=True)
class Delete(Action):
    """Delete the draft: ask first (`sure` 0), then do it (1)."""

    code: ClassVar[str] = "yy"
    broadcast: int
    sure: int


@dataclass(frozen=True, slots=True)
class AskTexts(Action):
    """Show in which languages there are texts."""

    code: ClassVar[str] = "yt"
    broadcast: int


@dataclass(frozen=True, slots=True)
class AskText(Action):
    """Ask for the text in a language."""

    code: ClassVar[str] = "yw"
    broadcast: int
    language: str


@dataclass(frozen=True, slots=True)
class TakeOut(Action):
    """Take the text of a language out."""

    code: ClassVar[str] = "yx"
    broadcast: int
    language: str


@dataclass(frozen=True, slots=True)
class Translate(Action):
    """Let a machine write the texts that are missing."""

    code: ClassVar[str] = "yr"
    broadcast: int


@dataclass(frozen=True, slots=True)
class AskImage(Action):
    """Ask for a picture, and for what it shows."""

    code: ClassVar[str] = "yi"
    broadcast: int


@dataclass(frozen=True, slots=True)
class AskAlt(Action):
    """Ask what the picture shows, in a language."""

    code: ClassVar[str] = "yo"
    broadcast: int
    language: str


@dataclass(frozen=True, slots=True)
class NoImage(Action):
    """Take the picture out."""

    code: ClassVar[str] = "yj"
    broadcast: int


@dataclass(frozen=True, slots=True)
class AskButton(Action):
    """Show where a button may lead."""

    code: ClassVar[str] = "yk"
    broadcast: int


@dataclass(frozen=True, slots=True)
class SetButton(Action):
    """Choose where it leads; a place in the list."""

    code: ClassVar[str] = "yl"
    broadcast: int
    place: int


@dataclass(frozen=True, slots=True)
class AskAudience(Action):
    """Show who gets it."""

    code: ClassVar[str] = "ya"
    broadcast: int


@dataclass(frozen=True, slots=True)
class SetParticipation(Action):
    """Choose whom it reaches of those who take part; a place in the list."""

    code: ClassVar[str] = "yp"
    broadcast: int
    place: int


@dataclass(frozen=True, slots=True)
class AskPlaces(Action):
    """Ask for the countries, or groups."""

    code: ClassVar[str] = "yc"
    broadcast: int


@dataclass(frozen=True, slots=True)
class AskLanguages(Action):
    """Ask for the languages."""

    code: ClassVar[str] = "yg"
    broadcast: int


@dataclass(frozen=True, slots=True)
class AskTime(Action):
    """Ask when it begins (0), or after when it is not sent any more (1)."""

    code: ClassVar[str] = "ym"
    broadcast: int
    end: int


@dataclass(frozen=True, slots=True)
class NoTime(Action):
    """Let it begin at once (0), or have no end (1)."""

    code: ClassVar[str] = "yz"
    broadcast: int
    end: int


@dataclass(frozen=True, slots=True)
class AskPreview(Action):
    """Show in which languages it can be looked at."""

    code: ClassVar[str] = "yv"
    broadcast: int


@dataclass(frozen=True, slots=True)
class Preview(Action):
    """Show it as people get it."""

    code: ClassVar[str] = "yq"
    broadcast: int
    language: str


@dataclass(frozen=True, slots=True)
class AskSend(Action):
    """Count the recipients, and ask for a confirmation."""

    code: ClassVar[str] = "ys"
    broadcast: int


@dataclass(frozen=True, slots=True)
class Watch(Action):
    """Show how far it is."""

    code: ClassVar[str] = "yh"
    broadcast: int


@dataclass(frozen=True, slots=True)
class Steer(Action):
    """Pause it (0), go on (1), ask whether to end it (2), end it (3)."""

    code: ClassVar[str] = "ye"
    broadcast: int
    step: int
