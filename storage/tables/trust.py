"""Trust: votes that came in waves, as one hand with many accounts would cast them; they count apart."""

from sqlmodel import BigInteger, Column, Field, SQLModel


class Wave(SQLModel, table=True):
    """Votes of one round that came together: since when and until when they were cast, from where most of the voters are.

    `signals` are the kinds of `bot.opinion.signals.Signal` that its votes bear, between spaces; `people` and `votes` are as many
    as were found, `served` of them on cards that we chose. `lifted_at` is since when they count like all others, None: they count
    apart.
    """

    id: int | None = Field(default=None, primary_key=True)
    round_id: int = Field(foreign_key="round.id", index=True)
    found_at: int = Field(sa_column=Column(BigInteger, nullable=False))
    first_at: int = Field(sa_column=Column(BigInteger, nullable=False))
    last_at: int = Field(sa_column=Column(BigInteger, nullable=False))
    country: str = Field(default="", max_length=8)
    signals: str = Field(max_length=64)
    people: int
    votes: int
    served: int
    lifted_at: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))


class WaveChange(SQLModel, table=True):
    """That a wave's votes were let count (`apart` false) or set apart again, only ever added; `moderator` is a role's number."""

    __tablename__ = "wave_change"

    id: int | None = Field(default=None, primary_key=True)
    wave_id: int = Field(foreign_key="wave.id", index=True)
    at: int = Field(sa_column=Column(BigInteger, nullable=False))
    moderator: int
    apart: bool
