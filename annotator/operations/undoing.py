"""Undo and redo of a project: which step comes next, and how it is taken back."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from annotator.model import ChangeSet, Person, Uid, UidSource
from annotator.model.errors import CannotUndo, StaleEdit
from annotator.operations.history import check_batches_free, invert
from annotator.operations.slices import UNWATCHED, Watch, invert_in_slices
from annotator.storage.reading.log import REDO, UNDO, LogReader, Step
from annotator.storage.work import Work

AT_ONCE = 2000
"""So many changes of a step are inverted in one transaction."""


class Transact(Protocol):
    """Runs a function in one transaction, logged as a verb of a run, about a step."""

    def __call__(
        self, verb: str, run: Uid | None, target: Uid, change: Callable[[Work], None]
    ) -> ChangeSet:
        """Return what it changed."""


class Undoing:
    """Takes back what one person did, and does it again.

    Args:
        log: tells what was done.
        transact: changes the project.
        actor: who works.
        uids: makes identifiers.
    """

    def __init__(
        self,
        log: LogReader,
        transact: Transact,
        actor: Callable[[], Person | None],
        uids: UidSource,
    ) -> None:
        self._log = log
        self._transact = transact
        self._actor = actor
        self._uids = uids

    def undo(self, watch: Watch = UNWATCHED) -> ChangeSet:
        """Take back the actor's last step, whole; a large import slice by slice.

        Raises:
            CannotUndo: there is nothing to take back, a later change stands in the way, or it
                was stopped; nothing is changed then.
        """
        step = self.undoable()
        if step is None:
            raise CannotUndo("There is nothing to undo.")
        return self._take_back(UNDO, step.target, watch)

    def redo(self, watch: Watch = UNWATCHED) -> ChangeSet:
        """Do again what the actor undid last; see `undo`.

        Raises:
            CannotUndo: as `undo`.
        """
        step = self.redoable()
        if step is None:
            raise CannotUndo("There is nothing to redo.")
        return self._take_back(REDO, step.target, watch)

    def take_back(self, step: Uid, watch: Watch = UNWATCHED) -> None:
        """Take back a step that the caller knows, as `undo` does: an import that was stopped.

        Raises:
            CannotUndo: as `undo`.
        """
        if self._log.course(step).standing:
            self._take_back(UNDO, step, watch)

    def undoable(self) -> Step | None:
        """Return the step that `undo` would take back, or None."""
        actor = self._actor()
        return None if actor is None else self._log.undoable(actor.uid)

    def redoable(self) -> Step | None:
        """Return the step that `redo` would do again, or None."""
        actor = self._actor()
        return None if actor is None else self._log.redoable(actor.uid)

    def rows_to_undo(self) -> int:
        """Return how many rows `undo` would take out or put back; it takes long for many."""
        step = self.undoable()
        return 0 if step is None else self._rows(self._log.course(step.target).standing)

    def rows_to_redo(self) -> int:
        """Return how many rows `redo` would put back or take out."""
        step = self.redoable()
        return 0 if step is None else self._rows(self._log.course(step.target).undone)

    def _rows(self, transactions: Sequence[Uid]) -> int:
        return self._log.rows_in(transactions) + self._log.changes_in(transactions)

    def _take_back(self, verb: str, target: Uid, watch: Watch) -> ChangeSet:
        course = self._log.course(target)
        source = course.standing if verb == UNDO else course.undone
        batches = self._log.batches_in(source)
        whole = not batches and self._log.changes_in(source) <= AT_ONCE
        if len(source) == 1 or whole:
            return self._invert(verb, None, target, source)
        if verb == UNDO and batches:
            self._transact(verb, None, target, partial(check_batches_free, batches=batches))
        back = REDO if verb == UNDO else UNDO
        forward = partial(self._invert_one, verb, self._uids(), target)
        backward = partial(self._invert_one, back, self._uids(), target)
        return invert_in_slices(source, forward, backward, watch)

    def _invert_one(self, verb: str, run: Uid, target: Uid, done: Uid) -> ChangeSet:
        return self._invert(verb, run, target, [done])

    def _invert(self, verb: str, run: Uid | None, target: Uid, done: Sequence[Uid]) -> ChangeSet:
        changes = self._log.changes_of(done)
        try:
            return self._transact(verb, run, target, partial(invert, changes=changes))
        except StaleEdit as error:
            raise CannotUndo(
                f"This cannot be taken back. {error.message}", remedy="Nothing was changed."
            ) from error
