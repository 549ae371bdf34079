"""Undo and redo; they survive a restart."""

from ui.actions.action import Action
from ui.actions.context import Context
from ui.keys import keys
from ui.language import tr
from ui.wording import verb_word


def _undo(context: Context) -> None:
    verb = context.desk.undoable
    if context.desk.undo() and verb is not None:  # it may have been out of sight: say what it was
        context.shell.say(tr("Undone: {step}").format(step=verb_word(verb)))


def _redo(context: Context) -> None:
    verb = context.desk.redoable
    if context.desk.redo() and verb is not None:
        context.shell.say(tr("Done again: {step}").format(step=verb_word(verb)))


def _can_undo(context: Context) -> bool:
    return context.desk.undoable is not None


def _can_redo(context: Context) -> bool:
    return context.desk.redoable is not None


def actions() -> list[Action]:
    """Undo and redo."""
    return [
        Action(
            "history.undo",
            tr("Undo"),
            _undo,
            keys("Ctrl+Z"),
            icon="arrow-u-up-left",
            enabled=_can_undo,
            menu="edit",
        ),
        Action(
            "history.redo",
            tr("Redo"),
            _redo,
            keys("Ctrl+Shift+Z", "Ctrl+Y"),
            icon="arrow-u-up-right",
            enabled=_can_redo,
            menu="edit",
        ),
    ]
