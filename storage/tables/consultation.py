"""Consultations and their rounds."""

from enum import StrEnum

from sqlmodel import BigInteger, Column, Field, SQLModel


class RoundKind(StrEnum):
    """Who sees what in a round."""

    SINGLE = "single"
    """Everybody sees what is written in their language."""
    NATIONAL = "national"
    """People see what was written in their country, in their language."""


class Consultation(SQLModel, table=True):
    """A question put to citizens, and who puts it."""

    id: int | None = Field(default=None, primary_key=True)
    slug: str = Field(unique=True, max_length=64)
    organiser: str
    contact: str
    minimum_age: int
    privacy_version: int = 1
    """Grows when the privacy notice changes; who agreed to an older one is asked again."""
    keep_days: int = 365
    """Days after the end after which everything about a person is deleted."""
    answer_hours: int = 48
    """Hours within which a moderator is promised to look at what was handed in."""
    demographics: str = ""
    """Which questions about the person may be asked: some of `storage.tables.anonymous.QUESTIONS`, between spaces."""


class ConsultationText(SQLModel, table=True):
    """The question, the opening words of every proposal and the organiser's own privacy notice, in one language."""

    __tablename__ = "consultation_text"

    consultation_id: int = Field(foreign_key="consultation.id", primary_key=True)
    language: str = Field(primary_key=True, max_length=2)
    question: str
    opening: str
    privacy: str = ""


class ConsultationCountry(SQLModel, table=True):
    """A country in which a consultation is held."""

    __tablename__ = "consultation_country"

    consultation_id: int = Field(foreign_key="consultation.id", primary_key=True)
    country: str = Field(primary_key=True, max_length=2)


class Round(SQLModel, table=True):
    """A time in which a consultation's proposals are voted on; open from `opens_at` until `closes_at`, if it has an end.

    `proposing` tells whether citizens may propose; from `published_at` on everybody may see the results.
    """

    id: int | None = Field(default=None, primary_key=True)
    consultation_id: int = Field(foreign_key="consultation.id", index=True)
    kind: str = Field(max_length=16)
    opens_at: int = Field(sa_column=Column(BigInteger, nullable=False))
    closes_at: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
    proposing: bool = True
    published_at: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))


class Catalogue(SQLModel, table=True):
    """One row whose `revision` grows with every change of consultations, rounds and proposals that are served."""

    id: int = Field(primary_key=True)
    revision: int = Field(sa_column=Column(BigInteger, nullable=False))
