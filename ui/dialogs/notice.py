"""An error where it happened: an icon, what happened, and the way out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.model.errors import HashiyaError
from ui.theme import metrics
from ui.theme.look import Look, steady
from ui.widgets.labels import label, picture, set_ink
from ui.wording import sentence

_ICONS = {"bad": "warning-circle", "warn": "warning", "ok": "check-circle", "text2": "info"}


class Notice(QWidget):
    """A line with an icon; hidden while there is nothing to say."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = picture(self)
        self._words = label("", look, size="small", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metrics.GAP_8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while it is hidden."""
        return self._words.text()

    def fail(self, error: HashiyaError) -> None:
        """Say what was refused, and what to do."""
        self.say(sentence(error), "bad")

    def say(self, text: str, token: str = "bad") -> None:
        """Say something in a colour of the interface (bad, warn, ok, text2)."""
        self._words.setText(steady(text))
        set_ink(self._words, self._look.color(token))
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._look.pixmap(_ICONS[token], token, 16, ratio=ratio))
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def clear(self) -> None:
        """Say nothing."""
        self._words.setText("")
        self.hide()
