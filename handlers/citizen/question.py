"""One skippable question about the person, after the second card of a sitting; the answer is tied to nobody."""

from dataclasses import dataclass
from typing import ClassVar

from bot.chat.action import Action
from bot.chat.message import Markup, Press, Reply
from bot.chat.router import Turn
from storage.tables.anonymous import QUESTIONS

AFTER = 2
"""Cards before the question."""
SITTING = 6 * 3600
"""Seconds within which no second question is asked, whatever the person does: one sitting."""
_ORDER = tuple(QUESTIONS)


@dataclass(frozen=True, slots=True)
class TellAboutMe(Action):
    """Answer a question about oneself, or decline to (-1); both are places in lists."""

    code: ClassVar[str] = "dm"
    question: int
    answer: int


def is_due(turn: Turn) -> bool:
    """Whether to ask something now."""
    dialogue = turn.who.dialogue
    if dialogue.answered != AFTER or turn.now - dialogue.questioned_at < SITTING:
        return False
    return _next(turn) is not None


def ask(turn: Turn, toast: str) -> Reply:
    """Ask the first question that was not asked yet."""
    say, place = turn.say, _next(turn) or 0
    name = _ORDER[place]
    labels = [_label(turn, name, answer) for answer in QUESTIONS[name]]
    presses = [Press(label, TellAboutMe(place, number)) for number, label in enumerate(labels)]
    rows = (tuple(presses[:2]), tuple(presses[2:]), (Press(say.plain("demographic-skip"), TellAboutMe(place, -1)),))
    text = Markup(f"{say('demographic-intro')}\n\n{say(f'demographic-{name}')}")
    return Reply(text, rows, replaces=True, toast=toast)


def take(turn: Turn, action: TellAboutMe) -> tuple[str, str] | None:
    """Note that a question was asked; return it with its answer, or None for one that was declined, or is not asked now."""
    dialogue = turn.who.dialogue
    if action.question != _next(turn):
        return None
    dialogue.questions |= 1 << action.question
    dialogue.questioned_at = turn.now
    name = _ORDER[action.question]
    return (name, QUESTIONS[name][action.answer]) if 0 <= action.answer < len(QUESTIONS[name]) else None


def _next(turn: Turn) -> int | None:
    briefing = turn.catalogue.briefings.get(turn.who.consultation or 0)
    wanted = briefing.demographics if briefing else ()
    asked = turn.who.dialogue.questions
    return next((place for place, name in enumerate(_ORDER) if name in wanted and not asked >> place & 1), None)


def _label(turn: Turn, question: str, answer: str) -> str:
    # Ages are numbers in every language.
    return answer.replace("-", "–") if question == "age" else turn.say.plain(f"{question}-{answer}")
