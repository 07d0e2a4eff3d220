"""Translations that wait for people: looking at what citizens say is wrong, and writing what no machine did."""

from dataclasses import dataclass
from typing import ClassVar

from bot.chat.action import Action
from bot.chat.message import Button, Markup, Press, Reply
from bot.chat.router import Routes, Turn
from bot.chat.speech import escape
from bot.language.check import SHORTEST, characters, tidy
from bot.language.europe import LANGUAGES
from bot.translation.check import LONGEST
from handlers.citizen.card import Begin
from handlers.moderator.actions import AskTranslations
from handlers.moderator.card import me
from storage import translation_queue
from storage.tables import Role
from storage.translation_queue import Job

WRITES = "translation"


@dataclass(frozen=True, slots=True)
class Approve(Action):
    """A translation is right."""

    code: ClassVar[str] = "ta"
    proposal: int
    language: str


@dataclass(frozen=True, slots=True)
class Reject(Action):
    """A translation is wrong, and the original is shown until somebody writes a better one."""

    code: ClassVar[str] = "tx"
    proposal: int
    language: str


@dataclass(frozen=True, slots=True)
class Leave(Action):
    """Leave a translation to others."""

    code: ClassVar[str] = "tl"
    proposal: int
    language: str


def next_(turn: Turn, _: AskTranslations | None = None, *, toast: str = "", note: str = "") -> Reply:
    """Show what comes next; the next typed text is its translation."""
    say = turn.say
    job = translation_queue.claim(turn.db, me(turn), turn.now)
    if job is None:
        return Reply(say("translate-empty"), ((Press(say.plain("back"), Begin()),),), replaces=True, toast=toast)
    turn.who.dialogue.asks, turn.who.dialogue.about, turn.who.dialogue.target = WRITES, job.proposal, job.language
    facts = {"number": str(job.proposal), "source": LANGUAGES[job.source], "language": LANGUAGES[job.language]}
    lines = [Markup(note)] if note else []
    lines += [say("translate-title", **facts), Markup(f"<i>{escape(job.sentence)}</i>")]
    rows: list[tuple[Button, ...]] = []
    if job.translated:
        lines += [say("translate-there", text=job.translated), say("translate-doubts", count=say.number(job.doubts))]
        approve = Press(say.plain("translate-right"), Approve(job.proposal, job.language))
        rows.append((approve, Press(say.plain("translate-wrong"), Reject(job.proposal, job.language))))
    lines.append(say("translate-better" if job.translated else "translate-write", limit=str(LONGEST)))
    rows += [
        (Press(say.plain("queue-later"), Leave(job.proposal, job.language)),),
        (Press(say.plain("back"), Begin()),),
    ]
    return Reply(Markup("\n\n".join(lines)), tuple(rows), replaces=True, toast=toast)


def approve(turn: Turn, action: Approve) -> Reply:
    """Note that a translation is right."""
    job = _held(turn, action)
    if job is None or not job.translated:
        return _not_yours(turn)
    translation_queue.approve(turn.db, me(turn), job)
    return next_(turn, toast=turn.say.plain("translate-noted"))


def reject(turn: Turn, action: Reject) -> Reply:
    """Take a wrong translation away."""
    job = _held(turn, action)
    if job is None or not job.translated:
        return _not_yours(turn)
    translation_queue.refuse(turn.db, job, turn.now)
    return next_(turn, toast=turn.say.plain("translate-removed"))


def leave(turn: Turn, action: Leave) -> Reply:
    """Leave a translation to others."""
    if _held(turn, action) is None:
        return _not_yours(turn)
    translation_queue.leave(turn.db, me(turn), action.proposal, action.language, turn.now)
    return next_(turn)


def write(turn: Turn, text: str) -> Reply:
    """Keep a translation that somebody typed."""
    dialogue, text, say = turn.who.dialogue, tidy(text), turn.say
    job = translation_queue.held(turn.db, me(turn), dialogue.about, dialogue.target, turn.now)
    if job is None:
        return _not_yours(turn)
    if not SHORTEST <= characters(text) <= LONGEST:
        return next_(
            turn, note=say("translate-length", count=str(characters(text)), shortest=str(SHORTEST), longest=str(LONGEST))
        )
    kept = translation_queue.write(turn.db, me(turn), job, text, turn.now)
    return next_(turn, toast=say.plain("translate-noted" if kept else "queue-not-yours"))


def _held(turn: Turn, action: Approve | Reject | Leave) -> Job | None:
    if not 0 < action.proposal < 1 << 31 or action.language not in LANGUAGES:
        return None
    return translation_queue.held(turn.db, me(turn), action.proposal, action.language, turn.now)


def _not_yours(turn: Turn) -> Reply:
    return next_(turn, toast=turn.say.plain("queue-not-yours"))


ROUTES = Routes(
    commands={"translate": next_},
    actions={AskTranslations: next_, Approve: approve, Reject: reject, Leave: leave},
    texts={WRITES: write},
    role=Role.MODERATOR,
)
