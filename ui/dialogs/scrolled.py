"""The part of a dialog that scrolls where the screen is too small for all of it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.views.overlay_scroll_bar import OverlayScrollBar


class Scrolled(QScrollArea):
    """Asks for as much as its widget needs, and scrolls only where it is given less.

    Args:
        inner: what is in it.
    """

    def __init__(self, inner: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = QSize(16777215, 16777215)
        self._inner = inner
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        OverlayScrollBar(self)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)  # the dialog's ground is seen
        inner.installEventFilter(self)

    def bound(self, most: QSize) -> None:
        """Ask for no more than there is room for."""
        if most != self._most:
            self._most = most
            self.updateGeometry()

    def bring(self, widget: QWidget | None) -> None:
        """Bring what has the focus into sight."""
        if widget is not None and self._inner.isAncestorOf(widget):
            self.ensureWidgetVisible(widget, 8, 24)

    # --- Qt -------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return self._inner.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        return min(self._inner.heightForWidth(width), self._most.height())

    def sizeHint(self) -> QSize:
        return self._inner.sizeHint().boundedTo(self._most)

    def minimumSizeHint(self) -> QSize:
        return self._inner.minimumSizeHint().boundedTo(self._most)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inner and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
