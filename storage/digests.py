"""Digests: whom an edition reaches, what each of them may be told, and beginning one.

What all readers of a language are told is made once, by `handlers.citizen.digest.make`, and kept as JSON. Of it are read here:
`sections`, each with its entries last, and in an entry the proposal's number first; `new`, how many proposals there are to
vote on since the last edition; `round`, and `published_at`, null until its results are published. Until then a person may see the
figures only of proposals that they have voted on themselves: `personal` tells which of the listed ones these are.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import ColumnElement, delete, exists, func, select
from sqlmodel import col

from bot.language.europe import FALLBACK
from storage import mailings
from storage.audience import taking_part
from storage.database import Transaction
from storage.preferences import DAILY, DIGESTS, NEVER, WEEKLY, served
from storage.tables import (
    Consultation,
    Digest,
    DigestText,
    MailingKind,
    Participant,
    Preference,
    Proposal,
    ProposalState,
    Round,
    Tally,
    Vote,
)

DAY = 86_400
PERIOD = {DAILY: DAY, WEEKLY: 7 * DAY}
"""How far the first edition looks back."""
GOOD_FOR = {DAILY: DAY, WEEKLY: 3 * DAY}
"""How long after its moment an edition is still sent."""
OWN = 3
"""Proposals of one's own that are told of."""


@dataclass(frozen=True, slots=True)
class Edition:
    """An edition that may be begun: of which consultation, where, for whom, due when; and the last one before it, if any."""

    consultation: int
    country: str
    often: str
    due_at: int
    last: int
    last_at: int | None
    print: str

    @property
    def since(self) -> int:
        """From when on something is new."""
        return self.due_at - PERIOD[self.often] if self.last_at is None else self.last_at

    @property
    def not_after(self) -> int:
        """Until when it is sent."""
        return self.due_at + GOOD_FOR[self.often]


def due(db: Transaction, often: str, country: str, due_at: int) -> list[Edition]:
    """Return the editions that may be begun at this moment; those that were begun already are left out."""
    session, found = db.session, []
    for consultation in session.scalars(select(Consultation).order_by(col(Consultation.id))):
        number = consultation.id or 0
        last = session.scalar(_of(number, country, often).order_by(col(Digest.due_at).desc()).limit(1))
        if not _wishes(consultation, often) or (last is not None and last.due_at >= due_at):
            continue
        told = (last.id or 0, last.at, last.print) if last is not None else (0, None, "")
        found.append(Edition(number, country, often, due_at, *told))
    return found


def begin(
    db: Transaction, edition: Edition, print_: str, texts: Mapping[str, Mapping[str, Any]], expected: int, now: int
) -> bool:
    """Begin an edition with its texts by language, once; False: somebody else has begun this one or a later one."""
    session = db.session
    # Whoever else begins one at this moment waits here, and then finds it begun.
    session.get_one(Consultation, edition.consultation, with_for_update=True, populate_existing=True)
    mine = _of(edition.consultation, edition.country, edition.often).where(col(Digest.id) > edition.last)
    if session.scalar(mine.limit(1)) is not None:
        return False
    mailing = mailings.start(
        db,
        MailingKind.DIGEST,
        (edition.country,),
        begins_at=now,
        not_after=edition.not_after,
        expected=expected,
        now=now,
    )
    row = Digest(
        consultation_id=edition.consultation,
        country=edition.country,
        often=edition.often,
        due_at=edition.due_at,
        at=now,
        print=print_,
        mailing_id=mailing,
    )
    session.add(row)
    session.flush()
    session.add_all(
        DigestText(digest_id=row.id or 0, language=language, content=orjson.dumps(text).decode())
        for language, text in texts.items()
    )
    session.flush()
    return True


def is_published(round_: Round, now: int) -> bool:
    """Whether everybody may see a round's results."""
    return round_.published_at is not None and round_.published_at <= now


def conditions(db: Transaction, digest: Digest) -> list[ColumnElement[bool]]:
    """Return who gets an edition, beside the country; nobody is chosen by how they voted (Regulation (EU) 2024/900)."""
    return audience(db.session.get_one(Consultation, digest.consultation_id), digest.often)


def audience(consultation: Consultation, often: str) -> list[ColumnElement[bool]]:
    """Return what holds of those who get a consultation's digests so often: they wish it, take part, and are reached."""
    wishes = exists().where(
        col(Preference.participant_id) == col(Participant.id), col(Preference.digest).in_(_wishes(consultation, often))
    )
    return [col(Participant.consultation_id) == consultation.id, wishes, *taking_part(consultation)]


def recipients(db: Transaction, consultation: int, often: str) -> dict[str, dict[str, int]]:
    """Return how many people a consultation's editions reach, by country and language.

    All at once, in the order in which they lie: 27 countries one after the other take three times as long.
    """
    row = db.session.get_one(Consultation, consultation)
    country, language = col(Participant.country), col(Participant.language)
    wanted = select(country, language, func.count()).where(*audience(row, often)).group_by(country, language)
    found: dict[str, dict[str, int]] = {}
    for place, spoken, count in db.session.execute(wanted):
        found.setdefault(place, {})[spoken] = count
    return found


def personal(db: Transaction, digest: Digest, people: Sequence[int]) -> dict[int, dict[str, Any] | None]:
    """Return what an edition holds for each of these people alone; None: nothing at all is new for this person.

    `voted` are those of the listed proposals that they have voted on, `own` how theirs fare: number, text, agreeing, all votes.
    """
    session = db.session
    texts = {language: orjson.loads(one.content) for language, one in _texts(db, digest.id or 0).items()}
    listed = {language: frozenset(_listed(text)) for language, text in texts.items()}
    published = any(text["published_at"] is not None for text in texts.values())
    mine = select(col(Participant.id), col(Participant.language)).where(col(Participant.id).in_(people))
    languages = {number or 0: language for number, language in session.execute(mine)}
    voted = {} if published else _voted(db, people, frozenset().union(*listed.values()))
    own = _own(db, digest.consultation_id, people)
    found: dict[int, dict[str, Any] | None] = {}
    for person in people:
        text = texts.get(languages.get(person, ""))
        if text is None:
            found[person] = None
            continue
        said: dict[str, Any] = {}
        if seen := listed[languages[person]].intersection(voted.get(person, ())):
            said["voted"] = sorted(seen)
        if theirs := own.get(person):
            said["own"] = theirs
        found[person] = said if said or published or text["new"] else None
    return found


def content(db: Transaction, digest: int, language: str) -> dict[str, Any]:
    """Return what everybody of a language is told in an edition, without what may no longer be shown.

    Who has changed their language since it was made reads it in one in which it was.
    """
    texts = _texts(db, digest)
    spoken = next((one for one in (language, FALLBACK) if one in texts), min(texts))
    found: dict[str, Any] = orjson.loads(texts[spoken].content)
    if spoken != language:
        # It would be drawn with the words of another language than those that its name stands for.
        found["picture"] = None
    numbers = _listed(found)
    accepted = (col(Proposal.id).in_(numbers)) & (col(Proposal.state) == ProposalState.ACCEPTED.value)
    there = set(db.session.scalars(select(col(Proposal.id)).where(accepted)))
    if found["published_at"] is not None and found["published_at"] != db.session.get_one(Round, found["round"]).published_at:
        # The publication was taken back since: everybody would see what they may not.
        there = set()
    if there != numbers:
        kept = [[*title, [entry for entry in entries if entry[0] in there]] for *title, entries in found["sections"]]
        found["sections"] = [section for section in kept if section[-1]]
        if found["published_at"] is not None:
            # The proposals stand in it.
            found["picture"] = None
    return found


def expire(db: Transaction, before: int) -> None:
    """Delete the texts of editions that are older than a moment."""
    old = select(col(Digest.id)).where(col(Digest.at) < before)
    db.session.execute(delete(DigestText).where(col(DigestText.digest_id).in_(old)))


def _of(consultation: int, country: str, often: str) -> Any:  # noqa: ANN401 a Select of Digest
    return select(Digest).where(
        col(Digest.consultation_id) == consultation, col(Digest.country) == country, col(Digest.often) == often
    )


def _wishes(consultation: Consultation, often: str) -> list[str]:
    """Return the wishes that are served so often: of a consultation that sends weekly, the daily ones too."""
    return [wish for wish in DIGESTS if wish != NEVER and served(wish, consultation.digest) == often != NEVER]


def _texts(db: Transaction, digest: int) -> dict[str, DigestText]:
    return {one.language: one for one in db.session.scalars(select(DigestText).where(col(DigestText.digest_id) == digest))}


def _listed(text: Mapping[str, Any]) -> set[int]:
    return {entry[0] for *_, entries in text["sections"] for entry in entries}


def _voted(db: Transaction, people: Sequence[int], listed: Collection[int]) -> dict[int, list[int]]:
    """Return which of the listed proposals each of these people has voted on."""
    found: dict[int, list[int]] = {}
    if not listed:
        return found
    # "+ 0", so that each person's votes are read once, instead of being looked up proposal by proposal.
    wanted = select(col(Vote.participant_id), col(Vote.proposal_id)).where(
        col(Vote.participant_id).in_(people), (col(Vote.proposal_id) + 0).in_(listed)
    )
    for person, proposal in db.session.execute(wanted):
        found.setdefault(person, []).append(proposal)
    return found


def _own(db: Transaction, consultation: int, people: Sequence[int]) -> dict[int, list[list[int | str]]]:
    """Return how the accepted proposals of these people fare; of each person those with the most votes."""
    votes = func.coalesce(func.sum(col(Tally.agree) + col(Tally.neutral) + col(Tally.disagree)), 0)
    wanted = (
        select(col(Proposal.author_id), col(Proposal.id), col(Proposal.text), func.coalesce(func.sum(col(Tally.agree)), 0), votes)
        .outerjoin(Tally, col(Tally.proposal_id) == col(Proposal.id))
        .where(
            col(Proposal.author_id).in_(people),
            col(Proposal.consultation_id) == consultation,
            col(Proposal.state) == ProposalState.ACCEPTED.value,
        )
        .group_by(col(Proposal.id))
        .order_by(votes.desc(), col(Proposal.id))
    )
    found: dict[int, list[list[int | str]]] = {}
    for author, number, text, agree, all_ in db.session.execute(wanted):
        mine = found.setdefault(author or 0, [])
        if len(mine) < OWN:
            mine.append([number or 0, text, int(agree), int(all_)])
    return found
