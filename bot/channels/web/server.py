"""The web chat's HTTP side: the page, the socket, and the long polling that stands in for it."""

import asyncio
import contextlib
import html
import re
import secrets
from collections.abc import Iterator
from functools import partial
from importlib.resources import as_file, files
from string import Template
from urllib.parse import urlsplit

import orjson
import structlog
from aiohttp import ClientError, StreamReader, WSMsgType, web

from bot.channels.web.channel import Web
from bot.channels.web.screen import Frame, Screen
from bot.chat.gallery import kind_of
from bot.chat.limits import TokenBuckets
from bot.chat.message import LARGEST_PICTURE, ChannelError, TooLarge, Unreachable
from bot.chat.speech import Speeches
from bot.language.europe import LANGUAGES, guess_language
from storage import people
from storage.database import Database, DatabaseAwayError

log = structlog.get_logger()

COOKIE = "polyphony"
COOKIE_SECONDS = 365 * 24 * 3600
FRAME_BYTES = 65_536
"""The largest frame that a browser may send: 4,000 characters of up to twelve bytes, and what stands around them."""
UPLOAD_SECONDS = 60
"""How long a picture may take to come."""
POLL_SECONDS = 25
"""Shorter than the 30 seconds after which many proxies give a silent request up."""
HEARTBEAT_SECONDS = 30
GOODBYE_SECONDS = 1
TOKEN = re.compile(r"[0-9a-f]{32}")
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
        "require-trusted-types-for 'script'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


class Server:
    """Puts the web chat on `http`; `public_url` is empty where people reach the server directly."""

    def __init__(self, http: web.Application, channel: Web, *, database: Database, speeches: Speeches, public_url: str) -> None:
        self._channel = channel
        self._database = database
        self._speeches = speeches
        self._public_url = public_url
        self._arrivals = TokenBuckets(burst=60, per_second=1)
        folder = files("bot.channels.web") / "page"
        self._page = Template((folder / "index.html").read_text("utf-8"))
        with as_file(folder) as path:
            http.router.add_static("/static", path)
        http.router.add_get("/", self._index)
        http.router.add_get("/web/socket", self._socket)
        http.router.add_get("/web/poll", self._poll)
        http.router.add_post("/web/event", self._event)
        http.router.add_post("/web/picture", self._upload)
        http.router.add_get(r"/web/file/{message:\d{1,18}}", self._file)
        http.router.add_get(r"/web/picture/{key:[0-9a-f]{64}}", self._picture)
        http.on_response_prepare.append(self._guard)
        http.on_shutdown.append(self._end)

    async def _end(self, _: web.Application) -> None:
        """Close the connections; the browsers come back by themselves."""
        self._channel.screens.end_all()

    async def _guard(self, _: web.Request, response: web.StreamResponse) -> None:
        response.headers.update(HEADERS)
        # After an upgrade nobody shall mix old modules with new ones; unchanged files cost one short answer.
        response.headers.setdefault("Cache-Control", "no-cache")
        if self._public_url:
            response.headers["Strict-Transport-Security"] = "max-age=31536000"

    async def _index(self, request: web.Request) -> web.Response:
        token = self._token(request)
        language = await self._language(request, token)
        say = self._speeches[language]
        page = self._page.substitute(
            language=language,
            title=html.escape(say.plain("web-title")),
            description=html.escape(say.plain("web-description")),
            noscript=html.escape(say.plain("web-noscript")),
            skip=html.escape(say.plain("web-skip-to-message")),
            message=html.escape(say.plain("web-message")),
            send=html.escape(say.plain("web-send")),
            words=html.escape(orjson.dumps(self._channel.chrome(language)).decode()),
        )
        response = web.Response(text=page, content_type="text/html", headers={"Cache-Control": "no-store"})
        if token is None:
            if self._arrivals.take(self._client(request)):
                return web.Response(status=429, text=say.plain("too-fast"), headers={"Retry-After": "5"})
            # Lax, not Strict: who comes by a friend's link is the same person as before.
            response.set_cookie(
                COOKIE,
                secrets.token_hex(16),
                max_age=COOKIE_SECONDS,
                httponly=True,
                samesite="Lax",
                secure=self._public_url.startswith("https:"),
            )
        return response

    async def _language(self, request: web.Request, token: str | None) -> str:
        """Return the language the person chose, else that of the page they have open, else the browser's first that we speak."""
        if token is not None:
            with contextlib.suppress(DatabaseAwayError):
                async with self._database.reading() as connection:
                    chosen = await people.language_of(connection, self._channel.person(token))
                if chosen:
                    return chosen
        if (shown := request.query.get("language")) in LANGUAGES:
            return shown
        asked = request.headers.get("Accept-Language", "")
        return guess_language(part.partition(";")[0].strip() for part in asked.split(","))

    async def _socket(self, request: web.Request) -> web.StreamResponse:
        token = self._admit(request)
        socket = web.WebSocketResponse(heartbeat=HEARTBEAT_SECONDS, max_msg_size=FRAME_BYTES)
        await socket.prepare(request)
        language = await self._language(request, token)
        with self._channel.screens.opened(self._channel.person(token), language) as screen:
            writing = asyncio.create_task(_write(socket, screen))
            try:
                async for message in socket:
                    frame = _parse(message.data) if message.type is WSMsgType.TEXT else None
                    if frame is None:
                        break
                    if frame.get("type") == "sync":
                        await self._sync(token, _number(frame.get("after")), screen)
                    else:
                        await self._channel.take(token, frame, screen)
            finally:
                # The writer says good-bye itself; a browser that takes nothing any more is not waited for.
                screen.end()
                await asyncio.wait([writing], timeout=GOODBYE_SECONDS)
                writing.cancel()
        return socket

    async def _sync(self, token: str, after: int, screen: Screen) -> None:
        try:
            for frame in await self._channel.newer(self._channel.person(token), after):
                screen.show(frame)
        except DatabaseAwayError:
            screen.end()  # the browser comes back and asks again
            return
        screen.show({"type": "synced"})

    async def _poll(self, request: web.Request) -> web.Response:
        """Give what is newer than the browser has, or wait for it."""
        token = self._admit(request)
        after = _number(request.query.get("after"))
        with self._channel.screens.opened(self._channel.person(token), await self._language(request, token)) as screen:
            await self._sync(token, after, screen)
            if screen.frames.qsize() == 1 and after:  # only "synced": nothing new yet
                screen.frames.get_nowait()
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(POLL_SECONDS):
                        first = await screen.frames.get()
                        screen.frames.put_nowait(first)
                screen.show({"type": "synced"})
            return _frames(screen)

    async def _event(self, request: web.Request) -> web.Response:
        """Take one frame; what it brings about is in the answer."""
        token = self._admit(request)
        try:
            frame = _parse(await _read(request.content, FRAME_BYTES))
        except ChannelError:
            frame = None
        if frame is None:
            raise web.HTTPBadRequest
        with self._channel.screens.opened(self._channel.person(token), await self._language(request, token)) as screen:
            await self._channel.take(token, frame, screen)
            return _frames(screen)

    async def _upload(self, request: web.Request) -> web.Response:
        """Take a picture, which is read only if it was asked for; what it brings about is in the answer."""
        token = self._admit(request)
        if not request.content_type.startswith("image/"):
            raise web.HTTPUnsupportedMediaType
        size, load = request.content_length or 0, partial(_read, request.content, LARGEST_PICTURE)
        frame = {"type": "picture", "id": request.query.get("id"), "size": size, "load": load}
        with self._channel.screens.opened(self._channel.person(token), await self._language(request, token)) as screen:
            await self._channel.take(token, frame, screen)
            return _frames(screen)

    async def _file(self, request: web.Request) -> web.Response:
        """Give a file to the person in whose conversation it is."""
        token = self._admit(request)
        with _away_is_unavailable():
            found = await self._channel.file(self._channel.person(token), int(request.match_info["message"]))
        if found is None:
            raise web.HTTPNotFound
        name, body = found
        headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
        return web.Response(body=body, content_type="application/octet-stream", headers=headers)

    async def _picture(self, request: web.Request) -> web.Response:
        """Give a picture; its name is a hash of its content, which nobody guesses who has not seen it."""
        self._admit(request)
        with _away_is_unavailable():
            image = await self._channel.picture(request.match_info["key"])
        if image is None:
            raise web.HTTPNotFound
        headers = {"Cache-Control": "private, max-age=604800, immutable"}
        return web.Response(body=image, content_type=f"image/{kind_of(image)}", headers=headers)

    def _admit(self, request: web.Request) -> str:
        """Return the person's token; refuses requests that another site's page makes, and those without a cookie."""
        origin = request.headers.get("Origin")
        if origin is None:
            # Browsers send none with a GET to the same site; the socket and every POST have one.
            ours = request.headers.get("Sec-Fetch-Site") == "same-origin"
        else:
            # "null", as a sandboxed page says, has no host at all.
            host = urlsplit(origin).netloc
            ours = bool(host) and host in {request.host, urlsplit(self._public_url).netloc}
        if not ours:
            raise web.HTTPForbidden
        token = self._token(request)
        if token is None:
            raise web.HTTPUnauthorized
        return token

    @staticmethod
    def _token(request: web.Request) -> str | None:
        token = request.cookies.get(COOKIE, "")
        return token if TOKEN.fullmatch(token) else None

    def _client(self, request: web.Request) -> str:
        """Return the address of who asks; behind a reverse proxy on this machine, as that proxy saw it."""
        forwarded = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
        return forwarded if self._public_url and forwarded else request.remote or ""


@contextlib.contextmanager
def _away_is_unavailable() -> Iterator[None]:
    try:
        yield
    except DatabaseAwayError:
        raise web.HTTPServiceUnavailable(headers={"Retry-After": "5"}) from None


async def _read(content: StreamReader, limit: int) -> bytes:
    """Return what a browser sends; raises `TooLarge` as soon as it is more than the limit, `Unreachable` if it breaks off."""
    body = bytearray()
    try:
        async with asyncio.timeout(UPLOAD_SECONDS):
            async for chunk in content.iter_chunked(1 << 16):
                body += chunk
                if len(body) > limit:
                    raise TooLarge
    except (ClientError, OSError, TimeoutError, web.RequestPayloadError) as error:
        raise Unreachable(type(error).__name__) from None
    return bytes(body)


async def _write(socket: web.WebSocketResponse, screen: Screen) -> None:
    while (frame := await screen.frames.get()) is not None:
        await socket.send_str(orjson.dumps(frame).decode())
    await socket.close(code=1001)


def _frames(screen: Screen) -> web.Response:
    frames: list[Frame] = []
    while not screen.frames.empty():
        frame = screen.frames.get_nowait()
        if frame is not None:
            frames.append(frame)
    return web.Response(body=orjson.dumps(frames), content_type="application/json", headers={"Cache-Control": "no-store"})


def _parse(data: str | bytes) -> Frame | None:
    try:
        frame = orjson.loads(data)
    except ValueError:
        return None
    return frame if isinstance(frame, dict) else None


def _number(value: object) -> int:
    text = str(value)
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 19 else 0
