"""What every dialog does with keys, errors and work in threads."""

import gc
import threading

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from annotator.model.errors import BadInput
from tests.gui.dialogs.conftest import Show
from tests.gui.keyboard import Keyboard
from ui.dialogs.base import Dialog
from ui.dialogs.job import Job, Progress
from ui.dialogs.running import FORM, PROGRESS, REPORT, RunningDialog
from ui.theme.look import Look
from ui.widgets.button import Button


class Asking(Dialog):
    """A dialog with a field, a field of several lines, and two buttons."""

    def __init__(self, look: Look) -> None:
        super().__init__("سؤال", look)
        self.field, self.text = QLineEdit(), QPlainTextEdit()
        self.add_row("حقل", self.field)
        self.add_row("نص", self.text)
        self.save, self.leave = Button("احفظ", look, primary=True), Button("إلغاء", look)
        self.set_buttons(self.save, self.leave)
        self.saved = 0
        self.save.clicked.connect(self.count)
        self.leave.clicked.connect(self.reject)

    def count(self) -> None:
        self.saved += 1


@pytest.fixture
def asking(look: Look, show: Show) -> Asking:
    dialog = Asking(look)
    show(dialog)
    return dialog


def test_enter_is_the_primary_button_except_in_several_lines(asking: Asking) -> None:
    asking.field.setFocus()
    QTest.keyClick(asking.field, Qt.Key.Key_Return)
    assert asking.saved == 1
    asking.text.setFocus()
    QTest.keyClick(asking.text, Qt.Key.Key_Return)
    assert (asking.saved, asking.text.toPlainText()) == (1, "\n")
    QTest.keyClick(asking.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asking.saved == 2


def test_enter_on_a_button_is_that_button(asking: Asking) -> None:
    asking.leave.setFocus()
    QTest.keyClick(asking.leave, Qt.Key.Key_Return)
    assert asking.saved == 0
    assert not asking.isVisible()


def test_escape_leaves(asking: Asking) -> None:
    QTest.keyClick(asking.field, Qt.Key.Key_Escape)
    assert not asking.isVisible()


def test_paste_works_under_an_arabic_layout(asking: Asking) -> None:
    QApplication.clipboard().setText("ملصق")
    asking.field.setFocus()
    handle = asking.windowHandle()
    assert handle is not None
    Keyboard(handle, arabic=True).press("Ctrl+V")
    assert asking.field.text() == "ملصق"


def test_it_runs_as_the_interface_does(asking: Asking, look: Look) -> None:
    assert asking.layoutDirection() == look.direction
    first, last = asking.save.mapTo(asking, asking.save.rect().center()), asking.leave
    assert (first.x() < last.mapTo(asking, last.rect().center()).x()) is look.rtl


def test_what_is_wrong_stands_under_the_field(asking: Asking, look: Look) -> None:
    row = asking.add_row("آخر", QLineEdit())
    assert row.notice.isHidden()
    row.fail("ينقصه شيء")
    assert not row.notice.isHidden()
    assert row.notice.text == "ينقصه شيء"
    row.notice.clear()
    assert row.notice.isHidden()


# --- jobs ----------------------------------------------------------------------------------------


class Ear(QObject):
    """Notes in which thread it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[threading.Thread] = []

    def hear(self) -> None:
        self.told.append(threading.current_thread())


def test_a_job_works_in_its_own_thread_and_ends_in_this_one(qtbot: QtBot) -> None:
    where: list[threading.Thread] = []
    ear = Ear()
    job = Job(lambda _job: where.append(threading.current_thread()))
    job.finished.connect(ear.hear)
    job.start()
    qtbot.waitUntil(lambda: bool(ear.told))
    job.join()
    assert where != [threading.main_thread()]
    assert ear.told == [threading.main_thread()]
    assert job.error is None


def test_an_error_of_the_users_world_is_kept_and_a_bug_is_raised(qtbot: QtBot) -> None:
    def refuse(_job: Job) -> None:
        raise BadInput("no")

    def break_down(_job: Job) -> None:
        raise RuntimeError("bug")

    refused, broken = Job(refuse), Job(break_down)
    for job in (refused, broken):
        with qtbot.waitSignal(job.finished):
            job.start()
    refused.join()
    assert isinstance(refused.error, BadInput)
    with pytest.raises(RuntimeError, match="bug"):
        broken.join()
    assert gc.isenabled()


def test_no_garbage_is_collected_in_the_jobs_thread(qtbot: QtBot) -> None:
    collected: list[bool] = []
    job = Job(lambda _job: collected.append(gc.isenabled()))
    with qtbot.waitSignal(job.finished):
        job.start()
    job.join()
    assert collected == [False]
    assert gc.isenabled()


class Working(RunningDialog):
    """A dialog whose work waits to be let go on."""

    def __init__(self, look: Look) -> None:
        super().__init__("عمل", look)
        self.go_on = threading.Event()
        self.ended: list[object] = []

    def begin(self, fails: BadInput | None = None) -> None:
        def work(job: Job) -> None:
            job.report(3, 10, "ملف.txt")
            while not self.go_on.wait(0.01):
                if job.cancelled():
                    return
            if fails is not None:
                raise fails

        self.run(work)

    def done_with(self, error: object) -> None:
        self.ended.append(error)
        if error is None:
            self.show_report()
        else:
            self.show_form(BadInput("no"))


def test_form_progress_report(look: Look, show: Show, qtbot: QtBot) -> None:
    dialog = Working(look)
    show(dialog)
    assert dialog.stack.currentIndex() == FORM
    dialog.begin()
    assert dialog.stack.currentIndex() == PROGRESS
    qtbot.waitUntil(lambda: "10" in dialog.progress_page.count.text())
    assert dialog.progress_page.bar.share == pytest.approx(0.3)
    dialog.go_on.set()
    qtbot.waitUntil(lambda: not dialog.running)
    assert dialog.stack.currentIndex() == REPORT
    assert dialog.primary is dialog.close_button
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_escape_stops_the_work_first(look: Look, show: Show, qtbot: QtBot) -> None:
    dialog = Working(look)
    show(dialog)
    dialog.begin()
    dialog.reject()
    assert dialog.isVisible()
    assert not dialog.cancel_button.isEnabled()
    qtbot.waitUntil(lambda: not dialog.running)
    assert dialog.ended == [None]


def test_a_refusal_brings_the_form_back(look: Look, show: Show, qtbot: QtBot) -> None:
    dialog = Working(look)
    show(dialog)
    dialog.begin(BadInput("no"))
    dialog.go_on.set()
    qtbot.waitUntil(lambda: not dialog.running)
    assert dialog.stack.currentIndex() == FORM
    assert dialog.notice.text
    assert dialog.start_button.isVisible()
    assert dialog.focusWidget() is dialog.start_button  # Enter tries again and does not leave


def test_the_window_answers_while_the_work_goes_on(look: Look, show: Show, qtbot: QtBot) -> None:
    dialog = Working(look)
    show(dialog)
    dialog.begin()
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    QApplication.sendEvent(dialog, event)
    assert dialog.running
    assert dialog.job is not None
    assert dialog.job.progress in (Progress(), Progress(3, 10, "ملف.txt"))
    dialog.go_on.set()
    qtbot.waitUntil(lambda: not dialog.running)
