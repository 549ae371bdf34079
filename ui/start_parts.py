"""Parts of the start window: the mark, its three actions, and rows of recent projects."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import metrics
from ui.theme.look import Look
from ui.widgets.focus_ring import FocusRing
from ui.widgets.keycap import HEIGHT as CAP_HEIGHT
from ui.widgets.keycap import cap_width, paint_cap
from ui.widgets.painting import rounded
from ui.widgets.writing import caption, fitting, write

COLUMN: Final = 432
_ACTION: Final = 76
_MARK: Final = QSize(56, 60)


def paint_mark(painter: QPainter, rect: QRectF, ink: QColor, accent: QColor) -> None:
    """Paint the mark: a page of text with a bracket and a gloss in its margin."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / _MARK.width(), rect.height() / _MARK.height())
    rounded(painter, QRectF(0, 0, 56, 60), 8, border=ink, width=1.5)
    painter.setPen(QPen(ink, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for line, left in enumerate((20.5, 20.5, 20.5, 31.0)):
        y = 14.5 + 8.5 * line
        painter.drawLine(QPointF(left, y), QPointF(45.5, y))
    painter.setPen(QPen(accent, 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawPolyline([QPointF(17, 20), QPointF(13.25, 20), QPointF(13.25, 35), QPointF(17, 35)])
    for y in (23.5, 31.5):
        painter.drawLine(QPointF(5.5, y), QPointF(9.5, y))
    painter.restore()


def mark_icon(look: Look) -> QIcon:
    """Return the mark as the window's icon, on paper, so that it is seen on any desktop."""
    icon = QIcon()
    for side in (16, 32, 64, 128, 256):
        image = QPixmap(side, side)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        rect = QRectF(side * 0.05, side * 0.02, side * 0.9, side * 0.96)
        rounded(painter, rect, side * 0.13, look.color("paper"))
        paint_mark(painter, rect, look.color("text"), look.color("accent"))
        painter.end()
        icon.addPixmap(image)
    return icon


class Mark(QWidget):
    """The mark and the name."""

    def __init__(self, name: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._look = look
        self.setFixedHeight(_MARK.height() + 2)
        self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look, mirrored = self._look, self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - 6 - _MARK.width() if mirrored else 6
        frame = QRectF(left, 1, _MARK.width(), _MARK.height())
        paint_mark(painter, frame, look.color("text"), look.color("accent"))
        painter.setPen(look.color("text"))
        painter.setFont(look.brand_font())
        start = 6 + _MARK.width() + 26
        room = QRectF(self.rect()).adjusted(0, 0, -start, 0)
        if not mirrored:
            room = QRectF(self.rect()).adjusted(start, 0, 0, 0)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        # Amiri's own line is taller than the mark; the name's letters stand in its middle.
        baseline = QRectF(room.left(), -20, room.width(), self.height() + 40)
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        write(painter, baseline, flags, self._name)
        painter.end()


class StartAction(QAbstractButton):
    """One of the three ways in: an icon, what it is, what it gives, and its key."""

    def __init__(
        self,
        icon: str,
        title: str,
        detail: str,
        key: str,
        look: Look,
        parent: QWidget | None = None,
        *,
        primary: bool = False,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._detail = detail
        self._key = key
        self._look = look
        self._primary = primary
        caption(self, title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.ring = FocusRing(self, look, metrics.RADIUS_START)

    def sizeHint(self) -> QSize:
        return QSize(COLUMN, _ACTION)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does it, as its cap says; Qt leaves that to dialogs."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._look
        border = None if self._primary else look.color("hair2")
        rounded(painter, QRectF(self.rect()), metrics.RADIUS_START, self._ground(), border)
        ink = look.color("onAccent" if self._primary else "text")
        quiet = look.color("onAccent" if self._primary else "text2")
        mark = look.color("onAccent" if self._primary else "accent")
        look.paint_icon(painter, self._part(20, 26, (_ACTION - 26) / 2, 26), self._icon, mark)
        painter.setLayoutDirection(self.layoutDirection())
        cap = cap_width(self._key, look)
        wide = self.width() - 61 - cap - 32
        self._words(painter, self._part(61, wide, 15, 26), self.text(), ink, heading=True)
        self._words(painter, self._part(61, wide, 39, 22), self._detail, quiet, heading=False)
        place = self._part(self.width() - 20 - cap, cap, (_ACTION - CAP_HEIGHT) / 2, CAP_HEIGHT)
        paint_cap(painter, place, self._key, look, on_accent=self._primary, ground="pane")
        painter.end()

    def _ground(self) -> QColor:
        over = self.underMouse() or self.isDown()
        if self._primary:
            return self._look.color("accentHover" if over else "accent")
        return self._look.color("hover" if over else "raised")

    def _words(
        self, painter: QPainter, rect: QRectF, text: str, ink: QColor, *, heading: bool
    ) -> None:
        painter.setFont(self._look.font("large", 500) if heading else self._look.font())
        painter.setPen(ink)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        mode = Qt.TextElideMode.ElideRight
        write(painter, rect, flags, fitting(painter.fontMetrics(), text, mode, int(rect.width())))

    def _part(self, start: float, width: float, top: float, height: float) -> QRectF:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - start - width if mirrored else start
        return QRectF(left, top, width, height)
