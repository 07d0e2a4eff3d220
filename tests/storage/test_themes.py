"""What is read for themes, and `polyphony themes`."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlmodel import col

from storage import consultations, themes, translations
from storage.consultations import NewProposal, NewRound
from storage.database import Database, Transaction
from storage.rounds import UnknownRoundError
from storage.tables import Proposal, ProposalState, RoundKind, Tally, Translation, TranslationState
from tests import sample
from tests.processes import command

TEXTS = {
    "housing": ["build cheap houses in cities.", "tax empty houses in every town.", "cap the rent of all houses."],
    "transport": ["run night trains again.", "sell cheap tickets for trains.", "let more trains run in the country."],
}
NEW = replace(
    sample.CONSULTATION,
    slug="sorted",
    rounds=[
        NewRound(RoundKind.NATIONAL, opens_at=1, published_at=100),
        NewRound(RoundKind.EUROPEAN, opens_at=50, proposing=False),
    ],
    proposals=[
        NewProposal(f"{theme}-{place}", "en", "IE", theme, text)
        for theme, texts in TEXTS.items()
        for place, text in enumerate(texts)
    ],
)


def fill(db: Transaction) -> dict[str, int]:
    """Load the consultation; return the numbers of its proposals by their key."""
    consultations.load(db, NEW, 0)
    rows = db.session.scalars(select(Proposal).where(col(Proposal.source).is_not(None))).all()
    mine = {one.source: one for one in rows if one.text in {text for texts in TEXTS.values() for text in texts}}
    mine["housing-2"].theme = ""
    mine["transport-2"].state = ProposalState.HIDDEN.value
    first = mine["housing-0"].id or 0
    for country, served, agree, disagree in (("IE", True, 9, 1), ("DE", True, 3, 0), ("IE", False, 5, 2)):
        db.session.add(Tally(proposal_id=first, country=country, served=served, agree=agree, disagree=disagree))
    db.session.flush()
    sentence = translations.sentence(db, first)
    translations.keep(db, translations.Text(first, sentence), "de", "Wir sollten Häuser bauen.", "machine", 5)
    translations.keep(db, translations.Text(first, sentence), "el", "Κάτι λάθος.", "machine", 5)
    for one in db.session.scalars(select(Translation).where(col(Translation.language) == "el")):
        one.state = TranslationState.REJECTED.value
    return {key or "": one.id or 0 for key, one in mine.items()}


async def test_themes_translations_and_votes(database: Database) -> None:
    numbers = await database.turn(fill)
    found = await database.read(lambda db: themes.read(db, "sorted", 1, 99))
    entries = {one.proposal: one for one in found.entries}
    assert sorted(entries) == sorted(number for key, number in numbers.items() if key != "transport-2"), "accepted ones only"
    assert entries[numbers["housing-2"]].theme == ""
    first = entries[numbers["housing-0"]]
    assert first.theme == "housing"
    assert list(first.texts.items()) == [("en", TEXTS["housing"][0]), ("de", "Häuser bauen.")], (
        "without opening words, rejected ones"
    )
    assert (first.served["agree"], first.served["disagree"]) == (9, 1), "in a national round its own country's"
    assert (first.verified["agree"], first.verified["disagree"]) == (14, 3)
    assert not any(entries[numbers["housing-1"]].served.values())


@pytest.mark.parametrize(
    ("now", "place", "expected"), [(10, None, (1, 5, False)), (100, 1, (1, 5, True)), (60, None, (2, 0, False))]
)
async def test_which_round(database: Database, now: int, place: int | None, expected: tuple[int, int, bool]) -> None:
    await database.turn(fill)
    found = await database.read(lambda db: themes.read(db, "sorted", place, now))
    assert (found.place, len(found.entries), found.published) == expected


@pytest.mark.parametrize(
    ("slug", "place", "now", "fault"),
    [
        ("nothing", None, 10, "There is no consultation 'nothing'."),
        ("sorted", 3, 10, "There is no round 3 in 'sorted'; its rounds are 1 to 2."),
        ("sorted", None, 0, "No round of 'sorted' has opened yet"),
    ],
)
async def test_no_such_round(database: Database, slug: str, place: int | None, now: int, fault: str) -> None:
    await database.turn(fill)
    with pytest.raises(UnknownRoundError, match=fault):
        await database.read(lambda db: themes.read(db, slug, place, now))


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_the_command(database: Database, tmp_path: Path) -> None:
    numbers = await database.turn(fill)
    code, out, err = await command(tmp_path, "themes", "sorted", "--round", "1")
    assert (code, err) == (0, "")
    assert "sorted, round 1: 1 of 2 themes with consensus" in out
    [row] = [line for line in out.splitlines() if " housing " in line]
    assert [cell.strip() for cell in row.split("│")[1:6]] == ["housing", "2", "10", "1", "1"]
    assert "none yet" in out
    _, _, err = await command(tmp_path, "themes", "sorted", "--round", "2")
    assert "not published yet" in err

    code, out, err = await command(tmp_path, "themes", "sorted", "--round", "1", "--suggest")
    assert code == 0
    [suggestion] = csv.DictReader(out.splitlines())
    assert suggestion["proposal"] == str(numbers["housing-2"])
    assert (suggestion["text"], suggestion["suggested_theme"]) == (TEXTS["housing"][2], "housing")
    assert "Nothing was changed" in err
    assert "Tried on the 4 proposals with a theme" in err
    theme = await database.read(lambda db: db.session.get_one(Proposal, numbers["housing-2"]).theme)
    assert theme == ""

    code, _, err = await command(tmp_path, "themes", "nothing")
    assert (code, err) == (2, "There is no consultation 'nothing'.\n")
