"""The theme that a moderator is suggested: by similarity, marked as such, and never set by itself."""

import pytest
from sqlalchemy import insert
from sqlmodel import col, update

from storage.database import Transaction
from storage.tables import Proposal, Translation
from tests import sample
from tests.conversations.test_moderation import column
from tests.conversations.test_queue import moderator, proposes
from tests.talk import Person, heard, labels, to_first_card
from tests.town import Town

HOUSES = ["build cheap houses in cities", "tax empty houses", "cap the rent of houses", "renovate old houses and flats"]
TRAINS = ["run night trains again", "cheap tickets for trains", "more trains in the country", "trains on time every day"]
NOTE = "★ is only a suggestion"


async def add(town: Town, texts: list[str], theme: str, *, times: int, language: str = "en") -> None:
    """Add accepted proposals of a theme; those in another language with an English translation."""

    def work(db: Transaction) -> None:
        rows = [
            {
                "consultation_id": 1, "round_id": 1, "language": language, "country": "IE", "theme": theme, "state": "accepted",
                "text": text if language == "en" else "…", "flags": "", "reason": "", "note": "", "original": "", "kept": False,
                "milestone": 0, "created_at": 0,
            }
            for text in texts * times
        ]  # fmt: skip
        numbers = db.session.scalars(insert(Proposal).returning(col(Proposal.id), sort_by_parameter_order=True), rows).all()
        if language != "en":
            db.session.add_all(
                Translation(
                    proposal_id=number or 0,
                    language="en",
                    text=f"{sample.CONSULTATION.opening['en']} {text}",
                    engine="people",
                    source_hash="x",
                    state="reviewed",
                    at=0,
                )
                for number, text in zip(numbers, texts * times, strict=True)
            )

    await town.program.database.turn(work)


async def asked(mara: Person) -> list[str]:
    """Ask which theme; return the choices."""
    await mara.says("/queue")
    await mara.presses("More …")
    await mara.presses("Theme")
    return labels(mara)


@pytest.mark.parametrize("town", ["web"], indirect=True)
async def test_a_theme_is_suggested(town: Town) -> None:
    anna = await town.person()
    await to_first_card(anna)
    one = await proposes(anna, "rent empty houses to young families.")
    mara = await moderator(town)
    await add(town, TRAINS, "transport", times=2)
    assert NOTE not in heard(mara)
    # Fourteen trees and eight trains: too few for a suggestion.
    assert "★" not in "".join(await asked(mara))
    await add(town, HOUSES, "housing", times=2, language="de")
    choices = await asked(mara)
    assert choices[0] == "★ Housing", "by what was translated into its language"
    assert "Housing" not in choices
    assert {"Transport", "Democracy", "Back"} <= set(choices)
    assert NOTE in mara.text
    assert await column(town, one, "theme") == "", "it is never chosen by itself"
    await mara.presses("Transport")
    assert await column(town, one, "theme") == "transport", "another one can be chosen"
    await asked(mara)
    await mara.presses("★ Housing")
    assert await column(town, one, "theme") == "housing"

    async def change(**values: str) -> None:
        def work(db: Transaction) -> None:
            db.session.execute(update(Proposal).where(col(Proposal.id) == one).values(**values))

        await town.program.database.turn(work)

    await change(state="accepted", theme="transport")
    assert (await asked(mara))[0] == "★ Housing", "its own theme tells nothing"
    # Nor can anything be told of words that nobody has used.
    await change(text="zzz qqq xxx", theme="")
    assert "★" not in "".join(await asked(mara))
    assert NOTE not in mara.text
