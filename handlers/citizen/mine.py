"""One's own proposals: what became of them, and taking them back."""

from dataclasses import dataclass, replace
from typing import ClassVar

from bot.chat.action import Action
from bot.chat.message import Button, Markup, Press, Reply
from bot.chat.router import Routes, Turn
from bot.chat.speech import escape
from bot.opinion.score import ENOUGH, interval
from handlers.citizen import card
from handlers.citizen.card import Back
from storage import proposals
from storage.proposals import Mine
from storage.tables import ProposalState

PAGE = 5
"""Proposals that are shown at once."""


@dataclass(frozen=True, slots=True)
class AskMine(Action):
    """Show my proposals."""

    code: ClassVar[str] = "mi"

    @property
    def word(self) -> str:
        """Return the term that may be typed."""
        return "mine"


@dataclass(frozen=True, slots=True)
class Older(Action):
    """Show those with a number below `before`."""

    code: ClassVar[str] = "mo"
    before: int


@dataclass(frozen=True, slots=True)
class TakeBack(Action):
    """Withdraw a proposal of mine."""

    code: ClassVar[str] = "mw"
    proposal: int


def mine(turn: Turn, _: AskMine | None = None) -> Reply:
    """Show the newest."""
    return _page(turn, None)


def older(turn: Turn, action: Older) -> Reply:
    """Show older ones."""
    return _page(turn, action.before)


def take_back(turn: Turn, action: TakeBack) -> Reply:
    """Withdraw a proposal that nobody has voted on."""
    say = turn.say
    done = proposals.withdraw(turn.db, turn.who.id, action.proposal, turn.now) if action.proposal < 1 << 31 else None
    if done is None:
        return card.refuse(turn, "button-old")
    toast = say.plain("mine-withdrawn", number=str(action.proposal)) if done else say.plain("mine-withdraw-late")
    return replace(_page(turn, None), toast=toast)


def _page(turn: Turn, before: int | None) -> Reply:
    say = turn.say
    found = proposals.mine(turn.db, turn.who.id, before, PAGE + 1)
    shown = found[:PAGE]
    rows: list[tuple[Button, ...]] = [
        (Press(say.plain("mine-withdraw", number=str(one.number)), TakeBack(one.number)),)
        for one in shown
        if one.state in (ProposalState.WAITING, ProposalState.ACCEPTED, ProposalState.HIDDEN) and not one.votes
    ]
    if len(found) > PAGE:
        rows.append((Press(say.plain("older"), Older(shown[-1].number)),))
    rows.append((Press(say.plain("back"), Back()),))
    lines = [say("mine-title"), *(_entry(turn, one) for one in shown)] if shown else [say("mine-none")]
    return Reply(Markup("\n\n".join(lines)), tuple(rows), replaces=True)


def _entry(turn: Turn, one: Mine) -> Markup:
    say = turn.say
    briefing = turn.catalogue.briefings.get(one.consultation)
    lines = [
        say("mine-entry", number=str(one.number), state=say(f"state-{one.state.value}")),
        escape(briefing.sentence(one.language, one.text) if briefing else one.text),
    ]
    if one.reason:
        lines.append(say(f"refusal-{one.reason}"))
    if one.votes >= ENOUGH:
        low, high = interval(one.agree, one.votes)
        shares = {name: say.percent(part) for name, part in (("share", one.agree / one.votes), ("low", low), ("high", high))}
        lines.append(say("results-line", votes=one.votes, **shares))
    elif one.state == ProposalState.ACCEPTED or one.votes:
        lines.append(say("mine-votes-few", votes=one.votes))
    return Markup("\n".join(lines))


ROUTES = Routes(commands={"mine": mine}, actions={AskMine: mine, Older: older, TakeBack: take_back}, consented=True)
