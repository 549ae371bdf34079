"""The focus ring: two pixels of accent, two pixels outside, when the focus came by keyboard."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from shiboken6 import isValid

from ui.theme import metrics
from ui.theme.look import Look
from ui.widgets.painting import rounded

_OUT: Final = 2 * metrics.RING
_BY_KEYBOARD: Final = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)
_LEAVES_AS_IT_WAS: Final = frozenset(
    {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}
)
_MOVES: Final = frozenset(
    {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}
)


class FocusRing(QObject):
    """Draws a ring around a widget while it has the focus by keyboard.

    The ring lies on the window, outside the widget, and is cut where a scroll area ends.

    Args:
        widget: what is framed.
        look: gives the colour.
        radius: the corner of the widget itself.
        inside: the ring lies on the widget's own edge: a list or page that fills its pane.
        by_keys: whether pressing a key in the widget shows it, too; not where one writes all day.
    """

    def __init__(
        self,
        widget: QWidget,
        look: Look,
        radius: float,
        *,
        inside: bool = False,
        by_keys: bool = True,
    ) -> None:
        super().__init__(widget)
        self._widget = widget
        self._look = look
        self._radius = radius
        self._out = 0 if inside else _OUT
        self._by_keys = by_keys
        self._line: _Line | None = None
        self._watched: list[QWidget] = []
        self.shown = False
        widget.installEventFilter(self)

    def focus(self) -> None:
        """Give the widget the focus and show the ring, as if it had come by keyboard."""
        self.shown = True
        self._widget.setFocus(Qt.FocusReason.TabFocusReason)
        self._refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._widget:
            self._follow_focus(kind, event)
        if kind in _MOVES and self.shown:
            self._place()
        return False

    def _follow_focus(self, kind: QEvent.Type, event: QEvent) -> None:
        if kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            if event.reason() not in _LEAVES_AS_IT_WAS:
                self.shown = event.reason() in _BY_KEYBOARD
            self._refresh()
        elif kind == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            if event.reason() not in _LEAVES_AS_IT_WAS:
                self.shown = False
            self._refresh()
        elif kind == QEvent.Type.KeyPress and self.shown is not self._by_keys:
            self.shown = self._by_keys and self._widget.hasFocus()
            self._refresh()

    def _refresh(self) -> None:
        if self.shown and self._widget.hasFocus():
            if self._line is None:
                self._watch()
                self._line = _Line(self._widget.window(), self._look, self._radius + metrics.RING)
            self._place()
        elif self._line is not None:
            self._unwatch()
            if isValid(self._line):
                self._line.hide()
                self._line.deleteLater()
            self._line = None

    def _watch(self) -> None:
        above = self._widget.parentWidget()
        while above is not None and not self._widget.isWindow():
            above.installEventFilter(self)
            self._watched.append(above)
            if above.isWindow():
                break
            above = above.parentWidget()

    def _unwatch(self) -> None:
        for above in self._watched:
            if isValid(above):  # a window that closes takes the focus away on its way out
                above.removeEventFilter(self)
        self._watched.clear()

    def _place(self) -> None:
        if self._line is None:
            return
        window = self._widget.window()
        corner = self._widget.mapTo(window, QPoint(0, 0))
        frame = QRect(corner, self._widget.size()).adjusted(
            -self._out, -self._out, self._out, self._out
        )
        seen = frame.intersected(self._sight(window))
        self._line.setGeometry(frame)
        self._line.setMask(QRegion(seen.translated(-frame.topLeft())))
        self._line.setVisible(self._widget.isVisible() and not seen.isEmpty())
        self._line.raise_()

    def _sight(self, window: QWidget) -> QRect:
        """Return the part of the window in which the widget can be seen."""
        sight = window.rect()
        above = self._widget.parentWidget()
        while above is not None and above is not window:
            area = above.parentWidget()
            if isinstance(area, QAbstractScrollArea) and area.viewport() is above:
                sight &= QRect(above.mapTo(window, QPoint(0, 0)), above.size())
            above = area
        return sight


class _Line(QWidget):
    """The ring itself; the mouse goes through it."""

    def __init__(self, window: QWidget, look: Look, radius: float) -> None:
        super().__init__(window)
        self._look = look
        self._radius = radius
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        frame = QRectF(self.rect())
        accent = self._look.color("accent")
        rounded(painter, frame, self._radius, border=accent, width=metrics.RING)
        painter.end()
