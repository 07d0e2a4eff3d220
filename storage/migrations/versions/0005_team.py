"""Invitations, filters, second opinions, objections and suspensions.

Revision ID: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

OPEN = sa.text("done_at IS NULL")
ORDER = ["priority", "since", "proposal_id", "language", "claimed_until"]


def upgrade() -> None:
    op.add_column("staff", sa.Column("consultations", sa.String(), nullable=False, server_default=""))
    op.add_column("staff", sa.Column("code", sa.LargeBinary(), nullable=True))
    for name in ("expires_at", "joined_at"):
        op.add_column("staff", sa.Column(name, sa.BigInteger(), nullable=True))
    op.add_column("staff", sa.Column("shown", sa.String(), nullable=False, server_default=""))
    for name in ("nudged_at", "summed_at"):
        op.add_column("staff", sa.Column(name, sa.BigInteger(), nullable=False, server_default="0"))
    op.execute("UPDATE staff SET joined_at = at")
    with op.batch_alter_table("staff") as staff:
        staff.create_unique_constraint("uq_staff_code", ["code"])

    op.drop_index("queue_order", "queue_item")
    op.add_column("queue_item", sa.Column("consultation_id", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("queue_item", sa.Column("lead", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("queue_item", sa.Column("first_by", sa.Integer(), nullable=True))
    op.add_column("queue_item", sa.Column("first", sa.String(length=8), nullable=False, server_default=""))
    op.execute(
        "UPDATE queue_item SET consultation_id = "
        "(SELECT consultation_id FROM proposal WHERE proposal.id = queue_item.proposal_id)"
    )
    # Between what reports have hidden and what is ordinary there are objections now.
    op.execute("UPDATE queue_item SET priority = 2 WHERE priority = 1")
    op.create_index(
        "queue_order",
        "queue_item",
        [*ORDER, "consultation_id", "lead", "why", "first_by"],
        unique=False,
        sqlite_where=OPEN,
        postgresql_where=OPEN,
    )

    for name in ("note", "original"):
        op.add_column("proposal", sa.Column(name, sa.String(), nullable=False, server_default=""))
    op.create_index("proposal_outcome", "proposal", ["round_id", "state", "language"], unique=False)
    op.add_column("consultation", sa.Column("answer_hours", sa.Integer(), nullable=False, server_default="48"))
    op.add_column("record", sa.Column("detail", sa.String(length=64), nullable=False, server_default=""))
    op.add_column("record", sa.Column("waited", sa.Integer(), nullable=True))

    op.create_table(
        "second_opinion",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("consultation_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("first", sa.Boolean(), nullable=False),
        sa.Column("second", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_second_opinion_at", "second_opinion", ["at"], unique=False)
    op.create_table(
        "suspension",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("participant_id", sa.Integer(), nullable=False),
        sa.Column("proposal_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(length=32), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["participant_id"], ["participant.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_suspension_participant_id", "suspension", ["participant_id"], unique=False)
    op.create_table(
        "appeal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("proposal_id", sa.Integer(), nullable=False),
        sa.Column("participant_id", sa.Integer(), nullable=True),
        sa.Column("suspension", sa.Boolean(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("granted", sa.Boolean(), nullable=True),
        sa.Column("decided_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["participant_id"], ["participant.id"]),
        sa.ForeignKeyConstraint(["proposal_id"], ["proposal.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    for name in ("proposal_id", "participant_id"):
        op.create_index(f"ix_appeal_{name}", "appeal", [name], unique=False)


def downgrade() -> None:
    for table in ("appeal", "suspension", "second_opinion"):
        op.drop_table(table)
    for name in ("detail", "waited"):
        op.drop_column("record", name)
    op.drop_column("consultation", "answer_hours")
    op.drop_index("proposal_outcome", "proposal")
    for name in ("note", "original"):
        op.drop_column("proposal", name)
    op.drop_index("queue_order", "queue_item")
    op.execute("UPDATE queue_item SET priority = 1 WHERE priority = 2")
    for name in ("consultation_id", "lead", "first_by", "first"):
        op.drop_column("queue_item", name)
    op.create_index("queue_order", "queue_item", ORDER, unique=False, sqlite_where=OPEN, postgresql_where=OPEN)
    with op.batch_alter_table("staff") as staff:
        staff.drop_constraint("uq_staff_code", type_="unique")
    for name in ("consultations", "code", "expires_at", "joined_at", "shown", "nudged_at", "summed_at"):
        op.drop_column("staff", name)
