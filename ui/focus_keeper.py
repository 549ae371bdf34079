"""Brings the focus back to the list, page or text that it came from when its widget goes.

When a widget with the focus is hidden, disabled or taken away, Qt hands the focus on to whatever
comes next in the window: the command field, or a field in which the next key would be typed. That
is never what somebody meant. Where a widget is given the focus by a person, or by a part that
has a reason to, it stays.
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

from ui.keys import is_text_field
from ui.views.workspace import View


class FocusKeeper(QObject):
    """Watches the focus of one window.

    Args:
        window: whose focus is kept.
        app: tells where the focus goes.
    """

    def __init__(self, window: QWidget, app: QApplication) -> None:
        super().__init__(window)
        self._window = window
        self._view: View | None = None
        self._home: QWidget | None = None
        self._before: QWidget | None = None
        """What had the focus when a dialog or a menu took it."""
        self._lost = QTimer(self)
        self._lost.setSingleShot(True)
        self._lost.setInterval(0)
        self._lost.timeout.connect(self._go_back)
        self._missing = QTimer(self)
        self._missing.setSingleShot(True)
        self._missing.setInterval(0)
        self._missing.timeout.connect(self._look)
        app.focusChanged.connect(self._moved)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """When the window comes to the front again, see that something in it has the focus."""
        if event.type() == QEvent.Type.ActivationChange and self._window.isActiveWindow():
            self._missing.start()
        return False

    def follow(self, view: View) -> None:
        """Another workspace is shown: what had the focus in the one before is no place in it."""
        if view is not self._view:
            self._view, self._home = view, None

    def _moved(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and not self._is_here(now):
            if old is not None and self._is_here(old):
                self._before = old
            return
        came_back = now is not None and now is self._before and not is_gone(now)
        # A page that Qt turns to takes the focus, and no key means anything there.
        nowhere = now is None or now.focusPolicy() == Qt.FocusPolicy.NoFocus
        if now is None or nowhere or (is_gone(old) and not came_back):
            self._lost.start()
            return
        self._lost.stop()
        if self._is_place(now):
            self._home = now

    def _is_here(self, widget: QWidget) -> bool:
        return widget.window() is self._window.window()

    def _is_place(self, widget: QWidget) -> bool:
        """Whether a widget is where one works: no button, and no field for a few words."""
        inside = self._view is not None and self._view.isAncestorOf(widget)
        return inside and not isinstance(widget, QAbstractButton) and not is_text_field(widget)

    def _look(self) -> None:
        focus = QApplication.focusWidget()
        if focus is None or focus.focusPolicy() == Qt.FocusPolicy.NoFocus:
            self._go_back()

    def _go_back(self) -> None:
        """Give the focus to where it was; else to the first pane of what is shown."""
        is_front = self._window.isVisible() and self._window.isActiveWindow()
        if not is_front or QApplication.activePopupWidget() is not None:
            return
        home = self._home
        if home is not None and not is_gone(home):
            home.setFocus()
        elif self._view is not None:
            self._view.arrive()


def is_gone(widget: QWidget | None) -> bool:
    """Whether a widget cannot have the focus any more."""
    return widget is not None and not (
        isValid(widget) and widget.isVisible() and widget.isEnabled()
    )
