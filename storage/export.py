"""Everything that is stored about a person, for the person."""

from datetime import UTC, datetime
from typing import Any

import orjson
from sqlalchemy import select
from sqlmodel import col

from storage import broadcasts, drafts, members, preferences
from storage.database import Transaction
from storage.keys import Keys
from storage.people import Person
from storage.tables import (
    Appeal,
    Awaiting,
    Broadcast,
    Choice,
    Consent,
    Consultation,
    Follow,
    Identity,
    MemberClaim,
    MemberGroup,
    Organisation,
    Outbox,
    Participant,
    Proposal,
    Report,
    Staff,
    Suspension,
    Translation,
    TranslationDoubt,
    Vote,
    WebMessage,
)
from storage.tables.vote import REASONS


def everything(db: Transaction, keys: Keys, person: Person, now: int) -> dict[str, Any]:
    """Return a person's data in plain terms; times in ISO 8601, UTC."""
    session = db.session
    slugs: dict[int | None, str] = {found.id: found.slug for found in session.scalars(select(Consultation))}
    mine = select(Identity).where(col(Identity.participant_id) == person.id)
    identities = list(session.scalars(mine))
    touched = session.scalar(select(col(Participant.touched_at)).where(col(Participant.id) == person.id))
    draft = drafts.find(db, keys, person.id)
    claim = session.get(MemberClaim, person.id)
    awaiting = session.get(Awaiting, person.id)
    return {
        "exported_at": _time(now),
        "person": {
            "number": person.id,
            "language": person.language,
            "country": person.country,
            "consultation": slugs.get(person.consultation, ""),
            "consented_at": _time(person.consented_at),
            "privacy_notice_version": person.privacy_version,
            "last_active_at": _time(touched),
            "conversation": orjson.loads(person.dialogue.pack()),
        },
        "identities": [_identity(keys, identity) for identity in identities],
        "consents": [
            {
                "purpose": consent.purpose,
                "sha256_of_text": consent.text_hash,
                "language": consent.language,
                "channel": consent.channel,
                "given_at": _time(consent.given_at),
                "withdrawn_at": _time(consent.withdrawn_at),
            }
            for consent in session.scalars(select(Consent).where(col(Consent.participant_id) == person.id))
        ],
        "settings": preferences.as_dict(preferences.wishes(db, person.id)),
        "waits_for_new_proposals_since": _time(awaiting.since if awaiting else None),
        "votes": _votes(db, person.id, slugs),
        "proposals_seen": list(person.seen),
        "proposals_reached_by_link": list(person.linked),
        "proposals": [
            {
                "number": proposal.id,
                "consultation": slugs.get(proposal.consultation_id, ""),
                "language": proposal.language,
                "country": proposal.country,
                "text": proposal.text,
                "state": proposal.state,
                "reason": proposal.reason,
                "moderators_sentence": proposal.note,
                "your_words_before_correction": proposal.original,
                "flags": proposal.flags.split(),
                "created_at": _time(proposal.created_at),
                "decided_at": _time(proposal.decided_at),
            }
            for proposal in session.scalars(select(Proposal).where(col(Proposal.author_id) == person.id))
        ],
        "draft": draft.text if draft else None,
        "reports": [
            {
                "number": report.id,
                "proposal": report.proposal_id,
                "reason": report.reason,
                "sentence": keys.unseal(report.sealed).decode() if report.sealed else "",
                "at": _time(report.at),
                "proposal_stayed": report.kept,
            }
            for report in session.scalars(select(Report).where(col(Report.participant_id) == person.id))
        ],
        "objections": [
            {
                "proposal": appeal.proposal_id,
                "to_a_suspension": appeal.suspension,
                "sentence": keys.unseal(appeal.sealed).decode() if appeal.sealed else "",
                "at": _time(appeal.at),
                "decision_changed": appeal.granted,
            }
            for appeal in session.scalars(select(Appeal).where(col(Appeal.participant_id) == person.id))
        ],
        "suspensions": [
            {"proposal": one.proposal_id, "reason": one.reason, "at": _time(one.at), "until": _time(one.until)}
            for one in session.scalars(select(Suspension).where(col(Suspension.participant_id) == person.id))
        ],
        "roles": [
            {
                "number": role.id,
                "role": role.role,
                "languages": role.languages.split(),
                "shown_of_the_queue": role.shown,
                "since": _time(role.at),
                "until": _time(role.removed_at),
            }
            for role in session.scalars(select(Staff).where(col(Staff.participant_id) == person.id))
        ],
        "messages_to_many_by_you": [
            {
                "number": one.id,
                "consultation": slugs.get(one.consultation_id, ""),
                "sent_off": one.mailing_id is not None,
                "texts": [
                    {"language": language, "text": text.text, "picture_shows": text.alt}
                    for language, text in broadcasts.texts(db, one.id or 0).items()
                    if not text.machine
                ],
                "began_writing_at": _time(one.made_at),
            }
            for one in session.scalars(
                select(Broadcast)
                .join(Staff, col(Staff.id) == col(Broadcast.moderator))
                .where(col(Staff.participant_id) == person.id)
                .order_by(col(Broadcast.id))
            )
        ],
        "memberships": [
            {"consultation": slugs.get(number, ""), "group": group.name, "counted_in": group.code}
            for number, code in members.groups_of(db, person.id).items()
            if (group := session.get(MemberGroup, (number, code))) is not None
        ],
        "members_code_waits_for_your_consent_until": _time(claim.expires_at if claim else None),
        "follows": list(session.scalars(select(col(Follow.proposal_id)).where(col(Follow.participant_id) == person.id))),
        "translations_you_called_wrong": [
            {"proposal": version.proposal_id, "language": version.language, "at": _time(one.at)}
            for one, version in session.execute(
                select(TranslationDoubt, Translation)
                .join(Translation, col(Translation.id) == col(TranslationDoubt.translation_id))
                .where(col(TranslationDoubt.participant_id) == person.id)
            )
        ],
        "speaks_for": [
            {"organisation": one.name, "consultation": slugs.get(one.consultation_id, ""), "until": _time(one.removed_at)}
            for one in session.scalars(select(Organisation).where(col(Organisation.participant_id) == person.id))
        ],
        "messages_to_you": [
            {"kind": message.kind, "about": orjson.loads(message.facts), "state": message.state, "at": _time(message.at)}
            for message in session.scalars(select(Outbox).where(col(Outbox.participant_id) == person.id))
        ],
        "web_chat": [
            {"at": _time(message.at), **_without_files(orjson.loads(keys.unseal(message.sealed)))}
            for message in session.scalars(
                select(WebMessage).where(col(WebMessage.person).in_([identity.hash for identity in identities]))
            )
        ],
    }


def _identity(keys: Keys, identity: Identity) -> dict[str, Any]:
    account, room = orjson.loads(keys.unseal(identity.sealed)) if identity.sealed else ("", "")
    return {
        "channel": identity.channel,
        "account": account,
        "room": room,
        "stopped_at": _time(identity.stopped_at),
    }


def _votes(db: Transaction, person: int, slugs: dict[int | None, str]) -> list[dict[str, Any]]:
    wanted = (
        select(Vote, Proposal)
        .join(Proposal, col(Proposal.id) == col(Vote.proposal_id))
        .where(col(Vote.participant_id) == person)
        .order_by(col(Vote.cast_at), col(Vote.proposal_id))
    )
    return [
        {
            "proposal": vote.proposal_id,
            "consultation": slugs.get(proposal.consultation_id, ""),
            "text": proposal.text,
            "vote": Choice(vote.choice).name.lower(),
            "reasons": [name for bit, name in enumerate(REASONS[Choice(vote.choice)]) if vote.reasons >> bit & 1],
            "served": vote.served,
            "seconds_looked_at": vote.took,
            "set_apart": vote.apart,
            "counted_in": vote.country,
            "cast_at": _time(vote.cast_at),
            "changed_at": _time(vote.changed_at),
        }
        for vote, proposal in db.session.execute(wanted)
    ]


def _without_files(message: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in message.items() if name in {"own", "html", "language"}}


def _time(seconds: int | None) -> str | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC).isoformat().replace("+00:00", "Z")
