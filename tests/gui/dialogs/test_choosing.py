"""Qt's own file dialog speaks the interface's language, and its paths run from the left."""

from pathlib import Path

import pytest
from PySide6.QtCore import QFileInfo, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs import choosing
from ui.theme.look import Look

LABELS = (QFileDialog.DialogLabel.LookIn, QFileDialog.DialogLabel.FileType)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_no_word_of_it_is_in_another_language(look: Look, parent: QWidget, tmp_path: Path) -> None:
    dialog = choosing.FileDialog(parent, "ملف", "Hashiya (*.hashiya)", tmp_path)
    said = [dialog.labelText(label) for label in LABELS]
    said.append(dialog.iconProvider().type(QFileInfo(str(tmp_path))))
    assert all(text and text.isascii() is not look.rtl for text in said), said


def test_paths_run_from_the_left(look: Look, parent: QWidget, tmp_path: Path) -> None:
    dialog = choosing.FileDialog(parent, "ملف", "Hashiya (*.hashiya)", tmp_path)
    for kind, name in ((QComboBox, "lookInCombo"), (QLineEdit, "fileNameEdit")):
        field = dialog.findChild(kind, name)
        assert isinstance(field, QWidget)
        assert field.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert Path(dialog.directory().absolutePath()) == tmp_path


def test_what_is_chosen_is_handed_over(look: Look, parent: QWidget, tmp_path: Path) -> None:
    target = tmp_path / "مشروع.hashiya"
    timer = QTimer(parent)

    def accept() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            return  # not open yet
        timer.stop()
        said.extend(dialog.labelText(label) for label in LABELS)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(field, QLineEdit)
        QTest.keyClick(field, Qt.Key.Key_Return)

    said: list[str] = []
    timer.timeout.connect(accept)
    timer.start(1)
    assert choosing.save_file(parent, "ملف", "Hashiya (*.hashiya)", target) == target
    assert said
    assert all(text.isascii() is not look.rtl for text in said), said
