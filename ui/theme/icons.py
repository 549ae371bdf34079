"""Icons: glyphs of the Phosphor font, painted in a colour, mirrored where reading is."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QIconEngine, QPainter, QPixmap

from ui.theme.fonts import Fonts

_MIRRORED: Final = (
    "arrow-",
    "caret-",
    "caret-double-",
    "list",
    "sort-",
    "text-align",
    "text-indent",
    "text-outdent",
    "sign-in",
    "sign-out",
    "sidebar",
    "book-open",
    "funnel-",
)
_NEVER: Final = frozenset({"arrow-up", "arrow-down", "caret-up", "caret-down", "list-checks"})


def mirrors(name: str) -> bool:
    """Return whether an icon shows a direction of reading, so that it turns right to left."""
    plain = name.removesuffix("-fill").removesuffix("-bold")
    return plain.startswith(_MIRRORED) and plain not in _NEVER


def paint_glyph(
    painter: QPainter, rect: QRectF, fonts: Fonts, name: str, color: QColor, *, mirrored: bool
) -> None:
    """Paint an icon centred in ``rect``, as large as its smaller side."""
    side = min(rect.width(), rect.height())
    font = QFont(fonts.icons)
    font.setPixelSize(max(1, round(side)))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.setFont(font)
    painter.setPen(color)
    if mirrored:
        painter.translate(rect.center().x() * 2, 0)
        painter.scale(-1, 1)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, fonts.glyphs[name])
    painter.restore()


class GlyphEngine(QIconEngine):
    """Paints an icon at whatever size and resolution it is asked for."""

    def __init__(
        self, fonts: Fonts, name: str, color: QColor, disabled: QColor, *, mirrored: bool
    ) -> None:
        super().__init__()
        self._fonts = fonts
        self._name = name
        self._color = color
        self._disabled = disabled
        self._mirrored = mirrored

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        color = self._disabled if mode == QIcon.Mode.Disabled else self._color
        paint_glyph(painter, QRectF(rect), self._fonts, self._name, color, mirrored=self._mirrored)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        image = QPixmap(size)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return image

    def clone(self) -> QIconEngine:
        return GlyphEngine(
            self._fonts, self._name, self._color, self._disabled, mirrored=self._mirrored
        )
