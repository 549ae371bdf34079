"""Dialogs whose work takes a while: a form, then progress, then a report."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from annotator.model.errors import HashiyaError
from annotator.text.isolation import bare, steady
from ui.dialogs.base import Dialog
from ui.dialogs.job import Job, Progress
from ui.dialogs.notice import Notice
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.field import input_sheet
from ui.widgets.labels import ElidedLabel, label
from ui.widgets.progress import ProgressBar

LOOK_EVERY: Final = 100
"""Milliseconds between two looks at how far the work is."""
FORM, PROGRESS, REPORT = range(3)


class RunningDialog(Dialog):
    """Runs its work in a thread; Esc and Cancel stop it first, and leave then.

    Subclasses fill ``form``, start the work by `run`, and say by `done` what came of it.
    """

    def __init__(
        self, title: str, look: Look, parent: QWidget | None = None, *, width: int = 560
    ) -> None:
        super().__init__(title, look, parent, width=width)
        self.job: Job | None = None
        self.form = QVBoxLayout()
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setSpacing(metrics.GAP_12)
        self.progress_page = ProgressPage(look)
        self.report_page = ReportPage(look)
        self.stack = QStackedWidget()
        form = QWidget()
        form.setLayout(self.form)
        for page in (form, self.progress_page, self.report_page):
            self.stack.addWidget(page)
        self.body.addWidget(self.stack)
        self.start_button = Button("", look, primary=True)
        self.cancel_button = Button(tr("Cancel"), look)
        self.close_button = Button(tr("Close"), look, primary=True)
        self.set_buttons(self.start_button, self.cancel_button)
        self.foot.addWidget(self.close_button)
        self.close_button.hide()
        self.cancel_button.clicked.connect(self.reject)
        self.close_button.clicked.connect(self.accept)
        self._glance = QTimer(self)
        self._glance.setInterval(LOOK_EVERY)
        self._glance.timeout.connect(self._look_at_progress)

    # --- what subclasses use --------------------------------------------------------------------

    def run(self, work: Callable[[Job], None]) -> None:
        """Do the work in a thread, and show how far it is."""
        self.notice.clear()
        self.job = Job(work)
        self.job.finished.connect(self._ended)
        self.start_button.hide()
        self.cancel_button.setEnabled(True)
        self.stack.setCurrentIndex(PROGRESS)
        self.progress_page.show_progress(Progress())
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._glance.start()
        self.job.start()

    def done_with(self, error: HashiyaError | None) -> None:
        """Say what came of the work; called when it has ended."""

    def show_report(self) -> None:
        """Show the report; from here on the dialog only closes."""
        self.stack.setCurrentIndex(REPORT)
        self.cancel_button.hide()
        self.start_button.hide()
        self.close_button.show()
        self.set_primary(self.close_button)
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_form(self, error: HashiyaError | None = None) -> None:
        """Go back to the form, and say why."""
        self.stack.setCurrentIndex(FORM)
        self.start_button.show()
        if self.cancel_button.hasFocus():  # Enter shall not leave what is to be mended
            self.start_button.setFocus(Qt.FocusReason.OtherFocusReason)
        if error is not None:
            self.notice.fail(error)

    @property
    def running(self) -> bool:
        """Whether the work is going on."""
        return self.job is not None

    # --- inside ---------------------------------------------------------------------------------

    @property
    def unfinished(self) -> bool:
        """Whether a form is filled in that was not used; what was done is no draft any more."""
        return self.stack.currentIndex() == FORM and super().unfinished

    def reject(self) -> None:
        """Stop the work; without any, leave."""
        if self.job is not None:
            self.job.cancel()
            self.cancel_button.setEnabled(False)
            self.progress_page.say_stopping()
        else:
            super().reject()

    def _look_at_progress(self) -> None:
        if self.job is None:
            return
        self.job.tidy()
        if not self.job.cancelled():
            self.progress_page.show_progress(self.job.progress)

    def _ended(self) -> None:
        job, self.job = self.job, None
        self._glance.stop()
        if job is not None:
            job.join()
            self.done_with(job.error)


class ProgressPage(QWidget):
    """How far the work is."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.count = label("", look)
        self.bar = ProgressBar(look, 0.0, width=320, name=tr("Progress"))
        self.place = ElidedLabel("", look, size="small", token="text2", middle=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, metrics.GAP_12, 0, metrics.GAP_12)
        column.setSpacing(metrics.GAP_8)
        column.addWidget(self.count)
        column.addWidget(self.bar)
        column.addWidget(self.place)
        column.addStretch()

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is; without a total, what is done alone."""
        digits = self._look.digits
        if progress.total:
            said = tr("{done} of {all}")
            shown = said.format(done=digits(progress.done), all=digits(progress.total))
            self.bar.set_share(progress.done / progress.total)
        else:
            shown = digits(tr("%n record(s) read", "", progress.done)) if progress.done else ""
        self.bar.setVisible(bool(progress.total))
        self.count.setText(shown or tr("Working…"))
        self.place.set_text(self._look.isolate(progress.place) if progress.place else "")

    def say_stopping(self) -> None:
        """Say that the work will stop as soon as it can."""
        self.count.setText(tr("Stopping…"))


class ReportPage(QWidget):
    """What came of the work: a line, and what did not go well, line by line."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = Notice(look)
        self.counts = label("", look, wrap=True)
        self.head = label("", look, size="small", weight=600, token="text2")
        self.lines = _Lines()
        self.lines.setReadOnly(True)
        self.lines.setFont(look.font("small"))
        self.lines.setFrameShape(QFrame.Shape.NoFrame)
        self.lines.setTabChangesFocus(True)
        self.lines.setMinimumHeight(120)
        self.lines.setStyleSheet(input_sheet(look, "QPlainTextEdit", horizontal=6, vertical=4))
        option = self.lines.document().defaultTextOption()
        # A line starts with a path, which is Latin, and would pull it to the left.
        side = Qt.AlignmentFlag.AlignRight if look.rtl else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(look.direction)
        self.lines.document().setDefaultTextOption(option)
        self.lines.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.GAP_8)
        column.addWidget(self.notice)
        column.addWidget(self.counts)
        column.addWidget(self.head)
        column.addWidget(self.lines, 1)
        column.addStretch()

    def show_report(self, notice: str, token: str, counts: str) -> None:
        """Say what came of it, in the colour of how it went."""
        self.notice.say(notice, token)
        self.counts.setText(counts)

    def show_lines(self, head: str, lines: Sequence[str]) -> None:
        """List what did not go well; they can be copied."""
        self.head.setText(head)
        self.head.setVisible(bool(lines))
        self.lines.setVisible(bool(lines))
        self.lines.setAccessibleName(head)
        self.lines.setPlainText("\n".join(map(steady, lines)))


class _Lines(QPlainTextEdit):
    """Lines that can be copied as they were given, without the marks that order them."""

    def createMimeDataFromSelection(self) -> QMimeData:
        data = super().createMimeDataFromSelection()
        copied = QMimeData()
        copied.setText(bare(data.text()))
        return copied
