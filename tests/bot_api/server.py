"""The server: takes the bot's calls, and holds what everybody sees."""

import asyncio
import time
from array import array
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Self

import orjson
from aiohttp import web

from tests.bot_api import methods
from tests.bot_api.delivery import Delivery
from tests.bot_api.errors import BotApiError, bad_request
from tests.bot_api.limits import Limits
from tests.bot_api.people import Group, Message, Query, Search, User

QUERY_SECONDS = 150.0


@dataclass
class Call:
    """A call of the bot, and how it was answered."""

    method: str
    parameters: dict[str, Any]
    status: int = 0
    body: dict[str, Any] = field(default_factory=dict)


@dataclass
class Fault:
    """How the next calls of a method go wrong: an error, an answer that comes too late, a connection that is cut."""

    error: BotApiError | None = None
    hang: float = 0.0
    drop: bool = False


class BotApi:
    """Telegram, for one bot. Use as an async context manager; `base_url` is what python-telegram-bot takes."""

    def __init__(self, token: str = "123456:TEST-token", *, record: bool = True) -> None:
        self.token = token
        self.me = {"id": int(token.partition(":")[0]), "is_bot": True, "first_name": "Polyphony", "username": "polyphony_bot"}
        self.users: dict[int, User] = {}
        self.groups: dict[int, Group] = {}
        self.messages: dict[int, dict[int, Message]] = {}
        self.queries: dict[str, Query] = {}
        self.searches: dict[str, Search] = {}
        self.files: dict[str, bytes] = {}
        self.paths: dict[str, str] = {}
        self.menus: dict[str | int, list[dict[str, str]]] = {}
        self.calls: list[Call] = []
        self.complaints: list[str] = []
        self.counts: Counter[str] = Counter()
        self.query_seconds = QUERY_SECONDS
        self.on_message: Callable[[Message], None] = lambda _: None
        self.limits: Limits | None = None
        self._record = record
        self._faults: dict[str, list[Fault]] = {}
        self._polling: asyncio.Task[list[dict[str, Any]]] | None = None
        self._numbers = 0
        self.delivery = Delivery(self._in_answer)

    async def __aenter__(self) -> Self:
        application = web.Application()
        application.router.add_route("*", "/bot{token}/{method}", self._handle)
        application.router.add_get("/file/bot{token}/{path:.+}", self._file)
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.base_url = f"http://127.0.0.1:{self._runner.addresses[0][1]}/bot"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.delivery.close()
        if self._polling:
            self._polling.cancel()
        await self._runner.cleanup()

    # What tests ask for

    def user(self, first_name: str = "Anna", language_code: str = "en") -> User:
        """Return somebody new; numbers take up to 52 bits."""
        number = (1 << 51) + len(self.users)
        self.users[number] = User(self, number, first_name, language_code)
        return self.users[number]

    def group(self) -> Group:
        """Return a new group with the bot in it."""
        number = -1000 - len(self.groups)
        self.groups[number] = Group(self, number)
        return self.groups[number]

    def deliver(self, update: dict[str, Any], chat: int = 0) -> int:
        """Queue any update, also one that Telegram would never send."""
        if self.limits and ("message" in update or "callback_query" in update):
            self.limits.heard(chat)
        return self.delivery.add(update, chat)

    def fail(
        self, method: str, status: int = 0, description: str = "", *, parameters: dict[str, Any] | None = None,
        times: int = 1, hang: float = 0.0, drop: bool = False,
    ) -> None:  # fmt: skip
        """Let the next calls of a method go wrong, or of "file", which brings what getFile told of.

        With `hang` or `drop` they have done their work all the same.
        """
        error = BotApiError(status, description, parameters) if status else None
        self._faults.setdefault(method, []).extend([Fault(error, hang, drop)] * times)

    def limit(self, *, per_second: float = 30, per_chat: float = 1.0) -> None:
        """Refuse from now on what comes faster than this with 429: messages a second in all, and to one chat.

        Beyond 30 a second a message has to bear `allow_paid_broadcast`.
        """
        self.limits = Limits(per_second, per_chat)

    @property
    def accepted(self) -> "array[float]":
        """When each message that was no reply was taken since `limit`, on the monotonic clock."""
        return self.limits.accepted if self.limits else array("d")

    def calls_of(self, method: str) -> list[Call]:
        """Return the calls of a method, oldest first."""
        return [call for call in self.calls if call.method == method]

    async def until(self, condition: Callable[[], bool], seconds: float = 10) -> None:
        """Wait for a condition; it is looked at after every change."""
        try:
            await self.delivery.wait_for(condition, seconds)
        except TimeoutError:
            told = "\n".join(f"{call.method} {call.parameters} -> {call.status} {call.body}" for call in self.calls[-6:])
            raise AssertionError(f"not within {seconds} s; the last calls:\n{told}") from None

    async def idle(self) -> None:
        """Wait until the bot has acknowledged every update."""
        await self.until(lambda: not self.delivery.pending)

    # What the methods use

    def set_webhook(self, url: str, secret: str, connections: int) -> None:
        """Push updates to an address, or no longer."""
        self.delivery.webhook(url, secret, connections)

    def check_chat(self, chat: int) -> None:
        """Raise what Telegram says of a chat that cannot be written to."""
        user, group = self.users.get(chat), self.groups.get(chat)
        if user is None and group is None:
            raise bad_request("chat not found")
        if user and not self.messages.get(chat):
            raise BotApiError(403, "Forbidden: bot can't initiate conversation with a user")
        if user and user.deactivated:
            raise BotApiError(403, "Forbidden: user is deactivated")
        if user and user.blocked:
            raise BotApiError(403, "Forbidden: bot was blocked by the user")
        if group and group.moved_to:
            reason = "Bad Request: group chat was upgraded to a supergroup chat"
            raise BotApiError(400, reason, {"migrate_to_chat_id": group.moved_to})

    def keep(self, chat: int, text: str, html: str, keyboard: list[list[dict[str, str]]], *, own: bool) -> Message:
        """Put a message on a screen."""
        self._numbers += 1
        message = Message(self._numbers, chat, text, html, keyboard, own, time.time())
        self.messages.setdefault(chat, {})[message.message_id] = message
        return message

    # HTTP

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        token, method = request.match_info["token"], request.match_info["method"]
        if token != self.token:
            return self._response(BotApiError(401, "Unauthorized").body, 401)
        given = await _parameters(request)
        fault = self._faults[method].pop(0) if self._faults.get(method) else Fault()
        if fault.error:
            status, body = fault.error.status, fault.error.body
        else:
            status, body = await self._call(method, given)
        self._note(Call(method, given, status, body))
        if fault.drop and request.transport:
            request.transport.close()
        if fault.hang:
            await asyncio.sleep(fault.hang)
        return self._response(body, status)

    async def _file(self, request: web.Request) -> web.StreamResponse:
        """Give a file whose path `getFile` told."""
        name = self.paths.get(request.match_info["path"])
        if request.match_info["token"] != self.token or name is None:
            return self._response(BotApiError(404, "Not Found").body, 404)
        fault = self._faults["file"].pop(0) if self._faults.get("file") else Fault()
        self._note(Call("file", {"path": request.match_info["path"]}, fault.error.status if fault.error else 200))
        if fault.drop and request.transport:
            request.transport.close()
        await asyncio.sleep(fault.hang)
        if fault.error:
            return self._response(fault.error.body, fault.error.status)
        return web.Response(body=self.files[name], content_type="application/octet-stream")

    async def _call(self, method: str, given: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        try:
            if method == "getUpdates":
                return 200, {"ok": True, "result": await self._get_updates(given)}
            result = methods.call(self, method, given)
        except BotApiError as error:
            return error.status, error.body
        if method in methods.SENDING:
            self.on_message(self.messages[given["chat_id"]][result["message_id"]])
        return 200, {"ok": True, "result": result}

    async def _get_updates(self, given: dict[str, Any]) -> list[dict[str, Any]]:
        if self.delivery.url:
            reason = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
            raise BotApiError(409, f"Conflict: {reason}")
        if self._polling:
            self._polling.cancel()
        pull = self.delivery.pull(given.get("offset", 0), given.get("limit", 100), given.get("timeout", 0))
        mine = self._polling = asyncio.ensure_future(pull)
        try:
            return await mine
        except asyncio.CancelledError:
            if mine is self._polling:
                raise
            reason = "terminated by other getUpdates request; make sure that only one bot instance is running"
            raise BotApiError(409, f"Conflict: {reason}") from None
        finally:
            if mine is self._polling:
                self._polling = None

    def _in_answer(self, content: dict[str, Any]) -> None:
        """Run the one method that may stand in the answer to a webhook; its result is not reported."""
        given = dict(content)
        method = given.pop("method")
        try:
            status, body = 200, {"ok": True, "result": methods.call(self, method, given)}
        except BotApiError as error:
            status, body = error.status, error.body
        self._note(Call(method, given, status, body))

    def _note(self, call: Call) -> None:
        self.counts[call.method] += 1
        if self._record:
            self.calls.append(call)
        self.delivery.tell()

    @staticmethod
    def _response(body: dict[str, Any], status: int) -> web.Response:
        return web.Response(body=orjson.dumps(body), status=status, content_type="application/json")


async def _parameters(request: web.Request) -> dict[str, Any]:
    """Return the parameters; forms hold JSON in their values, as python-telegram-bot's own transport sends them."""
    if request.content_type == "application/json":
        body = await request.read()
        return dict(orjson.loads(body)) if body else {}
    given: dict[str, Any] = {}
    for name, value in {**request.query, **await request.post()}.items():
        try:
            if isinstance(value, web.FileField):
                given[name] = value.file.read()
            else:
                given[name] = value if name in {"text", "caption", "callback_query_id"} else orjson.loads(str(value))
        except ValueError:
            given[name] = value
    return given
