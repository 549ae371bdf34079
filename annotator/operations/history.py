"""Undo and redo: inverse changes, appended to the log like any others.

Both take a whole step, however many transactions it took, of the actor alone. They refuse
where a later change by somebody else touched the same fields.
"""

from collections.abc import Iterable, Sequence

from annotator.model import Change, Kind, Operation, Uid, uid_text
from annotator.model.errors import CannotUndo, NotFound, StaleEdit
from annotator.operations.blindness import check_blind
from annotator.storage.packed import PACKED
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


def check_batches_free(work: Work, batches: Sequence[Uid]) -> None:
    """Refuse to take batches back while rows of others depend on what they brought.

    Raises:
        CannotUndo: some do.
    """
    found = work.held(batches)
    if found is not None:
        raise _in_use(found.target, found.count, found.kind)


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
        if PACKED in change.before:
            work.put_back_batch(change.row, {**change.before})
        else:
            work.insert_flat(change.kind, change.row, {**change.before})
    elif change.kind is Kind.BATCH:
        check_batches_free(work, [change.row])
        work.take_out_batch(change.row)
    else:
        _check_free(work, change.kind, change.row)
        work.delete_flat(change.kind, change.row, {**change.after})


def _check_free(work: Work, kind: Kind, uid: Uid) -> None:
    pointing = work.store.pointing(kind, uid)
    if pointing:
        raise _in_use(kind, len(pointing), pointing[0][0])


def _in_use(kind: Kind, count: int, by: Kind) -> CannotUndo:
    word, other = kind.replace("_", " "), by.replace("_", " ")
    return CannotUndo(
        f"The {word} is in use by {count} other rows ({other}).",
        remedy="Take back or delete those first; nothing was changed.",
    )
