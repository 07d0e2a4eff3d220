"""What a report tells, and what does not follow from it."""

from collections import Counter
from dataclasses import replace
from itertools import pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.opinion.alike import Votes
from bot.opinion.robustness import Round
from bot.opinion.suppress import SMALLEST, shown
from bot.results.compute_cells import tell
from bot.results.compute_exposure import spread
from bot.results.compute_map import draw, scaled
from storage.answers import Written
from storage.round_material import CellTable, Entry

CELLS = st.dictionaries(
    st.tuples(st.integers(1, 6), st.sampled_from(["DE", "FR", "IE", "MT"])),
    st.tuples(st.integers(0, 9), st.integers(1, 9)).map(lambda pair: (min(pair), max(pair))),
)


@settings(deadline=None)
@given(CELLS)
def test_of_a_handful_of_people_in_a_country_nothing_is_told_nor_can_it_be_worked_out(
    given: dict[tuple[int, str], tuple[int, int]],
) -> None:
    names = sorted({country for _, country in given})
    open_ = {
        (number, country)
        for number in {proposal for proposal, _ in given}
        for country in shown({place: counts for (proposal, place), counts in given.items() if proposal == number})
    }
    rows = [(cell[0], names.index(cell[1]), *given[cell], cell in open_) for cell in sorted(given)]
    found = tell(CellTable(names, *np.array(rows, np.int64).reshape(-1, 5).T), range(1, 5), range(1, 6))
    told = {(number, one.country): (one.agree, one.votes) for number, cells in found.best.items() for one in cells.told}
    liked = {(one.proposal, country): (one.agree, one.votes) for country, some in found.liked.items() for one in some}
    assert all(given[cell] == counts and counts[1] >= SMALLEST for cell, counts in [*told.items(), *liked.items()])
    assert {number for number, _ in told} <= set(range(1, 5)), "only of the best"
    assert {number for number, _ in liked} <= set(range(1, 6)), "only of what is known"
    for number in {proposal for proposal, _ in given if proposal < 5}:
        mine = {cell: votes for cell, (_, votes) in given.items() if cell[0] == number}
        hidden = [votes for cell, votes in mine.items() if cell not in told]
        assert not hidden or (len(hidden) > 1 and sum(hidden) >= SMALLEST) or len(hidden) == len(mine)
        assert found.best[number].hidden == (bool(hidden) and sum(mine.values()) >= SMALLEST)
        assert not {cell for cell in liked if cell[0] == number} - set(told), "hidden once, hidden everywhere"


def camps(sizes: tuple[int, ...], proposals: int = 45, seed: int = 3) -> Round:
    """Return votes of camps that differ on two thirds of everything, with gaps and slips."""
    chance = np.random.default_rng(seed)
    camp = np.repeat(np.arange(len(sizes)), sizes)
    opinion = np.where(np.arange(proposals)[None, :] % (len(sizes) + 1) == camp[:, None], 1, -1)
    opinion[:, np.arange(proposals) % (len(sizes) + 1) == len(sizes)] = 1
    opinion = np.where(chance.random(opinion.shape) < 0.05, 0, opinion)
    person, proposal = np.nonzero(chance.random(opinion.shape) < 0.7)
    count = len(person)
    votes = Votes(
        person * 7 + 5,
        proposal,
        opinion[person, proposal].astype(np.int8),
        np.ones(count, np.bool_),
        np.zeros(count, np.int16),
    )
    return Round(np.arange(100, 100 + proposals), votes)


@settings(max_examples=5, deadline=None)
@given(st.integers(0, 2**16), st.sampled_from([(40, 30), (60, 25, 20), (70, 40, 3)]))
def test_the_map_shows_the_camps_and_nobody_alone(seed: int, sizes: tuple[int, ...]) -> None:
    given = camps(sizes, seed=seed)
    found = draw(given)
    assert found
    assert [one.people for one in found.groups] == [size for size in sizes if size >= SMALLEST]
    assert found.people == sum(one.people for one in found.groups)
    assert found.points
    for number, group in enumerate(found.groups):
        mine = [point for point in found.points if point.group == number]
        assert all(point.people >= SMALLEST for point in mine)
        assert sum(point.people for point in mine) <= group.people
        assert all(-1 < point.x < 1 and -1 < point.y < 1 for point in mine)
        assert len({(point.x, point.y) for point in mine}) == len(mine)
        assert group.stances
        for one in group.stances:
            # Each camp alone agrees with what it is for, and stands alone against what another one is for if there are two.
            assert (one.share > 0.7, one.others < 0.3) == (True, True)
    assert found.together
    for agreed in found.together:
        assert (agreed.proposal - 100) % (len(sizes) + 1) == len(sizes), "what all are for"
        assert len(agreed.shares) == len(found.groups)
        assert abs(np.prod(agreed.shares) ** (1 / len(agreed.shares)) - agreed.agree) < 0.02
    shares = [one.share for group in found.groups for one in group.stances] + [one.agree for one in found.together]
    assert all(share == round(share, 2) for share in shares)


def test_where_one_stands_far_away_the_map_is_not_small_for_the_others() -> None:
    places = np.array([(1.0, -0.5)] * 70 + [(100.0, 3.0)])
    assert scaled(places).tolist() == [[1.0, -0.5]] * 70 + [[1.0, 1.0]]


def test_no_map_of_few_or_of_one_camp() -> None:
    assert draw(camps((29, 20))) is None
    alike = camps((60, 0))
    assert draw(Round(alike.proposals, replace(alike.votes, choice=np.ones_like(alike.votes.choice)))) is None
    assert draw(Round(alike.proposals, alike.votes.only(np.zeros(0, np.int64)))) is None


@settings(deadline=None)
@given(st.lists(st.integers(0, 3000), max_size=30))
def test_bars_hold_every_proposal_once(votes: list[int]) -> None:
    entries = [
        Entry(number, "en", "IE", "work", number, None, Written(count // 2, count), (0, 0, 0), (0, 0, 0), 0)
        for number, count in enumerate(votes, 1)
    ]
    found = spread(entries, 20)
    assert len(found.bars) <= 10
    assert sum(bar.proposals for bar in found.bars) == len(votes) == found.all.proposals
    assert found.all.reached == sum(count >= 20 for count in votes)
    counted = Counter(bar.least for bar in found.bars for count in votes if bar.least <= count <= bar.most)
    assert counted == Counter({bar.least: bar.proposals for bar in found.bars if bar.proposals})
    assert all(after.least == before.most + 1 for before, after in pairwise(found.bars))
    assert [part.votes for part in found.countries] == ([sum(votes)] if sum(votes) >= SMALLEST else [])
