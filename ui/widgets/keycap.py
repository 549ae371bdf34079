"""Key caps: which key does it, drawn where the action is."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import metrics
from ui.theme.look import Look
from ui.widgets.painting import rounded
from ui.widgets.writing import write

HEIGHT = 18
_SIGNS = {"Return": "↵", "Enter": "↵"}


def legend(key: str) -> str:
    """Return what stands on the cap for a key as Qt names it: ``Ctrl+Return`` is ``Ctrl ↵``."""
    parts = key.replace("++", "+Plus").split("+")
    return " ".join(_SIGNS.get(part, "+" if part == "Plus" else part) for part in parts if part)


def cap_width(key: str, look: Look) -> int:
    """Return how wide the cap of a key is."""
    wide = QFontMetrics(look.font("micro", 500)).horizontalAdvance(legend(key))
    return max(HEIGHT, wide + 10)


def paint_cap(
    painter: QPainter,
    rect: QRectF,
    key: str,
    look: Look,
    *,
    on_accent: bool = False,
    ground: str = "raised",
) -> None:
    """Paint the cap of a key; on a primary button it is only an outline.

    Args:
        painter: where to.
        rect: `cap_width` by `HEIGHT`.
        key: the key as Qt names it.
        look: gives the colours.
        on_accent: whether it stands on a primary button.
        ground: colour of the cap; ``pane`` where it stands on a raised card.
    """
    ink = look.color("onAccent" if on_accent else "text2")
    painter.save()
    if on_accent:
        rounded(painter, rect, metrics.RADIUS_CAP, border=ink)
    else:
        hair = look.color("hair2")
        rounded(painter, rect, metrics.RADIUS_CAP, fill=hair)
        face = rect.adjusted(1, 1, -1, -2)
        rounded(painter, face, metrics.RADIUS_CAP - 1, fill=look.color(ground))
    painter.setFont(look.font("micro", 500))
    painter.setPen(ink)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    write(painter, rect.adjusted(0, 0, 0, -1), Qt.AlignmentFlag.AlignCenter, legend(key))
    painter.restore()


class KeyCap(QWidget):
    """The cap of one key, by its Latin legend."""

    def __init__(self, key: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._key = key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(legend(key))

    @property
    def key(self) -> str:
        """The key that is shown."""
        return self._key

    def sizeHint(self) -> QSize:
        return QSize(cap_width(self._key, self._look), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_cap(painter, QRectF(self.rect()), self._key, self._look)
        painter.end()
