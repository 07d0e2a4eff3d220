"""Rounds with four moments, languages by country, proposing by country, partners, ethics and legal texts.

Revision ID: 0006
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("round", sa.Column("place", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("round", sa.Column("closing_at", sa.BigInteger(), nullable=True))
    op.add_column("round", sa.Column("minimum_exposure", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("consultation_country", sa.Column("languages", sa.String(), nullable=False, server_default=""))
    op.add_column("consultation_country", sa.Column("proposing", sa.Boolean(), nullable=False, server_default=sa.true()))
    op.add_column("consultation_text", sa.Column("legal", sa.String(), nullable=False, server_default=""))
    op.add_column("consultation", sa.Column("ethics", sa.String(), nullable=False, server_default=""))
    op.create_table(
        "partner",
        sa.Column("consultation_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("link", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["consultation_id"], ["consultation.id"]),
        sa.PrimaryKeyConstraint("consultation_id", "place"),
    )
    op.create_table(
        "round_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("before", sa.String(length=16), nullable=False),
        sa.Column("after", sa.String(length=16), nullable=False),
        sa.Column("moderator", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["round_id"], ["round.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_round_change_round_id", "round_change", ["round_id"], unique=False)


def downgrade() -> None:
    op.drop_table("round_change")
    op.drop_table("partner")
    op.drop_column("consultation", "ethics")
    op.drop_column("consultation_text", "legal")
    for name in ("languages", "proposing"):
        op.drop_column("consultation_country", name)
    for name in ("place", "closing_at", "minimum_exposure"):
        op.drop_column("round", name)
