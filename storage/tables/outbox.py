"""What is to be said to people who did not just speak, and pictures."""

from enum import StrEnum

from sqlmodel import BigInteger, Column, Field, ForeignKey, Index, LargeBinary, SmallInteger, SQLModel, text


class OutboxState(StrEnum):
    """What became of a message."""

    WAITING = "waiting"
    CLAIMED = "claimed"
    """Somebody is sending it."""
    SENT = "sent"
    FAILED = "failed"
    UNKNOWN = "unknown"
    """It may have arrived, so it is not sent again."""
    EXPIRED = "expired"
    CANCELLED = "cancelled"


class Priority:
    """Which of the messages that wait goes first; the smallest does."""

    PERSONAL = 0
    """About something that this person did."""
    NEWS = 1
    """Something that many are told."""
    MAILING = 2
    """One of a broadcast's or a digest's."""


_WAITS = text("state = 'waiting'")
_CLAIMED = text("state = 'claimed'")
_OPEN = text("mailing_id IS NOT NULL AND state IN ('waiting', 'claimed')")
_MAILED = text("mailing_id IS NOT NULL")


class Outbox(SQLModel, table=True):
    """A message to a participant: which sentence, and its facts as JSON. Written in the transaction that made it necessary.

    `channel` is the one by which it goes; `reason` says why it failed. `address` is the identity to which it was sent and `ref`
    the channel's name for it there, by which it can be changed later.
    """

    __table_args__ = (
        Index("outbox_waiting", "channel", "priority", "not_before", sqlite_where=_WAITS, postgresql_where=_WAITS),
        Index("outbox_claimed", "claimed_at", sqlite_where=_CLAIMED, postgresql_where=_CLAIMED),
        Index("outbox_open", "mailing_id", sqlite_where=_OPEN, postgresql_where=_OPEN),
        Index("outbox_mailing", "mailing_id", "participant_id", unique=True, sqlite_where=_MAILED, postgresql_where=_MAILED),
    )

    id: int | None = Field(default=None, primary_key=True)
    participant_id: int = Field(foreign_key="participant.id", index=True)
    kind: str = Field(max_length=32)
    facts: str
    state: str = Field(default=OutboxState.WAITING.value, max_length=16)
    reason: str = Field(default="", max_length=16)
    channel: str = Field(default="", max_length=16)
    priority: int = Field(default=Priority.PERSONAL, sa_column=Column(SmallInteger, nullable=False))
    mailing_id: int | None = Field(default=None, sa_column=Column(ForeignKey("mailing.id"), nullable=True))
    at: int = Field(sa_column=Column(BigInteger, nullable=False))
    not_before: int = Field(sa_column=Column(BigInteger, nullable=False))
    not_after: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
    claimed_at: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
    address: bytes = Field(default=b"", sa_column=Column(LargeBinary, nullable=False))
    ref: str = ""


class Drawing(SQLModel, table=True):
    """A picture that was drawn, known by a hash of its content; `ref` is Telegram's name for it once it is there."""

    key: str = Field(primary_key=True, max_length=64)
    png: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    ref: str = ""
    at: int = Field(sa_column=Column(BigInteger, nullable=False))


class Announcement(SQLModel, table=True):
    """Something that many are to be told: put into the outbox a few at a time, those with a number above `reached` are to come.

    `kind` and `facts` (JSON) are those of the messages; they go to whoever wrote, voted on or follows the proposal.
    """

    id: int | None = Field(default=None, primary_key=True)
    proposal_id: int = Field(foreign_key="proposal.id")
    kind: str = Field(max_length=32)
    facts: str
    reached: int = 0
    at: int = Field(sa_column=Column(BigInteger, nullable=False))
    done: bool = Field(default=False, index=True)
