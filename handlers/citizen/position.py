"""Speaking for an organisation: its invitation, and what it says to each item of the agenda."""

import re
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from bot.chat.action import Action
from bot.chat.message import Button, Markup, Press, Reply
from bot.chat.router import Routes, TextHandler, Turn
from bot.chat.speech import escape
from bot.language.check import characters, tidy
from handlers.citizen import start
from handlers.citizen.agenda import LABEL, PAGE, find, published, words_of
from handlers.citizen.card import TICK, Begin, excerpt
from storage import agenda, organisations
from storage.agenda import Item
from storage.organisations import Link
from storage.tables import Organisation, Stance

LINK = re.compile(r"o-(?P<code>[A-Za-z0-9_-]{22})")
"""An invitation's payload."""
LONGEST = 500
"""Characters of a sentence."""
ASKS = "position"
_STANCES = tuple(Stance)
_SHIFT = 32
"""Bits of a proposal's number in `dialogue.about`; the organisation's number stands above them."""


@dataclass(frozen=True, slots=True)
class Accept(Action):
    """Speak for an organisation from now on."""

    code: ClassVar[str] = "oj"
    invitation: str


@dataclass(frozen=True, slots=True)
class AskPositions(Action):
    """Show a page of the agenda with what an organisation says to it."""

    code: ClassVar[str] = "op"
    organisation: int
    page: int


@dataclass(frozen=True, slots=True)
class AskPosition(Action):
    """Show an item of the agenda with what an organisation says to it."""

    code: ClassVar[str] = "oa"
    organisation: int
    proposal: int


@dataclass(frozen=True, slots=True)
class Take(Action):
    """Take a stance; it is a place in the list."""

    code: ClassVar[str] = "os"
    organisation: int
    proposal: int
    stance: int


@dataclass(frozen=True, slots=True)
class TakeBack(Action):
    """Say nothing to an item any more."""

    code: ClassVar[str] = "ot"
    organisation: int
    proposal: int


def opened(turn: Turn, payload: str) -> Reply | None:
    """Show an invitation to whoever opens its link; None: the payload is no such link."""
    link = LINK.fullmatch(payload)
    if link is None:
        return None
    say = turn.say
    worth, row = organisations.invitation(turn.db, turn.keys, link["code"], turn.now)
    if worth is Link.USED and row is not None and row.participant_id == turn.who.id:
        return show(turn, AskPositions(row.id or 0, 0))
    if worth is not Link.OPEN or row is None:
        return _refuse(turn, worth)
    text = say("position-invitation", name=row.name)
    return Reply(text, ((Press(say.plain("invitation-accept"), Accept(link["code"])),), (Press(say.plain("cancel"), Begin()),)))


def _refuse(turn: Turn, worth: Link) -> Reply:
    return start.proceed(turn, note=turn.say("link-unknown" if worth is Link.UNKNOWN else f"invitation-{worth.value}"))


def accept(turn: Turn, action: Accept) -> Reply:
    """Speak for the organisation that an invitation names."""
    worth, _ = organisations.invitation(turn.db, turn.keys, action.invitation, turn.now)
    row = organisations.join(turn.db, turn.keys, action.invitation, turn.who.id, turn.now)
    if row is None:
        return _refuse(turn, worth)
    # Asked for on the screen that was just accepted: whoever speaks for somebody can be written to.
    start.be_reached(turn)
    return show(turn, AskPositions(row.id or 0, 0))


def command(turn: Turn) -> Reply:
    """Show what the organisation says for which the person speaks; of several they choose one."""
    say, mine = turn.say, organisations.of(turn.db, turn.who.id)
    if len(mine) == 1:
        return show(turn, AskPositions(mine[0].id or 0, 0))
    rows = tuple((Press(one.name, AskPositions(one.id or 0, 0)),) for one in mine)
    text = say("position-which") if mine else say("position-none")
    return Reply(text, (*rows, (Press(say.plain("back"), Begin()),)), replaces=True)


def _speaks(turn: Turn, number: int) -> Organisation | None:
    """Return the organisation of this number if the person speaks for it."""
    return next((one for one in organisations.of(turn.db, turn.who.id) if one.id == number), None)


def show(turn: Turn, action: AskPositions) -> Reply:
    """Show the agenda with what an organisation says to it."""
    say, mine = turn.say, _speaks(turn, action.organisation)
    if mine is None:
        return start.stale(turn)
    number, lines, rows = mine.id or 0, [say("position-speaks", name=mine.name)], list[tuple[Button, ...]]()
    items = _items(turn, mine.consultation_id)
    page = action.page if 0 <= action.page * PAGE < len(items) else 0
    some = items[page * PAGE : (page + 1) * PAGE]
    if not items:
        lines.append(say("position-not-yet"))
    words, said = words_of(turn, some), organisations.positions(turn.db, number)
    for one in some:
        stance = say.plain(f"stance-{said[one.proposal].stance}" if one.proposal in said else "position-nothing")
        lines.append(Markup(f"{one.place}. {escape(words[one.proposal])}\n<i>{escape(stance)}</i>"))
        tick = TICK if one.proposal in said else ""
        label = f"{tick}{one.place}. {excerpt(words[one.proposal], LABEL)}"
        rows.append((Press(label, AskPosition(number, one.proposal)),))
    if (page + 1) * PAGE < len(items):
        rows.append((Press(say.plain("invite-next"), AskPositions(number, page + 1)),))
    rows.append((Press(say.plain("back"), AskPositions(number, page - 1) if page else Begin()),))
    return Reply(Markup("\n\n".join(lines)), tuple(rows), replaces=True)


def _items(turn: Turn, consultation: int) -> list[Item]:
    there = published(turn).get(consultation)
    if there is None:
        return []
    round_ = there[1]
    agenda.settle(turn.db, round_.id or 0, turn.now)
    return agenda.of(turn.db, round_.id or 0, last=round_.best)


def _subject(turn: Turn, organisation: int, proposal: int) -> tuple[Organisation, Item] | None:
    """Return an organisation that the person speaks for, and an item of its agenda; None for anything else."""
    mine, found = _speaks(turn, organisation), find(turn, proposal)
    if mine is None or found is None or found[0].consultation != mine.consultation_id:
        return None
    return (mine, found[0]) if agenda.is_on(turn.db, found[1].id or 0, proposal, turn.now) else None


def ask(turn: Turn, action: AskPosition, *, note: str = "", toast: str = "") -> Reply:
    """Show an item of the agenda, what the organisation says to it, and what it could say."""
    say, found = turn.say, _subject(turn, action.organisation, action.proposal)
    if found is None:
        return start.stale(turn)
    mine, one = found
    number = mine.id or 0
    said = organisations.positions(turn.db, number).get(one.proposal)
    lines = [say("position-speaks", name=mine.name), say("card-proposal", proposal=words_of(turn, [one])[one.proposal])]
    if said is not None:
        stance = say.plain(f"stance-{said.stance}")
        lines.append(say("agenda-said", name=stance, text=said.text) if said.text else escape(stance))
    lines.append(Markup(note) if note else say("position-ask"))
    rows: list[tuple[Button, ...]] = [
        (
            Press(
                (TICK if said and said.stance == stance.value else "") + say.plain(f"stance-{stance.value}"),
                Take(number, one.proposal, place),
            ),
        )
        for place, stance in enumerate(_STANCES)
    ]
    if said is not None:
        rows.append((Press(say.plain("position-take-back"), TakeBack(number, one.proposal)),))
    rows.append((Press(say.plain("back"), AskPositions(number, (one.place - 1) // PAGE)),))
    return Reply(Markup("\n\n".join(lines)), tuple(rows), replaces=True, toast=toast)


def take(turn: Turn, action: Take) -> Reply:
    """Take a stance; a conditional one counts once its condition is written, the others may have a sentence."""
    say, found = turn.say, _subject(turn, action.organisation, action.proposal)
    if found is None or not 0 <= action.stance < len(_STANCES):
        return start.stale(turn)
    stance = _STANCES[action.stance]
    if stance is not Stance.CONDITIONAL:
        said = organisations.positions(turn.db, action.organisation).get(action.proposal)
        if said is None or said.stance != stance.value:
            organisations.say(turn.db, action.organisation, action.proposal, stance, "", say.language, turn.now)
    return _listen(turn, action.organisation, action.proposal, stance)


def _listen(turn: Turn, organisation: int, proposal: int, stance: Stance, *, long: bool = False) -> Reply:
    """Show the item and take what is typed next for the sentence."""
    dialogue, say = turn.who.dialogue, turn.say
    dialogue.asks, dialogue.about = f"{ASKS} {stance.value}", organisation << _SHIFT | proposal
    key = "position-condition" if stance is Stance.CONDITIONAL else "position-sentence"
    note = say("position-long" if long else key, limit=LONGEST)
    return ask(turn, AskPosition(organisation, proposal), note=note)


def hear(turn: Turn, text: str, stance: Stance) -> Reply:
    """Keep the sentence that belongs to a stance."""
    organisation, proposal = turn.who.dialogue.about >> _SHIFT, turn.who.dialogue.about & ((1 << _SHIFT) - 1)
    if _subject(turn, organisation, proposal) is None:
        return start.stale(turn)
    sentence = tidy(text)
    if not fits(sentence, LONGEST):
        return _listen(turn, organisation, proposal, stance, long=True)
    organisations.say(turn.db, organisation, proposal, stance, sentence, turn.say.language, turn.now)
    return ask(turn, AskPosition(organisation, proposal), note=turn.say("position-kept"))


def fits(text: str, longest: int) -> bool:
    """Whether a text has at least one and at most so many characters, none of them built of a heap of marks."""
    return 0 < characters(text) <= longest and len(text) <= 2 * longest


def take_back(turn: Turn, action: TakeBack) -> Reply:
    """Say nothing to an item any more."""
    if _subject(turn, action.organisation, action.proposal) is None:
        return start.stale(turn)
    organisations.unsay(turn.db, action.organisation, action.proposal)
    return ask(turn, AskPosition(action.organisation, action.proposal), toast=turn.say.plain("position-taken-back"))


_TEXTS: dict[str, TextHandler] = {f"{ASKS} {stance.value}": partial(hear, stance=stance) for stance in Stance}
ROUTES = Routes(
    commands={"position": command},
    actions={Accept: accept, AskPositions: show, AskPosition: ask, Take: take, TakeBack: take_back},
    texts=_TEXTS,
)
