"""Two persons on one decision, and a whole day's work: 200 items, two moderators and a lead."""

import asyncio
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlmodel import col

from bot.opinion.agreement import kappa
from storage import proposals, queue, reports, summary
from storage.database import Transaction
from storage.tables import Outbox, OutboxState, Participant, Proposal, ProposalState, QueueItem, Record, ReportReason, Role
from tests.bot_api import User
from tests.conversations.test_queue import moderator, proposes
from tests.conversations.test_report import state
from tests.talk import Person, labels, to_first_card
from tests.town import TelegramTown, WebTown, telegram_town, web_town

CITIZENS = (
    ("English", "🇮🇪 Ireland", "en", "IE"),
    ("Deutsch", "🇩🇪 Deutschland", "de", "DE"),
    ("Ελληνικά", "🇬🇷 Ελλάδα", "el", "GR"),
)
NEW, REPORTED = 180, 20
WORDS = (
    "quick", "rivers", "carry", "many", "silver", "boats", "toward", "quiet", "harbours", "where", "children", "paint", "tall",
    "windows", "bright", "green",
)  # fmt: skip


async def test_a_refusal_needs_two_and_a_lead_where_they_differ(database_url: str, tmp_path: Path) -> None:
    async with web_town(database_url, tmp_path, second_on_refusals=True) as town:
        anna = await town.person()
        await to_first_card(anna)
        one, two = await proposes(anna), await proposes(anna, "let children ride on all buses for nothing.")
        mara, nils, lead = await moderator(town), await moderator(town), await moderator(town, role=Role.LEAD)
        await mara.says("/queue")
        await mara.presses("Refuse")
        await mara.presses("2")
        assert "Your opinion on no." in mara.toast
        assert await state(town, one) == "waiting"
        await mara.presses("Undo")
        assert f"No. {one} ·" in mara.text
        for _ in range(2):
            await mara.presses("Refuse")
            await mara.presses("2")
        assert "Nothing is waiting for you." in mara.text, "not a second time the same person"
        await nils.says("/queue")
        assert "Your opinion" not in nils.text, "neither knows what the other thought"
        await nils.presses("Refuse")
        await nils.presses("8")
        assert await state(town, one) == "refused"
        await nils.presses("Accept")
        assert f"You two disagree on no. {two}: a lead moderator decides." in nils.toast
        assert await state(town, two) == "waiting"
        await nils.presses("Undo")
        await nils.presses("Accept")
        await lead.says("/queue")
        assert "Two moderators disagree on it." in lead.text
        await lead.presses("Accept")
        assert await state(town, two) == "accepted"
        await lead.says("/summary")
        assert "How far two persons agree" in lead.text
        assert "English: 0 (2)" in lead.text

        def details(db: Transaction) -> list[str]:
            return list(db.session.scalars(select(col(Record.detail)).order_by(col(Record.id))))

        assert await town.program.database.turn(details) == ["new second-opinion", "new disputed"]


def test_kappa() -> None:
    # Cohen (1960); the figures are those of a well-known example: 20 both yes, 5 and 10 apart, 15 both no.
    assert kappa([20, 5, 10, 15]) == pytest.approx(0.4)
    assert kappa([10, 0, 0, 10]) == 1
    assert kappa([0, 10, 10, 0]) == -1
    assert kappa([7, 0, 0, 0]) is None
    assert kappa([0, 0, 0, 0]) is None


class Office:
    """Two moderators and a lead, who decide by a proposal's number, and what they decided."""

    def __init__(self, people: list[Person]) -> None:
        self.people = people
        self.verdicts: dict[int, str] = {}

    @staticmethod
    async def press(person: Person, label: str) -> None:
        """Press a button, again where the program finds that too fast for a hand: it is then silent and nothing changes."""
        before = person.text
        async with asyncio.timeout(60):
            while True:
                await person.presses(label)
                if person.text != before:
                    return
                await asyncio.sleep(0.1)

    @staticmethod
    async def say(person: Person, text: str) -> None:
        """Type a text, in the same way."""
        async with asyncio.timeout(60):
            while True:
                before = person.count
                await person.says(text)
                if person.count > before and "That was very fast. " not in person.text:
                    return
                await asyncio.sleep(0.1)

    async def work(self) -> None:
        """Go on, in turn, until nobody has anything left."""
        for person in self.people:
            await self.say(person, "/queue")
        busy = True
        while busy:
            busy = False
            for place, person in enumerate(self.people):
                found = re.search(r"No\. (\d+) ·", person.text)
                if found:
                    busy = True
                    await self._decide(person, int(found[1]), is_lead=place == 2)
                else:
                    await self.say(person, "/queue")
                    busy = busy or "No. " in person.text

    async def _decide(self, person: Person, number: int, *, is_lead: bool) -> None:
        accept = "Accept" if "Accept" in labels(person) else "It stays"
        match number % 8:
            case 0 | 1 | 2:
                await self.press(person, accept)
                self.verdicts[number] = "accepted"
            case 3 | 4:
                await self.press(person, "Refuse")
                await self.press(person, str(number % 9 + 1))
                self.verdicts[number] = "refused"
            case 5:
                await self.press(person, "Refuse")
                await self.press(person, "12")
                await self.say(person, f"This one does not fit, number {number}.")
                self.verdicts[number] = "refused"
            case 6:
                await self.press(person, "More …")
                await self.press(person, "It is a duplicate")
                await self.say(person, "no. 4")
                self.verdicts[number] = "merged"
            case _ if is_lead:
                await self.press(person, accept)
                await self.press(person, "Undo")
                await self.press(person, "Refuse")
                await self.press(person, "1")
                self.verdicts[number] = "refused"
            case _:
                await self.press(person, "More …")
                await self.press(person, "Pass on to a lead")


async def fill(town: TelegramTown | WebTown) -> dict[int, list[int]]:
    """Let three citizens propose 180 things, and twenty proposals of others be reported; return each one's numbers."""
    authors: list[int] = []
    for language, country, _, _ in CITIZENS:
        person = await town.person()
        await person.opens()
        await person.presses(language)
        await person.presses(country)
        await person.presses(person.rows[0][0].label)
        authors.append(await town.program.database.turn(lambda db: db.session.scalar(select(func.max(col(Participant.id)))) or 0))

    def work(db: Transaction) -> dict[int, list[int]]:
        now, mine = town.clock.now, {author: list[int]() for author in authors}
        for place in range(NEW):
            author, (_, _, language, country) = authors[place % 3], CITIZENS[place % 3]
            text = f"{' '.join(WORDS[(place * step) % len(WORDS)] for step in (1, 3, 7, 11))}, number {place}."
            flags = "check-repeated-word" if place % 10 == 0 else ""
            mine[author].append(
                proposals.submit(
                    db, author, consultation=1, round_=1, language=language, country=country, text=text, flags=flags, now=now
                )
            )
        for number in range(5, 5 + REPORTED):
            reports.put(
                db, town.program.router._keys, authors[number % 3], number, ReportReason.OFFENSIVE, "", hide_from=1, now=now
            )
        return mine

    return await town.program.database.turn(work)


async def check(town: TelegramTown | WebTown, office: Office, mine: dict[int, list[int]]) -> None:
    """See that every record adds up, and that each citizen is told of each outcome once."""

    def work(db: Transaction) -> None:
        session = db.session
        assert not session.scalar(select(func.count()).select_from(QueueItem).where(col(QueueItem.done_at).is_(None)))
        lines = list(session.scalars(select(Record).where(col(Record.kind) == "decision").order_by(col(Record.id))))
        last: dict[int, str] = {}
        for line in lines:
            if line.proposal in last:
                assert line.before == last[line.proposal], "each record begins where the one before it ended"
            last[line.proposal] = line.after
        for number, verdict in office.verdicts.items():
            assert last[number] == verdict == session.get_one(Proposal, number).state
        assert len(office.verdicts) == NEW + REPORTED
        told = Counter(
            (message.participant_id, message.kind) for message in session.scalars(select(Outbox))
            if message.kind in {"accepted", "refused", "merged"} and message.state != OutboxState.CANCELLED
        )  # fmt: skip
        for author, numbers in mine.items():
            outcomes = Counter(office.verdicts[number] for number in numbers)
            assert {kind: told[author, kind] for kind in outcomes} == dict(outcomes)
        found = summary.figures(db, 0, town.clock.now + 1)
        assert found.decided == NEW + REPORTED
        assert found.proposals == NEW
        assert found.reports == REPORTED
        assert found.waiting == 0
        assert sum(found.reasons.values()) == sum(verdict == "refused" for verdict in office.verdicts.values())

    await town.program.database.turn(work)


async def test_two_moderators_and_a_lead_work_through_two_hundred(database_url: str, tmp_path: Path) -> None:
    async with telegram_town(database_url, tmp_path) as town:
        mine = await fill(town)
        people: list[Person] = [
            await moderator(town), await moderator(town, reads=("en", "de", "el")), await moderator(town, role=Role.LEAD),
        ]  # fmt: skip
        office = Office(people)
        await office.work()
        await check(town, office, mine)
        town.clock.now += 61
        await town.program.jobs.deliver()
        await town.settled()
        said = {language: "\n".join(message.html for message in user.answers) for user, language in _citizens(town)}
        for language, sentence in (("en", "was not accepted"), ("de", "wurde nicht angenommen"), ("el", "δεν εγκρίθηκε")):
            assert sentence in said[language]
        assert "Aus der Moderation: „This one does not fit" in said["de"]

        def finished(db: Transaction) -> int:
            states = select(func.count()).select_from(Proposal).where(col(Proposal.state) == ProposalState.WAITING.value)
            return db.session.scalar(states) or 0

        assert await town.program.database.turn(finished) == 0
        assert await town.program.database.turn(lambda db: queue.waiting(db, ())) == 0


def _citizens(town: TelegramTown) -> Iterator[tuple[User, str]]:
    return zip(list(town.api.users.values())[:3], ("en", "de", "el"), strict=True)
