"""Thin bars: how much of something is done."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.look import Look

HEIGHT = 3
SMALL = 36
LARGE = 64


def paint_progress(
    painter: QPainter,
    rect: QRectF,
    share: float,
    look: Look,
    token: str = "text2",
    *,
    mirrored: bool | None = None,
) -> None:
    """Paint a bar of 3 pixels, vertically centred in ``rect``, filled from the start side.

    Args:
        painter: where to.
        rect: as wide as the bar.
        share: what is done, 0 to 1; anything beyond is cut.
        look: how it looks.
        token: colour of what is done.
        mirrored: whether it starts at the right; by default as the interface does.
    """
    right = look.rtl if mirrored is None else mirrored
    track = QRectF(rect.left(), round(rect.center().y() - HEIGHT / 2), rect.width(), HEIGHT)
    done = round(track.width() * min(1.0, max(0.0, share)))
    painter.fillRect(track, look.color("hair2"))
    left = track.right() - done if right else track.left()
    painter.fillRect(QRectF(left, track.top(), done, HEIGHT), look.color(token))


class ProgressBar(QWidget):
    """A bar of 3 pixels, 36 or 64 wide."""

    def __init__(
        self,
        look: Look,
        share: float = 0.0,
        parent: QWidget | None = None,
        *,
        width: int = SMALL,
        token: str = "accent",
        name: str = "",
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._share = share
        self._token = token
        self._name = name
        self.setFixedSize(QSize(width, HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_share(share)

    @property
    def share(self) -> float:
        """What is done, 0 to 1."""
        return self._share

    def set_share(self, share: float) -> None:
        """Show that so much is done."""
        self._share = share
        said = self._look.digits(f"{round(share * 100)}") + "%"
        self.setAccessibleName(f"{self._name} {said}".strip())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        frame = QRectF(self.rect())
        paint_progress(painter, frame, self._share, self._look, self._token, mirrored=mirrored)
        painter.end()
