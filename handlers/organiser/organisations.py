"""Asking organisations for their positions: inviting them, and taking them off again."""

from dataclasses import dataclass
from typing import ClassVar

from bot.chat.action import Action
from bot.chat.message import Button, Markup, Press, Reply
from bot.chat.router import Routes, Turn
from bot.language.check import tidy
from handlers.citizen.card import Begin
from handlers.citizen.position import fits
from handlers.moderator.card import me
from handlers.organiser.rounds import briefing_for
from storage import organisations
from storage.catalogue import Briefing
from storage.organisations import Listed
from storage.tables import Organisation, Role

PAGE = 20
"""Organisations of one message: a name has up to 100 characters."""
SHORTEST, LONGEST = 2, 100
"""Characters of a name."""
ASKS = "organisation"


@dataclass(frozen=True, slots=True)
class AskOrganisations(Action):
    """Show a page of the organisations that are invited."""

    code: ClassVar[str] = "or"
    page: int


@dataclass(frozen=True, slots=True)
class Invite(Action):
    """Ask for the name of an organisation."""

    code: ClassVar[str] = "oi"


@dataclass(frozen=True, slots=True)
class Remove(Action):
    """Take an organisation off: ask first (`sure` 0), then do it (1)."""

    code: ClassVar[str] = "ow"
    organisation: int
    sure: int


def show(turn: Turn, action: AskOrganisations | None = None, *, note: str = "") -> Reply:
    """Show who is invited, who speaks, and how much each has said."""
    say, briefing = turn.say, briefing_for(turn, 0)
    if briefing is None:
        return Reply(say("no-consultation"), replaces=True)
    total = organisations.count(turn.db, briefing.id)
    page = action.page if action and 0 <= action.page * PAGE < total else 0
    listed = organisations.listed(turn.db, briefing.id, page * PAGE, PAGE)
    lines = [say("organisations-title", consultation=briefing.slug), *(_line(turn, one) for one in listed)]
    lines = lines if listed else [*lines, say("organisations-none")]
    rows: list[tuple[Button, ...]] = [
        (Press(say.plain("organisations-remove", name=one.name), Remove(one.number, 0)),) for one in listed
    ]
    rows.append((Press(say.plain("organisations-invite"), Invite()),))
    if (page + 1) * PAGE < total:
        rows.append((Press(say.plain("invite-next"), AskOrganisations(page + 1)),))
    rows.append((Press(say.plain("back"), AskOrganisations(page - 1) if page else Begin()),))
    text = Markup("\n\n".join([*([note] if note else []), "\n".join(lines)]))
    return Reply(text, tuple(rows), replaces=True)


def _line(turn: Turn, one: Listed) -> Markup:
    say = turn.say
    if one.speaks:
        return say("organisations-speaks", name=one.name, number=say.number(one.positions))
    key = "organisations-invited" if one.until > turn.now else "organisations-silent"
    return say(key, name=one.name, **({"date": say.date(one.until)} if one.until > turn.now else {}))


def ask_name(turn: Turn, _: Invite, *, key: str = "organisations-ask") -> Reply:
    """Ask for the name."""
    say = turn.say
    turn.who.dialogue.asks = ASKS
    text = say(key, shortest=str(SHORTEST), longest=str(LONGEST))
    return Reply(text, ((Press(say.plain("cancel"), AskOrganisations(0)),),), replaces=True)


def hear(turn: Turn, text: str) -> Reply:
    """Invite the organisation, and give the link for whoever speaks for it."""
    say, briefing, name = turn.say, briefing_for(turn, 0), tidy(text)
    if briefing is None:
        return show(turn)
    if len(name) < SHORTEST or not fits(name, LONGEST) or len(name) > LONGEST:
        return ask_name(turn, Invite(), key="organisations-ask-again")
    invited = organisations.invite(turn.db, turn.keys, briefing.id, name, turn.now, me(turn).number)
    if invited is None:
        return show(turn, note=say("organisations-already", name=name))
    code, until = invited
    rows = ((Press(say.plain("back"), AskOrganisations(0)),),)
    return Reply(say("organisations-link", name=name, date=say.date(until)), rows, replaces=True, link=f"o-{code}")


def remove(turn: Turn, action: Remove) -> Reply:
    """Take an organisation off: what it said is kept, and no longer shown."""
    say, found = turn.say, _mine(turn, action.organisation)
    if found is None:
        return show(turn, note=say("organisations-gone"))
    _, one = found
    if not action.sure:
        rows = (
            (Press(say.plain("organisations-remove-yes"), Remove(one.id or 0, 1)),),
            (Press(say.plain("cancel"), AskOrganisations(0)),),
        )
        return Reply(say("organisations-remove-sure", name=one.name), rows, replaces=True)
    organisations.remove(turn.db, one.id or 0, turn.now)
    return show(turn, note=say("organisations-removed", name=one.name))


def _mine(turn: Turn, number: int) -> tuple[Briefing, Organisation] | None:
    """Return an organisation of the consultation that the person looks after."""
    briefing = briefing_for(turn, 0)
    one = organisations.find(turn.db, number) if 0 < number < 1 << 31 else None
    return (briefing, one) if briefing and one and one.consultation_id == briefing.id else None


ROUTES = Routes(
    commands={"positions": show},
    actions={AskOrganisations: show, Invite: ask_name, Remove: remove},
    texts={ASKS: hear},
    role=Role.ORGANISER,
)
