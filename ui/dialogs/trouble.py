"""What could not be done, where, and the way out; a damaged project has a button for it."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator.files import shown
from annotator.model.errors import DamagedProject, HashiyaError, NotAProject, ProjectError
from annotator.storage.backup import Backup, backups_of
from ui.dialogs.base import Dialog
from ui.language import tr
from ui.theme.dates import when
from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.labels import ElidedLabel, label
from ui.wording import worded


@dataclass(frozen=True, slots=True)
class Rescue:
    """A project file that cannot be read, and the newest copy of it."""

    project: Path
    backup: Backup


class Trouble(Dialog):
    """Says an error.

    Args:
        error: what happened.
        look: how it looks.
        project: the file that was to be opened, if it is about one.

    Signals:
        restore_asked: put a backup in the project's place (`Rescue`).
    """

    restore_asked = Signal(object)

    def __init__(
        self,
        error: HashiyaError,
        look: Look,
        parent: QWidget | None = None,
        *,
        project: Path | None = None,
    ) -> None:
        about_project = isinstance(error, ProjectError)
        title = tr("The project cannot be opened") if about_project else tr("This did not work")
        super().__init__(title, look, parent, width=480)
        said = worded(error)
        self.rescue = rescue_from(error, project)
        self.notice.say(said.message)
        self.notice.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self.notice)  # what happened comes before what to do
        if said.place:
            place = look.isolate(shown(said.place))
            self.place = ElidedLabel(place, look, size="small", token="text2", middle=True)
            self.body.addWidget(self.place)
        self.remedy = label(self._remedy(error, said.remedy), look, wrap=True)
        self.body.addWidget(self.remedy)
        self.remedy.setVisible(bool(self.remedy.text()))
        self.close_button = Button(tr("Close"), look, primary=self.rescue is None)
        self.close_button.clicked.connect(self.reject)
        self.restore_button = Button(tr("Restore the backup"), look, primary=True)
        self.restore_button.clicked.connect(self._restore)
        if self.rescue is None:
            self.restore_button.setParent(None)
            self.set_buttons(self.close_button)
        else:
            self.set_buttons(self.restore_button, self.close_button)
        self.close_button.setFocus()

    def _remedy(self, error: HashiyaError, remedy: str) -> str:
        if self.rescue is not None:
            moment = self.look.isolate(when(self.rescue.backup.at, self.look))
            text = tr(
                "The newest backup is from {moment}. What is in the file now is kept beside it."
            )
            return text.format(moment=moment)
        if isinstance(error, DamagedProject):
            return tr("There is no backup beside it. Keep the file: some of it may be readable.")
        return remedy

    def _restore(self) -> None:
        self.accept()
        self.restore_asked.emit(self.rescue)


def rescue_from(error: HashiyaError, project: Path | None) -> Rescue | None:
    """Return the newest backup of a project that is damaged; none of one that is not."""
    if project is None or not isinstance(error, DamagedProject | NotAProject):
        return None
    newest = next(iter(backups_of(project)), None)
    return Rescue(project, newest) if newest is not None else None
