"""What came of a consultation: the published results, what organisations say to them, and what is being done."""

from enum import StrEnum

from sqlmodel import BigInteger, Column, Field, LargeBinary, SQLModel


class AgendaItem(SQLModel, table=True):
    """A proposal's place in a round when its results were published, and what the votes said then.

    `agree` of `votes` served votes; `share`, `low` and `high` are what is told of it, 0 to 1: what it was ranked by
    (`bot.opinion.rank`), but where every country counts the same and some are hidden, without what would tell these
    (`bot.opinion.suppress.evened`). Of what `few` people said nothing is told. `cells` is JSON: by country or group how many
    agreed, were neutral and disagreed, and whether that is told (1) or never shown (0); where every country counts the same
    all of them, else those with votes. In rows of their own they would be 810,000 for 30,000 proposals in 27 countries.
    """

    __tablename__ = "agenda_item"

    round_id: int = Field(foreign_key="round.id", primary_key=True)
    proposal_id: int = Field(foreign_key="proposal.id", primary_key=True)
    place: int
    agree: int
    votes: int
    share: float
    low: float
    high: float
    few: bool
    cells: str


class RoundReport(SQLModel, table=True):
    """What the public page tells of a published round, made once: compressed JSON of what may be shown (`bot.results`)."""

    __tablename__ = "round_report"

    round_id: int = Field(foreign_key="round.id", primary_key=True)
    made_at: int = Field(sa_column=Column(BigInteger, nullable=False))
    body: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class Organisation(SQLModel, table=True):
    """A party, a union, a ministry that is asked for its position; `code` is the keyed hash of what its invitation carries."""

    id: int | None = Field(default=None, primary_key=True)
    consultation_id: int = Field(foreign_key="consultation.id", index=True)
    name: str = Field(max_length=100)
    code: bytes | None = Field(default=None, sa_column=Column(LargeBinary, nullable=True, unique=True))
    expires_at: int = Field(sa_column=Column(BigInteger, nullable=False))
    participant_id: int | None = Field(default=None, foreign_key="participant.id", index=True)
    """Who speaks for it."""
    removed_at: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
    moderator: int


class Stance(StrEnum):
    """What an organisation says to a proposal."""

    SUPPORT = "support"
    CONDITIONAL = "conditional"
    OPPOSE = "oppose"


class Position(SQLModel, table=True):
    """An organisation's stance on an item of the agenda; a conditional one has a sentence, the others may have one."""

    organisation_id: int = Field(foreign_key="organisation.id", primary_key=True)
    proposal_id: int = Field(foreign_key="proposal.id", primary_key=True)
    stance: str = Field(max_length=16)
    text: str = ""
    language: str = Field(max_length=2)
    at: int = Field(sa_column=Column(BigInteger, nullable=False))


class Progress(StrEnum):
    """How far something is that was promised."""

    PLANNED = "planned"
    UNDER_WAY = "under-way"
    DONE = "done"
    DROPPED = "dropped"


class Measure(SQLModel, table=True):
    """What is being done about an item of the agenda: only added to, the last one counts; `day` is when, at midnight UTC.

    Until `posted_at` only the organiser sees it, who has been asked whether to post it.
    """

    id: int | None = Field(default=None, primary_key=True)
    proposal_id: int = Field(foreign_key="proposal.id", index=True)
    progress: str = Field(max_length=16)
    day: int = Field(sa_column=Column(BigInteger, nullable=False))
    text: str
    language: str = Field(max_length=2)
    at: int = Field(sa_column=Column(BigInteger, nullable=False))
    posted_at: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
    moderator: int


class Follow(SQLModel, table=True):
    """A participant wishes to be told what becomes of a proposal."""

    participant_id: int = Field(foreign_key="participant.id", primary_key=True)
    proposal_id: int = Field(foreign_key="proposal.id", primary_key=True, index=True)
