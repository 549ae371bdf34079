"""What a person sets for themselves: keys, and settings taken from machine to machine."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from annotator.model.errors import HashiyaError
from ui import settings_file
from ui.actions.action import Action
from ui.dialogs import choosing
from ui.dialogs.shortcuts import Shortcuts
from ui.language import tr
from ui.settings import SettingsStore
from ui.theme.look import Look
from ui.views.registry import places_of, workspaces

NAME = "hashiya-settings.json"
KINDS = "JSON (*.json)"


class Preferences(QObject):
    """Asks for them, and keeps them.

    Args:
        settings: where they are kept.
        actions: all actions with their own keys.
        look: how dialogs look.
        renew: shows everything as the settings are now.
        say: tells in the status line.
        fail: tells what was refused.
        window: what dialogs stand before.
    """

    def __init__(
        self,
        settings: SettingsStore,
        actions: Iterable[Action],
        look: Look,
        renew: Callable[[], None],
        say: Callable[[str], None],
        fail: Callable[[HashiyaError], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._settings = settings
        self._actions = list(actions)
        self._look = look
        self._renew = renew
        self._say = say
        self._fail = fail
        self._window = window
        self.dialog: Shortcuts | None = None

    def edit_keys(self, here: str = "") -> None:
        """List all keys, those of a workspace first, to look them up and to change them."""
        dialog = Shortcuts(
            self._actions,
            self._settings.now.keys,
            self._look,
            self._window,
            here=here,
            places=places_of(workspaces()),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._keys_edited)
        self.dialog = dialog
        dialog.open()

    def save(self) -> None:
        """Write the settings to a file that is asked for."""
        title = tr("Save the settings as a file")
        path = choosing.save_file(self._window, title, KINDS, choosing.documents() / NAME)
        if path is not None:
            self.save_to(path)

    def load(self) -> None:
        """Take the settings from a file that is asked for."""
        path = choosing.open_file(self._window, tr("Take settings from a file"), KINDS)
        if path is not None:
            self.load_from(path)

    def save_to(self, path: Path) -> None:
        """Write the settings to a file."""
        try:
            settings_file.write(self._settings.now, path)
        except HashiyaError as error:
            self._fail(error)
        else:
            self._say(tr("The settings are saved."))

    def load_from(self, path: Path) -> None:
        """Take the settings from a file."""
        try:
            self._settings.change(**settings_file.read(path))
        except HashiyaError as error:
            self._fail(error)
        else:
            self._renew()

    def _keys_edited(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is None or dialog.chosen == self._settings.now.keys:
            return
        try:
            self._settings.change(keys=dialog.chosen)
        except HashiyaError as error:
            self._fail(error)
        self._renew()
