"""Roles, and the queue of what waits for a moderator.

Revision ID: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

OPEN = sa.text("done_at IS NULL")
# What waits already: new proposals, hidden ones, and those with reports that nobody has looked at.
FILL = """
INSERT INTO queue_item (proposal_id, language, priority, why, since, claimed_until, undo)
SELECT proposal.id, proposal.language,
       CASE WHEN state = 'hidden' THEN 0 ELSE 1 END,
       CASE WHEN state <> 'waiting' THEN 'reported' WHEN flags <> '' THEN 'flagged' ELSE 'new' END,
       COALESCE((SELECT MIN(report.at) FROM report WHERE report.proposal_id = proposal.id AND report.kept IS NULL), created_at),
       0, ''
FROM proposal
WHERE state IN ('waiting', 'hidden')
   OR EXISTS (SELECT 1 FROM report WHERE report.proposal_id = proposal.id AND report.kept IS NULL)
"""


def upgrade() -> None:
    op.create_table(
        "staff",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("participant_id", sa.Integer(), nullable=True),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("languages", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["participant_id"], ["participant.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_staff_participant_id", "staff", ["participant_id"], unique=False)
    op.create_table(
        "queue_item",
        sa.Column("proposal_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("why", sa.String(length=16), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("claimed_by", sa.Integer(), nullable=True),
        sa.Column("claimed_until", sa.BigInteger(), nullable=False),
        sa.Column("done_by", sa.Integer(), nullable=True),
        sa.Column("done_at", sa.BigInteger(), nullable=True),
        sa.Column("undo", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["proposal_id"], ["proposal.id"]),
        sa.PrimaryKeyConstraint("proposal_id"),
    )
    op.create_index(
        "queue_order",
        "queue_item",
        ["priority", "since", "proposal_id", "language", "claimed_until"],
        unique=False,
        sqlite_where=OPEN,
        postgresql_where=OPEN,
    )
    op.create_index("queue_claimed", "queue_item", ["claimed_by"], unique=False)
    op.add_column("record", sa.Column("moderator", sa.Integer(), nullable=True))
    op.execute(FILL)


def downgrade() -> None:
    op.drop_column("record", "moderator")
    op.drop_table("queue_item")
    op.drop_table("staff")
