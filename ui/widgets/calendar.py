"""A month to choose a day from, by mouse or keyboard."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.language import tr
from ui.screens import inside, room_of
from ui.theme.dates import day, month_name
from ui.theme.look import Look
from ui.widgets.button import IconButton
from ui.widgets.labels import label
from ui.widgets.painting import rounded
from ui.widgets.popups import Popup
from ui.widgets.writing import write

CELL: Final = QSize(36, 28)
DAYS, WEEKS = 7, 6


class Month(QWidget):
    """The weeks of one month; the chosen day is filled, today is framed.

    Arrows go by days and weeks, Page Up and Page Down by months (with Shift by years), Home to
    today.

    Args:
        chosen: the day that is chosen.
        look: gives language, digits and direction.

    Signals:
        moved: another day is chosen.
        taken: the chosen day is the one.
    """

    moved = Signal()
    taken = Signal()

    def __init__(self, chosen: date, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.chosen = chosen
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(DAYS * CELL.width(), (WEEKS + 1) * CELL.height())
        self._say()

    def choose(self, chosen: date) -> None:
        """Choose another day."""
        self.chosen = chosen
        self._say()
        self.update()
        self.moved.emit()

    def turn(self, months: int) -> None:
        """Go so many months on, or back; the day stays as far as the month has it."""
        at = self.chosen.year * 12 + self.chosen.month - 1 + months
        year, month = divmod(at, 12)
        if date.min.year < year < date.max.year:
            self.choose(_day_of(year, month + 1, self.chosen.day))

    def first(self) -> date:
        """Return the day in the first cell, often of the month before."""
        start = self.chosen.replace(day=1)
        return start - timedelta(days=(start.isoweekday() - self._week_start) % DAYS)

    def day_at(self, place: QPoint) -> date | None:
        """Return the day at a place of the widget; None above the weeks."""
        column, row = place.x() // CELL.width(), place.y() // CELL.height() - 1
        if self._look.rtl:
            column = DAYS - 1 - column
        inside_weeks = 0 <= row < WEEKS and 0 <= column < DAYS
        return self.first() + timedelta(days=row * DAYS + column) if inside_weeks else None

    # --- Qt -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, by_year = event.key(), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        onwards = -1 if self._look.rtl else 1
        days = {
            Qt.Key.Key_Right: onwards,
            Qt.Key.Key_Left: -onwards,
            Qt.Key.Key_Down: DAYS,
            Qt.Key.Key_Up: -DAYS,
        }.get(Qt.Key(key), 0)
        if days and date.min.year < self.chosen.year < date.max.year:
            self.choose(self.chosen + timedelta(days=days))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn((12 if by_year else 1) * (1 if key == Qt.Key.Key_PageDown else -1))
        elif key == Qt.Key.Key_Home:
            self.choose(date.today())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.taken.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self.day_at(event.position().toPoint())
        if found is not None:
            self.choose(found)
            self.taken.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self._look.direction)
        painter.setFont(self._look.font("small"))
        painter.setPen(self._look.color("text3"))
        for column in range(DAYS):
            name = self._look.locale.dayName(
                (self._week_start - 1 + column) % DAYS + 1,
                self._look.locale.FormatType.NarrowFormat,
            )
            write(painter, self._cell(column, 0), Qt.AlignmentFlag.AlignCenter, name)
        one = self.first()
        for at in range(DAYS * WEEKS):
            self._paint_day(painter, one, self._cell(at % DAYS, at // DAYS + 1))
            one += timedelta(days=1)
        painter.end()

    # --- inside ---------------------------------------------------------------------------------

    def _paint_day(self, painter: QPainter, one: date, cell: QRectF) -> None:
        look, chosen = self._look, one == self.chosen
        frame = cell.adjusted(2, 1, -2, -1)
        if chosen:
            rounded(painter, frame, 4, look.color("accent"))
        elif one == date.today():
            rounded(painter, frame, 4, look.color("raised"), look.color("edge"))
        other = one.month != self.chosen.month
        token = "onAccent" if chosen else "text3" if other else "text"
        painter.setPen(look.color(token))
        painter.setFont(look.font("small", 600 if chosen else 400))
        write(painter, cell, Qt.AlignmentFlag.AlignCenter, look.digits(str(one.day)))

    def _cell(self, column: int, row: int) -> QRectF:
        if self._look.rtl:
            column = DAYS - 1 - column
        return QRectF(column * CELL.width(), row * CELL.height(), CELL.width(), CELL.height())

    @property
    def _week_start(self) -> int:
        """The week's first day, Monday is 1; the locale's country is chosen for its digits."""
        saturday = Qt.DayOfWeek.Saturday
        return (saturday if self._look.rtl else self._look.locale.firstDayOfWeek()).value

    def _say(self) -> None:
        self.setAccessibleName(day(self.chosen, self._look, year=True))


class Calendar(Popup):
    """A month in a small window of its own, under a field; Esc closes it.

    Args:
        chosen: the day that is chosen at first.
        look: how it looks.
        parent: the field.

    Signals:
        taken: a day, as ISO 8601 writes it.
    """

    taken = Signal(str)

    def __init__(self, chosen: date, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.month = Month(chosen, look)
        self.name = label("", look, weight=500)
        self.before = IconButton("caret-left", tr("The month before"), look, key="PgUp")
        self.after = IconButton("caret-right", tr("The next month"), look, key="PgDown")
        for button in (self.before, self.after):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head = QHBoxLayout()
        head.addWidget(self.before)
        head.addWidget(self.name, 1, Qt.AlignmentFlag.AlignCenter)
        head.addWidget(self.after)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addLayout(head)
        column.addWidget(self.month)
        self.before.clicked.connect(self._back)
        self.after.clicked.connect(self._on)
        self.month.moved.connect(self._show_name)
        self.month.taken.connect(self._take)
        self._show_name()

    def open_below(self, anchor: QWidget) -> None:
        """Open under a field, flush with its start side, whole on the screen."""
        self.adjustSize()
        rect = anchor.rect()
        corner = anchor.mapToGlobal(rect.bottomRight() if self._look.rtl else rect.bottomLeft())
        frame = self.rect().translated(corner - QPoint(self.width() if self._look.rtl else 0, -2))
        self.move(inside(frame, room_of(anchor)))
        self.show()
        self.month.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _show_name(self) -> None:
        chosen, look = self.month.chosen, self._look
        self.name.setText(f"{month_name(chosen.month, look)} {look.digits(str(chosen.year))}")

    def _back(self) -> None:
        self.month.turn(-1)

    def _on(self) -> None:
        self.month.turn(1)

    def _take(self) -> None:
        self.taken.emit(self.month.chosen.isoformat())
        self.close()


def _day_of(year: int, month: int, wanted: int) -> date:
    """Return a day of a month, or its last one."""
    for number in range(wanted, 27, -1):
        try:
            return date(year, month, number)
        except ValueError:
            continue
    return date(year, month, min(wanted, 27))
