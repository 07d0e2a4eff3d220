"""The queue under load: nothing is held by two, and nothing is lost."""

import asyncio
import random
from collections import Counter

from sqlalchemy import insert, select
from sqlmodel import col

from storage import moderation, queue, staff
from storage.database import Database, Transaction
from storage.moderation import Outcome, Verdict
from storage.staff import Member
from storage.tables import Participant, Proposal, ProposalState, QueueItem, Record, Role

NOW = 1_700_000_000
WAITING = 30_000
MODERATORS = 50
DECISIONS = 12
"""Each moderator's."""


def fill(db: Transaction, count: int) -> None:
    """Let proposals wait, in three languages, with the earliest last in the table."""
    languages = ("en", "de", "el")
    session = db.session
    proposals = [
        {
            "consultation_id": 1, "round_id": 1, "language": languages[number % 3], "country": "IE", "theme": "",
            "text": f"plant tree number {number}", "state": "waiting", "created_at": NOW - number, "flags": "", "reason": "",
            "kept": False, "milestone": 0, "note": "", "original": "",
        }
        for number in range(count)
    ]  # fmt: skip
    session.execute(insert(Proposal), proposals)
    waiting = select(Proposal).where(col(Proposal.state) == ProposalState.WAITING.value)
    items = [
        {
            "proposal_id": proposal.id, "consultation_id": 1, "language": proposal.language, "priority": 2, "why": "new",
            "since": proposal.created_at, "claimed_until": 0, "lead": False, "first": "", "undo": "",
        }
        for proposal in session.scalars(waiting)
    ]  # fmt: skip
    session.execute(insert(QueueItem), items)


def hire(db: Transaction, languages: tuple[str, ...] = ()) -> Member:
    """Make somebody a moderator."""
    person = Participant(touched_at=NOW)
    db.session.add(person)
    db.session.flush()
    return staff.appoint(db, person.id or 0, Role.MODERATOR, languages, NOW)


async def step(member: Member, database: Database, now: int, *, accept: bool) -> int:
    """Take the next card and decide on it; return its number."""
    item = await database.turn(lambda db: queue.claim(db, member, now))
    assert item is not None
    again = await database.turn(lambda db: queue.claim(db, member, now))
    assert again == item, "one's own card comes again"
    outcome = await database.turn(lambda db: moderation.decide(db, member, item.proposal, now, Verdict(accept=accept)))
    assert outcome is Outcome.DONE
    return item.proposal


async def test_fifty_moderators_at_once_get_thirty_thousand_apart(database_url: str) -> None:
    # Two programs on one database, as in a deployment with two servers.
    first, second = Database(database_url), Database(database_url)
    try:
        await first.turn(lambda db: fill(db, WAITING))
        members = [await first.turn(hire) for _ in range(MODERATORS)]
        held: list[int] = []

        async def work(member: Member, database: Database) -> None:
            choose = random.Random(member.number)
            moments = range(NOW, NOW + DECISIONS)
            held.extend([await step(member, database, now, accept=choose.random() < 0.5) for now in moments])

        await asyncio.gather(*(work(member, (first, second)[place % 2]) for place, member in enumerate(members)))
        assert max(Counter(held).values()) == 1, "claimed twice"
        assert len(held) == MODERATORS * DECISIONS

        def count(db: Transaction) -> tuple[int, int, int]:
            waiting = db.session.scalars(select(QueueItem).where(col(QueueItem.done_at).is_(None))).all()
            open_ = db.session.scalars(select(Proposal).where(col(Proposal.state) == ProposalState.WAITING.value)).all()
            records = db.session.scalars(select(col(Record.proposal))).all()
            assert sorted(records) == sorted(held), "each decision has its record"
            return len(waiting), len(open_), len(records)

        assert await first.turn(count) == (WAITING - len(held), WAITING - len(held), len(held))
    finally:
        await first.close()
        await second.close()


async def test_the_order_and_what_one_does_not_get(database_url: str) -> None:
    database = Database(database_url)

    def work(db: Transaction) -> None:
        fill(db, 9)
        anna, ben = hire(db), hire(db, ("de",))
        oldest, urgent, own = (
            found.proposal_id for found in db.session.scalars(select(QueueItem).order_by(col(QueueItem.since))).all()[:3]
        )
        row = db.session.get_one(QueueItem, urgent)
        row.priority = queue.URGENT
        db.session.get_one(Proposal, own).author_id = anna.person
        first = queue.claim(db, anna, NOW)
        assert first
        assert first.proposal == urgent, "what reports have hidden comes first"
        second = queue.claim(db, anna, NOW, after=first)
        assert second
        assert second.proposal == oldest, "then what has waited longest"
        third = queue.claim(db, anna, NOW, after=second)
        assert third
        assert third.proposal != own, "nobody gets their own"
        queue.let_go(db, anna)
        seen = []
        item = queue.claim(db, ben, NOW)
        while item is not None:
            seen.append(db.session.get_one(Proposal, item.proposal).language)
            item = queue.claim(db, ben, NOW, after=item)
        assert seen == ["de"] * 3, "in the languages that one reads"

    await database.turn(work)
    await database.close()


async def test_a_claim_ends_by_itself_and_is_renewed_by_looking(database_url: str) -> None:
    database = Database(database_url)

    def work(db: Transaction) -> None:
        fill(db, 1)
        anna, ben = hire(db), hire(db)
        item = queue.claim(db, anna, NOW)
        assert item
        assert queue.claim(db, ben, NOW + 179) is None
        assert queue.hold(db, anna, item.proposal, NOW + 179)
        assert queue.claim(db, ben, NOW + 180) is None, "renewed"
        assert queue.claim(db, ben, NOW + 359)
        yes, no = Verdict(accept=True), Verdict(accept=False)
        assert moderation.decide(db, anna, item.proposal, NOW + 359, yes) is Outcome.NOT_YOURS, "no longer hers"
        assert moderation.decide(db, ben, item.proposal, NOW + 360, yes) is Outcome.DONE
        assert moderation.decide(db, ben, item.proposal, NOW + 360, no) is Outcome.NOT_YOURS, "decided already"
        assert not moderation.undo(db, anna, item.proposal, NOW + 361), "not her decision"
        assert not moderation.undo(db, ben, item.proposal, NOW + 420), "a minute is over"

    await database.turn(work)
    await database.close()
