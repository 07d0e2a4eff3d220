"""What else a moderator can do with a proposal: its theme and language, later, to a lead, all by its author, the author."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from bot.chat.message import Button, Markup, Press, Reply
from bot.chat.router import Routes, Turn
from bot.language.europe import LANGUAGES
from bot.opinion.themes import Entry, Suggestion, suggest
from handlers.citizen.places import rows_of
from handlers.moderator.actions import (
    AllOfAuthor,
    AskCorrection,
    AskMore,
    AskQueue,
    AskShown,
    AskWhich,
    DecideAll,
    Lift,
    Look,
    PassOn,
    Postpone,
    SetLanguageOf,
    SetTheme,
    Show,
    Suspend,
)
from handlers.moderator.card import listed, me, next_, not_yours, quoted, show
from handlers.moderator.queue import RULES, back, rule_question, wants_second
from storage import matters, moderation, queue, sorting, staff, suspensions, themes
from storage.moderation import Verdict
from storage.staff import Shown
from storage.tables import THEMES, Refusal, Role, Why

HOUR = 3600
DELAYS = (1, 24, 7 * 24)
"""Hours for which a proposal can be postponed."""
SPANS = (1, 24, 3 * 24, 7 * 24, 30 * 24)
"""Hours for which an author can be suspended."""
LEARNT_FROM, FEWEST = 2_000, 30
"""Proposals with a theme that a suggestion is made by: the most recent, and without so many none is made. On the demo, in one
language, of the suggestions by 20 two in five are right, by 30 three in five, by 40 three in four. By 2,000 it takes 0.25 s."""
_SIMPLE = tuple(number for number, reason in enumerate(RULES, 1) if reason not in (Refusal.OTHER, Refusal.ALREADY_PROPOSED))
"""Rules that need no word more."""
_WHYS = tuple(Why)


def ask_more(turn: Turn, action: AskMore) -> Reply:
    """Show what else can be done."""
    say, number = turn.say, action.proposal
    if queue.hold(turn.db, me(turn), number, turn.now) is None:
        return not_yours(turn)
    matter = matters.matter(turn.db, number, turn.now)
    rows: list[tuple[Button, ...]] = [
        (Press(say.plain("queue-correct"), AskCorrection(number)),),
        (Press(say.plain("queue-duplicate"), AskWhich(number)),),
        (Press(say.plain("queue-theme"), SetTheme(number, -1)), Press(say.plain("button-language"), SetLanguageOf(number, ""))),
        (Press(say.plain("queue-postpone"), Postpone(number, 0)), Press(say.plain("queue-filter"), AskShown())),
        (Press(say.plain("queue-pass-on"), PassOn(number)),),
    ]
    if matter.author is not None:
        rows.append((Press(say.plain("queue-all-of-author"), AllOfAuthor(number)),))
        suspended = matter.suspended_until > turn.now
        key, on_author = ("queue-lift", Lift(number)) if suspended else ("queue-suspend", Suspend(number, 0, 0))
        rows.append((Press(say.plain(key), on_author),))
    text = Markup(f"{say('queue-more-title')}\n\n{quoted(turn, number)}")
    return Reply(text, (*rows, back(turn, number)), replaces=True)


def set_theme(turn: Turn, action: SetTheme) -> Reply:
    """Ask for the theme, or set it."""
    say, number = turn.say, action.proposal
    row = queue.hold(turn.db, me(turn), number, turn.now)
    if row is None:
        return not_yours(turn)
    known = turn.catalogue.briefings[row.consultation_id].themes
    if not 0 <= action.theme < len(THEMES) or THEMES[action.theme] not in known:
        return _ask_theme(turn, number, known)
    theme = THEMES[action.theme]
    if not sorting.set_theme(turn.db, me(turn), number, theme, turn.now):
        return not_yours(turn)
    return _card(turn, number, say.plain("queue-theme-set", theme=say.plain(f"theme-{theme}")))


def _ask_theme(turn: Turn, number: int, known: Sequence[str]) -> Reply:
    """Ask for the theme; first stands, with a mark, what it probably is."""
    say, suggested = turn.say, _suggested(turn, number, known)
    presses = {
        theme: Press(say.plain(f"theme-{theme}"), SetTheme(number, place)) for place, theme in enumerate(THEMES) if theme in known
    }
    first = presses.pop(suggested, None)
    asked = _question(turn, number, "queue-theme-ask", rows_of(list(presses.values()), 2))
    if first is None:
        return asked
    text = Markup(f"{asked.text}\n\n{say('theme-suggested')}")
    return replace(asked, text=text, buttons=((replace(first, label=f"★ {first.label}"),), *asked.buttons))


def _suggested(turn: Turn, number: int, known: Sequence[str]) -> str:
    """Return the theme that a proposal probably has, by others in its language; empty where too little can be told."""
    matter = matters.matter(turn.db, number, turn.now)
    entries: list[Entry] = turn.look_up(
        ("themed", number),
        partial(
            themes.themed,
            consultation=matter.consultation,
            language=matter.language,
            among=known,
            but=number,
            limit=LEARNT_FROM,
        ),
        paced=True,
    )
    if len(entries) < FEWEST:
        return ""
    asked = Entry(number, "", {matter.language: matter.text})
    found: list[Suggestion] = turn.think(("theme", number), partial(suggest, [*entries, asked]))
    return found[0].theme if found else ""


def set_language(turn: Turn, action: SetLanguageOf) -> Reply:
    """Ask for the language, or set it."""
    number = action.proposal
    if action.language not in LANGUAGES:
        presses = [Press(name, SetLanguageOf(number, code)) for code, name in LANGUAGES.items()]
        return _question(turn, number, "queue-language-ask", rows_of(presses, 3))
    if not sorting.set_language(turn.db, me(turn), number, action.language, turn.now):
        return not_yours(turn)
    return _card(turn, number, LANGUAGES[action.language])


def postpone(turn: Turn, action: Postpone) -> Reply:
    """Ask for how long, or let it wait."""
    say, number = turn.say, action.proposal
    if action.hours not in DELAYS:
        presses = tuple(Press(say.span(hours * HOUR), Postpone(number, hours)) for hours in DELAYS)
        return _question(turn, number, "queue-postpone-ask", (presses,))
    until = turn.now + action.hours * HOUR
    if not sorting.postpone(turn.db, me(turn), number, until, turn.now):
        return not_yours(turn)
    time = say.moment(until, turn.who.country)
    return next_(turn, toast=say.plain("queue-postponed", number=str(number), time=time))


def pass_on(turn: Turn, action: PassOn) -> Reply:
    """Leave it to a lead moderator."""
    if not sorting.pass_on(turn.db, me(turn), action.proposal, turn.now):
        return not_yours(turn)
    return next_(turn, toast=turn.say.plain("queue-passed-on", number=str(action.proposal)))


def all_of_author(turn: Turn, action: AllOfAuthor) -> Reply:
    """Take all that waits of an author, and offer to decide on all alike."""
    say, number = turn.say, action.proposal
    numbers = sorting.all_of_author(turn.db, me(turn), number, turn.now)
    if not numbers:
        return not_yours(turn)
    rows: tuple[tuple[Button, ...], ...] = (
        (
            Press(say.plain("queue-accept-all"), DecideAll(number, 0)),
            Press(say.plain("queue-refuse-all"), DecideAll(number, -1)),
        ),
        (Press(say.plain("queue-one-by-one"), Look(number)),),
    )
    return Reply(Markup("\n".join([say("queue-author-list"), "", *listed(turn, numbers)])), rows, replaces=True)


def decide_all(turn: Turn, action: DecideAll) -> Reply:
    """Accept all that waits of an author, or ask for a rule and refuse all."""
    number, member = action.proposal, me(turn)
    numbers = sorting.all_of_author(turn.db, member, number, turn.now)
    if not numbers:
        return not_yours(turn)
    if action.rule != 0 and action.rule not in _SIMPLE:
        return rule_question(turn, number, "queue-why", [DecideAll(number, rule) for rule in _SIMPLE])
    verdict = Verdict(accept=True) if action.rule == 0 else Verdict(accept=False, reason=RULES[action.rule - 1])
    done = moderation.decide_all(turn.db, member, numbers, turn.now, verdict, second=wants_second(turn, verdict))
    return next_(turn, toast=turn.say.plain("queue-decided-all", count=len(done)), undo=done[0] if done else 0)


def suspend(turn: Turn, action: Suspend) -> Reply:
    """Ask for the rule and the time, then suspend the author."""
    say, number, member = turn.say, action.proposal, me(turn)
    if queue.hold(turn.db, member, number, turn.now) is None:
        return not_yours(turn)
    if action.rule not in _SIMPLE:
        return rule_question(turn, number, "suspend-why", [Suspend(number, rule, 0) for rule in _SIMPLE])
    if action.hours not in SPANS:
        presses = [Press(say.span(hours * HOUR), Suspend(number, action.rule, hours)) for hours in SPANS]
        return _question(turn, number, "suspend-how-long", rows_of(presses, 3))
    reason = RULES[action.rule - 1]
    until = suspensions.suspend(turn.db, number, reason, action.hours * HOUR, turn.now, moderator=member.number)
    if until is None:
        return not_yours(turn)
    return _card(turn, number, say.plain("suspend-done", time=say.moment(until, turn.who.country)))


def lift(turn: Turn, action: Lift) -> Reply:
    """End the author's suspension."""
    member = me(turn)
    if queue.hold(turn.db, member, action.proposal, turn.now) is None:
        return not_yours(turn)
    suspensions.lift(turn.db, action.proposal, turn.now, moderator=member.number)
    return _card(turn, action.proposal, turn.say.plain("suspend-lifted"))


def ask_shown(turn: Turn, _: AskShown) -> Reply:
    """Show what the queue can be narrowed to."""
    say, member = turn.say, me(turn)
    shown = member.shown
    whys = [_choice(say.plain(f"why-{why.value}"), shown, why=why.value) for why in _WHYS]
    waiting = [language for language in queue.languages(turn.db) if not member.languages or language in member.languages]
    languages = [_choice(LANGUAGES[language], shown, language=language) for language in waiting]
    briefings = [one for one in turn.catalogue.briefings.values() if member.looks_after(one.id)]
    consultations = [_choice(one.slug, shown, consultation=one.id) for one in briefings] if len(briefings) > 1 else []
    everything: tuple[Button, ...] = (Press(say.plain("queue-filter-all"), Show("", "", 0)),)
    rows = (*rows_of(whys, 2), *rows_of(languages, 3), *rows_of(consultations, 1), everything)
    return Reply(say("queue-filter-title"), (*rows, (Press(say.plain("back"), AskQueue()),)), replaces=True)


def _choice(label: str, shown: Shown, *, language: str = "", why: str = "", consultation: int = 0) -> Press:
    """Return a button that narrows the queue further, or no longer where it is chosen already."""
    asked = Shown(language or shown.language, why or shown.why, consultation or shown.consultation)
    chosen = asked == shown
    if chosen:
        asked = Shown("" if language else shown.language, "" if why else shown.why, 0 if consultation else shown.consultation)
    return Press(f"✓ {label}" if chosen else label, Show(asked.language, asked.why, asked.consultation))


def show_only(turn: Turn, action: Show) -> Reply:
    """Narrow the queue."""
    member = me(turn)
    language = action.language if action.language in LANGUAGES else ""
    why = action.why if action.why in _WHYS else ""
    consultation = action.consultation if action.consultation in turn.catalogue.briefings else 0
    staff.show(turn.db, member, Shown(language, why, consultation))
    queue.let_go(turn.db, member)
    return replace(ask_shown(turn, AskShown()), toast=turn.say.plain("settings-saved"))


def _question(turn: Turn, number: int, key: str, rows: tuple[tuple[Button, ...], ...]) -> Reply:
    if queue.hold(turn.db, me(turn), number, turn.now) is None:
        return not_yours(turn)
    text = Markup(f"{turn.say(key)}\n\n{quoted(turn, number)}")
    return Reply(text, (*rows, back(turn, number)), replaces=True)


def _card(turn: Turn, number: int, toast: str) -> Reply:
    """Show the proposal again if it is still one's own to decide on, else what comes next."""
    row = queue.hold(turn.db, me(turn), number, turn.now)
    return next_(turn, toast=toast) if row is None else replace(show(turn, queue.item_of(row)), toast=toast)


ROUTES = Routes(
    actions={
        AskMore: ask_more,
        SetTheme: set_theme,
        SetLanguageOf: set_language,
        Postpone: postpone,
        PassOn: pass_on,
        AllOfAuthor: all_of_author,
        DecideAll: decide_all,
        Suspend: suspend,
        Lift: lift,
        AskShown: ask_shown,
        Show: show_only,
    },
    role=Role.MODERATOR,
)
