"""What was decided, reported and objected to: the records that the Digital Services Act asks for. Nobody is named in them."""

from enum import StrEnum

from sqlmodel import BigInteger, Column, Field, Index, SQLModel


class RecordKind(StrEnum):
    """What a record tells of."""

    DECISION = "decision"
    """A proposal changed its state (Article 17)."""
    NOTICE = "notice"
    """Somebody reported a proposal (Article 16)."""
    COMPLAINT = "complaint"
    """Somebody objected to a decision (Article 20)."""


class Record(SQLModel, table=True):
    """One line of the log, which is only ever added to: the database refuses to change or delete a line (triggers).

    `before` and `after` are states of the proposal; `reason` is that of the refusal or the report; `automated` tells that no
    person decided, `moderator` is the number of the role of the person who did, which stands in no report; `detail` tells, in
    words between spaces, why it was decided on and what else was changed; `waited` is for how many seconds it had waited for a
    person. The proposal is named by its number only, since it may be deleted with its author.
    """

    __table_args__ = (Index("record_proposal", "proposal"),)

    id: int | None = Field(default=None, primary_key=True)
    at: int = Field(sa_column=Column(BigInteger, nullable=False, index=True))
    kind: str = Field(max_length=16)
    consultation: str = Field(max_length=64)
    proposal: int
    language: str = Field(max_length=2)
    country: str = Field(max_length=8)
    before: str = Field(default="", max_length=16)
    after: str = Field(default="", max_length=16)
    reason: str = Field(default="", max_length=32)
    automated: bool = False
    moderator: int | None = None
    detail: str = Field(default="", max_length=64)
    waited: int | None = None
