"""Widgets in lines, as words are: from the start side, onto the next line where one is full."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class Flow(QWidget):
    """Places its widgets in lines, and is as high as they are.

    Args:
        gap: between two widgets of a line.
        line_gap: between two lines.
    """

    def __init__(
        self, gap: int, line_gap: int, parent: QWidget | None = None, *, outdent: int = 0
    ) -> None:
        super().__init__(parent)
        self._gap = gap
        self._line_gap = line_gap
        self._outdent = outdent
        self._items: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def items(self) -> list[QWidget]:
        """The widgets, in their order."""
        return list(self._items)

    def set_items(self, items: Sequence[QWidget]) -> None:
        """Place other widgets; those that were there are deleted unless they stay."""
        for old in self._items:
            if old not in items:
                old.hide()
                old.deleteLater()
        self._items = list(items)
        for item in self._items:
            item.setParent(self)
            item.show()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def _place(self) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        start, top, high = -self._outdent, 0, 0
        for item in self._items:
            hint = item.sizeHint()
            wide = min(hint.width(), self.width() + self._outdent)
            if start > 0 and start + wide > self.width() + self._outdent:
                start, top, high = -self._outdent, top + high + self._line_gap, 0
            left = self.width() - start - wide if mirrored else start
            item.setGeometry(left, top, wide, hint.height())
            start += wide + self._gap
            high = max(high, hint.height())
        self.setFixedHeight(max(1, top + high))
