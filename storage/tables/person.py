"""People: how they are reached, what they agreed to, where they are in the conversation."""

from sqlmodel import BigInteger, Column, Field, ForeignKey, Index, LargeBinary, SQLModel, text


class Participant(SQLModel, table=True):
    """A person, known by a number only.

    Until `consented_at` is set the row holds nothing but the state of the dialogue, and it expires
    (`storage.retention`). `seen` is a serialized Roaring bitmap of the proposals that were served; `dialogue` is JSON.
    """

    # For finding visitors whose time is over; those who consented are not in it.
    __table_args__ = (
        Index(
            "participant_visitor",
            "touched_at",
            sqlite_where=text("consented_at IS NULL"),
            postgresql_where=text("consented_at IS NULL"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    language: str = Field(default="", max_length=2)
    country: str = Field(default="", max_length=2)
    consultation_id: int | None = Field(default=None, foreign_key="consultation.id")
    consented_at: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
    touched_at: int = Field(sa_column=Column(BigInteger, nullable=False))
    seen: bytes = Field(default=b"", sa_column=Column(LargeBinary, nullable=False))
    dialogue: bytes = Field(default=b"", sa_column=Column(LargeBinary, nullable=False))


class Identity(SQLModel, table=True):
    """Where a participant is reached on one channel.

    `hash` is a keyed hash of the channel and the person's number there; `sealed` the encrypted address, present only after
    consent. `stopped_at` is set while the person has closed the chat for us.
    """

    hash: bytes = Field(sa_column=Column(LargeBinary(32), primary_key=True))
    participant_id: int = Field(foreign_key="participant.id", index=True)
    channel: str = Field(max_length=16)
    sealed: bytes | None = Field(default=None, sa_column=Column(LargeBinary, nullable=True))
    stopped_at: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))


class Consent(SQLModel, table=True):
    """Proof of a consent: to what, in which words, where and when. `purpose` is "take part" or "contact"."""

    id: int | None = Field(default=None, primary_key=True)
    participant_id: int = Field(foreign_key="participant.id", index=True)
    purpose: str = Field(max_length=16)
    text_hash: str = Field(max_length=64)
    language: str = Field(max_length=2)
    channel: str = Field(max_length=16)
    given_at: int = Field(sa_column=Column(BigInteger, nullable=False))
    withdrawn_at: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))


class Awaiting(SQLModel, table=True):
    """A participant who asked to be told, once, when there are new proposals."""

    participant_id: int = Field(sa_column=Column(ForeignKey("participant.id"), primary_key=True, autoincrement=False))
    since: int = Field(sa_column=Column(BigInteger, nullable=False))
