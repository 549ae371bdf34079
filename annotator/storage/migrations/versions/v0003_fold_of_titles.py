"""The search form of titles, folded anew: the fold has further steps since this version."""

import sqlalchemy as sa
from alembic import op

from annotator.text.fold import fold

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Fold the title of each article, and write those that fold to something else."""
    connection = op.get_bind()
    rows = connection.execute(sa.text("SELECT id, title, title_folded FROM article"))
    changed = [
        {"id": row.id, "folded": folded}
        for row in rows
        if (folded := fold(row.title)) != row.title_folded
    ]
    if changed:
        connection.execute(
            sa.text("UPDATE article SET title_folded = :folded WHERE id = :id"), changed
        )
