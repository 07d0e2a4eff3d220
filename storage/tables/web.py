"""The web chat's own history: what Telegram keeps for its users, we keep for ours."""

from sqlmodel import BigInteger, Column, Field, Index, LargeBinary, SQLModel, text

_KEYED = text("key IS NOT NULL")


class WebMessage(SQLModel, table=True):
    """A message on a web chat's screen, encrypted.

    `seq` grows with every change in one person's chat, so that a browser that was away asks for what is newer than it has.
    A message with a `key` stands there once, however often it is sent.
    """

    __tablename__ = "web_message"
    __table_args__ = (
        Index("web_message_seq", "person", "seq"),
        Index("web_message_key", "person", "key", unique=True, sqlite_where=_KEYED, postgresql_where=_KEYED),
    )

    id: int | None = Field(default=None, primary_key=True)
    person: bytes = Field(sa_column=Column(LargeBinary(32), nullable=False))
    seq: int = Field(sa_column=Column(BigInteger, nullable=False))
    at: int = Field(sa_column=Column(BigInteger, nullable=False))
    sealed: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    key: str | None = Field(default=None, max_length=32)
