"""Consultations for members only, and what an organiser can set for each consultation.

Revision ID: 0009
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

PLACES = ("vote", "tally", "unlinked_tally", "proposal", "finalist", "consultation_country", "demographic", "record")
"""Tables whose `country` can be a member's group, whose number is longer than two letters."""
SETTINGS = ("members", "next_serial", "time_zone", "digest", "themes", "proposals_per_day", "reports_to_hide")


def upgrade() -> None:
    _widen(8)
    op.add_column("consultation", sa.Column("members", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("consultation", sa.Column("next_serial", sa.BigInteger(), nullable=False, server_default="0"))
    op.add_column("consultation", sa.Column("time_zone", sa.String(), nullable=False, server_default="UTC"))
    op.add_column("consultation", sa.Column("digest", sa.String(length=8), nullable=False, server_default="weekly"))
    op.add_column("consultation", sa.Column("themes", sa.String(), nullable=False, server_default=""))
    op.add_column("consultation", sa.Column("proposals_per_day", sa.Integer(), nullable=True))
    op.add_column("consultation", sa.Column("reports_to_hide", sa.Integer(), nullable=True))
    op.add_column("round", sa.Column("best", sa.Integer(), nullable=False, server_default="10"))
    op.add_column("participant", sa.Column("group_code", sa.String(length=8), nullable=False, server_default=""))
    op.create_table(
        "member_group",
        sa.Column("consultation_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=8), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.ForeignKeyConstraint(["consultation_id"], ["consultation.id"]),
        sa.PrimaryKeyConstraint("consultation_id", "code"),
    )
    op.create_table(
        "used_code",
        sa.Column("consultation_id", sa.Integer(), nullable=False),
        sa.Column("chunk", sa.Integer(), nullable=False),
        sa.Column("serials", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["consultation_id"], ["consultation.id"]),
        sa.PrimaryKeyConstraint("consultation_id", "chunk"),
    )
    op.create_table(
        "member_claim",
        sa.Column("participant_id", sa.Integer(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["participant_id"], ["participant.id"]),
        sa.PrimaryKeyConstraint("participant_id"),
    )
    op.create_index("ix_member_claim_expires_at", "member_claim", ["expires_at"])
    op.create_table(
        "membership",
        sa.Column("participant_id", sa.Integer(), nullable=False),
        sa.Column("consultation_id", sa.Integer(), nullable=False),
        sa.Column("group_code", sa.String(length=8), nullable=False),
        sa.ForeignKeyConstraint(["participant_id"], ["participant.id"]),
        sa.ForeignKeyConstraint(["consultation_id"], ["consultation.id"]),
        sa.PrimaryKeyConstraint("participant_id", "consultation_id"),
    )


def downgrade() -> None:
    for table in ("membership", "member_claim", "used_code", "member_group"):
        op.drop_table(table)
    op.drop_column("participant", "group_code")
    op.drop_column("round", "best")
    for name in SETTINGS:
        op.drop_column("consultation", name)


def _widen(length: int) -> None:
    # SQLite holds no text to a length.
    if op.get_bind().dialect.name == "postgresql":
        for table in PLACES:
            op.alter_column(table, "country", type_=sa.String(length=length))
