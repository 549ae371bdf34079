"""The menus of the reader's view options: how the text is set (Aa), and what is shown (eye)."""

from PySide6.QtWidgets import QMenu

from ui.actions import Commands
from ui.language import tr
from ui.theme.look import Look
from ui.widgets.menu import submenu

TYPE = ("size", "face", "spacing", "column", "direction")
SHOWN = ("shown", "layers", "filter")


def add_type(menu: QMenu, commands: Commands) -> None:
    """Add how the text is set: size, face, spacing, width."""
    _add(menu, commands, TYPE)


def add_shown(menu: QMenu, commands: Commands, look: Look) -> None:
    """Add what is shown: relations, marks, layers, and labels in a menu of their own."""
    commands.add_to(menu, commands.registry["reader.arcs"])
    _add(menu, commands, SHOWN)
    _add(submenu(menu, tr("Labels"), look), commands, ("labels",))


def _add(menu: QMenu, commands: Commands, sections: tuple[str, ...]) -> None:
    here = commands.context.shell.workspace
    for section in sections:
        found = [one for one in commands.registry.menu(section) if one.workspace in ("", here)]
        if found and not menu.isEmpty():
            menu.addSeparator()
        for action in found:
            commands.add_to(menu, action)
