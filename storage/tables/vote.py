"""Votes and their tallies."""

from enum import IntEnum

from sqlmodel import BigInteger, Column, Field, SmallInteger, SQLModel


class Choice(IntEnum):
    """A vote."""

    DISAGREE = -1
    NEUTRAL = 0
    AGREE = 1


REASONS: dict[Choice, tuple[str, str, str]] = {
    Choice.AGREE: ("favourite", "doable", "obvious"),
    Choice.NEUTRAL: ("not_understood", "no_opinion", "indifferent"),
    Choice.DISAGREE: ("no_way", "unrealistic", "empty"),
}
"""The second-level answers under each vote. A vote keeps its subset as three bits, the first reason in the lowest."""


class Vote(SQLModel, table=True):
    """One person's vote on one proposal.

    `country` is the voter's when the vote was cast: the tally it counts in. `served` tells a vote on a card that we chose from
    one that came by a link. `translation_id` is the translation in which the proposal was read, None for its own words.
    """

    # The primary key is the table: a person's votes lie together and no second tree is kept.
    __table_args__ = {"sqlite_with_rowid": False}

    participant_id: int = Field(foreign_key="participant.id", primary_key=True)
    proposal_id: int = Field(foreign_key="proposal.id", primary_key=True)
    choice: int = Field(sa_column=Column(SmallInteger, nullable=False))
    reasons: int = Field(default=0, sa_column=Column(SmallInteger, nullable=False))
    served: bool
    country: str = Field(max_length=8)
    translation_id: int | None = None
    cast_at: int = Field(sa_column=Column(BigInteger, nullable=False))
    changed_at: int = Field(sa_column=Column(BigInteger, nullable=False))


class _Counts(SQLModel):
    """How often each answer was given to a proposal, by the voters' country, served or not."""

    proposal_id: int = Field(foreign_key="proposal.id", primary_key=True)
    country: str = Field(primary_key=True, max_length=8)
    served: bool = Field(primary_key=True)
    agree: int = 0
    neutral: int = 0
    disagree: int = 0
    favourite: int = 0
    doable: int = 0
    obvious: int = 0
    not_understood: int = 0
    no_opinion: int = 0
    indifferent: int = 0
    no_way: int = 0
    unrealistic: int = 0
    empty: int = 0


class Tally(_Counts, table=True):
    """All votes that count."""

    __table_args__ = {"sqlite_with_rowid": False}


class UnlinkedTally(_Counts, table=True):
    """Votes of people who left and let them count: only these numbers are left of them. They are part of the tally."""

    __tablename__ = "unlinked_tally"
    __table_args__ = {"sqlite_with_rowid": False}
