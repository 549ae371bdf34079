"""The picture that shows where a claim was made that came without an article."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator.files import shown
from annotator.model import Attachment
from ui.language import tr
from ui.previews.thumb import Thumb
from ui.previews.words import kind_word, size_words
from ui.theme import metrics
from ui.views.workspace import Parts
from ui.widgets.focus_ring import FocusRing
from ui.widgets.labels import ElidedLabel

WIDTH, HEIGHT = 168, 112


class OriginPicture(QWidget):
    """The picture with its name; a click or Enter shows it large. Nothing without a picture.

    Signals:
        opened: show the picture (`Attachment`).
    """

    opened = Signal(object)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._look = look = parts.look
        self.file: Attachment | None = None
        self.thumb = Thumb(parts.previewer, look, WIDTH, HEIGHT)
        self.name = ElidedLabel("", look, size="small", weight=500)
        self.facts = ElidedLabel("", look, size="small", token="text2", rtl=look.rtl)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.ring = FocusRing(self, look, metrics.RADIUS_CAP)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        words.addWidget(self.name)
        words.addWidget(self.facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 10, 0, 0)
        row.setSpacing(metrics.GAP_12)
        row.addWidget(self.thumb)
        row.addLayout(words, 1)
        self.hide()

    def show_file(self, file: Attachment | None) -> None:
        """Show a picture, or nothing."""
        if file == self.file:
            return
        self.file = file
        self.setVisible(file is not None)
        if file is None:
            self.thumb.clear()
            return
        look = self._look
        data = self._parts.desk.project.read.attachments.data
        self.thumb.show_file(file.sha256, file.media_type, partial(data, file.uid))
        self.name.set_text(look.isolate(shown(file.name)))
        size = size_words(file.size, look)
        self.facts.set_text(f"{kind_word(file.media_type)}  ·  {size}")
        self.setAccessibleName(tr("Picture of the claim: {name}").format(name=shown(file.name)))

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT + 10)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.file)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self.opened.emit(self.file)
