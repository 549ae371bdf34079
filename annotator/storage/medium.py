"""Projects that can only be read: on a medium, in a folder or by rights that allow no more."""

import os
from pathlib import Path

from annotator.storage.marks import belongs

AS_IT_IS = "immutable=1"
"""The file alone, without a look at a log; nothing is made beside it."""
WITH_ITS_LOG = "mode=ro"


def can_be_written(path: Path) -> bool:
    """Return whether a project can be worked in: its log is made beside it."""
    return os.access(path, os.W_OK) and os.access(path.absolute().parent, os.W_OK)


def way_of_reading(path: Path) -> str:
    """Return how SQLite opens a file that cannot be written; a foreign log is passed over."""
    log = path.with_name(f"{path.name}-wal")
    has_log = log.exists() and log.stat().st_size > 0
    return WITH_ITS_LOG if has_log and belongs(path) else AS_IT_IS
