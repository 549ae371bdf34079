"""A section of a pane: a head, what belongs to it, and a hairline under all."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import metrics
from ui.theme.look import Look
from ui.widgets.hairline import Hairline
from ui.widgets.labels import label


class Section(QWidget):
    """A head of 12/600 in text2, widgets under it, and a hairline.

    ``body`` takes the content; `add_to_head` puts something at the head's end side.

    Args:
        title: the head; empty for a section without one.
        look: how it looks.
        line: whether a hairline closes it.
    """

    def __init__(
        self, title: str, look: Look, parent: QWidget | None = None, *, line: bool = True
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(
            metrics.PANE_PADDING,
            metrics.SECTION_ABOVE,
            metrics.PANE_PADDING,
            metrics.SECTION_BELOW,
        )
        self.body.setSpacing(metrics.FIELD_GAP)
        self._head = QHBoxLayout()
        self._head.setSpacing(metrics.GAP_8)
        self.title = label(title, look, size="small", weight=600, token="text2")
        if title:
            self._head.addWidget(self.title)
            self._head.addStretch(1)
            self.body.addLayout(self._head)
        outer.addLayout(self.body)
        if line:
            outer.addWidget(Hairline(look))

    def add(self, widget: QWidget) -> None:
        """Put a widget below the ones that are there."""
        self.body.addWidget(widget)

    def add_to_head(self, widget: QWidget) -> None:
        """Put a widget at the end side of the head."""
        self._head.addWidget(widget)
