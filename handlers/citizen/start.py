"""The beginning: language, country, consent; then the first card. Three taps."""

import hashlib
from dataclasses import dataclass
from typing import ClassVar

import orjson

from bot import watch
from bot.chat.action import Action
from bot.chat.message import Markup, Press, Reply
from bot.chat.router import Routes, Turn
from bot.language.europe import guess_language
from handlers.citizen import card
from handlers.citizen.places import country_rows, language_rows
from storage import people
from storage.catalogue import Briefing

PAYLOAD = "c-"
"""A link's payload that names a consultation: this and its slug."""


@dataclass(frozen=True, slots=True)
class Begin(Action):
    """Go on where the person is: at the next question of the start, or at a card."""

    code: ClassVar[str] = "b"


@dataclass(frozen=True, slots=True)
class Agree(Action):
    """Consent to the words whose hash begins with `words`."""

    code: ClassVar[str] = "y"
    words: str

    @property
    def word(self) -> str:
        """Return the term that may be typed."""
        return "yes"


@dataclass(frozen=True, slots=True)
class Decline(Action):
    """Do not consent."""

    code: ClassVar[str] = "n"

    @property
    def word(self) -> str:
        """Return the term that may be typed."""
        return "no"


def opened(turn: Turn, payload: str) -> Reply:
    """Begin, or go on, perhaps with the consultation that a link names."""
    note = ""
    named = turn.catalogue.open_consultation(payload.removeprefix(PAYLOAD), turn.now) if payload.startswith(PAYLOAD) else None
    if named is not None:
        turn.who.consultation = named.id
    elif payload:
        note = turn.say("link-unknown")
    return proceed(turn, note=note)


def gate(turn: Turn) -> Reply:
    """Say that consent comes first, and ask the next question of the start."""
    return _refuse(turn, "consent-needed")


def stale(turn: Turn) -> Reply:
    """Answer a button that we do not know (any more)."""
    return _refuse(turn, "button-old")


def _refuse(turn: Turn, key: str) -> Reply:
    watch.REFUSALS.labels(key).inc()
    return proceed(turn, toast=turn.say.plain(key))


def begin(turn: Turn, _: Begin) -> Reply:
    """Go on where the person is."""
    return proceed(turn)


def proceed(turn: Turn, *, toast: str = "", note: str = "") -> Reply:
    """Ask what is still to be asked, else show the card."""
    reply = _next(turn, toast)
    if note:
        reply = Reply(Markup(f"{note}\n\n{reply.text}"), reply.buttons, replaces=reply.replaces, toast=reply.toast)
    return reply


def _next(turn: Turn, toast: str) -> Reply:
    who, say = turn.who, turn.say
    briefing = briefing_of(turn)
    if briefing is None:
        return Reply(say("no-consultation"), replaces=True, toast=toast)
    who.consultation = briefing.id
    if not who.language:
        guess = guess_language([turn.event.language])
        question = briefing.question[guess]
        text = say("welcome", question=question, organiser=briefing.organiser)
        return Reply(text, language_rows(guess), replaces=True, toast=toast)
    if not who.country:
        return Reply(say("country-question"), country_rows(say), replaces=True, toast=toast)
    if who.country not in briefing.countries:
        text = say("country-not-open", country=say.country(who.country))
        return Reply(text, country_rows(say), replaces=True, toast=toast)
    if who.consented_at is None:
        text = _consent_text(turn, briefing)
        rows = (
            (Press(say.plain("consent-yes", age=briefing.minimum_age), Agree(_version(text))),),
            (Press(say.plain("consent-no"), Decline()),),
        )
        return Reply(text, rows, replaces=True, toast=toast)
    return card.view(turn, toast=toast)


def agree(turn: Turn, action: Agree) -> Reply:
    """Record the consent and show the first card; if the words have changed meanwhile, show the new ones."""
    who = turn.who
    briefing = briefing_of(turn)
    if briefing is None or who.consented_at is not None or not (who.language and who.country in briefing.countries):
        return proceed(turn)
    text = _consent_text(turn, briefing)
    if action.words != _version(text):
        return stale(turn)
    people.consent(
        turn.db,
        who,
        people.TAKE_PART,
        text=text,
        language=turn.say.language,
        channel=turn.event.sender.channel,
        now=turn.now,
    )
    people.seal_address(turn.db, turn.keys, who, orjson.dumps([turn.event.sender.person, turn.event.sender.room]))
    return proceed(turn, toast=turn.say.plain("consent-thanks"))


def decline(turn: Turn, _: Decline) -> Reply:
    """Forget the visitor; somebody who has consented goes on."""
    if turn.who.consented_at is not None:
        return proceed(turn)
    return Reply(turn.say("consent-declined"), ((Press(turn.say.plain("back"), Begin()),),), replaces=True)


def briefing_of(turn: Turn) -> Briefing | None:
    """Return the person's consultation while it is open, else the one that opened last."""
    chosen = turn.who.consultation
    if chosen is not None and turn.catalogue.open_round(chosen, turn.now):
        return turn.catalogue.briefings[chosen]
    return turn.catalogue.open_consultation(None, turn.now)


def _consent_text(turn: Turn, briefing: Briefing) -> Markup:
    return turn.say("consent-request", organiser=briefing.organiser, contact=briefing.contact, age=briefing.minimum_age)


def _version(text: Markup) -> str:
    # The words a person saw are named by their hash, so that nobody consents to words they were not shown.
    return hashlib.sha256(text.encode()).hexdigest()[:16]


ROUTES = Routes(actions={Begin: begin, Agree: agree, Decline: decline})
