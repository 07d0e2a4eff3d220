"""Proposals of citizens, reports, settings, drafts, messages to people.

Revision ID: 0002
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

COUNTS = (
    "agree", "neutral", "disagree", "favourite", "doable", "obvious", "not_understood", "no_opinion", "indifferent", "no_way",
    "unrealistic", "empty",
)  # fmt: skip


def added() -> dict[str, list[sa.Column[Any]]]:
    return {
        "consultation": [
            sa.Column("privacy_version", sa.Integer(), nullable=False, server_default="1"),
            sa.Column("keep_days", sa.Integer(), nullable=False, server_default="365"),
            sa.Column("demographics", sa.String(), nullable=False, server_default=""),
        ],
        "consultation_text": [sa.Column("privacy", sa.String(), nullable=False, server_default="")],
        "round": [
            sa.Column("proposing", sa.Boolean(), nullable=False, server_default=sa.true()),
            sa.Column("published_at", sa.BigInteger(), nullable=True),
        ],
        "participant": [
            sa.Column("privacy_version", sa.Integer(), nullable=False, server_default="0"),
            sa.Column("linked", sa.LargeBinary(), nullable=False, server_default=sa.text("''")),
            sa.Column("home", sa.LargeBinary(), nullable=False, server_default=sa.text("''")),
        ],
        "consent": [
            sa.Column("consultation_id", sa.Integer(), nullable=True),
            sa.Column("version", sa.Integer(), nullable=False, server_default="0"),
        ],
        "proposal": [
            sa.Column("flags", sa.String(), nullable=False, server_default=""),
            sa.Column("reason", sa.String(length=32), nullable=False, server_default=""),
            sa.Column("merged_into", sa.Integer(), nullable=True),
            sa.Column("kept", sa.Boolean(), nullable=False, server_default=sa.false()),
            sa.Column("milestone", sa.Integer(), nullable=False, server_default="0"),
            sa.Column("decided_at", sa.BigInteger(), nullable=True),
        ],
    }


def person() -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["participant_id"], ["participant.id"])


def upgrade() -> None:
    for table, columns in added().items():
        for column in columns:
            op.add_column(table, column)
    # Whoever agreed before there were versions agreed to the first.
    op.execute("UPDATE participant SET privacy_version = 1 WHERE consented_at IS NOT NULL")
    op.execute(
        "UPDATE consent SET version = 1, consultation_id = "
        "(SELECT consultation_id FROM participant WHERE participant.id = consent.participant_id) WHERE purpose = 'take part'"
    )
    op.create_table(
        "preference",
        sa.Column("participant_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("notices", sa.Boolean(), nullable=False),
        sa.Column("digest", sa.String(length=8), nullable=False),
        sa.Column("quiet", sa.Boolean(), nullable=False),
        person(),
        sa.PrimaryKeyConstraint("participant_id"),
    )
    op.create_table(
        "draft",
        sa.Column("participant_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        person(),
        sa.PrimaryKeyConstraint("participant_id"),
    )
    op.create_table(
        "link_code",
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("participant_id", sa.Integer(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        person(),
        sa.PrimaryKeyConstraint("hash"),
    )
    op.create_index("ix_link_code_participant_id", "link_code", ["participant_id"], unique=False)
    op.create_table(
        "report",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("proposal_id", sa.Integer(), nullable=False),
        sa.Column("participant_id", sa.Integer(), nullable=True),
        sa.Column("reason", sa.String(length=16), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("kept", sa.Boolean(), nullable=True),
        sa.Column("decided_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["proposal_id"], ["proposal.id"]),
        person(),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("report_once", "report", ["proposal_id", "participant_id"], unique=True)
    op.create_index("ix_report_participant_id", "report", ["participant_id"], unique=False)
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("participant_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("facts", sa.String(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("not_before", sa.BigInteger(), nullable=False),
        person(),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_outbox_participant_id", "outbox", ["participant_id"], unique=False)
    waiting = sa.text("state = 'waiting'")
    op.create_index("outbox_waiting", "outbox", ["not_before"], sqlite_where=waiting, postgresql_where=waiting)
    op.create_table(
        "drawing",
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("png", sa.LargeBinary(), nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_table(
        "demographic",
        sa.Column("consultation_id", sa.Integer(), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("question", sa.String(length=16), nullable=False),
        sa.Column("answer", sa.String(length=16), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["consultation_id"], ["consultation.id"]),
        sa.PrimaryKeyConstraint("consultation_id", "country", "question", "answer"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "arrival",
        sa.Column("consultation_id", sa.Integer(), nullable=False),
        sa.Column("campaign", sa.String(length=20), nullable=False),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["consultation_id"], ["consultation.id"]),
        sa.PrimaryKeyConstraint("consultation_id", "campaign", "channel"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "unlinked_tally",
        sa.Column("proposal_id", sa.Integer(), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("served", sa.Boolean(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in COUNTS),
        sa.ForeignKeyConstraint(["proposal_id"], ["proposal.id"]),
        sa.PrimaryKeyConstraint("proposal_id", "country", "served"),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    for table in (
        "unlinked_tally", "arrival", "demographic", "drawing", "outbox", "report", "link_code", "draft", "preference",
    ):  # fmt: skip
        op.drop_table(table)
    for table, columns in added().items():
        for column in columns:
            op.drop_column(table, column.name)
