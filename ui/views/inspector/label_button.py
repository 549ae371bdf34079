"""A span's label in its own form, with a caret: opens the other labels."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from annotator.scheme.model import Form, Label
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.widgets.focus_ring import FocusRing
from ui.widgets.label_paint import HEIGHT, label_width, paint_label
from ui.widgets.tips import set_tip
from ui.widgets.writing import caption, write

CARET = 12
GAP = 6


class LabelButton(QAbstractButton):
    """Shows one label and can be pressed."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._label: Label | None = None
        self._form = Form.FILL
        self.setFont(look.font("small", 500))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        set_tip(self, tr("Change the label"))
        self.ring = FocusRing(self, look, metrics.RADIUS_CAP)

    def show_label(self, one: Label, form: Form) -> None:
        """Show another label."""
        self._label, self._form = one, form
        caption(self, one.short.in_language(self._look.language))
        self.setAccessibleName(tr("Label: {name}").format(name=self.text()))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self._label is None:
            return QSize(40, HEIGHT)
        wide = label_width(self._label, self.font(), self.text(), self._form)
        return QSize(wide + CARET + GAP, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._label is None:
            return
        painter = QPainter(self)
        look, frame = self._look, QRectF(self.rect())
        paint_label(painter, frame, self._label, look, self.font(), "", form=self._form)
        ink = look.marks(self._label.style).ink
        words = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 1
        start = (self.width() - words - GAP - CARET) / 2
        mirrored = look.rtl
        left = self.width() - start - words if mirrored else start
        painter.setFont(self.font())
        painter.setPen(ink)
        middle = QRectF(left, 0, words, self.height() - (2 if self._form is Form.FILL else 0))
        write(painter, middle, Qt.AlignmentFlag.AlignCenter, self.text())
        caret = start if mirrored else self.width() - start - CARET
        box = QRectF(caret, (self.height() - CARET) / 2, CARET, CARET)
        look.paint_icon(painter, box, "caret-down", ink)
        painter.end()
