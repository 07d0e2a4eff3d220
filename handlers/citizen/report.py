"""Reporting a proposal: what is wrong, a receipt with a number; the outcome follows."""

from dataclasses import dataclass
from typing import ClassVar

from bot.chat.action import Action
from bot.chat.message import Markup, Press, Reply
from bot.chat.router import Routes, Turn
from bot.chat.speech import escape
from bot.language.check import characters, tidy
from handlers.citizen import card
from handlers.citizen.card import Back
from storage import reports, votes
from storage.tables import ReportReason
from storage.votes import Standing

ASKS = "report"
LONGEST = 500
"""Characters of what is said in one's own words."""
_REASONS = tuple(ReportReason)


@dataclass(frozen=True, slots=True)
class AskReport(Action):
    """Ask what is wrong with a proposal."""

    code: ClassVar[str] = "rp"
    proposal: int

    @property
    def word(self) -> str:
        """Return the term that may be typed."""
        return "report"


@dataclass(frozen=True, slots=True)
class Report(Action):
    """Report a proposal; `reason` is its place in the list."""

    code: ClassVar[str] = "rr"
    proposal: int
    reason: int


def report(turn: Turn) -> Reply:
    """Report the proposal on the screen."""
    return ask(turn, AskReport(subject(turn)))


def subject(turn: Turn) -> int:
    """Return the proposal that the person has before them, else the one they voted on last; 0 if there is neither."""
    dialogue = turn.who.dialogue
    return dialogue.link or dialogue.card or dialogue.last


def ask(turn: Turn, action: AskReport) -> Reply:
    """Ask what is wrong."""
    say = turn.say
    standing, refusal = _reportable(turn, action.proposal)
    if standing is None:
        return refusal
    rows = tuple(
        (Press(say.plain(f"report-{reason.value}"), Report(action.proposal, place)),) for place, reason in enumerate(_REASONS)
    )
    text = Markup(f"{say('report-question')}\n\n{escape(card.sentence(turn, standing))}")
    return Reply(text, (*rows, (Press(say.plain("cancel"), Back()),)), replaces=True)


def take(turn: Turn, action: Report) -> Reply:
    """Record the report; what is none of the six is asked for in one's own words."""
    standing, refusal = _reportable(turn, action.proposal)
    if standing is None:
        return refusal
    if not 0 <= action.reason < len(_REASONS):
        return card.refuse(turn, "button-old")
    if _REASONS[action.reason] is ReportReason.OTHER:
        return _ask_sentence(turn, action.proposal)
    return _record(turn, action.proposal, _REASONS[action.reason], "")


def hear(turn: Turn, text: str) -> Reply:
    """Record a report in the person's own words."""
    proposal, text = turn.who.dialogue.about, tidy(text)
    standing, refusal = _reportable(turn, proposal)
    if standing is None:
        return refusal
    if characters(text) > LONGEST:
        return _ask_sentence(turn, proposal)
    return _record(turn, proposal, ReportReason.OTHER, text)


def _reportable(turn: Turn, proposal: int) -> tuple[Standing | None, Reply]:
    """Return a proposal that was shown to the person and that they have not reported yet, else None and what to say."""
    known = 0 < proposal < 1 << 31
    standing = votes.standing(turn.db, turn.who.id, proposal, turn.now) if known else None
    if standing is None or (standing.choice is None and proposal not in turn.who.seen):
        return None, card.refuse(turn, "report-nothing")
    number = reports.find(turn.db, turn.who.id, proposal)
    if number is not None:
        return None, card.view(turn, toast=turn.say.plain("report-already", number=str(number)))
    return standing, Reply(Markup())


def _ask_sentence(turn: Turn, proposal: int) -> Reply:
    turn.who.dialogue.asks, turn.who.dialogue.about = ASKS, proposal
    rows = ((Press(turn.say.plain("cancel"), Back()),),)
    return Reply(turn.say("report-sentence", limit=LONGEST), rows, replaces=True)


def _record(turn: Turn, proposal: int, reason: ReportReason, sentence: str) -> Reply:
    receipt = reports.put(
        turn.db,
        turn.keys,
        turn.who.id,
        proposal,
        reason,
        sentence,
        hide_from=turn.rules.reports_to_hide,
        now=turn.now,
    )
    text = turn.say("report-received", number=str(receipt.number))
    return Reply(text, ((Press(turn.say.plain("go-on"), Back()),),), replaces=True)


ROUTES = Routes(
    commands={"report": report},
    actions={AskReport: ask, Report: take},
    texts={ASKS: hear},
    consented=True,
)
