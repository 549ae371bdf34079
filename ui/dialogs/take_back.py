"""Undo and redo of a large step (an import, deleted articles): with progress, and to be stopped."""

from functools import partial

from PySide6.QtWidgets import QWidget

from annotator.model import ChangeSet
from annotator.model.errors import HashiyaError
from annotator.operations.slices import Watch
from annotator.project import Project
from ui.dialogs.job import Job
from ui.dialogs.running import RunningDialog
from ui.language import tr
from ui.theme.look import Look


class TakeBack(RunningDialog):
    """Begins at once, and closes when it is done; says why when it could not be.

    Args:
        project: whose actor takes back.
        look: how it looks.
        redo: do it again, instead of taking it back.
    """

    def __init__(
        self, project: Project, look: Look, parent: QWidget | None = None, *, redo: bool = False
    ) -> None:
        title = tr("Doing it again") if redo else tr("Taking it back")
        super().__init__(title, look, parent, width=460)
        self._step = project.redo if redo else project.undo
        self.changes: ChangeSet | None = None
        self.start_button.hide()
        self.run(self._work)

    def done_with(self, error: HashiyaError | None) -> None:
        """Close; or stay, and say why nothing was changed."""
        if error is None:
            self.accept()
            return
        self.show_form(error)
        self.start_button.hide()
        self.cancel_button.hide()
        self.close_button.show()
        self.set_primary(self.close_button)
        self.close_button.setFocus()

    def _work(self, job: Job) -> None:
        self.changes = self._step(Watch(partial(job.report, place=""), job.cancelled))
