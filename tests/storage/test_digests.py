"""Digests in the database: whom they reach, what each may be told, begun once."""

import asyncio
from typing import Any

import orjson
import pytest
from sqlalchemy import delete, func, select, update
from sqlmodel import col

from storage import digest_figures, digests
from storage.database import Database, Transaction
from storage.digests import Edition
from storage.people import CONTACT, TAKE_PART
from storage.tables import (
    Consultation,
    ConsultationCountry,
    Digest,
    DigestText,
    Mailing,
    MailingCursor,
    MemberGroup,
    Membership,
    Participant,
    Proposal,
    ProposalState,
    Round,
    Tally,
)
from tests.sending.readers import DAY, NOW, reader, tally

DUE = NOW - 60
EDITION = Edition(1, "IE", "daily", DUE, 0, None, "")
TEXT = {
    "first": "",
    "sections": [["Agreed", 6, [[1, "one", 3], [2, "two", 3]]], ["Divided", 7, [[3, "three", 5]]]],
    "new": 0,
    "picture": {"key": "k"},
    "round": 1,
    "published_at": None,
}
GERMAN = {**TEXT, "sections": [["Agreed", 6, [[15, "fünfzehn", 8]]]]}


async def reached(database: Database, often: str, country: str = "IE", consultation: int = 1) -> list[int]:
    """Return whom an edition reaches."""

    def work(db: Transaction) -> list[int]:
        digest = Digest(consultation_id=consultation, country=country, often=often, due_at=DUE, at=NOW)
        wanted = select(col(Participant.id)).where(col(Participant.country) == country, *digests.conditions(db, digest))
        return [number or 0 for number in db.session.scalars(wanted.order_by(col(Participant.id)))]

    return await database.read(work)


async def test_who_is_reached(database: Database) -> None:
    def work(db: Transaction) -> None:
        reader(db, 1)
        reader(db, 2, wish="weekly")
        reader(db, 3, wish="never")
        reader(db, 4, purposes={TAKE_PART: None})
        reader(db, 5, purposes={TAKE_PART: None, CONTACT: 7})
        reader(db, 6, purposes={CONTACT: None})
        reader(db, 7, purposes={TAKE_PART: 7, CONTACT: None})
        reader(db, 8, sealed=None)
        reader(db, 9, stopped=7)
        reader(db, 10, country="MT")
        reader(db, 11, country="", language="de")
        db.session.add(Consultation(id=2, slug="other", organiser="", contact="", minimum_age=16))
        db.session.flush()
        reader(db, 12, consultation=2)

    await database.turn(work)
    assert await reached(database, "daily") == [1]
    assert await reached(database, "weekly") == [2]
    assert await reached(database, "daily", "MT") == [10]
    assert await reached(database, "daily", "") == [11]
    counted = await database.read(lambda db: digests.recipients(db, 1, "daily"))
    assert counted == {"IE": {"en": 1}, "MT": {"en": 1}, "": {"de": 1}}
    assert await reached(database, "never") == []


@pytest.mark.parametrize(("limit", "daily", "weekly"), [("daily", [1], [2]), ("weekly", [], [1, 2]), ("never", [], [])])
async def test_a_consultation_sends_no_more_often_than_it_says(
    database: Database, limit: str, daily: list[int], weekly: list[int]
) -> None:
    def work(db: Transaction) -> None:
        reader(db, 1)
        reader(db, 2, wish="weekly")
        db.session.execute(update(Consultation).values(digest=limit))

    await database.turn(work)
    assert await reached(database, "daily") == daily
    assert await reached(database, "weekly") == weekly
    for often, some in (("daily", daily), ("weekly", weekly)):
        due = await database.read(lambda db, often=often: digests.due(db, often, "IE", DUE))  # type: ignore[misc]
        assert len(due) == bool(some)


async def test_of_members_only_those_who_are(database: Database) -> None:
    def work(db: Transaction) -> None:
        reader(db, 1)
        reader(db, 2)
        db.session.execute(update(Consultation).values(members=True))
        db.session.add(MemberGroup(consultation_id=1, code="1", name="Sales"))
        db.session.flush()
        db.session.add(Membership(participant_id=2, consultation_id=1, group_code="1"))

    await database.turn(work)
    assert await reached(database, "daily") == [2]


async def begin(database: Database, edition: Edition = EDITION, texts: dict[str, Any] | None = None) -> bool:
    given = {"en": TEXT, "de": GERMAN} if texts is None else texts
    return await database.turn(lambda db: digests.begin(db, edition, "print", given, 3, NOW))


async def counts(database: Database) -> tuple[int, ...]:
    tables = (Digest, DigestText, Mailing, MailingCursor)
    return await database.turn(
        lambda db: tuple(db.session.scalar(select(func.count()).select_from(table)) or 0 for table in tables)
    )


async def test_an_edition_is_begun_once_by_whoever_comes_first(database_url: str) -> None:
    first, second = Database(database_url), Database(database_url)
    try:
        begun = await asyncio.gather(*(begin(one) for one in (first, second) * 4))
        assert sorted(begun) == [False] * 7 + [True]
        assert await counts(first) == (1, 2, 1, 1)
        assert await first.read(lambda db: digests.due(db, "daily", "IE", DUE)) == []
        assert await first.read(lambda db: digests.due(db, "daily", "IE", DUE - DAY)) == [], "an earlier one is missed"
        (next_,) = await first.read(lambda db: digests.due(db, "daily", "IE", DUE + DAY))
        assert (next_.last_at, next_.print, next_.since, next_.not_after) == (NOW, "print", NOW, DUE + 2 * DAY)
        assert await first.read(lambda db: len(digests.due(db, "daily", "MT", DUE))) == 1
        # Two programs that are about to begin two moments' editions have seen the same last one.
        assert await begin(first, next_)
        assert not await begin(second, Edition(**{name: getattr(next_, name) for name in next_.__slots__} | {"due_at": DUE + 9}))
    finally:
        await first.close()
        await second.close()


async def test_killed_in_between_leaves_nothing_half(database: Database) -> None:
    def work(db: Transaction) -> None:
        assert digests.begin(db, EDITION, "print", {"en": TEXT}, 3, NOW)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        await database.turn(work)
    assert await counts(database) == (0, 0, 0, 0)
    assert await begin(database)


async def personal(database: Database, *people: int) -> dict[int, dict[str, Any] | None]:
    return await database.read(lambda db: digests.personal(db, db.session.scalars(select(Digest)).one(), list(people)))


def write(db: Transaction, author: int, *proposals: int) -> None:
    db.session.execute(update(Proposal).where(col(Proposal.id).in_(proposals)).values(author_id=author))


async def test_what_a_person_is_told_alone(database: Database) -> None:
    def work(db: Transaction) -> None:
        reader(db, 1, voted=[1, 3, 4])
        reader(db, 2, voted=[4, 15])
        reader(db, 3, voted=[1, 15], language="de")
        reader(db, 4, voted=[1], language="fr")
        reader(db, 5)
        reader(db, 6)
        write(db, 5, 5, 6, 7, 8)
        write(db, 6, 9)
        tally(db, {5: (5, 0, 5), 6: (1, 1, 1), 7: (30, 0, 0)})
        tally(db, {5: (1, 1, 0)}, "MT")
        db.session.execute(update(Proposal).where(col(Proposal.id) == 9).values(state=ProposalState.HIDDEN.value))

    await database.turn(work)
    await begin(database)
    text = {number: f"plant a tree for every child, number {number:02}." for number in (5, 6, 7)}
    found = await personal(database, 1, 2, 3, 4, 5, 6, 7)
    numbers = {number: [[one[0], *one[2:]] for one in said["own"]] for number, said in found.items() if said and "own" in said}
    assert numbers == {5: [[7, 30, 30], [5, 6, 12], [6, 1, 3]]}, "the three with the most votes"
    assert found[5] is not None
    assert text[7][:20] in found[5]["own"][0][1]
    assert (found[1], found[2]) == ({"voted": [1, 3]}, None), "what is listed for readers of another language is not theirs"
    assert found[3] == {"voted": [15]}
    assert (found[4], found[6], found[7]) == (None, None, None), "no text in this language, nothing, nobody"


@pytest.mark.parametrize("what", [{"new": 3}, {"published_at": NOW}])
async def test_what_is_new_for_all_is_told_to_all(database: Database, what: dict[str, int]) -> None:
    await database.turn(lambda db: reader(db, 1))
    await database.turn(lambda db: reader(db, 2, voted=[1]))
    await begin(database, texts={"en": {**TEXT, **what}})
    assert await personal(database, 1, 2) == {1: {}, 2: {"voted": [1]} if "new" in what else {}}


async def content(database: Database, language: str) -> dict[str, Any]:
    return await database.read(lambda db: digests.content(db, db.session.scalars(select(Digest)).one().id or 0, language))


async def test_the_content_in_ones_language_or_in_one_that_there_is(database: Database) -> None:
    await begin(database)
    assert await content(database, "de") == orjson.loads(orjson.dumps(GERMAN))
    assert await content(database, "fr") == {**TEXT, "picture": None}


async def test_what_was_hidden_since_is_not_told(database: Database) -> None:
    await begin(database, texts={"en": {**TEXT, "published_at": NOW}})
    await database.turn(lambda db: db.session.execute(update(Round).values(published_at=NOW)) and None)
    assert (await content(database, "en"))["sections"] == TEXT["sections"]
    hide = update(Proposal).where(col(Proposal.id).in_((2, 3))).values(state=ProposalState.HIDDEN.value)
    await database.turn(lambda db: db.session.execute(hide) and None)
    found = await content(database, "en")
    assert found["sections"] == [["Agreed", 6, [[1, "one", 3]]]]
    assert found["picture"] is None, "they stand in it"


async def test_a_publication_that_was_taken_back_is_not_told(database: Database) -> None:
    await begin(database, texts={"en": {**TEXT, "published_at": NOW}})
    assert (await content(database, "en"))["sections"] == []


async def test_old_texts_are_deleted_and_what_was_told_last_is_still_known(database: Database) -> None:
    await begin(database)
    await database.turn(lambda db: digests.expire(db, NOW))
    assert (await counts(database))[:2] == (1, 2)
    await database.turn(lambda db: digests.expire(db, NOW + 1))
    assert (await counts(database))[:2] == (1, 0)
    assert await database.read(lambda db: digests.due(db, "daily", "IE", DUE + DAY)[0].print) == "print"


@pytest.mark.parametrize("kind", ["single", "european"])
async def test_what_all_countries_agree_on_tells_nothing_of_those_that_are_hidden(database: Database, kind: str) -> None:
    def work(db: Transaction) -> set[tuple[float, ...]]:
        held = db.session.get_one(Round, 1)
        held.kind = kind
        gone = delete(ConsultationCountry).where(col(ConsultationCountry.country).not_in(("IE", "DE", "MT", "LU")))
        db.session.execute(gone)
        # Seven votes, three of them for it, from two small countries.
        for proposal, split in enumerate((((0, 4), (3, 3)), ((3, 4), (0, 3)), ((2, 5), (1, 2))), 1):
            for country, (agree, votes) in zip(("IE", "DE", "MT", "LU"), ((45, 50), (40, 50), *split), strict=True):
                db.session.add(Tally(proposal_id=proposal, country=country, served=True, agree=agree, neutral=votes - agree))
        db.session.flush()
        found = digest_figures.everywhere(db, held)
        assert [one.proposal for one in found] == [1, 2, 3]
        return {(one.agree, one.neutral, one.low, one.high, one.votes) for one in found}

    assert len(await database.turn(work)) == 1
