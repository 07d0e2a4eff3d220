"""Writing to many people: the messages that were sent off, and the one that is being written."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from bot.chat.action import Action
from bot.chat.message import Button, Markup, Press, Reply
from bot.chat.router import Routes, Turn
from bot.language.europe import LANGUAGES
from handlers.citizen import card
from handlers.citizen.broadcast import button_label
from handlers.moderator.card import me
from handlers.organiser.broadcast_actions import (
    AskAudience,
    AskBroadcasts,
    AskButton,
    AskDraft,
    AskImage,
    AskPreview,
    AskSend,
    AskTexts,
    AskTime,
    Begin,
    Delete,
    Watch,
)
from handlers.organiser.rounds import briefing_for, name_of
from storage import broadcasts
from storage.catalogue import Briefing
from storage.tables import Broadcast, Role

T = TypeVar("T")

NAMES = 12
"""Countries or groups that are named; of more only the number is told."""


def show(turn: Turn, action: AskBroadcasts | None = None, *, note: str = "") -> Reply:
    """Show how far the messages of a consultation are, and the way to write one."""
    say, dialogue = turn.say, turn.who.dialogue
    briefing = briefing_for(turn, (action.consultation if action else 0) or dialogue.organises)
    if briefing is None:
        return Reply(say("no-consultation"), replaces=True)
    dialogue.organises = briefing.id
    lines, rows = list[Markup](), list[tuple[Button, ...]]()
    for one in broadcasts.listed(turn.db, briefing.id):
        facts = broadcasts.live(turn.db, one.id or 0)
        values = {"sent": say.number(facts["sent"]), "expected": say.number(facts["expected"])}
        lines.append(say("broadcast-line", number=str(one.id), state=say.plain(state_key(facts)), **values))
        rows.append((Press(say.plain("broadcast-watch", number=str(one.id)), Watch(one.id or 0)),))
    there = broadcasts.draft(turn.db, briefing.id, me(turn).numbers)
    rows.append((Press(say.plain("broadcast-go-on" if there else "broadcast-new"), Begin(briefing.id)),))
    others = [one for one in turn.catalogue.briefings.values() if one.id != briefing.id and briefing_for(turn, one.id) is one]
    rows += [(Press(one.slug, AskBroadcasts(one.id)),) for one in others]
    rows.append((Press(say.plain("back"), card.Begin()),))
    title = say("broadcast-title", consultation=briefing.slug)
    text = "\n".join(lines) if lines else say("broadcast-none")
    return Reply(Markup("\n\n".join([*([note] if note else []), title, text])), tuple(rows), replaces=True)


def state_key(facts: Mapping[str, Any]) -> str:
    """Return the name of the state that a message is in; one whose time has not come is only waiting."""
    waits = facts["state"] == "running" and facts["began_at"] is None
    return "broadcast-state-waiting" if waits else f"broadcast-state-{facts['state']}"


def begin(turn: Turn, action: Begin) -> Reply:
    """Begin a message, or go on with the one that is being written: everybody has one at a time in each consultation."""
    briefing = briefing_for(turn, action.consultation)
    if briefing is None or briefing.id != action.consultation:
        return show(turn)
    member = me(turn)
    there = broadcasts.draft(turn.db, briefing.id, member.numbers)
    return draft(turn, there or broadcasts.new(turn.db, briefing.id, member.number, turn.now))


def looked_after(turn: Turn, number: int) -> tuple[Broadcast, Briefing] | None:
    """Return a message of a consultation that the person looks after."""
    found = broadcasts.find(turn.db, number)
    briefing = briefing_for(turn, found.consultation_id) if found else None
    return (found, briefing) if found and briefing and briefing.id == found.consultation_id else None


def on_draft(handler: Callable[[Turn, Broadcast, Any], Reply]) -> Callable[[Turn, Any], Reply]:
    """Return the handler of a button that is about the person's own draft; for any other it says that there is none."""
    return lambda turn, action: _on_mine(turn, action.broadcast, action, handler)


def about_draft(handler: Callable[[Turn, Broadcast, T], Reply]) -> Callable[[Turn, T], Reply]:
    """Return the handler of a typed text, or a picture, that was asked for about the person's own draft."""
    return lambda turn, answer: _on_mine(turn, turn.who.dialogue.about, answer, handler)


def _on_mine(turn: Turn, number: int, what: T, handler: Callable[[Turn, Broadcast, T], Reply]) -> Reply:
    """Handle what is about a message that the person is writing, unless it is somebody else's, deleted, or was sent off."""
    found = looked_after(turn, number)
    if found is None or found[0].mailing_id is not None or found[0].moderator not in me(turn).numbers:
        return show(turn, note=turn.say("broadcast-gone"))
    return handler(turn, found[0], what)


def draft(turn: Turn, one: Broadcast, _: Action | None = None, *, note: str = "") -> Reply:
    """Show what is set and what is missing."""
    say, number = turn.say, one.id or 0
    found = broadcasts.find(turn.db, number) or one
    briefing = turn.catalogue.briefings[one.consultation_id]
    title = say("broadcast-draft-title", consultation=briefing.slug)
    blocks = [title, _texts(turn, found), audience(turn, found, briefing), _rest(turn, found, briefing)]
    rows: tuple[tuple[Button, ...], ...] = (
        (Press(say.plain("broadcast-texts"), AskTexts(number)), Press(say.plain("broadcast-picture"), AskImage(number))),
        (Press(say.plain("broadcast-button"), AskButton(number)), Press(say.plain("broadcast-audience"), AskAudience(number))),
        (Press(say.plain("broadcast-when"), AskTime(number, 0)), Press(say.plain("broadcast-until"), AskTime(number, 1))),
        (Press(say.plain("broadcast-preview"), AskPreview(number)), Press(say.plain("broadcast-send"), AskSend(number))),
        (Press(say.plain("broadcast-delete"), Delete(number, 0)),),
        (Press(say.plain("back"), AskBroadcasts(briefing.id)),),
    )
    return Reply(Markup("\n\n".join([*([note] if note else []), *blocks])), rows, replaces=True)


def named(codes: list[str]) -> str:
    """Return the names of languages."""
    return ", ".join(LANGUAGES[code] for code in codes)


def _texts(turn: Turn, one: Broadcast) -> Markup:
    say, found = turn.say, broadcasts.texts(turn.db, one.id or 0)
    there = broadcasts.written(found)
    wanted = broadcasts.wanted_languages(one)
    lines = [say("broadcast-texts-in", languages=named(list(there))) if there else say("broadcast-texts-none")]
    if machines := [language for language, text in there.items() if text.machine]:
        lines.append(say("broadcast-texts-machine", languages=named(machines)))
    if waiting := [language for language in found if language not in there]:
        lines.append(say("broadcast-texts-waiting", languages=named(waiting)))
    if missing := [language for language in wanted if language not in found]:
        lines.append(say("broadcast-texts-missing", languages=named(missing)))
    if one.picture:
        lines.append(say("broadcast-picture-there"))
        if bare := [language for language, text in there.items() if not text.alt]:
            lines.append(say("broadcast-picture-bare", languages=named(bare)))
    return Markup("\n".join(lines))


def audience(turn: Turn, one: Broadcast, briefing: Briefing) -> Markup:
    """Return who gets it, in words."""
    say, places = turn.say, one.countries.split()
    names = ", ".join(name_of(turn, code, briefing.id) for code in places) if len(places) <= NAMES else say.number(len(places))
    everywhere = say.plain("broadcast-everywhere")
    languages = named(one.languages.split()) or say.plain("broadcast-every-language")
    lines = [
        say("broadcast-where", places=names or everywhere),
        say("broadcast-reads", languages=languages),
        say("broadcast-who", who=say.plain(f"broadcast-who-{one.participation}")),
    ]
    return Markup("\n".join(lines))


def _rest(turn: Turn, one: Broadcast, briefing: Briefing) -> Markup:
    say, zone = turn.say, ZoneInfo(briefing.time_zone)
    begins = say.moment_in(one.begins_at, zone) if one.begins_at else say.plain("broadcast-at-once")
    ends = say.moment_in(one.not_after, zone) if one.not_after else say.plain("broadcast-no-end")
    lines = [
        say("broadcast-leads", button=button_label(say, one.button) or say.plain("broadcast-no-button")),
        say("broadcast-begins", time=begins),
        say("broadcast-ends", time=ends),
        say("broadcast-zone", zone=briefing.time_zone),
    ]
    return Markup("\n".join(lines))


def delete(turn: Turn, one: Broadcast, action: Delete) -> Reply:
    """Delete the draft, after a question."""
    say, number = turn.say, one.id or 0
    if not action.sure:
        rows = ((Press(say.plain("broadcast-delete-yes"), Delete(number, 1)),), (Press(say.plain("cancel"), AskDraft(number)),))
        return Reply(say("broadcast-delete-sure"), rows, replaces=True)
    broadcasts.drop(turn.db, number)
    return show(turn, note=say("broadcast-deleted"))


ROUTES = Routes(
    commands={"broadcast": show},
    actions={AskBroadcasts: show, Begin: begin, AskDraft: on_draft(draft), Delete: on_draft(delete)},
    role=Role.ORGANISER,
)
