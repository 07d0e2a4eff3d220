"""Which proposals say nearly the same: cosine of weighted character n-grams, for all proposals of one pool at once."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import regex

NGRAMS = (2, 4)
"""Letters in a row that are compared, within words: short enough for another ending, long enough to mean something."""
FEATURES = 1 << 18
ALIKE = 0.4
"""Cosine from which on two proposals are shown as similar; set by eye on the demo's 336 proposals and reworded ones."""


@dataclass(frozen=True, slots=True)
class Match:
    """A proposal's number, how similar it is (0 to 1), and whether its words are the same but for case and punctuation."""

    proposal: int
    likeness: float
    same: bool


class Similar:
    """The proposals of one pool, added as they come; made for one thread at a time."""

    def __init__(self) -> None:
        self.known: set[int] = set()
        self._numbers: list[int] = []
        self._words: dict[str, int] = {}
        self._counts: Any = None
        self._index: tuple[Any, Any] | None = None

    def add(self, proposals: Sequence[tuple[int, str]]) -> None:
        """Add proposals: their numbers and texts."""
        from scipy.sparse import vstack

        new = [(number, text) for number, text in proposals if number not in self.known]
        if not new:
            return
        counts = ngrams().transform([words_of(text) for _, text in new])
        self._counts = counts if self._counts is None else vstack([self._counts, counts], format="csr")
        for number, text in new:
            self.known.add(number)
            self._numbers.append(number)
            self._words.setdefault(words_of(text), number)
        self._index = None

    def find(self, text: str, limit: int, at_least: float = ALIKE) -> list[Match]:
        """Return the most similar proposals, the most similar first."""
        import numpy as np

        words = words_of(text)
        if self._counts is None or not words:
            return []
        weights, columns = self._weighted()
        query = ngrams().transform([words])
        query.data = query.data * weights[query.indices]
        norm = float(np.sqrt(query.data @ query.data)) or 1.0
        # Only the columns of the n-grams in the text: what the others hold is never looked at.
        likeness = columns[:, query.indices] @ (query.data / norm)
        best = np.argsort(-likeness, kind="stable")[: limit + 1]
        same = self._words.get(words)
        found = [Match(self._numbers[place], float(likeness[place]), same == self._numbers[place]) for place in best]
        found.sort(key=lambda match: (not match.same, -match.likeness))
        return [match for match in found if match.same or match.likeness >= at_least][:limit]

    def _weighted(self) -> tuple[Any, Any]:
        """Return each n-gram's weight (its rarity, as in TF-IDF) and the proposals' unit vectors, by column."""
        if self._index is None:
            import numpy as np
            from sklearn.preprocessing import normalize

            frequency = np.bincount(self._counts.indices, minlength=FEATURES)
            weights = np.log((1 + len(self._numbers)) / (1 + frequency)) + 1
            weighted = self._counts.copy()
            weighted.data = weighted.data * weights[weighted.indices]
            self._index = weights, normalize(weighted, copy=False).tocsc()
        return self._index


class Library:
    """What is known of each pool's proposals, by the pool's name."""

    def __init__(self) -> None:
        self._pools: dict[Hashable, Similar] = {}

    def of(self, pool: Hashable) -> Similar:
        """Return the proposals of a pool; empty at first."""
        return self._pools.setdefault(pool, Similar())


def words_of(text: str) -> str:
    """Return the words of a text without case and punctuation, between single spaces."""
    return " ".join(regex.findall(r"[\p{L}\p{M}\p{N}]+", text.casefold()))


@cache
def ngrams() -> Any:  # noqa: ANN401 scikit-learn has no types
    """Return what counts the n-grams of texts given as `words_of` has them: a sparse row of `FEATURES` float32 for each."""
    from numpy import float32
    from sklearn.feature_extraction.text import HashingVectorizer

    return HashingVectorizer(
        analyzer="char_wb",
        ngram_range=NGRAMS,
        n_features=FEATURES,
        norm=None,
        alternate_sign=False,
        lowercase=False,
        dtype=float32,
    )
