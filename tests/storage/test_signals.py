"""Waves of votes: found, written down in portions, decided on, and what they change; the tallies are what the votes make."""

import asyncio
import threading
from dataclasses import replace
from functools import partial

import numpy as np
import pytest
from sqlalchemy import func, select, text, update
from sqlmodel import col

from bot.opinion.rank import rank
from bot.opinion.ranking import Ranking
from bot.opinion.signals import Cast, Signal, find_waves
from bot.opinion.signals import Wave as Rows
from bot.sending import waves
from bot.sending.waves import Waves
from storage import (
    agenda,
    consultations,
    finalists,
    linking,
    people,
    retention,
    rounds,
    schedules,
    signals,
    snapshots,
    staff,
    tallies,
    translation_figures,
    votes,
    wave_effects,
)
from storage.consultations import NewRound
from storage.database import Database, Transaction
from storage.keys import Keys
from storage.signals import Decided, Found
from storage.tables import (
    Choice,
    Consultation,
    Outbox,
    Participant,
    Proposal,
    Role,
    Round,
    RoundKind,
    RoundState,
    Schedule,
    Tally,
    Translation,
    Vote,
    Wave,
    WaveChange,
)
from storage.wave_effects import Effect
from tests import sample

NOW = 1_800_000_000
HONEST, WAVE = 30, 12
PUSHED, PUSHED_DOWN = 3, 7
"""How many proposals the wave agrees with, and after these how many it votes against."""
COUNTRIES = ("IE", "DE", "GR")


def came(db: Transaction, count: int, now: int) -> list[int]:
    """Let some people come; return their numbers."""
    known = db.session.scalar(select(func.count()).select_from(Participant)) or 0
    found = [people.find(db, b"%032d" % (known + place), "test", now)[0].id for place in range(count)]
    for one in found:
        db.session.get_one(Participant, one).consented_at = now - 5000 - 900 * (one % 50)
    db.session.flush()
    return found


def numbers(db: Transaction, round_: int) -> list[int]:
    """Return the proposals of a round that were written in Ireland."""
    mine = select(col(Proposal.id)).where(col(Proposal.round_id) == round_, col(Proposal.country) == "IE")
    return [one or 0 for one in db.session.scalars(mine.order_by(col(Proposal.id)))]


def vote(db: Transaction, person: int, proposal: int, choice: int, *, took: int, country: str = "IE", now: int = NOW) -> None:
    before = votes.standing(db, person, proposal, now)
    assert before is not None
    votes.cast(db, person, country, before, Choice(choice), now - person, served=True, took=took)


def fill(db: Transaction, round_: int = 1, *, honest: int = HONEST, wave: int = WAVE, now: int = NOW) -> list[int]:
    """Let people vote as they think, and others all alike, faster than anybody reads; return these."""
    chance, proposals = np.random.default_rng(3), numbers(db, round_)
    for person in came(db, honest, now):
        for proposal in chance.permutation(proposals)[:6].tolist():
            vote(db, person, proposal, int(chance.integers(-1, 2)), took=9, country=COUNTRIES[person % 3], now=now)
    wavers = came(db, wave, now)
    for person in wavers:
        for place, proposal in enumerate(proposals[: PUSHED + PUSHED_DOWN]):
            vote(db, person, proposal, 1 if place < PUSHED else -1, took=1, now=now)
    return wavers


def vote_apart(db: Transaction, voters: list[int]) -> None:
    """Set all votes of some people apart, as one wave."""
    cast = [(person, proposal) for person in voters for proposal in numbers(db, 1)[: PUSHED + PUSHED_DOWN]]
    found = Found(1, 0, cast, frozenset({Signal.ALIKE}), "IE", NOW, NOW, len(voters), len(cast), len(cast))
    assert signals.keep(db, found, 0, 0, NOW) == (1, len(cast))


def check(database: Database) -> int:
    """See that the tallies are what the votes make; return how many votes are set apart."""
    with database.engine.connect() as connection:
        assert tallies.recount(connection) == tallies.kept(connection)
        apart = tallies.kept_apart(connection)
        assert tallies.recount_apart(connection) == apart
    return sum(one[choice] for one in apart.values() for choice in ("agree", "neutral", "disagree"))


async def listed(database: Database) -> list[Wave]:
    def work(db: Transaction) -> list[Wave]:
        return [Wave(**one.model_dump()) for one in db.session.scalars(select(Wave).order_by(col(Wave.id)))]

    return await database.turn(work)


async def decide(database: Database, *, apart: bool) -> Decided:
    return await database.turn(lambda db: signals.decide(db, 1, apart=apart, moderator=4, now=NOW))


def ensure(db: Transaction) -> None:
    """Set the job up, due in an hour."""
    wanted = schedules.Wanted(signals.JOB, "", "every 3600", "UTC", 60, catches_up=True)
    schedules.ensure(db, [wanted], NOW, lambda *_: NOW + 3600)


def leave(db: Transaction, keys: Keys, wavers: list[int]) -> None:
    """Let one of the wave leave with their votes, one without, and another chat become one with a third, voting otherwise."""
    people.forget(db, wavers[0])
    people.forget(db, wavers[1], keep_votes=True)
    person, _ = people.find(db, b"a" * 32, "test", NOW)
    vote(db, person.id, numbers(db, 1)[0], -1, took=9)
    linking.merge(db, keys, person, wavers[2], b"")


def publish(db: Transaction, now: int) -> None:
    """Close the round and publish it."""
    for before, after in ((RoundState.OPEN, RoundState.CLOSED), (RoundState.CLOSED, RoundState.PUBLISHED)):
        assert rounds.move(db, 1, before, after, now, 4)


@pytest.fixture
def looking(database: Database, monkeypatch: pytest.MonkeyPatch) -> Waves:
    monkeypatch.setattr(waves, "PAUSE", 0)
    return Waves(database, lambda: NOW)


async def test_a_wave_is_set_apart_and_what_was_decided_on_it_stays(
    database: Database, looking: Waves, keys: Keys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signals, "READ_AT_ONCE", 100)
    monkeypatch.setattr(signals, "AT_ONCE", 50)
    monkeypatch.setattr(signals, "DIRECTLY", 60)
    wavers = await database.turn(fill)
    cast = WAVE * (PUSHED + PUSHED_DOWN)
    # The program is killed after the first portion.
    given = await database.read(lambda db: signals.read(db, 1, NOW - signals.WINDOW))
    (found,) = signals.sort(given, find_waves(given.cast))
    assert await database.turn(lambda db: signals.keep(db, found, 0, 0, NOW)) == (1, 50)
    assert check(database) == 50
    assert await looking.find() == cast - 50, "of the same wave"
    assert check(database) == cast
    (wave,) = await listed(database)
    assert (wave.people, wave.votes, wave.served, wave.country, wave.lifted_at) == (WAVE, cast, cast, "IE", None)
    assert (wave.first_at, wave.last_at) == (NOW - max(wavers), NOW - min(wavers))
    assert {*wave.signals.split()} >= {Signal.FAST, Signal.ALIKE}
    assert await looking.find() == 0, "nothing new"
    assert await database.turn(lambda db: signals.keep(db, found, 0, 0, NOW)) == (0, 0), "and no wave without votes"

    await database.turn(ensure)
    assert await decide(database, apart=False) is Decided.DONE
    assert check(database) == cast - 60, "the first of them at once"
    assert await database.turn(lambda db: db.session.scalar(select(col(Schedule.next_at)))) == NOW, "the others now"
    assert await looking.find() == 0
    assert check(database) == 0
    # Others join it, in a second wave of the same hand.
    await database.turn(lambda db: fill(db, honest=0, wave=5))
    assert await looking.find() == 0, "what was let count stays so"
    (wave,) = await listed(database)
    assert (wave.people, wave.votes, check(database)) == (WAVE + 5, cast + 5 * (PUSHED + PUSHED_DOWN), 0)
    assert await decide(database, apart=False) is Decided.ALREADY
    assert await decide(database, apart=True) is Decided.DONE
    assert await looking.find() == wave.votes - 60
    assert check(database) == wave.votes
    changes = await database.turn(lambda db: list(db.session.execute(select(col(WaveChange.moderator), col(WaveChange.apart)))))
    assert changes == [(4, False), (4, True)]

    # People of the wave leave, with their votes and without, and two become one.
    await database.turn(lambda db: leave(db, keys, wavers))
    assert check(database) == wave.votes - 2 * (PUSHED + PUSHED_DOWN)

    # Once the results are published nothing changes any more, whoever asks.
    await database.turn(lambda db: publish(db, NOW))
    assert await decide(database, apart=False) is Decided.FIXED
    assert await database.turn(lambda db: signals.keep(db, found, 0, 0, NOW)) == (0, 0)
    assert await database.turn(lambda db: signals.keep(db, found, 1, 0, NOW)) == (1, 0)
    assert await database.read(lambda db: signals.astray(db, NOW)) == {}
    assert await looking.find() == 0


async def test_results_are_written_down_with_the_whole_of_a_wave_that_was_just_decided_on(
    database: Database, looking: Waves, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signals, "DIRECTLY", 10)
    await database.turn(fill)
    cast = await looking.find()
    assert await decide(database, apart=False) is Decided.DONE
    assert check(database) == cast - 10
    await database.turn(lambda db: publish(db, NOW))
    assert check(database) == 0

    def told_and_cast(db: Transaction) -> tuple[int, int]:
        served = select(func.count()).select_from(Vote).where(col(Vote.served))
        return sum(one.votes for one in agenda.of(db, 1)), db.session.scalar(served) or 0

    told, served = await database.turn(told_and_cast)
    assert told == served > cast


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_who_leaves_while_the_results_are_published_and_who_publishes_them_both_succeed(
    database: Database, database_url: str, looking: Waves, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signals, "DIRECTLY", 0)
    wavers = await database.turn(fill)
    await looking.find()
    await decide(database, apart=False)
    held = threading.Event()

    def leave(db: Transaction) -> None:
        """Hold oneself, as every turn does, and a tally; go on once the other waits."""
        db.session.get(Participant, wavers[0], with_for_update={"key_share": True})
        db.session.execute(update(Tally).where(col(Tally.proposal_id) == numbers(db, 1)[0]).values(neutral=col(Tally.neutral)))
        held.set()
        while not db.session.scalar(text("SELECT count(*) FROM pg_locks WHERE NOT granted")):
            pass
        people.forget(db, wavers[0])

    other = Database(database_url)
    try:
        leaving = asyncio.ensure_future(database.turn(leave))
        await asyncio.to_thread(held.wait)
        await asyncio.gather(leaving, other.turn(lambda db: publish(db, NOW)))
    finally:
        await other.close()
    assert check(database) == 0


def effect_of(db: Transaction) -> Effect:
    found = wave_effects.of(db, 1)
    assert found is not None
    return found


def load(db: Transaction, slug: str, kinds: tuple[RoundKind, ...]) -> int:
    """Load a consultation; return its first round."""
    made = [NewRound(kind, opens_at=0 if kind is kinds[0] else NOW * 2, best=4) for kind in kinds]
    consultations.load(db, replace(sample.CONSULTATION, slug=slug, rounds=made), 0)
    mine = select(func.min(col(Round.id))).join(Consultation, col(Consultation.id) == col(Round.consultation_id))
    return db.session.scalar(mine.where(col(Consultation.slug) == slug)) or 0


def places(db: Transaction, round_: int, *, by_country: bool) -> dict[int, int]:
    """Return the official places of what was written in Ireland."""
    if by_country:
        return {one.proposal: place for place, one in enumerate(rank(finalists.counts(db, round_, "IE")), 1)}
    ranked = Ranking(*agenda.counts(db, db.session.get_one(Round, round_))).ranked()
    return {one.proposal: place for place, one in enumerate(ranked, 1)}


@pytest.mark.parametrize(
    "kinds",
    [(RoundKind.SINGLE,), (RoundKind.EUROPEAN,), (RoundKind.NATIONAL, RoundKind.EUROPEAN)],
    ids=("one", "balanced", "national"),
)
async def test_what_a_wave_would_change_is_what_it_changes(
    database: Database, looking: Waves, kinds: tuple[RoundKind, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signals, "DIRECTLY", 60)
    round_ = await database.turn(lambda db: load(db, "voted", kinds))
    await database.turn(lambda db: fill(db, round_))
    look = partial(places, round_=round_, by_country=len(kinds) > 1)
    assert await looking.find()
    best = 4
    for apart in (False, True):
        effect = await database.read(effect_of)
        before = await database.read(look)
        assert not effect.waits
        assert await decide(database, apart=apart) is Decided.DONE
        partly = await database.read(effect_of)
        assert partly.waits
        await looking.find()
        assert partly.moves == (await database.read(effect_of)).moves, "told as if all had followed"
        after = await database.read(look)
        moved = {one: (before[one], after[one]) for one in before if before[one] != after[one]}
        expected = {one: both for one, both in moved.items() if min(both) <= best}
        assert {one.proposal: (one.before, one.after) for one in effect.moves} == expected
        assert expected
        assert {one.country for one in effect.moves} == {"IE" if len(kinds) > 1 else ""}
        pushed = (await database.read(lambda db: numbers(db, round_)))[0]
        assert effect.most[0] == wave_effects.Given(pushed, agree=WAVE, neutral=0, disagree=0)
    assert await database.read(lambda db: wave_effects.of(db, 2)) is None


async def test_finalists_of_a_published_round_keep_their_waves(database: Database, looking: Waves) -> None:
    round_ = await database.turn(lambda db: load(db, "voted", (RoundKind.NATIONAL, RoundKind.EUROPEAN)))
    await database.turn(lambda db: fill(db, round_))
    assert await looking.find()
    count = check(database)

    def move(db: Transaction, *, published: bool) -> None:
        db.session.get_one(Round, round_).closes_at = NOW - 9
        if not published:
            finalists.confirm(db, round_ + 1, "IE", [(one, 1, 1, "") for one in numbers(db, round_)[:4]], NOW, 1)
        following = db.session.get_one(Round, round_ + 1)
        following.opens_at, following.published_at = NOW - 8, NOW - 1 if published else None

    await database.turn(lambda db: move(db, published=False))
    assert await looking.find() == 0, "in the next round these votes are in a wave already"
    assert len(await listed(database)) == 1
    effect = await database.read(effect_of)
    assert effect.moves
    assert {one.country for one in effect.moves} == {""}, "in the European ranking"
    assert await decide(database, apart=False) is Decided.DONE
    assert check(database) == 0
    after = await database.read(partial(places, round_=round_ + 1, by_country=False))
    assert {one.proposal: one.after for one in effect.moves}.items() <= after.items()
    assert await decide(database, apart=True) is Decided.DONE
    await database.turn(lambda db: move(db, published=True))
    assert await decide(database, apart=False) is Decided.FIXED
    assert check(database) == count


async def test_leads_are_told_once_a_day_and_nobody_is_waited_for(database: Database) -> None:
    voters = await database.turn(lambda db: fill(db, honest=0, wave=4))
    pushed = await database.turn(lambda db: numbers(db, 1)[0])

    def appoint(db: Transaction) -> list[int]:
        roles = ((Role.MODERATOR, ()), (Role.LEAD, (2,)), (Role.LEAD, ()), (Role.OPERATOR, ()))
        everybody = came(db, len(roles), NOW)
        for person, (role, looks_after) in zip(everybody, roles, strict=True):
            staff.appoint(db, person, role, (), NOW, looks_after)
        return everybody[2:]

    told = await database.turn(appoint)

    def keep(db: Transaction, person: int, now: int) -> tuple[int, int]:
        found = Found(1, 0, [(person, pushed)], frozenset({Signal.BURST}), "IE", NOW, NOW, 1, 1, 1)
        return signals.keep(db, found, 0, 0, now)

    async def messages() -> list[int]:
        wanted = select(col(Outbox.participant_id)).where(col(Outbox.kind) == "wave").order_by(col(Outbox.id))
        return list(await database.turn(lambda db: db.session.scalars(wanted).all()))

    with database.engine.begin() as elsewhere:
        # Somebody does something at this moment: on PostgreSQL, since SQLite has one writer.
        busy = database.engine.dialect.name != "sqlite"
        if busy:
            elsewhere.execute(select(col(Participant.id)).where(col(Participant.id) == voters[0]).with_for_update(key_share=True))
            assert await database.turn(lambda db: keep(db, voters[0], NOW)) == (0, 0)
    assert await database.turn(lambda db: keep(db, voters[0], NOW)) == (1, 1)
    assert await messages() == told
    assert await database.turn(lambda db: keep(db, voters[1], NOW + 60)) == (2, 1)
    assert await messages() == told
    assert await database.turn(lambda db: keep(db, voters[2], NOW + signals.DAY)) == (3, 1)
    assert await messages() == [*told, *told]
    assert check(database) == 3


@pytest.mark.parametrize(("known", "counts", "joins"), [(1, False, 7), (1, True, 0), (4, True, 0), (5, True, 7)])
def test_a_foot_in_a_wave_that_counts_lets_no_crowd_in(known: int, counts: bool, joins: int) -> None:
    some = np.arange(10)
    cast = Cast(some, some, some.astype(np.int8), some > 0, some.astype(np.int16) * 0, some, some.astype(np.int16), some)
    given = signals.Votes(1, cast, np.where(some < known, 7, 0), {7: counts}, ["FR"])
    (found,) = signals.sort(given, [Rows(some, frozenset({Signal.NEW}))])
    assert found.joins == joins


async def test_what_is_set_apart_counts_nowhere_and_may_count_again(database: Database) -> None:
    voters = await database.turn(lambda db: fill(db, honest=0, wave=4))
    await database.turn(lambda db: vote_apart(db, voters))

    def read(db: Transaction) -> tuple[list[int], int, list[translation_figures.Compared]]:
        lately = sum(one.lately for one in rounds.stock(db, db.session.get_one(Round, 1), NOW))
        return [one.people for one in snapshots.count(db, NOW) if one.people], lately, translation_figures.compare(db, 1)

    def translate(db: Transaction) -> None:
        first = numbers(db, 1)[0]
        version = Translation(proposal_id=first, language="de", text="x", engine="x", source_hash="x", state="machine", at=NOW)
        db.session.add(version)
        db.session.flush()
        db.session.execute(update(Vote).where(col(Vote.proposal_id) == first).values(translation_id=version.id))

    await database.turn(translate)
    cast = len(voters) * (PUSHED + PUSHED_DOWN)
    assert await database.read(read) == ([], 0, [])
    effect = await database.read(effect_of)
    assert effect.most == (), "so few people voted that it would tell what single ones think"
    assert await database.turn(lambda db: votes.has_any(db, numbers(db, 1)[0])), "so its words stay"
    await decide(database, apart=False)
    people_, lately, compared = await database.read(read)
    assert (people_, lately, len(compared)) == ([4, 4], cast, 1)


async def test_a_person_who_votes_or_is_set_apart_is_forgotten_later(database: Database) -> None:
    """On PostgreSQL, since SQLite has one writer."""
    voters = await database.turn(lambda db: fill(db, honest=0, wave=4))
    await database.turn(lambda db: vote_apart(db, voters))

    def end(db: Transaction) -> None:
        db.session.get_one(Round, 1).closes_at = NOW
        for person in voters:
            db.session.get_one(Participant, person).consultation_id = 1

    await database.turn(end)
    await database.turn(ensure)

    def expire(db: Transaction) -> int:
        if busy:
            db.session.execute(text("SET LOCAL lock_timeout = 1000"))
        return retention.expire(db, NOW + 4000 * signals.DAY).people

    busy = database.engine.dialect.name != "sqlite"
    if busy:
        with database.engine.begin() as elsewhere:
            theirs = select(col(Participant.id)).where(col(Participant.id).in_(voters))
            elsewhere.execute(theirs.with_for_update(key_share=True))
            assert await database.turn(expire) == 0
            # What a lead decides follows soon, though these votes could not follow at once.
            await decide(database, apart=False)
            assert await database.turn(lambda db: db.session.scalar(select(col(Schedule.next_at)))) == NOW
    assert await database.turn(expire) == len(voters)
    check(database)
