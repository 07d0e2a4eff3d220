"""Messages to many: whom they reach, how many those are, and that each is sent off once."""

import asyncio
from dataclasses import replace

import orjson
import pytest
from sqlalchemy import select, update
from sqlmodel import col

from storage import broadcast_texts, broadcasts, consultations, filling, mailings, staff
from storage.broadcasts import Count
from storage.database import Database, Transaction
from storage.people import CONTACT, TAKE_PART
from storage.tables import (
    Broadcast,
    Choice,
    Consent,
    Identity,
    MailingState,
    MemberGroup,
    Membership,
    Outbox,
    OutboxState,
    Participant,
    Proposal,
    Role,
    Vote,
)
from tests import sample

NOW = 10_000_000
DAY = 86_400


def somebody(
    db: Transaction,
    language: str = "en",
    country: str = "IE",
    *,
    consultation: int = 1,
    touched_at: int = NOW,
    contact: bool = True,
    takes_part: bool = True,
    stopped: bool = False,
) -> int:
    """Make a person; return their number."""
    row = Participant(
        language=language, country=country, consultation_id=consultation, consented_at=1, touched_at=touched_at, home=b""
    )
    db.session.add(row)
    db.session.flush()
    number = row.id or 0
    hash_ = number.to_bytes(32)
    identity = Identity(hash=hash_, participant_id=number, channel="web", sealed=b"x", stopped_at=1 if stopped else None)
    purposes = [(CONTACT, None, contact), (TAKE_PART, consultation, takes_part)]
    consents = [
        Consent(
            participant_id=number,
            purpose=purpose,
            consultation_id=where,
            text_hash="",
            language=language,
            channel="web",
            given_at=1,
            withdrawn_at=None if given else 2,
        )
        for purpose, where, given in purposes
    ]
    db.session.add_all([identity, *consents])
    db.session.flush()
    return number


def votes(db: Transaction, person: int, proposal: int = 1, choice: Choice = Choice.AGREE) -> None:
    db.session.add(
        Vote(participant_id=person, proposal_id=proposal, choice=choice, served=True, country="IE", cast_at=NOW, changed_at=NOW)
    )
    db.session.flush()


def draft(db: Transaction, *languages: str, **values: object) -> Broadcast:
    row = broadcasts.new(db, 1, 1, NOW)
    for language in languages or ("en",):
        broadcasts.write(db, row.id or 0, language, f"Hello in {language}")
    broadcasts.change(db, row.id or 0, **values)
    found = broadcasts.find(db, row.id or 0)
    assert found
    return found


def sent_off(db: Transaction, row: Broadcast) -> Broadcast:
    """Send a draft off to however many it reaches."""
    many = broadcasts.count(db, row, NOW, 2).recipients
    broadcasts.change(db, row.id or 0, counted=many)
    assert broadcasts.begin(db, row.id or 0, many, NOW)
    return row


def reached(db: Transaction, row: Broadcast) -> set[int]:
    """Return the people whom the filler would find, in every country that it walks through."""
    found = [
        filling.look(db, row.mailing_id or 0, country, 0, 1000, NOW, 2)
        for country, _ in mailings.open_countries(db, row.mailing_id or 0)
    ]
    return {person for one in found for person, _, full, _ in one.people if not full}


async def test_only_people_who_take_part_and_allowed_it_and_can_be_reached(database: Database) -> None:
    await database.turn(lambda db: consultations.load(db, replace(sample.CONSULTATION, slug="other"), 0))

    def work(db: Transaction) -> None:
        wanted = {somebody(db), somebody(db, "de", "DE"), somebody(db, country="")}
        somebody(db, contact=False)
        somebody(db, takes_part=False)
        somebody(db, stopped=True)
        somebody(db, consultation=2)
        somebody(db, "fr", "FR")
        row = draft(db, "en", "de")
        found = broadcasts.count(db, row, NOW, 2)
        assert found == Count(3, {"IE": 1, "DE": 1, "": 1}, {"en": 2, "de": 1}, {"fr": 1}, 0)
        assert reached(db, sent_off(db, row)) == wanted, "who is counted is who gets it"

    await database.turn(work)


async def test_where_and_in_which_languages(database: Database) -> None:
    def work(db: Transaction) -> None:
        somebody(db)
        malta = somebody(db, "en", "MT")
        german = somebody(db, "de", "DE")
        by_country = draft(db, "en", "de", countries="MT DE")
        assert broadcasts.count(db, by_country, NOW, 2).by_country == {"MT": 1, "DE": 1}
        assert reached(db, sent_off(db, by_country)) == {malta, german}
        by_language = draft(db, "en", "de", languages="de fr")
        assert broadcasts.count(db, by_language, NOW, 2) == Count(1, {"DE": 1}, {"de": 1}, {}, 0)
        assert reached(db, sent_off(db, by_language)) == {german}

    await database.turn(work)


@pytest.mark.parametrize(
    ("participation", "wanted"),
    [("all", "abcde"), ("voted", "abc"), ("not-voted", "de"), ("proposed", "d"), ("silent", "be")],
)
async def test_by_participation_and_never_by_how_they_voted(database: Database, participation: str, wanted: str) -> None:
    await database.turn(lambda db: consultations.load(db, replace(sample.CONSULTATION, slug="other"), 0))

    def work(db: Transaction) -> None:
        away = NOW - 14 * DAY - 1
        ages = {"a": NOW, "b": away, "c": NOW - 14 * DAY, "d": NOW, "e": away}
        people = {name: somebody(db, touched_at=age) for name, age in ages.items()}
        for name, choice in zip("abc", Choice, strict=True):
            votes(db, people[name], choice=choice)
        elsewhere = db.session.scalar(select(col(Proposal.id)).where(col(Proposal.consultation_id) == 2).limit(1)) or 0
        votes(db, people["e"], elsewhere)
        db.session.execute(update(Proposal).where(col(Proposal.id) == 5).values(author_id=people["d"]))
        db.session.execute(update(Proposal).where(col(Proposal.id) == elsewhere).values(author_id=people["a"]))
        row = draft(db, participation=participation)
        assert broadcasts.count(db, row, NOW, 2).recipients == len(wanted)
        assert reached(db, sent_off(db, row)) == {people[name] for name in wanted}

    await database.turn(work)


async def test_groups_of_members_take_the_place_of_countries(database: Database) -> None:
    given = replace(sample.CONSULTATION, slug="staff", members=True, countries={}, proposals=[])
    await database.turn(lambda db: consultations.load(db, given, 0))

    def work(db: Transaction) -> None:
        db.session.add_all(MemberGroup(consultation_id=2, code=code, name=code) for code in ("1", "2"))
        people = [somebody(db, country=country, consultation=2) for country in ("", "IE", "FR")]
        somebody(db, consultation=2)  # no member
        db.session.add_all(
            Membership(participant_id=person, consultation_id=2, group_code=code)
            for person, code in zip(people, "121", strict=True)
        )
        row = broadcasts.new(db, 2, 1, NOW)
        broadcasts.write(db, row.id or 0, "en", "Hello")
        assert broadcasts.count(db, row, NOW, 2) == Count(3, {"1": 2, "2": 1}, {"en": 3}, {}, 0)
        broadcasts.change(db, row.id or 0, countries="1")
        db.session.refresh(row)
        assert broadcasts.count(db, row, NOW, 2).by_country == {"1": 2}
        assert reached(db, sent_off(db, row)) == {people[0], people[2]}

    await database.turn(work)


@pytest.mark.parametrize(
    ("kind", "age", "state", "counts"),
    [
        ("broadcast", 7 * DAY - 1, OutboxState.SENT, True),
        ("broadcast", 7 * DAY, OutboxState.SENT, False),
        ("broadcast", 0, OutboxState.WAITING, True),
        ("broadcast", 0, OutboxState.CLAIMED, True),
        ("broadcast", 0, OutboxState.UNKNOWN, True),
        ("broadcast", 0, OutboxState.FAILED, False),
        ("broadcast", 0, OutboxState.EXPIRED, False),
        ("broadcast", 0, OutboxState.CANCELLED, False),
        ("digest", 0, OutboxState.SENT, False),
    ],
)
async def test_nobody_gets_too_many(database: Database, kind: str, age: int, state: OutboxState, *, counts: bool) -> None:
    def work(db: Transaction) -> None:
        person = somebody(db)
        somebody(db)
        db.session.add_all(
            Outbox(participant_id=person, kind=kind, facts="{}", state=state.value, at=NOW - age, not_before=0) for _ in range(2)
        )
        row = draft(db)
        assert broadcasts.count(db, row, NOW, 2) == Count(2 - counts, {"IE": 2 - counts}, {"en": 2 - counts}, {}, int(counts))
        assert broadcasts.count(db, row, NOW, 3).capped == 0
        assert (person in reached(db, sent_off(db, row))) is not counts

    await database.turn(work)


async def test_two_who_confirm_at_once_send_it_once(database: Database) -> None:
    def prepare(db: Transaction) -> int:
        somebody(db)
        row = draft(db, counted=1)
        return row.id or 0

    number = await database.turn(prepare)
    begun = await asyncio.gather(*(database.turn(lambda db: broadcasts.begin(db, number, 1, NOW)) for _ in range(8)))
    assert sum(one is not None for one in begun) == 1


async def test_what_was_sent_off_stays_as_it_is(database: Database) -> None:
    def work(db: Transaction) -> None:
        somebody(db)
        row = draft(db, "en", "de", counted=1, begins_at=NOW + DAY, not_after=NOW + 2 * DAY)
        number = row.id or 0
        broadcast_texts.want(db, row)
        broadcasts.change(db, number, counted=1)
        assert broadcasts.begin(db, number, 2, NOW) is None, "another number than was shown"
        mailing = broadcasts.begin(db, number, 1, NOW)
        assert mailing
        found = mailings.progress(db, mailing)
        assert (found.state, found.begins_at, found.not_after, found.expected) == (
            MailingState.RUNNING,
            NOW + DAY,
            NOW + 2 * DAY,
            1,
        )
        broadcasts.write(db, number, "en", "Something else")
        broadcasts.describe(db, number, "en", "A cat")
        broadcasts.illustrate(db, number, b"png")
        assert not broadcasts.change(db, number, button="vote")
        broadcasts.drop(db, number)
        assert broadcasts.texts(db, number) == {
            "de": broadcasts.Text("Hello in de", "", machine=False),
            "en": broadcasts.Text("Hello in en", "", machine=False),
        }
        assert broadcast_texts.next_(db) is None
        assert broadcasts.draft(db, 1, (1,)) is None
        assert [one.id for one in broadcasts.listed(db, 1)] == [number]

    await database.turn(work)


async def test_what_people_are_told(database: Database) -> None:
    def work(db: Transaction) -> None:
        row = draft(db, "en", "de", button="vote")
        number = row.id or 0
        broadcasts.illustrate(db, number, b"png")
        broadcasts.describe(db, number, "de", "Eine Katze")
        found = broadcasts.content(db, number, "de")
        assert (found["text"], found["alt"], found["png"], found["button"]) == ("Hello in de", "Eine Katze", b"png", "vote")
        assert (found["organiser"], found["consultation"], found["machine"]) == ("Sample & Sons", "sample", "")
        assert broadcasts.content(db, number, "fr")["text"] == "Hello in en", "who has just changed their language reads another"
        broadcasts.illustrate(db, number, b"other")
        assert broadcasts.content(db, number, "de")["alt"] == "", "that was another picture"
        assert broadcasts.content(db, number, "de")["picture"] != found["picture"]

    await database.turn(work)


async def test_what_a_machine_made_goes_with_what_it_was_made_of(database: Database) -> None:
    def work(db: Transaction) -> None:
        row = draft(db, "de", languages="en de fr it")
        number = row.id or 0
        assert broadcast_texts.want(db, row) == ["en", "fr", "it"]
        first = broadcast_texts.next_(db)
        assert first
        assert (first.source, first.target) == ("de", "en")
        broadcast_texts.keep(db, first, "Hello", "", NOW)
        second = broadcast_texts.next_(db)
        assert second
        broadcasts.write(db, number, second.target, "Bonjour, by hand")
        broadcast_texts.keep(db, second, "Bonjour", "", NOW)
        assert broadcasts.texts(db, number)["fr"].text == "Bonjour, by hand", "what a person wrote stays"
        third = broadcast_texts.next_(db)
        assert third
        broadcasts.write(db, number, "de", "Something else")
        broadcast_texts.keep(db, third, "Ciao", "", NOW)
        broadcast_texts.fail(db, third, NOW)
        assert list(broadcasts.written(broadcasts.texts(db, number))) == ["de", "fr"]
        assert broadcasts.source(broadcasts.texts(db, number)) == "de"

    await database.turn(work)


async def test_who_organises_no_more_watches_and_hears_no_more(database: Database) -> None:
    def work(db: Transaction) -> None:
        olga = somebody(db)
        role = staff.appoint(db, olga, Role.ORGANISER, (), NOW).number
        row = broadcasts.new(db, 1, role, NOW)
        broadcasts.write(db, row.id or 0, "en", "Hello")
        sent_off(db, row)
        facts = orjson.dumps({"broadcast": row.id}).decode()
        shown = Outbox(participant_id=olga, kind=mailings.WATCH, facts=facts, at=NOW, not_before=NOW)
        shown.address, shown.ref, shown.state = olga.to_bytes(32), "7", OutboxState.SENT.value
        db.session.add(shown)
        db.session.flush()
        assert [one.ref for one in mailings.watched(db, NOW)] == ["7"]
        staff.appoint(db, olga, Role.OPERATOR, (), NOW)
        assert [one.ref for one in mailings.watched(db, NOW)] == ["7"], "who has another such role still does"
        for lower, consultations_ in ((Role.MODERATOR, ()), (Role.ORGANISER, (2,))):
            staff.appoint(db, olga, lower, (), NOW, consultations_)
            assert mailings.watched(db, NOW) == []
        assert mailings.cancel(db, row.mailing_id or 0, NOW)
        reports = select(Outbox).where(col(Outbox.kind) == mailings.REPORT)
        assert db.session.scalar(reports) is None
        staff.appoint(db, olga, Role.ORGANISER, (), NOW)
        again = broadcasts.new(db, 1, role, NOW)
        broadcasts.write(db, again.id or 0, "en", "Hello")
        sent_off(db, again)
        assert mailings.cancel(db, again.mailing_id or 0, NOW)
        assert db.session.scalar(reports) is not None, "appointed again"

    await database.turn(work)
