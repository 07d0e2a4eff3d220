"""Finalists of the European round.

Revision ID: 0007
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("proposal", sa.Column("national_round_id", sa.Integer(), nullable=True))
    op.create_index("ix_proposal_national_round_id", "proposal", ["national_round_id"], unique=False)
    op.create_table(
        "finalist",
        sa.Column("proposal_id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("agree", sa.Integer(), nullable=False),
        sa.Column("votes", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("moderator", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["proposal_id"], ["proposal.id"]),
        sa.ForeignKeyConstraint(["round_id"], ["round.id"]),
        sa.PrimaryKeyConstraint("proposal_id"),
    )
    op.create_index("ix_finalist_round_id", "finalist", ["round_id"], unique=False)
    op.create_table(
        "substitution",
        sa.Column("instead_of", sa.Integer(), nullable=False),
        sa.Column("proposal_id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("moderator", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["instead_of"], ["proposal.id"]),
        sa.ForeignKeyConstraint(["proposal_id"], ["proposal.id"]),
        sa.ForeignKeyConstraint(["round_id"], ["round.id"]),
        sa.PrimaryKeyConstraint("instead_of"),
        sa.UniqueConstraint("proposal_id"),
    )
    op.create_index("ix_substitution_round_id", "substitution", ["round_id"], unique=False)


def downgrade() -> None:
    for table in ("substitution", "finalist"):
        op.drop_table(table)
    op.execute("UPDATE proposal SET round_id = national_round_id WHERE national_round_id IS NOT NULL")
    op.drop_index("ix_proposal_national_round_id", "proposal")
    op.drop_column("proposal", "national_round_id")
