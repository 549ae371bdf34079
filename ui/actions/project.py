"""What is done with the project as a whole."""

from ui.actions.action import Action
from ui.actions.context import Context
from ui.keys import keys
from ui.language import tr


def _export(context: Context) -> None:
    context.shell.ask_export()


def _import(context: Context) -> None:
    context.shell.ask_import()


def _close(context: Context) -> None:
    context.shell.show_start()


def actions() -> list[Action]:
    """Import, export, another project."""
    return [
        Action(
            "project.import",
            tr("Import articles…"),
            _import,
            keys("Ctrl+I"),
            icon="download-simple",
            menu="project",
        ),
        Action(
            "project.export",
            tr("Export"),
            _export,
            keys("Ctrl+E"),
            icon="export",
            menu="project",
        ),
        Action("project.close", tr("Another project…"), _close, menu="project"),
    ]
