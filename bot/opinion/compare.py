"""Whether the readers of a translation vote otherwise than everybody else: then it may say something else."""

import math
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

ENOUGH = 30
"""Votes on either side below which nothing is said."""
FALSE_SHARE = 0.01
"""Of the translations that are named, the share that may be named by chance: Benjamini and Hochberg (1995)."""


@dataclass(frozen=True, slots=True)
class Sample:
    """Votes on one proposal: agreeing and all of those who read it in a language, and of all others."""

    proposal: int
    language: str
    agree: int
    votes: int
    others_agree: int
    others: int


@dataclass(frozen=True, slots=True)
class Suspicion:
    """A translation whose readers vote otherwise: the shares that agree, and how unlikely that is by chance."""

    proposal: int
    language: str
    share: float
    others_share: float
    chance: float


def suspicious(samples: Iterable[Sample]) -> list[Suspicion]:
    """Return the translations whose readers vote otherwise than the others do, the least likely by chance first.

    Speakers of a language may agree more or less with everything, so what counts is how far a proposal's difference of shares is
    from the middle (median) of the differences in the same language. Two shares, pooled standard error, two-sided normal test;
    of all that are tested, Benjamini and Hochberg's step-up procedure at `FALSE_SHARE`.
    """
    tested = [one for one in samples if one.votes >= ENOUGH and one.others >= ENOUGH]
    differences: dict[str, list[float]] = defaultdict(list)
    for one in tested:
        differences[one.language].append(_difference(one))
    usual = {language: _median(found) for language, found in differences.items()}
    found = sorted((_chance(one, usual[one.language]), one.proposal, one.language, one) for one in tested)
    named = 0
    for place, (chance, *_) in enumerate(found, 1):
        if chance <= FALSE_SHARE * place / len(found):
            named = place
    return [
        Suspicion(one.proposal, one.language, one.agree / one.votes, one.others_agree / one.others, chance)
        for chance, _, _, one in found[:named]
    ]


def _difference(one: Sample) -> float:
    return one.agree / one.votes - one.others_agree / one.others


def _chance(one: Sample, usual: float) -> float:
    """Return the probability of a difference at least as far from the usual one; one vote is added to each side of each share."""
    share = (one.agree + one.others_agree + 1) / (one.votes + one.others + 2)
    error = math.sqrt(share * (1 - share) * (1 / one.votes + 1 / one.others))
    return math.erfc(abs(_difference(one) - usual) / error / math.sqrt(2))


def _median(values: list[float]) -> float:
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2
