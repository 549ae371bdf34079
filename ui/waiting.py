"""Waiting while another program holds the project: reading goes on, keys are kept, one can stop.

A verb runs in the window's thread, and its transaction cannot begin while another program writes.
Then events are let through that only read. Keys wait in their order until the verb is done, so
that each of them finds what the one before has made; presses of the mouse are left out.
"""

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QThread, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget
from shiboken6 import isValid

from annotator.storage.patience import Wait, given_up, quiet_patience
from ui.theme.look import Look
from ui.waiting_strip import WaitingStrip

SHOWN_AFTER: Final = 0.3
"""Seconds after which it is said; most locks are gone before."""
TURN_MS: Final = 25
"""How long events are handled between two looks at the lock."""

_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.InputMethod})
_PRESSES = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.Drop,
    }
)


class Waiting(QObject):
    """The window's patience: what a project does while it has to wait (`Project.wait_with`).

    In another thread than the window's it waits without a word.

    Args:
        app: the application.
        look: how things look now.

    Attributes:
        strip: what is shown; None while nothing is.
        turns: how often events were handled during the last waiting.
    """

    def __init__(self, app: QApplication, look: Callable[[], Look]) -> None:
        super().__init__()
        self._app = app
        self._look = look
        self._depth = 0
        self._stopped = False
        self._filtering = False
        self._passing = False
        self._closing: list[QWidget] = []
        self._kept: deque[tuple[QObject, QEvent]] = deque()
        self.strip: WaitingStrip | None = None
        self.turns = 0

    @property
    def active(self) -> bool:
        """Whether a verb is waiting."""
        return self._depth > 0

    @contextmanager
    def __call__(self) -> Iterator[Wait]:
        """Give what is called meanwhile."""
        if QThread.currentThread() is not self.thread():
            with quiet_patience() as wait:
                yield wait
            return
        self._begin()
        try:
            yield self._wait
        finally:
            self._end()

    def stop(self) -> None:
        """Wait no longer: the verb is refused, and the keys after it are left out."""
        if self.active:
            self._stopped = True
            self._kept.clear()

    # --- one waiting ----------------------------------------------------------------------------

    def _begin(self) -> None:
        self._depth += 1
        if self._depth == 1:
            self.turns, self._stopped = 0, False
            self._filter(on=True)

    def _wait(self, waited: float) -> None:
        if waited > SHOWN_AFTER and self.strip is None:
            self._show()
        loop = QEventLoop()
        QTimer.singleShot(TURN_MS, loop.quit)
        loop.exec()
        self.turns += 1
        if self._stopped:
            raise given_up()

    def _end(self) -> None:
        self._depth -= 1
        if self._depth:
            return
        if self.strip is not None and isValid(self.strip):
            self.strip.hide()
            self.strip.deleteLater()
        self.strip = None
        QTimer.singleShot(0, self._replay)

    def _show(self) -> None:
        over = self._app.activeModalWidget() or self._app.activeWindow()
        if over is None:
            shown = [one for one in self._app.topLevelWidgets() if one.isVisible()]
            over = shown[0] if shown else None
        if over is not None:
            self.strip = WaitingStrip(self._look(), over)
            self.strip.stop_button.clicked.connect(self.stop)

    def _replay(self) -> None:
        """Let the keys follow one by one; each may have to wait itself."""
        if self.active:
            return  # at its end this comes again
        if self._kept:
            receiver, event = self._kept.popleft()
            if isValid(receiver):
                self._passing = True
                try:
                    QCoreApplication.sendEvent(receiver, event)
                finally:
                    self._passing = False
            if not self.active:
                QTimer.singleShot(0, self._replay)
            return
        self._filter(on=False)
        closing, self._closing = self._closing, []
        for window in closing:
            if isValid(window):
                window.close()

    # --- events ---------------------------------------------------------------------------------

    def _filter(self, *, on: bool) -> None:
        if on and not self._filtering:
            self._app.installEventFilter(self)
        elif not on and self._filtering:
            self._app.removeEventFilter(self)
        self._filtering = on

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _KEYS:
            return self._key(watched, event)
        if not self.active:
            return False
        if kind in _PRESSES and isinstance(watched, QWidget):
            return not self._reads(watched)
        if kind == QEvent.Type.Close and isinstance(watched, QWidget) and watched.isWindow():
            self._closing.append(watched)
            self.stop()
            event.ignore()
            return True
        return False

    def _key(self, watched: QObject, event: QEvent) -> bool:
        """Keep a key for later, where it arrives first; what is replayed goes through."""
        if self._passing and not self.active:
            return False
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self.active:
            if event.type() == QEvent.Type.KeyPress:
                self.stop()
            return True
        self._kept.append((watched, event.clone()))
        return True

    def _reads(self, widget: QWidget) -> bool:
        """Whether a press on this widget changes nothing: it scrolls, or stops the waiting."""
        if isinstance(widget, QScrollBar):
            return True
        return self.strip is not None and (widget is self.strip or self.strip.isAncestorOf(widget))
