"""Citizens' proposals."""

from enum import StrEnum

from sqlmodel import BigInteger, Column, Field, Index, SQLModel


class ProposalState(StrEnum):
    """What became of a proposal."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    REFUSED = "refused"


class Proposal(SQLModel, table=True):
    """A proposal of 12 to 140 characters, without the consultation's opening words.

    `source` is the key it had in an imported file, so that a second import does not double it.
    """

    __table_args__ = (Index("proposal_source", "consultation_id", "source", unique=True),)

    id: int | None = Field(default=None, primary_key=True)
    consultation_id: int = Field(foreign_key="consultation.id")
    round_id: int = Field(foreign_key="round.id", index=True)
    author_id: int | None = Field(default=None, foreign_key="participant.id", index=True)
    source: str | None = Field(default=None, max_length=64)
    language: str = Field(max_length=2)
    country: str = Field(max_length=2)
    theme: str = Field(max_length=32)
    text: str
    state: str = Field(max_length=16)
    created_at: int = Field(sa_column=Column(BigInteger, nullable=False))
