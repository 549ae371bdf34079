"""Titles of articles and wordings of claims in memory, so that typing finds them at once.

A search in the database goes through every row; at 100,000 articles a key press would wait for
a tenth of a second. Here they are read bit by bit when the palette is first opened.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.storage.reading.names import Named
from ui.command.match import key_of

SLICE = 500
"""So many are read in one go, and searched as one text: about 5 ms."""

Page = Callable[[int, int], list[Named]]


@dataclass(frozen=True, slots=True)
class _Slice:
    """Some names, and all their keys in one text: most slices need one look."""

    names: list[Named]
    keys: list[str]
    all_keys: str


class Known(QObject):
    """All names of one kind.

    Args:
        page: reads the names after a place in the order, so many at most.

    Signals:
        grown: more of them have been read.
    """

    grown = Signal()

    def __init__(self, page: Page, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._slices: list[_Slice] = []
        self._last = 0
        self._stale = False
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._more)

    def ready(self) -> None:
        """See that everything is read that there is now: some of it at once, the rest soon."""
        if self._stale:
            self._slices, self._last, self._stale = [], 0, False
        if not self._idle.isActive():
            self._idle.start(0)
            self._more()

    def forget(self) -> None:
        """Something was changed or is gone: read all anew when it is next needed."""
        self._stale = True

    def stop(self) -> None:
        """Read no further."""
        self._idle.stop()

    @property
    def complete(self) -> bool:
        """Whether everything has been read."""
        return not self._idle.isActive()

    def find(self, typed: str, limit: int) -> list[Named]:
        """Return the names that have all the typed words, those that begin so first.

        Args:
            typed: made by `key_of`.
            limit: how many at most.
        """
        parts = sorted(typed.split(), key=len, reverse=True)
        if not parts:
            return []
        found: list[tuple[bool, Named]] = []
        for part in self._slices:
            if parts[0] not in part.all_keys:
                continue
            found += [
                (not key.startswith(typed), name)
                for key, name in zip(part.keys, part.names, strict=True)
                if all(one in key for one in parts)
            ]
            if len(found) >= limit:
                break
        found.sort(key=lambda one: one[0])
        return [name for _, name in found[:limit]]

    def numbered(self, number: str) -> list[Named]:
        """Return the names whose detail is exactly this."""
        return [one for part in self._slices for one in part.names if one.detail == number]

    def _more(self) -> None:
        names = self._page(self._last, SLICE)
        if names:
            self._last = names[-1].order
            keys = [key_of(one.text) for one in names]
            self._slices.append(_Slice(names, keys, "\n".join(keys)))
            self.grown.emit()
        if len(names) < SLICE:
            self._idle.stop()
