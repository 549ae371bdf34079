"""What can be done, as data: menus, buttons, keys and the palette all read the same actions."""

from ui.actions.action import Action, Scope
from ui.actions.commands import Commands
from ui.actions.context import Context, Mode, Modes, Shell
from ui.actions.registry import Registry

__all__ = [
    "Action",
    "Commands",
    "Context",
    "Mode",
    "Modes",
    "Registry",
    "Scope",
    "Shell",
]
