"""Exposures read from tallies and votes, and as an operator sees them."""

import csv
from pathlib import Path

import pytest
from typer import Typer
from typer.testing import CliRunner

from bot.commands_exposure import exposure
from bot.settings import SettingsError
from storage import exposures, people, rounds, votes
from storage.database import Database, Transaction
from storage.tables import Choice, Proposal, ProposalState, Round, Tally
from tests.opinion.test_rank import lower
from tests.processes import command


def cast(db: Transaction, number: int, proposal: int, at: int, choice: Choice = Choice.AGREE, *, served: bool = True) -> int:
    who, _ = people.find(db, bytes([number]) * 32, "test", 1)
    before = votes.standing(db, who.id, proposal, now=10)
    assert before is not None
    votes.cast(db, who.id, "IE" if number < 6 else "DE", before, choice, at, served=served)
    return who.id


def prepare(db: Transaction) -> None:
    round_ = db.session.get_one(Round, 1)
    round_.minimum_exposure = 3
    db.session.get_one(Proposal, 2).decided_at = 77
    db.session.get_one(Proposal, 3).state = ProposalState.HIDDEN.value
    for number, at in ((1, 500), (2, 100), (3, 400), (4, 300)):
        cast(db, number, 1, at)
    cast(db, 9, 1, 150, served=False)
    cast(db, 1, 1, 900, Choice.DISAGREE)  # a changed vote stays where it was
    for number in (1, 2):
        cast(db, number, 2, 200 + number, Choice.NEUTRAL)
    for number in (6, 7, 8):
        cast(db, number, 4, 600)
    for number in (1, 2, 3):
        cast(db, number, 3, 50)


async def read(database: Database) -> exposures.Exposures:
    return await database.read(lambda db: exposures.of(db, rounds.of(db, "sample")[0]))


async def test_served_votes_and_the_moment_of_the_last_that_was_promised(database: Database) -> None:
    await database.turn(prepare)
    found = await read(database)
    rows = {one.proposal: one for one in found.proposals}
    assert len(rows) == 41, "what is hidden is left out"
    assert (rows[1].agree, rows[1].votes, rows[1].reached_at) == (3, 4, 400)
    assert (rows[2].agree, rows[2].votes, rows[2].reached_at, rows[2].accepted_at) == (0, 2, None, 77)
    assert (rows[4].votes, rows[4].reached_at) == (3, 600), "several at one moment"
    assert (rows[5].votes, rows[5].language, rows[5].country, rows[5].accepted_at) == (0, "en", "IE", 0)
    assert found.voters == {"IE": (3, 6), "DE": (3, 3)}
    assert found.promised == 3


async def test_votes_of_those_who_left_count_and_have_no_time(database: Database) -> None:
    def leave(db: Transaction) -> None:
        prepare(db)
        for number in (3, 6):
            who, _ = people.find(db, bytes([number]) * 32, "test", 1)
            people.forget(db, who.id, keep_votes=True)

    await database.turn(leave)
    rows = {one.proposal: one for one in (await read(database)).proposals}
    assert (rows[1].votes, rows[1].reached_at) == (4, 500), "the latest moment at which it can have been"
    assert (rows[4].votes, rows[4].reached_at) == (3, None)


async def test_a_finalist_is_told_of_in_both_rounds_and_without_a_promise_there_is_no_moment(database: Database) -> None:
    def move(db: Transaction) -> None:
        prepare(db)
        first = db.session.get_one(Round, 1)
        first.minimum_exposure = 0
        second = Round(consultation_id=first.consultation_id, place=1, kind="european", opens_at=0, minimum_exposure=4)
        db.session.add(second)
        db.session.flush()
        proposal = db.session.get_one(Proposal, 1)
        proposal.national_round_id, proposal.round_id = 1, second.id or 0

    await database.turn(move)
    found = await database.read(lambda db: [exposures.of(db, one) for one in rounds.of(db, "sample")])
    assert [len(one.proposals) for one in found] == [41, 1]
    assert {one.reached_at for one in found[0].proposals} == {None}
    assert (found[1].proposals[0].votes, found[1].proposals[0].reached_at) == (4, 500)
    assert await database.read(lambda db: len(rounds.of(db, "other"))) == 0


async def test_what_an_operator_sees(tmp_path: Path, sqlite_template: Path) -> None:
    path = tmp_path / "polyphony.db"
    path.write_bytes(sqlite_template.read_bytes())
    database = Database(f"sqlite:///{path}")

    def fill(db: Transaction) -> None:
        prepare(db)
        db.session.add(Tally(proposal_id=20, country="FR", served=True, agree=1200, disagree=300))

    await database.turn(fill)
    await database.close()
    code, out, err = await command(tmp_path, "exposure", "sample", "--csv", "rows.csv")
    assert code == 0, err
    assert "sample, round 1" in out
    assert "Gini's coefficient of the served votes: 0.97" in out
    told = [line.replace("│", " ").split() for line in out.splitlines()]
    assert ["all", "41", "1,509", "36.8", "0", "3"] in told
    assert ["FR", "1,500"] in told
    assert ["DE", "few"] in told
    assert ["IE", "few"] in told
    with (tmp_path / "rows.csv").open() as file:
        rows = {row["proposal"]: row for row in csv.DictReader(file)}
    assert len(rows) == 41
    assert (rows["1"]["votes"], rows["1"]["reached_at"], rows["1"]["agree"]) == ("4", "1970-01-01T00:06:40+00:00", "")
    assert (rows["20"]["agree"], rows["20"]["share"], rows["20"]["low"]) == ("1200", "0.800000", f"{lower(1200, 1500):.6f}")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("other",), "There is no consultation 'other'."),
        (("sample", "--round", "2"), "There is no round 2 in 'sample'; its rounds are 1 to 1."),
        (("sample", "--csv", "nowhere/rows.csv"), "nowhere/rows.csv cannot be written: No such file or directory."),
    ],
)
def test_what_there_is_not(
    tmp_path: Path, sqlite_template: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], sentence: str
) -> None:
    (tmp_path / "polyphony.db").write_bytes(sqlite_template.read_bytes())
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/polyphony.db")
    app = Typer()
    app.command()(exposure)
    done = CliRunner().invoke(app, list(arguments))
    assert isinstance(done.exception, SettingsError | rounds.UnknownRoundError), done.exception
    assert (done.stdout, str(done.exception)) == ("", sentence)
