"""One of a few things to choose: its key, its words, and what is known of it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import metrics
from ui.theme.look import Look
from ui.widgets.direction import runs_right_to_left
from ui.widgets.focus_ring import FocusRing
from ui.widgets.keycap import HEIGHT as CAP
from ui.widgets.keycap import cap_width, paint_cap
from ui.widgets.painting import rounded
from ui.widgets.tips import set_tip
from ui.widgets.writing import caption, fitting, write

ONE_LINE, TWO_LINES = 30, 44
PADDING, GAP = 6, 8


class OptionRow(QAbstractButton):
    """A row that can be pressed.

    Args:
        key: the key that does the same; empty for none.
        text: what it is.
        detail: what is known of it, in a second line; empty for none.
        look: how it looks.
        current: whether it is what holds now.
    """

    def __init__(
        self,
        key: str,
        text: str,
        detail: str,
        look: Look,
        parent: QWidget | None = None,
        *,
        current: bool = False,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._key = key
        self._detail = detail
        self._current = current
        caption(self, text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{text}: {detail}" if detail else text)
        set_tip(self, text)
        self.ring = FocusRing(self, look, metrics.RADIUS_CAP)

    def sizeHint(self) -> QSize:
        return QSize(160, TWO_LINES if self._detail else ONE_LINE)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), self._look
        if self.underMouse() or self.isDown():
            ground = look.color("press" if self.isDown() else "hover")
            rounded(painter, QRectF(self.rect()), metrics.RADIUS_CAP, ground)
        start = float(PADDING)
        if self._key:
            wide = cap_width(self._key, look)
            box = self._part(start, wide, (self.height() - CAP) / 2, CAP)
            paint_cap(painter, box, self._key, look)
            start += wide + GAP
        room = self.width() - start - PADDING
        weight = 600 if self._current else 400
        top = 3 if self._detail else 0
        high = 20 if self._detail else self.height()
        painter.setFont(look.font("base", weight))
        painter.setPen(look.color("accentText" if self._current else "text"))
        self._line(painter, self._part(start, room, top, high), self.text())
        painter.setFont(look.font("small"))
        painter.setPen(look.color("text2"))
        self._line(painter, self._part(start, room, 22, 18), self._detail)
        painter.end()

    def _part(self, start: float, width: float, top: float, height: float) -> QRectF:
        left = self.width() - start - width if self._look.rtl else start
        return QRectF(left, top, width, height)

    def _line(self, painter: QPainter, rect: QRectF, text: str) -> None:
        rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        own = runs_right_to_left(text, empty=self._look.rtl)
        painter.setLayoutDirection(rtl if own else ltr)
        side = Qt.AlignmentFlag.AlignRight if self._look.rtl else Qt.AlignmentFlag.AlignLeft
        shown = fitting(
            painter.fontMetrics(), text, Qt.TextElideMode.ElideRight, round(rect.width())
        )
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        write(painter, rect, flags | Qt.TextFlag.TextSingleLine, shown)
