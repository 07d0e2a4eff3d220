"""Trials of serving strategies: what was fitted, what is counted, and what is concluded."""

from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyroaring import BitMap

from bot.commands_strategies import strategies
from bot.opinion.serve import Exposures, Goal, Lately, Plan, Uniform
from bot.settings import SettingsError
from bot.simulation import trial_report, truth
from bot.simulation.trial import BEST, PROPOSING, gini, judge, minimum, play, trial
from bot.simulation.trial_runs import Mean, Saving, Table, Task, needed, run_all, savings
from bot.simulation.truth import Opinion


def test_fit_counts_the_last_vote_of_a_person_and_smooths(tmp_path: Path) -> None:
    votes = [(0, 7, 1), (1, 7, -1), (2, 7, 1), (1, 7, 1), (0, 9, -1), (1, 9, 0), (2, 9, -1), (3, 9, -1)]
    lines = [f"{second},{person},{proposal},{vote}" for second, (person, proposal, vote) in enumerate(votes)]
    (tmp_path / "votes.csv").write_text("\n".join(["seconds,participant,proposal,vote", *lines]))
    counts, arrivals = truth.count(tmp_path / "votes.csv")
    assert counts == {7: (3, 0, 0), 9: (0, 1, 3)}
    assert arrivals == {7: 0, 9: 0.5}
    first, second = truth.fit(tmp_path / "votes.csv")
    assert (first.arrival, second.arrival) == (0, 0.5)
    assert 0.5 < first.agree < 1
    assert 0 < second.agree < second.neutral < second.disagree < 1
    truth.write([first, second], tmp_path / "fitted.csv")
    assert (tmp_path / "fitted.csv").read_text().splitlines()[1].startswith("0.00000,")


def test_the_distribution_that_made_counts_is_found_again() -> None:
    import numpy as np

    random = np.random.default_rng(1)
    shares = random.dirichlet((4, 1, 2), 3000)
    found = truth.dirichlet(tuple(random.multinomial(60, one)) for one in shares)
    assert found == pytest.approx((4, 1, 2), rel=0.08)


@pytest.mark.parametrize("name", truth.REAL)
def test_what_is_carried_are_shares_in_order(name: str) -> None:
    opinions = truth.read(name)
    assert len(opinions) >= 54
    assert opinions[0].arrival == 0
    assert [one.arrival for one in opinions] == sorted(one.arrival for one in opinions)
    assert all(one.agree + one.neutral + one.disagree == pytest.approx(1, abs=1e-4) for one in opinions)


def test_synthetic_opinions_spread_as_the_real_ones() -> None:
    opinions = truth.draw(4000, Random(1))
    assert opinions[0].arrival == 0
    mean = sum(one.agree for one in opinions) / 4000
    assert mean == pytest.approx(truth.LIKE_REAL[0] / sum(truth.LIKE_REAL), abs=0.01)


def opinions(*agree: float, arrival: float = 0) -> list[Opinion]:
    return [Opinion(arrival, one, 0, 1 - one) for one in agree]


def test_votes_follow_the_shares_and_the_budget_is_spent() -> None:
    counts = play([Opinion(0, 1, 0, 0), Opinion(0, 0, 1, 0), Opinion(0, 0, 0, 1)], Uniform(), 30, Random(1))
    assert sum(map(sum, counts)) == 90
    assert [[bool(count) for count in kind] for kind in counts] == [
        [True, False, False],
        [False, True, False],
        [False, False, True],
    ]


class Watched:
    """Serves at random, and keeps what it was asked."""

    def __init__(self) -> None:
        self.plans: list[tuple[int, Goal]] = []
        self.repeated = False

    def plan(self, exposures: Exposures, goal: Goal, random: Random) -> Plan:
        self.plans.append((len(exposures.numbers), goal))
        assert int((exposures.agree + exposures.neutral + exposures.disagree).sum() + goal.left) == 40 * 20
        self._inner = Uniform().plan(exposures, goal, random)
        return self

    def choose(self, seen: BitMap, lately: Lately, random: Random) -> int | None:
        number = self._inner.choose(seen, lately, random)
        self.repeated |= number is not None and number in seen
        return number


def test_a_strategy_learns_of_arrivals_and_of_what_is_left() -> None:
    watched = Watched()
    given = [Opinion(place / 40, 0.5, 0, 0.5) for place in range(40)]
    play(given, watched, 20, Random(1))
    sizes = [size for size, _ in watched.plans]
    assert sizes[0] == 1
    assert sizes == sorted(sizes)
    assert sizes[int(len(sizes) * PROPOSING) + 1] == 40
    assert watched.plans[0][1] == Goal(minimum(20), BEST, 800)
    assert not watched.repeated


def test_a_perfect_count_is_perfect() -> None:
    given = opinions(*(place / 40 for place in range(40)))
    agree = [place * 10 for place in range(40)]
    figures = judge(given, [agree, [0] * 40, [400 - one for one in agree]], 400)
    assert (figures.precision, figures.least, figures.kept) == (1, 400, True)
    assert figures.gini == pytest.approx(0)
    assert figures.correlation == pytest.approx(1)
    assert figures.late == 1
    upside_down = judge(given, [agree[::-1], [0] * 40, [400 - one for one in agree[::-1]]], 401)
    assert (upside_down.precision, upside_down.kept) == (0, False)


def test_who_is_truly_level_with_the_tenth_is_no_mistake() -> None:
    given = opinions(*[0.9] * 12, *[0.1] * 8)
    counts = [0] * 2 + [9] * 10 + [0] * 8
    assert judge(given, [counts, [0] * 20, [10 - one for one in counts]], 1).precision == 1


def test_controversy_and_lateness_are_of_what_was_served() -> None:
    given = [*opinions(0.5, 0.5), *opinions(1.0)]
    figures = judge(given, [[5, 5, 30], [0] * 3, [5, 5, 0]], 1)
    assert figures.controversy == pytest.approx(0.5 * 20 / 50)
    assert figures.late == 3


@given(st.lists(st.integers(0, 50), min_size=1, max_size=30))
def test_gini_is_the_mean_difference(counts: list[int]) -> None:
    whole = sum(counts) * len(counts) * 2
    differences = sum(abs(one - other) for one in counts for other in counts)
    assert gini(counts) == pytest.approx(differences / whole if whole else 0)


def test_the_minimum_leaves_half_of_the_budget() -> None:
    assert [minimum(budget) for budget in (5, 10, 20, 100)] == [2, 5, 10, 10]


def test_the_same_seed_makes_the_same_trial() -> None:
    given = truth.read("minimum-wage")
    assert trial(given, Uniform(), 10, Random(3)) == trial(given, Uniform(), 10, Random(3))
    assert trial(given, Uniform(), 10, Random(3)) != trial(given, Uniform(), 10, Random(4))


@pytest.mark.parametrize(
    ("precision", "budget"), [(0.2, 10), (0.5, 10), (0.6, 20), (0.55, 10 * 2**0.5), (0.9, float("inf"))], ids=str
)
def test_votes_between_budgets_are_interpolated(precision: float, budget: float) -> None:
    assert needed([(10, 0.5), (20, 0.6), (40, 0.8)], precision) == pytest.approx(budget)


def table(**curves: tuple[float, float, float]) -> Table:
    names = ("correlation", "least", "kept", "gini", "late", "controversy")
    return {
        (name, budget): {"precision": Mean(value, 0.01)} | dict.fromkeys(names, Mean(1, 0))
        for name, curve in curves.items()
        for budget, value in zip((10, 20, 40), curve, strict=True)
    }


def test_savings_compare_with_whoever_needs_fewest() -> None:
    found = savings(table(uniform=(0.3, 0.5, 0.6), polis=(0.4, 0.5, 0.9), balanced=(0.5, 0.6, 0.8)))
    assert found == [Saving(0.5, "uniform", 20, 10), Saving(0.9, "polis", 40, float("inf"))]
    assert found[0].ratio == 0.5


def test_the_verdict_says_what_was_not_reached() -> None:
    lost = table(uniform=(0.3, 0.5, 0.9), balanced=(0.3, 0.5, 0.6))
    lost["balanced", 20] = dict(lost["balanced", 20]) | {"kept": Mean(0.9, 0.1)}
    words = trial_report.verdict(lost)
    assert "not within 70%" in words[0]
    assert "did not get there" in words[2]
    assert "not in every run: 20 votes" in words[3]


def test_trials_run_on_several_processors_as_on_one() -> None:
    tasks = [Task("synthetic", 20, "uniform", budget, seed) for budget in (2, 3) for seed in range(3)]
    done: list[int] = []
    apart = run_all(tasks, lambda: done.append(1), 2)
    assert len(done) == 6
    assert list(apart) == [("uniform", 2), ("uniform", 3)]
    alone = run_all(tasks, lambda: None, 1)
    assert {key: one["precision"] for key, one in apart.items()} == {
        key: pytest.approx(one["precision"]) for key, one in alone.items()
    }


def test_the_command_prints_draws_and_writes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    picture, text = tmp_path / "a.svg", tmp_path / "a.md"
    strategies(data=["minimum-wage"], runs=2, votes_per_proposal=[3], plot=picture, markdown=text)
    assert "minimum-wage" in capsys.readouterr().out
    assert "| 3 | uniform |" in text.read_text()
    assert b"</svg>" in picture.read_bytes()


@pytest.mark.parametrize(
    ("options", "told"),
    [({"data": ["brexit"]}, "brexit"), ({"plot": Path("nowhere/a.svg")}, "nowhere"), ({"plot": Path("a.gif")}, ".svg")],
    ids=str,
)
def test_what_cannot_be_is_said_before_the_work(options: dict[str, Any], told: str) -> None:
    with pytest.raises(SettingsError, match=told):
        strategies(**options)
