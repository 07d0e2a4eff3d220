"""The queue: one proposal at a time, held for three minutes; accept, refuse, undo."""

from dataclasses import dataclass, replace
from typing import ClassVar

from bot.chat.action import Action
from bot.chat.message import Button, Markup, Press, Reply, Rows
from bot.chat.router import Routes, Turn
from bot.chat.speech import escape
from bot.language.europe import LANGUAGES
from handlers.citizen.card import Begin
from handlers.citizen.rules import rules
from storage import moderation, queue, staff
from storage.moderation import Matter
from storage.queue import Item
from storage.staff import Member
from storage.tables import ProposalState, Refusal, Role, Why

IN_A_ROW = 4
"""Numbers of rules beside each other: as wide as a thumb."""
_RULES = tuple(Refusal)


@dataclass(frozen=True, slots=True)
class Accept(Action):
    """Accept a proposal, or let a reported one stay."""

    code: ClassVar[str] = "qa"
    proposal: int

    @property
    def word(self) -> str:
        """Return the term that may be typed."""
        return "accept"


@dataclass(frozen=True, slots=True)
class AskRule(Action):
    """Ask which rule a proposal breaks."""

    code: ClassVar[str] = "qw"
    proposal: int

    @property
    def word(self) -> str:
        """Return the term that may be typed."""
        return "refuse"


@dataclass(frozen=True, slots=True)
class Refuse(Action):
    """Refuse a proposal; `rule` is its place in the public rules, from 1."""

    code: ClassVar[str] = "qr"
    proposal: int
    rule: int


@dataclass(frozen=True, slots=True)
class Look(Action):
    """Show a proposal that one holds again."""

    code: ClassVar[str] = "ql"
    proposal: int


@dataclass(frozen=True, slots=True)
class Leave(Action):
    """Leave a proposal to others, and go on behind it: `priority` and `since` are its place."""

    code: ClassVar[str] = "qn"
    proposal: int
    priority: int
    since: int


@dataclass(frozen=True, slots=True)
class Undo(Action):
    """Take back what one decided a moment ago."""

    code: ClassVar[str] = "qu"
    proposal: int

    @property
    def word(self) -> str:
        """Return the term that may be typed."""
        return "undo"


def show(turn: Turn) -> Reply:
    """Show what comes next."""
    return _next(turn)


def leave(turn: Turn, action: Leave) -> Reply:
    """Go on behind a proposal that others shall decide on."""
    return _next(turn, after=Item(action.proposal, action.priority, Why.NEW, action.since))


def look(turn: Turn, action: Look) -> Reply:
    """Show a proposal again that one holds."""
    item = queue.hold(turn.db, _me(turn), action.proposal, turn.now)
    if item is None:
        return _not_yours(turn)
    return _card(turn, Item(item.proposal_id, item.priority, Why(item.why), item.since), 0)


def accept(turn: Turn, action: Accept) -> Reply:
    """Accept a proposal, or let a reported one stay."""
    if not moderation.decide(turn.db, _me(turn), action.proposal, turn.now, accept=True):
        return _not_yours(turn)
    return _next(turn, toast=turn.say.plain("queue-accepted", number=str(action.proposal)), undo=action.proposal)


def ask_rule(turn: Turn, action: AskRule) -> Reply:
    """Show the rules with their numbers."""
    if queue.hold(turn.db, _me(turn), action.proposal, turn.now) is None:
        return _not_yours(turn)
    presses = [Press(str(number), Refuse(action.proposal, number)) for number in range(1, len(_RULES) + 1)]
    rows: Rows = tuple(tuple(presses[start : start + IN_A_ROW]) for start in range(0, len(presses), IN_A_ROW))
    back = (Press(turn.say.plain("back"), Look(action.proposal)),)
    quoted = _sentence(turn, moderation.matter(turn.db, action.proposal))
    text = Markup("\n\n".join([turn.say("queue-why"), Markup(f"<i>{escape(quoted)}</i>"), rules(turn.say)]))
    return Reply(text, (*rows, back), replaces=True)


def refuse(turn: Turn, action: Refuse) -> Reply:
    """Refuse a proposal by one of the rules."""
    if not 1 <= action.rule <= len(_RULES):
        return _not_yours(turn)
    reason = _RULES[action.rule - 1]
    if not moderation.decide(turn.db, _me(turn), action.proposal, turn.now, accept=False, reason=reason):
        return _not_yours(turn)
    return _next(turn, toast=turn.say.plain("queue-refused", number=str(action.proposal)), undo=action.proposal)


def undo(turn: Turn, action: Undo) -> Reply:
    """Take back what one decided a moment ago, and show it again."""
    queue.let_go(turn.db, _me(turn))
    if not moderation.undo(turn.db, _me(turn), action.proposal, turn.now):
        return _next(turn, toast=turn.say.plain("queue-undo-late"))
    return replace(look(turn, Look(action.proposal)), toast=turn.say.plain("queue-undone"))


def allowed(turn: Turn, role: Role) -> bool:
    """Whether the person may do what this role may."""
    member = staff.of(turn.db, turn.who.id)
    return member is not None and member.may(role)


def _me(turn: Turn) -> Member:
    member = staff.of(turn.db, turn.who.id)
    assert member is not None, "the route lets nobody else in"  # noqa: S101 a promise of the router
    return member


def _not_yours(turn: Turn) -> Reply:
    return _next(turn, toast=turn.say.plain("queue-not-yours"))


def _next(turn: Turn, *, after: Item | None = None, toast: str = "", undo: int = 0) -> Reply:
    item = queue.claim(turn.db, _me(turn), turn.now, after)
    if item is not None:
        return replace(_card(turn, item, undo), toast=toast)
    rows = (*_undo_row(turn, undo), (Press(turn.say.plain("back"), Begin()),))
    return Reply(turn.say("queue-empty"), rows, replaces=True, toast=toast)


def _card(turn: Turn, item: Item, undo: int) -> Reply:
    say, matter = turn.say, moderation.matter(turn.db, item.proposal)
    lines = [
        say("card-proposal", proposal=_sentence(turn, matter)),
        say(
            "queue-facts",
            number=str(matter.number),
            language=LANGUAGES[matter.language],
            country=say.country(matter.country),
            time=say.moment(item.since, turn.who.country),
        ),
        _why(turn, item, matter),
    ]
    counts = {"accepted": matter.accepted, "refused": matter.refused, "waiting": matter.waiting}
    if any(counts.values()):
        lines.append(say("queue-author", **{name: say.number(count) for name, count in counts.items()}))
    kept = "queue-accept" if matter.state == ProposalState.WAITING else "queue-keep"
    rows: list[tuple[Button, ...]] = [
        (Press(say.plain(kept), Accept(item.proposal)), Press(say.plain("queue-refuse"), AskRule(item.proposal))),
        (Press(say.plain("queue-later"), Leave(item.proposal, item.priority, item.since)),),
        *_undo_row(turn, undo),
    ]
    return Reply(Markup("\n\n".join(lines)), tuple(rows), replaces=True)


def _undo_row(turn: Turn, number: int) -> tuple[tuple[Button, ...], ...]:
    return ((Press(turn.say.plain("queue-undo"), Undo(number)),),) if number else ()


def _why(turn: Turn, item: Item, matter: Matter) -> Markup:
    say = turn.say
    if item.why is Why.REPORTED:
        return say("queue-reported", count=matter.reports)
    if item.why is Why.NEW:
        return say("queue-new")
    return Markup("\n".join([say("queue-flagged"), *(f"• {say(flag)}" for flag in matter.flags)]))


def _sentence(turn: Turn, matter: Matter) -> str:
    briefing = turn.catalogue.briefings[matter.consultation]
    return f"{briefing.opening.get(matter.language, '')} {matter.text}".strip()


ROUTES = Routes(
    commands={"queue": show},
    actions={Accept: accept, AskRule: ask_rule, Refuse: refuse, Look: look, Leave: leave, Undo: undo},
    role=Role.MODERATOR,
)
