"""How a round serves: those that there are go on as they do.

Revision ID: 0013
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("round", sa.Column("strategy", sa.String(length=16), nullable=False, server_default="uniform"))


def downgrade() -> None:
    op.drop_column("round", "strategy")
