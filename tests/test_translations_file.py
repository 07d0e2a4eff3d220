"""`polyphony translations`: out, filled in, and in again."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest

from storage import consultations
from storage.consultations import NewRound
from storage.database import Database
from storage.tables import RoundKind
from tests import sample
from tests.processes import command

FINALS = replace(sample.CONSULTATION, slug="finals", rounds=[NewRound(RoundKind.EUROPEAN, opens_at=1, proposing=False)])


async def polyphony(url: str, folder: Path, *words: str) -> tuple[int, str, str]:
    return await command(folder, "translations", *words, DATABASE_URL=url)


@pytest.fixture
async def finals(database: Database, database_url: str) -> str:
    await database.turn(lambda db: consultations.load(db, FINALS, 0))
    return database_url


async def test_out_filled_in_and_in_again(finals: str, tmp_path: Path) -> None:
    code, out, err = await polyphony(finals, tmp_path, "export", "finals", "--language", "en")
    assert code == 0, err
    rows = list(csv.DictReader(io.StringIO(out)))
    assert len(rows) == 28
    rows[0]["translation"] = "We should plant a tree, and then another one."
    path = tmp_path / "filled.csv"

    def write(given: list[dict[str, str]]) -> None:
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            table = csv.DictWriter(file, list(given[0]))
            table.writeheader()
            table.writerows(given)

    write(rows)
    for said in ("1 translations kept, 0 unchanged.\n", "0 translations kept, 1 unchanged.\n"):
        _, out, _ = await polyphony(finals, tmp_path, "import", str(path))
        assert out == said
    _, out, _ = await polyphony(finals, tmp_path, "export", "finals", "--language", "en")
    again = list(csv.DictReader(io.StringIO(out)))
    assert (again[0]["translation"], again[0]["state"]) == (rows[0]["translation"], "reviewed")
    rows[0]["translation"] = "We should plant trees everywhere."
    rows[1] |= {"original": "Wir sollten etwas anderes tun.", "translation": "We should do something else."}
    write(rows)
    code, _, err = await polyphony(finals, tmp_path, "import", str(path))
    assert code == 2
    assert err == f"{path}, line 3: the proposal says something else now, or there is none\n"
    _, out, _ = await polyphony(finals, tmp_path, "export", "finals", "--language", "en")
    again = list(csv.DictReader(io.StringIO(out)))
    assert again[0]["translation"] == "We should plant a tree, and then another one.", "nothing is half read"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("a,b\n", "line 1: the columns must be proposal,source,original,language,translation,state, not a,b"),
        ("{h}1,de,x\n", "line 2: 3 values where 6 are needed; quote texts that hold a comma"),
        ("{h}x,de,x,en,We should plant trees.,\n", "line 2, column 1 (proposal): 'x' is not a number"),
        ("{h}1,de,x,xx,We should plant trees.,\n", "line 2, column 4 (language): 'xx' is not one of bg es cs"),
        ("{h}1,de,x,de,Wir sollten Bäume pflanzen.,\n", "line 2, column 4 (language): 'de' is not one of bg es cs da et el"),
        (
            "{h}1,de,x,en,We should plant trees.,\n1,de,x,en,We should plant a tree.,\n",
            "line 3, column 4 (language): 1 stands twice in en; allowed: once",
        ),
        ("{h}1,de,x,en,Trees,\n", "line 2, column 5 (translation): 5 characters; 12 to 400 are allowed"),
        ("{h}999,de,x,en,We should plant trees.,\n", "line 2: the proposal says something else now, or there is none"),
    ],
)
async def test_faults_are_named_with_their_line(tmp_path: Path, sqlite_template: Path, text: str, fault: str) -> None:
    path = tmp_path / "file.csv"
    path.write_text(text.replace("{h}", "proposal,source,original,language,translation,state\n"), "utf-8")
    code, _, err = await polyphony(f"sqlite:///{sqlite_template}", tmp_path, "import", str(path))
    assert code == 2
    assert f"{path}, {fault}" in err


async def test_a_consultation_that_there_is_not(tmp_path: Path, sqlite_template: Path) -> None:
    code, _, err = await polyphony(f"sqlite:///{sqlite_template}", tmp_path, "export", "sample")
    assert code == 2
    assert err == "There is no consultation 'sample' with a European round.\n"
