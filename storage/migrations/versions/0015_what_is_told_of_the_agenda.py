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
CELLS = "SELECT proposal_id, country, agree, votes FROM agenda_cell WHERE round_id = :round ORDER BY proposal_id, country"
WRITE = "UPDATE agenda_item SET cells = :cells WHERE round_id = :round AND proposal_id = :proposal"
SHARE = "UPDATE agenda_item SET share = :share, low = :low, high = :high WHERE round_id = :round AND proposal_id = :proposal"

Cells = Mapping[str, tuple[int, int]]


def upgrade() -> None:
    op.add_column("agenda_item", sa.Column("cells", sa.String(), nullable=False, server_default="{}"))
    db = op.get_bind()
    for number, kind, consultation, members in db.execute(sa.text(ROUNDS)).all():
        places: list[str] = []
        if kind == "european":
            table, column = ("member_group", "code") if members else ("consultation_country", "country")
            wanted = f"SELECT {column} FROM {table} WHERE consultation_id = :consultation"  # noqa: S608 names
            places = list(db.execute(sa.text(wanted), {"consultation": consultation}).scalars())
        rows = db.execute(sa.text(CELLS), {"round": number}).all()
        written, shares = [], []
        for proposal, some in groupby(rows, key=lambda row: row[0]):
            cells = {country: (agree, votes) for _, country, agree, votes in some}
            hidden, this = _hidden(cells), {"round": number, "proposal": proposal}
            packed = {country: (*counts, int(country not in hidden)) for country, counts in cells.items()}
            written.append({"cells": json.dumps(packed, separators=(",", ":")), **this})
            if hidden and places:
                share, low, high = _share(cells, hidden, places)
                shares.append({"share": share, "low": low, "high": high, **this})
        for statement, values in ((WRITE, written), (SHARE, shares)):
            if values:
                db.execute(sa.text(statement), values)
    op.drop_table("agenda_cell")
    # They are made again of what is told.
    op.execute("DELETE FROM round_report")


def _hidden(cells: Cells) -> list[str]:
    waiting = sorted(cells, key=lambda cell: (cells[cell][1], cell))
    hidden: list[str] = []
    while waiting:
        covers = not hidden or (len(hidden) > 1 and sum(cells[cell][1] for cell in hidden) >= SMALLEST)
        if cells[waiting[0]][1] >= SMALLEST and covers:
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
        {"round": number, "proposal": proposal, "country": country, "agree": agree, "votes": votes}
        for number, proposal, cells in db.execute(sa.text("SELECT round_id, proposal_id, cells FROM agenda_item")).all()
        for country, (agree, votes, _) in json.loads(cells).items()
    ]
    if rows:
        columns = "round_id, proposal_id, country, agree, votes"
        values = ":round, :proposal, :country, :agree, :votes"
        db.execute(sa.text(f"INSERT INTO agenda_cell ({columns}) VALUES ({values})"), rows)  # noqa: S608 names
    op.drop_column("agenda_item", "cells")
