"""Consultations for members only: their groups, which codes were used, and who is in which group."""

from sqlmodel import BigInteger, Column, Field, LargeBinary, SQLModel


class MemberGroup(SQLModel, table=True):
    """A group of an organisation (a department, a site), which takes the country's place in its consultation.

    `code` is its number as a text, such as "12": never a country's two letters.
    """

    __tablename__ = "member_group"

    consultation_id: int = Field(foreign_key="consultation.id", primary_key=True)
    code: str = Field(primary_key=True, max_length=8)
    name: str = Field(max_length=100)


class UsedCode(SQLModel, table=True):
    """Which codes of a consultation were used: a serialized Roaring bitmap of their serial numbers, a chunk of 65,536 a row.

    That is all that is kept of a code: not when, and not by whom.
    """

    __tablename__ = "used_code"

    consultation_id: int = Field(foreign_key="consultation.id", primary_key=True)
    chunk: int = Field(primary_key=True)
    serials: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class MemberClaim(SQLModel, table=True):
    """A code that a person has shown and not used yet, encrypted: it waits for their consent, a day at most."""

    __tablename__ = "member_claim"

    participant_id: int = Field(foreign_key="participant.id", primary_key=True)
    sealed: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    expires_at: int = Field(sa_column=Column(BigInteger, nullable=False, index=True))


class Membership(SQLModel, table=True):
    """A participant belongs to an organisation, in one of its groups; nothing tells by which code."""

    participant_id: int = Field(foreign_key="participant.id", primary_key=True)
    consultation_id: int = Field(foreign_key="consultation.id", primary_key=True)
    group_code: str = Field(max_length=8)
