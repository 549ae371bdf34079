"""Where it is kept whether a project tags names with their clitics."""

from PySide6.QtCore import QObject

from annotator.model import uid_text
from annotator.text.clitics import Policy
from ui.desk import Desk
from ui.settings import SettingsStore
from ui.views.keeping import keep


class PolicyKeeper(QObject):
    """Lets a desk go by what was chosen for its project, and remembers another choice."""

    def __init__(self, desk: Desk, settings: SettingsStore, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._settings = settings
        kept = settings.now.clitics.get(uid_text(desk.project.uid))
        if kept is not None:
            desk.words.set_policy(kept)
        desk.words.policy_changed.connect(self._keep)

    def _keep(self) -> None:
        project = uid_text(self._desk.project.uid)
        chosen: dict[str, Policy] = {**self._settings.now.clitics, project: self._desk.words.policy}
        keep(self._settings, clitics=chosen)
