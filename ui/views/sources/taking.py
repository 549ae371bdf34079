"""Taking a table away: to the clipboard, or into a file for spreadsheets."""

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication, QWidget

from annotator.files import replacing
from annotator.model.errors import HashiyaError
from exports.plain_table import Line, as_csv, as_tabs
from ui.dialogs.choosing import documents, save_file
from ui.language import tr
from ui.views.workspace import Parts


def copy_table(lines: Sequence[Line], parts: Parts) -> None:
    """Copy a table, the heads of its columns first; the status line says how long it is."""
    QApplication.clipboard().setText(as_tabs(lines))
    said = tr("%n line(s) copied", "", len(lines) - 1)
    parts.commands.context.shell.say(parts.look.digits(said))


def save_table(lines: Sequence[Line], name: str, parts: Parts, parent: QWidget) -> None:
    """Ask for a file and write a table into it as CSV; what goes wrong is said.

    Args:
        lines: the heads of the columns, and the rows.
        name: of the file, as it is proposed.
        parts: what views are given.
        parent: before which the dialog stands.
    """
    start = documents() / f"{name}.csv"
    path = save_file(parent, tr("Save the table"), tr("Tables (*.csv)"), start)
    if path is None:
        return
    try:
        with replacing(path) as stream:
            stream.write(as_csv(lines))
    except HashiyaError as error:
        parts.desk.failed.emit(error)
        return
    shell = parts.commands.context.shell
    shell.say(tr("Saved: {name}").format(name=parts.look.isolate(path.name)))
