"""The article queue as a list model: rows come page by page as the list is scrolled."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from annotator.model import Uid
from annotator.storage.reading import ArticleRow
from ui.article_queue import ArticleQueue

ROW = Qt.ItemDataRole.UserRole
"""The role that gives a row's `ArticleRow`."""
OPEN = Qt.ItemDataRole.UserRole + 1
"""The role that says whether a row's article is the open one."""

Index = QModelIndex | QPersistentModelIndex


class ArticleModel(QAbstractListModel):
    """Shows an `ArticleQueue` to a list view."""

    def __init__(self, queue: ArticleQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._open: Uid | None = None
        queue.about_to_reset.connect(self._about_to_reset)
        queue.reset.connect(self._reset)
        queue.about_to_append.connect(self._about_to_append)
        queue.appended.connect(self._appended)
        queue.row_changed.connect(self._row_changed)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._queue.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._queue.rows[index.row()]
        if role == ROW:
            return row
        if role == OPEN:
            return row.article.uid == self._open
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.article.title
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._queue.has_more

    def fetchMore(self, parent: Index) -> None:
        if not parent.isValid():
            self._queue.fetch_more()

    def show_open(self, uid: Uid | None) -> None:
        """Say which article is the open one."""
        before, self._open = self._open, uid
        for one in (before, uid):
            place = self._queue.place(one) if one is not None else None
            if place is not None:
                self._row_changed(place)

    def index_of(self, uid: Uid) -> QModelIndex:
        """The index of an article; invalid when it is not in the list (yet)."""
        place = self._queue.place(uid)
        return QModelIndex() if place is None else self.index(place)

    def row(self, index: QModelIndex) -> ArticleRow:
        """The row at an index."""
        return self._queue.rows[index.row()]

    def _about_to_append(self, first: int, last: int) -> None:
        self.beginInsertRows(QModelIndex(), first, last)

    def _about_to_reset(self) -> None:
        self.beginResetModel()

    def _reset(self) -> None:
        self.endResetModel()

    def _appended(self) -> None:
        self.endInsertRows()

    def _row_changed(self, place: int) -> None:
        self.dataChanged.emit(self.index(place), self.index(place))
