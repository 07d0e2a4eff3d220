"""What a message to many says, language by language; a machine may write the rest."""

from bot.chat.markup import LONGEST, LONGEST_CAPTION, MarkupFault, length, read, visible
from bot.chat.message import Button, Markup, Press, Reply
from bot.chat.router import Routes, Turn
from bot.language.europe import LANGUAGES
from handlers.citizen.card import TICK
from handlers.citizen.places import rows_of
from handlers.moderator.card import me
from handlers.organiser.broadcast import about_draft, draft, named, on_draft, show
from handlers.organiser.broadcast_actions import AskDraft, AskText, AskTexts, TakeOut, Translate
from handlers.organiser.broadcast_picture import ask_alt, bare
from storage import broadcast_texts, broadcasts
from storage.tables import Broadcast, Role

ASKS = "broadcast-text"
LATER = "etranslation"
"""The engine whose translations come at some later time: for a message that waits to be sent that is too late."""
EXAMPLE = '<b>…</b> <i>…</i> <code>…</code> <a href="https://…">…</a>'


def texts(turn: Turn, one: Broadcast, _: object = None, *, note: str = "") -> Reply:
    """Show the languages, those that the organiser reads first, with a tick where there is a text."""
    say, number, engine = turn.say, one.id or 0, turn.rules.engine
    found = broadcasts.texts(turn.db, number)
    there = broadcasts.written(found)
    first = [*dict.fromkeys([*me(turn).languages, say.language])]
    languages = [code for code in first if code in LANGUAGES] + [code for code in LANGUAGES if code not in first]
    presses = [Press((TICK if code in there else "") + LANGUAGES[code], AskText(number, code)) for code in languages]
    lines = [*([note] if note else []), say("broadcast-texts-choose")]
    rows: list[tuple[Button, ...]] = [*rows_of(presses, 3)]
    if broadcast_texts.missing(one, found):
        if engine == LATER:
            lines.append(say("broadcast-translate-later"))
        elif engine:
            rows.append((Press(say.plain("broadcast-translate"), Translate(number)),))
    rows.append((Press(say.plain("back"), AskDraft(number)),))
    return Reply(Markup("\n\n".join(lines)), tuple(rows), replaces=True)


def ask(turn: Turn, one: Broadcast, action: AskText, *, note: str = "") -> Reply:
    """Ask for the text in a language; show what stands there."""
    say, dialogue, number = turn.say, turn.who.dialogue, one.id or 0
    if action.language not in LANGUAGES:
        return texts(turn, one)
    dialogue.asks, dialogue.about, dialogue.target = ASKS, number, action.language
    there = broadcasts.written(broadcasts.texts(turn.db, number)).get(action.language)
    lines = [note] if note else []
    rows: list[tuple[Button, ...]] = []
    if there is not None and not note:
        lines += [say("broadcast-text-there", language=LANGUAGES[action.language]), Markup(there.text)]
        rows.append((Press(say.plain("broadcast-text-out"), TakeOut(number, action.language)),))
    lines.append(say("broadcast-text-ask", language=LANGUAGES[action.language], longest=say.number(limit(one)), tags=EXAMPLE))
    rows.append((Press(say.plain("cancel"), AskTexts(number)),))
    return Reply(Markup("\n\n".join(lines)), tuple(rows), replaces=True)


def limit(one: Broadcast) -> int:
    """Return how long a text may be: under a picture there is room for less."""
    return LONGEST_CAPTION if one.picture else LONGEST


def hear(turn: Turn, one: Broadcast, text: str) -> Reply:
    """Keep the text, or say what is wrong with it."""
    say, language = turn.say, turn.who.dialogue.target
    if language not in LANGUAGES:
        return show(turn, note=say("broadcast-gone"))
    again = AskText(one.id or 0, language)
    try:
        markup = read(text)
    except MarkupFault as fault:
        why = say.plain(f"broadcast-fault-{fault.kind}")
        return ask(turn, one, again, note=say("broadcast-fault", why=why, tag=fault.tag, near=fault.near))
    if not visible(markup).strip():
        return ask(turn, one, again, note=say("broadcast-text-empty"))
    if length(markup) > limit(one):
        numbers = {"length": say.number(length(markup)), "longest": say.number(limit(one))}
        return ask(turn, one, again, note=say("broadcast-text-long", **numbers))
    broadcasts.write(turn.db, one.id or 0, language, markup)
    if one.picture and language in bare(turn, one):
        return ask_alt(turn, one, language)
    return draft(turn, one, note=say("broadcast-text-kept", language=LANGUAGES[language]))


def take_out(turn: Turn, one: Broadcast, action: TakeOut) -> Reply:
    """Take the text of a language out."""
    broadcasts.write(turn.db, one.id or 0, action.language, "")
    return texts(turn, one)


def translate(turn: Turn, one: Broadcast, _: Translate) -> Reply:
    """Put down what a machine shall write."""
    say, engine = turn.say, turn.rules.engine
    if not engine or engine == LATER:
        return texts(turn, one)
    wanted = broadcast_texts.want(turn.db, one)
    return draft(turn, one, note=say("broadcast-translating", languages=named(wanted)) if wanted else "")


ROUTES = Routes(
    actions={AskTexts: on_draft(texts), AskText: on_draft(ask), TakeOut: on_draft(take_out), Translate: on_draft(translate)},
    texts={ASKS: about_draft(hear)},
    role=Role.ORGANISER,
)
