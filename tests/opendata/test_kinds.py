"""Open data of every kind of round: with votes that are set apart, by country with finalists, for members, translated."""

import json
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import col, update

from bot.opendata.verify import Check
from storage import finalists, rounds
from storage.database import Database, Transaction
from storage.tables import Choice, Consultation, MemberGroup, Proposal, Round, RoundState, Translation, TranslationState, Vote
from tests.opendata.test_circle import SQLITE, checked
from tests.opendata.world import CAST, FIRST, NOW, Someone, crowd, exported, fill, table


def metadata(path: Path) -> dict[str, Any]:
    with zipfile.ZipFile(path) as archive:
        found: dict[str, Any] = json.loads(archive.read("metadata.json"))
        return found


async def test_votes_that_are_set_apart_are_in_no_table(database: Database, tmp_path: Path) -> None:
    wave = [Someone("IE", {1: Choice.AGREE, 2: Choice.AGREE}, apart=True) for _ in range(8)]
    # Of France there are only these; the fourth proposal has no other votes.
    wave += [Someone("FR", {4: Choice.DISAGREE}, apart=True) for _ in range(6)]

    def translated(db: Transaction) -> None:
        fill(db, [*crowd("IE", 12), *crowd("DE", 9), *wave])
        texts = (("de", TranslationState.REVIEWED), ("fr", TranslationState.REJECTED), ("el", TranslationState.MACHINE))
        db.session.add_all(
            Translation(proposal_id=1, language=language, text="…", engine="x", source_hash="x", state=state.value, at=CAST)
            for language, state in texts
        )
        # Of another wave it was decided that its votes count.
        db.session.execute(update(Vote).where(col(Vote.participant_id) == FIRST).values(wave_id=2))

    await database.turn(translated)
    path = await exported(database, tmp_path / "a.zip")
    assert Counter(row["country"] for row in table(path, "votes.csv")) == {"IE": 36, "DE": 27}
    assert {(row["proposal"], row["country"]): row["votes"] for row in table(path, "tallies.csv")} == {
        (proposal, country): votes for proposal in "123" for country, votes in (("IE", "12"), ("DE", "9"))
    }
    assert {row["proposal"]: row["votes"] for row in table(path, "agenda.csv")}["4"] == "0"
    assert metadata(path)["votes"] == {"published": 63, "in_the_tallies_only": 0, "set_apart": 22, "waves": 1}
    assert checked(path)["set apart"] == [Check("set apart", None, "22 votes in 1 waves, which are in no table")]
    assert [(row["proposal"], row["language"], row["state"]) for row in table(path, "translations.csv")] == [
        ("1", "de", "reviewed"),
        ("1", "el", "machine"),
    ]


@SQLITE
async def test_of_a_handful_set_apart_not_even_the_number(database: Database, tmp_path: Path) -> None:
    wave = [Someone("IE", {1: Choice.AGREE, 2: Choice.AGREE}, apart=True) for _ in range(4)]
    await database.turn(lambda db: fill(db, [*crowd("IE", 12), *wave]))
    path = await exported(database, tmp_path / "a.zip")
    assert (metadata(path)["votes"]["set_apart"], metadata(path)["votes"]["waves"]) == (None, None)
    assert checked(path)["set apart"][0].good is None


@SQLITE
async def test_finalists_are_told_of_where_they_went(database: Database, tmp_path: Path) -> None:
    def work(db: Transaction) -> None:
        european = Round(consultation_id=1, place=1, kind="european", opens_at=NOW - 90, closes_at=NOW - 60, best=1)
        db.session.add(european)
        db.session.flush()
        number = european.id or 0
        everybody = [*crowd("IE", 12), *crowd("DE", 9)]
        fill(db, everybody, "national")
        assert finalists.confirm(db, number, "IE", [(1, 6, 12, ""), (2, 6, 12, "")], NOW - 95, 1) == 2
        assert rounds.move(db, number, RoundState.CLOSED, RoundState.PUBLISHED, NOW - 40, 1)

    await database.turn(work)
    national = await exported(database, tmp_path / "national.zip", place=1)
    european = await exported(database, tmp_path / "european.zip")
    assert (metadata(national)["round"]["makes_the_agenda"], metadata(national)["round"]["went_on_into_the_european_round"]) == (
        False,
        2,
    )
    assert table(national, "agenda.csv") == []
    assert "1" not in {row["proposal"] for row in table(national, "proposals.csv")}
    assert {row["proposal"] for row in table(national, "votes.csv")} == {"3"}
    checked(national)
    assert [row["proposal"] for row in table(european, "proposals.csv")] == ["1", "2"]
    assert {row["proposal"] for row in table(european, "votes.csv")} == {"1", "2"}
    assert [row["votes"] for row in table(european, "agenda.csv")] == ["21", "21"]
    assert metadata(european)["method"]["balanced"] is True
    assert [check.good for check in checked(european)["places"]] == [True]


@SQLITE
@pytest.mark.parametrize("kind", ["single", "european"])
async def test_members_groups_stand_in_place_of_countries(database: Database, tmp_path: Path, kind: str) -> None:
    def work(db: Transaction) -> None:
        db.session.execute(update(Consultation).where(col(Consultation.id) == 1).values(members=True))
        db.session.add_all(MemberGroup(consultation_id=1, code=code, name=f"Group {code}") for code in ("1", "2", "3"))
        db.session.execute(update(Proposal).values(country="1"))
        fill(db, [*crowd("1", 12), *crowd("2", 9), *crowd("3", 2)], kind)

    await database.turn(work)
    path = await exported(database, tmp_path / "a.zip")
    assert {row["country"] for row in table(path, "proposals.csv")} == {""}, "in a small group an author would be found"
    assert {row["country"] for row in table(path, "tallies.csv")} == {"1", ""}
    assert metadata(path)["consultation"]["members"] is True
    assert metadata(path)["method"]["places"] == (["1", "2", "3"] if kind == "european" else [])
    checked(path)
