"""Open data in the chat: an organiser finds it under /export, beside what is stored about them; nobody else does."""

import hashlib
import json
import os
from pathlib import Path

import pytest
from sqlmodel import col, update

from bot.opendata.files import Files
from bot.opendata.verify import verify
from handlers.organiser.open_data import LARGEST
from storage import catalogue, rounds
from storage.database import Transaction
from storage.tables import Consultation, Role, Round, RoundState, Staff
from tests.conversations.test_queue import moderator
from tests.talk import heard, labels, to_first_card
from tests.town import Town

BUTTON = "Open data: sample, round 1"


async def move(town: Town, before: RoundState, after: RoundState) -> None:
    def work(db: Transaction) -> None:
        assert rounds.move(db, 1, before, after, town.clock.now, 1)

    await town.program.database.turn(work)


def grow(path: Path, at: int) -> None:
    """Let a file be larger than what is sent."""
    os.truncate(path, LARGEST + 1)
    os.utime(path, (at, at))


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("town", ["web", "telegram"], indirect=True)
async def test_an_organiser_gets_the_open_data(town: Town, tmp_path: Path) -> None:
    anna, mara, olga = await town.person(), await moderator(town), await moderator(town, role=Role.ORGANISER)
    files = Files(town.program.database, tmp_path / "open-data", town.clock)
    for person in (anna, mara, olga):
        await to_first_card(person)
    await olga.says("/export")
    assert labels(olga) == [], "nothing is published"
    await move(town, RoundState.OPEN, RoundState.CLOSING)
    await move(town, RoundState.CLOSING, RoundState.CLOSED)
    await files.step()
    await move(town, RoundState.CLOSED, RoundState.PUBLISHED)
    for person in (anna, mara):
        await person.says("/export")
        assert labels(person) == []
        await person.sends("ed:1")
        assert "That button no longer works" in person.toast

    await olga.says("/export")
    assert json.loads(await olga.file())["person"]["country"] == "IE", "what is stored about them, as for everybody"
    assert labels(olga) == [BUTTON]
    await olga.presses(BUTTON)
    assert "The open data of sample, round 1, is being made." in olga.text
    await files.step()
    await olga.presses(BUTTON)
    body = await olga.file()
    (tmp_path / "got.zip").write_bytes(body)
    assert not [check for check in verify(tmp_path / "got.zip", lambda _: None) if check.good is False]
    assert f"Its SHA-256: {hashlib.sha256(body).hexdigest()}" in olga.text
    assert "polyphony verify sample-round-1.zip" in olga.text

    grow(tmp_path / "open-data" / "sample-round-1.zip", town.clock.now)
    await olga.presses(BUTTON)
    assert "is a file of 4 MB. That is too large for this chat." in olga.text
    assert f"{town.program.address}/results/data/sample/1/open-data.zip" in olga.text

    await town.program.database.turn(lambda db: db.session.execute(update(Consultation).values(members=True)))
    await files.step()
    await olga.presses(BUTTON)
    assert f"Its SHA-256: {hashlib.sha256(await olga.file()).hexdigest()}" in olga.text
    grow(tmp_path / "open-data-members" / "sample-round-1.zip", town.clock.now)
    await olga.presses(BUTTON)
    assert "so the file is on no public page" in olga.text
    assert "/results/data" not in olga.text

    def others(db: Transaction) -> None:
        db.session.execute(update(Staff).where(col(Staff.role) == Role.ORGANISER.value).values(consultations="2"))

    await olga.says("/export")
    await town.program.database.turn(others)
    await olga.sends("ed:1")
    assert "That button no longer works" in heard(olga), "they look after another consultation now"
    await olga.says("/export")
    assert labels(olga) == []


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("town", ["plain"], indirect=True)
async def test_what_is_taken_back_is_not_given(town: Town, tmp_path: Path) -> None:
    olga = await moderator(town, role=Role.OPERATOR)

    def publish(db: Transaction) -> None:
        db.session.execute(update(Round).values(closes_at=town.clock.now, published_at=town.clock.now))
        catalogue.touch(db)

    await town.program.database.turn(publish)
    await Files(town.program.database, tmp_path / "open-data", town.clock).step()
    await olga.says("/export")
    assert "You have not given your consent" in olga.text
    assert labels(olga)[0] == BUTTON, "for who has a role without taking part, too"
    await move(town, RoundState.PUBLISHED, RoundState.CLOSED)
    await olga.sends("ed:1")
    assert "That button no longer works" in heard(olga)
    for data in ("ed:0", "ed:2", f"ed:{1 << 40}", "ed:x", "ed"):
        await olga.sends(data)
        assert "That button no longer works" in heard(olga)
