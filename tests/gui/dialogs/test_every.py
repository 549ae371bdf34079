"""What holds of every dialog, whatever it is about."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.gui.conftest import ME
from tests.gui.dialogs.every import every, kinds
from tests.gui.driver import Driver
from ui.app import Hashiya
from ui.dialogs import base
from ui.dialogs.base import Dialog
from ui.settings import Profile, SettingsStore
from ui.theme.look import Language
from ui.widgets.date_field import DateField
from ui.widgets.search_field import SearchField

TYPED = "كلمات لم تُحفظ"
ROOMS = {
    "1280x720": QRect(0, 36, 1280, 684),
    "1024x600": QRect(0, 36, 1024, 564),
    "1280x720 at 200 %": QRect(0, 36, 640, 324),
}


Start = Callable[[], Hashiya]


def in_language(language: Language, start: Start, folder: Path) -> Driver:
    """The sample in a language."""
    store = SettingsStore(folder / "settings")
    store.change(profile=Profile(ME), theme="light", language=language)
    hashiya = start()
    hashiya.open_sample()
    hashiya.frame.show()
    return Driver(hashiya)


@pytest.fixture
def sample(start_hashiya: Start, tmp_path: Path) -> Driver:
    return in_language("ar", start_hashiya, tmp_path)


@pytest.fixture
def english(start_hashiya: Start, tmp_path: Path) -> Driver:
    return in_language("en", start_hashiya, tmp_path)


@pytest.fixture(params=["ar", "en"])
def spoken(request: pytest.FixtureRequest, start_hashiya: Start, tmp_path: Path) -> Driver:
    """The sample in either language."""
    return in_language(request.param, start_hashiya, tmp_path)


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


def test_cancel_and_the_x_ask_in_every_dialog_that_is_written_in(
    sample: Driver, qtbot: QtBot
) -> None:
    lost, asked = [], 0
    for name, make in every(sample):
        dialog = shown(make, qtbot)
        field = next(written_in(dialog), None)
        if field is not None:
            field.setFocus()
            QTest.keyClick(field, Qt.Key.Key_A)
            for way in (dialog.close, *_cancels(dialog)):
                way()
                if not (dialog.isVisible() and dialog.unsaved.isVisible()):
                    lost.append(name)
                    dialog.show()
                dialog.unsaved.go_on()
                asked += 1
        gone(dialog)
    assert lost == []
    assert asked > 20


def _cancels(dialog: Dialog) -> list[Callable[[], None]]:
    """Return what its Cancel does, where it has one: some dialogs only close."""
    buttons = dialog.findChildren(QAbstractButton)
    return [one.click for one in buttons if one.text() == "إلغاء" and one.isVisible()]


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


WHEN = {"Date", "Published on", "Looked at on", "When"}
"""What fields for a date are called."""


def test_every_date_is_read_by_the_one_field_and_a_wrong_one_is_said(
    english: Driver, qtbot: QtBot
) -> None:
    wrong, seen = [], set()
    for name, make in every(english):
        dialog = shown(make, qtbot)
        for field in list(written_in(dialog)):
            sample = field.placeholderText()
            is_date = field.accessibleName() in WHEN or "2026-" in sample
            if is_date is not isinstance(field, DateField):
                wrong.append(f"{name}: {field.accessibleName()}")
            if isinstance(field, DateField):
                seen.add((name, field.accessibleName()))
                wrong += [f"{name}: {words}" for words in _swallowed(dialog, field)]
        gone(dialog)
    assert wrong == []
    assert len(seen) == 7


def _swallowed(dialog: Dialog, field: DateField) -> Iterator[str]:
    """Yield what a dialog does not say of a date that is none."""
    before = field.text()
    row = next(one for one in dialog.findChildren(base.Row) if one.widget is field)
    field.setFocus()
    field.setText("31/2/2026")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()
    if not dialog.isVisible():
        yield f"{field.accessibleName()} is swallowed"
        dialog.show()
    elif not row.notice.text or not row.notice.isVisible():
        yield f"{field.accessibleName()}: nothing is said beside it"
    field.setText(before)


JUDGED = {
    "EvidenceDialog": "stance_row",
    "QuoteEvidence": "stance_row",
    "PickEvidence": "stance_row",
    "LinkClaim": "kind_row",
    "RecordDialog": "kind_row",
}
"""Dialogs that ask for a judgement, and the row in which it is given."""


def test_no_judgement_is_made_for_a_person(sample: Driver, qtbot: QtBot) -> None:
    asked = []
    for name, make in every(sample):
        if name not in JUDGED:
            continue
        dialog = shown(make, qtbot)
        row = getattr(dialog, JUDGED[name])
        if row.widget.value:  # what is edited was judged before
            gone(dialog)
            continue
        assert dialog.primary is not None
        dialog.primary.setEnabled(True)
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert dialog.isVisible(), name
        assert row.notice.isVisible(), name
        assert row.widget.hasFocus(), name
        QTest.keyClick(row.widget, Qt.Key.Key_Down if name == "RecordDialog" else Qt.Key.Key_Home)
        assert row.widget.value, name
        assert not row.notice.isVisible(), name
        asked.append(name)
        gone(dialog)
    assert set(asked) == set(JUDGED)
