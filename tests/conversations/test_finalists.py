"""From the countries' rounds into the European one."""

import re
from dataclasses import replace
from random import Random

from sqlalchemy import select
from sqlmodel import col

from storage import people, proposals, votes
from storage.consultations import NewProposal, NewRound
from storage.database import Transaction
from storage.tables import Choice, Finalist, Proposal, ProposalState, RoundKind
from tests.conversations.test_rounds import NATIONAL, add, organiser, step
from tests.opinion.test_rank import lower
from tests.talk import Person, labels
from tests.town import Town

TWO_ROUNDS = replace(
    NATIONAL,
    rounds=[NewRound(RoundKind.NATIONAL, opens_at=1), NewRound(RoundKind.EUROPEAN, proposing=False)],
)


async def crowd(town: Town) -> dict[int, tuple[int, int]]:
    """Let forty Irish people vote, each on what they are served; return agreeing and all votes of each proposal."""
    random, counted = Random(5), dict[int, tuple[int, int]]()

    def work(db: Transaction) -> None:
        consultation = db.session.scalars(select(Proposal).order_by(col(Proposal.id).desc())).first()
        assert consultation
        wanted = select(Proposal).where(
            col(Proposal.consultation_id) == consultation.consultation_id, col(Proposal.country) == "IE"
        )
        mine = [proposal.id or 0 for proposal in db.session.scalars(wanted.order_by(col(Proposal.id)))]
        liking = {number: random.random() for number in mine}
        for voter in range(40):
            who, _ = people.find(db, bytes([voter]) * 32, "test", 0)
            for number in random.sample(mine, 9):
                agrees = random.random() < liking[number]
                before = votes.standing(db, who.id, number, town.clock.now)
                assert before
                votes.cast(db, who.id, "IE", before, Choice.AGREE if agrees else Choice.DISAGREE, town.clock.now, served=True)
                agree, all_ = counted.get(number, (0, 0))
                counted[number] = agree + agrees, all_ + 1

    await town.program.database.turn(work)
    return counted


async def test_the_best_of_a_country_go_into_the_european_round(town: Town) -> None:
    await add(town, TWO_ROUNDS)
    olga = await _organiser_of(town)
    counted = await crowd(town)
    best = sorted(counted, key=lambda number: (-lower(*counted[number]), -counted[number][1], number))
    await olga.says("/finalists")
    await olga.presses("Ireland")
    shown = re.findall(r"^\d+\. \((\d+)\)", olga.text, re.MULTILINE)
    assert [int(number) for number in shown[:10]] == best[:10]
    assert "Close behind, perhaps by chance:" in olga.text
    assert f"No. {min(best[0], best[1])}" in olga.text or "say nearly the same" in olga.text
    await olga.presses("Into the European round")
    assert "The national round has to be closed first." in olga.text
    for wrong in (
        "/finalists IE",
        "/finalists IE 1",
        f"/finalists IE {best[12]} {best[0]} because",
        f"/finalists DE {best[0]} {best[12]} because",
    ):
        await olga.says(wrong)
    assert "write the country" in olga.text
    out, into = best[9], best[12]
    await olga.says(f"/finalists ie {out} {into} It says the same as the first, only better.")
    assert f"No. {into} takes another one’s place: It says the same as the first, only better." in olga.text
    await step(olga, "National round: Stop new proposals")
    await step(olga, "National round: Close now")
    await olga.says("/finalists IE")
    await olga.sends("fc:IE:1")
    assert not await finalists(town), "somebody confirms what is no longer there"
    await olga.says("/finalists IE")
    await olga.presses("Into the European round")
    assert "Finalists in the European round now: 10" in olga.text
    assert [one for one, _ in await finalists(town)] == [*best[:9], into]
    assert (await finalists(town))[9][1] == "It says the same as the first, only better."
    await olga.presses("Back")
    assert "✓ Ireland" in [button.label for row in olga.rows for button in row]
    await step(olga, "European round: Open now")
    await _sees_them_all(town, [*best[:9], into])


async def test_before_there_are_finalists_nothing_is_translated(town: Town) -> None:
    await add(town, TWO_ROUNDS)
    olga = await _organiser_of(town)
    await olga.says("/translations")
    assert "░" * 20 in olga.text


async def _organiser_of(town: Town) -> Person:
    olga = await organiser(town)
    await olga.opens("c-national")
    await olga.presses(olga.rows[0][0].label)
    return olga


async def finalists(town: Town) -> list[tuple[int, str]]:
    def work(db: Transaction) -> list[tuple[int, str]]:
        rows = db.session.scalars(select(Finalist).order_by(col(Finalist.place)))
        return [(one.proposal_id, one.reason) for one in rows]

    return await town.program.database.turn(work)


async def _sees_them_all(town: Town, expected: list[int]) -> None:
    """See that a German is served every finalist, in its own words, with a note, and nothing else."""
    dora = await town.person("de")
    await dora.opens("c-national")
    await dora.presses("Deutsch")
    await dora.presses("🇩🇪 Deutschland")
    await dora.presses(dora.rows[0][0].label)
    assert "In der Originalsprache: English" in dora.text
    seen: set[int] = set()
    for _ in expected:
        data = next(button.data for row in dora.rows for button in row if button.label == "Stimme zu")
        seen.add(int(data.split(":")[1]))
        await dora.presses("Stimme zu")
    assert seen == set(expected)
    assert "Stimme zu" not in labels(dora)


async def test_a_finalist_that_is_gone_in_between(town: Town) -> None:
    await add(town, TWO_ROUNDS)
    olga = await _organiser_of(town)
    counted = await crowd(town)
    best = sorted(counted, key=lambda number: (-lower(*counted[number]), -counted[number][1], number))
    await step(olga, "National round: Stop new proposals")
    await step(olga, "National round: Close now")
    await olga.says("/finalists IE")
    seen = [button.data for row in olga.rows for button in row if button.label == "Into the European round"]
    await town.program.database.turn(lambda db: proposals.decide(db, best[0], ProposalState.HIDDEN, town.clock.now))
    await olga.sends(seen[0])
    assert not await finalists(town), "not those that the organiser saw"
    await olga.says("/finalists IE")
    await olga.presses("Into the European round")
    assert [one for one, _ in await finalists(town)] == best[1:11]
    await olga.says("/finalists IE")
    await olga.sends(seen[0])
    assert [one for one, _ in await finalists(town)] == best[1:11], "once is enough"


async def test_who_stands_in_is_replaced_or_comes_by_itself(town: Town) -> None:
    await add(town, TWO_ROUNDS)
    olga = await _organiser_of(town)
    counted = await crowd(town)
    best = sorted(counted, key=lambda number: (-lower(*counted[number]), -counted[number][1], number))
    await step(olga, "National round: Stop new proposals")
    await step(olga, "National round: Close now")
    await olga.says(f"/finalists IE {best[2]} {best[12]} It is clearer.")
    await olga.says(f"/finalists IE {best[12]} {best[10]} It is clearer still.")
    shown = [int(number) for number in re.findall(r"^\d+\. \((\d+)\)", olga.text, re.MULTILINE)]
    assert shown[:10] == [*best[:2], best[10], *best[3:10]]
    await town.program.database.turn(lambda db: proposals.decide(db, best[0], ProposalState.HIDDEN, town.clock.now))
    await olga.says("/finalists IE")
    await olga.presses("Into the European round")
    assert [one for one, _ in await finalists(town)] == [best[1], *best[3:12]], "nobody twice, and who gave way stays out"


async def test_as_many_as_may_be_fit_a_message(town: Town) -> None:
    texts = [f"{place:02} " + "plant many trees " * 8 for place in range(25)]
    long = [NewProposal(f"en-{place}", "en", "IE", "environment", text[:140].strip()) for place, text in enumerate(texts)]
    rounds = [NewRound(RoundKind.NATIONAL, opens_at=1, best=20), NewRound(RoundKind.EUROPEAN, proposing=False)]
    await add(town, replace(TWO_ROUNDS, rounds=rounds, proposals=long))
    olga = await _organiser_of(town)
    await crowd(town)
    await olga.says("/finalists IE")
    shown = re.findall(r"^\d+\. \((\d+)\) .*…$", olga.text, re.MULTILINE)
    assert len(shown) == 25
    assert "Close behind, perhaps by chance:" in olga.text
    assert "write the country" in olga.text
    assert len(olga.text) <= 4096
