"""What is written to many: broadcasts and digests, and how far each has come."""

from enum import StrEnum

from sqlmodel import BigInteger, Column, Field, LargeBinary, SQLModel, UniqueConstraint


class MailingKind(StrEnum):
    """What is sent."""

    BROADCAST = "broadcast"
    DIGEST = "digest"


class MailingState(StrEnum):
    """How far it is; one that waits for its time is running too."""

    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    CANCELLED = "cancelled"


class Mailing(SQLModel, table=True):
    """One message to many people; whom it reaches is told by its cursors, so that no list of them is ever kept.

    `upto` is the highest number of a person who was there when it began, `expected` how many were counted then. `put` counts the
    messages that were put into the outbox, the others what became of them, `capped` who had enough messages this week.
    """

    id: int | None = Field(default=None, primary_key=True)
    kind: str = Field(max_length=16)
    state: str = Field(default=MailingState.RUNNING.value, max_length=16, index=True)
    at: int = Field(sa_column=Column(BigInteger, nullable=False))
    begins_at: int = Field(sa_column=Column(BigInteger, nullable=False))
    not_after: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
    began_at: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
    ended_at: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
    upto: int = 0
    expected: int = 0
    put: int = 0
    sent: int = 0
    failed: int = 0
    stopped: int = 0
    unknown: int = 0
    expired: int = 0
    cancelled: int = 0
    capped: int = 0


class MailingCursor(SQLModel, table=True):
    """How far a mailing has come in one country: those with a number above `reached` are to come."""

    __tablename__ = "mailing_cursor"

    mailing_id: int = Field(foreign_key="mailing.id", primary_key=True)
    country: str = Field(primary_key=True, max_length=2)
    reached: int = 0
    done: bool = False


class Broadcast(SQLModel, table=True):
    """What an organiser writes to people; a draft until it has a mailing.

    The audience: `countries` (groups, in a consultation of members) and `languages` between spaces, empty for all;
    `participation` is one of `storage.broadcasts.PARTICIPATIONS`. `button` is one of `storage.broadcasts.BUTTONS`, empty for
    none. `counted` are the recipients that were shown last, `moderator` is the number of the organiser's role.
    """

    id: int | None = Field(default=None, primary_key=True)
    consultation_id: int = Field(foreign_key="consultation.id", index=True)
    mailing_id: int | None = Field(default=None, foreign_key="mailing.id", unique=True)
    moderator: int
    made_at: int = Field(sa_column=Column(BigInteger, nullable=False))
    countries: str = ""
    languages: str = ""
    participation: str = Field(default="all", max_length=16)
    button: str = Field(default="", max_length=16)
    picture: bytes | None = Field(default=None, sa_column=Column(LargeBinary, nullable=True))
    begins_at: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
    not_after: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
    counted: int | None = None


class BroadcastText(SQLModel, table=True):
    """The words of a broadcast in one language, as markup, and what its picture shows; `machine` tells that nobody wrote them."""

    __tablename__ = "broadcast_text"

    broadcast_id: int = Field(foreign_key="broadcast.id", primary_key=True)
    language: str = Field(primary_key=True, max_length=2)
    text: str = ""
    alt: str = ""
    machine: bool = False


class Digest(SQLModel, table=True):
    """One edition of a digest: of a consultation, for one country, for those who wish it so often, due at one moment.

    `print` is a hash of what it lists, by which the next edition knows whether there is anything new.
    """

    __table_args__ = (UniqueConstraint("consultation_id", "country", "often", "due_at"),)

    id: int | None = Field(default=None, primary_key=True)
    consultation_id: int = Field(foreign_key="consultation.id")
    country: str = Field(max_length=2)
    often: str = Field(max_length=8)
    due_at: int = Field(sa_column=Column(BigInteger, nullable=False))
    at: int = Field(sa_column=Column(BigInteger, nullable=False))
    print: str = Field(default="", max_length=64)
    mailing_id: int | None = Field(default=None, foreign_key="mailing.id", unique=True)


class DigestText(SQLModel, table=True):
    """What everybody of one language is told in an edition: JSON, made once."""

    __tablename__ = "digest_text"

    digest_id: int = Field(foreign_key="digest.id", primary_key=True)
    language: str = Field(primary_key=True, max_length=2)
    content: str
