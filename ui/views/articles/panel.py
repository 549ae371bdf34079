"""The article list with its filter by status, beside the reader."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from annotator.model import ChangeSet, Kind, Status
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.views.articles.delegate import ArticleDelegate
from ui.views.articles.model import ArticleModel
from ui.views.articles.whose import WhoseNote
from ui.views.overlay_scroll_bar import OverlayScrollBar
from ui.views.workspace import Parts
from ui.widgets.focus_ring import FocusRing
from ui.widgets.hairline import Hairline
from ui.widgets.labels import label
from ui.widgets.menu import menu as new_menu
from ui.widgets.segmented import Segmented

ALL, OPEN, DONE = "all", "open", "done"
FILTERS: dict[str, frozenset[Status] | None] = {
    ALL: None,
    OPEN: frozenset({Status.NEW, Status.IN_PROGRESS}),
    DONE: frozenset({Status.DONE, Status.SKIPPED}),
}


class ArticleList(QWidget):
    """What there is to annotate, with its filter."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = parts.desk
        self._commands = parts.commands
        self._look = parts.look
        self._filter = ALL
        self._title = ""
        self.model = ArticleModel(self._desk.queue, self)
        self.view = _List(parts.look, self)
        self.view.setModel(self.model)
        self._count = label("", parts.look, token="text3")
        self.segments = Segmented(
            self._options(), parts.look, ALL, self, name=tr("Show"), equal=False
        )
        self.whose = WhoseNote(parts, self)
        self._empty = label("", parts.look, token="text2", wrap=True)
        self._lay_out()
        self.segments.changed.connect(self._filter_by)
        self.view.opened.connect(self._open)
        self.view.removed.connect(self._remove)
        self.view.all_wanted.connect(self._desk.queue.fetch_all)
        self.view.menu_wanted.connect(self._open_menu)
        self.view.selectionModel().selectionChanged.connect(self._pick)
        self._desk.article_opened.connect(self._show_open)
        self._desk.changed.connect(self._changed)
        self._desk.queue.tallied.connect(self.refresh)
        self.model.modelReset.connect(self._show_open)
        self.refresh()
        self._show_open()

    def search(self, title: str) -> None:
        """Show only the articles whose title holds these words."""
        self._title = title
        self._desk.queue.show(FILTERS[self._filter], title)
        self.refresh()

    def refresh(self) -> None:
        """Say how many articles there are of each kind."""
        tally = self._desk.queue.tally()
        self._count.setText(self._look.digits(sum(tally.values())))
        self.segments.set_options(self._options(tally))
        empty = not self._desk.queue.rows
        self._empty.setVisible(empty)
        self._empty.setText(self._nothing(sum(tally.values())))
        self.view.setVisible(not empty)

    def _changed(self, changes: ChangeSet) -> None:
        # Counting reads every set, so it waits for what can change the counts.
        if changes.touches(Kind.SET, Kind.ARTICLE):
            self.refresh()

    def _lay_out(self) -> None:
        look = self._look
        head = QHBoxLayout()
        head.setContentsMargins(metrics.PANE_PADDING, 0, metrics.PANE_PADDING, 0)
        head.setSpacing(metrics.GAP_8)
        head.addWidget(label(tr("Articles"), look, weight=600))
        head.addWidget(self._count)
        head.addStretch()
        bar = QWidget()
        bar.setFixedHeight(metrics.TOP_BAR)
        bar.setLayout(head)
        row = QVBoxLayout()
        row.setContentsMargins(metrics.PANE_PADDING, 2, metrics.PANE_PADDING, 10)
        row.addWidget(self.segments)
        self._empty.setContentsMargins(16, 12, 16, 12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addLayout(row)
        column.addWidget(self.whose)
        column.addWidget(Hairline(look))
        column.addWidget(self._empty)
        column.addWidget(self.view, 1)
        column.addStretch()

    def _options(self, tally: dict[Status, int] | None = None) -> list[tuple[str, str]]:
        names = {ALL: tr("All"), OPEN: tr("Unfinished"), DONE: tr("Done")}
        if tally is None:
            return list(names.items())
        return [
            (code, f"{names[code]} {self._look.digits(_total(tally, statuses))}")
            for code, statuses in FILTERS.items()
        ]

    def _nothing(self, total: int) -> str:
        if not total:
            return tr("The articles of this project will stand here. Import some to begin.")
        return tr("No article is like this. Show all, or search for something else.")

    def _filter_by(self, code: str) -> None:
        self._filter = code
        self._desk.queue.show(FILTERS[code], self._title)
        self.refresh()

    def _open(self, index: QModelIndex) -> None:
        uid = self.model.row(index).article.uid
        if self._desk.article is None or self._desk.article.uid != uid:
            self._desk.open_article(uid)

    def _remove(self) -> None:
        self._commands.run("article.remove")

    def _pick(self) -> None:
        """Let actions be about the rows that are selected, if that is not the open one alone."""
        rows = sorted(index.row() for index in self.view.selectedIndexes())
        uids = tuple(self._desk.queue.rows[row].article.uid for row in rows)
        article = self._desk.article
        self._desk.queue.picked = () if article and uids == (article.uid,) else uids

    def _open_menu(self, place: QPoint) -> None:
        menu = new_menu(self._look, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._commands.add_to(menu, self._commands.registry["article.remove"])
        menu.popup(place)

    def _show_open(self) -> None:
        article = self._desk.article
        self.model.show_open(article.uid if article else None)
        index = self.model.index_of(article.uid) if article else QModelIndex()
        if index != self.view.currentIndex():
            # Not the view's own way: while Ctrl or Shift is held that would pick one more.
            only = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.view.selectionModel().setCurrentIndex(index, only)
            if index.isValid():
                self.view.scrollTo(index)
        self._pick()


_PICKING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


def _total(tally: dict[Status, int], statuses: frozenset[Status] | None) -> int:
    return sum(count for one, count in tally.items() if statuses is None or one in statuses)


class _List(QListView):
    """The rows; a click or the arrow keys open an article, with Shift or Ctrl they pick several.

    Signals:
        opened: show this article (its index).
        removed: delete the picked articles.
        all_wanted: all rows are about to be picked: those that are not read yet, too.
        menu_wanted: open the menu at this place on the screen.
    """

    opened = Signal(QModelIndex)
    removed = Signal()
    all_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setItemDelegate(ArticleDelegate(look, self))
        self.ring = FocusRing(self, look, metrics.RADIUS_CONTROL, inside=True)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(40)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar = OverlayScrollBar(self)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(tr("Articles"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.activated.connect(self.opened)

    def selectAll(self) -> None:
        """Pick all articles of the list."""
        self.all_wanted.emit()
        super().selectAll()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers() & _PICKING
        if plain and index.isValid() and index == self.currentIndex():
            self.opened.emit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.selectedIndexes():
            self.menu_wanted.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and not event.modifiers() & _PICKING:
            self.removed.emit()
            return
        super().keyPressEvent(event)
        if event.modifiers() & _PICKING:
            return
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
            index = self.currentIndex()
            if index.isValid():
                self.opened.emit(index)
