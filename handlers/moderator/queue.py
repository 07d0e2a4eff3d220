"""The queue: one proposal at a time, held for three minutes; accept, refuse, correct, undo."""

import re
from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from bot.chat.message import Button, Markup, Press, Reply
from bot.chat.router import Routes, Turn
from bot.language import check
from bot.language.check import LONGEST, SHORTEST, characters, tidy
from handlers.citizen.places import rows_of
from handlers.citizen.rules import rules
from handlers.moderator.actions import (
    Accept,
    AskCorrection,
    AskQueue,
    AskRule,
    AskWhich,
    DecideAll,
    Leave,
    Look,
    Refuse,
    Same,
    Stand,
    Suspend,
    Undo,
)
from handlers.moderator.card import alike, can_stand, listed, me, next_, not_yours, quoted, show, undo_row
from handlers.moderator.menu import menu
from storage import matters, moderation, queue, votes
from storage.matters import Matter
from storage.moderation import Outcome, Verdict
from storage.queue import Item
from storage.tables import ProposalState, Refusal, Role, Why

RULES = tuple(Refusal)
IN_A_ROW = 4
"""Numbers of rules beside each other: as wide as a thumb."""
SENTENCE_LONGEST = 300
"""Characters of a moderator's own sentence: what fits a notice."""
CORRECTION_LIKENESS = 0.6
"""How alike a text and its correction are at least, by their matching characters; below that it is another text."""
AT_ONCE = 50
"""Proposals that one command accepts."""
CORRECTS, SAYS_WHY, NAMES_DUPLICATE, NAMES_KNOWN = "queue-correct", "queue-sentence", "queue-merge", "queue-already"


def ask(turn: Turn, _: AskQueue | None = None) -> Reply:
    """Show what comes next."""
    return replace(next_(turn), menu=menu(turn.say, me(turn)))


def leave(turn: Turn, action: Leave) -> Reply:
    """Go on behind a proposal that others shall decide on."""
    return next_(turn, after=Item(action.proposal, action.priority, Why.NEW, action.since))


def look(turn: Turn, action: Look) -> Reply:
    """Show a proposal again that one holds."""
    row = queue.hold(turn.db, me(turn), action.proposal, turn.now)
    return not_yours(turn) if row is None else show(turn, queue.item_of(row))


def accept(turn: Turn, action: Accept) -> Reply:
    """Accept a proposal, or let a reported one stay."""
    return decide(turn, action.proposal, Verdict(accept=True))


def stand(turn: Turn, action: Stand) -> Reply:
    """Leave everything as it was decided before."""
    row = queue.hold(turn.db, me(turn), action.proposal, turn.now)
    if row is None:
        return not_yours(turn)
    state = matters.matter(turn.db, action.proposal, turn.now).state
    if not can_stand(queue.item_of(row), state):
        return not_yours(turn)
    verdict = Verdict(accept=state is ProposalState.ACCEPTED, merge=state is ProposalState.MERGED)
    return decide(turn, action.proposal, verdict)


def decide(turn: Turn, number: int, verdict: Verdict) -> Reply:
    """Record a decision, and show what comes next."""
    # A correction is itself a second look; its words would be lost with the first opinion.
    second = not verdict.text and wants_second(turn, verdict)
    outcome = moderation.decide(turn.db, me(turn), number, turn.now, verdict, second=second)
    name, say = str(number), turn.say
    match outcome:
        case Outcome.NOT_YOURS:
            return not_yours(turn)
        case Outcome.FIRST:
            toast = say.plain("queue-first-opinion", number=name)
        case Outcome.DISAGREED:
            toast = say.plain("queue-disagreed", number=name)
        case Outcome.ANSWERED:
            return next_(turn, toast=say.plain("suspend-lifted" if verdict.accept else "queue-stands"))
        case Outcome.DONE if verdict.merge and verdict.other:
            toast = say.plain("queue-merged", number=name, other=str(verdict.other))
        case _:
            toast = say.plain("queue-accepted" if verdict.accept else "queue-refused", number=name)
    return next_(turn, toast=toast, undo=number)


def wants_second(turn: Turn, verdict: Verdict) -> bool:
    """Whether somebody else is to look at it too, by the operator's rules."""
    asked = turn.rules.second_on_refusals and not verdict.accept
    return asked or turn.random.random() < turn.rules.second_share


def ask_rule(turn: Turn, action: AskRule) -> Reply:
    """Show the rules with their numbers."""
    if queue.hold(turn.db, me(turn), action.proposal, turn.now) is None:
        return not_yours(turn)
    actions = [Refuse(action.proposal, number) for number in range(1, len(RULES) + 1)]
    return rule_question(turn, action.proposal, "queue-why", actions)


def rule_question(turn: Turn, number: int, key: str, actions: Sequence[Refuse | DecideAll | Suspend]) -> Reply:
    """Ask for a rule with this sentence; `actions` are what the buttons with their numbers do."""
    presses = [Press(str(action.rule), action) for action in actions]
    text = Markup("\n\n".join([turn.say(key), quoted(turn, number), rules(turn.say)]))
    return Reply(text, (*rows_of(presses, IN_A_ROW), back(turn, number)), replaces=True)


def back(turn: Turn, number: int) -> tuple[Button, ...]:
    """Return the way back to the card."""
    return (Press(turn.say.plain("back"), Look(number)),)


def refuse(turn: Turn, action: Refuse) -> Reply:
    """Refuse a proposal by one of the rules; two of them ask for a word more."""
    if not 1 <= action.rule <= len(RULES) or queue.hold(turn.db, me(turn), action.proposal, turn.now) is None:
        return not_yours(turn)
    reason = RULES[action.rule - 1]
    if reason is Refusal.OTHER:
        return _ask_text(turn, action.proposal, SAYS_WHY, turn.say("queue-sentence", limit=SENTENCE_LONGEST))
    if reason is Refusal.ALREADY_PROPOSED:
        return _which(turn, action.proposal, merge=False)
    return decide(turn, action.proposal, Verdict(accept=False, reason=reason))


def _ask_text(turn: Turn, number: int, asks: str, question: Markup) -> Reply:
    turn.who.dialogue.asks, turn.who.dialogue.about = asks, number
    return Reply(Markup(f"{question}\n\n{quoted(turn, number)}"), (back(turn, number),), replaces=True)


def hear_why(turn: Turn, text: str) -> Reply:
    """Refuse a proposal with a sentence of one's own."""
    number, text = turn.who.dialogue.about, tidy(text)
    if queue.hold(turn.db, me(turn), number, turn.now) is None:
        return not_yours(turn)
    if not text or characters(text) > SENTENCE_LONGEST:
        return _ask_text(turn, number, SAYS_WHY, turn.say("queue-sentence", limit=SENTENCE_LONGEST))
    return decide(turn, number, Verdict(accept=False, note=text))


def ask_correction(turn: Turn, action: AskCorrection) -> Reply:
    """Ask for the words with their spelling corrected, unless somebody has voted on them."""
    if queue.hold(turn.db, me(turn), action.proposal, turn.now) is None:
        return not_yours(turn)
    if votes.has_any(turn.db, action.proposal):
        return replace(look(turn, Look(action.proposal)), toast=turn.say.plain("queue-correct-frozen"))
    return _ask_text(turn, action.proposal, CORRECTS, turn.say("queue-correct-ask"))


def correct(turn: Turn, text: str) -> Reply:
    """Accept a proposal with its spelling corrected."""
    number, text, say = turn.who.dialogue.about, tidy(text), turn.say
    if queue.hold(turn.db, me(turn), number, turn.now) is None:
        return not_yours(turn)
    if votes.has_any(turn.db, number):
        return replace(look(turn, Look(number)), toast=say.plain("queue-correct-frozen"))
    matter = matters.matter(turn.db, number, turn.now)
    text = text.removeprefix(turn.catalogue.briefings[matter.consultation].opening.get(matter.language, "")).strip()
    if fault := _fault(turn, matter, text):
        return _ask_text(turn, number, CORRECTS, fault)
    return decide(turn, number, Verdict(accept=True, text=text))


def _fault(turn: Turn, matter: Matter, text: str) -> Markup | None:
    """Return why a text cannot stand in place of a proposal's own."""
    say = turn.say
    if characters(text) < SHORTEST:
        return say("propose-too-short", count=characters(text), shortest=SHORTEST)
    if characters(text) > LONGEST:
        return say("propose-too-long", count=characters(text), longest=LONGEST)
    if SequenceMatcher(None, matter.text.casefold(), text.casefold(), autojunk=False).ratio() < CORRECTION_LIKENESS:
        return say("queue-correct-different")
    refusals = check.refusals(check.check(text, matter.language, turn.rules.words))
    return Markup("\n".join(say(key) for key in refusals)) if refusals else None


def ask_which(turn: Turn, action: AskWhich) -> Reply:
    """Ask which proposal it is a duplicate of."""
    if queue.hold(turn.db, me(turn), action.proposal, turn.now) is None:
        return not_yours(turn)
    return _which(turn, action.proposal, merge=True)


def _which(turn: Turn, number: int, *, merge: bool, note: str = "") -> Reply:
    turn.who.dialogue.asks, turn.who.dialogue.about = NAMES_DUPLICATE if merge else NAMES_KNOWN, number
    accepted, _ = alike(turn, matters.matter(turn.db, number, turn.now))
    numbers = [match.proposal for match in accepted]
    presses: list[Button] = [Press(str(other), Same(number, other, int(merge))) for other in numbers]
    lines = [*([turn.say(note)] if note else []), turn.say("queue-which"), quoted(turn, number), "\n".join(listed(turn, numbers))]
    text = Markup("\n\n".join(line for line in lines if line))
    return Reply(text, (*rows_of(presses, IN_A_ROW), back(turn, number)), replaces=True)


def same(turn: Turn, action: Same) -> Reply:
    """Name the proposal that says the same."""
    merge = action.merge == 1
    if queue.hold(turn.db, me(turn), action.proposal, turn.now) is None:
        return not_yours(turn)
    if not (0 < action.other < 1 << 31 and matters.is_other(turn.db, action.proposal, action.other)):
        return _which(turn, action.proposal, merge=merge, note="queue-which-none")
    reason = Refusal.OTHER if merge else Refusal.ALREADY_PROPOSED
    return decide(turn, action.proposal, Verdict(accept=False, reason=reason, other=action.other, merge=merge))


def hear_duplicate(turn: Turn, text: str) -> Reply:
    """Take a typed number as that of which this is a duplicate."""
    return same(turn, Same(turn.who.dialogue.about, _number(text), 1))


def hear_known(turn: Turn, text: str) -> Reply:
    """Take a typed number as that of what was proposed already."""
    return same(turn, Same(turn.who.dialogue.about, _number(text), 0))


def _number(text: str) -> int:
    found = re.search(r"\d{1,10}", text)
    return int(found[0]) if found else 0


def undo(turn: Turn, action: Undo) -> Reply:
    """Take back what one decided a moment ago, and show it again."""
    if not moderation.undo(turn.db, me(turn), action.proposal, turn.now):
        return next_(turn, toast=turn.say.plain("queue-undo-late"))
    return replace(look(turn, Look(action.proposal)), toast=turn.say.plain("queue-undone"))


def accept_many(turn: Turn) -> Reply:
    """Accept the proposals whose numbers stand after the command."""
    numbers = list(dict.fromkeys(int(number) for number in re.findall(r"\d{1,10}", turn.argument)))[:AT_ONCE]
    if not numbers:
        return Reply(turn.say("queue-bulk-how"))
    member, done, left = me(turn), list[int](), list[int]()
    for number in numbers:
        taken = 0 < number < 1 << 31 and queue.take(turn.db, member, number, turn.now) is not None
        (done if taken else left).append(number)
    verdict = Verdict(accept=True)
    undoable = moderation.decide_all(turn.db, member, done, turn.now, verdict, second=wants_second(turn, verdict))
    lines = [turn.say("queue-bulk", numbers=", ".join(map(str, done)))] if done else []
    lines += [turn.say("queue-bulk-not", numbers=", ".join(map(str, left)))] if left else []
    return Reply(
        Markup("\n\n".join(lines)),
        (*undo_row(turn, undoable[0] if undoable else 0), (Press(turn.say.plain("button-moderation"), AskQueue()),)),
    )


ROUTES = Routes(
    commands={"queue": ask, "accept": accept_many},
    actions={
        AskQueue: ask,
        Accept: accept,
        Stand: stand,
        AskRule: ask_rule,
        Refuse: refuse,
        Look: look,
        Leave: leave,
        Undo: undo,
        AskCorrection: ask_correction,
        AskWhich: ask_which,
        Same: same,
    },
    texts={SAYS_WHY: hear_why, CORRECTS: correct, NAMES_DUPLICATE: hear_duplicate, NAMES_KNOWN: hear_known},
    role=Role.MODERATOR,
)
