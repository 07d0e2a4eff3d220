"""Counting without persons: answers about oneself, and where people came from."""

from sqlmodel import col

from storage.database import Transaction
from storage.statement import Statement
from storage.tables import Arrival, Demographic

_ANSWERED = Statement(
    lambda insert: (
        insert(Demographic)
        .values(consultation_id=0, country="", question="", answer="", count=1)
        .on_conflict_do_update(
            index_elements=["consultation_id", "country", "question", "answer"],
            set_={"count": col(Demographic.count) + 1},
        )
    )
)
_ARRIVED = Statement(
    lambda insert: (
        insert(Arrival)
        .values(consultation_id=0, campaign="", channel="", count=1)
        .on_conflict_do_update(
            index_elements=["consultation_id", "campaign", "channel"],
            set_={"count": col(Arrival.count) + 1},
        )
    )
)


def answered(db: Transaction, consultation: int, country: str, question: str, answer: str) -> None:
    """Count an answer."""
    db.run(_ANSWERED, consultation_id=consultation, country=country, question=question, answer=answer)


def arrived(db: Transaction, consultation: int, campaign: str, channel: str) -> None:
    """Count somebody who came by a link with a campaign word."""
    db.run(_ARRIVED, consultation_id=consultation, campaign=campaign, channel=channel)
