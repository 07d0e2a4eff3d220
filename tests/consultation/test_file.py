"""Consultations as files: every fault is named with its file, line and column, and nothing is half loaded."""

import shutil
from collections import Counter
from pathlib import Path

import pytest

from bot.consultation import file
from bot.consultation.file import FileError
from bot.language.europe import COUNTRIES, LANGUAGES, SPOKEN
from storage import consultations
from storage.database import Database, Transaction
from storage.tables import Proposal

DEMO = Path(__file__).parents[2] / "bot" / "demo"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("consultation.yaml", "proposals.csv"):
        shutil.copy(DEMO / name, tmp_path / name)
    return tmp_path


def change(path: Path, old: str, new: str) -> Path:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    return path


def faults(folder: Path) -> list[str]:
    """Return what is wrong, each without the path that it begins with."""
    with pytest.raises(FileError) as caught:
        file.read(folder / "consultation.yaml")
    assert all(sentence.startswith(str(folder)) for sentence in caught.value.sentences)
    begun = [sentence.removeprefix(f"{folder}/consultation.yaml") for sentence in caught.value.sentences]
    return [sentence.replace(f"{folder}/proposals.csv, ", "csv ").replace(f"{folder}/", "").lstrip(",: ") for sentence in begun]


def test_the_demo_has_enough_for_everybody() -> None:
    demo = file.read(DEMO / "consultation.yaml")
    by_language = Counter(proposal.language for proposal in demo.proposals)
    assert by_language.keys() == LANGUAGES.keys()
    assert min(by_language.values()) >= 8
    assert min(by_language.values()) > 12, "more than a batch, so that everybody sees a summary"
    for language in LANGUAGES:
        mine = [proposal for proposal in demo.proposals if proposal.language == language]
        assert len({proposal.theme for proposal in mine}) >= 8, language
        assert len({proposal.text for proposal in mine}) == len(mine)
    assert {proposal.country for proposal in demo.proposals} == set(COUNTRIES)
    assert len(set(demo.opening.values())) > 20
    assert all(language in SPOKEN[country] for country, language in (("BE", "nl"), ("LU", "de"), ("MT", "en"), ("CY", "el")))


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("slug: reinvent-europe", "slug: Reinvent Europe", "line 2, column 1: slug: string should match pattern"),
        ("minimum_age: 16", "minimum_age: soon", "line 5, column 1: minimum_age: input should be a valid integer"),
        ("minimum_age: 16", "minimum_age: 3", "line 5, column 1: minimum_age: input should be greater than or equal to 13"),
        ("minimum_age: 16", "age: 16", "line 5, column 1: age: there is no such key"),
        ("kind: single", "kind: lottery", "line 8, column 5: rounds.0.kind: input should be 'single', 'national' or 'european'"),
        ("opens: 2026-01-01", "opens: 2026-13-01", "month must be in 1..12"),
        ("opens: 2026-01-01", "opens: 2026-01-01\n    closes: 2025-01-01", "line 8, column 5: rounds.0: closes must be later"),
        ("opens: 2026-01-01", "publishes: 2027-01-01", "line 8, column 5: rounds.0: publishes needs closes"),
        ("kind: single", "kind: european", "line 8, column 5: rounds.0: nobody proposes in a European round"),
        (
            "opens: 2026-01-01",
            "opens: 2026-01-01\n    closes: 2026-05-01\n  - kind: european\n    proposing: false\n    opens: 2026-04-30",
            "line 7, column 1: rounds: a round must not open before the one before it has closed",
        ),
        ("minimum_age: 16", "minimum_age: 16\ncountries: {BE: [nl, xx]}", "line 6, column 1: countries: no language"),
        ("minimum_age: 16", "minimum_age: 16\npartners: [{name: A, link: ftp}]", "line 6, column"),
        ("minimum_age: 16", "minimum_age: 16\nlegal: {de: Text}", "line 6, column 1: legal: missing for bg"),
        ("  bg: ", "  xx: ", "line 10, column 1: question: no language of the Union: xx; allowed: bg"),
        ("organiser: ", "organizer: ", "line 2, column 1: organiser: field required"),
        ("rounds:", "rounds: [", "line 8, column"),
        ("minimum_age: 16", "minimum_age: 16\ncountries: [DE, US]", "line 6, column 1: countries: no country of the Union: US"),
        ("proposals: proposals.csv", "proposals: none.csv", "none.csv: No such file or directory"),
    ],
)  # fmt: skip
def test_a_fault_in_the_consultation(folder: Path, old: str, new: str, sentence: str) -> None:
    change(folder / "consultation.yaml", old, new)
    assert any(fault.startswith(sentence) for fault in faults(folder)), faults(folder)


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("key,language", "id,language", "csv line 1: the columns must be key,language,country,theme,text"),
        ("bg-02,bg,", "bg-01,bg,", "csv line 3, column 1 (key): bg-01 stands twice"),
        ("bg-02,bg,", "bg 02!,bg,", "csv line 3, column 1 (key): 1 to 64 letters"),
        ("bg-02,bg,", "bg-02,xx,", "csv line 3, column 2 (language): 'xx' is not one of bg es"),
        ("bg-02,bg,BG", "bg-02,bg,US", "csv line 3, column 3 (country): 'US' is not a country"),
        ("bg-01,bg,BG,", "bg-01,bg,BG,gossip", "csv line 2, column 4 (theme): 'gossip"),
        ("bg-01,bg,BG,", "bg-01,bg,BG,work,short\nbg-00,bg,BG,", "csv line 2, column 5 (text): 5 characters; 12 to 140"),
        ("bg-01,bg,BG,", f"bg-01,bg,BG,work,{'x' * 141}\nbg-00,bg,BG,", "csv line 2, column 5 (text): 141 characters"),
        ("bg-01,bg,BG,", "bg-01,bg,BG,work,a zero\u200bwidth space\nbg-00,bg,BG,", "csv line 2, column 5 (text): holds"),
        ("bg-01,bg,BG,", "bg-01,bg\nbg-00,bg,BG,", "csv line 2, column 2: 2 values where 5 are needed"),
        ("bg-01,bg,BG,", 'bg-01,bg,BG,work,"never closed', "csv line"),
    ],
)  # fmt: skip
def test_a_fault_in_the_proposals(folder: Path, old: str, new: str, sentence: str) -> None:
    change(folder / "proposals.csv", old, new)
    assert any(fault.startswith(sentence) for fault in faults(folder)), faults(folder)


def test_all_faults_are_told_at_once(folder: Path) -> None:
    change(folder / "proposals.csv", "bg-02,bg,", "bg-02,xx,")
    change(folder / "proposals.csv", "bg-03,bg,BG", "bg-03,bg,US")
    assert len(faults(folder)) == 2


def test_a_file_that_is_not_utf_8(folder: Path) -> None:
    (folder / "proposals.csv").write_bytes(b"key,language,country,theme,text\n" + "é".encode("latin-1"))
    assert "save the file as UTF-8" in faults(folder)[0]


def test_spreadsheets_may_put_a_mark_first(folder: Path) -> None:
    path = folder / "proposals.csv"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert file.read(folder / "consultation.yaml").proposals


async def test_loading_twice_doubles_nothing_and_changes_what_changed(database: Database, folder: Path) -> None:
    from dataclasses import replace

    given = file.read(folder / "consultation.yaml")
    first = await database.turn(lambda db: consultations.load(db, given, 1))
    assert (first.added, first.changed) == (len(given.proposals), 0)
    again = await database.turn(lambda db: consultations.load(db, given, 2))
    assert (again.added, again.changed, again.unchanged) == (0, 0, len(given.proposals))
    one = replace(given.proposals[0], text="something quite different now.")
    changed = replace(given, proposals=[one, *given.proposals[1:]])
    third = await database.turn(lambda db: consultations.load(db, changed, 3))
    assert (third.added, third.changed) == (0, 1)


async def test_a_proposal_that_was_voted_on_keeps_its_text(database: Database) -> None:
    from dataclasses import replace

    from storage import people, votes
    from storage.tables import Choice
    from tests import sample

    def vote(db: Transaction) -> None:
        anna, _ = people.find(db, b"a" * 32, "test", 1)
        standing = votes.standing(db, anna.id, 1, 10)
        assert standing
        votes.cast(db, anna.id, "IE", standing, Choice.AGREE, 10, served=True)

    await database.turn(vote)
    proposals = [replace(proposal, text="rewritten after the vote.") for proposal in sample.CONSULTATION.proposals]
    loaded = await database.turn(lambda db: consultations.load(db, replace(sample.CONSULTATION, proposals=proposals), 2))
    assert loaded.frozen == ["en-01"]
    assert loaded.changed == len(proposals) - 1

    def text(db: Transaction) -> str:
        proposal = db.session.get(Proposal, 1)
        assert proposal
        return proposal.text

    assert "plant a tree" in await database.turn(text)
