"""Reports of published rounds: what the votes make of them, each made once, none of what is not for everybody."""

import asyncio
import json
import zlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial
from math import isclose

import numpy as np
import pytest
from sqlalchemy import insert, select, update
from sqlmodel import col

from bot.forever import StoppedError
from bot.opinion.robustness import order
from bot.opinion.suppress import shown
from bot.opinion.themes import consensus
from bot.results.maker import Maker
from bot.results.report import Report, Row, unpack
from storage import consultations, exposures, finalists, people, robustness, round_reports, rounds, themes
from storage.consultations import NewRound
from storage.database import Database, Transaction
from storage.tables import (
    ApartTally,
    Consultation,
    Participant,
    Proposal,
    ProposalState,
    Round,
    RoundKind,
    RoundReport,
    RoundState,
    Tally,
    Vote,
    Wave,
)
from tests import sample
from tests.opinion.test_rank import balanced_anew, lower

NOW = 1_800_000_000
OPENED, CLOSED, PUBLISHED = NOW - 90_000, NOW - 4_000, NOW - 900
EUROPEAN = NewRound(RoundKind.EUROPEAN, OPENED, None, CLOSED, PUBLISHED, minimum_exposure=10)
NATIONAL = NewRound(RoundKind.NATIONAL, OPENED, None, CLOSED, PUBLISHED, minimum_exposure=15, best=1)
LATER = NewRound(RoundKind.EUROPEAN, CLOSED + 1)


@dataclass(frozen=True)
class Ballot:
    """A vote of a person."""

    person: int
    country: str
    proposal: int
    choice: int
    served: bool = True
    apart: bool = False
    at: int = CLOSED - 100


def load(db: Transaction, slug: str, *new: NewRound) -> list[int]:
    """Load the sample as another consultation; return the numbers of its proposals: 14 from Ireland, Germany, Greece."""
    consultations.load(db, replace(sample.CONSULTATION, slug=slug, rounds=new), 0)
    number = select(col(Consultation.id)).where(col(Consultation.slug) == slug).scalar_subquery()
    mine = select(Proposal).where(col(Proposal.consultation_id) == number).order_by(col(Proposal.id))
    found = db.session.scalars(mine).all()
    for one in found:
        one.decided_at = OPENED + 5_000
    return [one.id or 0 for one in found]


def round_of(db: Transaction, proposal: int) -> int:
    return db.session.get_one(Proposal, proposal).round_id


def cast(db: Transaction, ballots: Iterable[Ballot]) -> None:
    """Let people vote, with the tallies that belong to it."""
    some = list(ballots)
    blank = {"language": "en", "touched_at": NOW, "seen": b"", "linked": b"", "dialogue": b"", "home": b"", "group_code": ""}
    known = set(db.session.scalars(select(col(Participant.id))))
    new = [{"id": one, "country": "IE", "privacy_version": 1, **blank} for one in {one.person for one in some} - known]
    if new:
        db.session.execute(insert(Participant), new)
    db.session.execute(
        insert(Vote),
        [
            {
                "participant_id": one.person,
                "proposal_id": one.proposal,
                "choice": one.choice,
                "reasons": 0,
                "served": one.served,
                "country": one.country,
                "apart": one.apart,
                "cast_at": one.at,
                "changed_at": one.at,
            }
            for one in some
        ],
    )
    names = {1: "agree", 0: "neutral", -1: "disagree"}
    counts = Counter((one.apart, one.proposal, one.country, one.served, one.choice) for one in some)
    for (is_apart, proposal, country, served, choice), count in counts.items():
        table = ApartTally if is_apart else Tally
        row = db.session.get(table, (proposal, country, served)) or table(proposal_id=proposal, country=country, served=served)
        setattr(row, names[choice], getattr(row, names[choice]) + count)
        db.session.add(row)
    db.session.flush()


async def reports(database: Database) -> dict[int, Report]:
    def look(db: Transaction) -> dict[int, Report]:
        return {one.round_id: unpack(one.body) for one in db.session.scalars(select(RoundReport))}

    return await database.read(look)


def rows_of(report: Report) -> dict[int, Row]:
    return {row.proposal: row for row in report.rows}


HOMES = ("IE",) * 30 + ("DE",) * 24 + ("GR",) * 9 + ("FR",) * 3 + ("MT",) * 2


def europe(proposals: list[int]) -> list[Ballot]:
    """Return the ballots of two camps at home in five countries; a few come by links, and a wave is set apart.

    On the second proposal only three people vote, on the third everybody who is Irish, and of the fourth nobody in France or
    Malta says anything.
    """
    chance = np.random.default_rng(4)
    first, second, third, fourth, *_ = proposals
    found = [Ballot(person, HOMES[person], second, 1) for person in (1, 2, 40)]
    for person, country in enumerate(HOMES):
        found += [Ballot(person, country, third, 1 if person % 5 else 0)] if country == "IE" else []
        found += [Ballot(person, country, first, 1 if person % 4 else -1, at=CLOSED - 9_000 + person)]
        found += [Ballot(person, country, fourth, (person % 3) - 1)] if country not in ("FR", "MT") else []
        for proposal in proposals[4:]:
            if chance.random() < 0.6:
                choice = (1 if proposal % 2 == person % 2 else -1) if chance.random() < 0.9 else 0
                found.append(Ballot(person, country, proposal, choice, served=bool(chance.random() < 0.95)))
    wave = [Ballot(person, "DE", proposal, 1, apart=True) for person in range(500, 520) for proposal in proposals[:2]]
    return found + wave


def counted(ballots: list[Ballot]) -> dict[int, Counter[str]]:
    """Return the served votes by proposal and country."""
    found: dict[int, Counter[str]] = {}
    for one in ballots:
        if one.served:
            found.setdefault(one.proposal, Counter())[one.country] += 1
    return found


def check_rows(report: Report, ballots: list[Ballot]) -> None:
    """Count the served ballots anew, and rank by them."""
    counts: dict[int, dict[str, Counter[int]]] = {row.proposal: {} for row in report.rows}
    for ballot in ballots:
        counts[ballot.proposal].setdefault(ballot.country, Counter())[ballot.choice] += 1
    order = {}
    for row in report.rows:
        cells = list(counts[row.proposal].values())
        answers = tuple(sum(cell[choice] for cell in cells) for choice in (1, 0, -1))
        every = [(float(cell[1]), float(cell.total())) for cell in cells] + [(0.0, 0.0)] * (27 - len(cells))
        order[row.proposal] = -round(balanced_anew(every)[1], 9), -sum(answers), row.proposal
        assert row.votes == sum(answers)
        if row.votes < 5:
            assert {row.agree, row.neutral, row.disagree, row.share, row.low, row.high} == {None}
            continue
        assert (row.agree, row.neutral, row.disagree) == answers
        sums = answers[0], sum(answers)
        by_country = {country: (cell[1], cell.total()) for country, cell in counts[row.proposal].items()}
        told = [by_country[country] for country in shown(by_country)]
        left, hidden = 27 - len(told), tuple(all_ - sum(cell[part] for cell in told) for part, all_ in enumerate(sums))
        # The countries that are not told count as what is left of the sums, in equal parts.
        even = balanced_anew([*told, *[(hidden[0] / left, hidden[1] / left)] * left])
        assert (row.share, row.low, row.high) == pytest.approx(even)
    assert [row.proposal for row in report.rows] == sorted(order, key=order.__getitem__)
    assert [row.place for row in report.rows] == list(range(1, 43))


def check_small(value: object) -> None:
    """Nowhere in a report is a cell, a row, a point or a group of few people with what they think."""
    if isinstance(value, dict):
        assert value.get("agree") is None or value.get("votes", 5) >= 5
        assert "x" not in value or value["people"] >= 5
    for one in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        check_small(one)


async def test_a_european_round_is_told_once_as_its_votes_were_and_of_few_people_nothing(database: Database) -> None:
    def fill(db: Transaction) -> tuple[int, list[int]]:
        proposals = load(db, "europe", EUROPEAN)
        cast(db, europe(proposals))
        number = round_of(db, proposals[0])
        wave = partial(
            Wave, round_id=number, found_at=NOW, first_at=OPENED, last_at=CLOSED, signals="", people=20, votes=40, served=40
        )
        db.session.add_all([wave(), wave(lifted_at=NOW)])
        return number, proposals

    number, proposals = await database.turn(fill)
    await Maker(database, lambda: PUBLISHED - 1).step()
    assert await reports(database) == {}, "not published yet"
    await asyncio.gather(*(Maker(database, lambda: NOW).step() for _ in range(2)))
    found = await reports(database)
    assert list(found) == [number]
    report = found[number]
    ballots = [one for one in europe(proposals) if not one.apart]
    served = [one for one in ballots if one.served]
    check_rows(report, served)
    check_small(json.loads(zlib.decompress(report.pack())))

    assert (report.kind, report.balanced, report.by_country, report.best) == ("european", True, False, 10)
    assert (report.people, report.votes, report.linked) == (len(HOMES), len(served), len(ballots) - len(served))
    assert (report.apart, report.waves) == (40, 1)
    moments = report.opened_at, report.closed_at, report.published_at, *(row.accepted_at for row in report.rows)
    assert {moment % 3600 for moment in moments} == {0}
    first, second, third, fourth, *_ = (rows_of(report)[one] for one in proposals)
    assert (second.votes, second.apart, second.zone, second.reached_at) == (3, 20, "", None)
    assert (third.votes, third.zone) == (30, "consensus")
    assert first.reached_at == (CLOSED - 9_000 + 9) // 3600 * 3600, "with the tenth vote"
    assert fourth.votes == 63
    told = report.cells[first.proposal]
    assert told.hidden
    assert {cell.country: cell.votes for cell in told.told} == {"IE": 30, "DE": 24, "GR": 9}
    homes = {one.country: one for one in report.countries}
    assert [(homes[code].people, homes[code].proposals) for code in ("IE", "DE", "FR", "MT", "AT")] == [
        (30, 14), (24, 14), (None, 0), (None, 0), (0, 0),
    ]  # fmt: skip
    assert (homes["FR"].votes, homes["FR"].liked) == (None, ())
    lows = [one.low for one in homes["GR"].liked]
    assert lows == sorted((lower(one.agree, one.votes) for one in homes["GR"].liked), reverse=True)
    agreed = [row for row in report.rows if row.zone == "consensus"]
    [theme] = report.themes
    assert (theme.proposals, theme.consensus) == (42, len(agreed))
    assert theme.best[0] == max(agreed, key=lambda row: lower(row.agree or 0, row.votes)).proposal
    hidden = {number for number, cells in counted(ballots).items() if any(votes < 5 for votes in cells.values())}
    assert {row.proposal for row in report.rows if row.among is None} >= hidden, "the draws are of what is hidden, too"
    assert sum(row.among or 0 for row in report.rows) <= 10
    assert not any(0 < one.voters < 5 for one in report.variants)
    assert report.map
    assert len(report.map.groups) == 2
    assert (report.exposure.all.votes, report.exposure.all.reached) == (len(served), 41)

    await _check_that_a_foreign_one_is_made_anew(database, found)

    await _check_that_what_is_taken_back_is_gone(database, number, report)


async def _check_that_what_is_taken_back_is_gone(database: Database, number: int, report: Report) -> None:
    """Take the round back, which takes the report back; what was made before that is not kept, also when it is published anew."""
    subject = await database.read(lambda db: round_reports.get(db, number, NOW))
    assert subject
    assert await database.turn(lambda db: rounds.move(db, number, RoundState.PUBLISHED, RoundState.CLOSED, NOW, 7))
    assert not await database.turn(lambda db: round_reports.keep(db, subject, report.pack(), NOW))
    assert await reports(database) == {}
    assert await database.turn(lambda db: rounds.move(db, number, RoundState.CLOSED, RoundState.PUBLISHED, NOW, 7))
    assert await database.read(lambda db: [one.round for one in round_reports.due(db, NOW)]) == [number]
    assert not await database.turn(lambda db: round_reports.keep(db, subject, report.pack(), NOW)), "of an earlier publication"


async def _check_that_a_foreign_one_is_made_anew(database: Database, found: dict[int, Report]) -> None:
    """Put something in the reports' place that another version of the program packed; one that can be read stays."""
    foreign = update(RoundReport).values(body=zlib.compress(b'{"kind": "european"}'))
    await database.turn(lambda db: db.session.execute(foreign))
    for _ in range(2):
        maker = Maker(database, lambda: NOW + 1)
        await maker.look_over()
        await maker.step()
        assert await reports(database) == found


NATIONS = ("IE",) * 20 + ("DE",) * 12


def nations(db: Transaction) -> tuple[int, list[int]]:
    """Load a national round whose best went on and are voted on in Europe; return its number, and those from Ireland, Germany."""
    proposals = load(db, "nations", NATIONAL, LATER)
    number = round_of(db, proposals[0])
    irish = [one for one in proposals if db.session.get_one(Proposal, one).country == "IE"]
    german = [one for one in proposals if db.session.get_one(Proposal, one).country == "DE"]
    chance = np.random.default_rng(6)
    for person, country in enumerate(NATIONS):
        mine = irish if country == "IE" else german
        cast(
            db,
            [
                Ballot(person, country, one, 1 if chance.random() < 1 - place / 16 else int(chance.integers(-1, 1)))
                for place, one in enumerate(mine)
                if place < 12 or person % 10 == 0
            ],
        )
    best = {
        country: max(finalists.counts(db, number, country), key=lambda one: (lower(one[1], one[2]), one[2], -one[0]))
        for country in ("IE", "DE")
    }
    cast(db, [Ballot(90, "IE", best["IE"][0], -1, served=False), Ballot(91, "IE", best["IE"][0], 1, served=False)])
    european = db.session.scalars(select(col(Round.id)).where(col(Round.id) > number)).first() or 0
    for country, (one, agree, votes) in best.items():
        finalists.confirm(db, european, country, [(one, agree, votes, "")], NOW - 3_000, 1)
    # In Europe all go on voting on them, and one changes their mind.
    later = [Ballot(person, "DE", best["IE"][0], -1, at=NOW - 100) for person in range(20, 32)]
    later += [Ballot(person, "IE", best["IE"][0], -1, served=person % 2 == 0, at=NOW - 100) for person in range(92, 99)]
    later += [Ballot(person, "DE", best["DE"][0], -1, at=NOW - 100) for person in range(100, 105)]
    cast(db, later)
    changed = db.session.scalars(select(Vote).where(col(Vote.proposal_id) == best["DE"][0])).first()
    assert changed
    changed.changed_at, before = NOW - 50, changed.choice
    changed.choice = 0 if before else 1
    return number, [best["IE"][0], best["DE"][0]]


async def test_where_the_best_went_on_to_europe_each_country_is_told_by_itself_as_its_round_closed(database: Database) -> None:
    number, best = await database.turn(nations)
    await Maker(database, lambda: NOW).step()
    report = (await reports(database))[number]
    assert (report.by_country, report.balanced, report.best, len(report.rows)) == (True, False, 1, 42)
    assert [row.country for row in report.rows] == sorted(row.country for row in report.rows)
    rows = rows_of(report)
    irish, german = (rows[one] for one in best)
    for country in ("DE", "IE"):
        mine = [row for row in report.rows if row.country == country]
        assert [row.place for row in mine] == list(range(1, 15))
        told = [row for row in mine if row.agree is not None]
        assert len(told) == 12, "two that fewer than five have voted on"
        lows = [lower(row.agree or 0, row.votes) for row in told]
        assert lows == sorted(lows, reverse=True)
        assert all(isclose(low, row.low or 0, abs_tol=1e-9) for low, row in zip(lows, told, strict=True))
    assert (irish.place, irish.votes, irish.linked, irish.share) == (1, 20, 2, (irish.agree or 0) / 20)
    assert irish.agree is not None
    assert irish.neutral is not None
    assert irish.agree + irish.neutral + (irish.disagree or 0) == 20, "as it was when the round closed"
    assert (german.place, german.votes) == (1, 12)
    assert (german.neutral, german.disagree) == (None, None), "somebody has changed their mind since"
    assert report.linked == 2
    assert {row.among for row in report.rows} == {None}
    assert report.variants == ()
    assert report.people == len(NATIONS) + 2
    assert {one.country: one.people for one in report.countries if one.people} == {"IE": 22, "DE": 12}
    assert report.votes == report.exposure.all.votes == sum(row.votes for row in report.rows)
    assert report.map is None, "too few people"


async def test_the_commands_tell_of_it_what_the_page_tells(database: Database) -> None:
    def fill(db: Transaction) -> tuple[int, list[int]]:
        found = nations(db)
        irish = (col(Proposal.round_id) == found[0]) & (col(Proposal.country) == "IE")
        last = db.session.scalars(select(col(Proposal.id)).where(irish).order_by(col(Proposal.id).desc())).first()
        cast(db, [Ballot(1, "IE", last or 0, 1, served=False)])
        for gone in (1, 21):
            people.forget(db, gone, keep_votes=True)
        return found

    number, best = await database.turn(fill)
    await Maker(database, lambda: NOW).step()
    report = (await reports(database))[number]
    await _check_that_commands_tell(database, report, best)

    def hide(db: Transaction) -> None:
        db.session.get_one(Round, number).published_at = None
        db.session.scalars(select(Consultation).where(col(Consultation.slug) == "nations")).one().members = True

    await database.turn(hide)
    await _check_that_commands_tell(database, report, best)

    # Of a wave that a lead lets count since.
    await database.turn(lambda db: cast(db, [Ballot(200 + one, "IE", best[0], -1) for one in range(3)]))
    beyond = (await database.read(lambda db: robustness.read(db, "nations", 1, NOW, "IE"))).round.unlinked
    assert beyond is not None
    assert beyond.min() == 0, "no fewer than none"
    assert (beyond[:, 0] <= beyond[:, 1]).all()


async def _check_that_commands_tell(database: Database, report: Report, best: list[int]) -> None:
    exposed = await database.read(lambda db: exposures.of(db, rounds.named(db, "nations", 1, NOW)[1]))
    rows = rows_of(report)
    assert len(exposed.proposals) == len(rows)
    for one in exposed.proposals:
        row = rows[one.proposal]
        reached = None if one.reached_at is None else one.reached_at // 3600 * 3600
        assert (one.votes, reached) == (row.votes, row.reached_at)
        assert row.agree in (one.agree, None)
    assert rows[best[0]].reached_at, "in time"
    assert rows[best[1]].reached_at is None, "only in Europe"
    assert {code: votes for code, (_, votes) in exposed.voters.items()} == {
        one.country: one.votes for one in report.countries if one.votes
    }

    entries = (await database.read(lambda db: themes.read(db, "nations", 1, NOW))).entries
    told = [(one.name, one.proposals, one.votes, one.telling, one.consensus) for one in consensus(entries)]
    assert told == [(one.theme, one.proposals, one.votes, one.told, one.consensus) for one in report.themes]

    for country in ("IE", "DE"):
        read = partial(robustness.read, slug="nations", place=1, now=NOW, country=country)
        given = (await database.read(read)).round
        mine = [row for row in report.rows if row.country == country]
        assert given.proposals[order(given)].tolist() == [row.proposal for row in mine]
        served = given.votes.only(given.votes.served)
        assert given.unlinked is not None
        for place, proposal in enumerate(given.proposals.tolist()):
            choices = served.choice[served.proposal == place]
            agree, all_ = given.unlinked[1, :, 0, place] + ((choices == 1).sum(), len(choices))
            assert all_ == rows[proposal].votes
            assert rows[proposal].agree in (agree, None)
        linked = int((~given.votes.served).sum()) + int(given.unlinked[0, 1].sum())
        assert linked == sum(row.linked for row in mine)
    for country in ("", "FR"):
        with pytest.raises(robustness.RankingError, match="name one with --country: DE, GR, IE"):
            await database.read(partial(robustness.read, slug="nations", place=1, now=NOW, country=country))


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_round_for_members_has_none_and_one_that_cannot_be_made_holds_no_other_up(database: Database) -> None:
    def fill(db: Transaction) -> list[int]:
        found = []
        for slug in ("members", "broken", "empty"):
            proposals = load(db, slug, replace(EUROPEAN, kind=RoundKind.SINGLE))
            found.append(round_of(db, proposals[0]))
            if slug == "broken":
                cast(db, [Ballot(1, "IE", proposals[0], 1)])
                db.session.execute(update(Vote).values(choice=7))
            if slug == "empty":
                gone = update(Proposal).where(col(Proposal.id).in_(proposals))
                db.session.execute(gone.values(state=ProposalState.REFUSED.value))
        db.session.scalars(select(Consultation).where(col(Consultation.slug) == "members")).one().members = True
        return found

    _, broken, empty = await database.turn(fill)
    passed = 0
    maker = Maker(database, lambda: NOW + passed)
    await maker.step()
    assert list(await reports(database)) == [empty]
    assert (await reports(database))[empty].rows == ()
    await database.turn(lambda db: db.session.execute(update(Vote).values(choice=1)))
    await maker.step()
    assert list(await reports(database)) == [empty], "not tried again at each step"
    passed = 3600
    await maker.step()
    assert set(await reports(database)) == {broken, empty}
    assert (await reports(database))[empty].best == 10

    def fewer(db: Transaction) -> None:
        load(db, "empty", replace(EUROPEAN, kind=RoundKind.SINGLE, best=3))

    await database.turn(fewer)
    await maker.step()
    assert (await reports(database))[empty].best == 3, "as many as the organiser says now"


async def test_who_stops_the_program_does_not_wait_for_a_report(database: Database) -> None:
    await database.turn(lambda db: load(db, "stopped", replace(EUROPEAN, kind=RoundKind.SINGLE)))
    maker = Maker(database, lambda: NOW)
    await maker.stop()
    with pytest.raises(StoppedError):
        await maker.step()
    assert await reports(database) == {}
    await Maker(database, lambda: NOW).step()
    assert await reports(database) != {}
