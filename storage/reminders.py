"""What moderators are told unasked: that something waits too long, and how the week was."""

from dataclasses import asdict

from storage import outbox, queue, staff, summary
from storage.database import Transaction
from storage.queue import Overdue
from storage.staff import Member
from storage.tables import Role, Staff

NUDGE_SECONDS = 23 * 3600
"""At least this long between two nudges: once a day, though the clock that calls is not exact."""


def remind(db: Transaction, now: int) -> int:
    """Put the messages down that are due; return how many."""
    late = queue.overdue(db, now)
    count = 0
    for member in staff.everybody(db):
        row = db.session.get_one(Staff, member.number)
        mine = sum(one.count for one in late if _is_for(member, one))
        if mine and row.nudged_at <= now - NUDGE_SECONDS:
            row.nudged_at = now
            count += len(outbox.put(db, member.person, "nudge", {"count": mine}, now))
        if member.may(Role.LEAD) and row.summed_at <= now - summary.WEEK:
            row.summed_at = now
            found = summary.figures(db, now - summary.WEEK, now, member.consultations)
            count += len(outbox.put(db, member.person, "summary", asdict(found), now))
    return count


def _is_for(member: Member, late: Overdue) -> bool:
    if late.lead and not member.may(Role.LEAD):
        return False
    reads = not member.languages or late.language in member.languages
    return reads and member.looks_after(late.consultation)
