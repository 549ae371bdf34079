"""The question before what was typed is thrown away; it stands where the buttons stood."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.dialogs.notice import Notice
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.views.grounds import ground
from ui.widgets.button import Button


class Unsaved(QWidget):
    """Keep editing, which has the focus and which Esc means too, or discard.

    Args:
        look: how it looks.

    Signals:
        kept: go on with the dialog.
        discarded: leave it; what was typed is gone.
    """

    kept = Signal()
    discarded = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ground(self, look, "rail")
        self._before: QWidget | None = None
        self.words = Notice(look)
        self.keep = Button(tr("Keep editing"), look, primary=True)
        self.discard = Button(tr("Discard"), look)
        self.row = QHBoxLayout(self)
        self.row.setSpacing(metrics.GAP_8)
        self.row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        self.row.addWidget(self.discard)
        self.row.addWidget(self.keep)
        self.keep.clicked.connect(self.go_on)
        self.discard.clicked.connect(self.discarded)
        self.hide()

    def ask(self) -> None:
        """Ask; the answer that loses nothing is the nearest."""
        self._before = self.window().focusWidget()
        self.words.say(tr("What you wrote here is not saved."), "warn")
        self.show()
        self.keep.setFocus(Qt.FocusReason.TabFocusReason)

    def go_on(self) -> None:
        """Ask no more; the caret is where it was."""
        before, self._before = self._before, None
        self._done()
        if before is not None:
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def look_away(self, to: QWidget | None) -> None:
        """A person who goes back to a field has answered."""
        if self.asking and to is not None and not self.isAncestorOf(to):
            self._before = None
            self._done()

    @property
    def asking(self) -> bool:
        """Whether an answer is waited for."""
        return not self.isHidden()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go_on()
        else:
            super().keyPressEvent(event)

    def _done(self) -> None:
        self.hide()
        self.kept.emit()
