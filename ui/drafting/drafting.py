"""What is typed is kept: within two seconds of the first key, whatever happens to the window.

Forms say that letters stand in them alone (`stir`), and within a second hand them over
(`keep`). They are written to the project's file at once; where another program is writing, again
in a moment. Where the project can only be read, they stay in memory.
"""

from collections.abc import Callable, Iterable, Mapping
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.model import ChangeSet, Draft, DraftKey, Uid
from annotator.model.errors import HashiyaError, ProjectUnwritable
from annotator.project import Project

AFTER_MS: Final = 1000
"""So long after the first key that is not kept everything typed is written."""

Gather = Callable[[], None]
"""Reads what stands in a form, and keeps or drops it."""


class Kept(Enum):
    """Where typed letters are."""

    NOTHING = auto()
    """None wait: everything that was typed was given, or taken away again."""
    WAITING = auto()
    """Some are in memory alone."""
    WRITTEN = auto()
    """All are in the file, as drafts."""


class Drafting(QObject):
    """The drafts of the person who works.

    Args:
        project: where they are kept.
        person: whose they are.

    Signals:
        changed: letters are kept, or wait, or were given.
        discarded: a draft was thrown away in a list of them (`Draft`).
    """

    changed = Signal()
    discarded = Signal(object)

    def __init__(self, project: Project, person: Uid, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._person = person
        self._session = project.new_step()  # somebody else may have worked between
        self._known = {one.key for one in project.drafts.of(person)}
        self._mine: dict[DraftKey, Draft] = {}
        self._unwritten: dict[DraftKey, None] = {}
        self._gone: list[Draft] = []
        self._stirred: list[Gather] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self._write)

    # --- what there is --------------------------------------------------------------------------

    @property
    def state(self) -> Kept:
        """Where typed letters are: the worst of it."""
        if self._stirred or self._unwritten:
            return Kept.WAITING
        return Kept.WRITTEN if self._known else Kept.NOTHING

    @property
    def count(self) -> int:
        """For how many forms there are drafts."""
        return len(self._known)

    def given(self, key: DraftKey) -> list[Draft]:
        """Return what was typed into a form, the newest first.

        There are several when it was typed into in several windows.
        """
        if key not in self._known:
            return []
        found = self._newest(self._project.drafts.at(self._person, key), key)
        if not found:
            self._known.discard(key)
        return found

    def all(self) -> list[Draft]:
        """Return all drafts, the newest first."""
        found = self._newest(self._project.drafts.of(self._person), None)
        self._known = {one.key for one in found}
        return found

    def follow(self, _changes: ChangeSet) -> None:
        """See which drafts another window of the same person recorded or discarded."""
        if self._known - self._mine.keys():
            self.all()
            self.changed.emit()

    # --- typing ---------------------------------------------------------------------------------

    def stir(self, gather: Gather) -> None:
        """Take note that letters stand in a form alone, until ``gather`` keeps or drops them."""
        if gather not in self._stirred:
            self._stirred.append(gather)
            self.changed.emit()

    def calm(self, gather: Gather) -> None:
        """Take note that a form has handed over what stood in it."""
        if gather in self._stirred:
            self._stirred.remove(gather)
            self.changed.emit()

    def keep(
        self,
        key: DraftKey,
        words: Mapping[str, str],
        before: Mapping[str, str],
        title: str = "",
        instead_of: Iterable[Draft] = (),
    ) -> Draft:
        """Keep what was typed into a form in place of what this window kept of it.

        Args:
            key: which form.
            words: what stands in each part that was written in.
            before: what the row said there when the writing began.
            title: what the row is called.
            instead_of: drafts of other windows that it goes on from.
        """
        now = self._project.drafts.now()
        draft = Draft(key, dict(words), dict(before), title, self._session, now)
        self._mine[key] = draft
        self._known.add(key)
        self._gone += [one for one in instead_of if one.session != self._session]
        self._unwritten[key] = None
        self._write()
        return draft

    def drop(self, key: DraftKey, also: Iterable[Draft] = ()) -> None:
        """Forget what this window kept of a form, and drafts that were given back into it."""
        gone, mine = [*also], self._mine.pop(key, None)
        gone += [mine] if mine is not None else []
        if not gone:
            return
        self._gone += gone
        self._unwritten[key] = None
        self._write()
        if not self.given(key):
            self._known.discard(key)
        self.changed.emit()

    def discard(self, draft: Draft) -> None:
        """Throw a draft away, of whichever window."""
        mine = self._mine.get(draft.key)
        if mine is not None and mine.says_same(draft):
            del self._mine[draft.key]
        self._gone.append(draft)
        self._unwritten[draft.key] = None
        self._write()
        self.all()  # how many there are now
        self.discarded.emit(draft)
        self.changed.emit()

    def recorded(self, key: DraftKey, words: Mapping[str, str]) -> None:
        """Forget drafts of a form that say what is recorded by now."""
        for one in self.given(key):
            if all(alike(text, words.get(name, "")) for name, text in one.words.items()):
                self.drop(key, [one])

    def gather(self) -> None:
        """Let every form hand over what stands in it."""
        forms, self._stirred = self._stirred, []
        for one in forms:
            one()

    def flush(self) -> bool:
        """Write everything that was typed; return whether nothing waits any more."""
        self.gather()
        self._write()
        return not self._unwritten

    def stop(self) -> None:
        """Write what waits, and hear nothing more."""
        self.flush()
        self._timer.stop()

    # --- inside ---------------------------------------------------------------------------------

    def _newest(self, written: Iterable[Draft], key: DraftKey | None) -> list[Draft]:
        mine = [one for one in self._mine.values() if key in (None, one.key)]
        found = mine
        for one in written:
            gone = any(old.session == one.session and old.says_same(one) for old in self._gone)
            known = any(one.says_same(other) for other in found)
            if not gone and not known and one.session != self._session:
                found = [*found, one]
        return sorted(found, key=_moment, reverse=True)

    def _write(self) -> None:
        """Write what waits, or try again in a moment where another program is writing."""
        self._timer.stop()
        waiting = list(self._unwritten)
        if waiting:
            kept = [self._mine[key] for key in waiting if key in self._mine]
            try:
                self._project.drafts.write(self._person, kept, self._gone)
            except HashiyaError as error:
                if isinstance(error, ProjectUnwritable) and not self._project.reading:
                    self._timer.start()
            else:
                self._unwritten, self._gone = {}, []
        self.changed.emit()


def alike(one: str, other: str) -> bool:
    """Return whether two texts are the same but for blanks, which verbs put in order."""
    if one == other:
        return True
    if not one or not other:  # a pasted article is long, and is compared at each look
        return not (one or other).strip()
    return one.split() == other.split()


def _moment(draft: Draft) -> int:
    return draft.at
