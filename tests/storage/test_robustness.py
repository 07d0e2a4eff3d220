"""A round's votes for the robustness report: the same ranking as the agenda's, on both engines, and the command."""

import shutil
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from sqlalchemy import insert, select
from sqlmodel import col

from bot.opinion.robustness import order
from storage import agenda, consultations, robustness
from storage.consultations import NewRound
from storage.database import Database, Transaction
from storage.rounds import UnknownRoundError
from storage.tables import Consultation, Participant, Proposal, ProposalState, Round, RoundKind, Tally, UnlinkedTally, Vote
from tests import sample
from tests.processes import command

NOW = 1_800_000_000
PEOPLE = 40
COUNTRIES = ("IE", "DE", "GR", "XX")


def fill(db: Transaction, kind: RoundKind, *, unlinked: bool = True) -> int:
    """Load a published round in which 40 people voted, some by links and one country from elsewhere; return its number."""
    round_ = NewRound(kind, opens_at=1, closes_at=NOW - 9, published_at=NOW - 5)
    consultations.load(db, replace(sample.CONSULTATION, slug="voted", rounds=[round_]), 0)
    mine = select(col(Round.id)).join(Consultation, col(Consultation.id) == col(Round.consultation_id))
    number = db.session.scalar(mine.where(col(Consultation.slug) == "voted")) or 0
    wanted = select(col(Proposal.id)).where(col(Proposal.round_id) == number).order_by(col(Proposal.id))
    proposals = [one or 0 for one in db.session.scalars(wanted)]
    blank = {"language": "en", "touched_at": NOW, "seen": b"", "linked": b"", "dialogue": b"", "home": b"", "group_code": ""}
    people = [{"id": one, "country": "IE", "privacy_version": 1, **blank} for one in range(1, PEOPLE + 1)]
    db.session.execute(insert(Participant), people)
    chance = np.random.default_rng(5)
    tallies: dict[tuple[int, str, bool], list[int]] = {}
    cast = []
    for person in range(1, PEOPLE + 1):
        for proposal in chance.permutation(proposals)[:20].tolist():
            choice, served, country = int(chance.integers(-1, 2)), bool(chance.random() < 0.8), COUNTRIES[person % 4]
            vote = {"participant_id": person, "proposal_id": proposal, "choice": choice, "served": served, "country": country}
            cast.append(vote | {"reasons": 0, "cast_at": NOW, "changed_at": NOW})
            tallies.setdefault((proposal, country, served), [0, 0, 0])[1 - choice] += 1
    db.session.execute(insert(Vote), cast)
    left = {(proposals[5], "IE", True): [9, 1, 0], (proposals[6], "DE", False): [7, 0, 0], (proposals[7], "XX", True): [9, 0, 0]}
    if unlinked:
        for key, counts in left.items():
            tallies[key] = [a + b for a, b in zip(tallies.get(key, [0, 0, 0]), counts, strict=True)]
    names = ("proposal_id", "country", "served", "agree", "neutral", "disagree")
    for table, rows in ((Tally, tallies), (UnlinkedTally, left if unlinked else {})):
        if rows:
            db.session.execute(insert(table), [dict(zip(names, (*key, *counts), strict=True)) for key, counts in rows.items()])
    db.session.get_one(Proposal, proposals[3]).state = ProposalState.HIDDEN.value
    db.session.flush()
    return number


@pytest.mark.parametrize("kind", [RoundKind.SINGLE, RoundKind.NATIONAL, RoundKind.EUROPEAN])
async def test_the_ranking_of_what_is_read_is_the_agenda(
    database: Database, kind: RoundKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(robustness, "AT_ONCE", 100)
    number = await database.turn(lambda db: fill(db, kind))
    await database.turn(lambda db: agenda.settle(db, number, NOW))
    items = await database.turn(lambda db: agenda.of(db, number))
    found = await database.read(lambda db: robustness.read(db, "voted", None, NOW))
    assert (found.place, found.published) == (1, True)
    given = found.round
    assert given.proposals[order(given)].tolist() == [one.proposal for one in items]
    assert len(given.proposals) == 41, "what is hidden is not ranked"
    assert len(np.unique(given.votes.person)) == PEOPLE
    assert (given.places is None) == (kind is not RoundKind.EUROPEAN)
    assert given.unlinked is not None
    # Of a European round votes from elsewhere count nowhere.
    assert given.unlinked.sum(axis=(2, 3)).tolist() == [[7, 7], [9, 10] if kind is RoundKind.EUROPEAN else [18, 19]]
    texts = await database.read(lambda db: robustness.texts(db, [items[0].proposal]))
    assert texts == {items[0].proposal: items[0].text}


async def test_rounds_that_are_not_there(database: Database) -> None:
    for slug, place, sentence in (
        ("none", None, "There is no consultation 'none'."),
        ("sample", 2, "There is no round 2 in 'sample'; its rounds are 1 to 1."),
    ):
        with pytest.raises(UnknownRoundError, match=sentence):
            await database.read(partial(robustness.read, slug=slug, place=place, now=NOW))
    with pytest.raises(UnknownRoundError, match="No round of 'sample' has opened yet; name one with --round, 1 to 1"):
        await database.read(lambda db: robustness.read(db, "sample", None, -1))
    empty = await database.read(lambda db: robustness.read(db, "sample", None, NOW))
    assert (len(empty.round.votes), len(empty.round.proposals), empty.published) == (0, 42, False)


async def test_the_command(tmp_path: Path, sqlite_template: Path) -> None:
    shutil.copy(sqlite_template, tmp_path / "polyphony.db")
    database = Database(f"sqlite:///{tmp_path}/polyphony.db")

    def unpublished(db: Transaction) -> None:
        db.session.get_one(Round, fill(db, RoundKind.SINGLE)).published_at = None

    await database.turn(unpublished)
    await database.close()
    code, out, err = await command(tmp_path, "robustness", "voted", "--attacks", "--draws", "10")
    assert code == 0, err
    assert "voted, round 1: 783 votes of 40 people" in out
    for words in ("look-alikes once", "among the best", "Attacks that push no. ", "plant a tree for every child"):
        assert words in out
    assert "for its organisers only" in err
    code, out, err = await command(tmp_path, "robustness", "voted", "--country", "ie")
    assert (code, out, err) == (2, "", "Round 1 of 'voted' has one ranking for all countries; leave --country out.\n")
    code, out, err = await command(tmp_path, "robustness", "nothing")
    assert (code, out, err) == (2, "", "There is no consultation 'nothing'.\n")
