"""What a person has put into a dialog, told from what stood there when it opened."""

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from ui.widgets.combo import Combo
from ui.widgets.search_field import SearchField
from ui.widgets.segmented import Segmented
from ui.widgets.tick import Tick


@runtime_checkable
class Held(Protocol):
    """A field of several parts, which says itself what a person has put into it."""

    @property
    def content(self) -> object:
        """What it holds, to be compared; never None."""


class Begun:
    """Compares a dialog's fields with what stood in them.

    A field that comes later (another kind of evidence brings its own) was empty before. What
    only finds or shows something is no work: search fields, and what is set `aside`.

    Args:
        dialog: whose fields they are.
    """

    def __init__(self, dialog: QWidget) -> None:
        self._dialog = dialog
        self._aside: set[QWidget] = set()
        self._before: dict[QWidget, object] | None = None

    def aside(self, *fields: QWidget) -> None:
        """Take fields for no work: what is chosen there is written at once, or only shows."""
        self._aside.update(fields)

    def note(self) -> None:
        """Take what stands in the fields now for what a person found there."""
        self._before = self._contents()

    @property
    def changed(self) -> bool:
        """Whether something was typed or chosen that is gone when the dialog is left."""
        if self._before is None:
            return False
        for field, content in self._contents().items():
            if field in self._before:
                if content != self._before[field]:
                    return True
            elif content and isinstance(field, QLineEdit | QPlainTextEdit | QTextEdit):
                return True
        return False

    def _contents(self) -> dict[QWidget, object]:
        found: dict[QWidget, object] = {}
        waiting = list(self._dialog.children())
        while waiting:
            field = waiting.pop()
            if not isinstance(field, QWidget) or field.isWindow() or field in self._aside:
                continue
            content = content_of(field)
            if content is None:
                waiting.extend(field.children())
            else:
                found[field] = content
        return found


def content_of(field: QWidget) -> object | None:
    """Return what a person has put into a field; None for what is no field.

    An empty line is nothing that would be missed.
    """
    match field:
        case SearchField():
            return None
        case Held():
            return field.content
        case QLineEdit():
            return None if field.isReadOnly() else field.text().strip()
        case QPlainTextEdit() | QTextEdit():
            return None if field.isReadOnly() else field.toPlainText().strip()
        case Segmented() | Combo():
            return field.value
        case Tick():
            return field.isChecked()
    return None
