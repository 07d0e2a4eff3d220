"""Which proposal comes next: uniform, never one that was seen."""

from collections import Counter
from random import Random

from hypothesis import given
from hypothesis import strategies as st
from pyroaring import BitMap

from bot.opinion.serve import Uniform

NUMBERS = st.sets(st.integers(1, 2**32 - 1), max_size=200)


@given(proposals=NUMBERS, seen=NUMBERS, seed=st.integers())
def test_what_is_chosen_is_unseen_and_nothing_means_nothing_is_left(proposals: set[int], seen: set[int], seed: int) -> None:
    chosen = Uniform().choose(sorted(proposals), BitMap(proposals), BitMap(seen), Random(seed))
    left = proposals - seen
    assert chosen in left if left else chosen is None


def test_every_unseen_proposal_is_equally_likely() -> None:
    random = Random(7)
    numbers = list(range(1, 201))
    for seen in (BitMap(range(101, 201)), BitMap(range(11, 201))):  # by rejection, and from the difference
        left = [number for number in numbers if number not in seen]
        draws = 400 * len(left)
        counts = Counter(Uniform().choose(numbers, BitMap(numbers), seen, random) for _ in range(draws))
        chi2 = sum((counts[number] - 400) ** 2 / 400 for number in left)
        # The 99.9 % quantiles of chi squared with 99 and 9 degrees of freedom.
        assert chi2 < {99: 148.2, 9: 27.9}[len(left) - 1]


def test_somebody_who_has_seen_all_but_one_is_served_that_one() -> None:
    numbers = list(range(1, 30_001))
    seen = BitMap(numbers) - BitMap([12_345])
    assert Uniform().choose(numbers, BitMap(numbers), seen, Random(1)) == 12_345
