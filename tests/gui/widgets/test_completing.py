"""Words that the project knows are offered under a field, and taken by keys alone."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.dialogs.test_base import Asking
from ui.look import look_of
from ui.settings import Settings
from ui.theme.apply import apply
from ui.theme.look import Look
from ui.widgets.completing import Completing

KNOWN = ["أسعار الخبز", "العراق", "إدارة المياه"]


@pytest.fixture(params=["ar", "en"])
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Look:
    made = look_of(Settings(language=request.param, theme="light"))
    apply(qapp, made)
    return made


@pytest.fixture
def asking(look: Look, qtbot: QtBot) -> Asking:
    dialog = Asking(look)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.field.setFocus()
    return dialog


def type_in(asking: Asking, text: str) -> None:
    for letter in text:
        above = QApplication.activePopupWidget() or asking.field
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(above, event)


def keys(completing: Completing, *pressed: Qt.Key) -> None:
    for key in pressed:
        QTest.keyClick(completing.list, key)


def test_an_arrow_chooses_and_enter_takes(asking: Asking, look: Look) -> None:
    completing = Completing(asking.field, lambda: KNOWN, look)
    type_in(asking, "والعراق")
    assert completing.list.isVisible()
    assert completing.words.stringList() == ["العراق"]
    keys(completing, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert asking.field.text() == "العراق"
    assert asking.saved == 0


def test_enter_without_an_arrow_is_the_dialogs(asking: Asking, look: Look) -> None:
    completing = Completing(asking.field, lambda: KNOWN, look)
    type_in(asking, "اسعار")
    keys(completing, Qt.Key.Key_Return)
    assert asking.saved == 1
    assert asking.field.text() == "اسعار"


def test_escape_closes_the_list_alone(asking: Asking, look: Look) -> None:
    completing = Completing(asking.field, lambda: KNOWN, look)
    type_in(asking, "اسعار")
    keys(completing, Qt.Key.Key_Escape)
    assert not completing.list.isVisible()
    assert asking.isVisible()
    assert not asking.unsaved.isVisible()


def test_the_arrow_down_shows_what_there_is(asking: Asking, look: Look) -> None:
    completing = Completing(asking.field, lambda: KNOWN, look)
    QTest.keyClick(asking.field, Qt.Key.Key_Down)
    assert completing.list.isVisible()
    assert completing.words.stringList() == KNOWN


def test_the_words_are_read_once_and_not_before_they_are_needed(asking: Asking, look: Look) -> None:
    read: list[int] = []

    def known() -> list[str]:
        read.append(1)
        return KNOWN

    Completing(asking.field, known, look)
    assert read == []
    type_in(asking, "رياضة")
    assert read == [1]
