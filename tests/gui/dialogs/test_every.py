"""What holds of every dialog, whatever it is about."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.dialogs.every import every, kinds
from tests.gui.driver import Driver
from ui.app import Hashiya
from ui.dialogs import base
from ui.dialogs.base import Dialog
from ui.widgets.search_field import SearchField

TYPED = "كلمات لم تُحفظ"
ROOMS = {
    "1280x720": QRect(0, 36, 1280, 684),
    "1024x600": QRect(0, 36, 1024, 564),
    "1280x720 at 200 %": QRect(0, 36, 640, 324),
}


@pytest.fixture
def sample(start_hashiya: Callable[[], Hashiya]) -> Driver:
    hashiya = start_hashiya()
    hashiya.open_sample()
    hashiya.frame.show()
    return Driver(hashiya)


@pytest.fixture(params=["ar", "en"])
def spoken(request: pytest.FixtureRequest, start_hashiya: Callable[[], Hashiya]) -> Driver:
    """The sample in either language."""
    hashiya = start_hashiya()
    hashiya.settings.change(language=request.param)
    hashiya.open_sample()
    hashiya.frame.show()
    return Driver(hashiya)


def shown(make: Callable[[], Dialog], qtbot: QtBot) -> Dialog:
    dialog = make()
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QApplication.processEvents()
    return dialog


def gone(dialog: Dialog) -> None:
    dialog.leave_now()
    dialog.deleteLater()
    QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)


def written_in(dialog: Dialog) -> Iterator[QLineEdit | QPlainTextEdit | QTextEdit]:
    """Yield the fields in sight that words are written in; what only finds something is none."""
    kinds_of_field = (QLineEdit, QPlainTextEdit, QTextEdit)
    for one in dialog.findChildren(QWidget):
        if isinstance(one, SearchField) or not isinstance(one, kinds_of_field):
            continue
        if one.isVisible() and one.isEnabled() and not one.isReadOnly():
            yield one


def escape(dialog: Dialog) -> None:
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)
    QApplication.processEvents()


def test_every_dialog_is_swept(sample: Driver) -> None:
    assert {name for name, _ in every(sample)} == kinds()


def test_an_untouched_dialog_closes_without_a_question(sample: Driver, qtbot: QtBot) -> None:
    stays = []
    for name, make in every(sample):
        dialog = shown(make, qtbot)
        escape(dialog)
        if dialog.isVisible():
            stays.append(name)
        gone(dialog)
    assert stays == []


def test_what_was_typed_is_not_thrown_away_without_a_question(sample: Driver, qtbot: QtBot) -> None:
    lost, asked = [], 0
    for name, make in every(sample):
        dialog = shown(make, qtbot)
        for field in list(written_in(dialog)):
            before = _text(field)
            field.setFocus()
            QTest.keyClick(field, Qt.Key.Key_A)
            escape(dialog)
            if not (dialog.isVisible() and dialog.unsaved.isVisible()):
                lost.append(f"{name}: {field.accessibleName()}")
                dialog.show()
                continue
            asked += 1
            assert dialog.focusWidget() is dialog.unsaved.keep
            escape(dialog)  # once more is no answer that loses something
            assert dialog.isVisible()
            assert dialog.focusWidget() is field
            _put(field, before)
        gone(dialog)
    assert lost == []
    assert asked > 40


def test_the_x_asks_too_and_discard_leaves(sample: Driver, qtbot: QtBot) -> None:
    make = dict(every(sample))["ClaimDialog"]
    dialog = shown(make, qtbot)
    next(written_in(dialog)).setFocus()
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_A)
    dialog.close()
    assert dialog.isVisible()
    assert dialog.unsaved.isVisible()
    dialog.unsaved.discard.click()
    assert not dialog.isVisible()
    gone(dialog)


def test_going_back_to_a_field_is_an_answer(sample: Driver, qtbot: QtBot) -> None:
    dialog = shown(dict(every(sample))["ClaimDialog"], qtbot)
    field = next(written_in(dialog))
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A)
    escape(dialog)
    field.setFocus()
    QApplication.processEvents()
    assert not dialog.unsaved.isVisible()
    assert dialog.primary is not None
    assert dialog.primary.isVisible()
    gone(dialog)


@pytest.mark.parametrize("screen", ROOMS)
def test_no_dialog_is_larger_than_its_screen(
    spoken: Driver, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, screen: str
) -> None:
    room = ROOMS[screen]
    monkeypatch.setattr(base, "room_of", lambda _widget: room)
    wrong = []
    for name, make in every(spoken):
        dialog = shown(make, qtbot)
        if dialog.width() > room.width() or dialog.height() > room.height():
            wrong.append(f"{name}: {dialog.width()}x{dialog.height()}")
        wrong += [f"{name}: {words}" for words in _cut_off(dialog)]
        gone(dialog)
    assert wrong == []


def _cut_off(dialog: Dialog) -> Iterator[str]:
    """Yield the buttons of the foot that are not whole in sight."""
    frame = dialog.rect()
    for at in range(dialog.foot.count()):
        item = dialog.foot.itemAt(at)
        assert item is not None
        button = item.widget()
        if button is not None and button.isVisible():
            place = QRect(button.mapTo(dialog, button.rect().topLeft()), button.size())
            if not frame.contains(place):
                yield f"{button.accessibleName()} at {place}"


def _text(field: QLineEdit | QPlainTextEdit | QTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def _put(field: QLineEdit | QPlainTextEdit | QTextEdit, text: str) -> None:
    if isinstance(field, QLineEdit):
        field.setText(text)
    else:
        field.setPlainText(text)
