"""Themes: what a proposal without one is probably about, told by those that have one, and how much consensus each theme has.

Suggestions come from a linear classifier over the n-grams that `bot.opinion.similar` compares (ridge regression of one theme
against the others, Hoerl and Kennard 1970). All languages share it, as neighbours share stems: "energi", "energia", "énergie". A
proposal with translations stands in each of its languages, so that what was said of a French one helps with a Finnish one.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.opinion.rank import Ranked, rank
from bot.opinion.score import ENOUGH, Counters, Zone, told, votes
from bot.opinion.similar import FEATURES, ngrams, words_of

STRENGTH = 0.3
"""How much the ridge shrinks: on the demo 0.01 to 0.3 differ by less than a point, and more is faster."""
TOLERANCE = 1e-2
"""Where the solver stops: relative to the residual it begins with."""
MOST_STEPS = 100
"""Where it stops in any case: 15 are usual."""
TINY = 1e-30
"""In place of 0 where a column of answers is solved already."""
SURE = 0.2
"""Confidence below which nothing is suggested: on the demo, left out by twelfths, 15 % get a suggestion, half of them right."""
FOLDS = 12
"""Parts of which each is left out once when it is measured how good suggestions are."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A proposal: its theme, empty for none, its texts by language, its own first, and how it was voted on.

    `verified` counts all votes, `served` those on cards that we chose, as `bot.opinion.score` wants them.
    """

    proposal: int
    theme: str
    texts: dict[str, str]
    verified: Counters = field(default_factory=dict)
    served: Counters = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A theme for a proposal that has none; `confidence` is how far it is ahead of the second, about 0 to 1, no probability."""

    proposal: int
    theme: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Measured:
    """How suggestions fare on proposals whose theme is known: how many there are, got a suggestion, and got the right one."""

    labelled: int
    suggested: int
    right: int


@dataclass(frozen=True, slots=True)
class Theme:
    """What the votes say of a theme, empty for none: proposals, served votes, how many have enough of them, are in consensus.

    `best` has the highest lower bound of agreement; None without votes.
    """

    name: str
    proposals: int
    votes: int
    telling: int
    consensus: int
    best: Ranked | None


def consensus(entries: Iterable[Entry]) -> list[Theme]:
    """Return the themes that occur: those with the most proposals in consensus first, then with the most proposals.

    A zone counts from `bot.opinion.score.ENOUGH` served votes on; the best is the first of `bot.opinion.rank.rank`.
    """
    by_theme: dict[str, list[Entry]] = {}
    for entry in entries:
        by_theme.setdefault(entry.theme, []).append(entry)
    found = []
    for name, mine in by_theme.items():
        telling = [one for one in mine if votes(one.served) >= ENOUGH]
        agreed = sum(told(one.verified, one.served).zone == Zone.CONSENSUS for one in telling)
        best = rank((one.proposal, one.served.get("agree", 0), votes(one.served)) for one in mine)[0]
        cast = sum(votes(one.served) for one in mine)
        found.append(Theme(name, len(mine), cast, len(telling), agreed, best if best.votes else None))
    return sorted(found, key=lambda one: (-one.consensus, -one.proposals, one.name))


def suggest(entries: Sequence[Entry]) -> list[Suggestion]:
    """Return suggestions for entries without a theme, in their order; none for those of which too little can be told."""
    known = [place for place, one in enumerate(entries) if one.theme]
    asked = [place for place, one in enumerate(entries) if not one.theme]
    return _guess(entries, _Vectors(entries), known, asked)


def measure(entries: Sequence[Entry]) -> Iterator[Measured]:
    """Leave out a part of the labelled entries, with their translations, and suggest themes for it; yield what came of each part.

    The parts are fixed, `FOLDS` at most, and together hold every labelled entry once.
    """
    labelled = [one for one in entries if one.theme]
    vectors = _Vectors(labelled)
    for part in range(min(FOLDS, len(labelled))):
        asked = list(range(part, len(labelled), FOLDS))
        known = [place for place in range(len(labelled)) if place % FOLDS != part]
        right_themes = {labelled[place].proposal: labelled[place].theme for place in asked}
        found = _guess(labelled, vectors, known, asked)
        yield Measured(len(asked), len(found), sum(right_themes[one.proposal] == one.theme for one in found))


class _Vectors:
    """The texts of entries as unit vectors, a row each; `owner` is the place of the entry that a row belongs to."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        import numpy as np
        from sklearn.preprocessing import normalize

        texts = [(place, language, text) for place, one in enumerate(entries) for language, text in one.texts.items()]
        self.owner = np.array([place for place, _, _ in texts], dtype=int)
        known, languages = np.unique([language for _, language, _ in texts], return_inverse=True)
        rows = ngrams().transform([words_of(text) for _, _, text in texts]) if texts else None
        if rows is not None:
            # Rare in its language, not in all of them: else each language's endings would count for more than what is said.
            own = np.repeat(languages, np.diff(rows.indptr)) * FEATURES + rows.indices
            frequency = np.bincount(own, minlength=len(known) * FEATURES)[own]
            size = np.repeat(np.bincount(languages)[languages], np.diff(rows.indptr))
            rows.data *= np.log((1 + size) / (1 + frequency)) + 1
            # Without the columns that nobody uses the solver's vectors are a fraction as long.
            rows = normalize(rows, copy=False)[:, np.unique(rows.indices)]
        self.rows: Any = rows


def _guess(entries: Sequence[Entry], vectors: _Vectors, known: Sequence[int], asked: Sequence[int]) -> list[Suggestion]:
    import numpy as np

    names = sorted({entries[place].theme for place in known})
    if len(names) < 2 or not asked or not vectors.rows.shape[1]:
        return []
    themes = np.array([names.index(one.theme) if one.theme in names else -1 for one in entries])
    learnt, wanted = (np.flatnonzero(np.isin(vectors.owner, places)) for places in (known, asked))
    weights, added = _ridge(vectors.rows[learnt], np.eye(len(names), dtype=np.float32)[themes[vectors.owner[learnt]]])
    scores = np.zeros((len(entries), len(names)))
    np.add.at(scores, vectors.owner[wanted], vectors.rows[wanted] @ weights + added)
    found = []
    for place in asked:
        second, first = np.argsort(scores[place])[-2:]
        ahead = float(scores[place, first] - scores[place, second]) / max(1, len(entries[place].texts))
        if ahead >= SURE:
            found.append(Suggestion(entries[place].proposal, names[first], ahead))
    return found


def _ridge(rows: Any, answers: Any) -> tuple[Any, Any]:  # noqa: ANN401 sparse and dense arrays
    """Return the weights of a ridge regression of each column of answers on the rows, and what is added to the products.

    Conjugate gradients (Hestenes and Stiefel 1952) over the rows, which are fewer than the columns, and over all answers at once:
    one pass through the rows serves them all. Centring takes care of the intercepts.
    """
    import numpy as np

    columns, means = rows.T.tocsr(), answers.mean(axis=0)
    residual = answers - means
    found, way = np.zeros_like(residual), residual.copy()
    length = (residual * residual).sum(axis=0)
    enough = length * TOLERANCE**2
    for _ in range(MOST_STEPS):
        ahead = rows @ (columns @ way)
        ahead += STRENGTH * way - ahead.mean(axis=0)
        step = length / np.maximum((way * ahead).sum(axis=0), TINY)
        found += step * way
        residual -= step * ahead
        before, length = length, (residual * residual).sum(axis=0)
        if (length <= enough).all():
            break
        way = residual + length / np.maximum(before, TINY) * way
    weights = columns @ found
    return weights, means - (rows @ weights).mean(axis=0)
