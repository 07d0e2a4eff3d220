"""A person in Telegram: what they do reaches the program through the Bot API double."""

import asyncio
from collections.abc import Awaitable, Callable

from tests.bot_api import BotApi, Query, User
from tests.bot_api.people import Message
from tests.talk import Shown, visible

PATIENCE = 10


class TelegramPerson:
    """Somebody with the app; `settled` waits until the program has sent all that it had to say."""

    def __init__(self, api: BotApi, settled: Callable[[], Awaitable[None]], language: str = "en") -> None:
        self.api = api
        self.user: User = api.user(language_code=language)
        self.toast = ""
        self._settled = settled

    async def _done(self, query: Query | None = None) -> None:
        await self.api.idle()
        if query is not None:
            async with asyncio.timeout(PATIENCE):
                self.toast = await query.answered
        await self._settled()
        assert not self.api.complaints

    @property
    def text(self) -> str:
        return visible(self.user.last.html)

    @property
    def rows(self) -> list[list[Shown]]:
        return _rows(self.user.last)

    @property
    def count(self) -> int:
        return len(self.user.answers)

    async def opens(self, payload: str = "") -> None:
        await self.says(f"/start {payload}".rstrip())

    async def says(self, text: str) -> None:
        self.toast = ""
        self.user.writes(text)
        await self._done()
        # There is no notice for what was typed: it stands before the text.
        self.toast = self.text.partition("\n\n")[0]

    async def shows(self, image: bytes) -> None:
        self.toast = ""
        self.user.shows(image)
        await self._done()

    async def sends(self, data: str, *, on: int = -1) -> None:
        self.toast = ""
        await self._done(self.user.sends_data(data, self.user.answers[on]))

    async def file(self) -> bytes:
        return self.api.files[self.user.last.document]

    async def picture(self) -> bytes:
        return self.api.files[self.user.last.photo]

    async def presses(self, label: str) -> None:
        self.toast = ""
        await self._done(self.user.presses(label))


def _rows(message: Message) -> list[list[Shown]]:
    return [
        [Shown(b["text"], b.get("callback_data", ""), b.get("url", b.get("switch_inline_query", ""))) for b in row]
        for row in message.keyboard
    ]
