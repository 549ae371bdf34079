"""Keys by position: with US and Arabic layouts, and on three platforms."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.keys import KeyDispatcher, Press, belongs_to_field, press_of

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def event(
    key: int,
    text: str = "",
    *,
    modifiers: Qt.KeyboardModifier = NONE,
    scan: int = 0,
    virtual: int = 0,
) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, virtual, 0, text)


@pytest.mark.parametrize(
    ("sent", "platform", "expected"),
    [
        (event(Qt.Key.Key_P, "p"), "linux", "P"),
        (event(Qt.Key.Key_7, "7"), "linux", "7"),
        (event(ord("ح"), "ح", scan=33), "linux", "P"),
        (event(ord("١"), "١", scan=10), "linux", "1"),
        (event(ord("&"), "&", scan=10), "linux", "1"),
        # A French keyboard says A where a US one says Q: labels by position, commands by legend.
        (event(Qt.Key.Key_A, "a", scan=24), "linux", "Q"),
        (event(Qt.Key.Key_Z, "\x1a", modifiers=CTRL, scan=25), "linux", "Ctrl+Z"),
        (event(ord(","), ",", scan=58), "linux", "M"),
        (event(Qt.Key.Key_Exclam, "!", modifiers=SHIFT, scan=10), "linux", "Shift+1"),
        (event(ord("ئ"), "\x1a", modifiers=CTRL, scan=52), "linux", "Ctrl+Z"),
        (event(ord("ئ"), "", modifiers=CTRL, virtual=ord("Z")), "win32", "Ctrl+Z"),
        (event(ord("ؤ"), "", modifiers=CTRL, scan=1, virtual=8), "darwin", "Ctrl+C"),
        (event(ord("ش"), "ش", scan=1, virtual=0), "darwin", "A"),
        (event(ord("ح"), "ح"), "linux", "P"),
        (event(ord("ل"), "لا"), "linux", "B"),
        (event(ord("٣"), "٣"), "darwin", "3"),
        (event(Qt.Key.Key_Backtab, "", modifiers=SHIFT), "linux", "Shift+Tab"),
        (event(Qt.Key.Key_Delete), "linux", "Delete"),
        (
            event(Qt.Key.Key_4, "4", modifiers=Qt.KeyboardModifier.KeypadModifier),
            "linux",
            "4",
        ),
    ],
)
def test_a_press_is_known_by_its_position(sent: QKeyEvent, platform: str, expected: str) -> None:
    assert press_of(sent, platform) == Press.parse(expected)


def test_a_character_that_nobody_binds_is_no_letter() -> None:
    assert press_of(event(ord("ـ"), "ـ"), "linux").letter == ""


def test_parse_refuses_what_is_no_key() -> None:
    for wrong in ("", "Ctrl+K,C", "Hyper+Nothing"):
        with pytest.raises(ValueError, match=r".*"):
            Press.parse(wrong)


@pytest.mark.parametrize(
    ("press", "kept"),
    [
        ("1", True),
        ("Q", True),
        ("Delete", True),
        ("Left", True),
        ("Tab", True),
        ("Ctrl+Z", True),
        ("Ctrl+C", True),
        ("Ctrl+Left", True),
        ("Ctrl+K", False),
        ("Ctrl+Return", False),
        ("Alt+Down", False),
        ("F6", False),
        ("Escape", False),
    ],
)
def test_a_text_field_keeps_its_own_typing(press: str, kept: bool) -> None:
    assert belongs_to_field(Press.parse(press)) is kept


class Pane(QWidget):
    """A window with a field and a button, and what its dispatcher was given."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[Press] = []
        self.field, self.button = QLineEdit(self), QPushButton(self)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.button)
        self.dispatcher = KeyDispatcher(self.hear, self)

    def hear(self, press: Press) -> bool:
        self.heard.append(press)
        return True

    def press(self, sent: QKeyEvent) -> None:
        handle = self.windowHandle()
        assert handle is not None
        QApplication.sendEvent(handle, sent)


@pytest.fixture
def pane(qtbot: QtBot) -> Pane:
    pane = Pane()
    qtbot.addWidget(pane)
    pane.show()
    handle = pane.windowHandle()
    assert handle is not None
    handle.installEventFilter(pane.dispatcher)
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    return pane


def test_keys_reach_the_handler_before_a_button_takes_them(pane: Pane) -> None:
    clicks: list[bool] = []
    pane.button.clicked.connect(clicks.append)
    pane.button.setFocus()
    pane.press(event(Qt.Key.Key_Space, " "))
    assert pane.heard == [Press(Qt.Key.Key_Space)]
    assert clicks == []


def test_arabic_letters_go_into_a_field_and_nowhere_else(pane: Pane) -> None:
    pane.field.setFocus()
    pane.press(event(ord("ب"), "ب", scan=41))
    assert pane.field.text() == "ب"
    assert pane.heard == []


def test_undo_works_in_a_field_with_an_arabic_layout(pane: Pane) -> None:
    pane.field.setFocus()
    pane.press(event(ord("ب"), "ب", scan=41))
    pane.press(event(ord("ئ"), "\x1a", modifiers=CTRL, scan=52))
    assert pane.field.text() == ""
    assert pane.heard == []


def test_a_window_action_works_from_within_a_field(pane: Pane) -> None:
    pane.field.setFocus()
    pane.press(event(ord("ن"), "", modifiers=CTRL, scan=45))
    assert pane.heard == [Press.parse("Ctrl+K")]
