"""Consultations and their rounds."""

from enum import StrEnum

from sqlmodel import BigInteger, Column, Field, SQLModel


class RoundKind(StrEnum):
    """Who sees what in a round."""

    SINGLE = "single"
    """Everybody sees what is written in their language."""
    NATIONAL = "national"
    """People see what was written in their country, in their language."""
    EUROPEAN = "european"
    """Everybody sees every finalist; nobody proposes."""


class RoundState(StrEnum):
    """How far a round is."""

    DRAFT = "draft"
    OPEN = "open"
    CLOSING = "closing"
    """People vote, but no longer propose, so that the last proposals get their votes too."""
    CLOSED = "closed"
    PUBLISHED = "published"


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
    ethics: str = ""
    """Where questions about ethics go."""
    members: bool = False
    """Whether only members take part, each by a code of their own; their groups then take the place of the countries."""
    next_serial: int = Field(default=0, sa_column=Column(BigInteger, nullable=False))
    """The serial number of the next code that is made for a member."""
    time_zone: str = "UTC"
    """The IANA name of the zone in which its dates are written."""
    digest: str = Field(default="weekly", max_length=8)
    """How often people are offered news of it: "never", "weekly" or "daily"."""
    themes: str = ""
    """Which of `storage.tables.THEMES` it knows, between spaces; empty: all."""
    proposals_per_day: int | None = None
    """Proposals that one person may hand in within 24 hours; None: the operator's number."""
    reports_to_hide: int | None = None
    """Reports that hide a proposal until a moderator has looked at it; None: the operator's number."""
    demographics: str = ""
    """Which questions about the person may be asked: some of `storage.tables.anonymous.QUESTIONS`, between spaces."""


class ConsultationText(SQLModel, table=True):
    """The question, the opening words of every proposal, the organiser's own privacy notice and legal text, in one language."""

    __tablename__ = "consultation_text"

    consultation_id: int = Field(foreign_key="consultation.id", primary_key=True)
    language: str = Field(primary_key=True, max_length=2)
    question: str
    opening: str
    privacy: str = ""
    legal: str = ""


class Partner(SQLModel, table=True):
    """One of the coalition that stands behind a consultation; `place` is where it stands in the list."""

    consultation_id: int = Field(foreign_key="consultation.id", primary_key=True)
    place: int = Field(primary_key=True)
    name: str
    role: str = ""
    link: str = ""


class ConsultationCountry(SQLModel, table=True):
    """A country in which a consultation is held, its languages between spaces, and whether people there may propose."""

    __tablename__ = "consultation_country"

    consultation_id: int = Field(foreign_key="consultation.id", primary_key=True)
    country: str = Field(primary_key=True, max_length=8)
    languages: str = ""
    proposing: bool = True


NEVER = 1 << 40
"""The `opens_at` of a round that has no date yet, in seconds: beyond any calendar."""


class Round(SQLModel, table=True):
    """A time in which a consultation's proposals are voted on; `place` is where it stands among the consultation's rounds.

    Its state is told by its moments alone, so that no clock that is late can hold it up: open from `opens_at`, once it has opened
    without new proposals from `closing_at`, closed from `closes_at`; from `published_at` on everybody may see the results.
    `proposing` tells whether citizens may propose at all, `minimum_exposure` how many served votes every proposal is promised,
    `strategy` how the next proposal is chosen (`bot.opinion.strategies`).
    """

    id: int | None = Field(default=None, primary_key=True)
    consultation_id: int = Field(foreign_key="consultation.id", index=True)
    place: int = 0
    kind: str = Field(max_length=16)
    opens_at: int = Field(sa_column=Column(BigInteger, nullable=False))
    closing_at: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
    closes_at: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
    proposing: bool = True
    minimum_exposure: int = 0
    best: int = 10
    """How many proposals go on: from each country into the European round, from the last round onto the agenda."""
    strategy: str = Field(default="balanced", max_length=16)
    published_at: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))

    def state(self, now: int) -> RoundState:
        """Return how far the round is at a moment."""
        for state, name in reversed(MOMENTS.items()):
            moment = getattr(self, name)
            if moment is not None and moment <= now and (state is not RoundState.CLOSING or self.opens_at <= now):
                return state
        return RoundState.DRAFT

    def is_open(self, now: int) -> bool:
        """Whether people vote in it at a moment."""
        return self.state(now) in (RoundState.OPEN, RoundState.CLOSING)


MOMENTS = {
    RoundState.OPEN: "opens_at",
    RoundState.CLOSING: "closing_at",
    RoundState.CLOSED: "closes_at",
    RoundState.PUBLISHED: "published_at",
}
"""From which moment on a round is in a state, in their order."""


BY_DATE = 0
"""The `moderator` of a round's change that came by its dates."""


class RoundChange(SQLModel, table=True):
    """A round's step from one state to another, only ever added; `moderator` is an organiser's number, or `BY_DATE`."""

    __tablename__ = "round_change"

    id: int | None = Field(default=None, primary_key=True)
    round_id: int = Field(foreign_key="round.id", index=True)
    at: int = Field(sa_column=Column(BigInteger, nullable=False))
    before: str = Field(max_length=16)
    after: str = Field(max_length=16)
    moderator: int


class ConsultationChange(SQLModel, table=True):
    """What an organiser changed in the chat, only ever added: the key, its value before and after, the number of their role."""

    __tablename__ = "consultation_change"

    id: int | None = Field(default=None, primary_key=True)
    consultation_id: int = Field(foreign_key="consultation.id", index=True)
    at: int = Field(sa_column=Column(BigInteger, nullable=False))
    moderator: int
    key: str
    before: str
    after: str


class Catalogue(SQLModel, table=True):
    """One row whose `revision` grows with every change of consultations, rounds and proposals that are served."""

    id: int = Field(primary_key=True)
    revision: int = Field(sa_column=Column(BigInteger, nullable=False))
