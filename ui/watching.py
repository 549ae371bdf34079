"""Tells the person when the open project is no longer in its place."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from annotator.files import shown
from annotator.model.errors import HashiyaError, ProjectMoved
from annotator.storage.synced import synced_by
from ui.desk import Desk
from ui.dialogs.moved import Moved
from ui.language import tr
from ui.theme.look import Look


class Watch(QObject):
    """Stands by an open project.

    Args:
        desk: what is open; the watch ends with it.
        look: how things look now.
        window: what a dialog stands before.
        open_project: opens another file in its stead.
    """

    def __init__(
        self,
        desk: Desk,
        look: Callable[[], Look],
        window: QWidget,
        open_project: Callable[[Path], None],
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._look = look
        self._window = window
        self._open = open_project
        self._told = ""
        self.dialog: Moved | None = None
        desk.follower.moved.connect(self._tell)
        desk.failed.connect(self._failed)

    def _failed(self, error: HashiyaError) -> None:
        if isinstance(error, ProjectMoved):
            self._tell(error)

    def _tell(self, error: ProjectMoved) -> None:
        """Open the dialog, once for what is new in it."""
        if str(error) == self._told:
            return
        self._told = str(error)
        self.dialog = Moved(error, self._desk.project.path, self._look(), self._window)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.open_asked.connect(self._open)
        self.dialog.open()

    def words_on_opening(self) -> str:
        """Return what is to be said of the file that was opened; nothing usually."""
        aside = self._desk.project.set_aside
        if self._desk.project.reading:
            return tr("This project can only be read here: copy it to work in it.")
        if aside is None:
            return synced_words(self._desk.project.path, self._look())
        said = tr("A log of another version lay beside the project. It is kept as {file}.")
        return said.format(file=self._look().isolate(shown(aside.name)))


def synced_words(path: Path, look: Look) -> str:
    """Return what to do with a project in a folder that a cloud client keeps; else nothing."""
    client = synced_by(path)
    if not client:
        return ""
    said = tr("{client} keeps this folder: close the project before you go on with it elsewhere.")
    return said.format(client=look.isolate(client))
