"""The digest: what is new, what people agree on, what divides them, how one's own proposals fare; with a picture."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, ClassVar

from bot.chat.action import Action
from bot.chat.message import Button, Markup, Picture, Press, Reply
from bot.chat.router import Routes, Turn
from bot.chat.speech import Speech, escape
from bot.opinion.score import ENOUGH
from bot.pictures.bars import Bar, Section
from handlers.citizen import pictures, results, settings, start, vote
from handlers.citizen.card import GoOn, excerpt
from handlers.citizen.settings import SetDigest
from storage.digest_figures import AGREED, DIVIDED, EVERYWHERE, Entry, Figures
from storage.preferences import DIGESTS, NEVER

LONGEST = 1_000
"""What is read of a digest, in UTF-16 units: it stands under a picture, where Telegram shows 1,024."""
SHOWN = 3
"""Proposals under each heading, as far as there is room."""
QUESTION, SENTENCE = 80, 70
"""Characters of the question and of a proposal."""


VOTE, RESULTS, SETTINGS, STOP = range(4)


@dataclass(frozen=True, slots=True)
class Leave(Action):
    """Go from a digest to voting (0), to the results (1) or to the settings (2), or get no more of them (3)."""

    code: ClassVar[str] = "dg"
    to: int


def make(say: Speech, figures: Figures) -> dict[str, Any]:
    """Return what all readers of a language are told, ready to be put together: pieces of markup, each with its length."""
    first = [say("digest-title", question=excerpt(figures.question, QUESTION))]
    if figures.published:
        first.append(say("digest-published"))
    if figures.new:
        first.append(say("digest-new", number=say.number(figures.new)))
    if figures.days:
        first.append(_people(say, figures))
    sections = []
    for name, entries in figures.sections:
        heading = _heading(say, figures, name)
        lines = [(one.standing.proposal, Markup(f"{_quote(one.sentence)}\n{_line(say, one)}")) for one in entries]
        sections.append((heading, length(heading), [(number, line, length(line)) for number, line in lines]))
    own = say("digest-own")
    return {
        "first": "\n\n".join(first),
        "sections": sections,
        "own_heading": (own, length(own)),
        "note": "" if figures.published else say("digest-note"),
        "new": figures.new,
        "open": figures.open,
        "picture": _bars(say, figures) if figures.published else _participation(say, figures),
    }


def compose(say: Speech, kind: str, facts: Mapping[str, Any]) -> Reply | None:
    """Return a digest, of what everybody is told and what is for this person alone; None: it is no digest."""
    if kind != "digest":
        return None
    voted = None if facts["published_at"] is not None else set(facts.get("voted", ()))
    sections = [
        (heading, size, [(line, long) for number, line, long in entries if voted is None or number in voted])
        for heading, size, entries in facts["sections"]
    ]
    note = facts["note"] if any(entries for *_, entries in sections) else ""
    sections.append((*facts["own_heading"], [_own(say, *one) for one in facts.get("own", ())]))
    parts = [facts["first"], *_fit(sections, LONGEST - length(facts["first"]) - length(note) - 2)]
    if note:
        parts.append(note)
    key, to = ("digest-vote", VOTE) if facts["open"] else ("button-results", RESULTS)
    go_on: Button = Press(say.plain(key), Leave(to))
    change = Press(say.plain("button-settings"), Leave(SETTINGS))
    stop = Press(say.plain("digest-stop"), Leave(STOP))
    return Reply(
        Markup("\n\n".join(parts)), ((go_on,), (change, stop)), picture=_picture(say, facts["picture"]), language=say.language
    )


def length(text: str) -> int:
    """Return how much is read of a piece of markup, in UTF-16 units."""
    return len(pictures.bare(Markup(text)).encode("utf-16-le")) // 2


def _fit(sections: Sequence[tuple[str, int, list[tuple[str, int]]]], room: int) -> list[str]:
    """Return the sections with as many entries as there is room for: the first of each, then the second of each, and so on."""
    kept: list[list[str]] = [[] for _ in sections]
    for place in range(SHOWN):
        for mine, (heading, size, entries) in zip(kept, sections, strict=True):
            if place >= len(entries):
                continue
            line, long = entries[place]
            # The line breaks before it, and before a heading the empty line too.
            takes = long + 1 + (0 if place else size + 2)
            if takes <= room and len(mine) == place + bool(place):
                mine.extend([line] if place else [heading, line])
                room -= takes
    return ["\n".join(mine) for mine in kept if mine]


def _people(say: Speech, figures: Figures) -> Markup:
    here = say.number(figures.days[-1][1])
    if not figures.country:
        return say("digest-people", people=here)
    country = say.country(figures.country)
    return say("digest-people-here", country=country, here=here, all=say.number(figures.everybody))


def _heading(say: Speech, figures: Figures, name: str) -> Markup:
    if figures.country and name != EVERYWHERE:
        return say(f"digest-{name}", country=say.country(figures.country))
    if figures.members or name == DIVIDED:
        return say("results-divided" if name == DIVIDED else "results-agreed")
    return say("digest-everywhere")


def _quote(sentence: str) -> Markup:
    return Markup(f"• {escape(excerpt(sentence, SENTENCE))}")


def _line(say: Speech, one: Entry) -> Markup:
    figures = say("digest-line", share=say.percent(one.standing.agree), votes=say.number(one.standing.votes))
    return Markup(f"<i>{figures}{_source(say, one)}</i>")


def _source(say: Speech, one: Entry) -> str:
    return f" · {say('digest-machine')}" if one.machine else ""


def _own(say: Speech, number: int, text: str, agree: int, votes: int) -> tuple[str, int]:
    entry = Markup(f"• {say('digest-own-entry', number=str(number), proposal=excerpt(text, SENTENCE))}")
    if votes >= ENOUGH:
        line = say("digest-line", share=say.percent(agree / votes), votes=say.number(votes))
    else:
        line = say("digest-few", votes=say.number(votes))
    whole = f"{entry}\n<i>{line}</i>"
    return whole, length(whole)


def _participation(say: Speech, figures: Figures) -> dict[str, Any] | None:
    if not figures.days:
        return None
    if figures.country:
        title = say("participation-country", country=say.country(figures.country))
    else:
        title = say("participation-groups" if figures.members else "participation-all")
    return _kept(say, {"title": pictures.bare(title), "days": figures.days})


def _bars(say: Speech, figures: Figures) -> dict[str, Any] | None:
    """Return bars of what a country agrees on and what divides it; where people are of none, of what all do."""
    if figures.country:
        title, best = say("results-country", country=say.country(figures.country)), AGREED
    else:
        title, best = say("member-results-all" if figures.members else "results-all"), EVERYWHERE
    sections = [
        (pictures.bare(_heading(say, figures, name)), [_bar(say, one) for one in entries[:SHOWN]])
        for name, entries in figures.sections
        if name in (best, DIVIDED)
    ]
    return _kept(say, {"title": pictures.bare(title), "bars": sections}) if sections else _participation(say, figures)


def _bar(say: Speech, one: Entry) -> tuple[str, str, float, float, float, float, float]:
    it = one.standing
    shares = {name: say.percent(getattr(it, field)) for name, field in (("share", "agree"), ("low", "low"), ("high", "high"))}
    caption = pictures.bare(Markup(f"{say('results-line', votes=it.votes, **shares)}{_source(say, one)}"))
    return one.sentence, caption, it.agree, it.neutral, it.disagree, it.low, it.high


def _kept(say: Speech, content: dict[str, Any]) -> dict[str, Any]:
    """Return a picture's content with its name and its words, which would take too long to find again for each reader."""
    drawn = _drawn(say, content)
    return {"key": drawn.key, "alt": drawn.alt, **content}


def _picture(say: Speech, content: dict[str, Any] | None) -> Picture | None:
    return Picture(content["key"], content["alt"], partial(_draw, say, content)) if content else None


def _draw(say: Speech, content: Mapping[str, Any]) -> bytes:
    return _drawn(say, content).draw()


def _drawn(say: Speech, content: Mapping[str, Any]) -> Picture:
    if "days" in content:
        return pictures.participation(say, content["title"], content["days"])
    sections = [Section(heading, tuple(Bar(*bar) for bar in bars)) for heading, bars in content["bars"]]
    return pictures.bars(say, content["title"], sections)


def leave(turn: Turn, action: Leave) -> Reply:
    """Do what a button says, below the digest: it stays to be read again."""
    match action.to:
        case 0:  # VOTE
            reply = vote.go_on(turn, GoOn())
        case 1:  # RESULTS
            reply = results.results(turn)
        case 2:  # SETTINGS
            reply = settings.settings(turn)
        case 3:  # STOP
            reply = settings.set_digest(turn, SetDigest(DIGESTS.index(NEVER)))
        case _:
            reply = start.stale(turn)
    return replace(reply, replaces=False)


ROUTES = Routes(actions={Leave: leave}, consented=True)
