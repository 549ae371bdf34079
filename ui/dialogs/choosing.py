"""Asks for files and folders: the system's own dialog, or Qt's where there is none.

Qt's Arabic catalog lacks some of the words of Qt's dialog, and the dialog lets paths run from
the right in an Arabic window; both are mended here.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QFileInfo, QMimeDatabase, QStandardPaths, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QFileDialog, QFileIconProvider, QLineEdit, QWidget

from ui.language import tr

_Label = QFileDialog.DialogLabel
_Mode = QFileDialog.FileMode


def documents() -> Path:
    """Where people keep their files."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(place) if place else Path.home()
    return folder if folder.is_dir() else Path.home()


def open_file(parent: QWidget, title: str, kinds: str, start: Path | None = None) -> Path | None:
    """Ask for a file that there is; None when nobody chose one.

    Args:
        parent: the window before which the dialog stands.
        title: what the file is for.
        kinds: which files are shown, as Qt writes it: ``Words (*.a *.b);;Others (*)``.
        start: the folder that is shown first, or a file in it; by default the documents.
    """
    return _first(_asked(FileDialog(parent, title, kinds, start)))


def open_files(parent: QWidget, title: str, kinds: str) -> list[Path]:
    """Ask for files that there are."""
    dialog = FileDialog(parent, title, kinds)
    dialog.setFileMode(_Mode.ExistingFiles)
    return _asked(dialog)


def open_folder(parent: QWidget, title: str) -> Path | None:
    """Ask for a folder that there is; None when nobody chose one."""
    dialog = FileDialog(parent, title, "")
    dialog.setFileMode(_Mode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _first(_asked(dialog))


def save_file(parent: QWidget, title: str, kinds: str, start: Path) -> Path | None:
    """Ask where to write a file; whether one may be written over is asked there too."""
    dialog = FileDialog(parent, title, kinds, start)
    dialog.setFileMode(_Mode.AnyFile)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.say_words()
    return _first(_asked(dialog))


class FileDialog(QFileDialog):
    """The dialog itself; for its arguments see `open_file`."""

    def __init__(self, parent: QWidget, title: str, kinds: str, start: Path | None = None) -> None:
        folder = start or documents()
        super().__init__(parent, title, str(folder if folder.is_dir() else folder.parent), kinds)
        self.setFileMode(_Mode.ExistingFile)
        if start is not None and not start.is_dir():
            self.selectFile(start.name)
        self._icons = _Icons()  # Qt does not keep it
        self.setIconProvider(self._icons)
        self.say_words()
        fields: Sequence[QWidget | None] = (
            self.findChild(QComboBox, "lookInCombo"),
            self.findChild(QLineEdit, "fileNameEdit"),
        )
        for field in fields:
            if field is not None:  # the system's dialog has none
                field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def say_words(self) -> None:
        """Say what Qt's catalog lacks; another mode of the dialog takes the words back."""
        self.setLabelText(_Label.LookIn, tr("Look in:"))
        self.setLabelText(_Label.FileType, tr("Files of type:"))


class _Icons(QFileIconProvider):
    """Qt's icons, with the kind of a file in the interface's language; by their names alone.

    Qt would open files to see what is in them. The project's own may be among them, and whoever
    closes it takes the lock away by which other programs know that it is open.
    """

    def icon(self, what: QFileIconProvider.IconType | QFileInfo) -> QIcon:
        if not isinstance(what, QFileInfo):
            return super().icon(what)
        kind = QFileIconProvider.IconType
        return super().icon(kind.Folder if what.isDir() else kind.File)

    def type(self, info: QFileInfo) -> str:
        if info.isDir():
            return tr("Folder")
        by_name = QMimeDatabase.MatchMode.MatchExtension
        return QMimeDatabase().mimeTypeForFile(info, by_name).comment()


def _asked(dialog: QFileDialog) -> list[Path]:
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return [Path(one) for one in chosen]


def _first(chosen: list[Path]) -> Path | None:
    return chosen[0] if chosen else None
