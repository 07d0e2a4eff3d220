"""Numbers that were never tied to a person."""

from sqlmodel import Field, SQLModel

QUESTIONS: dict[str, tuple[str, ...]] = {
    "age": ("16-24", "25-39", "40-64", "65+"),
    "gender": ("woman", "man", "other"),
    "area": ("city", "town", "village"),
}
"""The questions about a person that a consultation may ask, and their answers."""


class Demographic(SQLModel, table=True):
    """How often an answer about themselves was given by people of a country."""

    __table_args__ = {"sqlite_with_rowid": False}

    consultation_id: int = Field(foreign_key="consultation.id", primary_key=True)
    country: str = Field(primary_key=True, max_length=8)
    question: str = Field(primary_key=True, max_length=16)
    answer: str = Field(primary_key=True, max_length=16)
    count: int = 0


class Arrival(SQLModel, table=True):
    """How often a link with a campaign word was opened."""

    __table_args__ = {"sqlite_with_rowid": False}

    consultation_id: int = Field(foreign_key="consultation.id", primary_key=True)
    campaign: str = Field(primary_key=True, max_length=20)
    channel: str = Field(primary_key=True, max_length=16)
    count: int = 0
