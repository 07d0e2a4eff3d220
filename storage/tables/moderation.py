"""Those who moderate, what waits for them, and what is objected to."""

from enum import StrEnum

from sqlmodel import BigInteger, Column, Field, Index, LargeBinary, SQLModel, text


class Role(StrEnum):
    """What somebody may do; each may do what those before it may."""

    MODERATOR = "moderator"
    LEAD = "lead"
    ORGANISER = "organiser"
    OPERATOR = "operator"


class Staff(SQLModel, table=True):
    """A role that a participant has or had, or that somebody is invited to: known to others, and in the log, by its number only.

    `languages` are those that they read and `consultations` those that they look after, by number, between spaces; empty: all.
    Until somebody accepts an invitation (`joined_at`) it counts until `expires_at`, and `code` is the keyed hash of what its link
    carries. `removed_at` ends the role or the invitation; once the person is forgotten the number belongs to nobody. `shown` is
    what of the queue they wish to see: a language, a reason, a consultation, with bars between; `nudged_at` and `summed_at` are
    when they were last told that something waits too long, and how the week was.
    """

    id: int | None = Field(default=None, primary_key=True)
    participant_id: int | None = Field(default=None, foreign_key="participant.id", index=True)
    role: str = Field(max_length=16)
    languages: str = ""
    consultations: str = ""
    at: int = Field(sa_column=Column(BigInteger, nullable=False))
    code: bytes | None = Field(default=None, sa_column=Column(LargeBinary, nullable=True, unique=True))
    expires_at: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
    joined_at: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
    removed_at: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
    shown: str = ""
    nudged_at: int = Field(default=0, sa_column=Column(BigInteger, nullable=False))
    summed_at: int = Field(default=0, sa_column=Column(BigInteger, nullable=False))


class Why(StrEnum):
    """Why a proposal waits for a moderator."""

    NEW = "new"
    FLAGGED = "flagged"
    REPORTED = "reported"
    APPEALED = "appealed"
    SUSPENSION = "suspension"
    """Its author objects to having been suspended for it."""
    AGAIN = "again"
    """A moderator decides on it again."""


class QueueItem(SQLModel, table=True):
    """A proposal that waits for a moderator, or that one has decided on a moment ago (`done_at`, `done_by`).

    The lowest `priority` comes first, then what has waited since the earliest moment. `claimed_by` is the role's number of who
    holds it until `claimed_until`; with a moment but nobody it was postponed. `lead`: it waits for a lead moderator. `first_by`
    has given a `first` opinion, accept or refuse, and somebody else is to decide. `undo` tells, as JSON, what was changed last,
    for taking it back.
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
            "consultation_id",
            "lead",
            "why",
            "first_by",
            sqlite_where=text("done_at IS NULL"),
            postgresql_where=text("done_at IS NULL"),
        ),
        Index("queue_claimed", "claimed_by"),
    )

    proposal_id: int = Field(foreign_key="proposal.id", primary_key=True)
    consultation_id: int
    language: str = Field(max_length=2)
    priority: int
    why: str = Field(max_length=16)
    since: int = Field(sa_column=Column(BigInteger, nullable=False))
    claimed_by: int | None = None
    claimed_until: int = Field(default=0, sa_column=Column(BigInteger, nullable=False))
    lead: bool = False
    first_by: int | None = None
    first: str = Field(default="", max_length=8)
    done_by: int | None = None
    done_at: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
    undo: str = ""


class SecondOpinion(SQLModel, table=True):
    """What two moderators thought of one proposal, neither knowing of the other: whether each would accept it."""

    __tablename__ = "second_opinion"

    id: int | None = Field(default=None, primary_key=True)
    at: int = Field(sa_column=Column(BigInteger, nullable=False, index=True))
    consultation_id: int
    language: str = Field(max_length=2)
    first: bool
    second: bool


class Suspension(SQLModel, table=True):
    """A time in which an author may not propose; `proposal_id` is what it was for, `reason` a `Refusal`."""

    id: int | None = Field(default=None, primary_key=True)
    participant_id: int = Field(foreign_key="participant.id", index=True)
    proposal_id: int
    reason: str = Field(max_length=32)
    at: int = Field(sa_column=Column(BigInteger, nullable=False))
    until: int = Field(sa_column=Column(BigInteger, nullable=False))


class Appeal(SQLModel, table=True):
    """An objection to what was decided on a proposal, or to a suspension for it; `sealed` are the person's words, encrypted.

    `granted` is the outcome: whether the decision was changed, None while nobody has looked.
    """

    id: int | None = Field(default=None, primary_key=True)
    proposal_id: int = Field(foreign_key="proposal.id", index=True)
    participant_id: int | None = Field(default=None, foreign_key="participant.id", index=True)
    suspension: bool = False
    sealed: bytes | None = Field(default=None, sa_column=Column(LargeBinary, nullable=True))
    at: int = Field(sa_column=Column(BigInteger, nullable=False))
    granted: bool | None = None
    decided_at: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
