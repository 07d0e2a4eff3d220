"""From the votes to a file and back: what it tells, what it does not, and that all of it can be recomputed."""

import re
import zipfile
from collections import Counter
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from bot.opendata.dictionary import TABLES
from bot.opendata.verify import Check, verify
from bot.opendata.write import UnwritableError
from storage import opendata, people, rounds
from storage.database import Database, Transaction
from storage.opendata import NotPublishedError
from storage.tables import Choice, Proposal, RoundState
from tests.opendata.world import CAST, FIRST, NOW, Someone, crowd, exported, fill, made, table
from tests.opinion.test_rank import balanced_anew

SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
"""What does not depend on the engine."""


def checked(path: Path) -> dict[str, list[Check]]:
    found: dict[str, list[Check]] = {}
    for check in verify(path, lambda _: None):
        found.setdefault(check.name, []).append(check)
    assert not [check for checks in found.values() for check in checks if check.good is False]
    return found


async def test_where_all_consent_the_votes_make_the_tallies(database: Database, tmp_path: Path) -> None:
    path = await made(database, [*crowd("IE", 12), *crowd("DE", 9)], tmp_path / "a.zip")
    found = checked(path)
    assert found["tallies"][0].found == "3 of 3 counted from the votes exactly; 0 votes are in the tallies only"
    assert found["agenda"] == [Check("agenda", True, "42 proposals: agree, votes, share, low and high")]
    assert found["places"] == [Check("places", True, "42 proposals: the order of their places")]
    assert len(table(path, "votes.csv")) == 63
    assert {row["country"] for row in table(path, "votes.csv")} == {"IE", "DE"}
    assert len(table(path, "proposals.csv")) == 42
    assert [row["place"] for row in table(path, "agenda.csv")] == [str(place) for place in range(1, 43)]
    assert table(path, "decisions.csv")[0] | {"day": ""} == {
        "day": "", "kind": "decision", "proposal": "2", "language": "en", "before": "", "after": "accepted", "reason": "",
        "automated": "false",
    }  # fmt: skip


@SQLITE
async def test_two_exports_differ_in_the_numbers_alone(database: Database, tmp_path: Path) -> None:
    first = await made(database, [*crowd("IE", 12), *crowd("DE", 9, publishes=False), *crowd("DE", 9)], tmp_path / "a.zip")
    second = await exported(database, tmp_path / "b.zip")
    one, other = (table(path, "votes.csv") for path in (first, second))
    assert not {row["voter"] for row in one} & {row["voter"] for row in other}
    assert [row["voter"] for row in one] == [row["voter"] for row in sorted(one, key=lambda row: int(row["voter"]))]

    def without(rows: list[dict[str, str]]) -> Counter[tuple[str, ...]]:
        return Counter(tuple(row.values())[1:] for row in rows)

    assert without(one) == without(other)
    with zipfile.ZipFile(first) as a, zipfile.ZipFile(second) as b:
        assert a.namelist() == b.namelist()
        drawn = ("votes.csv", "votes.parquet", "polis/votes.csv", "polis/participants-votes.csv", "SHA256SUMS")
        assert all(a.read(name) == b.read(name) for name in a.namelist() if name not in drawn)


@SQLITE
async def test_nobody_is_in_it(database: Database, tmp_path: Path) -> None:
    everybody = [*crowd("IE", 12), *crowd("DE", 9)]
    path = await made(database, everybody, tmp_path / "a.zip")
    with zipfile.ZipFile(path) as archive:
        content = b"\n".join(archive.read(name) for name in archive.namelist())
        for one in TABLES:
            with archive.open(f"{one.name}.parquet") as file:
                content += repr(pq.read_table(file).to_pylist()).encode()
    for number in range(FIRST, FIRST + len(everybody)):
        assert str(number).encode() not in content
    for word in (b"address-of-", b'author"', b"participant_id", b"moderator"):
        assert word not in content
    # No second and no minute: neither of a vote nor of a decision, nor of the round.
    for at in [*range(CAST - 7, CAST + len(everybody)), NOW - 100, NOW - 50]:
        assert str(at).encode() not in content
    clocks = set(re.findall(rb"\d\d:(\d\d)", content))
    assert clocks == {b"00"}


async def test_who_does_not_consent_is_in_the_tallies_only(database: Database, tmp_path: Path) -> None:
    world = [
        *crowd("IE", 30),
        *crowd("IE", 2, publishes=None),
        *crowd("DE", 20),
        *crowd("DE", 6, (1,), publishes=False),
        *crowd("FR", 3),
        *crowd("LU", 3),
        *crowd("MT", 3, publishes=False),
        Someone("AT", {1: Choice.AGREE, 2: Choice.AGREE, 3: Choice.AGREE}, later="DE"),
    ]
    path = await made(database, world, tmp_path / "a.zip")
    found = checked(path)
    published = table(path, "votes.csv")
    tallies = {(row["proposal"], row["country"]): int(row["votes"]) for row in table(path, "tallies.csv")}
    # Three of FR, of LU and of MT and one of AT are told together.
    assert tallies["1", ""] == 10
    assert tallies["1", "IE"] == 32
    assert tallies["1", "DE"] == 26
    assert tallies["3", "DE"] == 21
    # Two who withdrew in IE would be told by the difference: three others stay back with them. In DE there are six already, on
    # the first proposal; on the third it is the one who moved there.
    counts = Counter((row["proposal"], row["country"]) for row in published)
    assert (counts["1", "IE"], counts["1", "DE"], counts["3", "DE"]) == (27, 20, 16)
    assert {len(row["country"]) for row in published} == {0, 2}
    for (proposal, country), told in tallies.items():
        left = told - counts[proposal, country]
        assert left == 0 or left >= 5, (proposal, country)
    assert found["tallies"][0].good


@SQLITE
async def test_withdrawn_is_gone(database: Database, tmp_path: Path) -> None:
    world = crowd("IE", 12)
    first = await made(database, world, tmp_path / "a.zip")
    assert len({row["voter"] for row in table(first, "votes.csv")}) == 12

    def withdraw(db: Transaction) -> None:
        for number in range(FIRST, FIRST + 6):
            person, _ = people.find(db, f"address-of-{number}".encode().ljust(32, b"#"), "test", NOW)
            people.withdraw(db, person, people.PUBLISH, NOW)

    await database.turn(withdraw)
    second = await exported(database, tmp_path / "b.zip")
    assert len({row["voter"] for row in table(second, "votes.csv")}) == 6
    assert table(first, "tallies.csv") == table(second, "tallies.csv")
    assert "18 votes are in the tallies only" in checked(second)["tallies"][0].found


@SQLITE
async def test_of_hidden_cells_nothing_follows_from_the_european_figures(database: Database, tmp_path: Path) -> None:
    world = [*crowd("IE", 12), *crowd("DE", 9), *crowd("FR", 3, (1,)), *crowd("MT", 2, (1,))]
    path = await made(database, world, tmp_path / "a.zip", "european")
    told = {row["proposal"]: row for row in table(path, "agenda.csv")}["1"]
    # Five votes of France and Malta, spread over the 25 countries that are not told.
    agree = int(told["agree"]) - 6 - 5
    even = [(6, 12), (5, 9), *[(agree / 25, 5 / 25)] * 25]
    assert told["votes"] == "26"
    assert [float(told[name]) for name in ("share", "low", "high")] == pytest.approx(balanced_anew(even))
    cells = {(row["proposal"], row["country"]): row["votes"] for row in table(path, "agenda_cells.csv")}
    assert {key: votes for key, votes in cells.items() if key[0] == "1"} == {("1", ""): "5", ("1", "IE"): "12", ("1", "DE"): "9"}
    found = checked(path)
    assert ([one.good for one in found["agenda"]], [one.good for one in found["places"]]) == ([True], [True, None])
    assert found["places"][0].found.startswith("41 "), "the first one's place is by what is not told"
    # Too few people of them take part for their country to be told beside their votes.
    assert {row["country"] for row in table(path, "votes.csv")} == {"IE", "DE", ""}


@SQLITE
async def test_of_a_handful_of_votes_nothing_is_told(database: Database, tmp_path: Path) -> None:
    path = await made(database, [*crowd("IE", 12), *crowd("DE", 3, (4,))], tmp_path / "a.zip")
    row = next(row for row in table(path, "agenda.csv") if row["proposal"] == "4")
    assert (row["agree"], row["votes"], row["share"], row["low"], row["high"]) == ("",) * 5
    assert not [row for row in table(path, "tallies.csv") if row["proposal"] == "4"]
    assert [check.good for check in checked(path)["places"]] == [True, None]


async def test_who_leaves_later_is_not_told_by_the_difference(database: Database, tmp_path: Path) -> None:
    await database.turn(lambda db: fill(db, crowd("IE", 12)))
    await database.turn(lambda db: people.forget(db, FIRST))
    path = await exported(database, tmp_path / "a.zip")
    row = next(row for row in table(path, "tallies.csv") if row["proposal"] == "1")
    assert (row["votes"], row["neutral"], row["favourite"]) == ("12", "", "")
    assert sum(row["proposal"] == "1" for row in table(path, "votes.csv")) == 7
    assert checked(path)["agenda"][0].good


@SQLITE
async def test_nothing_leaves_before_it_is_published(database: Database, tmp_path: Path) -> None:
    async def find(slug: str, place: int | None) -> int:
        found = await database.read(lambda db: opendata.find(db, slug, place, NOW))
        return found.place

    for slug, place, sentence in (
        ("sample", None, "No round of sample is published yet"),
        ("sample", 1, "Round 1 of sample is not published yet"),
        ("sample", 2, "there is no round 2"),
        ("simple", None, "There is no consultation 'simple'"),
    ):
        with pytest.raises(NotPublishedError, match=sentence):
            await find(slug, place)
    await database.turn(lambda db: fill(db, crowd("IE", 12)))
    assert await find("sample", 1) == 1

    def take_back(db: Transaction) -> None:
        assert rounds.move(db, 1, RoundState.PUBLISHED, RoundState.CLOSED, NOW, 1)

    await database.turn(take_back)
    with pytest.raises(NotPublishedError):
        await find("sample", 1)


@SQLITE
async def test_what_is_hidden_is_told_without_its_words(database: Database, tmp_path: Path) -> None:
    def hide(db: Transaction) -> None:
        fill(db, crowd("IE", 12))
        db.session.get_one(Proposal, 1).state = "hidden"
        db.session.get_one(Proposal, 5).state = "waiting"

    await database.turn(hide)
    path = await exported(database, tmp_path / "a.zip")
    rows = {row["proposal"]: row for row in table(path, "proposals.csv")}
    assert (rows["1"]["text"], rows["1"]["state"]) == ("", "hidden")
    assert "5" not in rows
    assert not [row for name in ("votes", "tallies", "agenda") for row in table(path, f"{name}.csv") if row["proposal"] == "1"]
    assert checked(path)["places"][-1].found == "2 places of proposals that were taken off since"


@SQLITE
async def test_stopped_it_leaves_nothing_behind(database: Database, tmp_path: Path) -> None:
    await database.turn(lambda db: fill(db, crowd("IE", 12)))
    folder = tmp_path / "there"
    folder.mkdir()
    steps: list[str] = []

    def stop(step: str, done: int, total: int | None) -> None:
        steps.append(step)
        if step == "Packing" and done == 3:
            assert list(folder.iterdir())
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        await exported(database, folder / "a.zip", stop)
    assert not list(folder.iterdir())
    await exported(database, folder / "a.zip")
    assert [path.name for path in folder.iterdir()] == ["a.zip"]
    with pytest.raises(UnwritableError):
        await exported(database, folder / "a.zip")


@SQLITE
async def test_votes_by_a_link_are_told_apart(database: Database, tmp_path: Path) -> None:
    linked = [Someone("IE", {1: Choice.AGREE}, served=False) for _ in range(6)]
    path = await made(database, [*crowd("IE", 12), *linked], tmp_path / "a.zip")
    rows = [row for row in table(path, "tallies.csv") if row["proposal"] == "1"]
    assert [(row["served"], row["votes"]) for row in rows] == [("false", "6"), ("true", "12")]
    assert next(row for row in table(path, "agenda.csv") if row["proposal"] == "1")["votes"] == "12"
    checked(path)
