"""Fields that are saved on leaving: what stands in one is kept as a draft while it is written.

It follows the focus, so that a field has to say only what it is for (`Written.draft`).
"""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from annotator.model import DraftKey
from ui.drafting import Drafting
from ui.language import tr

Line = QLineEdit | QPlainTextEdit


@runtime_checkable
class Written(Protocol):
    """A field of which what is written is kept.

    Attributes:
        draft: what it is for; None while it is for nothing.
    """

    draft: DraftKey | None


class TypingWatch(QObject):
    """Watches the field that has the focus.

    Args:
        drafts: where typed letters are kept.
        say: tells a person that what was begun another time stands in a field again.
        app: tells where the focus goes.
    """

    def __init__(
        self,
        drafts: Drafting,
        say: Callable[[str], None],
        app: QApplication,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._say = say
        self._field: Line | None = None
        self._key: DraftKey | None = None
        self._before = ""
        app.focusChanged.connect(self._moved)

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is self._field or (new is None and not self._is_in_front()):
            return  # another program's window is in front: the field is not left
        self._leave()
        if new is not None:
            self._enter(new)

    def _is_in_front(self) -> bool:
        return self._field is not None and self._field.isActiveWindow()

    def _leave(self) -> None:
        field, self._field = self._field, None
        if field is not None and self._key is not None:
            field.textChanged.disconnect(self._typed)
            field.destroyed.disconnect(self._forget)
            self._drafts.keep(self._key, "")  # leaving has given it, or taken it back

    def _enter(self, new: QWidget) -> None:
        if not isinstance(new, Line) or not isinstance(new, Written) or new.isReadOnly():
            return
        if new.draft is None:
            return
        self._field, self._key, self._before = new, new.draft, text_of(new)
        new.textChanged.connect(self._typed)
        new.destroyed.connect(self._forget)
        begun = self._drafts.begun(new.draft)
        if begun and begun != self._before:
            put(new, begun)
            self._say(tr("What you had begun to write here is back; it is not saved yet."))

    def _typed(self) -> None:
        field, key = self._field, self._key
        if field is None or key is None:
            return
        if isinstance(field, Written) and field.draft != key:
            return  # it has been put to another use under the caret
        text = text_of(field)
        self._drafts.keep(key, text if text != self._before else "")

    def _forget(self) -> None:
        self._field = None


def text_of(field: Line) -> str:
    """Return what stands in a field."""
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def put(field: Line, text: str) -> None:
    """Write into a field as somebody's keys would."""
    if isinstance(field, QLineEdit):
        field.setText(text)
    else:
        field.setPlainText(text)
