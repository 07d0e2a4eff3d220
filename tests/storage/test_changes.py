"""A consultation that is loaded again while it runs: what stays, and what may not change any more."""

from dataclasses import replace

import pytest
from sqlalchemy import select
from sqlmodel import col

from storage import agenda, changes, consultations, people, rounds, votes
from storage.changes import FrozenError, Obstacle
from storage.consultations import NewConsultation, NewRound
from storage.database import Database, Transaction
from storage.tables import Choice, ConsultationChange, ConsultationCountry, MemberGroup, RoundKind, RoundReport, RoundState
from tests import sample

MEMBERS = replace(sample.CONSULTATION, slug="members", members=True, countries={}, proposals=())


def places(db: Transaction, consultation: int) -> list[tuple[str, str, bool]]:
    wanted = select(ConsultationCountry).where(col(ConsultationCountry.consultation_id) == consultation)
    rows = db.session.scalars(wanted.order_by(col(ConsultationCountry.country)))
    return [(row.country, row.languages, row.proposing) for row in rows]


def vote(db: Transaction) -> None:
    anna, _ = people.find(db, b"a" * 32, "test", 1)
    standing = votes.standing(db, anna.id, 1, 10)
    assert standing
    votes.cast(db, anna.id, "IE", standing, Choice.AGREE, 10, served=True)


async def test_the_groups_of_members_stay_when_it_is_loaded_again(database: Database) -> None:
    def work(db: Transaction) -> None:
        consultations.load(db, MEMBERS, 1)
        assert places(db, 2) == []
        db.session.add(MemberGroup(consultation_id=2, code="1", name="Workshop"))
        db.session.add(ConsultationCountry(consultation_id=2, country="1", languages="en de", proposing=False))
        db.session.flush()
        consultations.load(db, replace(MEMBERS, organiser="Another"), 2)
        assert places(db, 2) == [("1", "en de", False)]
        found = changes.stored(db, 2)
        assert found
        assert (found.members, found.countries, found.organiser) == (True, {}, "Another")
        # From members to everybody and back, while nobody has voted.
        changes.take(db, replace(MEMBERS, members=False, countries={"IE": ["en"]}), 3)
        assert places(db, 2) == [("IE", "en", True)]
        changes.take(db, MEMBERS, 4)
        assert places(db, 2) == []

    await database.turn(work)


async def test_where_proposing_was_switched_off_it_stays_off(database: Database) -> None:
    def work(db: Transaction) -> None:
        rounds.let_propose(db, 1, ["IE"], proposing=False)
        consultations.load(db, replace(sample.CONSULTATION, countries={"IE": ["ga"], "LU": ["fr", "de"]}), 1)
        assert places(db, 1) == [("IE", "ga", False), ("LU", "fr de", True)]

    await database.turn(work)


@pytest.mark.parametrize(
    ("after", "obstacle"),
    [
        ({"members": True, "countries": {}}, Obstacle.KIND),
        ({"rounds": [NewRound(RoundKind.NATIONAL, opens_at=0)]}, Obstacle.ROUND_KIND),
        ({"countries": {"IE": ["en"], "GR": ["el"]}}, Obstacle.COUNTRY),
        ({"minimum_age": 13}, Obstacle.AGE),
        ({"opening": {**sample.CONSULTATION.opening, "de": "Man sollte"}}, Obstacle.OPENING),
        ({"privacy_version": 0}, Obstacle.VERSION),
    ],
)
async def test_what_may_not_change_once_people_vote(database: Database, after: dict[str, object], obstacle: Obstacle) -> None:
    changed: NewConsultation = replace(sample.CONSULTATION, **after)  # type: ignore[arg-type]
    await database.turn(vote)
    with pytest.raises(FrozenError) as caught:
        await database.turn(lambda db: changes.take(db, changed, 20))
    assert caught.value.obstacles == [obstacle]
    assert str(caught.value) == changes.SENTENCES[obstacle]


async def test_what_may_change_all_the_same(database: Database) -> None:
    after = replace(
        sample.CONSULTATION,
        minimum_age=18,
        organiser="Another",
        countries={**sample.CONSULTATION.countries, "IE": ["ga"]},
        opening={**sample.CONSULTATION.opening, "en": "We should"},
    )
    await database.turn(vote)
    await database.turn(lambda db: changes.take(db, after, 20))
    found = await database.turn(lambda db: changes.stored(db, 1))
    assert found
    assert (found.minimum_age, found.organiser, found.countries["IE"]) == (18, "Another", ["ga"])


@pytest.mark.parametrize(
    ("key", "kept"),
    [("rounds.1.closes", True), ("rounds.1.best", False), ("rounds.2.closes", False), ("organiser", False)],
)
async def test_only_a_date_that_was_changed_in_the_chat_is_kept(database: Database, key: str, kept: bool) -> None:
    file = replace(sample.CONSULTATION, rounds=[NewRound(RoundKind.SINGLE, opens_at=0, closes_at=500)])

    def work(db: Transaction) -> None:
        db.session.add(ConsultationChange(consultation_id=1, at=1, moderator=1, key=key, before="", after=""))
        consultations.load(db, file, 1)
        found = changes.stored(db, 1)
        assert found
        assert found.rounds[0].closes_at == (None if kept else 500)

    await database.turn(work)


async def test_a_round_goes_back_by_a_date_only_as_far_as_by_a_step(database: Database) -> None:
    def later(**moments: int | None) -> NewConsultation:
        return replace(sample.CONSULTATION, rounds=[replace(sample.CONSULTATION.rounds[0], **moments)])  # type: ignore[arg-type]

    def work(db: Transaction) -> None:
        assert changes.steps_back(db, 1, later(opens_at=90), 50) == []
        vote(db)
        assert changes.steps_back(db, 1, later(opens_at=90), 50) == [Obstacle.VOTED]
        assert changes.steps_back(db, 1, later(opens_at=0, closes_at=40), 50) == []
        assert changes.steps_back(db, 1, replace(sample.CONSULTATION, rounds=[]), 50) == [Obstacle.ROUND]
        rounds.move(db, 1, RoundState.OPEN, RoundState.CLOSED, 50, 7)
        assert changes.steps_back(db, 1, later(opens_at=0), 60) == [], "nobody could vote since"
        rounds.move(db, 1, RoundState.CLOSED, RoundState.PUBLISHED, 60, 7)
        assert changes.steps_back(db, 1, later(opens_at=0, closes_at=50), 70) == [Obstacle.PUBLISHED]

    await database.turn(work)


async def test_results_that_a_file_takes_back_are_written_down_anew(database: Database) -> None:
    def file(published: int) -> NewConsultation:
        return replace(sample.CONSULTATION, rounds=[NewRound(RoundKind.SINGLE, 0, None, published - 10, published)])

    def work(db: Transaction) -> None:
        changes.take(db, file(60), 60)
        agenda.settle(db, 1, 60)
        db.session.add(RoundReport(round_id=1, made_at=60, body=b""))
        changes.take(db, file(60), 70)
        assert agenda.is_settled(db, 1), "published still"
        changes.take(db, file(100), 70)
        vote(db)
        agenda.settle(db, 1, 100)
        found = agenda.item(db, 1, 1)
        assert found
        assert found.votes == 1
        assert db.session.scalar(select(RoundReport)) is None

    await database.turn(work)
