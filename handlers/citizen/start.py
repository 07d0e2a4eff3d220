"""The beginning: language, country, consent; then the first card. Three taps."""

import hashlib
import re
from dataclasses import dataclass, replace
from typing import ClassVar

import orjson

from bot import watch
from bot.chat.action import Action
from bot.chat.message import Markup, Press, Reply
from bot.chat.router import Routes, Turn
from bot.chat.speech import escape
from bot.language.europe import guess_language
from handlers.citizen import card, leave
from handlers.citizen.card import Begin
from handlers.citizen.places import country_rows, language_rows
from storage import anonymous, people, votes
from storage.catalogue import Briefing

LINK = re.compile(r"(?:c-(?P<slug>[a-z0-9-]{1,50})|p(?P<proposal>[1-9][0-9]{0,9}))(?:_(?P<campaign>[A-Za-z0-9-]{1,20}))?")
"""A link's payload: ``c-`` and a consultation's slug, or ``p`` and a proposal's number; after ``_`` a campaign word."""

SEARCH = "search"
"""The payload of those who come from the search in other chats."""


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
    """Begin, or go on, perhaps with the consultation or the proposal that a link names; a payload can be anything."""
    if payload in ("", SEARCH):
        return proceed(turn)
    link = LINK.fullmatch(payload)
    if link is None:
        return proceed(turn, note=turn.say("link-unknown"))
    proposal = int(link["proposal"] or 0)
    standing = votes.standing(turn.db, turn.who.id, proposal, turn.now) if 0 < proposal < 1 << 31 else None
    if standing is not None and turn.catalogue.open_round(standing.consultation, turn.now):
        named = turn.catalogue.briefings.get(standing.consultation)
    else:
        named = turn.catalogue.open_consultation(link["slug"], turn.now) if link["slug"] else None
    if named is None:
        return proceed(turn, note=turn.say("link-unknown"))
    if link["campaign"]:
        anonymous.arrived(turn.db, named.id, link["campaign"], turn.event.sender.channel)
    join(turn, named)
    if standing is None:
        return proceed(turn)
    if not consented(turn):
        # It waits on the other side of the three questions.
        turn.who.dialogue.link = proposal if standing.open else 0
        return proceed(turn, note="" if standing.open else turn.say("proposal-closed"))
    reply = card.show(turn, proposal)
    # There is no notice for what was not pressed: say it before the card.
    return reply if not reply.toast else replace(reply, text=Markup(f"{escape(reply.toast)}\n\n{reply.text}"), toast="")


def consented(turn: Turn) -> bool:
    """Whether the person agrees to the present privacy notice of their consultation."""
    who = turn.who
    if who.consented_at is None:
        return False
    briefing = turn.catalogue.briefings.get(who.consultation or 0)
    return briefing is None or who.privacy_version >= briefing.privacy_version


def join(turn: Turn, briefing: Briefing) -> None:
    """Take part in this consultation from now on."""
    if turn.who.consultation != briefing.id:
        if turn.who.consultation is not None:
            card.put_back(turn)
            turn.who.dialogue.link = 0
        people.join(turn.db, turn.who, briefing.id)


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
    return replace(reply, text=Markup(f"{note}\n\n{reply.text}")) if note else reply


def _next(turn: Turn, toast: str) -> Reply:
    who, say = turn.who, turn.say
    briefing = briefing_of(turn)
    if briefing is None:
        return Reply(say("no-consultation"), replaces=True, toast=toast)
    join(turn, briefing)
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
    if not consented(turn):
        text = _consent_text(turn, briefing)
        rows = (
            (Press(say.plain("consent-yes", age=briefing.minimum_age), Agree(_version(text))),),
            (Press(say.plain("consent-no"), Decline()),),
        )
        # Asked again: not because of another consultation, but because this one's notice is another than they agreed to.
        intro = f"{say('privacy-changed')}\n\n" if who.privacy_version else ""
        return Reply(Markup(intro + text), rows, replaces=True, toast=toast)
    return card.view(turn, toast=toast)


def agree(turn: Turn, action: Agree) -> Reply:
    """Record the consent and show the first card; if the words have changed meanwhile, show the new ones."""
    who = turn.who
    briefing = briefing_of(turn)
    if briefing is None or consented(turn) or not (who.language and who.country in briefing.countries):
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
        version=briefing.privacy_version,
    )
    people.seal_address(turn.db, turn.keys, who, orjson.dumps([turn.event.sender.person, turn.event.sender.room]))
    return proceed(turn, toast=turn.say.plain("consent-thanks"))


def decline(turn: Turn, _: Decline) -> Reply:
    """Take no for an answer; somebody who has consented goes on."""
    if consented(turn):
        return proceed(turn)
    if turn.who.consented_at is not None:
        return leave.ask(turn)
    return Reply(turn.say("consent-declined"), ((Press(turn.say.plain("back"), Begin()),),), replaces=True)


def briefing_of(turn: Turn) -> Briefing | None:
    """Return the person's consultation while it is open, else the one that opened last."""
    chosen = turn.who.consultation
    if chosen is not None and turn.catalogue.open_round(chosen, turn.now):
        return turn.catalogue.briefings[chosen]
    return turn.catalogue.open_consultation(None, turn.now)


def _consent_text(turn: Turn, briefing: Briefing) -> Markup:
    say = turn.say
    text = say("consent-request", organiser=briefing.organiser, contact=briefing.contact, age=briefing.minimum_age)
    own = briefing.privacy.get(say.language, "")
    return Markup(f"{text}\n\n{escape(own)}") if own else text


def _version(text: Markup) -> str:
    # The words a person saw are named by their hash, so that nobody consents to words they were not shown.
    return hashlib.sha256(text.encode()).hexdigest()[:16]


ROUTES = Routes(actions={Begin: begin, Agree: agree, Decline: decline})
