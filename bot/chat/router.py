"""From an event to a reply: finds the handler and runs it in one transaction."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Hashable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from typing import Any

import structlog

from bot import watch
from bot.chat.action import Action, Codec
from bot.chat.fold import choices
from bot.chat.limits import TokenBuckets
from bot.chat.message import (
    LARGEST_PICTURE,
    Broken,
    ChannelError,
    Event,
    Left,
    Markup,
    Opened,
    Pressed,
    Reply,
    Said,
    Searched,
    Showed,
    TooLarge,
    Unreadable,
)
from bot.chat.speech import Speech, Speeches
from bot.language.europe import guess_language
from bot.language.stop import STOP_WORDS
from bot.language.words import Words
from bot.opinion.similar import Library
from bot.serving import Pooled
from storage import intake, people
from storage.catalogue import Briefing, Catalogue, Catalogues, PoolKey
from storage.database import Database, DatabaseAwayError, Transaction
from storage.keys import Keys
from storage.people import Person
from storage.tables import Role

log = structlog.get_logger()

EVENTS, EVENTS_A_SECOND = 120, 10
"""What one person may do, at once and in the long run: no hand is faster, and a program that is gets no turns."""
WARNINGS_A_SECOND = 0.1
"""How often they are told so."""
THOUGHTS, THOUGHTS_A_SECOND = 10, 0.5
SEARCHES, SEARCHES_A_SECOND = 40, 2
"""What one person may make us think about, at once and in the long run: thinking takes the processor from everybody."""
LONGEST_TEXT = 4000
"""Characters that are read at all; a proposal has 140, a report 500."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What an operator sets.

    The word lists; proposals a person may hand in within 24 hours; reports that hide a proposal; days in which one may object to
    a decision; whether a second person looks at refusals, and at which share (0 to 1) of all decisions, drawn at random; the
    engine that translates, empty for people; messages a second to people who did not just speak, and how many of organisers one
    person is sent within seven days; the days for which backups are kept; the folder of the open data of published rounds; the
    address under which the world reaches this server.
    """

    words: Words = field(default_factory=Words)
    proposals_per_day: int = 5
    reports_to_hide: int = 5
    appeal_days: int = 183
    second_on_refusals: bool = False
    second_share: float = 0.0
    engine: str = ""
    rate: int = 30
    broadcasts_per_week: int = 2
    backup_days: int = 0
    open_data: Path = Path("data/open-data")
    address: str = ""


@dataclass(slots=True)
class Turn:
    """All that a handler may touch; `now` is in seconds since 1970, UTC; `argument` is what stood after a command."""

    event: Event
    who: Person
    db: Transaction
    say: Speech
    catalogue: Catalogue
    keys: Keys
    now: int
    random: Random
    speeches: Speeches
    rules: Rules
    library: Library
    known: Mapping[Hashable, Any]
    """What was thought about already, by its key."""
    database: Database
    """For `look_up` only."""
    plans: Mapping[PoolKey, Pooled]
    """What is served, by the pool; there is none of a pool that is new."""
    too_fast: Callable[[], bool]
    """Takes one of the thoughts that the person has left; true: there is none."""
    argument: str = ""

    def think(self, key: Hashable, work: Callable[[], Any], *, paced: bool = True) -> Any:  # noqa: ANN401 whatever it found
        """Return what `work` finds, which needs more thought than others should wait for.

        The turn is undone, `work` runs in a thread of its own, and the turn runs again, in which the answer is there under its
        `key`. `paced`: each person may ask for so much of it only.
        """
        if key in self.known:
            return self.known[key]
        if paced and not self.known and self.too_fast():
            raise _TooFast
        raise _Undone(key, work, thinks=True)

    def look_up(self, key: Hashable, work: Callable[[Transaction], Any], *, paced: bool = False) -> Any:  # noqa: ANN401 whatever it found
        """Return what `work` finds in the database, which takes longer than others should wait for.

        The turn is undone, `work` reads beside the writer, and the turn runs again, in which the answer is there under its `key`.
        `paced`: as in `think`.
        """
        if key in self.known:
            return self.known[key]
        if paced and not self.known and self.too_fast():
            raise _TooFast
        raise _Undone(key, lambda: self.database.read(work))

    def fetch(self, key: Hashable, load: Callable[[], Awaitable[Any]]) -> Any:  # noqa: ANN401 whatever came
        """Return what `load` brings, such as a picture that the person sent; the turn is undone meanwhile, as in `think`."""
        if key in self.known:
            return self.known[key]
        raise _Undone(key, load)

    def place(self, code: str, consultation: int | None = None) -> str:
        """Return the name of a country, or of a members' group of this consultation, else of the person's own."""
        if not code.isdecimal():
            return self.say.country(code)
        briefing = self.catalogue.briefings.get(consultation or self.who.consultation or 0)
        return briefing.groups.get(code, code) if briefing else code

    def speak(self, language: str) -> None:
        """Go on in this language, and remember it for the person."""
        self.who.language = language
        self.say = self.speeches[language]


Answer = Reply | None
Handler = Callable[[Turn], Answer]
ActionHandler = Callable[[Turn, Any], Answer]
TextHandler = Callable[[Turn, str], Answer]
PictureHandler = Callable[[Turn, Showed], Answer]


@dataclass(frozen=True, slots=True)
class Routes:
    """What one conversation answers to: commands by their word, actions by their type, texts and pictures by what was asked.

    A handler of pictures gets the bytes by `turn.fetch("picture", event.load)`. With `consented` a person who has not consented
    is led to the start instead. To whoever lacks the `role` they do not exist.
    """

    commands: Mapping[str, Handler] = field(default_factory=dict)
    actions: Mapping[type[Action], ActionHandler] = field(default_factory=dict)
    texts: Mapping[str, TextHandler] = field(default_factory=dict)
    pictures: Mapping[str, PictureHandler] = field(default_factory=dict)
    consented: bool = False
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class Defaults:
    """What is answered where no route fits.

    `opened`: the chat was opened with a payload; `consented`: whether the person agrees to what is asked today; `gate`: they do
    not; `allowed`: whether the person has a role; `unknown`: a text that nothing answers to; `stop`: that word, in any language;
    `stale`: a button that we never made or no longer know; `unreadable`: a sticker or the like, or a picture that was not asked
    for; `crowd`: spoken to where others read; `searched`: looking for a proposal.
    """

    opened: Callable[[Turn, str], Answer]
    consented: Callable[[Turn], bool]
    gate: Handler
    allowed: Callable[[Turn, Role], bool]
    unknown: TextHandler
    stop: Handler
    stale: Handler
    unreadable: Handler
    crowd: Callable[[Speech], Reply]
    searched: TextHandler


@dataclass(slots=True)
class _Heard:
    """The language to answer in, known even if the turn is undone."""

    language: str


class _Undone(Exception):
    """Undoes a turn that needs something first: thought, in a thread, or something to be waited for."""

    def __init__(self, key: Hashable, work: Callable[[], Any], *, thinks: bool = False) -> None:
        super().__init__()
        self.key = key
        self.work = work
        self.thinks = thinks


class _TooFast(Exception):
    """A person asks for more thought than anybody may."""


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
        rules: Rules | None = None,
        clock: Callable[[], float] = time.time,
        random: Random | None = None,
        plans: Mapping[PoolKey, Pooled] | None = None,
    ) -> None:
        self._plans = {} if plans is None else plans
        self._database = database
        self._keys = keys
        self._speeches = speeches
        self._defaults = defaults
        self._rules = rules or Rules()
        self._library = Library()
        self._clock = clock
        self._random = random or Random()  # noqa: S311 which card comes next is no secret
        self._catalogues = catalogues
        self._events = TokenBuckets(EVENTS, EVENTS_A_SECOND)
        self._warnings = TokenBuckets(1, WARNINGS_A_SECOND)
        self._thoughts = TokenBuckets(THOUGHTS, THOUGHTS_A_SECOND)
        self._searches = TokenBuckets(SEARCHES, SEARCHES_A_SECOND)
        self._thinking = ThreadPoolExecutor(1, thread_name_prefix="thinking")
        self._commands: dict[str, tuple[Handler, Routes]] = {}
        self._actions: dict[type[Action], tuple[ActionHandler, Routes]] = {}
        self._texts: dict[str, tuple[TextHandler, Routes]] = {}
        self._pictures: dict[str, tuple[PictureHandler, Routes]] = {}
        for route in routes:
            self._commands.update({word: (handler, route) for word, handler in route.commands.items()})
            self._actions.update({kind: (handler, route) for kind, handler in route.actions.items()})
            self._texts.update({asked: (handler, route) for asked, handler in route.texts.items()})
            self._pictures.update({asked: (handler, route) for asked, handler in route.pictures.items()})
        self._codec = Codec(self._actions)

    def close(self) -> None:
        """Drop what nobody has begun to think about."""
        self._thinking.shutdown(wait=False, cancel_futures=True)

    async def receive(self, event: Event) -> Reply | None:
        """Answer an event once what it changed is durable; None: there is nothing to say.

        Raises `DatabaseAwayError`; any other fault is kept with its event and answered with a sentence.
        """
        if isinstance(event, Broken):
            await self._write_down(event, event.error, event.body)
            watch.TURNS.labels(event.sender.channel, "broken", "failed").inc()
            return None
        identity = self._keys.hash(event.sender.channel, event.sender.person)
        if not isinstance(event, Left) and self._events.take(identity):
            return await self._slow_down(event, identity)
        began = time.perf_counter()
        kind = type(event).__name__.lower()
        heard = _Heard(guess_language([event.language]))
        try:
            reply = await self._think(event, heard)
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

    async def _slow_down(self, event: Event, identity: bytes) -> Reply | None:
        """Tell a person who is too fast, in their language, and not too often; what they did is not done."""
        watch.REFUSALS.labels("too-fast").inc()
        if self._warnings.take(identity):
            return None
        async with self._database.reading() as connection:
            language = await people.language_of(connection, identity)
        return self._sentence(event, _Heard(language or guess_language([event.language])), "too-fast")

    async def _think(self, event: Event, heard: "_Heard") -> Reply | None:
        """Run the turn; where it needs thought, think and run it again."""
        known: dict[Hashable, Any] = {}
        while True:
            try:
                return await self._database.turn(lambda db: self._turn(db, event, heard, known))
            except _Undone as undone:
                needs = undone
            if needs.thinks:
                known[needs.key] = await asyncio.get_running_loop().run_in_executor(self._thinking, needs.work)
                continue
            try:
                known[needs.key] = await needs.work()
            except TooLarge:
                return self._sentence(event, heard, "picture-too-large", limit=LARGEST_PICTURE >> 20)
            except ChannelError as error:
                log.info("not fetched", channel=event.sender.channel, error=type(error).__name__)
                return self._sentence(event, heard, "try-again")

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
        return Reply(say(key, **values), asks_picture=isinstance(event, Showed), language=say.language)

    def _turn(self, db: Transaction, event: Event, heard: _Heard, known: Mapping[Hashable, Any]) -> Reply | None:
        now = int(self._clock())
        sender = event.sender
        searched = isinstance(event, Searched)
        if not searched and not intake.is_new(db, sender.channel, event.id, now):
            return None
        if not event.private:
            # Nothing about who speaks in a group is looked up or kept.
            return self._defaults.crowd(self._speeches[heard.language])
        identity = self._keys.hash(sender.channel, sender.person)
        who, revision = people.find(db, identity, sender.channel, now, create=not searched)
        heard.language = who.language or heard.language
        say = self._speeches[heard.language]
        catalogue = self._catalogues.at(db, revision)
        turn = Turn(
            event,
            who,
            db,
            say,
            catalogue,
            self._keys,
            now,
            self._random,
            self._speeches,
            _rules_of(self._rules, catalogue.briefings.get(who.consultation or 0)),
            self._library,
            known,
            self._database,
            self._plans,
            lambda: bool(self._pace(event).take(identity)),
        )
        if isinstance(event, Left):
            people.stop(db, who, now)
            return None
        if who.stopped:
            people.stop(db, who, None)
        try:
            reply = self._answer(turn)
        except _TooFast:
            return self._sentence(event, heard, "too-fast")
        return reply if searched else self._remember(turn, reply)

    def _pace(self, event: Event) -> TokenBuckets:
        return self._searches if isinstance(event, Searched) else self._thoughts

    def _remember(self, turn: Turn, reply: Reply | None) -> Reply | None:
        """Keep what the turn changed of the person, who may be another than before where two chats were made one."""
        who = turn.who
        if reply is not None:
            if reply.clears:
                for pace in (self._events, self._warnings, self._thoughts):
                    pace.forget(who.hash)
            if reply.buttons:
                who.dialogue.offered = [(press.label, press.action.pack()) for press in choices(reply)]
            reply = replace(reply, language=turn.say.language)
        if who.id:
            people.keep(turn.db, who, turn.now)
        return reply

    def _answer(self, turn: Turn) -> Answer:
        match event := turn.event:
            case Pressed():
                return self._press(turn, event.action)
            case Opened():
                turn.who.dialogue.asks = ""
                return self._defaults.opened(turn, event.payload)
            case Said():
                return self._hear(turn, _encodable(event.text).strip())
            case Searched():
                return self._defaults.searched(turn, _encodable(event.text).strip())
            case Showed() | Unreadable():
                return self._look(turn, event)
        return None

    def _press(self, turn: Turn, packed: str) -> Answer:
        turn.who.dialogue.asks = ""
        action = self._codec.unpack(packed)
        if action is None:
            return self._defaults.stale(turn)
        handler, route = self._actions[type(action)]
        if not self._allowed(turn, route):
            return self._defaults.stale(turn)
        return self._gate(turn, route) or handler(turn, action)

    def _allowed(self, turn: Turn, route: Routes) -> bool:
        return route.role is None or self._defaults.allowed(turn, route.role)

    def _gate(self, turn: Turn, route: Routes) -> Answer:
        """Lead a person to the start who has not consented where that comes first."""
        return self._defaults.gate(turn) if route.consented and not self._defaults.consented(turn) else None

    def _hear(self, turn: Turn, text: str) -> Answer:
        if len(text) > LONGEST_TEXT:
            return Reply(turn.say("too-long", limit=LONGEST_TEXT))
        if text.startswith("/"):
            return self._command(turn, text)
        if plain(text) in STOP_WORDS:
            turn.who.dialogue.asks = ""
            return self._defaults.stop(turn)
        if packed := self._typed(turn, text):
            return self._press(turn, packed)
        if (asked := turn.who.dialogue.asks) in self._texts:
            handler, route = self._texts[asked]
            turn.who.dialogue.asks = ""
            if self._allowed(turn, route):
                return self._gate(turn, route) or handler(turn, text)
        return self._defaults.unknown(turn, text)

    def _look(self, turn: Turn, event: Showed | Unreadable) -> Answer:
        """Hand a picture to whoever asked for it; one that was not asked for is not even loaded."""
        handler, route = self._pictures.get(turn.who.dialogue.asks, (None, None))
        if not isinstance(event, Showed) or handler is None or route is None or not self._allowed(turn, route):
            return self._defaults.unreadable(turn)
        if event.size > LARGEST_PICTURE:
            return Reply(turn.say("picture-too-large", limit=LARGEST_PICTURE >> 20), asks_picture=True)
        turn.who.dialogue.asks = ""
        return self._gate(turn, route) or handler(turn, event)

    def _command(self, turn: Turn, text: str) -> Answer:
        turn.who.dialogue.asks = ""
        word, *rest = text[1:].split(maxsplit=1)[:2] or [""]
        word = word.partition("@")[0].casefold()  # in groups Telegram writes /help@name_of_the_bot
        turn.argument = rest[0] if rest else ""
        if word == "start":
            return self._defaults.opened(turn, turn.argument)
        if word in self._commands:
            handler, route = self._commands[word]
            if self._allowed(turn, route):
                return self._gate(turn, route) or handler(turn)
        return self._defaults.unknown(turn, text)

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


def _rules_of(rules: Rules, briefing: Briefing | None) -> Rules:
    """Return the operator's rules with what the consultation sets for itself."""
    if briefing is None or (briefing.proposals_per_day is None and briefing.reports_to_hide is None):
        return rules
    return replace(
        rules,
        proposals_per_day=briefing.proposals_per_day or rules.proposals_per_day,
        reports_to_hide=briefing.reports_to_hide or rules.reports_to_hide,
    )


def _encodable(text: str) -> str:
    """Return the text without halves of characters, which JSON can carry and nothing else."""
    return text.encode("utf-8", "replace").decode()


def plain(text: str) -> str:
    """Return what is compared of a typed text: letters and digits, without case, flags, ticks and a closing full stop."""
    kept = "".join(letter if letter.isalnum() else " " for letter in text.casefold())
    return " ".join(kept.split())
