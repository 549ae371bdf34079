"""Seals of what imports brought, and sums of the log; `migrate` fills both."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_WHOLE = sa.Integer().with_variant(sa.BigInteger(), "postgresql")


def upgrade() -> None:
    """Make the table of seals, and give transactions their sum."""
    op.create_table(
        "seal",
        sa.Column("id", _WHOLE, nullable=False),
        sa.Column("batch", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("rows", _WHOLE, nullable=False),
        sa.Column("sum", _WHOLE, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_seal"),
        sqlite_strict=True,
    )
    with op.batch_alter_table("log_transaction") as table:
        table.add_column(sa.Column("sum", _WHOLE, nullable=True))
