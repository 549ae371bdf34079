"""Words that are edited where they stand: quiet until the caret is in them."""

from string import Template
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from ui.theme.look import Look

_SHEET: Final = Template("""
QLineEdit { background: transparent; color: $text; border: none;
            border-bottom: 1px solid transparent; padding: 0;
            selection-background-color: $selection; selection-color: $text; }
QLineEdit:hover { border-bottom: 1px solid $hair2; }
QLineEdit:focus { border-bottom: 2px solid $accent; }
""")
_AWAY = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class InPlace(QLineEdit):
    """A line of words; Enter or leaving keeps what was written, Esc does not.

    Args:
        look: how it looks.
        font: of the words.
        height: of the line.
        name: what it is, for screen readers.
        placeholder: what it says while it is empty.

    Signals:
        written: other words.
    """

    written = Signal(str)

    def __init__(
        self,
        look: Look,
        font: QFont,
        height: int,
        *,
        name: str,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kept = ""
        self.setFont(font)
        self.setFixedHeight(height)
        self.setFrame(False)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder or name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        colors = {token: look.color(token).name() for token in look.theme.ui}
        self.setStyleSheet(_SHEET.substitute(colors))
        # A field's text jumps from side to side with its first letter unless it is told.
        side = Qt.AlignmentFlag.AlignRight if look.rtl else Qt.AlignmentFlag.AlignLeft
        middle = Qt.AlignmentFlag.AlignVCenter
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | middle)

    def show_words(self, words: str) -> None:
        """Show other words; what is being written is not disturbed."""
        writing = self.text() != self._kept
        self._kept = words
        if not writing and self.text() != words:
            self.setText(words)
            self.setCursorPosition(0)

    def rest(self, text: str) -> None:
        """Show what is recorded, whatever is written."""
        self._kept = text
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    def give_back(self, text: str) -> None:
        """Show what was written and not handed on; it is when somebody leaves it."""
        self.setText(text)
        self.setCursorPosition(0)

    @property
    def handed_on(self) -> str:
        """What is recorded."""
        return self._kept

    def begin(self) -> None:
        """Put the caret in, with all words selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def take_back(self) -> None:
        """Show again what was there: what was written is refused."""
        self.setText(self._kept)

    def keep(self) -> None:
        """Hand on what was written, if it is something else."""
        words = " ".join(self.text().split())
        if words != self._kept:
            self.written.emit(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._kept:
            self.take_back()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setCursorPosition(0)
        if event.reason() not in _AWAY and self.isVisible():
            self.keep()
