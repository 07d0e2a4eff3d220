"""The outbox with its channel, order and outcome; broadcasts and digests with their cursors; schedules, runs and snapshots.

Revision ID: 0012
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

WAITS, CLAIMED = sa.text("state = 'waiting'"), sa.text("state = 'claimed'")
OPEN = sa.text("mailing_id IS NOT NULL AND state IN ('waiting', 'claimed')")
MAILED = sa.text("mailing_id IS NOT NULL")
CONSENTED = sa.text("consented_at IS NOT NULL")


def upgrade() -> None:
    _tables()
    with op.batch_alter_table("outbox") as outbox:
        outbox.drop_index("outbox_waiting")
        outbox.alter_column("state", type_=sa.String(length=16), existing_type=sa.String(length=8), existing_nullable=False)
        outbox.add_column(sa.Column("reason", sa.String(length=16), nullable=False, server_default=""))
        outbox.add_column(sa.Column("channel", sa.String(length=16), nullable=False, server_default=""))
        outbox.add_column(sa.Column("priority", sa.SmallInteger(), nullable=False, server_default="0"))
        outbox.add_column(sa.Column("mailing_id", sa.Integer(), nullable=True))
        outbox.add_column(sa.Column("not_after", sa.BigInteger(), nullable=True))
        outbox.add_column(sa.Column("claimed_at", sa.BigInteger(), nullable=True))
        outbox.add_column(sa.Column("address", sa.LargeBinary(), nullable=False, server_default=""))
        outbox.add_column(sa.Column("ref", sa.String(), nullable=False, server_default=""))
        outbox.create_foreign_key("outbox_mailing_id_fkey", "mailing", ["mailing_id"], ["id"])
    # What waits goes by the channel on which the person is reached; what was being sent when the program ended may have arrived.
    op.execute(
        "UPDATE outbox SET channel = coalesce((SELECT min(channel) FROM identity WHERE identity.participant_id = "
        "outbox.participant_id AND identity.sealed IS NOT NULL AND identity.stopped_at IS NULL), '') WHERE state = 'waiting'"
    )
    op.execute("UPDATE outbox SET state = 'failed', reason = 'nowhere' WHERE state = 'waiting' AND channel = ''")
    op.execute("UPDATE outbox SET state = 'unknown' WHERE state = 'claimed'")
    for name, columns, where in (
        ("outbox_waiting", ["channel", "priority", "not_before"], WAITS),
        ("outbox_claimed", ["claimed_at"], CLAIMED),
        ("outbox_open", ["mailing_id"], OPEN),
    ):
        op.create_index(name, "outbox", columns, sqlite_where=where, postgresql_where=where)
    op.create_index(
        "outbox_mailing", "outbox", ["mailing_id", "participant_id"], unique=True, sqlite_where=MAILED, postgresql_where=MAILED
    )
    op.create_index("participant_country", "participant", ["country", "id"], sqlite_where=CONSENTED, postgresql_where=CONSENTED)
    op.add_column("web_message", sa.Column("key", sa.String(length=32), nullable=True))
    keyed = sa.text("key IS NOT NULL")
    op.create_index("web_message_key", "web_message", ["person", "key"], unique=True, sqlite_where=keyed, postgresql_where=keyed)


def _tables() -> None:
    op.create_table(
        "mailing",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("begins_at", sa.BigInteger(), nullable=False),
        *(sa.Column(name, sa.BigInteger(), nullable=True) for name in ("not_after", "began_at", "ended_at")),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("upto", "expected", "put", "sent", "failed", "stopped")),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("unknown", "expired", "cancelled", "capped")),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_mailing_state", "mailing", ["state"], unique=False)
    op.create_table(
        "mailing_cursor",
        sa.Column("mailing_id", sa.Integer(), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("reached", sa.Integer(), nullable=False),
        sa.Column("done", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["mailing_id"], ["mailing.id"]),
        sa.PrimaryKeyConstraint("mailing_id", "country"),
    )
    op.create_table(
        "broadcast",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("consultation_id", sa.Integer(), nullable=False),
        sa.Column("mailing_id", sa.Integer(), nullable=True),
        sa.Column("moderator", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("countries", sa.String(), nullable=False),
        sa.Column("languages", sa.String(), nullable=False),
        sa.Column("participation", sa.String(length=16), nullable=False),
        sa.Column("button", sa.String(length=16), nullable=False),
        sa.Column("picture", sa.LargeBinary(), nullable=True),
        sa.Column("begins_at", sa.BigInteger(), nullable=True),
        sa.Column("not_after", sa.BigInteger(), nullable=True),
        sa.Column("counted", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["consultation_id"], ["consultation.id"]),
        sa.ForeignKeyConstraint(["mailing_id"], ["mailing.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("mailing_id"),
    )
    op.create_index("ix_broadcast_consultation_id", "broadcast", ["consultation_id"], unique=False)
    op.create_table(
        "broadcast_text",
        sa.Column("broadcast_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("alt", sa.String(), nullable=False),
        sa.Column("machine", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["broadcast_id"], ["broadcast.id"]),
        sa.PrimaryKeyConstraint("broadcast_id", "language"),
    )
    op.create_table(
        "digest",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("consultation_id", sa.Integer(), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("often", sa.String(length=8), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("print", sa.String(length=64), nullable=False),
        sa.Column("mailing_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["consultation_id"], ["consultation.id"]),
        sa.ForeignKeyConstraint(["mailing_id"], ["mailing.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("mailing_id"),
        sa.UniqueConstraint("consultation_id", "country", "often", "due_at"),
    )
    op.create_table(
        "digest_text",
        sa.Column("digest_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["digest_id"], ["digest.id"]),
        sa.PrimaryKeyConstraint("digest_id", "language"),
    )
    op.create_table(
        "schedule",
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("place", sa.String(length=8), nullable=False),
        sa.Column("rule", sa.String(length=64), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("window", sa.Integer(), nullable=False),
        sa.Column("catches_up", sa.Boolean(), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=False),
        sa.Column("not_after", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("name", "place"),
    )
    op.create_index("ix_schedule_next_at", "schedule", ["next_at"], unique=False)
    op.create_table(
        "job_run",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("place", sa.String(length=8), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("began_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("lease_until", sa.BigInteger(), nullable=False),
        sa.Column("outcome", sa.String(length=16), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_job_run_name", "job_run", ["name"], unique=False)
    op.create_index("ix_job_run_outcome", "job_run", ["outcome"], unique=False)
    op.create_table(
        "snapshot",
        sa.Column("consultation_id", sa.Integer(), nullable=False),
        sa.Column("country", sa.String(length=8), nullable=False),
        sa.Column("day", sa.BigInteger(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("votes", sa.Integer(), nullable=False),
        sa.Column("proposals", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["consultation_id"], ["consultation.id"]),
        sa.PrimaryKeyConstraint("consultation_id", "country", "day"),
    )


def downgrade() -> None:
    op.drop_index("web_message_key", table_name="web_message")
    op.drop_column("web_message", "key")
    op.drop_index("participant_country", table_name="participant")
    with op.batch_alter_table("outbox") as outbox:
        for name in ("outbox_waiting", "outbox_claimed", "outbox_open", "outbox_mailing"):
            outbox.drop_index(name)
        outbox.drop_constraint("outbox_mailing_id_fkey", type_="foreignkey")
        for name in ("reason", "channel", "priority", "mailing_id", "not_after", "claimed_at", "address", "ref"):
            outbox.drop_column(name)
    op.create_index("outbox_waiting", "outbox", ["not_before"], sqlite_where=WAITS, postgresql_where=WAITS)
    for table in ("snapshot", "job_run", "schedule", "digest_text", "digest", "broadcast_text", "broadcast"):
        op.drop_table(table)
    for table in ("mailing_cursor", "mailing"):
        op.drop_table(table)
