"""The team: who has a role, inviting somebody, taking a role away, accepting an invitation."""

import re
from dataclasses import dataclass, replace
from typing import ClassVar

from bot.chat.action import Action
from bot.chat.message import Button, Markup, Press, Reply
from bot.chat.router import Routes, Turn
from bot.chat.speech import Speech, escape
from bot.language.europe import LANGUAGES
from handlers.citizen import position, start
from handlers.citizen.card import Begin
from handlers.citizen.places import rows_of
from handlers.moderator.actions import AskQueue
from handlers.moderator.card import me
from handlers.moderator.menu import menu
from storage import outbox, staff
from storage.catalogue import Briefing
from storage.staff import Invitation, Listed
from storage.tables import Role

LINK = re.compile(r"i-(?P<code>[A-Za-z0-9_-]{22})")
"""An invitation's payload."""
SHOWN = 40
"""Roles that are shown, the newest: what fits a message."""
ROLES, READS, CONSULTATIONS, DONE = range(4)
"""The steps of an invitation."""
_RANKS = tuple(Role)
_LANGUAGES = tuple(LANGUAGES)


@dataclass(frozen=True, slots=True)
class AskTeam(Action):
    """Show who has a role."""

    code: ClassVar[str] = "tm"


@dataclass(frozen=True, slots=True)
class Remove(Action):
    """Take a role or an invitation back."""

    code: ClassVar[str] = "tr"
    number: int


@dataclass(frozen=True, slots=True)
class Invite(Action):
    """Go on with an invitation: the step, the role's rank, and a bit for each language and each consultation."""

    code: ClassVar[str] = "ti"
    step: int
    rank: int
    languages: int
    consultations: int


@dataclass(frozen=True, slots=True)
class Join(Action):
    """Accept an invitation."""

    code: ClassVar[str] = "tj"
    invitation: str


def team(turn: Turn, _: AskTeam | None = None) -> Reply:
    """Show who has a role, and who is invited."""
    say, member = turn.say, me(turn)
    listed = staff.team(turn.db, turn.now)[-SHOWN:]
    rows: list[tuple[Button, ...]] = [
        (Press(say.plain("team-remove", number=str(one.number)), Remove(one.number)),)
        for one in listed
        if one.number != member.number and member.outranks(one.role)
    ]
    rows.append((Press(say.plain("team-invite"), Invite(ROLES, 0, 0, 0)),))
    rows.append((Press(say.plain("back"), AskQueue()),))
    text = Markup("\n".join([say("team-title"), "", *(_line(say, one) for one in listed)]))
    return Reply(text, tuple(rows), replaces=True, menu=menu(say, member))


def _line(say: Speech, one: Listed) -> Markup:
    facts = {"number": str(one.number), "role": say.plain(f"role-{one.role.value}"), "languages": _names(say, one.languages)}
    if one.until is not None:
        return say("team-invited", date=say.date(one.until), **facts)
    return say("team-entry", date=say.date(one.since), **facts)


def _names(say: Speech, languages: tuple[str, ...]) -> str:
    return ", ".join(LANGUAGES[language] for language in languages) or say.plain("team-all-languages")


def remove(turn: Turn, action: Remove) -> Reply:
    """Take a role or an invitation back; the person is told, and their menu is everybody's again."""
    say = turn.say
    person = staff.remove(turn.db, me(turn), action.number, turn.now) if 0 < action.number < 1 << 31 else None
    if person is None:
        return replace(team(turn), toast=say.plain("team-refused"))
    if person:
        outbox.put(turn.db, person, "team-removed", {}, turn.now)
    return replace(team(turn), toast=say.plain("team-removed", number=str(action.number)))


def invite(turn: Turn, action: Invite) -> Reply:
    """Ask for the role, the languages and the consultations; then give the link."""
    say, member = turn.say, me(turn)
    briefings = sorted(turn.catalogue.briefings.values(), key=lambda briefing: briefing.id)
    if member.consultations:
        briefings = [briefing for briefing in briefings if briefing.id in member.consultations]
    if not 0 <= action.rank < len(_RANKS) or not member.outranks(_RANKS[action.rank]):
        return replace(team(turn), toast=say.plain("team-refused"))
    if action.step == READS:
        return _ask_languages(turn, action, CONSULTATIONS if len(briefings) > 1 else DONE)
    if action.step == CONSULTATIONS:
        return _ask_consultations(turn, action, briefings)
    if action.step == DONE:
        return _give(turn, action, briefings)
    roles = [role for role in _RANKS if member.outranks(role)]
    rows = tuple((Press(say.plain(f"role-{role.value}"), Invite(READS, _RANKS.index(role), 0, 0)),) for role in roles)
    return Reply(say("invite-role"), (*rows, (Press(say.plain("back"), AskTeam()),)), replaces=True)


def _ask_languages(turn: Turn, action: Invite, then: int) -> Reply:
    presses = [
        Press(_ticked(name, action.languages >> bit & 1), replace(action, languages=action.languages ^ (1 << bit)))
        for bit, name in enumerate(LANGUAGES.values())
    ]
    onward = (Press(turn.say.plain("invite-next"), replace(action, step=then)),)
    return Reply(turn.say("invite-languages"), (*rows_of(presses, 3), onward, _back(turn)), replaces=True)


def _ask_consultations(turn: Turn, action: Invite, briefings: list[Briefing]) -> Reply:
    presses = [
        Press(
            _ticked(one.slug, action.consultations >> bit & 1), replace(action, consultations=action.consultations ^ (1 << bit))
        )
        for bit, one in enumerate(briefings)
    ]
    onward = (Press(turn.say.plain("invite-next"), replace(action, step=DONE)),)
    return Reply(turn.say("invite-consultations"), (*rows_of(presses, 1), onward, _back(turn)), replaces=True)


def _give(turn: Turn, action: Invite, briefings: list[Briefing]) -> Reply:
    say, member, role = turn.say, me(turn), _RANKS[action.rank]
    languages = tuple(code for bit, code in enumerate(_LANGUAGES) if action.languages >> bit & 1)
    consultations = tuple(one.id for bit, one in enumerate(briefings) if action.consultations >> bit & 1)
    # Nobody invites to more than what they look after themselves.
    consultations = consultations or member.consultations
    code, until = staff.invite(turn.db, turn.keys, role, languages, consultations, turn.now)
    facts = {"role": say.plain(f"role-{role.value}"), "languages": _names(say, languages)}
    text = say("invite-link", time=say.moment(until, turn.who.country), **facts)
    return Reply(text, ((Press(say.plain("back"), AskTeam()),),), replaces=True, link=f"i-{code}")


def _ticked(label: str, chosen: int) -> str:
    return f"✓ {label}" if chosen else label


def _back(turn: Turn) -> tuple[Button, ...]:
    return (Press(turn.say.plain("back"), AskTeam()),)


def opened(turn: Turn, payload: str) -> Reply:
    """Show an invitation, to the team or to speak for somebody, to whoever opens its link; all else begins the conversation."""
    link = LINK.fullmatch(payload)
    if link is None:
        return position.opened(turn, payload) or start.opened(turn, payload)
    say = turn.say
    worth, member = staff.invitation(turn.db, turn.keys, link["code"], turn.now)
    if worth is Invitation.UNKNOWN:
        return start.proceed(turn, note=say("link-unknown"))
    if member is None:
        return start.proceed(turn, note=say(f"invitation-{worth.value}"))
    text = say("invitation", role=say.plain(f"role-{member.role.value}"), languages=_names(say, member.languages))
    if member.consultations:
        known = [turn.catalogue.briefings[number].slug for number in member.consultations if number in turn.catalogue.briefings]
        text = Markup(f"{text}\n\n{escape(', '.join(known))}")
    rows = ((Press(say.plain("invitation-accept"), Join(link["code"])),), (Press(say.plain("cancel"), Begin()),))
    return Reply(text, rows)


def join(turn: Turn, action: Join) -> Reply:
    """Accept an invitation."""
    say = turn.say
    worth, _ = staff.invitation(turn.db, turn.keys, action.invitation, turn.now)
    member = staff.join(turn.db, turn.keys, action.invitation, turn.who.id, turn.now)
    if member is None:
        key = "link-unknown" if worth is Invitation.UNKNOWN else f"invitation-{worth.value}"
        return start.proceed(turn, note=say(key))
    # Asked for on the card that was just accepted: whoever moderates is written to.
    start.be_reached(turn)
    rows = ((Press(say.plain("button-moderation"), AskQueue()),), (Press(say.plain("back"), Begin()),))
    return Reply(say("invitation-joined", number=str(member.number)), rows, replaces=True, menu=menu(say, member))


ROUTES = Routes(commands={"team": team}, actions={AskTeam: team, Remove: remove, Invite: invite}, role=Role.LEAD)
JOINING = Routes(actions={Join: join})
