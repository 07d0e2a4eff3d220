"""The beginning: language, country, consent; then the first card. Three taps."""

import hashlib
import re
from dataclasses import dataclass, replace
from typing import ClassVar

import orjson

from bot import watch
from bot.chat.action import Action
from bot.chat.message import Markup, Press, Reply, Rows
from bot.chat.router import Routes, Turn
from bot.chat.speech import escape
from bot.language.europe import guess_language
from handlers.citizen import card, code, leave, members
from handlers.citizen.card import AskAgenda, Begin
from handlers.citizen.places import country_rows, language_rows
from storage import agenda, anonymous, codes, people, votes
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
    if payload.startswith(codes.LINK):
        return with_code(turn, payload.removeprefix(codes.LINK))
    link = LINK.fullmatch(payload)
    return proceed(turn, note=turn.say("link-unknown")) if link is None else _follow(turn, link)


def _follow(turn: Turn, link: re.Match[str]) -> Reply:
    """Go where a link leads."""
    proposal = int(link["proposal"] or 0)
    standing = votes.standing(turn.db, turn.who.id, proposal, turn.now) if 0 < proposal < 1 << 31 else None
    if standing is not None and turn.catalogue.open_round(standing.consultation, turn.now):
        named = turn.catalogue.briefings.get(standing.consultation)
    else:
        named = turn.catalogue.open_consultation(link["slug"], turn.now) if link["slug"] else None
    if named is None:
        return proceed(turn, note=turn.say("link-unknown"))
    if not members.admits(turn, named.id) and members.claimed(turn, named.id) is None:
        return code.ask(turn)
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


def with_code(turn: Turn, text: str) -> Reply:
    """Take a member's code and go on."""
    found = code.take(turn, text)
    if isinstance(found, Briefing):
        join(turn, found)
        found = proceed(turn)
    return replace(found, conceals=True)


def code_command(turn: Turn) -> Reply:
    """Take the code that stands after the command, or ask for it."""
    return with_code(turn, turn.argument) if turn.argument else code.ask(turn)


def consented(turn: Turn) -> bool:
    """Whether the person agrees to the present privacy notice of their consultation, and may take part in it."""
    who = turn.who
    if who.consented_at is None:
        return False
    briefing = turn.catalogue.briefings.get(who.consultation or 0)
    return briefing is None or (who.privacy_version >= briefing.privacy_version and members.admits(turn, briefing.id))


def join(turn: Turn, briefing: Briefing) -> None:
    """Take part in this consultation from now on."""
    if turn.who.consultation != briefing.id:
        if turn.who.consultation is not None:
            card.put_back(turn)
            turn.who.dialogue.link = 0
        people.join(turn.db, turn.who, briefing.id)


def be_reached(turn: Turn) -> None:
    """Note where the person can be written to, and in which language: that in which they have just agreed to it."""
    people.seal_address(turn.db, turn.keys, turn.who, orjson.dumps([turn.event.sender.person, turn.event.sender.room]))
    turn.speak(turn.say.language)


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
        return _nothing_open(turn, toast)
    join(turn, briefing)
    if not who.language:
        guess = guess_language([turn.event.language])
        question = briefing.question[guess]
        text = say("member-welcome" if briefing.members else "welcome", question=question, organiser=briefing.organiser)
        return Reply(text, language_rows(guess), replaces=True, toast=toast)
    if not who.country and not briefing.members:
        return Reply(say("country-question"), country_rows(say), replaces=True, toast=toast)
    if not briefing.takes(who.country):
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


def _to_the_agenda(turn: Turn) -> Rows:
    """Return the way to what came of a consultation that is over, if there is one that the person may see."""
    rounds = ((one, turn.catalogue.rounds.get(one, ())) for one in turn.catalogue.briefings)
    there = any(agenda.current(mine, turn.now) is not None and members.admits(turn, one) for one, mine in rounds)
    return ((Press(turn.say.plain("button-agenda"), AskAgenda(0, 0)),),) if there else ()


def _nothing_open(turn: Turn, toast: str) -> Reply:
    """Say so; where something is open to members, ask for their code."""
    if not turn.catalogue.open_consultations(turn.now):
        return Reply(turn.say("no-consultation"), _to_the_agenda(turn), replaces=True, toast=toast)
    if not turn.who.language:
        rows = language_rows(guess_language([turn.event.language]))
        return Reply(turn.say("welcome-language"), rows, replaces=True, toast=toast)
    return replace(code.ask(turn), toast=toast)


def agree(turn: Turn, action: Agree) -> Reply:
    """Record the consent and show the first card; if the words have changed meanwhile, show the new ones."""
    who = turn.who
    briefing = briefing_of(turn)
    if briefing is None or consented(turn) or not who.language:
        return proceed(turn)
    if not briefing.takes(who.country):
        return proceed(turn)
    text = _consent_text(turn, briefing)
    if action.words != _version(text):
        return stale(turn)
    if briefing.members and not who.group and (refusal := code.use(turn, briefing)) is not None:
        return refusal
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
    be_reached(turn)
    return proceed(turn, toast=turn.say.plain("consent-thanks"))


def decline(turn: Turn, _: Decline) -> Reply:
    """Take no for an answer; somebody who has consented goes on."""
    if consented(turn):
        return proceed(turn)
    briefing = briefing_of(turn)
    if briefing is not None and not members.admits(turn, briefing.id):
        code.drop(turn)
        if turn.who.consented_at is not None:
            return proceed(turn)
    if turn.who.consented_at is not None:
        return leave.ask(turn)
    return Reply(turn.say("consent-declined"), ((Press(turn.say.plain("back"), Begin()),),), replaces=True)


def briefing_of(turn: Turn) -> Briefing | None:
    """Return the person's consultation while it is open, else the one that opened last: for everybody, or that they are in."""
    chosen = turn.who.consultation or 0
    if turn.catalogue.open_round(chosen, turn.now) and (
        members.admits(turn, chosen) or members.claimed(turn, chosen) is not None
    ):
        return turn.catalogue.briefings[chosen]
    for_all = turn.catalogue.open_consultation(None, turn.now)
    mine = (one for one in turn.catalogue.open_consultations(turn.now) if members.admits(turn, one.id))
    return for_all or next(mine, None)


def _consent_text(turn: Turn, briefing: Briefing) -> Markup:
    say = turn.say
    facts: dict[str, str | float] = {
        "organiser": briefing.organiser,
        "contact": briefing.contact,
        "age": briefing.minimum_age,
    }
    if briefing.members:
        text = say("member-consent", group=members.group_name(turn, briefing.id), **facts)
    else:
        text = say("consent-request", **facts)
    own = briefing.privacy.get(say.language, "")
    return Markup(f"{text}\n\n{escape(own)}") if own else text


def _version(text: Markup) -> str:
    # The words a person saw are named by their hash, so that nobody consents to words they were not shown.
    return hashlib.sha256(text.encode()).hexdigest()[:16]


ROUTES = Routes(
    commands={"code": code_command},
    actions={Begin: begin, Agree: agree, Decline: decline, code.AskCode: code.ask},
    texts={code.ASKS: with_code},
)
