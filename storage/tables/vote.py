"""Votes and their tallies."""

from enum import IntEnum

from sqlmodel import BigInteger, Column, Field, Index, SmallInteger, SQLModel, text


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
    one that came by a link. `translation_id` is the translation in which the proposal was read, None for its own words. `took`
    are the seconds between the card and the vote, None where that is not known. `wave_id` is the wave that the vote came in
    (`storage.tables.trust`), and `apart` tells that it counts apart, in `ApartTally`, for as long as that wave does.
    """

    # The primary key is the table: a person's votes lie together and no second tree is kept.
    __table_args__ = (
        Index(
            "vote_wave",
            "wave_id",
            sqlite_where=text("wave_id IS NOT NULL"),
            postgresql_where=text("wave_id IS NOT NULL"),
        ),
        {"sqlite_with_rowid": False},
    )

    participant_id: int = Field(foreign_key="participant.id", primary_key=True)
    proposal_id: int = Field(foreign_key="proposal.id", primary_key=True)
    choice: int = Field(sa_column=Column(SmallInteger, nullable=False))
    reasons: int = Field(default=0, sa_column=Column(SmallInteger, nullable=False))
    served: bool
    country: str = Field(max_length=8)
    translation_id: int | None = None
    took: int | None = Field(default=None, sa_column=Column(SmallInteger, nullable=True))
    wave_id: int | None = None
    apart: bool = False
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
    """All votes that count, without those that are set apart."""

    __table_args__ = {"sqlite_with_rowid": False}


class UnlinkedTally(_Counts, table=True):
    """Votes of people who left and let them count: only these numbers are left of them. They are part of the tally."""

    __tablename__ = "unlinked_tally"
    __table_args__ = {"sqlite_with_rowid": False}


class ApartTally(_Counts, table=True):
    """The votes that are set apart, since they came in a wave; they are no part of the tally."""

    __tablename__ = "apart_tally"
    __table_args__ = {"sqlite_with_rowid": False}
