"""Who may be written to, as parts of a query about a `Participant`; nobody is ever chosen by how they voted."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, exists
from sqlmodel import col

from storage.people import CONTACT, TAKE_PART
from storage.tables import Consent, Consultation, Identity, Membership, Participant

OPEN_CHAT = col(Identity.sealed).is_not(None) & col(Identity.stopped_at).is_(None)
"""That an `Identity` can be written to."""


def agreed(person: Any, purpose: str, *more: ColumnElement[bool]) -> ColumnElement[bool]:  # noqa: ANN401 a column
    """Return whether a person, given by a column, consents to a purpose."""
    mine = (col(Consent.participant_id) == person) & (col(Consent.purpose) == purpose)
    return exists().where(mine, col(Consent.withdrawn_at).is_(None), *more)


def taking_part(consultation: Consultation, groups: Collection[str] = ()) -> list[ColumnElement[bool]]:
    """Return what holds of those who take part in a consultation, may be written to and can be reached.

    `groups`: only these, of a consultation of members; empty for all.
    """
    person, number = col(Participant.id), consultation.id
    joined = agreed(person, TAKE_PART, col(Consent.consultation_id) == number)
    found = [agreed(person, CONTACT), joined, exists().where(col(Identity.participant_id) == person, OPEN_CHAT)]
    if consultation.members:
        mine = exists().where(col(Membership.participant_id) == person, col(Membership.consultation_id) == number)
        found.append(mine.where(col(Membership.group_code).in_(groups)) if groups else mine)
    return found
