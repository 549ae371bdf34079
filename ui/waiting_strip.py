"""What is shown while a verb waits for another program."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.views.grounds import ground
from ui.widgets.button import Button
from ui.widgets.labels import ElidedLabel


class WaitingStrip(QWidget):
    """Stands at the foot of the window that is worked in, over its status line or buttons.

    Args:
        look: how it looks.
        parent: that window.
    """

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        ground(self, look, "raised")
        self.setLayoutDirection(look.direction)
        words = tr("Waiting for another program that is writing to the project. You can read on.")
        self.words = ElidedLabel(words, look, size="small", token="text", parent=self)
        self.stop_button = Button(tr("Stop waiting"), look, key="Esc", small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(metrics.GAP_12, 0, metrics.GAP_12, 0)
        row.setSpacing(metrics.GAP_12)
        row.addWidget(self.words, 1)
        row.addWidget(self.stop_button)
        self.setAccessibleName(words)
        height = metrics.STATUS_LINE
        self.setGeometry(0, parent.height() - height, parent.width(), height)
        self.show()
        self.raise_()
