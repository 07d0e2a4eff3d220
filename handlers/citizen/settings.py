"""What a person wishes: language, country, what may be sent and when; and stopping everything."""

from dataclasses import dataclass, replace
from typing import ClassVar

from bot.chat.action import Action
from bot.chat.message import Markup, Press, Reply, Rows
from bot.chat.router import Routes, Turn
from bot.language.europe import LANGUAGES, NIGHT
from handlers.citizen.card import TICK, Back
from handlers.citizen.language import place_row
from handlers.citizen.privacy import WORDS, give
from storage import outbox, people, preferences
from storage.preferences import DAILY, DIGESTS, NEVER, Wishes


@dataclass(frozen=True, slots=True)
class AskSettings(Action):
    """Show the settings."""

    code: ClassVar[str] = "st"

    @property
    def word(self) -> str:
        """Return the term that may be typed."""
        return "settings"


@dataclass(frozen=True, slots=True)
class SetNotices(Action):
    """News of one's own proposals and reports, or not."""

    code: ClassVar[str] = "sn"
    wanted: int


@dataclass(frozen=True, slots=True)
class SetDigest(Action):
    """How often results and new proposals; a place in the list."""

    code: ClassVar[str] = "sd"
    often: int


@dataclass(frozen=True, slots=True)
class SetQuiet(Action):
    """Quiet at night, or not."""

    code: ClassVar[str] = "sq"
    wanted: int


@dataclass(frozen=True, slots=True)
class StopAll(Action):
    """Send nothing any more."""

    code: ClassVar[str] = "sx"


def settings(turn: Turn, _: AskSettings | None = None) -> Reply:
    """Show what is set."""
    return _show(turn, preferences.wishes(turn.db, turn.who.id))


def _show(turn: Turn, wishes: Wishes, toast: str = "") -> Reply:
    say, who = turn.say, turn.who
    begins, ends = NIGHT
    limit = _limit(turn)
    digest = preferences.served(wishes.digest, limit)
    lines = [
        say("settings-title"),
        _place(turn),
        f"{say('settings-notices-note')} {_mark(wishes.notices)}",
        f"{say('settings-digest-note')} {say(f'digest-{digest}')}\n{say(WORDS[people.CONTACT])}",
        f"{say('settings-quiet-note', **{'from': say.hour(begins), 'until': say.hour(ends)})} {_mark(wishes.quiet)}",
    ]
    digests = tuple(
        Press((TICK if name == digest else "") + say.plain(f"digest-{name}"), SetDigest(place))
        for place, name in enumerate(preferences.offered(limit))
    )
    rows: Rows = (
        place_row(say, who.group),
        (Press((TICK if wishes.notices else "") + say.plain("settings-notices"), SetNotices(int(not wishes.notices))),),
        digests,
        (Press((TICK if wishes.quiet else "") + say.plain("settings-quiet"), SetQuiet(int(not wishes.quiet))),),
        (Press(say.plain("settings-stop"), StopAll()),),
        (Press(say.plain("back"), Back()),),
    )
    return Reply(Markup("\n\n".join(lines)), tuple(row for row in rows if row), replaces=True, toast=toast)


def _limit(turn: Turn) -> str:
    """Return how often the person's consultation sends results and new proposals at most."""
    briefing = turn.catalogue.briefings.get(turn.who.consultation or 0)
    return briefing.digest if briefing else DAILY


def _place(turn: Turn) -> str:
    say, who = turn.say, turn.who
    if who.group:
        return say("member-settings", language=LANGUAGES[say.language], group=turn.place(who.group))
    return say("settings-place", language=LANGUAGES[say.language], country=say.country(who.country) if who.country else "–")


def _mark(on: bool) -> str:
    return "✓" if on else "–"


def set_notices(turn: Turn, action: SetNotices) -> Reply:
    """Switch news of one's own proposals and reports."""
    return _keep(turn, replace(preferences.wishes(turn.db, turn.who.id), notices=bool(action.wanted)))


def set_digest(turn: Turn, action: SetDigest) -> Reply:
    """Choose how often; being written to is a consent of its own."""
    wanted = DIGESTS[action.often] if 0 <= action.often < len(DIGESTS) else ""
    # "Never" stands under every edition, and is good when nothing is offered any more.
    if wanted not in (NEVER, *preferences.offered(_limit(turn))):
        return settings(turn)
    give(turn, people.CONTACT, allowed=wanted != NEVER)
    return _keep(turn, replace(preferences.wishes(turn.db, turn.who.id), digest=wanted))


def set_quiet(turn: Turn, action: SetQuiet) -> Reply:
    """Switch the quiet of the night."""
    return _keep(turn, replace(preferences.wishes(turn.db, turn.who.id), quiet=bool(action.wanted)))


def _keep(turn: Turn, wishes: Wishes) -> Reply:
    preferences.keep(turn.db, turn.who.id, wishes)
    return _show(turn, wishes, turn.say.plain("settings-saved"))


def stop_all(turn: Turn, _: StopAll | None = None) -> Reply:
    """Send nothing any more to somebody who does not write first."""
    who = turn.who
    if who.consented_at is not None:
        preferences.keep(turn.db, who.id, replace(preferences.wishes(turn.db, who.id), notices=False, digest=NEVER))
        people.withdraw(turn.db, who, people.CONTACT, turn.now)
        people.await_nothing(turn.db, who)
        outbox.call_off_all(turn.db, who.id)
    return Reply(turn.say("stopped-all"), replaces=True)


def stop_mailings(turn: Turn) -> None:
    """Send nothing any more that many get: no messages of organisers, and no results and new proposals."""
    if turn.who.consented_at is not None:
        preferences.keep(turn.db, turn.who.id, replace(preferences.wishes(turn.db, turn.who.id), digest=NEVER))
        give(turn, people.CONTACT, allowed=False)


ROUTES = Routes(
    commands={"settings": settings},
    actions={
        AskSettings: settings,
        SetNotices: set_notices,
        SetDigest: set_digest,
        SetQuiet: set_quiet,
        StopAll: stop_all,
    },
    consented=True,
)
STOP = Routes(commands={"stop": stop_all})
