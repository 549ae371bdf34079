"""A list of files and folders: chosen, dropped, and taken out again."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.files import shown
from annotator.importers.registry import importers
from ui.dialogs import choosing
from ui.dialogs.lists import list_sheet
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.tips import set_tip
from ui.widgets.writing import write

PATH = Qt.ItemDataRole.UserRole
HEIGHT = 148


class PathList(QWidget):
    """Files and folders to read.

    Signals:
        changed: another one is in it, or one is out.
    """

    changed = Signal()

    def __init__(
        self, look: Look, paths: Sequence[Path] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.list = _List(look, self)
        self.add_files = Button(tr("Files…"), look, self, small=True, icon="file-plus")
        self.add_folder = Button(tr("Folder…"), look, self, small=True, icon="folder-plus")
        self.remove = Button(tr("Remove"), look, self, small=True, icon="minus")
        buttons = QHBoxLayout()
        buttons.setSpacing(metrics.GAP_8)
        buttons.addWidget(self.add_files)
        buttons.addWidget(self.add_folder)
        buttons.addStretch()
        buttons.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.GAP_8)
        column.addWidget(self.list)
        column.addLayout(buttons)
        self.setFocusProxy(self.list)
        self.add_files.clicked.connect(self._ask_files)
        self.add_folder.clicked.connect(self._ask_folder)
        self.remove.clicked.connect(self.remove_chosen)
        self.list.dropped.connect(self.add)
        self.list.delete_pressed.connect(self.remove_chosen)
        self.list.itemSelectionChanged.connect(self._refresh)
        self.add(paths)
        self._refresh()

    @property
    def paths(self) -> list[Path]:
        """What is in it, in its order."""
        return [self.list.item(row).data(PATH) for row in range(self.list.count())]

    @property
    def content(self) -> object:
        """What a person has put in."""
        return tuple(self.paths)

    def add(self, paths: Iterable[Path]) -> None:
        """Put files and folders in; one that is there already stays once."""
        known = set(self.paths)
        for path in paths:
            if path not in known:
                known.add(path)
                self.list.addItem(self._item(path))
        self.changed.emit()

    def remove_chosen(self) -> None:
        """Take the chosen ones out."""
        row = self.list.currentRow()
        for item in self.list.selectedItems():
            self.list.takeItem(self.list.row(item))
        if self.list.count():
            self.list.setCurrentRow(min(row, self.list.count() - 1))
        self.changed.emit()
        self._refresh()

    def _item(self, path: Path) -> QListWidgetItem:
        folder = path.is_dir()
        text = shown(path.name or path)
        item = QListWidgetItem(self._look.icon("folder" if folder else "file-text"), text)
        item.setData(PATH, path)
        set_tip(item, self._look.isolate(shown(path)))
        return item

    def _refresh(self) -> None:
        self.remove.setEnabled(bool(self.list.selectedItems()))

    def _ask_files(self) -> None:
        endings = sorted({suffix for one in importers().values() for suffix in one.suffixes})
        kinds = tr("What can be read ({endings})").format(
            endings=" ".join(f"*{suffix}" for suffix in endings)
        )
        everything = tr("All files (*)")
        kinds = f"{kinds};;{everything}"
        self.add(choosing.open_files(self, tr("Choose files"), kinds))

    def _ask_folder(self) -> None:
        chosen = choosing.open_folder(self, tr("Choose a folder"))
        if chosen is not None:
            self.add([chosen])


class _List(QListWidget):
    """The list itself; files can be dropped on it.

    Signals:
        dropped: these files and folders were dropped (a list of `Path`).
        delete_pressed: take the chosen ones out.
    """

    dropped = Signal(list)
    delete_pressed = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._dragged = False
        self.setFont(look.font())
        self.setIconSize(QSize(16, 16))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedHeight(HEIGHT)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setAcceptDrops(True)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(tr("Files and folders"))
        self.setStyleSheet(list_sheet(look))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_pressed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # the dialog's
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._drag(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._drag(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_drag(dragged=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_drag(dragged=False)
        found = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if found:
            event.acceptProposedAction()
            self.dropped.emit(found)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if not self.count():
            painter.setFont(self._look.font())
            painter.setPen(self._look.color("text3"))
            area = QRectF(self.viewport().rect()).adjusted(16, 0, -16, 0)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            write(painter, area, flags, tr("Drop files and folders here, or choose them below."))
        if self._dragged:
            painter.setPen(QPen(self._look.color("accent"), 2))
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _drag(self, event: QDragEnterEvent | QDragMoveEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._show_drag(dragged=True)
        else:
            event.ignore()

    def _show_drag(self, *, dragged: bool) -> None:
        self._dragged = dragged
        self.viewport().update()
