"""Which published round a page is about, and what all of its pages have in common."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from markupsafe import Markup

from bot.chat.markup import visible
from bot.chat.speech import Speech
from bot.language.europe import LANGUAGES
from bot.results.sentences import Sentence, read
from bot.results.visible import Visible
from storage.catalogue import Briefing, Catalogue
from storage.database import Transaction
from storage.tables import Round, RoundState

PARTS = ("", "countries", "themes", "groups", "exposure", "all", "data")
"""The pages of a round that the navigation names, in its order; the first is the agenda."""


@dataclass(frozen=True, slots=True)
class Stage:
    """A round whose results are published; `place` is where it stands among its consultation's rounds, from 1."""

    briefing: Briefing
    round: Round
    place: int


def stages(catalogue: Catalogue, now: int) -> Iterator[Stage]:
    """Yield the published rounds of all consultations that are open to everybody, the newest consultation and round first."""
    for briefing in sorted(catalogue.briefings.values(), key=lambda one: -one.id):
        if briefing.members:
            continue
        rounds = sorted(catalogue.rounds.get(briefing.id, ()), key=lambda one: one.place)
        for place, round_ in reversed(list(enumerate(rounds, 1))):
            if round_.state(now) is RoundState.PUBLISHED:
                yield Stage(briefing, round_, place)


def find(catalogue: Catalogue, slug: str, place: int | None, now: int) -> Stage | None:
    """Return a published round, without a place the last; None for anything else, whatever the reason."""
    mine = (stage for stage in stages(catalogue, now) if stage.briefing.slug == slug)
    return next((stage for stage in mine if place in (None, stage.place)), None)


class Words:
    """What templates say: sentences with their markup, plain ones, and figures."""

    def __init__(self, say: Speech) -> None:
        self._say = say
        self.language = say.language
        self.number = say.number
        self.decimal = say.decimal
        self.percent = say.percent
        self.megabytes = say.megabytes
        self.date = say.date
        self.listing = say.listing
        self.sort_key = say.sort_key
        self.language_name = say.language_name

    def __call__(self, key: str, **values: str | float) -> Markup:
        """Return a message with its markup; the words escape what they are given."""
        return Markup(self._say(key, **values))  # noqa: S704 speech escapes every value

    def plain(self, key: str, **values: str | float) -> str:
        """Return a message without markup."""
        return visible(self._say(key, **values))

    def range(self, low: float, high: float) -> str:
        """Return an interval of shares."""
        return f"{self.percent(low)} – {self.percent(high)}"

    def theme(self, name: str) -> str:
        """Return what a theme is called; of the empty one that there is none."""
        return self.plain(f"theme-{name}" if name else "page-theme-none")

    def country(self, code: str) -> str:
        """Return a country's name; of one that is not known its code."""
        try:
            return self._say.country(code)
        except KeyError:
            return code


@dataclass(frozen=True, slots=True)
class Scene:
    """A page's round with its report, the reader's language, the folder of open data, and the moment."""

    stage: Stage
    visible: Visible
    words: Words
    db: Transaction
    folder: Path
    now: int

    def sentences(self, proposals: Iterable[int]) -> Mapping[int, Sentence]:
        """Return proposals as the reader reads them."""
        rows = self.visible.rows
        wanted = [number for number in proposals if number in rows]
        return read(self.db, wanted, self.words.language, {number: rows[number].language for number in wanted})


def frame(words: Words, base: str, rest: str) -> dict[str, Any]:
    """Return what every page shows: its addresses in all languages, and the way to the chat."""
    return {
        "say": words,
        "language": words.language,
        "languages": LANGUAGES,
        "address": f"{base}/results/{words.language}{rest}",
        "alternates": {code: f"{base}/results/{code}{rest}" for code in LANGUAGES},
        "rest": rest,
        "top": f"/results/{words.language}",
        "chat": f"/?language={words.language}",
    }


def about(stage: Stage, words: Words) -> dict[str, Any]:
    """Return what the pages of a round tell of its consultation."""
    briefing = stage.briefing
    asked = briefing.question.get(words.language)
    return {
        "stage": stage,
        "question": asked or briefing.question.get("en", briefing.slug),
        "asked_in": words.language if asked else "en",
        "here": f"/results/{words.language}/{briefing.slug}/{stage.place}",
        "files": f"/results/data/{briefing.slug}/{stage.place}",
        "parts": PARTS,
    }
