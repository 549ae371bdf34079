"""Bringing files and folders into the open project."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from annotator.files import shown
from annotator.importers.incoming import Skipped
from annotator.importing import ImportOptions, Report, import_paths
from annotator.model.errors import HashiyaError
from annotator.project import Project
from ui.dialogs.base import Row
from ui.dialogs.counted import listed
from ui.dialogs.job import Job
from ui.dialogs.paths import PathList
from ui.dialogs.running import ReportPage, RunningDialog
from ui.language import tr
from ui.theme.look import Look
from ui.widgets.combo import Combo
from ui.wording import in_language

ENCODINGS = ("utf-8", "windows-1256", "iso-8859-6", "utf-16", "mac-arabic", "cp720", "cp864")


class ImportFiles(RunningDialog):
    """Files and folders, how they are encoded, progress, report.

    Args:
        project: where they go; it may be open in a window, which hears of each batch.
        look: how it looks.
        paths: what is in the list from the start.
        title: what the dialog says; articles by default.
    """

    def __init__(
        self,
        project: Project,
        look: Look,
        parent: QWidget | None = None,
        *,
        paths: Sequence[Path] = (),
        title: str = "",
    ) -> None:
        super().__init__(title or tr("Import articles"), look, parent)
        self._project = project
        self.report: Report | None = None
        self.paths = PathList(look, paths)
        self.encoding = encoding_combo(look)
        self.form.addWidget(self.paths)
        self.form.addWidget(Row(tr("Encoding of texts"), self.encoding, look))
        self.start_button.setText(tr("Import"))
        self.start_button.clicked.connect(self.submit)
        self.paths.changed.connect(self._refresh)
        self._refresh()
        first = self.start_button if paths else self.paths.add_files  # what Enter means
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def submit(self) -> None:
        """Begin."""
        paths, encoding = self.paths.paths, self.encoding.value

        def work(job: Job) -> None:
            self.report = import_paths(self._project, paths, options_for(job, encoding))

        if paths:
            self.run(work)

    def done_with(self, error: HashiyaError | None) -> None:
        """Say what came of it, or go back to the form."""
        if error is not None or self.report is None:
            self.show_form(error)
        else:
            show_import(self.report_page, self.report, self.look)
            self.show_report()

    def _refresh(self) -> None:
        self.start_button.setEnabled(bool(self.paths.paths))


class _Reporter:
    """Hands what an import tells of its progress on to its job."""

    def __init__(self, job: Job) -> None:
        self._job = job

    def __call__(self, done: int, place: str) -> None:
        """Take the number of records read, and the file."""
        self._job.report(done, place=place)


def encoding_combo(look: Look) -> Combo:
    """Return a choice of encodings; none means that the bytes tell."""
    options = [(name, look.isolate(name)) for name in ENCODINGS]
    return Combo(options, look, "", name=tr("Encoding of texts"), none=tr("Found by itself"))


def options_for(job: Job, encoding: str) -> ImportOptions:
    """Return how an import reports to a job."""
    return ImportOptions(encoding=encoding, progress=_Reporter(job), cancelled=job.cancelled)


def show_import(page: ReportPage, report: Report, look: Look) -> None:
    """Say what an import brought in, and what it skipped and why."""
    if report.cancelled:
        head, token = tr("Stopped. What had come in before stays; undo takes it back."), "warn"
    elif report.skipped:
        head, token = tr("Imported, but not everything could be read."), "warn"
    else:
        head, token = tr("Imported."), "ok"
    page.show_report(head, token, listed(report.added, look))
    skipped = look.digits(tr("%n skipped", "", len(report.skipped)))
    page.show_lines(skipped, [skipped_line(one, look) for one in report.skipped])


def skipped_line(skipped: Skipped, look: Look) -> str:
    """Return one line of the report: where, and why."""
    return f"{look.isolate(shown(skipped.place))}: {_reason(skipped.reason)}"


def _reason(text: str) -> str:
    """Return a reason in the interface's language; it may be an error's message and remedy."""
    whole = in_language(text)
    if whole != text:
        return whole
    for place, sign in enumerate(text):
        head, tail = text[: place + 1], text[place + 2 :]
        if sign == "." and tail and in_language(head) != head:
            return f"{in_language(head)} {in_language(tail)}"
    return text
