"""A scroll bar that lies over the end side of a list, so that rows keep their whole width."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

WIDTH = 8


class OverlayScrollBar(QScrollBar):
    """Follows a scroll area's own bar, which is hidden; seen while there is more to scroll to.

    Args:
        area: with its vertical bar switched off.
    """

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(Qt.Orientation.Vertical, area)
        self._area = area
        self._own = area.verticalScrollBar()
        self.setFixedWidth(WIDTH)
        self._own.rangeChanged.connect(self._follow)
        self._own.valueChanged.connect(self.setValue)
        self.valueChanged.connect(self._own.setValue)
        area.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._place()
        return False

    def _follow(self) -> None:
        own = self._own
        self.setPageStep(own.pageStep())
        self.setSingleStep(own.singleStep())
        self.setRange(own.minimum(), own.maximum())
        self.setValue(own.value())
        self.setVisible(own.maximum() > own.minimum())
        self._place()

    def _place(self) -> None:
        right_to_left = self._area.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 0 if right_to_left else self._area.width() - WIDTH
        self.setGeometry(left, 0, WIDTH, self._area.height())
        self.raise_()
