"""Of a published proposal it is written down what the countries say, with it and no longer in a row each, and which are told.

No share tells those that are not.

Revision ID: 0015
"""

import json
import math
from collections.abc import Mapping
from itertools import groupby

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

SMALLEST, Z = 5, 1.959963984540054
ROUNDS = """
    SELECT DISTINCT round.id, round.kind, round.consultation_id, consultation.members
    FROM round JOIN consultation ON consultation.id = round.consultation_id JOIN agenda_item ON agenda_item.round_id = round.id
"""
CELLS = """
    SELECT agenda_cell.proposal_id, agenda_cell.country, agenda_cell.agree, agenda_cell.votes, COALESCE(tally.neutral, 0)
    FROM agenda_cell LEFT JOIN tally ON tally.proposal_id = agenda_cell.proposal_id AND tally.country = agenda_cell.country
        AND tally.served
    WHERE agenda_cell.round_id = :round ORDER BY agenda_cell.proposal_id, agenda_cell.country
"""
FINALISTS = "SELECT proposal_id, country, agree, votes FROM finalist WHERE round_id = :round"
WRITE = "UPDATE agenda_item SET cells = :cells, few = :few WHERE round_id = :round AND proposal_id = :proposal"
SHARE = "UPDATE agenda_item SET share = :share, low = :low, high = :high WHERE round_id = :round AND proposal_id = :proposal"

Cells = Mapping[str, tuple[int, int]]


def upgrade() -> None:
    op.add_column("agenda_item", sa.Column("few", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("agenda_item", sa.Column("cells", sa.String(), nullable=False, server_default="{}"))
    db = op.get_bind()
    for number, kind, consultation, members in db.execute(sa.text(ROUNDS)).all():
        places: list[str] = []
        if kind == "european":
            table, column = ("member_group", "code") if members else ("consultation_country", "country")
            wanted = f"SELECT {column} FROM {table} WHERE consultation_id = :consultation"  # noqa: S608 names
            places = list(db.execute(sa.text(wanted), {"consultation": consultation}).scalars())
            empty = json.dumps(dict.fromkeys(places, (0, 0, 0, 0)), separators=(",", ":"))
            db.execute(
                sa.text("UPDATE agenda_item SET cells = :cells WHERE round_id = :round"), {"cells": empty, "round": number}
            )
        finalists = db.execute(sa.text(FINALISTS), {"round": number}).all()
        before = {proposal: {country: (agree, votes)} for proposal, country, agree, votes in finalists}
        rows = db.execute(sa.text(CELLS), {"round": number}).all()
        written, shares = [], []
        for proposal, some in groupby(rows, key=lambda row: row[0]):
            mine = list(some)
            cells = {country: (agree, votes) for _, country, agree, votes, _ in mine}
            # What is neutral was not written down: it is what there is now, as far as it fits.
            neutral = {country: min(undecided, votes - agree) for _, country, agree, votes, undecided in mine}
            people = _people(cells, before.get(proposal, {}))
            hidden, this = _hidden(people), {"round": number, "proposal": proposal}
            packed = {}
            for place in places or cells:
                agree, votes = cells.get(place, (0, 0))
                undecided = neutral.get(place, 0)
                packed[place] = agree, undecided, votes - agree - undecided, int(place in cells and place not in hidden)
            few = sum(people.values()) < SMALLEST
            written.append({"cells": json.dumps(packed, separators=(",", ":")), "few": few, **this})
            if hidden and places:
                share, low, high = _share(cells, hidden, places)
                shares.append({"share": share, "low": low, "high": high, **this})
        for statement, values in ((WRITE, written), (SHARE, shares)):
            if values:
                db.execute(sa.text(statement), values)
    op.drop_table("agenda_cell")
    # They are made again of what is told.
    op.execute("DELETE FROM round_report")


def _people(cells: Cells, before: Cells) -> dict[str, int]:
    found = {}
    for cell, now in cells.items():
        known = before.get(cell)
        found[cell] = now[1] if known is None or known == now else abs(now[1] - known[1])
    return found


def _hidden(people: Mapping[str, int]) -> list[str]:
    waiting = sorted(people, key=lambda cell: (people[cell], cell))
    hidden: list[str] = []
    while waiting:
        covers = not hidden or (len(hidden) > 1 and sum(people[cell] for cell in hidden) >= SMALLEST)
        if people[waiting[0]] >= SMALLEST and covers:
            break
        hidden.append(waiting.pop(0))
    return hidden


def _share(cells: Cells, hidden: list[str], places: list[str]) -> tuple[float, float, float]:
    told = {cell: counts for cell, counts in cells.items() if cell not in hidden}
    rest = [place for place in places if place not in told]
    agree, votes = (sum(cells[cell][part] for cell in hidden) / len(rest) for part in (0, 1))
    every = [*told.values(), *((agree, votes) for _ in rest)]
    means = [(agreeing + 1) / (all_ + 2) for agreeing, all_ in every]
    variances = [mean * (1 - mean) / (all_ + 3) for mean, (_, all_) in zip(means, every, strict=True)]
    share, spread = math.fsum(means) / len(means), Z * math.sqrt(math.fsum(variances)) / len(means)
    return share, max(0.0, share - spread), min(1.0, share + spread)


def downgrade() -> None:
    op.create_table(
        "agenda_cell",
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("proposal_id", sa.Integer(), nullable=False),
        sa.Column("country", sa.String(length=8), nullable=False),
        sa.Column("agree", sa.Integer(), nullable=False),
        sa.Column("votes", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["round_id"], ["round.id"]),
        sa.ForeignKeyConstraint(["proposal_id"], ["proposal.id"]),
        sa.PrimaryKeyConstraint("round_id", "proposal_id", "country"),
    )
    db = op.get_bind()
    rows = [
        {"round": number, "proposal": proposal, "country": country, "agree": agree, "votes": agree + neutral + disagree}
        for number, proposal, cells in db.execute(sa.text("SELECT round_id, proposal_id, cells FROM agenda_item")).all()
        for country, (agree, neutral, disagree, _) in json.loads(cells).items()
        if agree + neutral + disagree
    ]
    if rows:
        columns = "round_id, proposal_id, country, agree, votes"
        values = ":round, :proposal, :country, :agree, :votes"
        db.execute(sa.text(f"INSERT INTO agenda_cell ({columns}) VALUES ({values})"), rows)  # noqa: S608 names
    for column in ("cells", "few"):
        op.drop_column("agenda_item", column)
