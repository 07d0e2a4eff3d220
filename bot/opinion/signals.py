"""Signals: what is unusual about votes, and which of them came in a wave, as one hand with many accounts would cast them."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Whole = NDArray[np.int64]


class Signal(StrEnum):
    """What is unusual about a vote; none of them alone sets one apart."""

    FAST = "fast"
    """The voter answers card after card faster than anybody reads."""
    ALIKE = "alike"
    """The voter gives nearly the same answers to nearly the same proposals as several others (`bot.opinion.alike`)."""
    NEW = "new"
    """The voter came with far more others than usually come from there at a time."""
    BURST = "burst"
    """Far more of the same votes on one proposal than usual came at a time."""


@dataclass(frozen=True, slots=True, eq=False)
class Cast:
    """Votes with what is known of how they came, as arrays of shape (votes,), at most one of a person on a proposal.

    `person` and `proposal` are numbers, `choice` is 1, 0 or -1, `country` any small number that names a country. `at` is when the
    vote was cast and `came` when its voter began to take part, in seconds; `took` for how many seconds the voter had looked at
    the card, -1 where that is not known.
    """

    person: "Whole"
    proposal: "Whole"
    choice: "NDArray[np.int8]"
    served: "NDArray[np.bool_]"
    country: "NDArray[np.int16]"
    at: "Whole"
    took: "NDArray[np.int16]"
    came: "Whole"


@dataclass(frozen=True, slots=True, eq=False)
class Wave:
    """Votes that came together, as rows of `Cast` in their order, and all the signals that they bear."""

    rows: "Whole"
    signals: frozenset[Signal]


def find_waves(cast: Cast) -> list[Wave]:
    """Return the waves in some votes, the largest first; a vote is in one at most."""
    raise NotImplementedError
