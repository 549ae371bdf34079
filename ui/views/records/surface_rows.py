"""The names of the corpus as a list: each with how often it stands, and what it is tagged."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.scheme.lookup import SchemeIndex
from annotator.storage.reading import Surface
from ui.record_book import RecordBook
from ui.record_rows import ground_row, line, part
from ui.record_words import SEPARATOR
from ui.theme.look import Look

ROW, PAD, COUNT = 50, 16, 48
PIXELS = 16
MOST = 2_000
"""So many names are listed; those that stand more seldom follow when these are linked."""
SURFACE = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


class SurfaceModel(QAbstractListModel):
    """Shows names to a list view."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._surfaces: list[Surface] = []

    def show(self, surfaces: list[Surface]) -> None:
        """Show other names."""
        self.beginResetModel()
        self._surfaces = surfaces[:MOST]
        self.endResetModel()

    def place(self, folded: str) -> int:
        """Return where a name is; -1 when it is not here."""
        found = (n for n, one in enumerate(self._surfaces) if one.folded == folded)
        return next(found, -1)

    def surface(self, index: Index) -> Surface | None:
        """Return the name at an index."""
        return self._surfaces[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._surfaces)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        surface = self.surface(index)
        if surface is None or role == SURFACE:
            return surface
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return surface.text
        return None


class SurfaceRows(QStyledItemDelegate):
    """The name in the reading face and how often it stands; labels and records under it.

    Args:
        index: names the labels.
        book: names the records.
        look: how they look.
    """

    def __init__(self, index: SchemeIndex, book: RecordBook, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._scheme = index
        self._book = book
        self._look = look
        self.odd = False
        """Whether the records are listed too, and all spans counted."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        surface, rect, look = index.data(SURFACE), QRect(option.rect), self._look
        if not isinstance(surface, Surface):
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        ground_row(painter, rect, look, chosen=chosen, hovered=hovered)
        wide = rect.width() - 2 * PAD
        name = part(rect, PAD, wide - COUNT, look).adjusted(0, 4, 0, -22)
        line(painter, name, surface.text, look.reading_font(PIXELS), look.color("text"), look)
        end = part(rect, rect.width() - PAD - COUNT, COUNT, look).adjusted(0, 4, 0, -22)
        count = look.digits(surface.spans if self.odd else surface.unlinked)
        ink = look.color("text2" if chosen else "text3")
        line(painter, end, count, look.font("small"), ink, look, at_end=True)
        below = part(rect, PAD, wide, look).adjusted(0, 28, 0, -4)
        line(painter, below, self._facts(surface), look.font("small"), ink, look)
        painter.restore()

    def _facts(self, surface: Surface) -> str:
        look = self._look
        known = {
            one.code: one.short.in_language(look.language) for one in self._scheme.scheme.labels
        }
        facts = [
            f"{known.get(code, code)} {look.digits(count)}"
            for code, count in surface.labels.most_common()
        ]
        if self.odd and len(surface.meant) > 1:
            records = (self._book.record(uid) for uid in surface.meant)
            facts += [
                look.isolate(one.name_in(look.language)) for one in records if one is not None
            ]
        return SEPARATOR.join(facts)
