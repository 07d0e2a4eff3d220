"""A whole *We Europeans*, from draft to published agenda through commands only, and counted once more by other means."""

import time
from collections import Counter
from dataclasses import replace
from importlib.resources import as_file, files
from pathlib import Path

import pytest
from scipy.stats import beta
from sqlalchemy import func, select
from sqlmodel import col

from bot.commands_simulate import stage
from bot.consultation import file
from bot.language.europe import COUNTRIES, LANGUAGES
from bot.simulation.citizen import Ballots
from bot.simulation.play import Plan, Play, Played
from storage import agenda, finalists
from storage.consultations import NewConsultation, NewRound
from storage.database import Transaction
from storage.tables import Choice, Proposal, ProposalState, Round, RoundKind, RoundState, Vote
from tests.opinion.test_rank import lower

BEST = 10


def we_europeans() -> NewConsultation:
    """Return the demo's question in 24 languages and 27 countries, with two rounds without dates and nothing proposed yet."""
    with as_file(files("bot.demo")) as folder:
        given = file.read(folder / "consultation.yaml")
    rounds = [NewRound(RoundKind.NATIONAL, best=BEST), NewRound(RoundKind.EUROPEAN, proposing=False, best=BEST)]
    return replace(given, slug="we-europeans", rounds=rounds, proposals=[], demographics=[])


def count(*ballots: Ballots) -> dict[int, dict[str, tuple[int, int]]]:
    """Return agreeing and all votes by proposal and country: the last answer of each person, whenever it was given."""
    last: dict[tuple[str, int], tuple[Choice, str]] = {}
    for one in ballots:
        last |= one.cast
    agree: Counter[tuple[int, str]] = Counter()
    votes: Counter[tuple[int, str]] = Counter()
    for (_, proposal), (choice, country) in last.items():
        votes[proposal, country] += 1
        agree[proposal, country] += choice is Choice.AGREE
    found: dict[int, dict[str, tuple[int, int]]] = {}
    for proposal, country in votes:
        found.setdefault(proposal, {})[country] = agree[proposal, country], votes[proposal, country]
    return found


def best_of(counted: dict[int, dict[str, tuple[int, int]]], country: str, mine: list[int]) -> list[int]:
    """Return a country's ten best by the lower bound of its people's votes; ties by votes, then by number."""
    found = [(number, *counted.get(number, {}).get(country, (0, 0))) for number in mine]
    return [number for number, *_ in sorted(found, key=lambda one: (-lower(one[1], one[2]), -one[2], one[0]))][:BEST]


def balanced_lower(cells: dict[str, tuple[int, int]]) -> float:
    """Return the lower bound of the mean of the countries' shares, each with its own uniform prior."""
    posteriors = [beta(agree + 1, votes - agree + 1) for agree, votes in (cells.get(one, (0, 0)) for one in COUNTRIES)]
    mean = sum(one.mean() for one in posteriors) / len(posteriors)
    deviation = sum(one.var() for one in posteriors) ** 0.5 / len(posteriors)
    return float(mean - 1.959963984540054 * deviation)


async def play(folder: Path, plan: Plan) -> None:
    phases: list[tuple[str, int]] = []
    async with stage(folder, we_europeans(), plan, lambda phase, done, total: phases.append((phase, total - done))) as opened:
        played = await opened.run("we-europeans")
        assert {phase for phase, left in phases if left == 0} == {"proposing", "voting, national round", "voting, european round"}
        await check(opened, played, plan)
        assert opened.now < time.time(), "what is kept can be looked at now"


async def check(opened: Play, played: Played, plan: Plan) -> None:
    national, european = played.ballots["national"], played.ballots["european"]
    assert len(set(national.proposed)) == plan.proposals
    assert not national.refused
    assert sorted(played.finalists) == sorted(COUNTRIES)

    def read(db: Transaction) -> tuple[dict[str, list[int]], dict[str, list[int]], int, int, list[str], list[int]]:
        rounds = list(db.session.scalars(select(Round).order_by(col(Round.place))))
        chosen = {country: [one.proposal_id for one in some] for country, some in finalists.of(db, rounds[1].id or 0).items()}
        mine: dict[str, list[int]] = {}
        for number, country in db.session.execute(select(col(Proposal.id), col(Proposal.country))):
            mine.setdefault(country, []).append(number or 0)
        accepted = db.session.scalar(select(func.count()).where(col(Proposal.state) == ProposalState.ACCEPTED.value)) or 0
        votes = db.session.scalar(select(func.count()).select_from(Vote)) or 0
        now = int(opened.now)
        published = [one.proposal for one in agenda.of(db, rounds[1].id or 0, last=BEST)]
        return chosen, mine, accepted, votes, [one.state(now).value for one in rounds], published

    chosen, mine, accepted, votes, states, published = await opened.read(read)
    assert states == [RoundState.CLOSED, RoundState.PUBLISHED]
    assert accepted == plan.proposals
    everything = count(national, european)
    assert votes == sum(sum(all_ for _, all_ in cells.values()) for cells in everything.values()), "no vote lost, none doubled"
    at_home = count(national)
    for country in COUNTRIES:
        assert chosen[country] == best_of(at_home, country, mine[country]), country
    candidates = [number for some in chosen.values() for number in some]
    assert len(candidates) == sum(min(BEST, len(some)) for some in mine.values())
    sums = {number: sum(all_ for _, all_ in everything.get(number, {}).values()) for number in candidates}
    expected = sorted(candidates, key=lambda number: (-balanced_lower(everything.get(number, {})), -sums[number], number))
    assert published == expected[:BEST]
    assert played.agenda == published, "what everybody reads under /agenda"


async def test_a_small_one(tmp_path: Path) -> None:
    await play(tmp_path, Plan(people=540, proposals=330, votes=5, seed=3))


async def test_an_organisation_that_consults_its_people(tmp_path: Path) -> None:
    given = we_europeans()
    question, opening = ({"de": texts["de"]} for texts in (given.question, given.opening))
    given = replace(given, slug="staff", members=True, countries={}, question=question, opening=opening)
    async with stage(tmp_path, given, Plan(people=90, proposals=30, votes=4), lambda *_: None) as opened:
        played = await opened.run("staff")
        assert sorted(played.finalists) == ["1", "2", "3"], "the groups are the countries"
        assert len(played.ballots["national"].cast) == 90 * 4
        assert {place for _, place in played.ballots["national"].cast.values()} == {"1", "2", "3"}
        assert len(played.agenda) == BEST


@pytest.mark.timeout(1200)
async def test_twenty_thousand_people_and_three_thousand_proposals(tmp_path: Path) -> None:
    assert len(COUNTRIES) == 27
    assert len(LANGUAGES) == 24
    await play(tmp_path, Plan(people=20_000, proposals=3_000, votes=5, seed=4))
