"""What is done by the clock, when it is due, and how it went."""

from enum import StrEnum

from sqlmodel import BigInteger, Column, Field, SQLModel


class Outcome(StrEnum):
    """How a run went."""

    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    SKIPPED = "skipped"
    """It was missed by more than its window, and is not caught up."""


class Schedule(SQLModel, table=True):
    """When a job runs next.

    `rule` is read by `bot.sending.rule` in the IANA time zone `zone`. A run that begins more than `window` seconds late was
    missed: with `catches_up` it is done once all the same, else skipped. After `not_after` it runs no more. `place` tells
    schedules of the same job apart, such as by country.
    """

    name: str = Field(primary_key=True, max_length=32)
    place: str = Field(default="", primary_key=True, max_length=8)
    rule: str = Field(max_length=64)
    zone: str = Field(max_length=64)
    window: int
    catches_up: bool
    next_at: int = Field(sa_column=Column(BigInteger, nullable=False, index=True))
    not_after: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))


class JobRun(SQLModel, table=True):
    """One run of a job: claimed by inserting it, in the transaction that moves the schedule on.

    Whoever runs it keeps `lease_until` ahead of the clock; a run whose lease is over is taken up by another program.
    `count` is how much was done.
    """

    __tablename__ = "job_run"

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(max_length=32, index=True)
    place: str = Field(default="", max_length=8)
    due_at: int = Field(sa_column=Column(BigInteger, nullable=False))
    began_at: int = Field(sa_column=Column(BigInteger, nullable=False))
    ended_at: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
    lease_until: int = Field(sa_column=Column(BigInteger, nullable=False))
    outcome: str = Field(default=Outcome.RUNNING.value, max_length=16, index=True)
    count: int = 0
    note: str = ""


class Snapshot(SQLModel, table=True):
    """How a consultation stood in one country on one day; an empty country stands for all.

    `people` took part until then, casting `votes` on `proposals` that were accepted.
    """

    consultation_id: int = Field(foreign_key="consultation.id", primary_key=True)
    country: str = Field(primary_key=True, max_length=8)
    day: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    """Midnight UTC, in seconds since 1970."""
    people: int
    votes: int
    proposals: int
