"""Editions of the digest: made once, only where there is something new, and of no opinion that its reader may not see."""

import asyncio
import re
from collections.abc import Mapping
from dataclasses import replace
from random import Random
from typing import Any

import orjson
import pytest
from sqlalchemy import delete, select, update
from sqlmodel import col

from bot.chat.message import Markup, Reply
from bot.chat.speech import Speech, Speeches
from bot.language.europe import LANGUAGES
from bot.opinion.rank import balanced
from bot.sending.digests import FRESH_SECONDS, Digests
from bot.sending.letters import FRESH_SECONDS as LETTERS_SECONDS
from bot.sending.letters import Letters
from handlers.citizen import digest as words
from storage import consultations, digests
from storage.consultations import NewConsultation, NewProposal, NewRound
from storage.database import Database, Transaction
from storage.digest_figures import AGREED, DIVIDED, EVERYWHERE, Entry, Figures, Standing
from storage.dispatch import Message
from storage.tables import (
    Consultation,
    Digest,
    Mailing,
    MailingCursor,
    MemberGroup,
    Membership,
    Participant,
    Proposal,
    ProposalState,
    Round,
    RoundKind,
    Snapshot,
    Tally,
    Translation,
    TranslationState,
)
from tests import sample
from tests.sending.readers import DAY, NOW, reader, tally
from tests.talk import visible

HOUR = 3600
AGREE, DIVIDE, REJECT = (45, 3, 2), (24, 4, 22), (2, 3, 45)


class Desk:
    """Who publishes, by a clock of their own; `made` are the languages for which words were found."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.now = NOW
        self.made: list[tuple[str, Figures]] = []
        self.digests = Digests(database, Speeches(), self._make, lambda: self.now)

    def _make(self, say: Speech, figures: Figures) -> Mapping[str, Any]:
        self.made.append((say.language, figures))
        return words.make(say, figures)

    async def publish(self, often: str = "daily", country: str = "IE", later: int = 0) -> int:
        """Publish some time later."""
        self.now += later
        return await self.digests.publish(often, country, self.now)

    async def does(self, work: Any) -> None:
        await self.database.turn(lambda db: work(db) and None)

    async def read(self, *people: int) -> dict[int, str]:
        """Return what the last edition tells these people; those who get nothing are left out."""

        def work(db: Transaction) -> dict[int, Reply]:
            edition = db.session.scalars(select(Digest).order_by(col(Digest.id).desc())).first()
            assert edition is not None
            mailing = db.session.get_one(Mailing, edition.mailing_id)
            wanted = select(col(Participant.id), col(Participant.language)).where(
                col(Participant.id).in_(people),
                col(Participant.country) == edition.country,
                col(Participant.id) <= mailing.upto,
                *digests.conditions(db, edition),
            )
            reached = {number or 0: language for number, language in db.session.execute(wanted)}
            said = digests.personal(db, edition, list(reached))
            return {
                number: composed(language, {"digest": edition.id, **mine, **digests.content(db, edition.id or 0, language)})
                for number, language in reached.items()
                if (mine := said[number]) is not None
            }

        found = await self.database.read(work)
        return {number: visible(reply.text) for number, reply in found.items()}


def composed(language: str, facts: Mapping[str, Any]) -> Reply:
    reply = words.compose(Speeches()[language], "digest", facts)
    assert reply is not None
    return reply


def numbers(text: str) -> list[int]:
    """Return which proposals are told of."""
    return [int(found) for found in re.findall(r"(?:number|Nummer|αριθμός) (\d+)", text)]


@pytest.fixture
async def desk(database: Database) -> Desk:
    def work(db: Transaction) -> None:
        # The sample's proposals are there from its beginning.
        reader(db, 1, voted=[1, 2, 3])
        reader(db, 2, voted=[2])
        reader(db, 3)
        tally(db, {1: AGREE, 2: DIVIDE, 3: REJECT})

    await database.turn(work)
    return Desk(database)


async def accept(desk: Desk, number: int, at: int) -> None:
    await desk.does(lambda db: db.session.execute(update(Proposal).where(col(Proposal.id) == number).values(decided_at=at)))


async def test_what_each_person_reads(desk: Desk) -> None:
    def counted(db: Transaction) -> None:
        for country, people in (("IE", 7), ("", 1_234)):
            one = Snapshot(consultation_id=1, country=country, day=NOW // DAY * DAY, people=people, votes=99, proposals=42)
            db.session.add(one)

    await desk.does(counted)
    await accept(desk, 9, NOW - 1)
    assert await desk.publish() == 1
    read = await desk.read(1, 2, 3)
    head = (
        "News: What shall we do?\n\nNew proposals to vote on: 1\n\nPeople who have taken part – Ireland: 7, all countries: 1,234"
    )
    assert read[3] == head, "of what others voted on nothing"
    divided = "Opinions differ: Ireland\n• We should plant a tree for every child, number 2\n48% agree · votes: 50"
    note = "These are proposals that you have voted on."
    assert read[2] == f"{head}\n\n{divided}\n\n{note}"
    agreed = "Most agree: Ireland\n• We should plant a tree for every child, number 1\n90% agree · votes: 50"
    assert read[1] == f"{head}\n\n{agreed}\n\n{divided}\n\n{note}"


async def test_made_once_for_each_language_however_many_read_it(desk: Desk) -> None:
    def work(db: Transaction) -> None:
        for number in range(10, 40):
            reader(db, number, language="de" if number % 3 else "en")
        reader(db, 50, language="fr", wish="weekly")
        reader(db, 51, language="el", country="GR")

    await desk.does(work)
    assert await desk.publish() == 1
    assert sorted(language for language, _ in desk.made) == ["de", "en"]

    def mailing(db: Transaction) -> tuple[int, int, int | None, list[str]]:
        row = db.session.scalars(select(Mailing)).one()
        return row.expected, row.begins_at, row.not_after, list(db.session.scalars(select(col(MailingCursor.country))))

    assert await desk.database.read(mailing) == (33, NOW, NOW + DAY, ["IE"])


async def test_nothing_new_no_edition(desk: Desk) -> None:
    assert await desk.publish() == 1
    assert await desk.publish() == 0, "the same moment again"
    assert await desk.publish(later=DAY) == 0
    await desk.does(lambda db: tally(db, {1: (50, 3, 2)}))
    assert await desk.publish(later=DAY) == 0, "the same stand under the same headings"
    await desk.does(lambda db: tally(db, {2: (60, 3, 2)}))
    assert await desk.publish(later=DAY) == 1, "one has moved"
    assert await desk.publish(later=DAY) == 0
    await accept(desk, 9, desk.now + 5)
    assert await desk.publish(later=DAY) == 1, "one is new"
    assert await desk.publish(later=DAY) == 0
    assert len(desk.made) == 3, "no words are looked for in vain"
    assert await desk.publish("weekly", later=DAY) == 0, "nobody wishes for it"
    assert await desk.publish(country="MT") == 0


async def test_who_has_nothing_new_gets_nothing(desk: Desk) -> None:
    assert await desk.publish() == 1
    assert set(await desk.read(1, 2, 3)) == {1, 2}


async def test_nothing_at_all(desk: Desk) -> None:
    await desk.does(lambda db: db.session.execute(delete(Tally)))
    assert await desk.publish() == 0


async def test_too_late_is_not_sent(desk: Desk) -> None:
    due = desk.now
    desk.now += DAY + 1
    assert await desk.digests.publish("daily", "IE", due) == 0
    desk.now -= 1
    assert await desk.digests.publish("daily", "IE", due) == 1


async def test_two_programs_publish_once(database_url: str) -> None:
    first, second = Desk(Database(database_url)), Desk(Database(database_url))
    try:

        def work(db: Transaction) -> None:
            reader(db, 1, voted=[1])
            tally(db, {1: AGREE})

        await first.does(work)
        assert sum(await asyncio.gather(*(desk.publish() for desk in (first, second) * 3))) == 1
        assert sum(await asyncio.gather(*(desk.publish(later=DAY) for desk in (first, second)))) == 0
    finally:
        await first.database.close()
        await second.database.close()


async def test_stopped_while_words_are_looked_for(desk: Desk) -> None:
    class Killed(Exception):
        pass

    def make(say: Speech, figures: Figures) -> Mapping[str, Any]:
        raise Killed

    dying = Digests(desk.database, Speeches(), make, lambda: desk.now)
    with pytest.raises(Killed):
        await dying.publish("daily", "IE", desk.now)
    assert await desk.database.read(lambda db: db.session.scalars(select(Digest)).all()) == []
    assert await desk.publish() == 1


async def publish_results(desk: Desk, at: int) -> None:
    await desk.does(lambda db: db.session.execute(update(Round).values(closes_at=at - 1, published_at=at)))


async def test_once_published_everybody_reads_everything_once(desk: Desk) -> None:
    assert await desk.publish() == 1
    await publish_results(desk, desk.now + HOUR)
    assert await desk.publish(later=DAY) == 1
    read = await desk.read(1, 2, 3)
    assert read[3] == read[1]
    assert "The results are published." in read[3]
    assert numbers(read[3]) == [1, 2]
    hide = update(Proposal).where(col(Proposal.id) == 1).values(state=ProposalState.HIDDEN.value)
    await desk.does(lambda db: db.session.execute(hide))
    assert await desk.publish(later=DAY) == 0, "nothing moves any more"


async def test_the_last_votes_are_told_and_then_nothing_until_they_are_published(desk: Desk) -> None:
    assert await desk.publish() == 1
    await desk.does(lambda db: db.session.execute(update(Round).values(closes_at=desk.now + HOUR)))
    await desk.does(lambda db: tally(db, {2: AGREE}))
    await accept(desk, 9, desk.now + 5)
    assert await desk.publish(later=DAY) == 1
    assert all("New proposals" not in text for text in (await desk.read(1, 2)).values()), "nobody can vote on them"
    await desk.does(lambda db: tally(db, {2: DIVIDE}))
    assert await desk.publish(later=DAY) == 0


async def test_in_an_old_consultation_there_is_nothing_for_newcomers(desk: Desk) -> None:
    await publish_results(desk, desk.now - 8 * DAY)
    assert await desk.publish() == 0
    assert await desk.publish("weekly") == 0


async def test_what_is_hidden_while_an_edition_is_sent_is_soon_told_no_more(desk: Desk) -> None:
    await desk.publish()
    letters = Letters(desk.database, Speeches(), lambda say, _, facts, __: composed(say.language, facts), lambda: desk.now)
    facts = orjson.dumps({"digest": 1, "voted": [1, 2]}).decode()
    message = Message(1, 1, "digest", facts, "en", "web", b"", b"", 1)
    assert numbers(visible((await letters.reply(message, "")).text)) == [1, 2]
    hide = update(Proposal).where(col(Proposal.id) == 1).values(state=ProposalState.HIDDEN.value)
    await desk.does(lambda db: db.session.execute(hide))
    desk.now += LETTERS_SECONDS
    assert numbers(visible((await letters.reply(message, "")).text)) == [2]


async def test_few_votes_are_not_told(desk: Desk) -> None:
    await desk.does(lambda db: tally(db, {1: (9, 0, 0), 2: (5, 0, 4)}))
    await desk.does(lambda db: tally(db, {1: (90, 0, 0)}, served=False))
    assert await desk.publish() == 0


async def test_what_would_tell_of_a_handful_elsewhere_is_not_told(desk: Desk) -> None:
    await desk.does(lambda db: tally(db, {1: (1, 0, 0)}, "MT"))
    assert await desk.publish() == 1
    assert numbers((await desk.read(1))[1]) == [2], "Ireland's and the sum would tell what the one in Malta thinks"


async def test_the_smallest_must_be_hidden_for_a_reason(desk: Desk) -> None:
    await desk.does(lambda db: tally(db, {1: (5, 0, 0)}, "MT"))
    assert await desk.publish() == 1
    assert numbers((await desk.read(1))[1]) == [1, 1, 2], "here, in all countries, and what divides"


def europe(kind: RoundKind = RoundKind.EUROPEAN, **given: Any) -> NewConsultation:
    own = {"slug": "europe", "rounds": [NewRound(kind, opens_at=1)], **given}
    return replace(sample.CONSULTATION, **own)


async def found(desk: Desk, country: str, languages: tuple[str, ...] = ("en",)) -> dict[str, dict[str, list[Standing]]]:
    """Return what stands under which heading, by language."""
    desk.made.clear()
    assert await desk.publish(country=country, later=FRESH_SECONDS) == 1
    assert sorted(language for language, _ in desk.made) == sorted(languages)
    return {
        language: {heading: [one.standing for one in some] for heading, some in figures.sections}
        for language, figures in desk.made
    }


async def number_of(desk: Desk, slug: str) -> tuple[int, list[int]]:
    """Return a consultation's number, and its proposals'."""

    def work(db: Transaction) -> tuple[int, list[int]]:
        number = db.session.scalar(select(col(Consultation.id)).where(col(Consultation.slug) == slug)) or 0
        mine = select(col(Proposal.id)).where(col(Proposal.consultation_id) == number).order_by(col(Proposal.id))
        return number, [one or 0 for one in db.session.scalars(mine)]

    return await desk.database.read(work)


async def test_in_europe_every_country_counts_the_same(desk: Desk) -> None:
    await desk.does(lambda db: consultations.load(db, europe(), 0))
    number, (first, second, *_) = await number_of(desk, "europe")

    def work(db: Transaction) -> None:
        reader(db, 60, country="MT", language="el", consultation=number)
        for place, country in enumerate(sample.CONSULTATION.countries):
            tally(db, {first: (9, 0, 1), second: (900, 0, 100) if place < 3 else (2, 0, 8)}, country)

    await desk.does(work)
    lists = (await found(desk, "MT", ("el",)))["el"]
    (best,) = lists[EVERYWHERE]
    assert best.proposal == first, "three large countries do not outweigh the others"
    expected = balanced(dict.fromkeys(sample.CONSULTATION.countries, (9, 10)))
    assert (best.agree, best.low, best.high) == pytest.approx(expected)
    assert best.votes == 270
    assert [one.proposal for one in lists[AGREED]] == [first]


async def test_in_a_national_round_only_what_is_read_in_the_country(desk: Desk) -> None:
    belgian = [
        NewProposal(f"be-{language}-{number}", language, "BE", "work", f"do something useful, number {number}")
        for language in ("nl", "fr")
        for number in range(1, 4)
    ]
    given = europe(RoundKind.NATIONAL, proposals=[*belgian, NewProposal("fr", "fr", "FR", "work", "do something in France")])
    await desk.does(lambda db: consultations.load(db, given, 0))
    number, proposals = await number_of(desk, "europe")

    def work(db: Transaction) -> None:
        for person, language in ((60, "nl"), (61, "fr"), (62, "en")):
            reader(db, person, country="BE", language=language, consultation=number)
        tally(db, dict.fromkeys(proposals[:6], AGREE), "BE")
        tally(db, {proposals[6]: AGREE}, "FR")
        # Somebody who has moved since: beside /results of all countries the Belgian figures would tell what they think.
        tally(db, {proposals[0]: (1, 0, 0)}, "FR")

    await desk.does(work)
    lists = await found(desk, "BE", ("nl", "fr", "en"))
    told = {language: sorted(one.proposal for one in mine[AGREED]) for language, mine in lists.items()}
    assert told == {"nl": proposals[1:3], "fr": proposals[3:6], "en": proposals[1:3]}, "who reads neither sees the first language"
    assert all(EVERYWHERE not in mine for mine in lists.values()), "nobody else votes on them"
    assert {language: figures.new for language, figures in desk.made} == {"nl": 0, "fr": 0, "en": 0}
    at = desk.now + 9
    new = update(Proposal).where(col(Proposal.id).in_((proposals[3], proposals[6]))).values(decided_at=at)
    await desk.does(lambda db: db.session.execute(new))
    await found(desk, "BE", ("nl", "fr", "en"))
    assert {language: figures.new for language, figures in desk.made} == {"nl": 0, "fr": 1, "en": 0}


async def test_of_a_round_that_begins_everything_is_new(desk: Desk) -> None:
    await desk.does(lambda db: db.session.execute(update(Round).values(opens_at=desk.now - HOUR)))
    assert await desk.publish() == 1
    assert "New proposals to vote on: 14" in (await desk.read(3))[3]


async def test_of_members_all_together_and_no_group(desk: Desk) -> None:
    staff = europe(RoundKind.SINGLE, members=True, countries={})
    await desk.does(lambda db: consultations.load(db, staff, 0))
    number, (first, second, third, *_) = await number_of(desk, "europe")

    def work(db: Transaction) -> None:
        for person, group in ((60, "1"), (61, "2"), (62, "")):
            reader(db, person, country="", consultation=number, voted=[first, second, third])
            if group:
                db.session.add(MemberGroup(consultation_id=number, code=group, name=group))
                db.session.flush()
                db.session.add(Membership(participant_id=person, consultation_id=number, group_code=group))
        tally(db, {first: (40, 0, 0), second: (0, 0, 20)}, "1")
        tally(db, {first: (0, 0, 2), second: (20, 0, 0), third: (8, 0, 0)}, "2")

    await desk.does(work)
    lists = (await found(desk, ""))["en"]
    assert {heading: [one.proposal for one in some] for heading, some in lists.items()} == {
        EVERYWHERE: [first],
        DIVIDED: [second],
    }
    (one,) = lists[EVERYWHERE]
    assert (one.agree, one.votes) == (40 / 42, 42)
    read = await desk.read(60, 61, 62)
    assert set(read) == {60, 61}
    assert "Most agree\n• We should plant a tree" in read[60]


async def test_translations_are_read_and_those_by_machines_say_so(desk: Desk) -> None:
    def work(db: Transaction) -> None:
        reader(db, 60, language="de", voted=[1, 2])
        for proposal, state in ((1, TranslationState.MACHINE), (2, TranslationState.REVIEWED)):
            sentence = f"Wir sollten Bäume pflanzen, Nummer {proposal}."
            row = Translation(
                proposal_id=proposal, language="de", text=sentence, engine="x", source_hash="", state=state.value, at=1
            )
            db.session.add(row)
        db.session.execute(update(Round).values(kind=RoundKind.EUROPEAN.value))

    await desk.does(work)
    assert await desk.publish() == 1
    lines = (await desk.read(60))[60].splitlines()
    machine = Speeches()["de"].plain("digest-machine")
    assert lines[lines.index("• Wir sollten Bäume pflanzen, Nummer 1") + 1].endswith(f"50 · {machine}")
    assert lines[lines.index("• Wir sollten Bäume pflanzen, Nummer 2") + 1].endswith("50")


@pytest.mark.parametrize("seed", range(4))
async def test_before_the_end_nobody_reads_of_what_they_have_not_voted_on(desk: Desk, seed: int) -> None:
    random = Random(seed)
    voted = {person: set(random.sample(range(1, 43), random.randint(0, 12))) for person in range(100, 140)}
    kind = random.choice((RoundKind.SINGLE, RoundKind.EUROPEAN))
    speaks = {person: random.choice(("en", "de", "el")) for person in voted}
    own = dict(zip(random.sample(sorted(voted), 8), random.sample(range(1, 43), 8), strict=True))

    def work(db: Transaction) -> None:
        db.session.execute(update(Round).values(kind=kind.value))
        for person, proposals in voted.items():
            reader(db, person, language=speaks[person], voted=proposals)
        for person, proposal in own.items():
            db.session.execute(update(Proposal).where(col(Proposal.id) == proposal).values(author_id=person))
        for country in ("IE", "MT", "FR"):
            tally(db, {number: random.choice((AGREE, DIVIDE, REJECT, (3, 0, 1))) for number in range(1, 43)}, country)

    await desk.does(work)
    await accept(desk, 9, NOW - 1)
    assert await desk.publish() == 1
    place = {"en": 0, "de": 14, "el": 28}

    def told(text: str) -> set[int]:
        # The sample numbers its proposals from 1 in each of its languages.
        where = (("en", "• We should"), ("de", "• Wir sollten"), ("el", "• Πρέπει να"))
        lines = text.splitlines()
        return {
            number + place[one] for line in lines for one, begins in where if line.startswith(begins) for number in numbers(line)
        }

    read = await desk.read(*voted)
    assert sum(bool(told(text)) for text in read.values()) > 5, "or it would prove nothing"
    for person, text in read.items():
        assert told(text) <= voted[person]
        assert (visible(Speeches()[speaks[person]]("digest-own")) in text) == (person in own)


LONG = "ein wirklich sehr langer Vorschlag über Dinge & 'Sachen' <hier> 🇪🇺 ÄÖÜ " * 2


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("published", [True, False])
@pytest.mark.parametrize("country", ["MT", ""])
def test_it_fits_under_a_picture_in_every_language(language: str, country: str, *, published: bool) -> None:
    say = Speeches()[language]
    standing = Standing(1, "en", 0.88, 0.1, 0.02, 0.8, 0.9, 1_234_567)
    entries = tuple(Entry(replace(standing, proposal=number), LONG, machine=True) for number in range(1, 31))
    figures = Figures(
        question=LONG * 3,
        country=country,
        members=False,
        open=not published,
        published=published,
        sections=tuple((heading, entries) for heading in (AGREED, EVERYWHERE, DIVIDED) if country or heading != AGREED),
        new=12_345,
        days=tuple((DAY * day, 123_456 + day, 1_234_567 + day, 30_000) for day in range(90)),
        everybody=1_700_000,
    )
    made = {**words.make(say, figures), "published_at": 1 if published else None}
    own = [[number, LONG, 600_000, 1_234_567] for number in range(1, 4)]
    reply = composed(language, {"digest": 1, "voted": list(range(1, 31)), "own": own, **made})
    assert words.length(reply.text) <= words.LONGEST < 1024
    assert words.length(reply.text) == len(visible(reply.text).encode("utf-16-le")) // 2
    assert "…" in reply.text, "shortened at words, and said so"
    for heading in ("agreed", "divided") if country else ():
        assert say(f"digest-{heading}", country=say.country(country)) in reply.text, "something of everything"
    assert say("digest-own") in reply.text
    assert reply.picture is not None
    assert reply.picture.alt


def test_the_picture_is_drawn_from_what_was_kept() -> None:
    say = Speeches()["en"]
    standing = Standing(1, "en", 0.88, 0.1, 0.02, 0.8, 0.9, 50)
    entry = Entry(standing, "We should <do> this.", machine=True)
    figures = Figures("What?", "MT", False, False, True, ((AGREED, (entry,)), (EVERYWHERE, (entry,))), 0, (), 0)
    made = words.make(say, figures)
    reply = composed("en", {**orjson.loads(orjson.dumps(made)), "published_at": 1})
    assert reply.picture is not None
    assert "Most agree: Malta: We should <do> this. 88% agree (80% to 90%), 50 votes · machine translation." in reply.picture.alt
    assert reply.picture.draw().startswith(b"\x89PNG")
    assert words._drawn(say, orjson.loads(orjson.dumps(made["picture"]))).key == reply.picture.key
    assert reply.text == Markup(reply.text)
