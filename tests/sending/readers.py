"""People who wish for a digest, and what was voted, put straight into the database."""

from collections.abc import Iterable, Mapping

from sqlmodel import col, delete

from storage.database import Transaction
from storage.people import CONTACT, TAKE_PART
from storage.tables import Choice, Consent, Identity, Participant, Preference, Tally, Vote

NOW = 1_800_000_000
DAY = 86_400


def reader(
    db: Transaction,
    number: int,
    *,
    language: str = "en",
    country: str = "IE",
    wish: str = "daily",
    voted: Iterable[int] = (),
    consultation: int = 1,
    purposes: Mapping[str, int | None] | None = None,
    sealed: bytes | None = b"sealed",
    stopped: int | None = None,
) -> None:
    """Add a person who has voted on these proposals; `purposes` are what they consented to, and when they withdrew it."""
    session = db.session
    session.add(
        Participant(
            id=number,
            language=language,
            country=country,
            consultation_id=consultation,
            consented_at=1,
            privacy_version=1,
            touched_at=1,
        )
    )
    session.flush()
    for purpose, withdrawn in ({TAKE_PART: None, CONTACT: None} if purposes is None else purposes).items():
        of = consultation if purpose == TAKE_PART else None
        session.add(
            Consent(
                participant_id=number,
                purpose=purpose,
                consultation_id=of,
                version=1,
                text_hash="",
                language=language,
                channel="web",
                given_at=1,
                withdrawn_at=withdrawn,
            )
        )
    session.add(Preference(participant_id=number, digest=wish))
    address = number.to_bytes(32, "big")
    session.add(Identity(hash=address, participant_id=number, channel="web", sealed=sealed, stopped_at=stopped))
    for proposal in voted:
        choice = Choice.AGREE.value
        session.add(
            Vote(
                participant_id=number,
                proposal_id=proposal,
                choice=choice,
                served=True,
                country=country,
                cast_at=1,
                changed_at=1,
            )
        )
    session.flush()


def tally(db: Transaction, counts: Mapping[int, tuple[int, int, int]], country: str = "IE", *, served: bool = True) -> None:
    """Let so many agree, be neutral and disagree with these proposals."""
    for proposal, (agree, neutral, disagree) in counts.items():
        mine = (col(Tally.proposal_id) == proposal) & (col(Tally.country) == country) & (col(Tally.served) == served)
        db.session.execute(delete(Tally).where(mine))
        db.session.add(
            Tally(proposal_id=proposal, country=country, served=served, agree=agree, neutral=neutral, disagree=disagree)
        )
    db.session.flush()
