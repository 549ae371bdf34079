"""Taking back a large step slice by slice, as its import wrote it.

Each slice is a transaction of its own, so that others come to write in between. One that is
refused, or a person who stops it, takes all of it back to where it began; a program that is
killed leaves a step that both undo and redo can bring to an end.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from annotator.model import ChangeSet, Uid
from annotator.model.errors import CannotUndo, HashiyaError

LONGEST_REST = 0.05
"""Seconds. SQLite keeps no queue: who waits looks again and again, up to ten times a second."""

Invert = Callable[[Uid], ChangeSet]
"""Inverts one transaction, in one of its own."""


def _ignore(done: int, total: int) -> None:
    """Take no notice of progress."""


def _go_on() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Watch:
    """Who watches a long undo: told the slices done and all of them; asked whether to stop."""

    progress: Callable[[int, int], None] = _ignore
    cancelled: Callable[[], bool] = _go_on


UNWATCHED = Watch()


def invert_in_slices(
    transactions: Sequence[Uid], forward: Invert, backward: Invert, watch: Watch
) -> ChangeSet:
    """Invert transactions, the last one first; return all that changed.

    Args:
        transactions: what is inverted, in the order in which it was made.
        forward: inverts one of them.
        backward: inverts what ``forward`` did, when all of it has to be taken back.
        watch: who is told, and may stop it.

    Raises:
        CannotUndo: one was refused, or the person stopped it; all is as it was.
    """
    done: list[ChangeSet] = []
    try:
        for transaction in reversed(transactions):
            if watch.cancelled():
                raise CannotUndo("Stopped; everything is as it was.")
            began = time.monotonic()
            done.append(forward(transaction))
            watch.progress(len(done), len(transactions))
            time.sleep(min(LONGEST_REST, (time.monotonic() - began) / 2))
    except HashiyaError:
        for made in reversed(done):
            backward(made.transaction)
        raise
    changes = tuple(change for made in done for change in made.changes)
    articles = frozenset(article for made in done for article in made.articles)
    return ChangeSet(done[-1].transaction, done[-1].verb, changes, articles)
