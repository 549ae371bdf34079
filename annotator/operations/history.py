"""Undo and redo: inverse changes, appended to the log like any others.

Both take a whole step, however many transactions it took, of the actor alone. They refuse
where a later change by somebody else touched the same fields.
"""

from collections.abc import Iterable, Iterator

from annotator.model import Change, Kind, Operation, Uid, uid_text
from annotator.model.errors import CannotUndo, NotFound, StaleEdit
from annotator.operations.blindness import check_blind
from annotator.storage.rows import SPECS
from annotator.storage.work import Work


def invert(work: Work, changes: Iterable[Change]) -> None:
    """Take changes back, the last one first.

    Raises:
        CannotUndo: something was changed since, or still depends on it.
    """
    taken = list(changes)
    brought = _brought_by_spans(taken)
    try:
        for change in reversed(taken):
            if change.row in brought and work.store.pointing(Kind.CLAIM, change.row):
                continue  # others state it too by now: it is theirs
            _invert_one(work, change)
    except (StaleEdit, NotFound) as error:
        raise CannotUndo(
            f"This cannot be taken back. {error.message}",
            remedy="Nothing was changed.",
        ) from error


def _brought_by_spans(changes: Iterable[Change]) -> set[Uid]:
    """Return the claims that came into being with a span of the same step."""
    made = [change for change in changes if change.operation is Operation.INSERT]
    stated = {change.after.get("claim") for change in made if change.kind is Kind.SPAN}
    return {
        change.row
        for change in made
        if change.kind is Kind.CLAIM and uid_text(change.row) in stated
    }


def _invert_one(work: Work, change: Change) -> None:
    check_blind(work, change)
    if change.operation is Operation.UPDATE:
        work.update_flat(change.kind, change.row, {**change.after}, {**change.before})
    elif change.operation is Operation.DELETE:
        work.insert_flat(change.kind, change.row, {**change.before})
    else:
        if change.kind is Kind.BATCH:
            _take_out(work, change.row)
        _check_free(work, change.kind, change.row)
        work.delete_flat(change.kind, change.row, {**change.after})


def _take_out(work: Work, batch: Uid) -> None:
    """Delete all rows that a batch brought, children first, each with its log entry."""
    for kind, uid in _of_batch(work, batch):
        _check_free(work, kind, uid)
        work.delete_flat(kind, uid, {})


def _of_batch(work: Work, batch: Uid) -> Iterator[tuple[Kind, Uid]]:
    for kind in reversed(list(SPECS)):
        if kind is not Kind.BATCH:
            for uid in reversed(work.store.uids_of_batch(kind, batch)):
                yield kind, uid


def _check_free(work: Work, kind: Kind, uid: Uid) -> None:
    if kind is Kind.BATCH:
        return
    pointing = work.store.pointing(kind, uid)
    if pointing:
        word = kind.replace("_", " ")
        other = pointing[0][0].replace("_", " ")
        raise CannotUndo(
            f"The {word} is in use by {len(pointing)} other rows ({other}).",
            remedy="Take back or delete those first; nothing was changed.",
        )
