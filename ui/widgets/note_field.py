"""Notes and other free texts of several lines, saved without a button."""

from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from ui.theme.look import Look
from ui.widgets.direction import run, runs_right_to_left
from ui.widgets.field import input_sheet

PAUSE: Final = 800
"""Milliseconds without typing after which a text is handed on."""

_MARGINS: Final = 10


class NoteField(QPlainTextEdit):
    """A field of several lines that runs as its text does.

    Args:
        look: how it looks.
        text: what stands in it.
        lines: how many lines are seen without scrolling.
        name: what it is, for screen readers.
        placeholder: what it says while it is empty.

    Signals:
        committed: the text changed and the user paused or went elsewhere.
    """

    committed = Signal(str)

    def __init__(
        self,
        look: Look,
        text: str = "",
        parent: QWidget | None = None,
        *,
        lines: int = 2,
        name: str = "",
        placeholder: str = "",
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._lines = lines
        self._kept = text
        self._resting = False
        self._right: bool | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.commit)
        self.setFont(look.font())
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet(input_sheet(look, "QPlainTextEdit", horizontal=6, vertical=2))
        self.setPlainText(text)
        self._turn()
        self.textChanged.connect(self._typed)

    def set_text(self, text: str) -> None:
        """Show another text, without saying so; what was typed is handed on first."""
        self.commit()
        self._kept, self._resting = text, False
        if text != self.toPlainText():
            self.setPlainText(text)
        self._pause.stop()

    def rest(self, text: str) -> None:
        """Show what is recorded, whatever was typed."""
        self._resting = True  # what is typed is handed on no more
        self.set_text(text)

    def give_back(self, text: str) -> None:
        """Show what was typed once and not handed on; it rests until somebody is at it again."""
        self.setPlainText(text)
        self._pause.stop()
        self._resting = True

    @property
    def handed_on(self) -> str:
        """What was handed on last, or shown first."""
        return self._kept

    def commit(self) -> None:
        """Hand on what was typed, if anything was."""
        self._pause.stop()
        if self._resting:
            return
        text = self.toPlainText()
        if text != self._kept:
            self._kept = text
            self.committed.emit(text)

    def sizeHint(self) -> QSize:
        lines = self._lines * self.fontMetrics().lineSpacing()
        return QSize(200, lines + 2 * round(self.document().documentMargin()) + _MARGINS)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._resting = False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if held and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()
            event.ignore()  # the view may send the form by it
            return
        super().keyPressEvent(event)

    def _typed(self) -> None:
        self._turn()
        self._resting = False
        self._pause.start()

    def _turn(self) -> None:
        """Let lines start where the text's own language starts them."""
        right = runs_right_to_left(self.toPlainText(), empty=self._look.rtl)
        if right is self._right:
            return
        self._right = right
        run(self.document(), right=right)
