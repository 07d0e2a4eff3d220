"""A channel that shows nothing but text, and a person on it: everything is done by typing."""

import asyncio
import itertools
from dataclasses import dataclass, field, replace

from bot.app import Running
from bot.chat.fold import fold
from bot.chat.message import Abilities, Address, Event, Opened, Press, Pressed, Receive, Reply, Said, Sent, Showed
from bot.chat.pace import Pace
from tests.talk import Shown, visible

_NUMBERS = itertools.count(1)


@dataclass
class Message:
    """What stands on the screen, and the choices that were folded into it."""

    text: str
    labels: list[str]
    reply: Reply


@dataclass
class Plain:
    """The channel: no buttons, no toasts, no edits; a file is a file."""

    program: Running
    name: str = "plain"
    idempotent: bool = False
    pace: Pace = field(default_factory=lambda: Pace(1000, chat_seconds=0))
    can: Abilities = field(
        default_factory=lambda: Abilities(
            max_text=100_000, max_caption=100_000, max_label=200, max_buttons=0, max_toast=0, shares=False
        )
    )
    screens: dict[str, list[Message]] = field(default_factory=dict)
    pictures: dict[str, bytes] = field(default_factory=dict)

    async def run(self, receive: Receive) -> None:
        """Its people call the router themselves."""
        await asyncio.Event().wait()

    def link(self, payload: str) -> str:
        """Return what opens the chat."""
        return f"plain:{payload}"

    async def send(self, to: Address, reply: Reply, over: Sent | None = None, *, key: str = "") -> Sent:
        """Show a message below the others."""
        if reply.clears:
            self.screens[to.person] = []
        labels = [button.label for row in reply.buttons for button in row if isinstance(button, Press)]
        shown = fold(replace(reply, toast=""), self.can, self.link, toasts=False)
        screen = self.screens.setdefault(to.person, [])
        screen.append(Message(visible(shown.text), labels, reply))
        return Sent(to, str(len(screen)))


class PlainPerson:
    """Somebody with nothing but a keyboard."""

    def __init__(self, channel: Plain, language: str) -> None:
        self.channel = channel
        self.language = language
        self.name = f"person {next(_NUMBERS)}"
        self.address = Address(channel.name, self.name, self.name)
        self.toast = ""

    @property
    def _screen(self) -> list[Message]:
        return self.channel.screens.get(self.name, [])

    @property
    def text(self) -> str:
        return self._screen[-1].text

    @property
    def rows(self) -> list[list[Shown]]:
        offered = next((message for message in reversed(self._screen) if message.reply.buttons), None)
        if offered is None:
            return []
        return [
            [Shown(button.label, button.action.pack()) for button in row if isinstance(button, Press)]
            for row in offered.reply.buttons
        ]

    @property
    def count(self) -> int:
        return len(self._screen)

    async def _does(self, event: Event) -> None:
        reply = await self.channel.program.router.receive(event)
        if reply is not None:
            await self.channel.send(self.address, reply)
            self.toast = reply.toast

    async def opens(self, payload: str = "") -> None:
        await self._does(Opened(self._number(), self.address, self.language, payload=payload))

    async def says(self, text: str) -> None:
        await self._does(Said(self._number(), self.address, self.language, text=text))

    async def shows(self, image: bytes) -> None:
        async def load() -> bytes:
            return image

        await self._does(Showed(self._number(), self.address, self.language, load=load, size=len(image)))

    async def sends(self, data: str, *, on: int = -1) -> None:
        await self._does(Pressed(self._number(), self.address, self.language, action=data, on=Sent(self.address, "")))

    async def presses(self, label: str) -> None:
        """Type the number of a choice: the universal way."""
        labels = [shown.label.removeprefix("✓ ") for row in self.rows for shown in row]
        assert label in labels, f"no {label!r} in {labels}\n{self.text}"
        await self.says(str(labels.index(label) + 1))

    async def file(self) -> bytes:
        document = self._screen[-1].reply.document
        assert document is not None
        return document.body

    async def picture(self) -> bytes:
        picture = self._screen[-1].reply.picture
        assert picture is not None
        return await asyncio.to_thread(picture.draw)

    def _number(self) -> str:
        return f"event {next(_NUMBERS)}"
