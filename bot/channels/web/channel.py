"""The web chat as a channel: events from frames, replies into a history and onto the open screens."""

import asyncio
import base64
import hashlib
import math
import re
import time

import orjson
import structlog

from bot import watch
from bot.channels.web.screen import Frame, Screen, Screens
from bot.chat.fold import fold
from bot.chat.gallery import Gallery
from bot.chat.lanes import Lanes
from bot.chat.limits import TokenBuckets
from bot.chat.message import (
    LARGEST_PICTURE,
    Abilities,
    Address,
    Button,
    Event,
    Open,
    Opened,
    Pressed,
    Receive,
    Reply,
    Said,
    Sent,
    Share,
    Showed,
)
from bot.chat.pace import Pace
from bot.chat.speech import Speeches, escape
from storage import web as history
from storage.database import Database, DatabaseAwayError
from storage.keys import Keys

log = structlog.get_logger()

SLOTS = 100
TEXT_LIMIT = 4000
AWAY_SECONDS = 5
RATE = 500
"""Messages a second to people who did not just speak; each is written down, and those who vote meanwhile wait for it."""
BURST, PER_SECOND = 60, 5
"""Events of one person: faster than anybody reads, slow enough for everybody else."""
ID = re.compile(r"[A-Za-z0-9-]{8,40}")
CONCEALED = "••••"
"""What stands in the history for a secret that was typed."""
CHROME = (
    "title", "conversation", "message", "send", "you", "service", "connecting", "reconnecting", "connected",
    "skip-to-message", "copied",
)  # fmt: skip
"""The words around the chat, without their prefix ``web-``."""
CHOOSER = {
    "choose": "web-choose-picture", "sending": "web-picture-sending", "large": "picture-too-large", "format": "picture-format",
    "failed": "try-again",
}  # fmt: skip
"""The words of the button that sends a picture: few ever see it, so they come with it."""


class Web:
    """The web chat; `base` is the address under which people reach it."""

    name = "web"
    idempotent = True
    # Ours to set: what stays pleasant to read on one page.
    can = Abilities(max_text=8000, max_caption=8000, max_label=200, max_buttons=200, max_toast=500, shares=True)

    def __init__(self, *, database: Database, keys: Keys, speeches: Speeches, base: str, gallery: Gallery) -> None:
        self.screens = Screens()
        self.pace = Pace(RATE, chat_seconds=0)
        self._database = database
        self._keys = keys
        self._speeches = speeches
        self._base = base
        self._gallery = gallery
        self._lanes = Lanes(SLOTS)
        self._pace = TokenBuckets(burst=BURST, per_second=PER_SECOND)
        self._receive: Receive | None = None

    async def run(self, receive: Receive) -> None:
        """Answer people until cancelled."""
        self._receive = receive
        await asyncio.Event().wait()

    def link(self, payload: str) -> str:
        """Return the address of the chat."""
        return f"{self._base}/?start={payload}" if payload else f"{self._base}/"

    def person(self, token: str) -> bytes:
        """Return the number under which a browser's history is kept: the same hash that finds the participant."""
        return self._keys.hash(self.name, token)

    async def send(self, to: Address, reply: Reply, over: Sent | None = None, *, key: str = "") -> Sent:
        """Put a reply into the person's history and onto every screen they have open; raises `DatabaseAwayError`."""
        person = self.person(to.person)
        if reply.clears:
            await self._database.turn(lambda db: history.clear(db, person))
            self._show(person, {"type": "gone"})
            self._pace.forget(person)
        if reply.toast:
            self._show(person, {"type": "toast", "text": reply.toast, "language": reply.language})
        if not reply.text:
            return over or Sent(to, "")
        for screen in self.screens.of(person):
            if screen.language != reply.language:
                screen.language = reply.language
                screen.show({"type": "words", "language": reply.language, "words": self.chrome(reply.language)})
        reply = fold(reply, self.can, self.link, toasts=True)
        message = int(over.ref) if over is not None and over.ref.isdecimal() and reply.replaces else None
        body: Frame = {
            "own": False,
            "html": reply.text,
            "buttons": [[self._draw(button) for button in row] for row in reply.buttons],
            "language": reply.language,
        }
        if reply.asks_picture:
            body["asks_picture"] = True
        if reply.picture is not None:
            await self._gallery.hang(reply.picture)
            body["picture"] = {"key": reply.picture.key, "alt": reply.picture.alt}
        if reply.document is not None:
            body["file"] = {"name": reply.document.name, "body": base64.b64encode(reply.document.body).decode()}
        if reply.clears:
            # Said, not kept: nothing about somebody who left is.
            self._show(person, self._frame(0, 0, body))
            return Sent(to, "")
        number = await self._put(person, message, body, key)
        watch.SENDS.labels(self.name, "sent").inc()
        return Sent(to, str(number))

    def chrome(self, language: str) -> dict[str, str]:
        """Return the words around the chat."""
        say = self._speeches[language]
        return {name: say.plain(f"web-{name}") for name in CHROME} | {"download": say.plain("export-download")}

    async def newer(self, person: bytes, after: int) -> list[Frame]:
        """Return what has changed in a person's history since `after`; raises `DatabaseAwayError`."""
        async with self._database.reading() as connection:
            # A window that was away while the person had everything deleted knows more than there is: it begins anew.
            erased = after > await history.newest(connection, person)
            stored = await history.newer(connection, person, 0 if erased else after)
        gone: list[Frame] = [{"type": "gone"}] if erased else []
        return gone + [
            self._frame(message.id, message.seq, orjson.loads(self._keys.unseal(message.sealed))) for message in stored
        ]

    async def file(self, person: bytes, message: int) -> tuple[str, bytes] | None:
        """Return the name and the content of a file in a person's history; raises `DatabaseAwayError`."""
        async with self._database.reading() as connection:
            stored = await history.find(connection, person, message)
        found = orjson.loads(self._keys.unseal(stored.sealed)).get("file") if stored else None
        return (found["name"], base64.b64decode(found["body"])) if found else None

    async def picture(self, key: str) -> bytes | None:
        """Return a picture that is part of somebody's history; raises `DatabaseAwayError`."""
        return await self._gallery.find(key)

    async def take(self, token: str, frame: Frame, screen: Screen) -> None:
        """Handle one frame of a browser, or a picture, whose frame the server makes; what is to be shown goes to its screens."""
        number = frame.get("id")
        if not (isinstance(number, str) and ID.fullmatch(number)):
            return
        person = self.person(token)
        wait = self._pace.take(person)
        text = frame.get("text")
        event = self._event(person, token, frame, number, screen.language)
        if wait:
            self._refuse(screen, number, "too-fast", retry=math.ceil(wait))
        elif isinstance(text, str) and len(text) > TEXT_LIMIT:
            self._refuse(screen, number, "too-long", limit=TEXT_LIMIT)
        elif event is None or self._receive is None:
            self._refuse(screen, number, "try-again")
        else:
            async with self._lanes.turn(person):
                await self._answer(self._receive, event, number, screen)

    async def _answer(self, receive: Receive, event: Event, number: str, screen: Screen) -> None:
        try:
            reply = await receive(event)
        except DatabaseAwayError:
            self._refuse(screen, number, "try-again", retry=AWAY_SECONDS)
            return
        screen.show({"type": "received", "id": number})
        if reply is None:
            return
        try:
            if isinstance(event, Said | Showed) and not reply.clears:
                body = {
                    "own": True,
                    "html": self._own(event, reply),
                    "buttons": [],
                    "language": reply.language,
                    "echo": number,
                }
                await self._put(self.person(event.sender.person), None, body)
            await self.send(event.sender, reply, event.on if isinstance(event, Pressed) else None)
        except DatabaseAwayError:
            log.warning("answer not shown")  # what was done is durable; the next press shows where we are

    def _own(self, event: Said | Showed, reply: Reply) -> str:
        """Return what stands in the history for what a person sent."""
        if isinstance(event, Showed):
            return self._speeches[reply.language]("web-picture-sent")
        return CONCEALED if reply.conceals else escape(event.text)

    def _event(self, person: bytes, token: str, frame: Frame, number: str, language: str) -> Event | None:
        """Return what a frame says; the event's name holds the person's, so that nobody can take another's."""
        name = hashlib.sha256(person + number.encode()).hexdigest()
        sender = Address(self.name, token, token)
        match frame:
            case {"type": "say", "text": str(text)} if text.strip():
                return Said(name, sender, language, text=text.strip())
            case {"type": "press", "action": str(action), "message": int(message)} if len(action) <= 64:
                return Pressed(name, sender, language, action=action, on=Sent(sender, str(message)))
            case {"type": "open", "payload": str(payload)} if len(payload) <= 64:
                return Opened(name, sender, language, payload=payload)
            case {"type": "picture", "load": load, "size": int(size)} if callable(load):
                return Showed(name, sender, language, load=load, size=size)
        return None

    def _refuse(self, screen: Screen, number: str, key: str, retry: int | None = None, **values: int) -> None:
        watch.REFUSALS.labels(key).inc()
        text = self._speeches[screen.language].plain(key, **values)
        screen.show({"type": "refused", "id": number, "text": text, "retry": retry, "language": screen.language})

    def _draw(self, button: Button) -> dict[str, str]:
        if isinstance(button, Open):
            return {"label": button.label, "url": self.link(button.payload)}
        if isinstance(button, Share):
            return {"label": button.label, "share": self.link(button.payload)}
        return {"label": button.label, "action": button.action.pack()}

    async def _put(self, person: bytes, message: int | None, body: Frame, key: str = "") -> int:
        """Write a message into the history, then show it; with the key of one that is there already it is only shown again."""
        sealed = self._keys.seal(orjson.dumps(body))
        stored = await self._database.turn(lambda db: history.put(db, person, message, sealed, int(time.time()), key))
        self._show(person, self._frame(stored.id, stored.seq, body))
        return stored.id

    def _show(self, person: bytes, frame: Frame) -> None:
        for screen in self.screens.of(person):
            screen.show(frame)

    def _frame(self, number: int, seq: int, body: Frame) -> Frame:
        shown = {"type": "message", "id": number, "seq": seq, **body}
        if "asks_picture" in body:
            say = self._speeches[body["language"]]
            shown["asks_picture"] = {name: say.plain(key, limit=LARGEST_PICTURE >> 20) for name, key in CHOOSER.items()}
        if "file" in body:
            shown["file"] = {"name": body["file"]["name"], "url": f"/web/file/{number}"}
        if "picture" in body:
            shown["picture"] = {"alt": body["picture"]["alt"], "url": f"/web/picture/{body['picture']['key']}"}
        return shown
