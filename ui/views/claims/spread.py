"""Two parts of a page: one under the other, or side by side where there is room for both."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.theme import metrics

WIDE = 1000
"""From this width on, in pixels, the parts stand side by side."""
SHARES = (3, 2)
GAP_WIDE = 40


class Spread(QWidget):
    """Where a line would be wider than an eye follows, the second part stands beside the first.

    Signals:
        turned: the parts stand side by side now (True), or one under the other.
    """

    turned = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_wide = False
        self.columns = tuple(self._column() for _ in SHARES)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(metrics.GAP_16)
        for column in self.columns:
            self._box.addLayout(column)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        if wide is not self.is_wide:
            self.is_wide = wide
            self._turn()
            self.turned.emit(wide)

    def _turn(self) -> None:
        wide, directions = self.is_wide, QBoxLayout.Direction
        self._box.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        self._box.setSpacing(GAP_WIDE if wide else metrics.GAP_16)
        for column, share in zip(self.columns, SHARES, strict=True):
            self._box.setStretchFactor(column, share if wide else 0)
            # Beside a longer part the shorter one keeps its place at the top.
            if wide:
                column.addStretch()
            else:
                column.takeAt(column.count() - 1)

    def _column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        return column
