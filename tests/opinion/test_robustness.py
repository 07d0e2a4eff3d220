"""The robustness of a ranking: what may not move it does not, what may is found, and chance is the same by the same seed."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.robustness import resembling, synthetic
from bot.opinion.alike import ENOUGH, Votes, leaders, once
from bot.opinion.attacks import Kind, simulate
from bot.opinion.ranking import Ranking
from bot.opinion.robustness import ALIKE, ALL, LIGHT, OFFICIAL, TOP, Round, examine, order, orders, steps, without_heaviest

PLACES = 3


def votes(*rows: tuple[int, int, int, bool, int]) -> Votes:
    columns = np.array(rows, np.int64).reshape(-1, 5).T
    kinds = (np.int64, np.int64, np.int8, np.bool_, np.int16)
    return Votes(*(column.astype(kind) for column, kind in zip(columns, kinds, strict=True)))


def ballot(person: int, answers: dict[int, int], *, served: bool = True, country: int = 0) -> Votes:
    return votes(*((person, proposal, choice, served, country) for proposal, choice in answers.items()))


def together(*some: Votes) -> Votes:
    whole = some[0]
    for one in some[1:]:
        whole = whole.and_also(one)
    return whole


@st.composite
def rounds(draw: st.DrawFn) -> Round:
    """A small round of any kind, with votes by links, from elsewhere, and of people who have left."""
    size = draw(st.integers(1, 14))
    cast = draw(
        st.dictionaries(
            st.tuples(st.integers(1, 12), st.integers(0, size - 1)),
            st.tuples(st.integers(-1, 1), st.booleans(), st.integers(-1, PLACES - 1)),
            max_size=60,
        )
    )
    places = draw(st.sampled_from([None, PLACES]))
    chance = np.random.default_rng(draw(st.integers(0, 99)))
    all_ = chance.integers(0, 4, (2, places or 1, size))
    unlinked = np.stack((chance.integers(0, all_ + 1), all_), axis=1) if draw(st.booleans()) else None
    numbers = np.array(draw(st.lists(st.integers(1, 999), min_size=size, max_size=size, unique=True)), np.int64)
    return Round(numbers, votes(*((*key, *rest) for key, rest in cast.items())), places, unlinked)


def counted(round_: Round, *, every: bool) -> list[int]:
    """Return the numbers as the official ranking has them, counted vote by vote."""
    names = [str(place) for place in range(round_.depth)]
    counts: dict[int, dict[str, tuple[int, int]]] = {int(number): dict.fromkeys(names, (0, 0)) for number in round_.proposals}

    def count(proposal: int, place: int, agree: int, all_: int) -> None:
        mine = counts[int(round_.proposals[proposal])]
        before = mine[names[place]]
        mine[names[place]] = before[0] + agree, before[1] + all_

    given = round_.votes
    for row in range(len(given)):
        place = int(given.country[row]) if round_.places is not None else 0
        if place >= 0 and (every or given.served[row]):
            count(int(given.proposal[row]), place, int(given.choice[row] == 1), 1)
    if round_.unlinked is not None:
        for served, place, proposal in np.ndindex(2, round_.depth, len(round_.proposals)):
            if served or every:
                agree, all_ = round_.unlinked[served, :, place, proposal]
                count(proposal, place, int(agree), int(all_))
    return [one.proposal for one in Ranking(counts, names if round_.places is not None else None).ranked()]


@given(rounds(), st.booleans())
def test_the_order_is_the_official_one(round_: Round, every: bool) -> None:
    assert round_.proposals[order(round_, every=every)].tolist() == counted(round_, every=every)


def test_many_proposals_in_many_places_are_counted_as_few_are() -> None:
    round_ = synthetic(400, 10, proposals=3000, places=27)
    assert round_.proposals[order(round_)].tolist() == counted(round_, every=False)


@given(rounds(), st.integers(0, 99))
def test_votes_by_links_change_nothing_but_the_ranking_of_all_votes(round_: Round, seed: int) -> None:
    chance = np.random.default_rng(seed)
    size = len(round_.proposals)
    linked = [
        ballot(
            person,
            {int(row): 1 for row in chance.permutation(size)[: chance.integers(1, min(size, ENOUGH - 1) + 1)]},
            served=False,
        )
        for person in range(100, 130)
    ]
    before, after = orders(round_), orders(replace(round_, votes=together(round_.votes, *linked)))
    for name in (OFFICIAL, LIGHT, ALIKE):
        assert before[name].tolist() == after[name].tolist(), name


@given(rounds())
@settings(max_examples=20)
def test_the_shares_of_the_bootstrap_are_ten_proposals_in_every_draw_and_the_same_by_the_same_seed(round_: Round) -> None:
    done: list[None] = []
    report = examine(round_, draws=20, seed=7, step=lambda: done.append(None))
    assert len(done) == steps(20)
    assert sum(one.among for one in report.stability) == pytest.approx(min(TOP, len(round_.proposals)))
    assert all(one.there <= one.among for one in report.stability)
    assert report == examine(round_, draws=20, seed=7)


def test_one_voter_fifty_times_changes_the_plain_ranking_and_not_the_one_in_which_look_alikes_count_once() -> None:
    round_ = synthetic(200, 20, proposals=60)
    mine = round_.votes.person == 3
    twins = [replace(round_.votes.only(mine), person=np.full(mine.sum(), 1000 + number)) for number in range(50)]
    more = replace(round_, votes=together(round_.votes, *twins))
    before, after = orders(round_), orders(more)
    assert before[OFFICIAL].tolist() != after[OFFICIAL].tolist()
    assert before[ALIKE].tolist() == after[ALIKE].tolist()
    [alike] = [one for one in examine(more, draws=1).variants if one.name == ALIKE]
    assert alike.apart == 50


FIRST = {proposal: proposal % 3 - 1 for proposal in range(20)}


@pytest.mark.parametrize(
    ("other", "alike"),
    [
        pytest.param(FIRST | {0: 1}, True, id="one of twenty otherwise: 19 of 21"),
        pytest.param(FIRST | {0: 1, 1: 1}, False, id="two otherwise: 18 of 22"),
        pytest.param(dict(list(FIRST.items())[2:]), True, id="two left out: 18 of 20"),
        pytest.param(dict(list(FIRST.items())[3:]), False, id="three left out: 17 of 20"),
        pytest.param({proposal + 40: choice for proposal, choice in FIRST.items()}, False, id="the same to other proposals"),
    ],
)
def test_who_looks_alike(other: dict[int, int], alike: bool) -> None:
    whole = together(ballot(1, FIRST), ballot(2, other), ballot(3, {99: 1}))
    whole = whole.only(np.random.default_rng(1).permutation(len(whole)))
    found = dict(zip(whole.person.tolist(), leaders(whole).tolist(), strict=True))
    assert found == {1: 1, 2: 1 if alike else 2, 3: 3}


@pytest.mark.parametrize("answers", [ENOUGH - 1, ENOUGH])
def test_few_answers_make_nobody_alike(answers: int) -> None:
    few = dict.fromkeys(range(answers), 1)
    whole = together(*(ballot(person, few) for person in range(5)))
    assert len(set(leaders(whole).tolist())) == (5 if answers < ENOUGH else 1)


def test_copies_with_a_little_noise_are_one_group() -> None:
    chance = np.random.default_rng(2)
    copies = []
    for person in range(300):
        mine = {proposal: proposal % 3 - 1 for proposal in range(40)}
        # 39 of 41 with the original, at least 38 of 42 with each other.
        copies.append(ballot(person, mine | {int(chance.integers(40)): int(chance.integers(-1, 2))}))
    whole = synthetic(500, 40, proposals=400).votes
    whole = together(replace(whole, person=whole.person + 1000), *copies)
    found = leaders(whole)
    assert len(set(found[whole.person < 1000].tolist())) <= 2
    assert (found[whole.person >= 1000] == whole.person[whole.person >= 1000]).all()


def test_nearly_all_of_many_look_alikes_are_found_and_nobody_else() -> None:
    round_ = synthetic(3000, 30, proposals=400)
    copies = replace(round_.votes, person=round_.votes.person + 3000)
    flipped = copies.proposal == np.repeat(copies.proposal.reshape(-1, 30)[:, 0], 30)
    copies = replace(copies, choice=np.where(flipped, (copies.choice + 2) % 3 - 1, copies.choice).astype(np.int8))
    both = round_.votes.and_also(copies)
    people, row = np.unique(both.person, return_index=True)
    leader = leaders(both)[row]
    # 29 of 31 in common: 0.935, found with 0.99999.
    assert (leader[3000:] == people[:3000]).sum() >= 2998
    assert (leader[:3000] == people[:3000]).all()


def test_a_group_votes_as_most_of_it() -> None:
    base = dict.fromkeys(range(10, 70), 1)
    group = (
        ballot(1, base | {0: 1, 1: 1, 2: 1}, country=2),
        ballot(2, base | {0: 1, 1: -1}, country=1),
        ballot(3, base | {0: -1, 1: 1}, country=1, served=False),
        ballot(4, base | {0: 0, 1: -1}, country=1, served=False),
        ballot(9, {0: -1}),
    )
    whole = together(*group)
    leader = leaders(whole)
    assert len(set(leader.tolist())) == 2
    one = once(whole, leader)
    mine = one.only(one.person == leader[0])
    assert len(mine) == 62, "what one of four voted on is not what the group votes on"
    assert dict(zip(mine.proposal.tolist(), mine.choice.tolist(), strict=True)) == base | {0: 1, 1: 0}
    assert mine.served.all()
    assert set(mine.country.tolist()) == {1}
    assert one.only(one.person == 9).choice.tolist() == [-1]


def test_of_those_who_voted_as_much_the_first_is_left_out() -> None:
    whole = together(*(ballot(person, {0: 1, person: 1}) for person in (5, 3, 4)), ballot(1, {7: 1, 8: 1, 9: 1}, served=False))
    light, heavy = without_heaviest(whole)
    assert heavy == 1, "one at least"
    assert sorted(set(light.person.tolist())) == [1, 4, 5]
    light, heavy = without_heaviest(synthetic(3000, 10).votes)
    assert (heavy, len(np.unique(light.person))) == (3, 2997)


def test_real_voters_hardly_look_alike() -> None:
    voters, telling, alike = resembling("uberx")
    assert (voters, telling) == (1921, 1113)
    assert 0 < alike <= 15, "14 when this was written; by all pairs 15 have somebody of their likeness"


@pytest.mark.parametrize("places", [None, PLACES])
def test_attacks(places: int | None) -> None:
    round_ = synthetic(1500, 20, proposals=80, places=places)
    attacks = list(simulate(round_, place=20))
    assert [(one.kind, one.share) for one in attacks] == [(kind, share) for kind in Kind for share in (0.01, 0.05, 0.1)]
    assert attacks[0].adversaries == 15
    assert attacks[0].target == round_.proposals[order(round_)[19]]
    for one in attacks:
        official, alike, all_ = (one.effects[name] for name in (OFFICIAL, ALIKE, ALL))
        assert official.before == 20
        if one.kind is Kind.LINK:
            assert (official.after, official.changed, official.entered) == (20, 0, 0)
            assert all_.after < all_.before
        if one.kind is Kind.SCRIPT:
            assert official.after < 20
            assert abs(alike.after - alike.before) <= 1, "all of them are one voter"
    most = next(one for one in attacks if one.kind is Kind.SERVED and one.share == 0.1)
    assert most.effects[OFFICIAL].after < 20


def test_without_votes_there_is_nothing_to_move() -> None:
    empty = Round(np.array([3, 1, 2]), votes())
    report = examine(empty, draws=2)
    assert report.best == (1, 2, 3)
    assert report.voters == 0
    assert not any(move.changed for one in report.variants for move in one.moves)
    assert list(simulate(empty)) == []
