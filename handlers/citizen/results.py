"""Results: what people agree on, what divides them, what they reject; in one's country and in all."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from bot.chat.action import Action
from bot.chat.message import Button, Markup, Press, Reply
from bot.chat.router import Routes, Turn
from bot.chat.speech import escape
from bot.opinion.score import ENOUGH, Zone, interval, told, votes
from bot.pictures.bars import Bar, Section
from handlers.citizen import agenda, pictures
from handlers.citizen.card import TICK, Back, text_of
from handlers.citizen.start import briefing_of
from storage import results as storage
from storage import snapshots
from storage.results import Result

SHOWN, PORTION = 3, 50
"""Proposals under each heading, and of how many at once it is looked at whether they may be shown."""
_ZONES = ((Zone.CONSENSUS, "agreed"), (Zone.CONTROVERSY, "divided"), (Zone.REJECTION, "rejected"))


@dataclass(frozen=True, slots=True)
class AskResults(Action):
    """Show the results of one's country (0) or of all (1)."""

    code: ClassVar[str] = "rs"
    everywhere: int

    @property
    def word(self) -> str:
        """Return the term that may be typed."""
        return "results"


@dataclass(frozen=True, slots=True)
class AskPicture(Action):
    """Show the same as a picture."""

    code: ClassVar[str] = "ri"
    everywhere: int


@dataclass(frozen=True, slots=True)
class AskParticipation(Action):
    """Show how many have taken part, day by day."""

    code: ClassVar[str] = "rt"
    everywhere: int


@dataclass(frozen=True, slots=True)
class _Found:
    """What may be shown: by heading, the best first; whether that is for everybody; and the heading of it all."""

    sections: tuple[tuple[str, tuple[Result, ...]], ...]
    published: bool
    title: Markup


def results(turn: Turn, action: AskResults | None = None) -> Reply:
    """Show them in words."""
    say = turn.say
    everywhere = bool(action and action.everywhere)
    found = _find(turn, everywhere=everywhere)
    rows: list[tuple[Button, ...]] = [_scopes(turn, everywhere=everywhere)]
    if found.sections:
        lines = [found.title]
        for heading, some in found.sections:
            lines += [say(f"results-{heading}"), *(_entry(turn, result) for result in some)]
        lines.append(say("results-published" if found.published else "results-note"))
        if found.published:
            lines.append(agenda.page_of(turn, _consultation(turn)))
        rows.append((Press(say.plain("results-picture"), AskPicture(int(everywhere))),))
    else:
        lines = [found.title, say("results-none", limit=ENOUGH)]
    if _days(turn, everywhere=everywhere):
        rows.append((Press(say.plain("participation-button"), AskParticipation(int(everywhere))),))
    rows.append((Press(say.plain("back"), Back()),))
    return Reply(Markup("\n\n".join(line for line in lines if line)), tuple(rows), replaces=True)


def picture(turn: Turn, action: AskPicture) -> Reply:
    """Show them as a picture, below the words."""
    say = turn.say
    found = _find(turn, everywhere=bool(action.everywhere))
    if not found.sections:
        return results(turn, AskResults(action.everywhere))
    sections = tuple(
        Section(pictures.bare(say(f"results-{heading}")), tuple(_bar(turn, result) for result in some))
        for heading, some in found.sections
    )
    drawn = pictures.bars(say, pictures.bare(found.title), sections)
    return Reply(found.title, ((Press(say.plain("back"), Back()),),), picture=drawn)


def participation(turn: Turn, action: AskParticipation) -> Reply:
    """Show how many have taken part, as a picture with the last numbers below it; of a handful of people nothing."""
    say, days = turn.say, _days(turn, everywhere=bool(action.everywhere))
    if not days:
        return results(turn, AskResults(action.everywhere))
    if action.everywhere:
        title = say("participation-groups" if turn.who.group else "participation-all")
    else:
        title = say("participation-country", country=turn.place(turn.who.place))
    drawn = pictures.participation(say, pictures.bare(title), days)
    text = Markup(f"{title}\n\n{escape(pictures.until(say, days[-1]))}")
    return Reply(text, ((Press(say.plain("back"), Back()),),), picture=drawn)


def _days(turn: Turn, *, everywhere: bool) -> Sequence[pictures.Day]:
    return snapshots.over_time(turn.db, _consultation(turn), "" if everywhere else turn.who.place)


def _consultation(turn: Turn) -> int:
    briefing = briefing_of(turn)
    return turn.who.consultation or (briefing.id if briefing else 0)


def _find(turn: Turn, *, everywhere: bool) -> _Found:
    who, say = turn.who, turn.say
    title = say("member-results-all" if who.group else "results-all")
    if not everywhere:
        title = say("results-country", country=turn.place(who.place))
    round_ = turn.catalogue.last_round(_consultation(turn), turn.now)
    if round_ is None:
        return _Found((), published=False, title=title)
    published = round_.published_at is not None and round_.published_at <= turn.now
    country = "" if everywhere else who.place
    found = storage.results(turn.db, round_.id or 0, country, None if published else who.id)
    # A zone of fewer votes says nothing, and would tell what single people think.
    enough = [result for result in found if votes(result.served) >= ENOUGH]
    sections = []
    for zone, heading in _ZONES:
        mine = _ranked([result for result in enough if told(result.all, result.served).zone is zone], zone)
        if best := _discreet(turn, round_.id or 0, mine, country):
            sections.append((heading, tuple(best)))
    return _Found(tuple(sections), published, title)


def _discreet(turn: Turn, round_: int, ranked: Sequence[Result], place: str) -> list[Result]:
    """Return the first that do not tell what a handful of people think."""
    found: list[Result] = []
    for begins in range(0, len(ranked), PORTION):
        found += storage.as_told(turn.db, round_, ranked[begins : begins + PORTION], place)
        if len(found) >= SHOWN:
            break
    return found[:SHOWN]


def _ranked(found: Sequence[Result], zone: Zone) -> list[Result]:
    def rank(result: Result) -> float:
        if zone is Zone.CONTROVERSY:
            return told(result.all, result.served).controversy.value
        answer = "agree" if zone is Zone.CONSENSUS else "disagree"
        return interval(result.served[answer], votes(result.served))[0]

    return sorted(found, key=rank, reverse=True)


def _entry(turn: Turn, result: Result) -> Markup:
    return Markup(f"{escape(_sentence(turn, result))}\n<i>{_line(turn, result)}</i>")


def _line(turn: Turn, result: Result) -> Markup:
    """Return the share of served votes that agree, with its interval and their number."""
    say, total = turn.say, votes(result.served)
    low, high = interval(result.served["agree"], total)
    share = result.served["agree"] / total
    return say("results-line", share=say.percent(share), low=say.percent(low), high=say.percent(high), votes=total)


def _bar(turn: Turn, result: Result) -> Bar:
    total = votes(result.served)
    low, high = interval(result.served["agree"], total)
    agree, neutral, disagree = (result.served[name] / total for name in ("agree", "neutral", "disagree"))
    return Bar(_sentence(turn, result), pictures.bare(_line(turn, result)), agree, neutral, disagree, low, high)


def _sentence(turn: Turn, result: Result) -> str:
    return text_of(turn, result.proposal, turn.who.consultation or 0, result.language, result.text)


def _scopes(turn: Turn, *, everywhere: bool) -> tuple[Button, ...]:
    say = turn.say
    names = ("member-results-mine", "member-results-everyone"), ("results-my-country", "results-all-countries")
    labels = [say.plain(name) for name in names[not turn.who.group]]
    return tuple(Press((TICK if place == everywhere else "") + label, AskResults(place)) for place, label in enumerate(labels))


ROUTES = Routes(
    commands={"results": results},
    actions={AskResults: results, AskPicture: picture, AskParticipation: participation},
    consented=True,
)
