"""Every control has a name and a place in the tab order, and shows that it has the focus."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from annotator.model import Uid
from tests.gui.driver import Driver
from ui.app import Hashiya
from ui.questions import Question
from ui.reader.view import Reader

CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)
QTS_OWN = "QLineEditIconButton"
"""The cross in a field: Esc and Delete do the same, and Qt lets nobody reach it by Tab."""

MOST = 200
"""Presses of Tab; no window has as many controls."""


def controls(root: QWidget) -> list[QWidget]:
    """What can be used with the mouse, as far as it is seen."""
    found = []
    for widget in root.findChildren(QWidget):
        hand = widget.testAttribute(Qt.WidgetAttribute.WA_SetCursor)
        pointed = hand and widget.cursor().shape() == Qt.CursorShape.PointingHandCursor
        tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        inner = widget.objectName().startswith("qt_")
        own = widget.metaObject().className() == QTS_OWN
        used = isinstance(widget, CONTROLS) or tabbed or pointed
        if used and widget.isVisible() and not inner and not own:
            found.append(widget)
    return found


def name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def visited(handle: QWindow) -> set[QWidget]:
    """What Tab, and F6 out of the text, which keeps Tab to itself, lead to; both ways."""
    seen: set[QWidget] = set()
    for held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
        for _ in range(MOST):
            focus = QApplication.focusWidget()
            if focus is not None:
                seen.add(focus)
            key = Qt.Key.Key_F6 if isinstance(focus, Reader) else Qt.Key.Key_Tab
            QTest.keyClick(handle, key, held)
            QApplication.processEvents()
    return seen


def by_arrows(widget: QWidget, seen: set[QWidget]) -> bool:
    """Whether a control is one of a group in which arrows go on from the one that Tab finds."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and any(one in seen for one in group.buttons())


def faults(root: QWidget) -> list[str]:
    """What of a window has no name, or cannot be reached."""
    handle = root.window().windowHandle()
    assert handle is not None
    found = controls(root)
    assert found
    seen = visited(handle)
    said = [f"{type(one).__name__} has no name" for one in found if not name(one)]
    said += [
        f"{type(one).__name__} “{name(one)}” cannot be reached"
        for one in found
        if one.isEnabled() and one.isVisible() and one not in seen and not by_arrows(one, seen)
    ]
    return said


@pytest.fixture
def sample(start_hashiya: Callable[[], Hashiya]) -> Driver:
    """A person at the sample, which has everything in it."""
    hashiya = start_hashiya()
    hashiya.open_sample()
    hashiya.frame.show()
    hashiya.frame.activateWindow()
    return Driver(hashiya)


def first(driver: Driver, label: str) -> Uid:
    desk = driver.desk
    return next(
        one.uid
        for one in desk.ordered()
        if one.label == label and (desk.relations_of(one.uid) or one.claim is not None)
    )


@pytest.mark.parametrize("label", ["CONTENT", "CLAIM"])
def test_annotating(sample: Driver, label: str) -> None:
    sample.desk.choose(first(sample, label))
    sample.settle()
    assert faults(sample.hashiya.frame) == []


def test_what_is_missing_before_done(sample: Driver) -> None:
    sample.desk.choose(first(sample, "CONTENT"))
    sample.press("Ctrl+Return", "U", "Ctrl+Return")
    assert faults(sample.hashiya.frame) == []


def test_claims(sample: Driver) -> None:
    sample.press("Ctrl+2")
    assert sample.window.workspace == "claims"
    assert faults(sample.hashiya.frame) == []


@pytest.mark.parametrize("question", list(Question))
def test_dialogs(sample: Driver, question: Question) -> None:
    sample.hashiya.ask(question)
    sample.settle()
    assert sample.hashiya.asking is not None
    dialog = sample.hashiya.asking.dialog
    assert dialog is not None
    dialog.activateWindow()
    sample.settle()
    assert faults(dialog) == []
    dialog.reject()


def test_the_start_window(start_hashiya: Callable[[], Hashiya]) -> None:
    hashiya = start_hashiya()
    hashiya.show_start()
    hashiya.frame.show()
    hashiya.frame.activateWindow()
    QApplication.processEvents()
    assert faults(hashiya.frame) == []


def test_the_focus_is_seen_wherever_tab_leads(sample: Driver) -> None:
    sample.desk.choose(first(sample, "CONTENT"))
    sample.press("F6")
    window = sample.hashiya.frame
    handle = window.windowHandle()
    assert handle is not None

    def shot() -> QImage:
        return window.grab().toImage()

    unseen, known = [], set()
    for _ in range(40):
        before = shot()
        QTest.keyClick(handle, Qt.Key.Key_Tab)
        QApplication.processEvents()
        focus = QApplication.focusWidget()
        assert focus is not None
        if isinstance(focus, Reader):
            break
        if focus not in known and shot() == before:
            unseen.append(f"{type(focus).__name__} “{name(focus)}”")
        known.add(focus)
    assert len(known) > 5
    assert unseen == []
