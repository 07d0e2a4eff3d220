"""Translations of proposals: which there are, who says that one is wrong, and which are still to be made or looked at."""

from enum import StrEnum

from sqlmodel import BigInteger, Column, Field, Index, SQLModel, text


class TranslationState(StrEnum):
    """How far a translation can be trusted."""

    MACHINE = "machine"
    """Nobody has looked at it."""
    REVIEWED = "reviewed"
    """A person wrote it, or found it right."""
    REJECTED = "rejected"
    """It is wrong, or its source has changed; it is kept because votes tell that it was read."""


class Translation(SQLModel, table=True):
    """A proposal's whole sentence, opening words included, in another language; only added to, but for its state.

    `engine` is a provider's name, or "people"; `source_hash` names the sentence that it was made from
    (`storage.translations.hash_of`), `reviewer` the number of the role that wrote it or found it right.
    """

    # At most one of a proposal in a language counts, whoever writes at once.
    __table_args__ = (
        Index(
            "translation_current",
            "proposal_id",
            "language",
            unique=True,
            sqlite_where=text("state <> 'rejected'"),
            postgresql_where=text("state <> 'rejected'"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    proposal_id: int = Field(foreign_key="proposal.id", index=True)
    language: str = Field(max_length=2)
    text: str
    engine: str = Field(max_length=32)
    source_hash: str = Field(max_length=16)
    state: str = Field(max_length=8)
    reviewer: int | None = None
    at: int = Field(sa_column=Column(BigInteger, nullable=False))


class TranslationDoubt(SQLModel, table=True):
    """Somebody says that a translation is wrong; each once."""

    __tablename__ = "translation_doubt"

    translation_id: int = Field(foreign_key="translation.id", primary_key=True)
    participant_id: int = Field(foreign_key="participant.id", primary_key=True, index=True)
    at: int = Field(sa_column=Column(BigInteger, nullable=False))


class TaskState(StrEnum):
    """Whom a translation that is to be made or looked at waits for."""

    WAITING = "waiting"
    """The provider."""
    ASKED = "asked"
    """The provider's answer, which comes to our address later."""
    PEOPLE = "people"
    """Somebody who writes it."""
    REVIEW = "review"
    """Somebody who looks at what citizens say is wrong."""


class TranslationTask(SQLModel, table=True):
    """A proposal that is to be translated into a language, or whose translation is to be looked at; gone once that is done.

    `reference` names an asynchronous request, `fault` says why the last of `attempts` failed, and nothing is tried before
    `not_before`. A moderator holds it, `claimed_by` the number of their role, until `claimed_until`.
    """

    __tablename__ = "translation_task"
    __table_args__ = (Index("translation_task_order", "state", "not_before", "proposal_id", "language"),)

    proposal_id: int = Field(foreign_key="proposal.id", primary_key=True)
    language: str = Field(primary_key=True, max_length=2)
    state: str = Field(max_length=8)
    since: int = Field(sa_column=Column(BigInteger, nullable=False))
    not_before: int = Field(default=0, sa_column=Column(BigInteger, nullable=False))
    attempts: int = 0
    fault: str = Field(default="", max_length=32)
    reference: str = Field(default="", max_length=64, index=True)
    claimed_by: int | None = None
    claimed_until: int = Field(default=0, sa_column=Column(BigInteger, nullable=False))
