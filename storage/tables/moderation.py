"""Those who moderate, and what waits for them."""

from enum import StrEnum

from sqlmodel import BigInteger, Column, Field, Index, SQLModel, text


class Role(StrEnum):
    """What somebody may do; each may do what those before it may."""

    MODERATOR = "moderator"
    LEAD = "lead"
    ORGANISER = "organiser"
    OPERATOR = "operator"


class Staff(SQLModel, table=True):
    """A role that a participant has or had: known to the others, and in the log, by its number only.

    `languages` are those that they read, between spaces; empty: all. `removed_at` ends the role; once the person is forgotten the
    number belongs to nobody.
    """

    id: int | None = Field(default=None, primary_key=True)
    participant_id: int | None = Field(default=None, foreign_key="participant.id", index=True)
    role: str = Field(max_length=16)
    languages: str = ""
    at: int = Field(sa_column=Column(BigInteger, nullable=False))
    removed_at: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))


class Why(StrEnum):
    """Why a proposal waits for a moderator."""

    NEW = "new"
    FLAGGED = "flagged"
    REPORTED = "reported"


class QueueItem(SQLModel, table=True):
    """A proposal that waits for a moderator, or that one has decided on a moment ago (`done_at`, `done_by`).

    The lowest `priority` comes first, then what has waited since the earliest moment. `claimed_by` is the role's number of who
    holds it until `claimed_until`; `undo` tells, as JSON, what a decision changed, for taking it back.
    """

    __tablename__ = "queue_item"
    # The first is read in order and answers all by itself who reads what; the second finds what one person holds.
    __table_args__ = (
        Index(
            "queue_order",
            "priority",
            "since",
            "proposal_id",
            "language",
            "claimed_until",
            sqlite_where=text("done_at IS NULL"),
            postgresql_where=text("done_at IS NULL"),
        ),
        Index("queue_claimed", "claimed_by"),
    )

    proposal_id: int = Field(foreign_key="proposal.id", primary_key=True)
    language: str = Field(max_length=2)
    priority: int
    why: str = Field(max_length=16)
    since: int = Field(sa_column=Column(BigInteger, nullable=False))
    claimed_by: int | None = None
    claimed_until: int = Field(default=0, sa_column=Column(BigInteger, nullable=False))
    done_by: int | None = None
    done_at: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
    undo: str = ""
