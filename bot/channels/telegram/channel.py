"""Telegram as a channel: polling or webhook in, messages out."""

import asyncio
import contextlib
import hashlib
import hmac
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterable, Sequence
from functools import partial
from typing import Any

import orjson
import structlog
from aiohttp import web
from telegram import InputFile

from bot import watch
from bot.channels.telegram.api import Api, MovedError, NotEditableError, UnchangedError
from bot.channels.telegram.read import NAME, UPDATES, read
from bot.chat.fold import fold, shorten
from bot.chat.gallery import Gallery, kind_of
from bot.chat.lanes import Afterwards, Lanes
from bot.chat.message import (
    Abilities,
    Address,
    Broken,
    Button,
    ChannelError,
    Closed,
    Event,
    Left,
    Open,
    Picture,
    Pressed,
    Receive,
    Rejected,
    Reply,
    Searched,
    Sent,
    Share,
    Throttled,
    Unreachable,
)
from bot.chat.pace import Pace
from storage.database import DatabaseAwayError

log = structlog.get_logger()

SLOTS = 100
"""Updates handled at once; as many as Telegram opens connections. https://core.telegram.org/bots/api#setwebhook"""
POLL_SECONDS = 50
"""A long poll; Telegram's own limit is 50 seconds."""
CHAT_SECONDS = 1.0
"""Between two messages to one chat. https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this"""
FREE_RATE = 30
"""Messages a second that cost nothing; more has to be asked for with each. https://core.telegram.org/bots/faq#broadcasting-to-users"""
ATTEMPTS = 4
"""Tries to show an answer before it is given up: the person can always press again."""
LONGEST_WAIT = 60.0
"""Seconds that an answer may be held back by `retry_after`; after that nobody waits for it."""
AGAIN_SECONDS = 1.0
BREATH_SECONDS = 0.1
DRAWINGS = 64
"""Messages to many that are kept as they go out: those of every language of two broadcasts."""
CACHE_SECONDS = 30
"""How long Telegram may give the same answer to the same search."""
PATH = "/telegram"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 a header's name


class Telegram:
    """The bot on Telegram: long polling, or a webhook on `http` where `public_url` is set."""

    name = NAME
    idempotent = False
    # https://core.telegram.org/bots/api: sendMessage, InlineKeyboardMarkup, answerCallbackQuery. Labels have no limit there, but
    # clients cut what does not fit.
    can = Abilities(max_text=4096, max_caption=1024, max_label=64, max_buttons=100, max_toast=200, shares=True)

    def __init__(  # noqa: PLR0913 what it works with
        self,
        http: web.Application,
        *,
        token: str,
        api: str,
        public_url: str,
        secret: str,
        menus: Callable[[], Iterable[tuple[str, Sequence[tuple[str, str]]]]],
        gallery: Gallery,
        rate: int,
    ) -> None:
        self.pace = Pace(rate, CHAT_SECONDS)
        self._paid = rate > FREE_RATE
        self._api = Api(token, api)
        self._public_url = public_url
        self._secret = secret
        self._menus = menus
        self._gallery = gallery
        self._lanes = Lanes(SLOTS)
        self._uploads = Lanes(SLOTS)
        self._afterwards = Afterwards(SLOTS)
        self._newest: dict[Sent, str] = {}
        self._drawings: OrderedDict[int, tuple[Reply, bytes]] = OrderedDict()
        self._receive: Receive | None = None
        if public_url:
            http.router.add_post(PATH, self._webhook)

    async def run(self, receive: Receive) -> None:
        """Answer people until cancelled; raises `Misconfigured`."""
        self._receive = receive
        await self._connect()
        menu = asyncio.create_task(self._publish_commands())
        try:
            await (asyncio.Event().wait() if self._public_url else self._poll())
        finally:
            menu.cancel()

    async def close(self) -> None:
        """Show what was answered but not shown yet, then close the connections."""
        await self._afterwards.finish(seconds=3)
        await self._api.close()

    def link(self, payload: str) -> str:
        """Return the address that opens a conversation with the bot."""
        start = f"?start={payload}" if payload else ""
        return f"https://t.me/{self._api.bot.username}{start}"

    async def settled(self) -> None:
        """Wait until everything that was answered is shown."""
        await self._afterwards.settled()

    async def send(self, to: Address, reply: Reply, over: Sent | None = None, *, key: str = "") -> Sent:
        """Show a reply: edit the message that was pressed, or send a new one; raises `ChannelError`."""
        began = time.perf_counter()
        self.pace.spoke(to.room)
        options = {"allow_paid_broadcast": True} if key and self._paid else {}
        try:
            if key and reply.picture is None and reply.document is None:
                body = self._drawn(reply, options)[1:]
                sent, _ = await self._reach(to, lambda chat: self._api.post("sendMessage", b'{"chat_id":%d,' % chat + body))
            else:
                shown = fold(reply, self.can, self.link, toasts=over is not None)
                sent = await self._show(to, shown, over if reply.replaces else None, options)
        except ChannelError as error:
            if isinstance(error, Throttled):
                self.pace.throttled(to.room, error.after)
            watch.SENDS.labels(NAME, type(error).__name__.lower()).inc()
            raise
        if reply.menu is not None:
            await self._set_menu(sent.to, reply.menu)
        watch.SENDS.labels(NAME, "sent").inc()
        watch.SEND_SECONDS.labels(NAME).observe(time.perf_counter() - began)
        return sent

    def _drawn(self, reply: Reply, options: dict[str, Any]) -> bytes:
        """Return the JSON of a message but for the chat; the same reply, as in a broadcast, is drawn once."""
        known = self._drawings.get(id(reply))
        if known is not None and known[0] is reply:
            return known[1]
        shown = fold(reply, self.can, self.link, toasts=False)
        body = orjson.dumps({**self._content(shown), **options})
        self._drawings[id(reply)] = reply, body
        if len(self._drawings) > DRAWINGS:
            self._drawings.popitem(last=False)
        return body

    def _content(self, reply: Reply) -> dict[str, Any]:
        return {
            "text": reply.text,
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
            "reply_markup": {"inline_keyboard": [[self._draw(button) for button in row] for row in reply.buttons]},
        }

    async def _show(self, to: Address, reply: Reply, over: Sent | None, options: dict[str, Any]) -> Sent:
        content = self._content(reply)
        if reply.picture is not None or reply.document is not None:
            return await self._show_file(to, reply, {"reply_markup": content["reply_markup"], **options})
        if over is not None and over.ref:
            with contextlib.suppress(NotEditableError):
                with contextlib.suppress(UnchangedError):
                    await self._api.call(
                        "editMessageText", {"chat_id": int(over.to.room), "message_id": int(over.ref), **content}
                    )
                return over
        return await self._post("sendMessage", to, {**content, **options})

    async def _show_file(self, to: Address, reply: Reply, options: dict[str, Any]) -> Sent:
        """Send a picture or a document with the text under it; a picture that Telegram knows is only named."""
        content: dict[str, Any] = {"caption": reply.text, "parse_mode": "HTML", **options}
        if reply.document is not None:
            file = InputFile(reply.document.body, filename=reply.document.name)
            return await self._post("sendDocument", to, {"document": file, **content})
        if reply.picture is None:
            raise Rejected("neither a picture nor a document")
        return await self._show_picture(to, reply.picture, content)

    async def _show_picture(self, to: Address, picture: Picture, content: dict[str, Any]) -> Sent:
        known = await self._gallery.named(picture.key)
        if known:
            with contextlib.suppress(Rejected):  # another bot's name for it: send it anew
                return await self._post("sendPhoto", to, {"photo": known, **content})
        # Of many who get the same picture the first uploads it; the others wait, and name it.
        async with self._uploads.turn(picture.key):
            name = await self._gallery.named(picture.key)
            if name == known:
                image = await self._gallery.hang(picture)
                file = InputFile(image, filename=f"polyphony.{kind_of(image)}")
                return await self._post("sendPhoto", to, {"photo": file, **content}, picture)
        return await self._post("sendPhoto", to, {"photo": name, **content})

    async def _post(self, method: str, to: Address, content: dict[str, Any], picture: Picture | None = None) -> Sent:
        sent, message = await self._reach(to, lambda chat: self._api.call(method, {"chat_id": chat, **content}))
        if picture is not None:
            with contextlib.suppress(DatabaseAwayError):  # it will be sent anew, that is all
                await self._gallery.name(picture, str(message["photo"][-1]["file_id"]))
        return sent

    @staticmethod
    async def _reach(to: Address, post: Callable[[int], Awaitable[Any]]) -> tuple[Sent, Any]:
        """Post a message to a chat, or to the one that it has become."""
        try:
            message = await post(int(to.room))
        except MovedError as moved:
            to = Address(to.channel, to.person, str(moved.room))
            message = await post(moved.room)
        return Sent(to, str(message["message_id"])), message

    def _draw(self, button: Button) -> dict[str, str]:
        if isinstance(button, Share):
            return {"text": button.label, "switch_inline_query": button.query}
        if isinstance(button, Open):
            return {"text": button.label, "url": self.link(button.payload)}
        return {"text": button.label, "callback_data": button.action.pack()}

    async def _connect(self) -> None:
        """Learn who we are and say how updates shall come; waits while Telegram cannot be reached."""
        pause = AGAIN_SECONDS
        while True:
            try:
                await self._api.open()
                if self._public_url:
                    # Never drop_pending_updates: a press waits 150 s there while we restart.
                    await self._api.call(
                        "setWebhook",
                        {
                            "url": self._public_url + PATH,
                            "secret_token": self._secret,
                            "max_connections": SLOTS,
                            "allowed_updates": UPDATES,
                        },
                    )
                else:
                    await self._api.call("deleteWebhook", {})
            except (Throttled, Unreachable) as error:
                log.warning("telegram not reached", error=str(error), again_in=pause)
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_WAIT)
            else:
                log.info(
                    "telegram connected",
                    bot=self._api.bot.username,
                    by="webhook" if self._public_url else "polling",
                )
                return

    async def _publish_commands(self) -> None:
        """Put the commands into the app's menu, per language; the empty language is for all others, in English."""
        for language, commands in self._menus():
            # Reading a language takes the processor for a moment: who writes to us, and what waits to be sent, goes first.
            await asyncio.sleep(BREATH_SECONDS)
            menu = [{"command": word, "description": description} for word, description in commands]
            only = {"language_code": language} if language else {}
            try:
                await self._api.call("setMyCommands", {"commands": menu, **only})
            except ChannelError as error:
                log.warning("menu not published", language=language, error=str(error))

    async def _set_menu(self, to: Address, menu: Sequence[tuple[str, str]]) -> None:
        """Give one chat a menu of its own, or everybody's again; the message is sent already, so a fault is only noted."""
        scope = {"type": "chat", "chat_id": int(to.room)}
        try:
            if menu:
                commands = [{"command": word, "description": description} for word, description in menu]
                await self._api.call("setMyCommands", {"commands": commands, "scope": scope})
            else:
                await self._api.call("deleteMyCommands", {"scope": scope})
        except ChannelError as error:
            log.warning("menu of a chat not set", error=str(error))

    async def _poll(self) -> None:
        """Fetch updates; the offset moves only after what they changed is durable."""
        offset = 0
        pause = AGAIN_SECONDS
        while True:
            try:
                updates = await self._api.call(
                    "getUpdates",
                    {"offset": offset, "timeout": POLL_SECONDS, "allowed_updates": UPDATES},
                    wait=POLL_SECONDS + 10,
                )
                outcomes = await asyncio.gather(*map(self._take_polled, updates), return_exceptions=True)
                for failure in outcomes:
                    if failure is not None:
                        raise failure
            except (Throttled, Unreachable, DatabaseAwayError) as error:
                log.warning("polling interrupted", error=str(error), again_in=pause)
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_WAIT)
                continue
            if updates:
                offset = int(updates[-1]["update_id"]) + 1
            pause = AGAIN_SECONDS

    async def _take_polled(self, update: dict[str, Any]) -> None:
        answer = await self._take(update)
        if answer is not None:
            self._afterwards.run(answer["callback_query_id"], lambda: self._answer(answer))

    async def _list(self, query: str, found: Reply | None) -> None:
        """Answer a search; a late answer does no harm."""
        if found is None:
            return
        answer: dict[str, Any] = {
            "inline_query_id": query,
            "results": [
                {
                    "type": "article",
                    "id": card.id,
                    "title": card.title,
                    "description": card.summary,
                    "input_message_content": {"message_text": card.text, "parse_mode": "HTML"},
                    "reply_markup": {"inline_keyboard": [[self._draw(card.button)]]},
                }
                for card in found.cards
            ],
            "cache_time": CACHE_SECONDS,
            # In the language of who searches, and of their country in a national round.
            "is_personal": True,
        }
        way_in = [button for row in found.buttons for button in row if isinstance(button, Open)]
        if way_in:
            answer["button"] = {"text": way_in[0].label, "start_parameter": way_in[0].payload}
        try:
            await self._api.call("answerInlineQuery", answer)
        except ChannelError as error:
            log.info("search not answered", error=str(error))

    async def _answer(self, answer: dict[str, str]) -> None:
        """Answer a press. It is free, and a press too old to be answered does no harm."""
        try:
            await self._api.call("answerCallbackQuery", {name: value for name, value in answer.items() if name != "method"})
        except ChannelError as error:
            log.info("press not answered", error=str(error))

    async def _webhook(self, request: web.Request) -> web.Response:
        """Take one update: 200 once it is durable, 503 while the database is away, so that Telegram keeps it."""
        # Bytes, since compare_digest refuses texts that are not ASCII.
        given = request.headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, self._secret.encode()):
            return web.Response(status=403)
        body = await request.read()
        try:
            answer = await self._take(_parse(body))
        except DatabaseAwayError:
            return web.Response(status=503, headers={"Retry-After": "5"})
        # One method may stand in the body of the answer; its result is not reported, which a toast does not need.
        return web.Response(body=orjson.dumps(answer), content_type="application/json") if answer else web.Response()

    async def _take(self, update: dict[str, Any]) -> dict[str, str] | None:
        """Handle an update and return how to answer the press, if it was one; raises `DatabaseAwayError`."""
        if self._receive is None:
            raise DatabaseAwayError("still starting")
        event = self._read(update)
        if event is None:
            return None
        async with self._lanes.turn(event.sender.person):
            reply = await self._receive(event)
            if isinstance(event, Searched):
                self._afterwards.run(event.sender.person, partial(self._list, update["inline_query"]["id"], reply))
            elif reply is not None and reply.text:
                self._show_afterwards(event, reply)
        if not isinstance(event, Pressed):
            return None
        answer = {"method": "answerCallbackQuery", "callback_query_id": str(update["callback_query"]["id"])}
        if reply is not None and reply.toast:
            answer["text"] = shorten(reply.toast, self.can.max_toast)
        return answer

    def _read(self, update: dict[str, Any]) -> Event | None:
        """Return the event; one that cannot be read is written down and acknowledged, or Telegram would repeat it for ever."""
        try:
            return read(update, self._api.bot, self._api.picture)
        except Exception as error:
            log.exception("update not readable")
            body = orjson.dumps(update)
            number = str(update.get("update_id", ""))[:20] or hashlib.sha256(body).hexdigest()
            return Broken(number, Address(NAME, "", ""), error=type(error).__name__, body=body)

    def _show_afterwards(self, event: Event, reply: Reply) -> None:
        """Show the reply when the person's earlier ones are shown; one that a newer one would replace is left out."""
        over = event.on if isinstance(event, Pressed) else None
        if over is not None:
            self._newest[over] = event.id

        async def show() -> None:
            try:
                await self._show_patiently(event, reply, over)
            finally:
                if over is not None and self._newest.get(over) == event.id:
                    del self._newest[over]

        self._afterwards.run(event.sender.person, show)

    async def _show_patiently(self, event: Event, reply: Reply, over: Sent | None) -> None:
        for _ in range(ATTEMPTS):
            if over is not None and self._newest.get(over) != event.id:
                return
            wait = self.pace.held(event.sender.room)
            if wait > LONGEST_WAIT:
                break
            await asyncio.sleep(wait)
            try:
                await self.send(event.sender, reply, over)
            except Throttled:
                continue
            except Unreachable as error:
                if error.arrived and over is None:
                    break  # it may have arrived, and two copies are worse than none; an edit can be repeated
                await asyncio.sleep(AGAIN_SECONDS)
            except Closed:
                await self._leave(event)
                return
            except ChannelError as error:
                log.error("answer refused", error=str(error))
                return
            else:
                return
        log.warning("answer not shown")

    async def _leave(self, event: Event) -> None:
        if self._receive is not None:
            try:
                await self._receive(Left(f"left {event.id}", event.sender))
            except DatabaseAwayError:
                log.warning("leaving not noted")


def _parse(body: bytes) -> dict[str, Any]:
    try:
        update = orjson.loads(body)
    except ValueError:
        update = None
    return update if isinstance(update, dict) else {"unreadable": body.decode("utf-8", "replace")}
