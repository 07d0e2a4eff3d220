"""How far a message to many is: one message that changes while it runs, and a report at its end."""

from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

from bot.chat.message import Button, Markup, Press, Reply
from bot.chat.router import Routes, Turn
from bot.chat.speech import Speech
from handlers.organiser.broadcast import looked_after, named, show, state_key
from handlers.organiser.broadcast_actions import AskBroadcasts, AskDraft, Steer, Watch
from storage import broadcast_texts, broadcasts, mailings
from storage.tables import MailingState, Role

SQUARES = 12
"""With the share after them they fit a line of a narrow phone."""
PAUSE, RESUME, ASK_END, END = range(4)
_ALWAYS, _SOME = ("sent", "failed", "stopped"), ("unknown", "expired", "cancelled", "capped")
"""Figures that are always told, and those that are told where there are any."""


def compose(say: Speech, kind: str, facts: Mapping[str, Any]) -> Reply | None:
    """Return a message; None: it is not one of these."""
    match kind:
        case mailings.WATCH:
            return view(say, facts)
        case mailings.REPORT:
            back = (Press(say.plain("broadcast-all"), AskBroadcasts(facts["number"])),)
            return Reply(_report(say, facts), (back,), language=say.language)
        case broadcast_texts.TOLD:
            lines = [say("broadcast-translated", number=say.number(len(facts["done"])))]
            if facts["missing"]:
                lines.append(say("broadcast-untranslated", languages=named(facts["missing"])))
            rows = ((Press(say.plain("broadcast-go-on"), AskDraft(facts["broadcast"])),),)
            return Reply(Markup("\n\n".join(lines)), rows, language=say.language)
    return None


def view(say: Speech, facts: Mapping[str, Any]) -> Reply:
    """Return how far it is, with the ways to pause and to end it; `rate` are messages a second, where that is known."""
    rate = float(facts.get("rate", 0))
    lines = [say(state_key(facts))]
    if facts["began_at"] is None and facts["state"] == MailingState.RUNNING:
        lines.append(say("broadcast-begins", time=_moment(say, facts, "begins_at")))
    lines.append(_bar(say, facts))
    figures = [*_figures(say, facts), say("broadcast-count-remaining", number=say.number(facts["remaining"]))]
    if facts["state"] == MailingState.RUNNING and rate > 0:
        figures.append(say("broadcast-rate", number=say.number(round(rate, 1) if rate < 10 else round(rate))))
        if facts["remaining"]:
            figures.append(say("broadcast-left", span=say.span(max(1, round(facts["remaining"] / rate)))))
    text = Markup("\n\n".join([_title(say, facts), "\n".join(lines), "\n".join(figures)]))
    return Reply(text, _rows(say, facts), language=say.language)


def _rows(say: Speech, facts: Mapping[str, Any]) -> tuple[tuple[Button, ...], ...]:
    """Return the ways to steer it; none leads elsewhere, since the message becomes this one again when there is news."""
    number = facts["broadcast"]
    if facts["state"] not in (MailingState.RUNNING, MailingState.PAUSED):
        return ()
    running = facts["state"] == MailingState.RUNNING
    first = ("broadcast-pause", PAUSE) if running else ("broadcast-resume", RESUME)
    steps = (Press(say.plain(first[0]), Steer(number, first[1])), Press(say.plain("broadcast-end"), Steer(number, ASK_END)))
    return (steps,)


def _title(say: Speech, facts: Mapping[str, Any]) -> Markup:
    return say("broadcast-number-title", number=str(facts["broadcast"]), consultation=facts["consultation"])


def _bar(say: Speech, facts: Mapping[str, Any]) -> Markup:
    """Return a bar of squares: of all whom it is for, those for whom it is settled."""
    settled = sum(facts[name] for name in mailings.SETTLED)
    over = facts["state"] in (MailingState.DONE, MailingState.CANCELLED)
    share = 1.0 if over else settled / max(1, settled + facts["remaining"])
    full = int(SQUARES * share)
    return Markup(f"{'■' * full}{'□' * (SQUARES - full)} {say.percent(int(100 * share) / 100)}")


def _figures(say: Speech, facts: Mapping[str, Any]) -> list[Markup]:
    names = [*_ALWAYS, *(name for name in _SOME if facts[name])]
    return [say(f"broadcast-count-{name}", number=say.number(facts[name])) for name in names]


def _moment(say: Speech, facts: Mapping[str, Any], name: str) -> str:
    return say.moment_in(facts[name], ZoneInfo(facts["zone"]))


def _report(say: Speech, facts: Mapping[str, Any]) -> Markup:
    lines = [say("broadcast-report", state=say.plain(state_key(facts)), number=say.number(facts["expected"]))]
    if facts["began_at"] is not None:
        lines.append(say("broadcast-began", time=_moment(say, facts, "began_at")))
    if facts["ended_at"] is not None:
        lines.append(say("broadcast-ended", time=_moment(say, facts, "ended_at")))
    return Markup("\n\n".join([_title(say, facts), "\n".join(lines), "\n".join(_figures(say, facts))]))


def watch(turn: Turn, action: Watch | Steer, *, toast: str = "") -> Reply:
    """Show how far it is now."""
    found = looked_after(turn, action.broadcast)
    if found is None or found[0].mailing_id is None:
        return show(turn, note=turn.say("broadcast-gone"))
    facts = {"broadcast": action.broadcast, **broadcasts.live(turn.db, action.broadcast)}
    if facts["began_at"] is not None:
        settled = sum(facts[name] for name in mailings.SETTLED)
        facts["rate"] = settled / max(1, turn.now - facts["began_at"])
    reply = view(turn.say, facts)
    back = (Press(turn.say.plain("broadcast-all"), AskBroadcasts(facts["number"])),)
    rows = (*reply.buttons, back) if isinstance(action, Watch) else reply.buttons
    return Reply(reply.text, rows, replaces=True, toast=toast)


def steer(turn: Turn, action: Steer) -> Reply:
    """Pause it, go on with it, or end it after a question; the question comes below, since the message above it changes."""
    say, found = turn.say, looked_after(turn, action.broadcast)
    if found is None or found[0].mailing_id is None:
        return show(turn, note=say("broadcast-gone"))
    one, _ = found
    number = one.mailing_id or 0
    match action.step:
        case 0:  # PAUSE
            done = mailings.pause(turn.db, number)
        case 1:  # RESUME
            done = mailings.resume(turn.db, number, turn.now)
        case 2:  # ASK_END
            rows = (
                (Press(say.plain("broadcast-end-yes"), Steer(action.broadcast, END)),),
                (Press(say.plain("cancel"), Watch(action.broadcast)),),
            )
            return Reply(say("broadcast-end-sure", number=str(action.broadcast)), rows)
        case 3:  # END
            done = mailings.cancel(turn.db, number, turn.now)
        case _:
            done = False
    return watch(turn, action, toast="" if done else say.plain("broadcast-not-now"))


ROUTES = Routes(actions={Watch: watch, Steer: steer}, role=Role.ORGANISER)
