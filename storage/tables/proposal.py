"""Citizens' proposals."""

from enum import StrEnum

from sqlmodel import BigInteger, Column, Field, Index, LargeBinary, SQLModel

THEMES = (
    "democracy", "economy", "work", "environment", "energy", "transport", "health", "education", "youth", "migration",
    "security", "digital", "agriculture", "culture", "social", "housing",
)  # fmt: skip
"""What proposals are about; each has its ``theme-…`` message."""


class ProposalState(StrEnum):
    """What became of a proposal."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    MERGED = "merged"
    HIDDEN = "hidden"


class Refusal(StrEnum):
    """Why a proposal is not accepted."""

    INCOMPREHENSIBLE = "incomprehensible"
    OFF_TOPIC = "off-topic"
    PARTISAN = "partisan"
    UNLAWFUL = "unlawful"
    ADVERTISING = "advertising"
    SEVERAL_IDEAS = "several-ideas"
    WRONG_LANGUAGE = "wrong-language"
    RUDE = "rude"
    OUT_OF_REACH = "out-of-reach"
    ALREADY_PROPOSED = "already-proposed"
    TEST = "test"
    OTHER = "other"


class Proposal(SQLModel, table=True):
    """A proposal of 12 to 140 characters, without the consultation's opening words.

    `source` is the key it had in an imported file, so that a second import does not double it. `flags` are what the checks tell
    the moderator, between spaces; `reason` says why it was refused, with a moderator's own `note`, and `merged_into` which one
    says the same; `original` are the author's words where a moderator corrected their spelling; `kept` means that a moderator
    has looked at its reports; `milestone` is the last number of votes that the author was told of.
    """

    __table_args__ = (
        Index("proposal_source", "consultation_id", "source", unique=True),
        Index("proposal_outcome", "round_id", "state", "language"),
    )

    id: int | None = Field(default=None, primary_key=True)
    consultation_id: int = Field(foreign_key="consultation.id")
    round_id: int = Field(foreign_key="round.id", index=True)
    national_round_id: int | None = Field(default=None, index=True)
    """The round that a finalist of the European round comes from: the same proposal, with its votes."""
    author_id: int | None = Field(default=None, foreign_key="participant.id", index=True)
    source: str | None = Field(default=None, max_length=64)
    language: str = Field(max_length=2)
    country: str = Field(max_length=8)
    theme: str = Field(max_length=32)
    text: str
    state: str = Field(max_length=16)
    flags: str = ""
    reason: str = Field(default="", max_length=32)
    note: str = ""
    original: str = ""
    merged_into: int | None = None
    kept: bool = False
    milestone: int = 0
    created_at: int = Field(sa_column=Column(BigInteger, nullable=False))
    decided_at: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))


class Finalist(SQLModel, table=True):
    """A proposal that goes from its country's round into the European one: its place, and what the votes said then.

    `reason` is the organiser's public one where it took the place of a proposal with more support.
    """

    proposal_id: int = Field(foreign_key="proposal.id", primary_key=True)
    round_id: int = Field(foreign_key="round.id", index=True)
    country: str = Field(max_length=8)
    place: int
    agree: int
    votes: int
    reason: str = ""
    at: int = Field(sa_column=Column(BigInteger, nullable=False))
    moderator: int


class Substitution(SQLModel, table=True):
    """An organiser's public decision that `proposal_id` goes to the European round in place of `instead_of`."""

    instead_of: int = Field(foreign_key="proposal.id", primary_key=True)
    proposal_id: int = Field(foreign_key="proposal.id", unique=True)
    round_id: int = Field(foreign_key="round.id", index=True)
    reason: str
    at: int = Field(sa_column=Column(BigInteger, nullable=False))
    moderator: int


class ReportReason(StrEnum):
    """What somebody says is wrong with a proposal."""

    ILLEGAL = "illegal"
    OFFENSIVE = "offensive"
    PERSONAL_DATA = "personal-data"
    WRONG_LANGUAGE = "wrong-language"
    BAD_TRANSLATION = "bad-translation"
    DUPLICATE = "duplicate"
    OTHER = "other"


class Report(SQLModel, table=True):
    """A notice under Article 16 of the Digital Services Act: one per person and proposal.

    `sealed` is what the person wrote, encrypted; both are gone once the person is forgotten. `kept` is the outcome: whether the
    proposal stayed, None while nobody has looked.
    """

    __table_args__ = (Index("report_once", "proposal_id", "participant_id", unique=True),)

    id: int | None = Field(default=None, primary_key=True)
    proposal_id: int = Field(foreign_key="proposal.id")
    participant_id: int | None = Field(default=None, foreign_key="participant.id", index=True)
    reason: str = Field(max_length=16)
    sealed: bytes | None = Field(default=None, sa_column=Column(LargeBinary, nullable=True))
    at: int = Field(sa_column=Column(BigInteger, nullable=False))
    kept: bool | None = None
    decided_at: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
