"""The list of all keys, and the settings as a file."""

from ui.actions.action import Action
from ui.actions.context import Context
from ui.keys import keys
from ui.language import tr


def _keys(context: Context) -> None:
    context.shell.preferences.edit_keys(context.shell.workspace)


def _save(context: Context) -> None:
    context.shell.preferences.save()


def _load(context: Context) -> None:
    context.shell.preferences.load()


def actions() -> list[Action]:
    """What a person sets for themselves."""
    return [
        Action("keys.edit", tr("All keys…"), _keys, keys("F1"), icon="keyboard", menu="help"),
        Action("settings.save", tr("Save the settings as a file…"), _save, menu="help"),
        Action("settings.load", tr("Take settings from a file…"), _load, menu="help"),
    ]
