"""The agenda in the database: written down once, whoever publishes, and told to everybody once, whatever stops the program."""

import asyncio
import threading
import time
from collections import Counter
from dataclasses import replace

import orjson
import pytest
from sqlalchemy import delete, func, insert, select, update
from sqlmodel import col

from storage import agenda, announcements, consultations, linking, measures, people, results, rounds
from storage.consultations import NewRound
from storage.database import Database, Transaction
from storage.keys import Keys
from storage.tables import (
    AgendaItem,
    Announcement,
    Consent,
    Consultation,
    Finalist,
    Follow,
    Identity,
    Measure,
    MemberGroup,
    Outbox,
    Participant,
    Preference,
    Proposal,
    Round,
    RoundKind,
    RoundState,
    Tally,
    Vote,
)
from tests import sample
from tests.opinion.test_rank import balanced_anew

NOW = 1_800_000_000
VOTERS = 1_200


def close(db: Transaction) -> None:
    db.session.get_one(Round, 1).closes_at = NOW - 100


def tally(db: Transaction, proposal: int, country: str, agree: int, votes: int, *, served: bool = True) -> None:
    db.session.add(Tally(proposal_id=proposal, country=country, served=served, agree=agree, neutral=votes - agree))


async def counted(database: Database, table: type) -> int:
    return await database.turn(lambda db: db.session.scalar(select(func.count()).select_from(table)) or 0)


async def test_of_those_who_publish_at_once_one_does(database_url: str) -> None:
    first, second = Database(database_url), Database(database_url)
    try:
        await first.turn(close)

        def publish(db: Transaction) -> bool:
            return rounds.move(db, 1, RoundState.CLOSED, RoundState.PUBLISHED, NOW, 7)

        done = await asyncio.gather(*(one.turn(publish) for one in (first, second, first, second)))
        assert sorted(done) == [False, False, False, True]
        # And whoever opens the agenda meanwhile.
        await asyncio.gather(*(one.turn(lambda db: agenda.settle(db, 1, NOW)) for one in (first, second) * 4))
        assert await counted(first, AgendaItem) == 42
        assert await counted(first, Announcement) == 10
    finally:
        await first.close()
        await second.close()


async def test_who_opens_the_agenda_first_writes_it_down(database_url: str) -> None:
    first, second = Database(database_url), Database(database_url)
    try:

        def date(db: Transaction) -> None:
            close(db)
            db.session.get_one(Round, 1).published_at = NOW
            tally(db, 1, "IE", 7, 9)
            tally(db, 1, "DE", 1, 3, served=False)

        await first.turn(date)
        await first.turn(lambda db: agenda.settle_due(db, NOW - 1))
        assert await counted(first, AgendaItem) == 0
        await asyncio.gather(*(one.turn(lambda db: agenda.settle_due(db, NOW)) for one in (first, second) * 4))
        assert await counted(first, AgendaItem) == 42
        assert await first.turn(lambda db: agenda.cells(db, 1, 1)) == ({"IE": (7, 9)}, False), "served votes only"

        def later(db: Transaction) -> tuple[int, int]:
            tally(db, 1, "FR", 90, 90)
            agenda.settle(db, 1, NOW + 5)
            best = agenda.of(db, 1)[0]
            return best.agree, best.votes

        assert await first.turn(later) == (7, 9), "as it stood then"
    finally:
        await first.close()
        await second.close()


SPLITS = ([(0, 4), (3, 3)], [(3, 4), (0, 3)], [(2, 5), (1, 2)], [(3, 7)])
"""How seven votes, three of them for it, may have come from two small countries."""


def publish_european(db: Transaction, *, first: str = "MT") -> None:
    """Publish a European round: proposal n of four has the n-th split in two small countries, all have the same in Ireland.

    A fifth has three votes.
    """
    tally(db, 5, "IE", 1, 3)
    round_ = db.session.get_one(Round, 1)
    round_.kind, round_.closes_at, round_.published_at = RoundKind.EUROPEAN, NOW - 100, NOW
    for proposal, split in enumerate(SPLITS, 1):
        tally(db, proposal, "IE", 30, 50)
        for country, (agree, votes) in zip((first, "LU"), split, strict=False):
            tally(db, proposal, country, agree, votes)
    agenda.settle(db, 1, NOW)


async def test_a_share_where_all_countries_count_the_same_tells_nothing_of_those_that_are_hidden(database: Database) -> None:
    def work(db: Transaction) -> list[tuple[tuple[float, float, float], agenda.Cells, bool]]:
        publish_european(db)
        items = {one.proposal: one for one in agenda.of(db, 1)}
        return [((items[n].share, items[n].low, items[n].high), *agenda.cells(db, 1, n)) for n in range(1, len(SPLITS) + 1)]

    told = await database.turn(work)
    # Of the last one the seven are from one country, which stands there.
    assert [one[1:] for one in told] == [({"IE": (30, 50)}, True)] * 3 + [({"IE": (30, 50), "MT": (3, 7)}, False)]
    assert told[0] == told[1] == told[2], "whatever the hidden ones voted"
    countries = len(sample.CONSULTATION.countries)
    hidden = [(3 / (countries - 1), 7 / (countries - 1))] * (countries - 1)
    assert told[0][0] == pytest.approx(balanced_anew([(30, 50), *hidden]))
    assert told[3][0] == pytest.approx(balanced_anew([(30, 50), (3, 7), *[(0, 0)] * (countries - 2)]))


async def test_what_a_few_of_its_own_country_thought_of_a_finalist_later_is_not_told(database: Database) -> None:
    def work(db: Transaction) -> list[tuple[agenda.Cells, bool]]:
        for proposal, votes in ((1, 47), (2, 45), (3, 50)):
            db.session.add(
                Finalist(proposal_id=proposal, round_id=1, country="IE", place=1, agree=30, votes=votes, at=1, moderator=7)
            )
        for proposal in (1, 2, 3):
            tally(db, proposal, "DE", 20, 20)
            tally(db, proposal, "FR", 20, 30)
        publish_european(db)
        return [agenda.cells(db, 1, proposal) for proposal in (1, 2, 3)]

    few, enough, none = await database.turn(work)
    assert few == ({"FR": (20, 30), "DE": (20, 20)}, True), "three votes more than were told when it went on"
    assert enough == ({"FR": (20, 30), "DE": (20, 20), "IE": (30, 50)}, True)
    assert none == ({"FR": (20, 30), "DE": (20, 20), "IE": (30, 50)}, True)


async def test_of_a_finalist_on_which_hardly_anybody_voted_in_europe_nothing_is_told(database: Database) -> None:
    def work(db: Transaction) -> tuple[agenda.Item | None, agenda.Cells, bool]:
        db.session.add(Finalist(proposal_id=9, round_id=1, country="IE", place=1, agree=30, votes=47, at=1, moderator=7))
        tally(db, 9, "IE", 30, 48)
        tally(db, 9, "DE", 0, 1)
        publish_european(db)
        return agenda.item(db, 1, 9), *agenda.cells(db, 1, 9)

    item, cells, hidden = await database.turn(work)
    assert item
    assert (item.votes, item.few, cells, hidden) == (49, True, {}, True), "two votes more than were told when it went on"


async def test_once_published_the_results_are_those_that_were_written_down(database: Database) -> None:
    def work(db: Transaction) -> list[list[tuple[int, ...]]]:
        publish_european(db)
        gone = update(Tally).where(col(Tally.proposal_id) == 4, col(Tally.country) == "IE").values(neutral=19)
        db.session.execute(gone)
        db.session.expire_all()

        def told(place: str) -> list[tuple[int, ...]]:
            found = results.as_told(db, 1, results.results(db, 1, place, None), place)
            return [(one.proposal, *(one.served[name] for name in ("agree", "neutral", "disagree"))) for one in found]

        return [told("IE"), told("MT"), told("")]

    irish, maltese, all_ = await database.turn(work)
    assert irish == [(number, 30, 20, 0) for number in (1, 2, 3, 4)], "who left since is among them; three votes are too few"
    assert maltese == [(4, 3, 4, 0)]
    assert all_ == [(number, 33, 24, 0) for number in (1, 2, 3, 4)]


async def test_in_a_european_round_for_members_the_groups_count_the_same(database: Database) -> None:
    def prepare(db: Transaction) -> None:
        european = replace(sample.CONSULTATION, slug="union", rounds=[NewRound(RoundKind.EUROPEAN, opens_at=1)])
        consultations.load(db, european, 0)
        number = db.session.scalars(select(Consultation).where(col(Consultation.slug) == "union")).one()
        number.members = True
        db.session.add_all(MemberGroup(consultation_id=number.id or 0, code=code, name=code) for code in ("1", "2", "3"))
        round_ = db.session.scalars(select(Round).where(col(Round.consultation_id) == number.id)).one()
        round_.closes_at = round_.published_at = NOW
        wanted = select(col(Proposal.id)).where(col(Proposal.consultation_id) == number.id).order_by(col(Proposal.id))
        mine = db.session.scalars(wanted).all()
        for group, votes in (("1", 1000), ("2", 10), ("3", 0)):
            tally(db, mine[0] or 0, group, votes * 9 // 10, votes)
            tally(db, mine[1] or 0, group, votes if group == "2" else votes * 5 // 10, votes)
        agenda.settle_due(db, NOW)

    await database.turn(prepare)
    items = await database.turn(lambda db: agenda.of(db, 2))
    shares = {one.proposal: (one.share, one.low, one.high) for one in items}
    first, second = sorted(shares)[:2]
    assert shares[first] == pytest.approx(balanced_anew([(900, 1000), (9, 10), (0, 0)]))
    assert shares[second] == pytest.approx(balanced_anew([(500, 1000), (10, 10), (0, 0)]))
    assert [(one.agree, one.votes) for one in items if one.proposal == first] == [(909, 1010)]


async def test_where_the_best_go_on_into_a_european_round_a_national_one_makes_no_agenda(database: Database) -> None:
    def work(db: Transaction) -> tuple[int, int]:
        both = [NewRound(RoundKind.NATIONAL, 1, None, 2, 3), NewRound(RoundKind.EUROPEAN)]
        consultations.load(db, replace(sample.CONSULTATION, slug="both", rounds=both), 0)
        consultations.load(db, replace(sample.CONSULTATION, slug="one", rounds=both[:1]), 0)
        agenda.settle_due(db, NOW)
        settled = dict.fromkeys(db.session.scalars(select(col(AgendaItem.round_id))))
        held = db.session.scalars(select(Round).where(col(Round.id).in_(settled))).all()
        mine = db.session.scalars(select(Round).where(col(Round.consultation_id) == 2)).all()
        assert agenda.current(mine, NOW) is None
        assert agenda.current(held, NOW) is held[0]
        return len(settled), held[0].consultation_id

    assert await database.turn(work) == (1, 3)


async def test_what_an_author_withdrew_after_all_can_be_forgotten(database: Database) -> None:
    def work(db: Transaction) -> None:
        close(db)
        who, _ = people.find(db, b"a" * 32, "test", NOW)
        db.session.get_one(Proposal, 1).author_id = who.id
        db.session.flush()
        rounds.move(db, 1, RoundState.CLOSED, RoundState.PUBLISHED, NOW, 7)
        db.session.get_one(Proposal, 1).state = "withdrawn"
        db.session.flush()
        people.forget(db, who.id)
        assert agenda.item(db, 1, 1) is None
        assert announcements.tell(db, NOW)

    await database.turn(work)
    assert await counted(database, Participant) == 0


def crowd(db: Transaction) -> None:
    """Let 1,200 people vote on proposal 1; every third may be written to, every fifth of all does not wish to be."""
    close(db)
    session = db.session
    numbers = range(1, VOTERS + 1)
    blank = {"language": "en", "country": "IE", "touched_at": NOW, "seen": b"", "linked": b"", "dialogue": b"", "home": b""}
    session.execute(insert(Participant), [{"id": number, "privacy_version": 1, "group_code": "", **blank} for number in numbers])
    vote = {"proposal_id": 1, "reasons": 0, "served": True, "country": "IE", "cast_at": NOW, "changed_at": NOW}
    session.execute(insert(Vote), [{"participant_id": number, "choice": number % 3 - 1, **vote} for number in numbers])
    consent = {"purpose": people.CONTACT, "version": 0, "text_hash": "", "language": "en", "channel": "web", "given_at": NOW}
    session.execute(insert(Consent), [{"participant_id": number, **consent} for number in numbers if not number % 3])
    gone = update(Consent).where(col(Consent.participant_id) == 9)
    session.execute(gone.values(withdrawn_at=NOW))
    wishes = {"notices": False, "digest": "never", "quiet": True}
    session.execute(insert(Preference), [{"participant_id": number, **wishes} for number in numbers if not number % 5])
    session.get_one(Proposal, 1).author_id = 1
    session.add_all([Follow(participant_id=2, proposal_id=1), Follow(participant_id=3, proposal_id=1)])
    session.flush()
    rounds.move(db, 1, RoundState.CLOSED, RoundState.PUBLISHED, NOW, 7)
    session.execute(update(Announcement).values(done=True))
    number = measures.prepare(
        db, Measure(proposal_id=1, progress="done", day=NOW, text="It is.", language="en", at=NOW, moderator=7)
    )
    assert measures.post(db, number, [7], NOW)
    assert not measures.post(db, number, [7], NOW)


EXPECTED = {number for number in range(1, VOTERS + 1) if (not number % 3 and number != 9) or number < 3} - set(
    range(5, VOTERS + 1, 5)
)


async def told(database: Database) -> Counter[int]:
    return await database.turn(lambda db: Counter(db.session.scalars(select(col(Outbox.participant_id)))))


async def test_of_1200_voters_everybody_hears_once_though_the_job_is_killed(database: Database) -> None:
    await database.turn(crowd)
    assert await database.turn(lambda db: announcements.reach(db, measures.TOLD, 1)) == len(EXPECTED)

    def killed(db: Transaction) -> None:
        announcements.tell(db, NOW)
        raise KeyError("the program is killed before this is durable")

    assert await database.turn(lambda db: announcements.tell(db, NOW)) == 1
    first = await told(database)
    assert set(first) == {number for number in EXPECTED if number <= announcements.AT_ONCE}, "a few at a time"
    with pytest.raises(KeyError):
        await database.turn(killed)
    assert await told(database) == first
    while await database.turn(lambda db: announcements.tell(db, NOW)):
        pass
    assert await told(database) == Counter(EXPECTED)
    assert await database.turn(lambda db: announcements.tell(db, NOW)) == 0
    facts = await database.turn(lambda db: set(db.session.scalars(select(col(Outbox.facts)))))
    assert [orjson.loads(one) for one in facts] == [
        {"proposal": 1, "progress": "done", "day": NOW, "text": "It is.", "language": "en"}
    ]


async def test_two_programs_tell_nobody_twice(database_url: str) -> None:
    first, second = Database(database_url), Database(database_url)
    try:
        await first.turn(crowd)
        for _ in range(3):
            await asyncio.gather(*(one.turn(lambda db: announcements.tell(db, NOW)) for one in (first, second) * 2))
        assert await told(first) == Counter(EXPECTED)
    finally:
        await first.close()
        await second.close()


async def test_who_is_forgotten_while_others_are_told_stops_nobody(database_url: str) -> None:
    first, second = Database(database_url), Database(database_url)
    begun = threading.Event()

    def leave(db: Transaction) -> None:
        people.forget(db, 3)
        begun.set()
        time.sleep(0.3)

    try:
        await first.turn(crowd)
        leaving = asyncio.create_task(first.turn(leave))
        assert await asyncio.to_thread(begun.wait, 5)
        await second.turn(lambda db: announcements.tell(db, NOW))
        await leaving
        assert set(await told(first)) - {501} == {number for number in EXPECTED if number <= announcements.AT_ONCE} - {3}
    finally:
        await first.close()
        await second.close()


@pytest.mark.parametrize(("gone", "into"), [(3, 903), (903, 4)])
async def test_two_chats_that_become_one_meanwhile_hear_once(database: Database, keys: Keys, gone: int, into: int) -> None:
    await database.turn(crowd)
    await database.turn(lambda db: announcements.tell(db, NOW))

    def merge(db: Transaction) -> None:
        db.session.add(Identity(hash=b"g" * 32, participant_id=gone, channel="web"))
        db.session.flush()
        who, _ = people.find(db, b"g" * 32, "web", NOW)
        linking.merge(db, keys, who, into, b'["a", "b"]')

    await database.turn(merge)
    while await database.turn(lambda db: announcements.tell(db, NOW)):
        pass
    assert await told(database) == Counter(EXPECTED - {gone} | {into})


async def test_what_some_have_heard_before_it_was_taken_back_nobody_hears_twice(database: Database) -> None:
    def followed(db: Transaction) -> None:
        crowd(db)
        db.session.execute(delete(Announcement))
        agenda.unsettle(db, 1)
        numbers = range(4, VOTERS + 1)
        db.session.execute(insert(Follow), [{"participant_id": number, "proposal_id": 1} for number in numbers])
        agenda.settle(db, 1, NOW)
        db.session.execute(update(Announcement).where(col(Announcement.proposal_id) != 1).values(done=True))

    await database.turn(followed)
    assert await database.turn(lambda db: announcements.tell(db, NOW)) == 1
    some = await told(database)
    await database.turn(lambda db: agenda.unsettle(db, 1))
    assert await database.turn(lambda db: announcements.tell(db, NOW)) == 0, "it waits"
    assert await told(database) == some
    await database.turn(lambda db: agenda.settle(db, 1, NOW))
    while await database.turn(lambda db: announcements.tell(db, NOW)):
        pass
    assert set(some) < set(await told(database)) == {number for number in range(1, VOTERS + 1) if number % 5}
    assert set((await told(database)).values()) == {1}
