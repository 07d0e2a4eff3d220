"""From an event to a reply: finds the handler and runs it in one transaction."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from random import Random
from typing import Any

import structlog

from bot import watch
from bot.chat.action import Action, Codec
from bot.chat.fold import choices
from bot.chat.message import Broken, Event, Left, Markup, Opened, Pressed, Reply, Said, Unreadable
from bot.chat.speech import Speech, Speeches
from bot.language.europe import guess_language
from storage import intake, people
from storage.catalogue import Catalogue, Catalogues
from storage.database import Database, DatabaseAwayError, Transaction
from storage.keys import Keys
from storage.people import Person

log = structlog.get_logger()


@dataclass(slots=True)
class Turn:
    """All that a handler may touch; `now` is in seconds since 1970, UTC."""

    event: Event
    who: Person
    db: Transaction
    say: Speech
    catalogue: Catalogue
    keys: Keys
    now: int
    random: Random
    speeches: Speeches

    def speak(self, language: str) -> None:
        """Go on in this language, and remember it for the person."""
        self.who.language = language
        self.say = self.speeches[language]


Handler = Callable[[Turn], Reply | None]
ActionHandler = Callable[[Turn, Any], Reply | None]


@dataclass(frozen=True, slots=True)
class Routes:
    """What one conversation answers to: commands by their word, actions by their type.

    With `consented` a person who has not consented is led to the start instead.
    """

    commands: Mapping[str, Handler] = field(default_factory=dict)
    actions: Mapping[type[Action], ActionHandler] = field(default_factory=dict)
    consented: bool = False


@dataclass(frozen=True, slots=True)
class Defaults:
    """What is answered where no route fits.

    `opened`: the chat was opened with a payload; `gate`: consent is missing; `unknown`: a text that nothing answers to;
    `stale`: a button that we never made or no longer know; `unreadable`: a picture or the like;
    `crowd`: spoken to where others read.
    """

    opened: Callable[[Turn, str], Reply]
    gate: Handler
    unknown: Handler
    stale: Handler
    unreadable: Handler
    crowd: Callable[[Speech], Reply]


@dataclass(slots=True)
class _Heard:
    """The language to answer in, known even if the turn is undone."""

    language: str


class Router:
    """Answers events; made once, with every route there is."""

    def __init__(  # noqa: PLR0913 what it is made of
        self,
        database: Database,
        keys: Keys,
        speeches: Speeches,
        catalogues: Catalogues,
        routes: Sequence[Routes],
        defaults: Defaults,
        *,
        clock: Callable[[], float] = time.time,
        random: Random | None = None,
    ) -> None:
        self._database = database
        self._keys = keys
        self._speeches = speeches
        self._defaults = defaults
        self._clock = clock
        self._random = random or Random()  # noqa: S311 which card comes next is no secret
        self._catalogues = catalogues
        self._commands: dict[str, tuple[Handler, bool]] = {}
        self._actions: dict[type[Action], tuple[ActionHandler, bool]] = {}
        for route in routes:
            self._commands.update({word: (handler, route.consented) for word, handler in route.commands.items()})
            self._actions.update({kind: (handler, route.consented) for kind, handler in route.actions.items()})
        self._codec = Codec(self._actions)

    async def receive(self, event: Event) -> Reply | None:
        """Answer an event once what it changed is durable; None: there is nothing to say.

        Raises `DatabaseAwayError`; any other fault is kept with its event and answered with a sentence.
        """
        if isinstance(event, Broken):
            await self._write_down(event, event.error, event.body)
            watch.TURNS.labels(event.sender.channel, "broken", "failed").inc()
            return None
        began = time.perf_counter()
        kind = type(event).__name__.lower()
        heard = _Heard(guess_language([event.language]))
        try:
            reply = await self._database.turn(lambda db: self._turn(db, event, heard))
        except DatabaseAwayError:
            watch.TURNS.labels(event.sender.channel, kind, "away").inc()
            raise
        except Exception as error:
            log.exception("event failed", channel=event.sender.channel, kind=kind)
            # In the open only the kind of the error: its text may hold what the person wrote.
            await self._write_down(event, type(error).__name__, f"{event!r}\n{error!r}".encode())
            reply = self._sentence(event, heard, "try-again")
            outcome = "failed"
        else:
            outcome = "done" if reply else "silent"
        watch.TURNS.labels(event.sender.channel, kind, outcome).inc()
        watch.TURN_SECONDS.observe(time.perf_counter() - began)
        return reply

    async def _write_down(self, event: Event, error: str, body: bytes) -> None:
        """Keep, encrypted, an event that could not be handled; it counts as received, or it would come for ever."""
        now = int(self._clock())

        def work(db: Transaction) -> None:
            if intake.is_new(db, event.sender.channel, event.id, now):
                intake.note_failure(db, self._keys, event.sender.channel, error, body, now)

        await self._database.turn(work)

    def _sentence(self, event: Event, heard: "_Heard", key: str, **values: str | float) -> Reply:
        """Return one sentence: a notice for a press, so that the buttons stay; a message for those who typed."""
        say = self._speeches[heard.language]
        if isinstance(event, Pressed):
            return Reply(Markup(), toast=say.plain(key, **values), language=say.language)
        return Reply(say(key, **values), language=say.language)

    def _turn(self, db: Transaction, event: Event, heard: _Heard) -> Reply | None:
        now = int(self._clock())
        sender = event.sender
        if not intake.is_new(db, sender.channel, event.id, now):
            return None
        if not event.private:
            # Nothing about who speaks in a group is looked up or kept.
            return self._defaults.crowd(self._speeches[heard.language])
        who, revision = people.find(db, self._keys.hash(sender.channel, sender.person), sender.channel, now)
        heard.language = who.language or heard.language
        say = self._speeches[heard.language]
        catalogue = self._catalogues.at(db, revision)
        turn = Turn(event, who, db, say, catalogue, self._keys, now, self._random, self._speeches)
        if isinstance(event, Left):
            people.stop(db, who, now)
            return None
        if who.stopped:
            people.stop(db, who, None)
        reply = self._answer(turn)
        if reply is not None:
            if reply.buttons:
                who.dialogue.offered = [(press.label, press.action.pack()) for press in choices(reply)]
            reply = replace(reply, language=turn.say.language)
        if who.id:
            people.keep(db, who, now)
        return reply

    def _answer(self, turn: Turn) -> Reply | None:
        match event := turn.event:
            case Pressed():
                return self._press(turn, event.action)
            case Opened():
                return self._defaults.opened(turn, event.payload)
            case Said():
                return self._hear(turn, event.text.strip())
            case Unreadable():
                return self._defaults.unreadable(turn)
        return None

    def _press(self, turn: Turn, packed: str) -> Reply | None:
        action = self._codec.unpack(packed)
        if action is None:
            return self._defaults.stale(turn)
        handler, consented = self._actions[type(action)]
        if consented and turn.who.consented_at is None:
            return self._defaults.gate(turn)
        return handler(turn, action)

    def _hear(self, turn: Turn, text: str) -> Reply | None:
        if text.startswith("/"):
            word, _, rest = text[1:].partition(" ")
            word = word.partition("@")[0].casefold()  # in groups Telegram writes /help@name_of_the_bot
            if word == "start":
                return self._defaults.opened(turn, rest.strip())
            if word in self._commands:
                handler, consented = self._commands[word]
                if consented and turn.who.consented_at is None:
                    return self._defaults.gate(turn)
                return handler(turn)
            return self._defaults.unknown(turn)
        packed = self._typed(turn, text)
        return self._press(turn, packed) if packed else self._defaults.unknown(turn)

    def _typed(self, turn: Turn, text: str) -> str | None:
        """Return the action that was typed: a button's number, its label, or its term."""
        offered = turn.who.dialogue.offered
        wanted = plain(text)
        if wanted.isdecimal() and wanted.isascii() and len(wanted) <= 3:
            number = int(wanted)
            return offered[number - 1][1] if 1 <= number <= len(offered) else None
        for label, packed in offered:
            if wanted and wanted == plain(label):
                return packed
        for _, packed in offered:
            action = self._codec.unpack(packed)
            if action is not None and action.word and wanted == action.word:
                return packed
        return None


def plain(text: str) -> str:
    """Return what is compared of a typed text: letters and digits, without case, flags, ticks and a closing full stop."""
    kept = "".join(letter if letter.isalnum() else " " for letter in text.casefold())
    return " ".join(kept.split())
