"""A phone without a person: it says and presses what it is told to, and holds the last answer."""

import asyncio
import re
from collections.abc import Iterator
from itertools import count
from typing import TypeVar

from bot.chat.action import Action
from bot.chat.fold import choices
from bot.chat.message import Address, Event, Opened, Pressed, Reply, Said, Sent
from bot.chat.router import Router

A = TypeVar("A", bound=Action)
CHANNEL = "simulation"


class Phone:
    """Converses with the router as a channel does for a person; waits `pause` seconds before each turn."""

    def __init__(self, router: Router, name: str, language: str, *, pause: float = 0.0) -> None:
        self._router = router
        self._address = Address(CHANNEL, name, name)
        self._language = language
        self._pause = pause
        self._events = (f"{name}.{number}" for number in count())
        self.reply: Reply | None = None
        self.turns = 0

    async def opens(self, payload: str = "") -> None:
        """Open the chat, perhaps through a link."""
        await self._do(Opened(next(self._events), self._address, self._language, payload=payload))

    async def says(self, text: str) -> None:
        """Type a text."""
        await self._do(Said(next(self._events), self._address, self._language, text=text))

    async def presses(self, action: Action) -> None:
        """Press a button, which need not stand on the screen."""
        on = Sent(self._address, "")
        await self._do(Pressed(next(self._events), self._address, self._language, action=action.pack(), on=on))

    def offers(self, kind: type[A]) -> Iterator[A]:
        """Yield the buttons of a kind that stand on the screen."""
        for press in choices(self.reply) if self.reply else ():
            if isinstance(press.action, kind):
                yield press.action

    def offered(self, kind: type[A]) -> A | None:
        """Return the first button of a kind on the screen."""
        return next(self.offers(kind), None)

    @property
    def shown(self) -> str:
        """Return the last answer as somebody reads it; empty before there is one."""
        return re.sub(r"<[^>]*>", "", self.reply.text if self.reply else "")

    async def _do(self, event: Event) -> None:
        self.turns += 1
        if self._pause:
            await asyncio.sleep(self._pause)
        reply = await self._router.receive(event)
        if reply is not None and (reply.text or reply.buttons):
            self.reply = reply
