"""Which cells of an agenda are told is written down, and no share tells those that are not.

Revision ID: 0015
"""

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
CELLS = "SELECT proposal_id, country, agree, votes FROM agenda_cell WHERE round_id = :round ORDER BY proposal_id"
HIDE = "UPDATE agenda_cell SET told = :told WHERE round_id = :round AND proposal_id = :proposal AND country = :country"
SHARE = "UPDATE agenda_item SET share = :share, low = :low, high = :high WHERE round_id = :round AND proposal_id = :proposal"


def upgrade() -> None:
    op.add_column("agenda_cell", sa.Column("told", sa.Boolean(), nullable=False, server_default=sa.true()))
    db = op.get_bind()
    for number, kind, consultation, members in db.execute(sa.text(ROUNDS)).all():
        places: list[str] = []
        if kind == "european":
            table, column = ("member_group", "code") if members else ("consultation_country", "country")
            wanted = f"SELECT {column} FROM {table} WHERE consultation_id = :consultation"  # noqa: S608 names
            places = list(db.execute(sa.text(wanted), {"consultation": consultation}).scalars())
        rows = db.execute(sa.text(CELLS), {"round": number}).all()
        hide, shares = [], []
        for proposal, some in groupby(rows, key=lambda row: row[0]):
            cells = {country: (agree, votes) for _, country, agree, votes in some}
            hidden = _hidden(cells)
            hide += [{"told": False, "round": number, "proposal": proposal, "country": country} for country in hidden]
            if hidden and places:
                share, low, high = _share(cells, hidden, places)
                shares.append({"share": share, "low": low, "high": high, "round": number, "proposal": proposal})
        for statement, values in ((HIDE, hide), (SHARE, shares)):
            if values:
                db.execute(sa.text(statement), values)
    # They are made again of what is told.
    op.execute("DELETE FROM round_report")


def _hidden(cells: Mapping[str, tuple[int, int]]) -> list[str]:
    waiting = sorted(cells, key=lambda cell: (cells[cell][1], cell))
    hidden: list[str] = []
    while waiting:
        covers = not hidden or (len(hidden) > 1 and sum(cells[cell][1] for cell in hidden) >= SMALLEST)
        if cells[waiting[0]][1] >= SMALLEST and covers:
            break
        hidden.append(waiting.pop(0))
    return hidden


def _share(cells: Mapping[str, tuple[int, int]], hidden: list[str], places: list[str]) -> tuple[float, float, float]:
    told = {cell: counts for cell, counts in cells.items() if cell not in hidden}
    rest = [place for place in places if place not in told]
    agree, votes = (sum(cells[cell][part] for cell in hidden) / len(rest) for part in (0, 1))
    every = [*told.values(), *((agree, votes) for _ in rest)]
    means = [(agreeing + 1) / (all_ + 2) for agreeing, all_ in every]
    variances = [mean * (1 - mean) / (all_ + 3) for mean, (_, all_) in zip(means, every, strict=True)]
    share, spread = math.fsum(means) / len(means), Z * math.sqrt(math.fsum(variances)) / len(means)
    return share, max(0.0, share - spread), min(1.0, share + spread)


def downgrade() -> None:
    op.drop_column("agenda_cell", "told")
