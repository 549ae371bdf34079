"""The faces of a printed report.

Plex alone, with its local forms and its joined marks off: so the words of the PDF can be
selected, searched and read aloud. A shadda that is one drawing with its vowel came out of the
PDF as a Latin letter. Amiri's words cannot be read (measured), however well it would become the
wording.
"""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath

from exports.report.page import Colors
from ui.theme.fonts import Fonts

_WEIGHTS: Final = {400: QFont.Weight.Normal, 500: QFont.Weight.Medium, 600: QFont.Weight.DemiBold}


@dataclass(frozen=True, slots=True)
class Type:
    """Faces and colours, and the side at which reading starts."""

    fonts: Fonts
    colors: Colors
    rtl: bool

    def font(self, pixels: int, weight: int = 400) -> QFont:
        """Return the face in a size; a pixel is 1/96 inch."""
        font = QFont(self.fonts.interface)
        font.setPixelSize(pixels)
        font.setWeight(_WEIGHTS[weight])
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        for feature in ("locl", "ccmp"):
            font.setFeature(QFont.Tag(feature), 0)
        return font

    def ink(self, token: str) -> QColor:
        """Return a colour of the light theme."""
        return QColor(self.colors.ui[token])

    def claim(self) -> QColor:
        """Return the ink of claims."""
        return QColor(self.colors.spans["CLAIM"].ink)

    def wash(self) -> QColor:
        """Return the ground of claims."""
        return QColor(self.colors.spans["CLAIM"].fill)

    def attribution(self) -> QColor:
        """Return the ink of attribution."""
        return QColor(self.colors.spans["ATTR"].ink)

    def verdict(self, normalized: str) -> tuple[QColor, QColor, str]:
        """Return the ink, the ground and the icon of a verdict."""
        look = self.colors.verdict(normalized)
        return QColor(look.ink), QColor(look.fill), look.icon

    def paint_icon(
        self, painter: QPainter, name: str, left: float, top: float, side: float, ink: QColor
    ) -> None:
        """Paint an icon as a drawing: as a letter it would stand among the words."""
        font = QFont(self.fonts.icons)
        font.setPixelSize(round(side))
        path = QPainterPath()
        metrics = QFontMetricsF(font)
        glyph = self.fonts.glyphs[name]
        path.addText(QPointF(0, metrics.ascent()), font, glyph)
        box = path.boundingRect()
        painter.save()
        painter.translate(left + side / 2 - box.center().x(), top + side / 2 - box.center().y())
        painter.fillPath(path, ink)
        painter.restore()
