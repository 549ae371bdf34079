"""Something that is so or not, by a box that is ticked."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme.look import Look
from ui.widgets.focus_ring import FocusRing
from ui.widgets.painting import rounded
from ui.widgets.writing import caption, fitting, write

_BOX, _GAP, _HEIGHT = 16, 8, 24


class Tick(QAbstractButton):
    """A box with words; a click or Space ticks it.

    Args:
        text: what is so when it is ticked.
        look: how it looks.
        icon: a Phosphor name before the words; empty for none.
    """

    def __init__(
        self, text: str, look: Look, parent: QWidget | None = None, *, icon: str = ""
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        caption(self, text)
        self.setCheckable(True)
        self.setFont(look.font("small"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self.ring = FocusRing(self, look, 4)

    def sizeHint(self) -> QSize:
        icon = 15 + _GAP if self._icon else 0
        words = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 2
        return QSize(_BOX + _GAP + icon + words, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(_BOX + _GAP + 40, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), self._look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self._part(0, _BOX)
        box.adjust(0.5, 0.5, -0.5, -0.5)
        if self.isChecked():
            rounded(painter, box, 4, look.color("accent"))
            look.paint_icon(painter, box.adjusted(2, 2, -2, -2), "check-bold", "onAccent")
        else:
            rounded(painter, box, 4, look.color("field"), look.color("edge"))
        start = _BOX + _GAP
        if self._icon:
            look.paint_icon(painter, self._part(start, 15), self._icon, "text2")
            start += 15 + _GAP
        painter.setFont(self.font())
        painter.setPen(look.color("text" if self.isEnabled() else "disabled"))
        painter.setLayoutDirection(self.layoutDirection())
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        room = self.width() - start
        left = 0 if self._mirrored else start
        shown = fitting(self.fontMetrics(), self.text(), Qt.TextElideMode.ElideRight, room)
        write(painter, QRectF(left, 0, room, self.height()), flags, shown)
        painter.end()

    def _part(self, start: int, side: int) -> QRectF:
        left = self.width() - start - side if self._mirrored else start
        return QRectF(left, (self.height() - side) / 2, side, side)

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft
