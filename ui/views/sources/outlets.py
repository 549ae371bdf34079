"""How outlets name their sources: a table that can be sorted by any column."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotator.model.attribution import OutletSources
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.views.sources.painting import line_text, paint_bar
from ui.widgets.focus_ring import FocusRing
from ui.widgets.painting import rounded

ROW, HEAD = 40, 32
BAR, PAD = 96, 16
MOST_CUES = 4
ENTRY = Qt.ItemDataRole.UserRole
"""The role that gives a row's `OutletSources`."""

Index = QModelIndex | QPersistentModelIndex


class Column(StrEnum):
    """What the table says of an outlet, from the start side."""

    OUTLET = "outlet"
    ATTRIBUTIONS = "attributions"
    SOURCES = "sources"
    UNNAMED = "unnamed"
    SHARE = "share"
    CUES = "cues"


COLUMNS = tuple(Column)
_WIDTHS = {Column.ATTRIBUTIONS: 128, Column.SOURCES: 104, Column.UNNAMED: 104, Column.SHARE: 224}


def column_name(column: Column) -> str:
    """Return what a column is called."""
    return {
        Column.OUTLET: tr("Outlet"),
        Column.ATTRIBUTIONS: tr("Attributions"),
        Column.SOURCES: tr("Sources"),
        Column.UNNAMED: tr("Unnamed"),
        Column.SHARE: tr("Unnamed officials"),
        Column.CUES: tr("Commonest cues"),
    }[column]


def commonest(one: OutletSources) -> list[str]:
    """Return the cues that an outlet uses most."""
    ordered = sorted(one.cues.items(), key=lambda pair: (-pair[1], pair[0]))
    return [cue for cue, _ in ordered[:MOST_CUES]]


def percent(one: OutletSources, look: Look) -> str:
    """Return the share of unnamed officials as it is written."""
    number = f"{one.share * 100:.1f}".removesuffix(".0")
    if look.rtl and look.digits("1") != "1":
        return look.digits(number.replace(".", "٫")) + "٪"
    return f"{number}%"


_KEYS: dict[Column, Callable[[OutletSources], float | str]] = {
    Column.OUTLET: lambda one: one.outlet,
    Column.ATTRIBUTIONS: lambda one: -one.attributions,
    Column.SOURCES: lambda one: -one.sources,
    Column.UNNAMED: lambda one: -one.unnamed,
    Column.SHARE: lambda one: -one.share,
    Column.CUES: lambda one: " ".join(commonest(one)),
}
"""Numbers run from the highest down, words from the first letter on."""


@dataclass(slots=True)
class Sorting:
    """By which column, and whether the other way round."""

    column: Column = Column.ATTRIBUTIONS
    turned: bool = False
    known: list[OutletSources] = field(default_factory=list)

    def ordered(self) -> list[OutletSources]:
        """Return the outlets in this order; equal ones stay by their attributions."""
        return sorted(self.known, key=_KEYS[self.column], reverse=self.turned)


class OutletModel(QAbstractTableModel):
    """The outlets, in the order that was asked for."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.sorting = Sorting()
        self.rows: list[OutletSources] = []

    def show(self, rows: list[OutletSources]) -> None:
        """Show these outlets."""
        self.sorting.known = rows
        self._arrange()

    def sort_by(self, column: Column) -> None:
        """Sort by a column; by the same one again, the other way round."""
        turned = column is self.sorting.column and not self.sorting.turned
        self.sorting.column, self.sorting.turned = column, turned
        self._arrange()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self.rows[index.row()]
        if role == ENTRY:
            return one
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            text = self.text(one, COLUMNS[index.column()])
            spoken = role == Qt.ItemDataRole.AccessibleTextRole
            return f"{column_name(COLUMNS[index.column()])}: {text}" if spoken else text
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return column_name(COLUMNS[section])
        return None

    def text(self, one: OutletSources, column: Column) -> str:
        """Return what a cell says."""
        digits = self._look.digits
        return {
            Column.OUTLET: one.outlet or tr("No outlet"),
            Column.ATTRIBUTIONS: digits(one.attributions),
            Column.SOURCES: digits(one.sources),
            Column.UNNAMED: digits(one.unnamed),
            Column.SHARE: percent(one, self._look),
            Column.CUES: "، ".join(commonest(one)),
        }[column]

    def _arrange(self) -> None:
        self.beginResetModel()
        self.rows = self.sorting.ordered()
        self.endResetModel()


class OutletDelegate(QStyledItemDelegate):
    """Paints a cell: words from the start, numbers in column, the share as a bar."""

    def __init__(self, look: Look, model: OutletModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one, rect, look = index.data(ENTRY), QRect(option.rect), self._look
        if not isinstance(one, OutletSources):
            return
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(rect, look.color("accentSoft"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.color("hair"))
        column = COLUMNS[index.column()]
        text, room = self._model.text(one, column), rect.adjusted(PAD, 0, -PAD, 0)
        if column is Column.SHARE:
            self._paint_share(painter, room, one, text)
        else:
            words = column in (Column.OUTLET, Column.CUES)
            font = look.font("base", 500 if column is Column.OUTLET else 400)
            ink = look.color("text" if column is Column.OUTLET else "text2")
            line_text(painter, room, text, font, ink, look, at_end=not words)
        painter.restore()

    def _paint_share(self, painter: QPainter, room: QRect, one: OutletSources, text: str) -> None:
        look = self._look
        left = room.right() + 1 - BAR if look.rtl else room.left()
        paint_bar(painter, QRectF(left, room.top(), BAR, room.height()), one.share, look)
        rest = room.adjusted(0, 0, -BAR - 8, 0) if look.rtl else room.adjusted(BAR + 8, 0, 0, 0)
        count = f"({look.digits(one.unnamed_officials)})" if one.unnamed_officials else ""
        font = look.font("base", 500)
        line_text(painter, rest, f"{look.isolate(text)}  {count}", font, look.color("text"), look)


class OutletTable(QTableView):
    """The table; a click or Enter shows who is quoted by an outlet.

    Signals:
        picked: this outlet was chosen (its name).
        sort_asked: sort by this column (`Column`).
    """

    picked = Signal(str)
    sort_asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outlets = OutletModel(look, self)
        self.setModel(self.outlets)
        self.setItemDelegate(OutletDelegate(look, self.outlets, self))
        self.ring = FocusRing(self, look, metrics.RADIUS_CONTROL, inside=True)
        head = _Head(look, self.outlets, self)
        self.setHorizontalHeader(head)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Outlets"))
        for place, column in enumerate(COLUMNS):
            if column in _WIDTHS:
                head.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
                head.resizeSection(place, _WIDTHS[column])
            else:
                head.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        head.asked.connect(self._sort)
        self.clicked.connect(self._pick)

    def show_rows(self, rows: list[OutletSources]) -> None:
        """Show these outlets; the chosen one stays chosen."""
        chosen = self._chosen()
        self.outlets.show(rows)
        self._choose(chosen)

    def sort_by(self, column: Column) -> None:
        """Sort by a column, or the other way round; the chosen outlet stays chosen."""
        chosen = self._chosen()
        self.outlets.sort_by(column)
        self.horizontalHeader().viewport().update()
        self._choose(chosen)

    def _chosen(self) -> str | None:
        one = self.currentIndex().data(ENTRY)
        return one.outlet if isinstance(one, OutletSources) else None

    def _choose(self, outlet: str | None) -> None:
        names = [one.outlet for one in self.outlets.rows]
        if outlet in names:
            self.setCurrentIndex(self.outlets.index(names.index(outlet), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._pick(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _sort(self, section: int) -> None:
        self.sort_asked.emit(COLUMNS[section])

    def _pick(self, index: QModelIndex) -> None:
        one = index.data(ENTRY)
        if isinstance(one, OutletSources):
            self.picked.emit(one.outlet)


class _Head(QHeaderView):
    """The names of the columns; the one that sorts is accented, with a caret.

    Arrows go from column to column, Enter or a click sorts.

    Signals:
        asked: sort by this column. (Qt's own click would choose the column's cells.)
    """

    asked = Signal(int)

    def __init__(self, look: Look, model: OutletModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self._outlets = model
        self._current = 0
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setTabKeyNavigation(False)
        self.setFixedHeight(HEAD)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Sort the outlets"))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        towards_end = Qt.Key.Key_Left if self._look.rtl else Qt.Key.Key_Right
        towards_start = Qt.Key.Key_Right if self._look.rtl else Qt.Key.Key_Left
        step = {towards_end: 1, towards_start: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self._current = max(0, min(len(COLUMNS) - 1, self._current + step))
            self.viewport().update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.asked.emit(self._current)
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self.logicalIndexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and place >= 0:
            self._current = place
            self.asked.emit(place)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        look, column = self._look, COLUMNS[section]
        sorting = self._outlets.sorting
        painter.save()
        painter.fillRect(rect, look.color("rail"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.color("hair"))
        room = rect.adjusted(PAD, 0, -PAD, 0)
        number = column in (Column.ATTRIBUTIONS, Column.SOURCES, Column.UNNAMED)
        chosen = column is sorting.column
        font = look.font("small", 600 if chosen else 400)
        ink = look.color("accentText" if chosen else "text2")
        if chosen:
            self._paint_caret(painter, room, number=number)
            number_side = -16 if look.rtl != number else 0
            room = room.adjusted(16 if look.rtl == number else 0, 0, number_side, 0)
        line_text(painter, room, column_name(column), font, ink, look, at_end=number)
        if self.hasFocus() and section == self._current:
            frame = QRectF(rect).adjusted(2, 2, -2, -3)
            rounded(painter, frame, metrics.RADIUS_CAP, None, look.color("accent"), metrics.RING)
        painter.restore()

    def _paint_caret(self, painter: QPainter, room: QRect, *, number: bool) -> None:
        look, sorting = self._look, self._outlets.sorting
        words = sorting.column in (Column.OUTLET, Column.CUES)
        up = sorting.turned != words
        at_right = look.rtl != number
        left = room.right() - 11 if at_right else room.left()
        icon = QRectF(left, room.center().y() - 5, 11, 11)
        look.paint_icon(painter, icon, "caret-up-fill" if up else "caret-down-fill", "accentText")
