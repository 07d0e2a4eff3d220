"""Handing proposals on: links, and a search that posts them in other chats."""

from dataclasses import dataclass
from typing import ClassVar

from bot.chat.action import Action
from bot.chat.message import Card, Markup, Open, Press, Reply, Share
from bot.chat.router import Routes, Turn
from bot.chat.speech import escape
from bot.opinion.similar import Match
from handlers.citizen import card
from handlers.citizen.alike import look_for
from handlers.citizen.card import Back
from handlers.citizen.report import subject
from handlers.citizen.start import LINK, SEARCH, briefing_of
from storage import votes
from storage.votes import Standing

FOUND = 20
"""Cards for one search; Telegram takes 50. https://core.telegram.org/bots/api#answerinlinequery"""
CAMPAIGN = "inline"
"""The campaign word of what was posted by a search."""
TITLE = 60
QUERY_LONGEST = 256
AT_ALL_ALIKE = 0.05
"""A search gives whatever has some of its letters, the best first: who searches has typed half a word."""


@dataclass(frozen=True, slots=True)
class AskShare(Action):
    """Show the link to a proposal; 0 is the whole consultation."""

    code: ClassVar[str] = "sh"
    proposal: int


def share(turn: Turn, action: AskShare | None = None) -> Reply:
    """Show the link to the proposal on the screen, or to the consultation."""
    say = turn.say
    number = subject(turn) if action is None else action.proposal
    standing = votes.standing(turn.db, turn.who.id, number, turn.now) if 0 < number < 1 << 31 else None
    if standing is not None and standing.open and (number in turn.who.seen or standing.choice is not None):
        text = Markup(f"{say('share-proposal')}\n\n{escape(card.sentence(turn, standing))}")
        button = Share(say.plain("share-send"), f"p{number}", f"p{number}")
        private = not _may_post(turn, standing)
    else:
        briefing = briefing_of(turn)
        if briefing is None:
            return Reply(say("no-consultation"), replaces=True)
        text = Markup(f"{say('share-consultation')}\n\n{escape(briefing.question.get(say.language, ''))}")
        button = Share(say.plain("share-send"), f"c-{briefing.slug}"[:64], "")
        private = briefing.members
    back = (Press(say.plain("back"), Back()),)
    # The button would post the proposal itself, where others read it who are no members.
    rows = (back,) if private else ((button,), back)
    return Reply(text, rows, replaces=True, link=button.payload)


def searched(turn: Turn, text: str) -> Reply:
    """Return cards for a search: one proposal by its number, the likest by words, or some of all where nothing is typed."""
    briefing = briefing_of(turn)
    if briefing is None or briefing.members:
        return _cards(turn, [])
    turn.who.consultation = briefing.id
    link = LINK.fullmatch(text)
    if link and link["proposal"]:
        return _cards(turn, [int(link["proposal"])])
    if not text:
        pool = turn.catalogue.pool(briefing.id, turn.say.language, turn.who.place, turn.now)
        drawn = turn.random.sample(pool.numbers, min(FOUND, len(pool.numbers))) if pool else []
        return _cards(turn, drawn)
    look = look_for(turn, text[:QUERY_LONGEST], turn.say.language, FOUND, AT_ALL_ALIKE)
    matches: list[Match] = [] if look is None else turn.think(("similar", text), look)
    return _cards(turn, [match.proposal for match in matches])


def _cards(turn: Turn, numbers: list[int]) -> Reply:
    found = [votes.standing(turn.db, turn.who.id, number, turn.now) for number in numbers if 0 < number < 1 << 31]
    cards = tuple(_card(turn, one) for one in found if one is not None and one.open and _may_post(turn, one))
    return Reply(Markup(), ((Open(turn.say.plain("share-open"), SEARCH),),), cards=cards)


def _may_post(turn: Turn, standing: Standing) -> bool:
    """Whether a proposal may stand where anybody reads it; what is for members only is posted by nobody."""
    return not turn.catalogue.briefings[standing.consultation].members


def _card(turn: Turn, standing: Standing) -> Card:
    say = turn.say
    sentence = card.sentence(turn, standing)
    author = say("card-author", country=turn.place(standing.country, standing.consultation))
    # Whoever reads it has not voted yet: no results.
    text = Markup("\n\n".join([say("card-proposal", proposal=sentence), author, say("share-question")]))
    button = Open(say.plain("share-vote"), f"p{standing.proposal}_{CAMPAIGN}")
    summary = standing.text
    return Card(f"p{standing.proposal}", card.excerpt(sentence, TITLE), summary, text, button)


ROUTES = Routes(commands={"share": share}, actions={AskShare: share}, consented=True)
