"""Pictures of files for the window: asked for, drawn elsewhere, kept for a while."""

from collections import OrderedDict

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from ui.previews.drawer import Drawer, Key, Source
from ui.previews.forms import Answer, Picture, Refused, Words

KEPT = 96 << 20
"""How many bytes of pictures are kept."""


class Shown:
    """What of a file can be shown: a picture, or its words, or why neither.

    Attributes:
        image: the picture; null without one.
        full: the picture's own size.
        pages: how many pages the file has.
        words: the file's text, when it is one.
        refused: why it cannot be shown.
    """

    def __init__(self, answer: Answer) -> None:
        self.image = QImage()
        self.full = (0, 0)
        self.pages = 1
        self.words: Words | None = None
        self.refused: Refused | None = None
        if isinstance(answer, Picture):
            form = QImage.Format.Format_RGBA8888
            shape = answer.width, answer.height, answer.width * 4
            self.image = QImage(answer.data, *shape, form).copy()
            self.full, self.pages = answer.full, answer.pages
        elif isinstance(answer, Words):
            self.words = answer
        else:
            self.refused = answer


class Previewer(QObject):
    """Has files drawn in a process of its own, so that the window never waits.

    Signals:
        ready: something was drawn (`Key`, `Shown`).
    """

    ready = Signal(object, object)
    _arrived = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[Key, Shown] = OrderedDict()
        self._asked: set[Key] = set()
        self._arrived.connect(self._take)
        self._drawer = Drawer(_Teller(self))
        self.destroyed.connect(self._drawer.stop)

    def ask(self, key: Key, source: Source) -> Shown | None:
        """Return what is drawn already; else have it drawn and return None (see `ready`).

        Args:
            key: what, and how large.
            source: reads the file; called in another thread.
        """
        known = self._kept.get(key)
        if known is not None:
            self._kept.move_to_end(key)
            return known
        if key not in self._asked:
            self._asked.add(key)
            self._drawer.ask(key, source)
        return None

    def stop(self) -> None:
        """Draw no more."""
        self._drawer.stop()

    def _take(self, key: Key, answer: Answer) -> None:
        self._asked.discard(key)
        shown = Shown(answer)
        self._kept[key] = shown
        self._kept.move_to_end(key)
        while len(self._kept) > 1 and self._bytes() > KEPT:
            self._kept.popitem(last=False)
        self.ready.emit(key, shown)

    def _bytes(self) -> int:
        return sum(one.image.sizeInBytes() for one in self._kept.values())


class _Teller:
    """Carries an answer from the drawer's thread into the window's."""

    def __init__(self, previewer: Previewer) -> None:
        self._previewer = previewer

    def __call__(self, key: Key, answer: Answer) -> None:
        try:
            self._previewer._arrived.emit(key, answer)
        except RuntimeError:  # the window is gone
            return
