"""Fields as a form keeps them: what stands in each, also the letters of an input method."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

from annotator.text.offsets import OffsetMap

TextField = QLineEdit | QPlainTextEdit | QTextEdit


@runtime_checkable
class Resting(Protocol):
    """A field that records what is written by itself, and knows what is recorded."""

    def rest(self, text: str) -> None:
        """Show what is recorded."""

    def give_back(self, text: str) -> None:
        """Show what was typed and is not recorded."""

    @property
    def handed_on(self) -> str:
        """What it recorded last, or was shown first."""


def text_of(field: TextField) -> str:
    """Return what stands in a field."""
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


KEPT_FIELD = "hashiya-kept"
"""The property of a field that says that what is typed there is kept."""


class Part(QObject):
    """One thing that is said in a form; subclasses say where it stands.

    Signals:
        changed: something else may be said.
    """

    changed = Signal()

    def read(self) -> str:
        """Return what is said."""
        return ""

    def rest(self, text: str) -> None:
        """Show what is recorded."""

    def give_back(self, text: str) -> None:
        """Show what was typed and is not recorded; nothing records it by itself."""
        self.rest(text)

    def told(self, text: str) -> str:
        """Return how something that may be said is told to people."""
        return text

    def handed_on(self) -> str | None:
        """Return what the form itself recorded last of it, when it records without a button."""
        return None


class FieldPart(Part):
    """A field of text.

    Letters that an input method still shapes stand in the field and not in its text: they are
    read too, at the caret.
    """

    def __init__(self, field: TextField) -> None:
        super().__init__(field)
        self._field = field
        self._shaped = ""
        field.setProperty(KEPT_FIELD, True)
        field.textChanged.connect(self._changed)
        field.installEventFilter(self)

    def read(self) -> str:
        """Return what stands in the field, with what is still shaped."""
        text = text_of(self._field)
        if not self._shaped:
            return text
        place = self._caret(text)
        return text[:place] + self._shaped + text[place:]

    @property
    def shapes(self) -> bool:
        """Whether an input method is at work in the field."""
        return bool(self._shaped)

    def rest(self, text: str) -> None:
        """Show what is recorded; letters that are shaped go."""
        if isinstance(self._field, Resting):
            self._shaped = ""
            self._field.rest(text)
        elif text != text_of(self._field):
            self._show(text)

    def give_back(self, text: str) -> None:
        """Show what was typed and is not recorded."""
        if isinstance(self._field, Resting):
            self._field.give_back(text)
        else:
            self._show(text)

    def handed_on(self) -> str | None:
        """Return what the field recorded last by itself, if it does."""
        return self._field.handed_on if isinstance(self._field, Resting) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent) and event.preeditString() != self._shaped:
            self._shaped = event.preeditString()
            self.changed.emit()
        return False

    def _changed(self) -> None:
        self.changed.emit()

    def _show(self, text: str) -> None:
        field = self._field
        self._shaped = ""
        if isinstance(field, QLineEdit):
            field.setText(text)
            field.setCursorPosition(0)
        else:
            field.setPlainText(text)

    def _caret(self, text: str) -> int:
        field = self._field
        if isinstance(field, QLineEdit):
            place = field.cursorPosition()
        else:
            place = field.textCursor().position()
        return OffsetMap(text).to_code_point(place)
