"""Bringing files and folders into the open project."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from annotator.importing import Again, ImportOptions, Report, import_paths
from annotator.model.errors import HashiyaError
from annotator.project import Project
from ui.dialogs.base import Row
from ui.dialogs.import_report import SaveReport, show_import
from ui.dialogs.job import Job
from ui.dialogs.paths import PathList
from ui.dialogs.running import RunningDialog
from ui.language import tr
from ui.theme.look import Look
from ui.widgets.combo import Combo
from ui.widgets.segmented import Segmented

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
        self.again = Segmented(
            [(Again.SKIP, tr("Name and skip them")), (Again.TAKE, tr("Import them again"))],
            look,
            Again.SKIP,
            name=tr("Articles whose text is there already"),
        )
        self.form.addWidget(self.paths)
        self.form.addWidget(Row(tr("Encoding of texts"), self.encoding, look))
        self.form.addWidget(Row(tr("Articles whose text is there already"), self.again, look))
        self.save_button = SaveReport(look, self.report_page.notice)
        self.foot.insertWidget(0, self.save_button)
        self.start_button.setText(tr("Import"))
        self.start_button.clicked.connect(self.submit)
        self.paths.changed.connect(self._refresh)
        self._refresh()
        first = self.start_button if paths else self.paths.add_files  # what Enter means
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def submit(self) -> None:
        """Begin."""
        paths, encoding = self.paths.paths, self.encoding.value
        again = Again(self.again.value)

        def work(job: Job) -> None:
            report = import_paths(self._project, paths, options_for(job, encoding, again))
            if report.cancelled and report.step is not None:
                self._project.history.take_back(report.step)
                report = replace(report, added={})
            self.report = report

        if paths:
            self.run(work)

    def done_with(self, error: HashiyaError | None) -> None:
        """Say what came of it, or go back to the form."""
        if error is not None or self.report is None:
            self.show_form(error)
        else:
            show_import(self.report_page, self.report, self.look)
            self.save_button.offer(self.report)
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


def options_for(job: Job, encoding: str, again: Again = Again.SKIP) -> ImportOptions:
    """Return how an import reports to a job."""
    return ImportOptions(
        encoding=encoding, progress=_Reporter(job), cancelled=job.cancelled, again=again
    )
