"""The sentences of the open article, counted bit by bit so that a long one opens at once."""

from bisect import bisect_right

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.text.sentences import sentences

AT_ONCE = 12_000
"""Code points that are looked at in one go, to the end of their paragraph: about 10 ms."""


class SentenceCount(QObject):
    """Where sentences start, as far as they have been counted.

    Signals:
        counted: all of them have been.
    """

    counted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._starts: list[int] = []
        self._done = 0
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._more)

    def show(self, text: str) -> None:
        """Count in another text; the first bit now, the rest when there is time."""
        self._text, self._starts, self._done = text, [], 0
        self._idle.start(0)
        self._more()

    def stop(self) -> None:
        """Count no further."""
        self._idle.stop()

    @property
    def total(self) -> int | None:
        """How many there are; None while they are being counted."""
        return len(self._starts) if self._done >= len(self._text) else None

    def at(self, offset: int) -> int | None:
        """The number of the sentence that holds a code point, from 0; None if not known yet."""
        if not self._starts or offset > self._done:
            return None
        return max(0, bisect_right(self._starts, offset) - 1)

    def start_of(self, number: int) -> int | None:
        """Where a sentence starts, by its number from 0; the last one known beyond the end."""
        if not self._starts or number < 0:
            return None
        return self._starts[min(number, len(self._starts) - 1)]

    def _more(self) -> None:
        start, text = self._done, self._text
        cut = text.find("\n", start + AT_ONCE)
        end = len(text) if cut < 0 else cut + 1
        self._starts += [start + one[0] for one in sentences(text[start:end])]
        self._done = end
        if end == len(text):
            self._idle.stop()
            self.counted.emit()
