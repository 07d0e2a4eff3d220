"""What is to be said to people who did not just speak, and pictures."""

from enum import StrEnum

from sqlmodel import BigInteger, Column, Field, Index, LargeBinary, SQLModel, text


class OutboxState(StrEnum):
    """What became of a message."""

    WAITING = "waiting"
    CLAIMED = "claimed"
    SENT = "sent"
    FAILED = "failed"


class Outbox(SQLModel, table=True):
    """A message to a participant: which sentence, and its facts as JSON. Written in the transaction that made it necessary."""

    __table_args__ = (
        Index(
            "outbox_waiting",
            "not_before",
            sqlite_where=text("state = 'waiting'"),
            postgresql_where=text("state = 'waiting'"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    participant_id: int = Field(foreign_key="participant.id", index=True)
    kind: str = Field(max_length=32)
    facts: str
    state: str = Field(default=OutboxState.WAITING.value, max_length=8)
    at: int = Field(sa_column=Column(BigInteger, nullable=False))
    not_before: int = Field(sa_column=Column(BigInteger, nullable=False))


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
