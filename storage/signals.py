"""Waves of votes: reading a round's votes for `bot.opinion.signals`, writing down what was found, and what leads decide on it.

Whatever is changed here holds the consultation's rounds first, so that nothing changes under results that are published; then
the voters, passing over those who do something at this moment: their votes follow the next time.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Select, case, func, or_, select, tuple_
from sqlmodel import col

from bot.opinion.signals import Cast, Signal
from bot.opinion.signals import Wave as Rows
from storage import outbox, schedules, staff, votes
from storage.database import Transaction
from storage.tables import Consultation, Participant, Proposal, Role, Round, RoundState, Vote, Wave, WaveChange

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Whole = NDArray[np.int64]

DAY = 24 * 3600
WINDOW = 2 * DAY
"""Seconds within which somebody was here whose votes are looked at."""
READ_AT_ONCE = 50_000
"""Votes that are fetched together: as objects they take twenty times the room that they take in the arrays."""
AT_ONCE = 100
"""Votes that are set apart in one turn."""
DIRECTLY = 500
"""Votes that follow a decision in the same turn; the job does the others."""
JOB = "signals"
"""The name of the job that looks for waves, and lets votes follow what was decided on theirs."""
LOOKED_AT = (RoundState.OPEN, RoundState.CLOSING, RoundState.CLOSED)


@dataclass(frozen=True, slots=True, eq=False)
class Votes:
    """A round's votes, the wave that each is in (0: none), of the round's own waves whether they count, and countries' codes."""

    round: int
    cast: Cast
    wave: "Whole"
    own: Mapping[int, bool]
    countries: Sequence[str]


@dataclass(frozen=True, slots=True)
class Found:
    """A found wave: its votes that are in none yet, by person and proposal, and the wave that these join, 0 for a new one.

    The figures are those of all its votes.
    """

    round: int
    joins: int
    fresh: Sequence[tuple[int, int]]
    signals: frozenset[Signal]
    country: str
    first_at: int
    last_at: int
    people: int
    votes: int
    served: int


class Decided(StrEnum):
    """What became of a lead's decision on a wave."""

    DONE = "done"
    ALREADY = "already"
    """It was so already."""
    FIXED = "fixed"
    """Results that its votes are part of are published."""


def rounds(db: Transaction, now: int) -> list[int]:
    """Return the rounds in which waves are looked for: those that have opened and are not published."""
    every = db.session.scalars(select(Round).order_by(col(Round.id)))
    return [one.id or 0 for one in every if one.state(now) in LOOKED_AT]


def is_fixed(number: int, beside: Iterable[Round], now: int) -> bool:
    """Whether a round's waves stay as they are: it is published, or one after it, into which its finalists have gone.

    `beside` are all rounds of the consultation.
    """
    together = list(beside)
    mine = next((one for one in together if one.id == number), None)
    return mine is None or any(one.place >= mine.place and one.state(now) is RoundState.PUBLISHED for one in together)


def read(db: Transaction, round_: int, since: int) -> Votes:
    """Return the votes in a round of everybody who was here since a moment; for `Database.read`."""
    import numpy as np

    columns = (
        col(Vote.participant_id),
        col(Vote.proposal_id),
        col(Vote.choice),
        col(Vote.served),
        col(Vote.cast_at),
        func.coalesce(col(Vote.took), -1),
        func.coalesce(col(Participant.consented_at), col(Vote.cast_at)),
        func.coalesce(col(Vote.wave_id), 0),
        col(Vote.country),
    )
    wanted = (
        select(*columns)
        .join(Participant, col(Participant.id) == col(Vote.participant_id))
        .join(Proposal, col(Proposal.id) == col(Vote.proposal_id))
        .where(col(Participant.touched_at) >= since, col(Proposal.round_id) == round_)
    )
    kinds = (np.int64, np.int64, np.int8, np.bool_, np.int64, np.int16, np.int64, np.int64, np.int16)
    parts: list[tuple[NDArray[Any], ...]] = [tuple(np.empty(0, kind) for kind in kinds)]
    codes: dict[str, int] = {}
    for some in db.session.execute(wanted.execution_options(yield_per=READ_AT_ONCE)).partitions():
        *plain, country = zip(*some, strict=True)
        coded = [codes.setdefault(one, len(codes)) for one in country]
        parts.append(tuple(np.array(one, kind) for one, kind in zip([*plain, coded], kinds, strict=True)))
    # Each column is put together before the next, so that the parts and the whole are not there twice.
    person, proposal, choice, served, at, took, came, wave, where = (np.concatenate(one) for one in zip(*parts, strict=True))
    cast = Cast(person, proposal, choice, served, where, at, took, came)
    mine = db.session.scalars(select(Wave).where(col(Wave.round_id) == round_))
    own = {one.id or 0: one.lifted_at is not None for one in mine}
    return Votes(round_, cast, wave, own, list(codes))


def sort(given: Votes, waves: Iterable[Rows]) -> list[Found]:
    """Return the waves that hold votes which are in none yet; each joins the round's wave with which it shares most votes.

    One that counts it joins only if half of its votes are in there: somebody with a foot in that does not let a crowd in.
    """
    import numpy as np

    found = []
    for one in waves:
        known, cast = given.wave[one.rows], given.cast
        fresh = one.rows[known == 0]
        if not len(fresh):
            continue
        old, times = np.unique(known[known > 0], return_counts=True)
        shared = [
            (count, -number)
            for number, count in zip(old.tolist(), times.tolist(), strict=True)
            if number in given.own and (not given.own[number] or 2 * count >= len(known))
        ]
        person, first = np.unique(cast.person[one.rows], return_index=True)
        country = int(np.bincount(cast.country[one.rows][first]).argmax())
        at = cast.at[one.rows]
        found.append(
            Found(
                round=given.round,
                joins=-max(shared)[1] if shared else 0,
                fresh=list(zip(cast.person[fresh].tolist(), cast.proposal[fresh].tolist(), strict=True)),
                signals=one.signals,
                country=given.countries[country],
                first_at=int(at.min()),
                last_at=int(at.max()),
                people=len(person),
                votes=len(one.rows),
                served=int(cast.served[one.rows].sum()),
            )
        )
    return found


def keep(db: Transaction, found: Found, joins: int, first: int, now: int) -> tuple[int, int]:
    """Write down `AT_ONCE` of a found wave's votes, from the `first` on, as part of the wave that they join, 0 for a new one.

    Returns the wave, still 0 if there is none, and how many were set apart. Of a new wave the leads who look after its
    consultation are told, once a day.
    """
    which = found.fresh[first : first + AT_ONCE]
    if not joins:
        if not _hold(db, found.round, now) or not _present(db, 0, which):
            return 0, 0
        joins = _new(db, found, now)
    return joins, follow(db, joins, which, now)


def follow(db: Transaction, number: int, which: Sequence[tuple[int, int]], now: int) -> int:
    """Let some votes, by person and proposal, be part of a wave and count as was decided on it; return how many are set apart."""
    wave = _held(db, number, now)
    there = _present(db, number, which) if wave else []
    if wave is None or not there:
        return 0
    apart = wave.lifted_at is None
    count = votes.set_apart(db, number, there, apart=apart)
    return count if apart else 0


def _held(db: Transaction, number: int, now: int) -> Wave | None:
    """Return a wave, held with its consultation's rounds; None: nothing may be changed."""
    round_ = db.session.scalar(select(col(Wave.round_id)).where(col(Wave.id) == number))
    if round_ is None or not _hold(db, round_, now):
        return None
    return db.session.get(Wave, number, with_for_update=True, populate_existing=True)


def _hold(db: Transaction, round_: int, now: int) -> bool:
    """Hold the rounds of a round's consultation, as they are, until the transaction is done; False: nothing may be changed."""
    beside = select(col(Round.consultation_id)).where(col(Round.id) == round_).scalar_subquery()
    wanted = select(Round).where(col(Round.consultation_id) == beside).order_by(col(Round.id))
    held = db.session.scalars(wanted.with_for_update(key_share=True).execution_options(populate_existing=True)).all()
    return not is_fixed(round_, held, now)


def _present(db: Transaction, wave: int, which: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return those votes that are there and in no other wave, whose voters do nothing at this moment; and hold these people."""
    keys = tuple_(col(Vote.participant_id), col(Vote.proposal_id))
    wanted = (
        select(col(Vote.participant_id), col(Vote.proposal_id))
        .join(Participant, col(Participant.id) == col(Vote.participant_id))
        # Of pairs alone SQLite makes a scan of all votes there are.
        .where(col(Vote.participant_id).in_({person for person, _ in which}), keys.in_(which))
        .where(or_(col(Vote.wave_id).is_(None), col(Vote.wave_id) == wave))
        .with_for_update(of=Participant, key_share=True, skip_locked=True)
    )
    return [(person, proposal) for person, proposal in db.session.execute(wanted)]


def _new(db: Transaction, found: Found, now: int) -> int:
    figures = {name: getattr(found, name) for name in ("country", "first_at", "last_at", "people", "votes", "served")}
    wave = Wave(round_id=found.round, found_at=now, signals=_packed(found.signals), **figures)
    db.session.add(wave)
    db.session.flush()
    _tell_leads(db, wave, now)
    return wave.id or 0


def _packed(signals: Iterable[str]) -> str:
    there = set(signals)
    return " ".join(one.value for one in Signal if one in there)


def _tell_leads(db: Transaction, wave: Wave, now: int) -> None:
    consultation = db.session.get_one(Consultation, db.session.get_one(Round, wave.round_id).consultation_id)
    today = now // DAY * DAY
    others = (
        select(col(Wave.id))
        .join(Round, col(Round.id) == col(Wave.round_id))
        .where(col(Round.consultation_id) == consultation.id, col(Wave.found_at) >= today, col(Wave.id) != wave.id)
    )
    if db.session.scalar(others.limit(1)) is not None:
        return
    for member in staff.everybody(db):
        if member.may(Role.LEAD) and member.looks_after(consultation.id or 0):
            outbox.put(db, member.person, "wave", {"consultation": consultation.slug}, now)


def figures(db: Transaction, number: int) -> dict[str, int]:
    """Return the figures of a wave's votes, by the names of its columns; none if none of them is left. For `Database.read`."""
    wanted = {
        "votes": func.count(),
        "people": func.count(col(Vote.participant_id).distinct()),
        "served": func.sum(case((col(Vote.served), 1), else_=0)),
        "first_at": func.min(col(Vote.cast_at)),
        "last_at": func.max(col(Vote.cast_at)),
    }
    found = db.session.execute(select(*wanted.values()).where(col(Vote.wave_id) == number)).one()
    return dict(zip(wanted, map(int, found), strict=True)) if found[0] else {}


def note(db: Transaction, number: int, figures: Mapping[str, int], signals: Iterable[str], now: int) -> None:
    """Write down the figures of a wave that votes have joined, with their signals."""
    wave = _held(db, number, now)
    if wave is not None:
        wave.signals = _packed([*wave.signals.split(), *signals])
        for name, figure in figures.items():
            setattr(wave, name, figure)


def astray(db: Transaction, now: int) -> dict[int, list[tuple[int, int]]]:
    """Return the votes that do not count as was decided on their wave, where that may still change, by the wave."""
    beside: dict[int, list[Round]] = {}
    for one in db.session.scalars(select(Round)):
        beside.setdefault(one.consultation_id, []).append(one)
    free = [one.id for mine in beside.values() for one in mine if not is_fixed(one.id or 0, mine, now)]
    waves = db.session.scalars(select(Wave).where(col(Wave.round_id).in_(free)).order_by(col(Wave.id))).all()
    found = {wave.id or 0: [(person, proposal) for person, proposal in db.session.execute(_astray(wave))] for wave in waves}
    return {number: which for number, which in found.items() if which}


def settle(db: Transaction, round_: Round) -> None:
    """Let all votes count as was decided on their waves, before the results that they are part of are written down for good.

    The round is held. Whoever publishes it right after a decision on a large wave waits for the rest of its votes.
    """
    until = select(col(Round.id)).where(col(Round.consultation_id) == round_.consultation_id, col(Round.place) <= round_.place)
    for wave in db.session.scalars(select(Wave).where(col(Wave.round_id).in_(until)).order_by(col(Wave.id))).all():
        which = sorted((person, proposal) for person, proposal in db.session.execute(_astray(wave)))
        # Whoever leaves holds themselves first, then tallies and votes.
        people = select(col(Participant.id)).where(
            col(Participant.id).in_(select(col(Vote.participant_id)).where(_is_astray(wave)))
        )
        db.session.scalars(people.order_by(col(Participant.id)).with_for_update(key_share=True)).all()
        for first in range(0, len(which), AT_ONCE):
            votes.set_apart(db, wave.id or 0, which[first : first + AT_ONCE], apart=wave.lifted_at is None)


def _astray(wave: Wave) -> Select[int, int]:
    return select(col(Vote.participant_id), col(Vote.proposal_id)).where(_is_astray(wave))


def _is_astray(wave: Wave) -> ColumnElement[bool]:
    return (col(Vote.wave_id) == wave.id) & col(Vote.apart).is_(wave.lifted_at is not None)


def decide(db: Transaction, number: int, *, apart: bool, moderator: int, now: int) -> Decided:
    """Let a wave's votes count like all others, or set them apart again; `moderator` is the number of a role.

    Of a large wave most votes follow a moment later, and so do those whose voters do something now.
    """
    wave = _held(db, number, now)
    if wave is None:
        return Decided.FIXED
    if (wave.lifted_at is None) == apart:
        return Decided.ALREADY
    wave.lifted_at = None if apart else now
    db.session.add(WaveChange(wave_id=number, at=now, moderator=moderator, apart=apart))
    db.session.flush()
    which = [(person, proposal) for person, proposal in db.session.execute(_astray(wave).limit(DIRECTLY))]
    follow(db, number, which, now)
    if db.session.execute(_astray(wave).limit(1)).first() is not None:
        schedules.hasten(db, JOB, now)
    return Decided.DONE


def listed(db: Transaction, consultations: Sequence[int], before: int | None, limit: int) -> list[tuple[Wave, int]]:
    """Return waves, with their consultations, the newest first: those with a number below `before`; no consultations: all."""
    wanted = select(Wave, col(Round.consultation_id)).join(Round, col(Round.id) == col(Wave.round_id))
    if consultations:
        wanted = wanted.where(col(Round.consultation_id).in_(consultations))
    if before is not None:
        wanted = wanted.where(col(Wave.id) < before)
    return [(wave, number) for wave, number in db.session.execute(wanted.order_by(col(Wave.id).desc()).limit(limit))]


def get(db: Transaction, number: int) -> tuple[Wave, int] | None:
    """Return a wave and its consultation."""
    wanted = select(Wave, col(Round.consultation_id)).join(Round, col(Round.id) == col(Wave.round_id))
    found = db.session.execute(wanted.where(col(Wave.id) == number)).first()
    return (found[0], found[1]) if found else None
