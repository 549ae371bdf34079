"""The rows of records on the screen; as quick with a hundred thousand of them as with ten.

A table of one column, since a list view of Qt asks the model about each of its rows again and
again (200,000 questions to Python for one that is added).
"""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.language import tr
from ui.record_rows import ROW, RecordRows
from ui.theme import metrics
from ui.theme.look import Look
from ui.views.overlay_scroll_bar import OverlayScrollBar
from ui.widgets.focus_ring import FocusRing

MOVES = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)


class RecordTable(QTableView):
    """The rows; a click or the arrow keys show a record.

    Args:
        look: how it looks.

    Signals:
        opened: show this record (its index).
    """

    opened = Signal(QModelIndex)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(RecordRows(look, self))
        self.ring = FocusRing(self, look, metrics.RADIUS_CONTROL, inside=True)
        self.setMouseTracking(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._bar = OverlayScrollBar(self)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(0)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW)
        self.verticalScrollBar().setSingleStep(40)
        self.setAccessibleName(tr("Records"))
        self.clicked.connect(self.opened)
        self.activated.connect(self.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            # A table goes to the ends of a row by these keys.
            last = self.model().rowCount() - 1
            place = 0 if event.key() == Qt.Key.Key_Home else last
            self.setCurrentIndex(self.model().index(place, 0))
        else:
            super().keyPressEvent(event)
        if event.key() in MOVES and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())

    def show_current(self, index: QModelIndex) -> None:
        """Mark a row; none for an index that is not valid."""
        selection = self.selectionModel()
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.Clear)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 60)
