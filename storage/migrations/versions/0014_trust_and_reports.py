"""Waves of votes, which count apart; reports of published rounds.

Revision ID: 0014
"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

ANSWERS = (
    "agree",
    "neutral",
    "disagree",
    "favourite",
    "doable",
    "obvious",
    "not_understood",
    "no_opinion",
    "indifferent",
    "no_way",
    "unrealistic",
    "empty",
)


def upgrade() -> None:
    op.add_column("vote", sa.Column("took", sa.SmallInteger(), nullable=True))
    op.add_column("vote", sa.Column("wave_id", sa.Integer(), nullable=True))
    op.add_column("vote", sa.Column("apart", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_index(
        "vote_wave",
        "vote",
        ["wave_id"],
        unique=False,
        sqlite_where=sa.text("wave_id IS NOT NULL"),
        postgresql_where=sa.text("wave_id IS NOT NULL"),
    )
    op.create_table(
        "wave",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("found_at", sa.BigInteger(), nullable=False),
        sa.Column("first_at", sa.BigInteger(), nullable=False),
        sa.Column("last_at", sa.BigInteger(), nullable=False),
        sa.Column("country", sa.String(length=8), nullable=False),
        sa.Column("signals", sa.String(length=64), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("votes", sa.Integer(), nullable=False),
        sa.Column("served", sa.Integer(), nullable=False),
        sa.Column("lifted_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["round_id"], ["round.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_wave_round_id", "wave", ["round_id"], unique=False)
    op.create_table(
        "wave_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("wave_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("moderator", sa.Integer(), nullable=False),
        sa.Column("apart", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["wave_id"], ["wave.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_wave_change_wave_id", "wave_change", ["wave_id"], unique=False)
    op.create_table(
        "apart_tally",
        sa.Column("proposal_id", sa.Integer(), nullable=False),
        sa.Column("country", sa.String(length=8), nullable=False),
        sa.Column("served", sa.Boolean(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ANSWERS),
        sa.ForeignKeyConstraint(["proposal_id"], ["proposal.id"]),
        sa.PrimaryKeyConstraint("proposal_id", "country", "served"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "round_report",
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["round_id"], ["round.id"]),
        sa.PrimaryKeyConstraint("round_id"),
    )


def downgrade() -> None:
    # Nothing counts apart any more.
    names = ", ".join(ANSWERS)
    sums = ", ".join(f"{name} = tally.{name} + excluded.{name}" for name in ANSWERS)
    op.execute(
        f"INSERT INTO tally (proposal_id, country, served, {names}) "  # noqa: S608 names of columns
        f"SELECT proposal_id, country, served, {names} FROM apart_tally WHERE true "
        f"ON CONFLICT (proposal_id, country, served) DO UPDATE SET {sums}"
    )
    for table in ("round_report", "apart_tally", "wave_change", "wave"):
        op.drop_table(table)
    op.drop_index("vote_wave", "vote")
    for column in ("apart", "wave_id", "took"):
        op.drop_column("vote", column)
