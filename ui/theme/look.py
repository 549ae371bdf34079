"""How everything looks: the one object that widgets and painters ask.

It is passed by constructor and never changes; another theme, language or setting of digits is
another `Look`, for which the window builds its parts anew.
"""

from dataclasses import dataclass, replace
from typing import Final, Literal

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap

from annotator.scheme.model import Pattern, Style
from annotator.text.isolation import from_left, isolate, steady
from ui.choices import Digits, Face, Language, Months
from ui.theme.fonts import Fonts
from ui.theme.icons import GlyphEngine, mirrors, paint_glyph
from ui.theme.tokens import Theme, VerdictLook

__all__ = ["Digits", "Face", "Language", "Look", "Marks", "Size", "from_left", "isolate", "steady"]

Size = Literal["micro", "small", "base", "large"]


_PIXELS: Final[dict[Size, tuple[int, int]]] = {
    "micro": (11, 16),
    "small": (12, 18),
    "base": (13, 20),
    "large": (15, 24),
}
_WEIGHTS: Final = {
    400: QFont.Weight.Normal,
    500: QFont.Weight.Medium,
    600: QFont.Weight.DemiBold,
    700: QFont.Weight.Bold,
}
_DASHES: Final = {
    Pattern.SOLID: None,
    Pattern.DASH: (3.5, 1.5),
    Pattern.DOT: (1.0, 1.0),
    Pattern.DASHDOT: (4.0, 1.25, 1.0, 1.25),
}
_EASTERN: Final = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_PLAIN_COLORS: Final = "DATE"
_PLAIN_VERDICT: Final = "pending"


@dataclass(frozen=True, slots=True)
class Marks:
    """How spans of a label are drawn.

    ``fill`` is none for labels that take no ground; ``dash`` counts in widths of the pen, and
    none is a solid underline.
    """

    fill: QColor | None
    ink: QColor
    dash: tuple[float, ...] | None


@dataclass(frozen=True)
class Look:
    """Colours, type, icons, digits and direction of one theme in one language."""

    theme: Theme
    fonts: Fonts
    language: Language = "ar"
    digits_style: Digits = Digits.WESTERN
    reading_face: Face = Face.AMIRI
    reading_size: int = 21
    months: Months = Months.EGYPTIAN

    # --- direction, digits ---------------------------------------------------------------------

    @property
    def rtl(self) -> bool:
        """Whether the interface runs right to left."""
        return self.language == "ar"

    @property
    def direction(self) -> Qt.LayoutDirection:
        """The direction of the interface."""
        return Qt.LayoutDirection.RightToLeft if self.rtl else Qt.LayoutDirection.LeftToRight

    @property
    def locale(self) -> QLocale:
        """The locale of the interface; its digits are the ones that were chosen."""
        if not self.rtl:
            return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
        eastern = self.digits_style is Digits.EASTERN
        country = QLocale.Country.Egypt if eastern else QLocale.Country.UnitedArabEmirates
        return QLocale(QLocale.Language.Arabic, country)

    def digits(self, text: str | int) -> str:
        """Return the text, or the number with its groups parted, in the chosen digits."""
        shown = f"{text:,}" if isinstance(text, int) else text
        if self.digits_style is Digits.WESTERN or not self.rtl:
            return shown
        grouped = shown.replace(",", "٬") if isinstance(text, int) else shown
        return grouped.translate(_EASTERN)

    def isolate(self, text: str) -> str:
        """Return the text so that it cannot reorder what stands around it."""
        return isolate(text)

    def turned(self, language: Language) -> "Look":
        """Return this look in another language."""
        return replace(self, language=language)

    # --- colours -------------------------------------------------------------------------------

    def color(self, token: str) -> QColor:
        """Return a colour of the interface by its token (``paper``, ``text2``, …)."""
        return QColor(self.theme.ui[token])

    def marks(self, style: Style) -> Marks:
        """Return how spans of a label with this style are drawn.

        A colour that the theme does not have (a scheme of somebody else) is drawn as DATE.
        """
        colors = self.theme.spans.get(style.color, self.theme.spans[_PLAIN_COLORS])
        filled = style.fill and style.stroke is None
        fill = QColor(colors.fill) if filled else None
        return Marks(fill, QColor(colors.ink), _DASHES[style.pattern])

    def verdict(self, normalized: str) -> VerdictLook:
        """Return how a verdict looks, by its normalized value."""
        verdicts = self.theme.verdicts
        return verdicts.get(normalized, verdicts[_PLAIN_VERDICT])

    # --- type ----------------------------------------------------------------------------------

    def font(self, size: Size = "base", weight: int = 400) -> QFont:
        """Return the interface's face."""
        return _font(self.fonts.interface, _PIXELS[size][0], weight)

    def line_height(self, size: Size = "base") -> int:
        """Return the pitch of lines in a size of the interface."""
        return _PIXELS[size][1]

    def reading_font(self, px: int | None = None, weight: int = 400) -> QFont:
        """Return the face of article text; without a size, the reader's.

        Sizes are Amiri's; the other face is larger on the body and is set smaller.
        """
        size = self.reading_size if px is None else px
        if self.reading_face is Face.AMIRI:
            return _font(self.fonts.reading, size, weight)
        return _font(self.fonts.interface, round(size * 18 / 21), weight)

    def brand_font(self, px: int = 50) -> QFont:
        """Return the face of the name on the start screen, which is Amiri always."""
        return _font(self.fonts.reading, px, 400)

    # --- icons ---------------------------------------------------------------------------------

    def icon(
        self,
        name: str,
        token: str | QColor = "text2",
        size: int = 18,
        mirrored: bool | None = None,
    ) -> QIcon:
        """Return an icon by its Phosphor name (``check-circle``, ``check-circle-fill``).

        Args:
            name: the name, without a prefix.
            token: a colour of the interface, or a colour.
            size: not needed, since icons scale; kept for the pixmap that a caller wants.
            mirrored: whether it is turned; by default where the language asks for it.
        """
        engine = GlyphEngine(
            self.fonts,
            name,
            self._ink(token),
            self.color("disabled"),
            mirrored=self._turns(name, mirrored),
        )
        return QIcon(engine)

    def pixmap(
        self,
        name: str,
        token: str | QColor = "text2",
        size: int = 18,
        mirrored: bool | None = None,
        ratio: float = 1.0,
    ) -> QPixmap:
        """Return an icon as a pixmap of ``size`` device-independent pixels."""
        image = QPixmap(round(size * ratio), round(size * ratio))
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint_icon(painter, QRectF(0, 0, size, size), name, token, mirrored)
        painter.end()
        return image

    def paint_icon(
        self,
        painter: QPainter,
        rect: QRectF,
        name: str,
        token: str | QColor = "text2",
        mirrored: bool | None = None,
    ) -> None:
        """Paint an icon centred in a rectangle, as large as its smaller side."""
        turned = self._turns(name, mirrored)
        paint_glyph(painter, rect, self.fonts, name, self._ink(token), mirrored=turned)

    def _ink(self, token: str | QColor) -> QColor:
        return self.color(token) if isinstance(token, str) else token

    def _turns(self, name: str, mirrored: bool | None) -> bool:
        return (self.rtl and mirrors(name)) if mirrored is None else mirrored


def _font(family: str, pixels: int, weight: int) -> QFont:
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setWeight(_WEIGHTS[weight])
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
