"""Finding words in the open article: where they stand, and which hit is looked at."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from annotator.model import Fragment
from annotator.text.fold import EVERYTHING, NOTHING, find_all, fold, folded_query
from ui.desk import Desk
from ui.reader.hits import Hits
from ui.reader.view import Reader

SLICE_MS = 12
"""So long is searched in one go; in a long article hits come in as they are found."""
_PARAGRAPH = re.compile(r"[^\n]+")


class Finding(QObject):
    """The search of one window.

    Args:
        desk: what is open.
        reader: where hits are marked.

    Signals:
        opened: the bar shall be shown and take the focus.
        closed: the bar shall go.
        changed: words, hits or the one looked at are others.
    """

    opened = Signal()
    closed = Signal()
    changed = Signal()

    def __init__(self, desk: Desk, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reader = reader
        self.is_open = False
        self.words = ""
        self.exact = False
        self.hits = Hits()
        self.current: int | None = None
        self._from = 0
        self._text = ""
        self._folded: dict[int, str] = {}
        self._rest: Iterator[list[tuple[int, int]]] | None = None
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._more)

    @property
    def hit(self) -> Fragment | None:
        """The hit that is looked at."""
        return None if self.current is None else Fragment(*self.hits[self.current])

    @property
    def complete(self) -> bool:
        """Whether the whole article has been searched."""
        return self._rest is None

    def open(self, words: str | None = None) -> None:
        """Begin to find, from the caret on; without words, what was found last."""
        selection = self._reader.selection()
        self._from = selection[0] if selection else self._reader.caret
        self.is_open = True
        self.search(self.words if words is None else words, exact=self.exact)
        self.opened.emit()

    def close(self) -> bool:
        """End it: the hit that was looked at is selected. Return whether it was open."""
        if not self.is_open:
            return False
        hit = self.hit
        self.is_open = False
        self._stop()
        self._reader.set_hits(())
        if hit is not None:
            self._reader.select(hit.start, hit.end)
            self._reader.ensure_visible(hit.start)
        self.closed.emit()
        return True

    def search(self, words: str, *, exact: bool) -> None:
        """Find other words, or in another way."""
        self.words, self.exact = words, exact
        self.refresh()

    def refresh(self) -> None:
        """Search again: another article is open."""
        if not self.is_open:
            return
        self._stop()
        self.hits, self.current = Hits(), None
        self._reader.show_hits(self.hits)
        if self.words.strip():
            self._rest = self._found()
            self._idle.start(0)
            self._more()
        self.changed.emit()

    def step(self, by: int) -> None:
        """Look at the next hit or the one before; after the last comes the first."""
        if self.hits:
            here = self.current if self.current is not None else (-1 if by > 0 else 0)
            self.current = (here + by) % len(self.hits)
            self._from, _ = self.hits[self.current]
            self._show()

    # --- inside ---------------------------------------------------------------------------------

    def _stop(self) -> None:
        self._idle.stop()
        self._rest = None

    def _found(self) -> Iterator[list[tuple[int, int]]]:
        """Yield the hits paragraph by paragraph, each of which is folded once an article."""
        if self._text != self._desk.text:
            self._text = self._desk.text
            self._folded = {}
        wanted = self.words if self.exact else folded_query(self.words)
        options = NOTHING if self.exact else EVERYTHING
        for one in _PARAGRAPH.finditer(self._text):
            start, paragraph = one.start(), one.group()
            if wanted in (paragraph if self.exact else self._fold(start, paragraph)):
                hits = find_all(paragraph, self.words, options)
                yield [(start + hit.start, start + hit.end) for hit in hits]
            else:
                yield []

    def _fold(self, start: int, paragraph: str) -> str:
        known = self._folded.get(start)
        if known is None:
            known = self._folded[start] = fold(paragraph)
        return known

    def _more(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        before = len(self.hits)
        while self._rest is not None and clock.elapsed() < SLICE_MS:
            hits = next(self._rest, None)
            if hits is None:
                self._stop()
            else:
                self.hits.add(hits)
        self._reader.hits_grew(before)
        if len(self.hits) != before or self._rest is None:
            self._look(done=self._rest is None)

    def _look(self, *, done: bool) -> None:
        """Look at the first hit from the caret on; when there is none, at the very first."""
        if self.current is None and self.hits:
            place = self.hits.first_from(self._from)
            if place < len(self.hits) or done:
                self.current = place % len(self.hits)
                self._show()
                return
        self.changed.emit()

    def _show(self) -> None:
        """Show the hit that is looked at."""
        hit = self.hit
        if hit is not None:
            self.hits.current = (hit.start, hit.end)
            self._reader.viewport().update()
            self._reader.ensure_visible(hit.start)
        self.changed.emit()
