"""Lets somebody into a project: whoever is known there on this machine, or who is chosen."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from annotator.model import Person, uid_text
from annotator.model.errors import HashiyaError
from annotator.project import Project
from ui import opening
from ui.dialogs.profile import ProfileDialog
from ui.settings import Profile, SettingsStore
from ui.start import system_name
from ui.theme.look import Look


class Entrance(QObject):
    """Asks at most once a project who works, and adds nobody by itself.

    Args:
        settings: what is remembered.
        window: what the question stands before.

    Signals:
        asking: a question comes up, and needs a window to stand before.
        entered: somebody is signed in (the `Project`); it is whoever takes it who closes it.
    """

    asking = Signal()
    entered = Signal(object)

    def __init__(self, settings: SettingsStore, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window
        self._waiting: Project | None = None
        self.dialog: ProfileDialog | None = None

    def let_in(self, project: Project, look: Look) -> None:
        """Sign in whoever is known, or ask who it is.

        Raises:
            HashiyaError: the project's people cannot be read; it is closed.
        """
        self.leave()
        try:
            person = opening.known(project, self._settings.now)
            if person is None:
                self._ask(project, look)
            else:
                self._enter(project, person)
        except HashiyaError:
            project.close()
            raise

    def leave(self) -> None:
        """Wait for no answer any more; the project that waited is closed."""
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.leave_now()
        self._turn_away()

    def remember(self, project: Project, person: Person) -> None:
        """Keep who works in a project on this machine; a comfort, nothing is lost without it."""
        profile = Profile(person.name, person.role)
        try:
            self._settings.remember_worker(uid_text(project.uid), profile, uid_text(person.uid))
        except HashiyaError:
            return

    def _ask(self, project: Project, look: Look) -> None:
        kept = self._settings.now.profile
        self.asking.emit()
        likely = kept if kept.name else Profile(system_name(), kept.role)
        dialog = ProfileDialog(project, look, self._window, suggested=likely, entering=True)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._answered)
        dialog.rejected.connect(self._turn_away)
        self._waiting, self.dialog = project, dialog
        dialog.open()

    def _answered(self) -> None:
        dialog, self.dialog = self.dialog, None
        project, self._waiting = self._waiting, None
        if dialog is not None and dialog.person is not None and project is not None:
            self._enter(project, dialog.person)

    def _turn_away(self) -> None:
        self.dialog = None
        project, self._waiting = self._waiting, None
        if project is not None:
            project.close()

    def _enter(self, project: Project, person: Person) -> None:
        project.sign_in(person.uid)
        self.remember(project, person)
        self.entered.emit(project)
