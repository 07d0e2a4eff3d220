"""What came in: what was handled already, and what could not be."""

from sqlmodel import BigInteger, Column, Field, LargeBinary, SQLModel


class Received(SQLModel, table=True):
    """An event that was handled; a second delivery of the same is dropped by this key."""

    __table_args__ = {"sqlite_with_rowid": False}

    channel: str = Field(primary_key=True, max_length=16)
    event: str = Field(primary_key=True, max_length=80)
    at: int = Field(sa_column=Column(BigInteger, nullable=False))


class Failure(SQLModel, table=True):
    """An event that could not be handled: what went wrong, and the event itself, encrypted."""

    id: int | None = Field(default=None, primary_key=True)
    channel: str = Field(max_length=16)
    at: int = Field(sa_column=Column(BigInteger, nullable=False))
    error: str
    sealed: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
