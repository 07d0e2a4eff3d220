"""Translations of proposals, who doubts them, what is still to be done, and which version a vote was given on.

Revision ID: 0008
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

COUNTS = sa.text("state <> 'rejected'")


def upgrade() -> None:
    op.add_column("vote", sa.Column("translation_id", sa.Integer(), nullable=True))
    op.create_table(
        "translation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("proposal_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("engine", sa.String(length=32), nullable=False),
        sa.Column("source_hash", sa.String(length=16), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("reviewer", sa.Integer(), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["proposal_id"], ["proposal.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_translation_proposal_id", "translation", ["proposal_id"], unique=False)
    op.create_index(
        "translation_current",
        "translation",
        ["proposal_id", "language"],
        unique=True,
        sqlite_where=COUNTS,
        postgresql_where=COUNTS,
    )
    op.create_table(
        "translation_doubt",
        sa.Column("translation_id", sa.Integer(), nullable=False),
        sa.Column("participant_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["translation_id"], ["translation.id"]),
        sa.ForeignKeyConstraint(["participant_id"], ["participant.id"]),
        sa.PrimaryKeyConstraint("translation_id", "participant_id"),
    )
    op.create_index("ix_translation_doubt_participant_id", "translation_doubt", ["participant_id"], unique=False)
    op.create_table(
        "translation_task",
        sa.Column("proposal_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("not_before", sa.BigInteger(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("fault", sa.String(length=32), nullable=False),
        sa.Column("reference", sa.String(length=64), nullable=False),
        sa.Column("claimed_by", sa.Integer(), nullable=True),
        sa.Column("claimed_until", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["proposal_id"], ["proposal.id"]),
        sa.PrimaryKeyConstraint("proposal_id", "language"),
    )
    op.create_index(
        "translation_task_order", "translation_task", ["state", "not_before", "proposal_id", "language"], unique=False
    )
    op.create_index("ix_translation_task_reference", "translation_task", ["reference"], unique=False)


def downgrade() -> None:
    for table in ("translation_task", "translation_doubt", "translation"):
        op.drop_table(table)
    op.drop_column("vote", "translation_id")
