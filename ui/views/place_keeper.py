"""Brings somebody back to where they were in an article."""

from PySide6.QtCore import QObject, QTimer

from annotator.model import Uid, uid_text
from ui.places import ArticlePlace, PlaceStore
from ui.reader.view import Reader

PAUSE = 800
"""Milliseconds of rest after which a place is written."""


class PlaceKeeper(QObject):
    """Remembers scroll position, caret and reading size of the article that is shown.

    Args:
        reader: shows it.
        store: keeps the places.
        parent: whose end is this one's.
    """

    def __init__(self, reader: Reader, store: PlaceStore, parent: QObject) -> None:
        super().__init__(parent)
        self._reader = reader
        self._store = store
        self._article: Uid | None = None
        self._known: ArticlePlace | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.keep)
        reader.verticalScrollBar().valueChanged.connect(self._moved)
        reader.caret_moved.connect(self._caret_moved)
        # The reader's own caret is at the next article's start before this one is left.
        self._caret = reader.caret

    def _moved(self) -> None:
        self._pause.start()

    def _caret_moved(self, caret: int) -> None:
        self._caret = caret
        self._pause.start()

    def leave(self) -> None:
        """Another article is about to be shown, or none."""
        self.keep()
        self._article = None

    def arrive(self, article: Uid, usual_size: int) -> None:
        """An article is shown from its start: go to where somebody was.

        Args:
            article: which.
            usual_size: the reading size of an article that was never open.
        """
        self._article = article
        self._known = known = self._store.place(uid_text(article))
        self._reader.set_zoom(known.size if known is not None else usual_size)
        if known is not None and self._reader.caret == 0:  # a window built anew has its caret
            self._reader.select(known.caret, known.caret)
        self._go()
        if self._reader.isVisible():
            self._known = None

    def settle(self) -> None:
        """The reader has its size now, which lines hang on: go there again if nobody moved."""
        self._go()
        self._known = None

    def _go(self) -> None:
        if self._known is not None:
            self._reader.go_to((self._known.offset, self._known.hidden))
        self._pause.stop()

    def keep(self) -> None:
        """Write down where somebody is now."""
        self._pause.stop()
        if self._article is not None and self._known is None:
            offset, hidden = self._reader.place()
            place = ArticlePlace(offset, hidden, self._reader.zoom, self._caret)
            self._store.remember(uid_text(self._article), place)
