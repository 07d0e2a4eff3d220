"""What a moderator does with a proposal besides deciding: its theme and language, later, to a lead, all of its author, again."""

from storage import catalogue, queue, records
from storage.database import Transaction
from storage.moderation import UNDO_SECONDS, held
from storage.queue import Item
from storage.staff import Member
from storage.tables import Proposal, ProposalState, QueueItem, Why


def set_theme(db: Transaction, me: Member, number: int, theme: str, now: int) -> bool:
    """Say which theme a proposal that one holds belongs to; False: one does not hold it."""
    found = held(db, me, number, now)
    if found is None:
        return False
    found[1].theme = theme
    records.note(db, found[1], now, f"theme={theme}", me.number)
    return True


def set_language(db: Transaction, me: Member, number: int, language: str, now: int) -> bool:
    """Say which language a proposal that one holds is written in; False: one does not hold it."""
    found = held(db, me, number, now)
    if found is None:
        return False
    item, proposal = found
    proposal.language = item.language = language
    if me.languages and language not in me.languages:
        item.claimed_by, item.claimed_until = None, 0
    db.session.flush()
    if proposal.state == ProposalState.ACCEPTED:
        catalogue.touch(db)
    records.note(db, proposal, now, f"language={language}", me.number)
    return True


def postpone(db: Transaction, me: Member, number: int, until: int, now: int) -> bool:
    """Let a proposal that one holds come to nobody until then; False: one does not hold it."""
    found = held(db, me, number, now)
    if found is None:
        return False
    found[0].claimed_by, found[0].claimed_until = None, until
    return True


def pass_on(db: Transaction, me: Member, number: int, now: int) -> bool:
    """Leave a proposal that one holds to a lead moderator; False: one does not hold it."""
    found = held(db, me, number, now)
    if found is None:
        return False
    item, proposal = found
    item.lead, item.claimed_by, item.claimed_until = True, None, 0
    records.note(db, proposal, now, "passed-on", me.number)
    return True


def all_of_author(db: Transaction, me: Member, number: int, now: int) -> list[int]:
    """Take all that waits of the author of a proposal that one holds; return the numbers."""
    found = held(db, me, number, now)
    if found is None or found[1].author_id is None:
        return []
    return queue.take_all_of(db, me, found[1].author_id, now)


def reopen(db: Transaction, me: Member, number: int, now: int) -> Item | None:
    """Take a proposal that was decided on, or that waits, to decide on it; None: one may not, or somebody else has it."""
    proposal = db.session.get(Proposal, number, with_for_update=True)
    if proposal is None or proposal.author_id == me.person or proposal.state == ProposalState.WITHDRAWN:
        return None
    item = db.session.get(QueueItem, number)
    if item is None or item.done_at is not None:
        if item is not None and item.done_at is not None and item.done_at > now - UNDO_SECONDS and item.done_by != me.number:
            return None
        queue.put(db, proposal, Why.AGAIN, now)
        db.session.flush()
    return queue.take(db, me, number, now)
