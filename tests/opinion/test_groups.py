"""Opinion groups: the same as red-dwarf's (Polis in Python) on real votes, and what must hold for any votes."""

import csv
import gzip
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from bot.opinion.groups import ENOUGH, Groups, find_groups
from bot.opinion.groups_clustering import SAMPLE, cluster, silhouettes
from bot.opinion.groups_projection import DENSE, project
from bot.opinion.groups_representative import Counts, consensus, count, representative

CONSULTATIONS = ["minimum-wage", "electoral-reform", "uberx"]
Votes = tuple[NDArray[Any], NDArray[Any], NDArray[Any]]


@cache
def real(name: str) -> Votes:
    """Return real votes, of several by one person on one proposal the last."""
    with gzip.open(Path(__file__).parent / "votes" / f"votes-{name}.csv.gz", "rt") as file:
        last = {(int(row["participant"]), int(row["proposal"])): int(row["vote"]) for row in csv.DictReader(file)}
    cells = np.array(list(last))
    return cells[:, 0], cells[:, 1], np.array(list(last.values()), np.int8)


@cache
def ours(name: str) -> Groups:
    return find_groups(*real(name))


@cache
def theirs(name: str, groups: int | None = None) -> Any:
    from reddwarf.implementations.base import run_pipeline
    from threadpoolctl import threadpool_limits

    rows = zip(*(column.tolist() for column in real(name)), strict=True)
    votes = [{"participant_id": person, "statement_id": proposal, "vote": vote} for person, proposal, vote in rows]
    with threadpool_limits(1):
        return run_pipeline(votes=votes, random_state=0, force_group_count=groups)


@cache
def their_best(name: str) -> NDArray[np.intp]:
    """Return red-dwarf's groups of its own places, by its own k-means from ten starts: by itself it starts once, at the edge."""
    from reddwarf.sklearn.cluster import PolisKMeans
    from sklearn.metrics import silhouette_score
    from threadpoolctl import threadpool_limits

    frame = theirs(name).participants_df
    places = frame[frame.to_cluster][["x", "y"]].to_numpy()
    found = []
    with threadpool_limits(1):
        for groups in range(2, 6):
            starts = [PolisKMeans(groups, init="k-means++", tol=0, random_state=seed).fit(places) for seed in range(10)]
            best = min(starts, key=lambda one: float(one.inertia_))
            found.append((silhouette_score(places, best.labels_), best.labels_))
    return np.asarray(max(found, key=lambda one: float(one[0]))[1])


def spread(places: NDArray[np.float64], group: NDArray[np.intp]) -> float:
    """Return the sum of squares that k-means makes small."""
    return float(sum(((places[group == one] - places[group == one].mean(axis=0)) ** 2).sum() for one in np.unique(group)))


@pytest.mark.parametrize("name", CONSULTATIONS)
def test_places_as_red_dwarf(name: str) -> None:
    found, other = ours(name), theirs(name)
    frame = other.participants_df
    assert found.people.tolist() == frame.index[frame.to_cluster].tolist()
    assert found.proposals.tolist() == other.statements_df.index.tolist()
    their_places = frame[frame.to_cluster][["x", "y"]].to_numpy()
    for axis in (0, 1):
        assert abs(np.corrcoef(found.loadings[axis], other.reducer.components_[axis])[0, 1]) > 0.999
        assert abs(np.corrcoef(found.places[:, axis], their_places[:, axis])[0, 1]) > 0.999
        assert np.abs(found.places[:, axis]).sum() == pytest.approx(np.abs(their_places[:, axis]).sum(), rel=1e-3)


@pytest.mark.parametrize("name", CONSULTATIONS)
def test_groups_as_red_dwarf(name: str) -> None:
    from sklearn.metrics import adjusted_rand_score

    found, single = ours(name), theirs(name).clusterer.labels_
    assert len(found.groups) == len(set(single.tolist())) == len(set(their_best(name).tolist()))
    assert adjusted_rand_score(their_best(name), found.group) >= 0.95
    # Where the single start ends elsewhere it is no better by what k-means makes small.
    assert spread(found.places, found.group) <= spread(found.places, single) * (1 + 1e-9)


@pytest.mark.parametrize("groups", [2, 3, 4, 5])
@pytest.mark.parametrize("name", ["minimum-wage", "electoral-reform"])
def test_representative_as_red_dwarf(name: str, groups: int) -> None:
    other = theirs(name, groups)
    counts, proposals = counted_by(other, real(name))
    for group, found in enumerate(representative(counts, proposals)):
        for one in found:
            stated = other.group_comment_stats.loc[(group, one.proposal)]
            side = "a" if one.agrees else "d"
            expected = [stated[column] for column in (f"n{side}", "ns", f"p{side}", f"r{side}", f"p{side}t", f"r{side}t")]
            assert [one.chosen, one.votes, one.share, one.ratio, one.share_test, one.ratio_test] == pytest.approx(expected)
        said = {(row["tid"], row["repful-for"] == "agree") for row in other.repness[group]}
        same = said & {(one.proposal, one.agrees) for one in found}
        first = [row["tid"] for row in other.repness[group] if row.get("best-agree")]
        # Theirs for the group to agree with may be another, by the order in which it comes; everything else is the same.
        assert len(same) >= len(said) - (first != [found[0].proposal])
    combined = {one.proposal: one.agree**groups for one in consensus(counts, proposals)}
    assert combined == pytest.approx(other.group_aware_consensus["agree"])


def counted_by(other: Any, votes: Votes) -> tuple[Counts, NDArray[np.int64]]:
    """Return the votes counted by red-dwarf's groups, so that what is said of them can be compared."""
    person, proposal, vote = votes
    proposals, columns = np.unique(proposal, return_inverse=True)
    group = other.participants_df.cluster_id.reindex(person).fillna(-1).to_numpy(int)
    kept = group >= 0
    return count(group[kept], columns[kept], vote[kept], int(group.max()) + 1, len(proposals)), proposals


@st.composite
def camps(draw: st.DrawFn) -> tuple[Votes, NDArray[np.intp]]:
    """Return votes of two or three camps that differ on everything, with gaps and slips; and the camp of each person."""
    random = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    camps, each, proposals = draw(st.integers(2, 3)), draw(st.integers(8, 15)), draw(st.integers(30, 45))
    lean = np.array([np.where(np.arange(proposals) % 3 == camp, 1, -1) for camp in range(camps)])
    camp = np.repeat(np.arange(camps), each + np.arange(camps))
    matrix = lean[camp]
    matrix = np.where(random.random(matrix.shape) < 0.05, random.integers(-1, 2, matrix.shape), matrix)
    person, proposal = np.nonzero(random.random(matrix.shape) < 0.8)
    return (person, proposal, matrix[person, proposal]), camp


def same_partition(one: NDArray[np.intp], other: NDArray[np.intp]) -> bool:
    pairs = set(zip(one.tolist(), other.tolist(), strict=True))
    return len(pairs) == len(set(one.tolist())) == len(set(other.tolist()))


@settings(max_examples=15, deadline=None)
@given(camps(), st.randoms(use_true_random=False))
def test_numbering_changes_labels_only(made: tuple[Votes, NDArray[np.intp]], random: Any) -> None:
    (person, proposal, vote), camp = made
    people, proposals = list(range(len(camp))), list(range(int(proposal.max()) + 1))
    random.shuffle(people)
    random.shuffle(proposals)
    first = find_groups(person, proposal, vote)
    second = find_groups(np.array(people)[person], np.array(proposals)[proposal], vote)
    back = np.argsort(np.argsort(np.array(people)[first.people]))
    assert same_partition(first.group, camp[first.people])
    assert same_partition(first.group, second.group[back])
    assert sorted(group.size for group in first.groups) == sorted(group.size for group in second.groups)


@settings(max_examples=10, deadline=None)
@given(camps(), st.integers(0, 2**32 - 1))
def test_order_of_votes_changes_nothing(made: tuple[Votes, NDArray[np.intp]], seed: int) -> None:
    votes, _ = made
    order = np.random.default_rng(seed).permutation(len(votes[0]))
    first, second = find_groups(*votes), find_groups(*(column[order] for column in votes))
    assert np.allclose(first.places, second.places)
    assert (first.group == second.group).all()
    assert [[said.proposal for said in group.representative] for group in first.groups] == [
        [said.proposal for said in group.representative] for group in second.groups
    ]


@settings(max_examples=10, deadline=None)
@given(camps(), st.integers(0, 40))
def test_a_proposal_nobody_voted_on_changes_nothing(made: tuple[Votes, NDArray[np.intp]], skipped: int) -> None:
    (person, proposal, vote), _ = made
    first, second = find_groups(person, proposal, vote), find_groups(person, proposal + (proposal >= skipped), vote)
    assert (first.places == second.places).all()
    assert (first.group == second.group).all()
    assert skipped not in second.proposals.tolist()


ANY = st.lists(
    st.tuples(st.integers(0, 12), st.integers(0, 11), st.sampled_from([-1, 0, 1])), max_size=150, unique_by=lambda row: row[:2]
)


@settings(max_examples=60, deadline=None)
@given(ANY, st.integers(0, 3))
def test_any_votes(rows: list[tuple[int, int, int]], seed: int) -> None:
    person, proposal, vote = np.array(rows, int).reshape(-1, 3).T
    found = find_groups(person, proposal, vote, seed=seed)
    assert found.people.tolist() == [one for one in range(13) if (person == one).sum() >= ENOUGH]
    sizes = [group.size for group in found.groups]
    assert sizes == np.bincount(found.group).tolist() == sorted(sizes, reverse=True)
    assert all(sizes)
    assert len(sizes) <= 5
    assert np.isfinite(found.places).all()
    for number, group in enumerate(found.groups):
        assert group.middle == pytest.approx(found.places[found.group == number].mean(axis=0))
        assert len({said.proposal for said in group.representative}) == len(group.representative) <= 5
        for said in group.representative:
            inside = vote[(proposal == said.proposal) & np.isin(person, found.people[found.group == number])]
            assert (said.votes, said.chosen) == (len(inside), (inside == (1 if said.agrees else -1)).sum())
    assert all(0 < one.agree < 1 and 0 < one.disagree < 1 for one in found.consensus)
    assert (find_groups(person, proposal, vote, seed=seed).group == found.group).all()


@settings(max_examples=30, deadline=None)
@given(ANY.filter(bool))
def test_places_are_those_of_the_filled_in_matrix(rows: list[tuple[int, int, int]]) -> None:
    person, proposal, vote = np.array(rows, int).T
    (_, row), (_, column) = (np.unique(numbers, return_inverse=True) for numbers in (person, proposal))
    counts = np.bincount(row)
    filled = np.full((len(counts), column.max() + 1), np.nan)
    filled[row, column] = vote
    mean = np.nanmean(filled, axis=0)
    filled = np.where(np.isnan(filled), mean, filled) - mean
    found = project(row, column, vote, seed=0, counts=counts)
    sizes = np.linalg.svd(filled, compute_uv=False)[:2]
    assert np.linalg.norm(filled @ found.components.T, axis=0) == pytest.approx([*sizes, 0][:2], abs=1e-6)
    assert np.allclose(found.places, filled @ found.components.T * np.sqrt(filled.shape[1] / counts)[:, None])


def test_large_matrices_step_by_step() -> None:
    random = np.random.default_rng(1)
    lean = random.choice([-1, 1], (4, 520))[random.integers(0, 4, 510)]
    row, column = np.nonzero(random.random(lean.shape) < 0.3)
    vote = lean[row, column]
    assert min(lean.shape) > DENSE
    found = project(row, column, vote, seed=0, counts=np.bincount(row))
    filled = np.zeros(lean.shape)
    filled[row, column] = vote - (np.bincount(column, vote) / np.bincount(column))[column]
    sizes = np.linalg.eigvalsh(filled @ filled.T)[:-3:-1]
    assert filled.T @ (filled @ found.components.T) == pytest.approx(found.components.T * sizes, abs=1e-4)
    assert found.components @ found.components.T == pytest.approx(np.eye(2), abs=1e-6)


def test_silhouettes_as_scikit_learn() -> None:
    from sklearn.metrics import silhouette_score

    random = np.random.default_rng(2)
    places = random.normal(size=(700, 2)).round(1)
    tried = [random.integers(0, groups, 700) for groups in (2, 3, 5)] + [np.where(np.arange(700) == 3, 1, 0)]
    assert silhouettes(places, tried) == pytest.approx([silhouette_score(places, labels) for labels in tried])


@pytest.mark.parametrize("groups", [2, 3, 4, 5])
def test_many_people_by_a_sample(groups: int) -> None:
    random = np.random.default_rng(groups)
    middles = np.array([[0, 0], [9, 0], [0, 9], [9, 9], [20, 4]])[:groups]
    truth = random.integers(0, groups, 3 * SAMPLE)
    assert same_partition(cluster(middles[truth] + random.normal(size=(len(truth), 2)), seed=0), truth)


@pytest.mark.parametrize(
    ("votes", "why"),
    [
        (([1, 1], [1, 2], [1, 2]), "a vote is"),
        (([1] * 8, [1, 2, 3, 4, 5, 6, 7, 7], [1] * 8), "two votes"),
    ],
)
def test_refused(votes: tuple[list[int], ...], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        find_groups(*(np.array(column) for column in votes))


def test_all_alike_are_one_group() -> None:
    person, proposal = (column.ravel() for column in np.indices((9, 8)))
    found = find_groups(person, proposal, np.ones(72, int))
    assert [(group.size, group.representative) for group in found.groups] == [(9, ())]
    assert (found.places == 0).all()
