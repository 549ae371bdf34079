"""Finding words in the open article: where they stand, and which hit is looked at."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from annotator.model import Fragment
from annotator.text.fold import EVERYTHING, NOTHING, find_all, fold
from ui.desk import Desk
from ui.reader.view import Reader

SLICE_MS = 12
"""So long is searched in one go; in a long article hits come in as they are found."""
MANY = 2000
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
        self.hits: list[Fragment] = []
        self.current: int | None = None
        self._from = 0
        self._text = ""
        self._paragraphs: list[tuple[int, str]] = []
        self._folded: list[str] = []
        self._rest: Iterator[list[Fragment]] | None = None
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._more)

    @property
    def hit(self) -> Fragment | None:
        """The hit that is looked at."""
        return None if self.current is None else self.hits[self.current]

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
        self.hits, self.current = [], None
        if self.words.strip():
            self._rest = self._found()
            self._idle.start(0)
            self._more()
        self._show()

    def step(self, by: int) -> None:
        """Look at the next hit or the one before; after the last comes the first."""
        if self.hits:
            here = self.current if self.current is not None else (-1 if by > 0 else 0)
            self.current = (here + by) % len(self.hits)
            self._from = self.hits[self.current].start
            self._show(scroll=True)

    # --- inside ---------------------------------------------------------------------------------

    def _stop(self) -> None:
        self._idle.stop()
        self._rest = None

    def _found(self) -> Iterator[list[Fragment]]:
        """Yield the hits paragraph by paragraph, each of which is folded once an article."""
        if self._text != self._desk.text:
            self._text = self._desk.text
            found = _PARAGRAPH.finditer(self._text)
            self._paragraphs = [(one.start(), one.group()) for one in found]
            self._folded = []
        wanted = self.words if self.exact else fold(self.words)
        for place, (start, paragraph) in enumerate(self._paragraphs):
            if place == len(self._folded):
                self._folded.append(fold(paragraph))
            if wanted in (paragraph if self.exact else self._folded[place]):
                hits = find_all(paragraph, self.words, NOTHING if self.exact else EVERYTHING)
                yield [Fragment(start + one.start, start + one.end) for one in hits]
            else:
                yield []

    def _more(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        before = len(self.hits)
        while self._rest is not None and clock.elapsed() < SLICE_MS:
            hits = next(self._rest, None)
            if hits is None:
                self._stop()
            else:
                self.hits += hits
        done = self._rest is None
        # Many hits are marked when all are there: marking them anew each time would take long.
        if (len(self.hits) != before and before < MANY) or done:
            self._look(done=done)
        elif len(self.hits) != before:
            self.changed.emit()

    def _look(self, *, done: bool) -> None:
        """Look at the first hit from the caret on; when there is none, at the very first."""
        scroll = False
        if self.current is None and self.hits:
            starts = [hit.start for hit in self.hits]
            place = bisect_left(starts, self._from)
            if place < len(starts) or done:
                self.current = place % len(starts)
                scroll = True
        self._show(scroll=scroll)

    def _show(self, *, scroll: bool = False) -> None:
        self._reader.set_hits([(hit.start, hit.end) for hit in self.hits], self.current)
        hit = self.hit
        if scroll and hit is not None:
            self._reader.ensure_visible(hit.start)
        self.changed.emit()
