"""A person in the web chat, as a browser without a picture: the real page's frames over a real socket."""

import asyncio
import io
import itertools
import secrets
from typing import Any, Self

import aiohttp

from tests.talk import Shown, find, visible

_NUMBERS = itertools.count()
PATIENCE = 10


class WebPerson:
    """A browser; `language` is what it tells in Accept-Language. Use as an async context manager."""

    def __init__(self, address: str, language: str = "en") -> None:
        self.address = address
        self.toast = ""
        self.refused: dict[str, Any] | None = None
        self.received: list[str] = []
        self.words: dict[str, Any] = {}
        self.screen: dict[int, dict[str, Any]] = {}
        self.session = aiohttp.ClientSession(headers={"Accept-Language": language}, cookie_jar=aiohttp.CookieJar(unsafe=True))
        self._socket: aiohttp.ClientWebSocketResponse | None = None

    async def __aenter__(self) -> Self:
        async with self.session.get(self.address) as page:
            assert page.status == 200
            self.page = await page.text()
        await self.connect()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.disconnect()
        await self.session.close()

    async def connect(self) -> None:
        """Open the socket and ask for what is new."""
        self._socket = await self.session.ws_connect(f"{self.address}/web/socket", headers={"Origin": self.address})
        await self.sync()

    async def disconnect(self) -> None:
        """Close the socket."""
        if self._socket is not None:
            await self._socket.close()
            self._socket = None

    async def send(self, **frame: Any) -> str:
        """Send a frame and wait until all that it brought about has been shown; return its id."""
        number = frame.setdefault("id", f"{next(_NUMBERS):04}-{secrets.token_hex(4)}")
        assert self._socket is not None
        await self._socket.send_json(frame)
        await self.sync()
        return str(number)

    async def sync(self) -> None:
        """Ask for what is new, and read up to the answer's end: frames are handled in order."""
        assert self._socket is not None
        newest = max((message["seq"] for message in self.screen.values()), default=0)
        await self._socket.send_json({"type": "sync", "after": newest})
        while (frame := await self._socket.receive_json(timeout=PATIENCE))["type"] != "synced":
            self._show(frame)

    async def waits_for(self, kind: str) -> dict[str, Any]:
        """Wait for a frame that nobody asked for."""
        assert self._socket is not None
        async with asyncio.timeout(PATIENCE):
            while True:
                frame: dict[str, Any] = await self._socket.receive_json()
                self._show(frame)
                if frame["type"] == kind:
                    return frame

    def _show(self, frame: dict[str, Any]) -> None:
        match frame["type"]:
            case "message":
                known = self.screen.get(frame["id"])
                if known is None or known["seq"] < frame["seq"]:
                    self.screen[frame["id"]] = frame
            case "toast":
                self.toast = frame["text"]
            case "refused":
                self.refused = frame
                self.toast = frame["text"]
            case "received":
                self.received.append(frame["id"])
            case "words":
                self.words = frame
            case "gone":
                # The good-bye has no place in the history; this person asks for news before having read it.
                self.screen = {number: message for number, message in self.screen.items() if message["seq"] == 0}

    @property
    def _answers(self) -> list[dict[str, Any]]:
        return [message for _, message in sorted(self.screen.items()) if not message["own"]]

    @property
    def text(self) -> str:
        return visible(self._answers[-1]["html"])

    @property
    def rows(self) -> list[list[Shown]]:
        return self._rows(self._answers[-1])

    @property
    def count(self) -> int:
        return len(self._answers)

    @staticmethod
    def _rows(message: dict[str, Any]) -> list[list[Shown]]:
        return [
            [Shown(b["label"], b.get("action", ""), b.get("url", b.get("share", ""))) for b in row] for row in message["buttons"]
        ]

    async def opens(self, payload: str = "") -> None:
        self.toast = ""
        await self.send(type="open", payload=payload)

    async def says(self, text: str) -> None:
        self.toast = ""
        await self.send(type="say", text=text)

    async def shows(self, image: bytes) -> None:
        self.toast = ""
        for frame in await self.uploads(image):
            self._show(frame)
        await self.sync()

    async def uploads(self, image: bytes, kind: str = "image/png", number: str = "") -> list[dict[str, Any]]:
        """Send a picture as the page does; return the frames in the answer."""
        query = {"id": number or f"{next(_NUMBERS):04}-{secrets.token_hex(4)}"}
        headers = {"Origin": self.address, "Content-Type": kind}
        body = io.BytesIO(image)
        async with self.session.post(f"{self.address}/web/picture", params=query, data=body, headers=headers) as answer:
            assert answer.status == 200, answer.status
            frames: list[dict[str, Any]] = await answer.json()
            return frames

    async def sends(self, data: str, *, on: int = -1) -> None:
        self.toast = ""
        await self.send(type="press", message=self._answers[on]["id"], action=data)

    async def file(self) -> bytes:
        return await self._get(self._answers[-1]["file"]["url"])

    async def picture(self) -> bytes:
        return await self._get(self._answers[-1]["picture"]["url"])

    async def _get(self, path: str) -> bytes:
        async with self.session.get(f"{self.address}{path}", headers={"Sec-Fetch-Site": "same-origin"}) as answer:
            assert answer.status == 200
            return await answer.read()

    async def presses(self, label: str) -> None:
        for place in range(1, self.count + 1):
            button = find(self._rows(self._answers[-place]), label)
            if button is not None:
                await self.sends(button.data, on=-place)
                return
        raise AssertionError(f"no button {label!r} under:\n{self.text}\n{self.rows}")
