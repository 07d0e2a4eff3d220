"""Calls to the Bot API, with Telegram's errors turned into a channel's."""

import os
import warnings
from datetime import timedelta
from typing import Any

import orjson
from telegram import Bot, InputFile
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.warnings import PTBUserWarning

from bot.channels.telegram.transport import AiohttpRequest, Body
from bot.chat.message import (
    LARGEST_PICTURE,
    ChannelError,
    Closed,
    Misconfigured,
    Rejected,
    Throttled,
    TooLarge,
    Unreachable,
)

# We call by the Bot API's own names, which are also methods of Bot: plain data instead of parsed objects, on purpose.
warnings.filterwarnings("ignore", message="Please use 'Bot\\.", category=PTBUserWarning)


# The type that python-telegram-bot will give in its next version; without this every 429 logs a warning.
os.environ.setdefault("PTB_TIMEDELTA", "1")


class UnchangedError(Rejected):
    """The message shows this already."""


class NotEditableError(Rejected):
    """The message is gone, too old, or not ours."""


class MovedError(Rejected):
    """The group has become a supergroup with another number."""

    def __init__(self, room: int) -> None:
        super().__init__(f"moved to {room}")
        self.room = room


_SENTENCES: dict[str, type[Rejected]] = {
    "message is not modified": UnchangedError,
    "message to edit not found": NotEditableError,
    "message can't be edited": NotEditableError,
    "message_id_invalid": NotEditableError,
    "there is no text in the message to edit": NotEditableError,
}
"""Telegram tells these apart by words only; nowhere else do we look at its sentences."""


class Api:
    """The Bot API of one bot."""

    def __init__(self, token: str, address: str) -> None:
        self._request = AiohttpRequest()
        self.bot = Bot(token, base_url=address, request=self._request, get_updates_request=self._request)
        server, _, bot = address.rpartition("/")
        self._files = f"{server}/file/{bot}{token}/"

    async def call(
        self,
        method: str,
        parameters: dict[str, Any],
        wait: float | None = None,
    ) -> Any:  # noqa: ANN401 the Bot API's own values
        """Call a method and return its plain result; `wait` seconds for a long poll; raises `ChannelError`."""
        if not any(isinstance(value, InputFile) for value in parameters.values()):
            return await self.post(method, orjson.dumps(parameters), wait)
        try:
            return await self.bot.do_api_request(method, api_kwargs=parameters)
        except TelegramError as error:
            raise _named(error) from error

    async def post(self, method: str, body: bytes, wait: float | None = None) -> Any:  # noqa: ANN401 the Bot API's own values
        """Call a method with parameters that are JSON already; the errors are python-telegram-bot's, its way there is not.

        That way, for any method at all, takes a third of a call's time of the processor.
        """
        timeout = {} if wait is None else {"read_timeout": wait}
        try:
            return await self._request.post(f"{self.bot.base_url}/{method}", Body(body), **timeout)  # type: ignore[arg-type]
        except TelegramError as error:
            raise _named(error) from error

    async def picture(self, file: str) -> bytes:
        """Return a picture that a person sent, by Telegram's name for it; raises `ChannelError`, never with the address."""
        # https://core.telegram.org/bots/api#getfile
        found = await self.call("getFile", {"file_id": file})
        if found.get("file_size", 0) > LARGEST_PICTURE:
            raise TooLarge
        try:
            status, body = await self._request.download(self._files + found.get("file_path", ""), LARGEST_PICTURE)
        except TelegramError as error:
            raise _named(error) from error
        if status != 200:
            raise Unreachable(f"a file was answered with {status}")
        return body

    async def open(self) -> None:
        """Learn the bot's own name; raises `ChannelError`."""
        try:
            await self.bot.initialize()
        except TelegramError as error:
            raise _named(error) from error

    async def close(self) -> None:
        """Close the connections."""
        await self.bot.shutdown()


def _named(error: TelegramError) -> ChannelError:  # noqa: PLR0911 one line a case
    match error:
        case RetryAfter(retry_after=after):
            return Throttled(after.total_seconds() if isinstance(after, timedelta) else after)
        case ChatMigrated(new_chat_id=room):
            return MovedError(room)
        case Forbidden():
            return Closed(error.message)
        case InvalidToken():
            return Misconfigured("TELEGRAM_TOKEN was refused by Telegram. Ask @BotFather for the bot's token.")
        case BadRequest():  # before NetworkError, of which it is a kind in python-telegram-bot
            told = error.message.lower()
            return next((kind for sentence, kind in _SENTENCES.items() if sentence in told), Rejected)(error.message)
        case TimedOut():
            return Unreachable(error.message)
        case NetworkError():
            return Unreachable(error.message, arrived=error.message != "ClientConnectorError")
        case _:
            return Rejected(error.message)
