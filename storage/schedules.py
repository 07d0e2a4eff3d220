"""When jobs run: a run is claimed in the transaction that moves its schedule on, so that nobody runs it twice."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, delete, func, or_, select, update
from sqlalchemy.orm import Mapped
from sqlmodel import col

from storage.database import Transaction
from storage.statement import Statement
from storage.tables import JobRun, Outcome, Schedule

LEASE = 120
"""Seconds for which a run belongs to the program that claimed it, unless it renews that."""
ATTEMPTS = 3
"""How often a run is begun whose program dies meanwhile: it may be the reason."""
KEPT = 100
"""Runs of a job that are kept."""
ENDED = "program-ended"
"""The note of a run whose program ended before it did."""

Following = Callable[[str, str, int], int]
"""Reads a rule, in a time zone: the first moment after one."""
Key = tuple[str, str]
"""A job's name, and its place."""

_INSERT = Statement(
    lambda insert: (
        insert(Schedule)
        .values(name="", place="", rule="", zone="", window=0, catches_up=False, next_at=0, not_after=None)
        .on_conflict_do_nothing()
    )
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A schedule as it should be; `window` is in seconds."""

    name: str
    place: str
    rule: str
    zone: str
    window: int
    catches_up: bool
    not_after: int | None = None

    @property
    def key(self) -> Key:
        """What tells it from the others."""
        return self.name, self.place


@dataclass(frozen=True, slots=True)
class Run:
    """A run that was claimed; `due_at` is when it should have begun."""

    id: int
    name: str
    place: str
    due_at: int

    @property
    def key(self) -> Key:
        """Which schedule it is a run of."""
        return self.name, self.place


def ensure(db: Transaction, wanted: Sequence[Wanted], now: int, following: Following) -> None:
    """Make the schedules as they should be: add what is missing, change what differs, remove what nobody wants."""
    keys = {one.key for one in wanted}
    for name, place in db.session.execute(select(col(Schedule.name), col(Schedule.place))).all():
        if (name, place) not in keys:
            db.session.execute(delete(Schedule).where(col(Schedule.name) == name, col(Schedule.place) == place))
    for one in wanted:
        row = _row(db, one, now, following)
        if (row.rule, row.zone) != (one.rule, one.zone):
            row.rule, row.zone = one.rule, one.zone
            row.next_at = following(one.rule, one.zone, now)
        row.window, row.catches_up, row.not_after = one.window, one.catches_up, one.not_after
    db.session.flush()


def _row(db: Transaction, one: Wanted, now: int, following: Following) -> Schedule:
    """Return the row of a schedule, held, after making it where there is none."""
    values = {name: getattr(one, name) for name in ("name", "place", "rule", "zone", "window", "catches_up", "not_after")}
    if db.session.get(Schedule, one.key) is None:
        # Another program may be doing the same at this moment.
        db.run(_INSERT, **values, next_at=following(one.rule, one.zone, now))
    return db.session.get_one(Schedule, one.key, with_for_update=True, populate_existing=True)


def claim(db: Transaction, known: Collection[Key], now: int, following: Following) -> list[Run]:
    """Claim what is due of the jobs that one knows, and move their schedules on.

    What was missed by more than its window is claimed once if it catches up, and else written down as skipped. What still runs
    is not due again until it has ended. Where nothing is due nothing is written.
    """
    due = (
        select(Schedule)
        .where(
            col(Schedule.next_at) <= now,
            or_(col(Schedule.not_after).is_(None), col(Schedule.not_after) >= now),
            col(Schedule.name).in_({name for name, _ in known}),
            ~select(JobRun).where(_runs(), _of(col(Schedule.name), col(Schedule.place))).exists(),
        )
        .order_by(col(Schedule.next_at), col(Schedule.name), col(Schedule.place))
        # PostgreSQL: what another program claims at this moment is passed over. SQLite has one writer and leaves this out.
        .with_for_update(skip_locked=True)
    )
    claimed = []
    for row in db.session.scalars(due.execution_options(populate_existing=True)).all():
        # Asked again now that the schedule is held: somebody may have begun it by hand after the question above.
        if (row.name, row.place) not in known or running(db, row.name, row.place):
            continue
        missed = row.next_at < now - row.window and not row.catches_up
        run = _begin(db, row.name, row.place, row.next_at, now)
        if missed:
            finish(db, run, Outcome.SKIPPED, 0, "", now)
        else:
            claimed.append(run)
        row.next_at = following(row.rule, row.zone, now)
    db.session.flush()
    return claimed


def begin(db: Transaction, one: Wanted, now: int, following: Following) -> Run | None:
    """Claim a run now, whenever its schedule says; None: it runs already."""
    _row(db, one, now, following)
    return None if running(db, one.name, one.place) else _begin(db, one.name, one.place, now, now)


def hasten(db: Transaction, name: str, now: int) -> None:
    """Let a job be due now, for what shall not wait until it comes by itself."""
    db.session.execute(update(Schedule).where(col(Schedule.name) == name, col(Schedule.next_at) > now).values(next_at=now))


def retake(db: Transaction, known: Collection[Key], now: int) -> list[Run]:
    """Take up the runs whose program has died: those are failures, and run anew unless that was tried often or it is too late."""
    dead = (
        select(JobRun)
        .where(_runs(), col(JobRun.lease_until) < now, col(JobRun.name).in_({name for name, _ in known}))
        .order_by(col(JobRun.id))
        .with_for_update(skip_locked=True)
    )
    taken = []
    for row in db.session.scalars(dead.execution_options(populate_existing=True)).all():
        if (row.name, row.place) not in known:
            continue
        row.outcome, row.ended_at, row.note = Outcome.FAILED.value, now, ENDED
        db.session.flush()
        schedule = db.session.get(Schedule, (row.name, row.place))
        late = schedule is not None and not schedule.catches_up and row.due_at < now - schedule.window
        same = (col(JobRun.due_at) == row.due_at) & _of(row.name, row.place)
        tried = db.session.scalar(select(func.count()).select_from(JobRun).where(same)) or 0
        if tried < ATTEMPTS and not late:
            taken.append(_begin(db, row.name, row.place, row.due_at, now))
    return taken


def renew(db: Transaction, run: Run, now: int) -> bool:
    """Keep a run for another while; False: it has been taken up by another program."""
    mine = update(JobRun).where(col(JobRun.id) == run.id, _runs()).values(lease_until=now + LEASE)
    return bool(db.session.execute(mine).rowcount)  # type: ignore[attr-defined]


def release(db: Transaction, run: Run, now: int) -> None:
    """Leave a run to whoever comes next, at once."""
    db.session.execute(update(JobRun).where(col(JobRun.id) == run.id, _runs()).values(lease_until=now - 1))


def finish(db: Transaction, run: Run, outcome: Outcome, count: int, note: str, now: int) -> None:
    """Write down how a run went; of one that recurs every few seconds only if there is something to tell."""
    schedule = db.session.get(Schedule, run.key)
    mine = (col(JobRun.id) == run.id) & _runs()
    if outcome is Outcome.DONE and not count and schedule is not None and schedule.rule.startswith("every "):
        db.session.execute(delete(JobRun).where(mine))
        return
    done = update(JobRun).where(mine)
    db.session.execute(done.values(outcome=outcome.value, count=count, note=note, ended_at=now, lease_until=now))


def running(db: Transaction, name: str, place: str) -> int | None:
    """Return since when a job runs, wherever; None: it does not."""
    return db.session.scalar(select(func.min(col(JobRun.began_at))).where(_runs(), _of(name, place)))


def prune(db: Transaction) -> None:
    """Delete all but the last `KEPT` runs of each job."""
    order = func.row_number().over(partition_by=col(JobRun.name), order_by=col(JobRun.id).desc())
    ranked = select(col(JobRun.id), order.label("place")).subquery()
    db.session.execute(delete(JobRun).where(col(JobRun.id).in_(select(ranked.c.id).where(ranked.c.place > KEPT)), ~_runs()))


@dataclass(frozen=True, slots=True)
class Last:
    """How a run went, and when it ended."""

    outcome: Outcome
    count: int
    note: str
    at: int


@dataclass(frozen=True, slots=True)
class Listed:
    """A job: in how many places it is done, by which rule, when next, since when it runs now, and how it went last."""

    name: str
    rule: str
    places: int
    next_at: int
    since: int | None
    last: Last | None


def listed(db: Transaction) -> list[Listed]:
    """Return all jobs by their names."""
    session = db.session
    ended = select(func.max(col(JobRun.id))).where(~_runs()).group_by(col(JobRun.name))
    last = {
        run.name: Last(Outcome(run.outcome), run.count, run.note, run.ended_at or 0)
        for run in session.scalars(select(JobRun).where(col(JobRun.id).in_(ended)))
    }
    under_way = select(col(JobRun.name), func.min(col(JobRun.began_at))).where(_runs()).group_by(col(JobRun.name))
    since = dict(session.execute(under_way).all())
    # People without a country have a schedule too, but are no place.
    places_ = func.count(func.nullif(col(Schedule.place), ""))
    schedules = select(col(Schedule.name), func.min(col(Schedule.rule)), places_, func.min(col(Schedule.next_at))).group_by(
        col(Schedule.name)
    )
    return [
        Listed(name, rule, places, next_at, since.get(name), last.get(name))
        for name, rule, places, next_at in session.execute(schedules.order_by(col(Schedule.name)))
    ]


def _begin(db: Transaction, name: str, place: str, due_at: int, now: int) -> Run:
    row = JobRun(name=name, place=place, due_at=due_at, began_at=now, lease_until=now + LEASE)
    db.session.add(row)
    db.session.flush()
    return Run(row.id or 0, name, place, due_at)


def _runs() -> ColumnElement[bool]:
    return col(JobRun.outcome) == Outcome.RUNNING.value


def _of(name: str | Mapped[str], place: str | Mapped[str]) -> ColumnElement[bool]:
    return (col(JobRun.name) == name) & (col(JobRun.place) == place)
