"""How often somebody is quoted over time: a bar for each month, or each year."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.model.timeline import Timeline
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.views.sources.names import Names
from ui.widgets.focus_ring import FocusRing
from ui.widgets.painting import rounded
from ui.widgets.tips import show_tip
from ui.widgets.writing import write

HEIGHT, FOOT, HEAD = 84, 20, 16
WIDEST, GAP = 40, 3


class TimelineChart(QWidget):
    """Bars from the start side; arrows go from bar to bar, Enter or a click chooses a period.

    Signals:
        picked: this period was chosen (its code).
    """

    picked = Signal(str)

    def __init__(self, names: Names, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._look = look
        self._line = Timeline((), 0)
        self._chosen: str | None = None
        self._current = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.ring = FocusRing(self, look, metrics.RADIUS_CAP)

    def show_line(self, line: Timeline, chosen: str | None) -> None:
        """Show a line of time in which a period may be chosen."""
        if line != self._line:
            self._current = -1
        self._line, self._chosen = line, chosen
        said = [self._said(place) for place, (_, number) in enumerate(line.points) if number]
        self.setAccessibleName(tr("Over time: {counts}").format(counts="; ".join(said) or "—"))
        self.update()

    @property
    def line(self) -> Timeline:
        """What is shown."""
        return self._line

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def bar(self, place: int) -> QRectF:
        """Return the room of a bar, from the top to the foot."""
        count = max(1, len(self._line.points))
        wide = min(WIDEST, self.width() / count)
        start = place * wide
        left = self.width() - start - wide if self._look.rtl else start
        return QRectF(left, 0, wide, HEIGHT - FOOT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        towards_end = Qt.Key.Key_Left if self._look.rtl else Qt.Key.Key_Right
        towards_start = Qt.Key.Key_Right if self._look.rtl else Qt.Key.Key_Left
        step = {towards_end: 1, towards_start: -1}.get(Qt.Key(event.key()))
        if step is not None and self._line.points:
            last = len(self._line.points) - 1
            self._current = max(0, min(last, self._current + step)) if self._current >= 0 else 0
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._pick(self._current)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pick(self._at(event.position().toPoint()))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._at(event.pos())
            show_tip(event.globalPos(), self._said(place) if place >= 0 else "", self)
            return True
        return super().event(event)

    def _at(self, point: QPoint) -> int:
        for place in range(len(self._line.points)):
            bar = self.bar(place)
            if bar.left() <= point.x() < bar.right():
                return place
        return -1

    def _pick(self, place: int) -> None:
        if 0 <= place < len(self._line.points) and self._line.points[place][1]:
            self.picked.emit(self._line.points[place][0])

    def _said(self, place: int) -> str:
        period, number = self._line.points[place]
        return f"{self._names.period(period)}: {self._look.digits(number)}"

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._look
        foot = HEIGHT - FOOT
        painter.fillRect(QRectF(0, foot, self.width(), 1), look.color("hair2"))
        for place, (period, number) in enumerate(self._line.points):
            self._paint_bar(painter, place, number, chosen=self._is_chosen(period))
        if self._line.points:
            self._paint_feet(painter)
        painter.end()

    def _is_chosen(self, period: str) -> bool:
        return bool(self._chosen) and period.startswith(self._chosen or "")

    def _paint_bar(self, painter: QPainter, place: int, number: int, *, chosen: bool) -> None:
        look, room = self._look, self.bar(place)
        high = round((room.height() - HEAD) * number / max(1, self._line.most))
        gap = min(GAP, room.width() / 4)
        bar = QRectF(room.left() + gap, room.bottom() - high, room.width() - 2 * gap, high)
        painter.fillRect(bar, look.color("accent" if chosen else "text3"))
        if number and room.width() >= 16:
            painter.setFont(look.font("micro"))
            painter.setPen(look.color("accentText" if chosen else "text2"))
            above = QRectF(room.left() - 8, bar.top() - HEAD, room.width() + 16, HEAD)
            write(painter, above, Qt.AlignmentFlag.AlignCenter, look.digits(number))
        if place == self._current and self.hasFocus():
            frame = room.adjusted(0, 0, 0, 2)
            rounded(painter, frame, metrics.RADIUS_SPAN, None, look.color("accent"), 1)

    def _paint_feet(self, painter: QPainter) -> None:
        """Name the periods under their bars, as many as find room."""
        look = self._look
        font = look.font("micro")
        painter.setFont(font)
        painter.setPen(look.color("text3"))
        taken: list[QRectF] = []
        last = len(self._line.points) - 1
        for place in (0, last, *range(1, last)):
            text = self._names.period(self._line.points[place][0])
            wide = QFontMetrics(font).horizontalAdvance(text) + 2
            middle = self.bar(place).center().x()
            left = min(max(0.0, middle - wide / 2), max(0.0, self.width() - wide))
            box = QRectF(left, HEIGHT - FOOT + 3, wide, FOOT - 3)
            around = box.adjusted(-8, 0, 8, 0)
            if not any(around.intersects(other) for other in taken):
                taken.append(box)
                write(painter, box, Qt.AlignmentFlag.AlignCenter, text)
