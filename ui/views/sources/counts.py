"""Counts beside the quotations: what there is of a facet, how often, and a click filters."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.theme import metrics
from ui.theme.look import Look
from ui.views.sources.painting import line_text, paint_bar
from ui.widgets.focus_ring import FocusRing
from ui.widgets.painting import rounded
from ui.widgets.tips import tip_text

ROW = 26
BAR, NUMBER, GAP = 56, 44, 8
ENTRY = Qt.ItemDataRole.UserRole
"""The role that gives a row's `Counted`."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Counted:
    """A value of a facet with its name and how often it comes; whether it is chosen."""

    value: str
    name: str
    number: int
    chosen: bool = False


class CountModel(QAbstractListModel):
    """The values of a facet."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.rows: list[Counted] = []
        self.most = 1

    def show(self, rows: Sequence[Counted], most: int) -> None:
        """Show these values; bars are measured by the most frequent one."""
        if (list(rows), most) != (self.rows, self.most):
            self.beginResetModel()
            self.rows, self.most = list(rows), max(1, most)
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ENTRY:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text(row.name)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.name} {self._look.digits(row.number)}"
        return None


class CountDelegate(QStyledItemDelegate):
    """Name, bar and number."""

    def __init__(self, look: Look, model: CountModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ENTRY)
        if not isinstance(row, Counted):
            return
        look, rect = self._look, QRect(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        if row.chosen:
            painter.fillRect(rect, look.color("accentSoft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.color("hover"))
        self._paint_row(painter, rect.adjusted(16, 0, -16, 0), row)
        if state & QStyle.StateFlag.State_HasFocus:
            frame = QRectF(rect).adjusted(2, 1, -2, -1)
            rounded(painter, frame, metrics.RADIUS_CAP, None, look.color("accent"), metrics.RING)
        painter.restore()

    def _paint_row(self, painter: QPainter, room: QRect, row: Counted) -> None:
        look = self._look
        number = _part(room, room.width() - NUMBER, NUMBER, look)
        bar = _part(room, room.width() - NUMBER - BAR, BAR, look)
        name = _part(room, 0, room.width() - NUMBER - BAR - GAP, look)
        token = "accentText" if row.chosen else "text"
        font = look.font("base", 500 if row.chosen else 400)
        line_text(painter, name, row.name, font, look.color(token), look)
        paint_bar(painter, QRectF(bar), row.number / self._model.most, look)
        digits = look.digits(row.number)
        ink = look.color("accentText" if row.chosen else "text2")
        line_text(painter, number, digits, look.font("small"), ink, look, at_end=True)


class CountList(QListView):
    """The rows; a click, Enter or Space chooses one.

    Signals:
        picked: this value was chosen (its code).
    """

    picked = Signal(str)

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts = CountModel(look, self)
        self.setModel(self.counts)
        self.setItemDelegate(CountDelegate(look, self.counts, self))
        self.ring = FocusRing(self, look, metrics.RADIUS_CONTROL, inside=True)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)
        self.clicked.connect(self._pick)

    def show_rows(self, rows: Sequence[Counted], most: int) -> None:
        """Show these values; who came by keys stays where they were."""
        here = self.currentIndex().data(ENTRY)
        self.counts.show(rows, most)
        values = [row.value for row in self.counts.rows]
        if isinstance(here, Counted) and here.value in values:
            self.setCurrentIndex(self.counts.index(values.index(here.value)))

    def fit_rows(self) -> None:
        """Be as high as the rows are, so that nothing scrolls here."""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(len(self.counts.rows) * ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._pick(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _pick(self, index: QModelIndex) -> None:
        row = index.data(ENTRY)
        if isinstance(row, Counted):
            self.picked.emit(row.value)


def _part(room: QRect, start: int, width: int, look: Look) -> QRect:
    """Return what begins so far from the start side."""
    left = room.right() + 1 - start - width if look.rtl else room.left() + start
    return QRect(left, room.top(), max(0, width), room.height())
