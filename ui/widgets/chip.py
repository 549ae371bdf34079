"""A small thing that was put somewhere and can be taken away again: a filter, a citation."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.language import tr
from ui.theme.look import Look
from ui.widgets.direction import runs_right_to_left
from ui.widgets.focus_ring import FocusRing
from ui.widgets.painting import rounded
from ui.widgets.tips import set_tip
from ui.widgets.writing import caption, fitting, write

HEIGHT = 24
_PADDING, _GAP, _ICON, _CROSS = 8, 5, 13, 11
_WIDEST = 220


class Chip(QAbstractButton):
    """An icon and words on a pill, with a cross at its end; Delete does what the cross does.

    Args:
        text: what was put there.
        look: how it looks.
        icon: a Phosphor name; empty for none.

    Signals:
        removed: take it away; a click elsewhere on it is `clicked`.
    """

    removed = Signal()

    def __init__(
        self, text: str, look: Look, parent: QWidget | None = None, *, icon: str = ""
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        caption(self, text)
        self.setFont(look.font("small"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("{name}; Delete takes it away").format(name=text))
        set_tip(self, text if self._wanted() > _WIDEST else "")
        self.ring = FocusRing(self, look, HEIGHT / 2)

    def sizeHint(self) -> QSize:
        return QSize(min(_WIDEST, self._wanted()), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.cross().contains(event.position()):
            self.setDown(False)
            self.removed.emit()
        else:
            super().mouseReleaseEvent(event)

    def cross(self) -> QRectF:
        """Return where a click takes it away."""
        wide = _CROSS + _PADDING + _GAP
        left = 0 if self._mirrored else self.width() - wide
        return QRectF(left, 0, wide, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), self._look
        ground = look.color("hover" if self.underMouse() else "press")
        rounded(painter, QRectF(self.rect()), HEIGHT / 2, ground)
        start = _PADDING
        if self._icon:
            look.paint_icon(painter, self._part(start, _ICON), self._icon, "text2")
            start += _ICON + _GAP
        room = self.width() - start - _GAP - _CROSS - _PADDING
        painter.setFont(self.font())
        painter.setPen(look.color("text"))
        own = runs_right_to_left(self.text(), empty=look.rtl)
        rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        painter.setLayoutDirection(rtl if own else ltr)
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        shown = fitting(self.fontMetrics(), self.text(), Qt.TextElideMode.ElideRight, room)
        area = self._part(start, room)
        area.setTop(0)
        area.setHeight(self.height())
        write(painter, area, flags | Qt.TextFlag.TextSingleLine, shown)
        end = self._part(self.width() - _PADDING - _CROSS, _CROSS)
        look.paint_icon(painter, end, "x", "text2")
        painter.end()

    def _part(self, start: int, wide: int) -> QRectF:
        left = self.width() - start - wide if self._mirrored else start
        return QRectF(left, (self.height() - wide) / 2, wide, wide)

    def _wanted(self) -> int:
        words = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 2
        icon = _ICON + _GAP if self._icon else 0
        return 2 * _PADDING + icon + words + _GAP + _CROSS

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft
