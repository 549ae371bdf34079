"""A label in its own form, alone or as a button."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from annotator.scheme.model import Form, Label
from ui.theme import metrics
from ui.theme.look import Look
from ui.widgets.focus_ring import FocusRing
from ui.widgets.keycap import HEIGHT as CAP_HEIGHT
from ui.widgets.keycap import cap_width, paint_cap
from ui.widgets.label_paint import HEIGHT, label_width, paint_label
from ui.widgets.tips import set_tip
from ui.widgets.writing import caption

_GAP = 6


class LabelSwatch(QAbstractButton):
    """A label drawn as in the text, with its key before it; a click means the label.

    Args:
        label: what is drawn.
        look: how it looks.
        key: the key cap before it; empty for none.
        form: the layer's form, where the label alone does not tell.
        long: the full name in place of the short one.
    """

    def __init__(
        self,
        label: Label,
        look: Look,
        parent: QWidget | None = None,
        *,
        key: str = "",
        form: Form | None = None,
        long: bool = False,
    ) -> None:
        super().__init__(parent)
        self.label = label
        self._look = look
        self._key = key
        self._form = form
        caption(self, (label.name if long else label.short).in_language(look.language))
        self.setFont(look.font())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        name = label.name.in_language(look.language)
        self.setAccessibleName(f"{name}, {key}" if key else name)
        set_tip(self, name)
        self.ring = FocusRing(self, look, metrics.RADIUS_CAP)

    def sizeHint(self) -> QSize:
        wide = label_width(self.label, self.font(), self.text(), self._form)
        return QSize(self._before() + wide, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        before = self._before()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        body = QRectF(self.rect()).adjusted(
            0 if mirrored else before, 0, -before if mirrored else 0, 0
        )
        if self._key:
            wide = cap_width(self._key, self._look)
            left = self.width() - wide if mirrored else 0
            cap = QRectF(left, (self.height() - CAP_HEIGHT) / 2, wide, CAP_HEIGHT)
            paint_cap(painter, cap, self._key, self._look)
        ink = None if self.isEnabled() else self._look.color("disabled")
        paint_label(
            painter,
            body,
            self.label,
            self._look,
            self.font(),
            self.text(),
            form=self._form,
            ink=ink,
        )
        painter.end()

    def _before(self) -> int:
        return cap_width(self._key, self._look) + _GAP if self._key else 0
