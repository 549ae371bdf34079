"""Looks at the lists of a window: what each row says, and where it stands."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QRect, Qt
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem


@dataclass(frozen=True)
class Row:
    """A row of a list: its cells' words, and where they stand in what can be scrolled."""

    words: tuple[str, ...]
    rect: QRect


def rows_of(view: QAbstractItemView) -> list[Row]:
    """Return all rows that a list has been given, from the top."""
    model, scrolled = view.model(), view.verticalScrollBar().value()
    columns = range(model.columnCount()) if isinstance(model, QAbstractTableModel) else (0,)
    found = []
    for row in range(model.rowCount()):
        cells = [model.index(row, column) for column in columns]
        place = view.visualRect(cells[0])
        for cell in cells[1:]:
            place = place.united(view.visualRect(cell))
        told = (cell.data(Qt.ItemDataRole.AccessibleTextRole) or cell.data() for cell in cells)
        found.append(Row(tuple(str(one) for one in told), place.translated(0, scrolled)))
    return found


def stand_as_they_should(view: QAbstractItemView) -> None:
    """See that each row is as high as its delegate says, right under the one before."""
    top = None
    for number, row in enumerate(rows_of(view)):
        assert top is None or row.rect.top() == top, (number, row, top)
        index = view.model().index(number, 0)
        option = QStyleOptionViewItem()
        option.initFrom(view)
        option.font = view.font()
        high = view.itemDelegateForIndex(index).sizeHint(option, index).height()
        assert row.rect.height() == high, (number, row, high)
        top = row.rect.top() + high
