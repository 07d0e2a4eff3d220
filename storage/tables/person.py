"""People: how they are reached, what they agreed to, where they are in the conversation."""

from sqlmodel import BigInteger, Column, Field, ForeignKey, Index, LargeBinary, SQLModel, text


class Participant(SQLModel, table=True):
    """A person, known by a number only.

    Until `consented_at` is set the row holds nothing but the state of the dialogue, and it expires
    (`storage.retention`). `seen` is a serialized Roaring bitmap of the proposals that were shown, `linked` of those among them
    that a link showed and not our choice; `dialogue` is JSON. `privacy_version` is that of the present consultation's notice
    which the person agreed to, `group_code` the group they are in there, where it is for members; `home` is the identity by which
    they spoke last, and are written to.
    """

    # For finding visitors whose time is over; those who consented are not in it.
    __table_args__ = (
        Index(
            "participant_visitor",
            "touched_at",
            sqlite_where=text("consented_at IS NULL"),
            postgresql_where=text("consented_at IS NULL"),
        ),
        # For walking through a country's people, in the order of their numbers.
        Index(
            "participant_country",
            "country",
            "id",
            sqlite_where=text("consented_at IS NOT NULL"),
            postgresql_where=text("consented_at IS NOT NULL"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    language: str = Field(default="", max_length=2)
    country: str = Field(default="", max_length=2)
    consultation_id: int | None = Field(default=None, foreign_key="consultation.id")
    consented_at: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))
    privacy_version: int = 0
    group_code: str = Field(default="", max_length=8)
    touched_at: int = Field(sa_column=Column(BigInteger, nullable=False))
    seen: bytes = Field(default=b"", sa_column=Column(LargeBinary, nullable=False))
    linked: bytes = Field(default=b"", sa_column=Column(LargeBinary, nullable=False))
    dialogue: bytes = Field(default=b"", sa_column=Column(LargeBinary, nullable=False))
    home: bytes = Field(default=b"", sa_column=Column(LargeBinary, nullable=False))


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
    """Proof of a consent: to what, in which words, where and when.

    `purpose` is one of `storage.people`'s; `consultation_id` and `version` name the privacy notice, for taking part.
    """

    id: int | None = Field(default=None, primary_key=True)
    participant_id: int = Field(foreign_key="participant.id", index=True)
    purpose: str = Field(max_length=16)
    consultation_id: int | None = None
    version: int = 0
    text_hash: str = Field(max_length=64)
    language: str = Field(max_length=2)
    channel: str = Field(max_length=16)
    given_at: int = Field(sa_column=Column(BigInteger, nullable=False))
    withdrawn_at: int | None = Field(default=None, sa_column=Column(BigInteger, nullable=True))


class Awaiting(SQLModel, table=True):
    """A participant who asked to be told, once, when there are new proposals."""

    participant_id: int = Field(sa_column=Column(ForeignKey("participant.id"), primary_key=True, autoincrement=False))
    since: int = Field(sa_column=Column(BigInteger, nullable=False))


class Preference(SQLModel, table=True):
    """What a person wishes to be sent; without it, news of their own proposals and reports in the daytime, and nothing else.

    `digest` is "never", "weekly" or "daily"; `quiet` keeps the night free.
    """

    participant_id: int = Field(sa_column=Column(ForeignKey("participant.id"), primary_key=True, autoincrement=False))
    notices: bool = True
    digest: str = Field(default="never", max_length=8)
    quiet: bool = True


class Draft(SQLModel, table=True):
    """A proposal that is being written, encrypted: nobody else may read it before it is sent."""

    participant_id: int = Field(sa_column=Column(ForeignKey("participant.id"), primary_key=True, autoincrement=False))
    sealed: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    at: int = Field(sa_column=Column(BigInteger, nullable=False))


class LinkCode(SQLModel, table=True):
    """A code by which another chat becomes the same person: its keyed hash, and until when it counts."""

    __tablename__ = "link_code"

    hash: bytes = Field(sa_column=Column(LargeBinary(32), primary_key=True))
    participant_id: int = Field(foreign_key="participant.id", index=True)
    expires_at: int = Field(sa_column=Column(BigInteger, nullable=False))
