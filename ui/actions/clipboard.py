"""Copying: always the stored text, never what Qt makes of it."""

from PySide6.QtWidgets import QApplication

from annotator.model import Fragment, quoted
from ui.actions.action import Action, Scope
from ui.actions.context import Context
from ui.actions.spans import WORKSPACE, has_article
from ui.keys import keys
from ui.language import tr


def words_to_copy(context: Context) -> str:
    """The selected text as it is stored, or what the chosen span quotes."""
    selection = context.reader.selection()
    if selection is not None:
        return quoted(context.desk.text, (Fragment(*selection),))
    span = context.desk.span
    return quoted(context.desk.text, span.fragments) if span else ""


def _copy(context: Context) -> None:
    words = words_to_copy(context)
    if words:
        QApplication.clipboard().setText(words)


def _select_all(context: Context) -> None:
    context.reader.select(0, len(context.desk.text))


def actions() -> list[Action]:
    """Copying and choosing everything."""
    return [
        Action(
            "text.copy",
            tr("Copy"),
            _copy,
            keys("Ctrl+C"),
            icon="copy",
            enabled=has_article,
            workspace=WORKSPACE,
            menu="edit",
        ),
        Action(
            "text.all",
            tr("Select the whole text"),
            _select_all,
            keys("Ctrl+A"),
            enabled=has_article,
            scope=Scope.READER,
            workspace=WORKSPACE,
        ),
    ]
