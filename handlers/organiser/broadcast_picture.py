"""The picture of a message to many, and what it shows, in words for those who cannot see it."""

import hashlib

from bot.chat.markup import LONGEST_CAPTION, length
from bot.chat.message import Button, Markup, Press, Reply, Showed
from bot.chat.router import Routes, Turn
from bot.language.check import tidy
from bot.language.europe import LANGUAGES
from bot.pictures.upload import PictureFault, prepare
from handlers.citizen.card import excerpt
from handlers.citizen.places import rows_of
from handlers.citizen.position import fits
from handlers.organiser.broadcast import about_draft, draft, named, on_draft, show
from handlers.organiser.broadcast_actions import AskAlt, AskDraft, AskImage, NoImage
from storage import broadcasts
from storage.tables import Broadcast, Role

ASKS, ASKS_ALT = "broadcast-picture", "broadcast-alt"
LONGEST_ALT, SHOWN_ALT = 300, 100
"""Characters of a description, and of it where those in all languages are shown at once."""


def ask(turn: Turn, one: Broadcast, _: object = None, *, note: str = "") -> Reply:
    """Ask for a picture; show in which languages the one that is there is described."""
    say, dialogue, number = turn.say, turn.who.dialogue, one.id or 0
    dialogue.asks, dialogue.about = ASKS, number
    rows: list[tuple[Button, ...]] = []
    lines = [*([note] if note else []), say("broadcast-picture-ask")]
    if one.picture:
        there = broadcasts.written(broadcasts.texts(turn.db, number))
        lines.append(say("broadcast-picture-there"))
        alts = {code: excerpt(text.alt, SHOWN_ALT) or "–" for code, text in there.items()}
        lines += [f"{LANGUAGES[code]}: {say('broadcast-alt-quoted', text=alt)}" for code, alt in alts.items()]
        rows += rows_of([Press(LANGUAGES[code], AskAlt(number, code)) for code in there], 3)
        rows.append((Press(say.plain("broadcast-picture-out"), NoImage(number)),))
    rows.append((Press(say.plain("back"), AskDraft(number)),))
    return Reply(Markup("\n\n".join(lines)), tuple(rows), replaces=True, asks_picture=True)


def take(turn: Turn, one: Broadcast, event: Showed) -> Reply:
    """Keep a picture that came, or say why it cannot be used; then ask what it shows."""
    say = turn.say
    data: bytes = turn.fetch("picture", event.load)
    picture: bytes | str = turn.think(("picture", hashlib.sha256(data).digest()), lambda: _prepared(data))
    if isinstance(picture, str):
        return ask(turn, one, note=say(f"picture-{picture}"))
    there = broadcasts.written(broadcasts.texts(turn.db, one.id or 0))
    if long := [code for code, text in there.items() if length(Markup(text.text)) > LONGEST_CAPTION]:
        longest = say.number(LONGEST_CAPTION)
        return draft(turn, one, note=say("broadcast-picture-long", longest=longest, languages=named(long)))
    broadcasts.illustrate(turn.db, one.id or 0, picture)
    return _go_on(turn, one, note=say("broadcast-picture-kept"))


def _prepared(data: bytes) -> bytes | str:
    """Return the picture as it is sent, or why it cannot be."""
    try:
        return prepare(data)
    except PictureFault as fault:
        return fault.kind


def bare(turn: Turn, one: Broadcast) -> list[str]:
    """Return the languages in which somebody wrote a text and nobody has said what the picture shows."""
    found = broadcasts.texts(turn.db, one.id or 0)
    languages = [code for code, text in found.items() if text.text and not text.machine and not text.alt]
    return sorted(languages, key=lambda code: code != broadcasts.source(found))


def _go_on(turn: Turn, one: Broadcast, *, note: str = "") -> Reply:
    """Ask what the picture shows in the next language, or show the draft."""
    languages = bare(turn, one)
    return ask_alt(turn, one, languages[0], note=note) if languages else draft(turn, one, note=note)


def ask_alt(turn: Turn, one: Broadcast, language: str, *, note: str = "") -> Reply:
    """Ask what the picture shows."""
    say, dialogue, number = turn.say, turn.who.dialogue, one.id or 0
    dialogue.asks, dialogue.about, dialogue.target = ASKS_ALT, number, language
    lines = [*([note] if note else []), say("broadcast-alt-ask", language=LANGUAGES[language], longest=str(LONGEST_ALT))]
    return Reply(Markup("\n\n".join(lines)), ((Press(say.plain("cancel"), AskDraft(number)),),), replaces=True)


def describe(turn: Turn, one: Broadcast, action: AskAlt) -> Reply:
    """Ask for one language's description."""
    there = broadcasts.written(broadcasts.texts(turn.db, one.id or 0))
    return ask_alt(turn, one, action.language) if one.picture and action.language in there else ask(turn, one)


def hear_alt(turn: Turn, one: Broadcast, text: str) -> Reply:
    """Keep what the picture shows, and ask for the next language."""
    language, alt = turn.who.dialogue.target, tidy(text)
    if language not in LANGUAGES:
        return show(turn, note=turn.say("broadcast-gone"))
    if not fits(alt, LONGEST_ALT):
        return ask_alt(turn, one, language, note=turn.say("too-long", limit=LONGEST_ALT))
    broadcasts.describe(turn.db, one.id or 0, language, alt)
    return _go_on(turn, one)


def remove(turn: Turn, one: Broadcast, _: NoImage) -> Reply:
    """Take the picture out."""
    broadcasts.illustrate(turn.db, one.id or 0, None)
    return draft(turn, one)


ROUTES = Routes(
    actions={AskImage: on_draft(ask), AskAlt: on_draft(describe), NoImage: on_draft(remove)},
    texts={ASKS_ALT: about_draft(hear_alt)},
    pictures={ASKS: about_draft(take)},
    role=Role.ORGANISER,
)
