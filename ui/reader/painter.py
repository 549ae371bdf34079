"""Paints plain shapes in the colours and fonts of a look."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QRegion,
    QStaticText,
    QTextOption,
)

from annotator.scheme.model import Pattern, Style
from ui.reader.shapes import (
    Dot,
    Fill,
    Frame,
    Icon,
    Outline,
    Point,
    Polygon,
    Rect,
    Shape,
    Stroke,
    Words,
)
from ui.theme.look import Look
from ui.widgets.direction import runs_right_to_left

NOTE_SIZE = 16
_MOST_TEXTS = 2000
_NO_PEN, _NO_BRUSH = Qt.PenStyle.NoPen, Qt.BrushStyle.NoBrush
_EVERYWHERE = QRect(-30_000, -30_000, 60_000, 60_000)
PILL_SIZE = 9
"""Of the Latin names of invisible characters; nothing else is as small."""


class Palette:
    """Finds colours and fonts by the names that shapes use; keeps what it found.

    Args:
        look: the look.
    """

    def __init__(self, look: Look) -> None:
        self._look = look
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[tuple[str, int], QFont] = {}
        self._metrics: dict[tuple[str, int], QFontMetricsF] = {}
        self._widths: dict[tuple[str, str, int], float] = {}
        self._texts: dict[tuple[str, str, int, bool | None], tuple[QStaticText, QSizeF]] = {}
        self._pens: dict[tuple[str, float, str], QPen] = {}
        self._dashes = {
            pattern.value: look.marks(Style(color="DATE", pattern=pattern)).dash
            for pattern in Pattern
        }

    @property
    def look(self) -> Look:
        """The look."""
        return self._look

    def colour(self, name: str) -> QColor:
        """Return a colour: a token, ``LABEL.fill``, ``LABEL.ink`` or ``verdict:VALUE``."""
        known = self._colours.get(name)
        if known is None:
            known = self._colours[name] = self._find(name)
        return known

    def pen(self, colour: str, width: float, pattern: str = "solid") -> QPen:
        """Return a pen; flat at its ends, with sharp corners."""
        known = self._pens.get((colour, width, pattern))
        if known is None:
            brush, flat = QBrush(self.colour(colour)), Qt.PenCapStyle.FlatCap
            known = QPen(brush, width, Qt.PenStyle.SolidLine, flat, Qt.PenJoinStyle.MiterJoin)
            dash = self._dashes[pattern]
            if dash:
                known.setDashPattern(dash)
            self._pens[colour, width, pattern] = known
        return known

    def font(self, role: str, weight: int = 400) -> QFont:
        """Return an interface font by its size's name, or that of ``note`` or ``pill``."""
        known = self._fonts.get((role, weight))
        if known is None:
            look = self._look
            if role == "note":
                known = look.reading_font(NOTE_SIZE, weight)
            elif role == "pill":
                known = look.font("micro", weight)
                known.setPixelSize(PILL_SIZE)
            else:
                known = look.font("small" if role == "small" else "micro", weight)
            self._fonts[role, weight] = known
        return known

    def width(self, text: str, role: str = "micro", weight: int = 500) -> float:
        """Return the width of a text in pixels."""
        key = (text, role, weight)
        known = self._widths.get(key)
        if known is None:
            metrics = self._metrics.get((role, weight))
            if metrics is None:
                metrics = self._metrics[role, weight] = QFontMetricsF(self.font(role, weight))
            known = self._widths[key] = metrics.horizontalAdvance(text)
        return known

    def written(
        self, text: str, role: str, weight: int, rtl: bool | None = None
    ) -> tuple[QStaticText, QSizeF]:
        """Return a line of text shaped for painting, and its size.

        Args:
            text: the line.
            role: for the font.
            weight: for the font.
            rtl: which way it runs; none for as its first letter does.
        """
        key = (text, role, weight, rtl)
        known = self._texts.get(key)
        if known is None:
            if len(self._texts) > _MOST_TEXTS:
                self._texts.clear()
            runs_rtl = runs_right_to_left(text, empty=self._look.rtl) if rtl is None else rtl
            known = self._texts[key] = _shaped(text, self.font(role, weight), rtl=runs_rtl)
        return known

    def _find(self, name: str) -> QColor:
        if name == "selection":
            colour = QColor(self._look.color("accent"))
            colour.setAlphaF(0.32 if self._look.theme.dark else 0.20)
            return colour
        if name.startswith("verdict:"):
            return self._look.verdict(name.removeprefix("verdict:")).ink
        base, dot, part = name.partition(".")
        if not dot:
            return self._look.color(name)
        spans = self._look.theme.spans
        colours = spans.get(base, spans["DATE"])
        return colours.fill if part == "fill" else colours.ink


def _shaped(text: str, font: QFont, *, rtl: bool) -> tuple[QStaticText, QSizeF]:
    option = QTextOption()
    sides = Qt.LayoutDirection
    option.setTextDirection(sides.RightToLeft if rtl else sides.LeftToRight)
    shaped = QStaticText(text)
    shaped.setTextFormat(Qt.TextFormat.PlainText)
    shaped.setTextOption(option)
    shaped.prepare(font=font)
    return shaped, shaped.size()


def paint(painter: QPainter, shapes: Iterable[Shape], palette: Palette) -> None:
    """Paint shapes in their order, from the painter's origin."""
    for shape in shapes:
        if isinstance(shape, Fill):
            _fill(painter, shape, palette)
        elif isinstance(shape, Stroke | Frame | Outline | Dot) and shape.gaps:
            painter.save()
            _leave_out(painter, shape.gaps)
            paint(painter, (replace(shape, gaps=()),), palette)
            painter.restore()
        elif isinstance(shape, Stroke):
            _stroke(painter, shape, palette)
        elif isinstance(shape, Words):
            _words(painter, shape, palette)
        elif isinstance(shape, Frame):
            _frame(painter, shape, palette)
        elif isinstance(shape, Dot):
            _dot(painter, shape, palette)
        elif isinstance(shape, Outline):
            _outline(painter, shape, palette)
        elif isinstance(shape, Polygon):
            _polygon(painter, shape, palette)
        else:
            _icon(painter, shape, palette)


def _leave_out(painter: QPainter, gaps: Iterable[Rect]) -> None:
    """Let nothing be painted where letters are."""
    left = QRegion(_EVERYWHERE)
    for gap in gaps:
        corner = QRect(int(gap.left), int(gap.top), 0, 0)
        corner.setSize(QSizeF(gap.right - gap.left, gap.bottom - gap.top).toSize())
        left -= QRegion(corner)
    painter.setClipRegion(left, Qt.ClipOperation.IntersectClip)


def _qrect(rect: Rect) -> QRectF:
    return QRectF(rect.left, rect.top, rect.right - rect.left, rect.bottom - rect.top)


def _fill(painter: QPainter, shape: Fill, palette: Palette) -> None:
    box = _qrect(shape.rect)
    colour = palette.colour(shape.colour)
    if not shape.radius:
        painter.fillRect(box, colour)
        return
    painter.setPen(_NO_PEN)
    painter.setBrush(colour)
    painter.drawRoundedRect(box, shape.radius, shape.radius)
    # A square side is the rounded one with its corners filled in.
    if shape.open_left:
        painter.fillRect(QRectF(box.left(), box.top(), shape.radius, box.height()), colour)
    if shape.open_right:
        left = box.right() - shape.radius
        painter.fillRect(QRectF(left, box.top(), shape.radius, box.height()), colour)


def _frame(painter: QPainter, shape: Frame, palette: Palette) -> None:
    painter.setPen(palette.pen(shape.colour, shape.width, shape.pattern))
    painter.setBrush(_NO_BRUSH)
    box = _qrect(shape.rect)
    if not (shape.open_left or shape.open_right):
        painter.drawRoundedRect(box, shape.radius, shape.radius)
        return
    painter.save()
    # Drawn longer on the open side, and cut off where the line ends.
    beyond = shape.radius + shape.width
    reach = shape.width / 2
    left = box.left() if shape.open_left else box.left() - reach
    right = box.right() if shape.open_right else box.right() + reach
    painter.setClipRect(
        QRectF(left, box.top() - reach, right - left, box.height() + 2 * reach),
        Qt.ClipOperation.IntersectClip,
    )
    longer = box.adjusted(
        -beyond if shape.open_left else 0, 0, beyond if shape.open_right else 0, 0
    )
    painter.drawRoundedRect(longer, shape.radius, shape.radius)
    painter.restore()


def _outline(painter: QPainter, shape: Outline, palette: Palette) -> None:
    top = min(rect.top for rect in shape.rects)
    foot = max(rect.bottom for rect in shape.rects)
    # Drawn longer where it is open, and cut off there.
    beyond, reach = 2 * shape.width, shape.width / 2
    path = QPainterPath()
    for rect in shape.rects:
        above = beyond if shape.open_top and rect.top == top else 0
        below = beyond if shape.open_bottom and rect.bottom == foot else 0
        one = QPainterPath()
        one.addRect(_qrect(rect).adjusted(0, -above, 0, below))
        path = path.united(one)
    painter.save()
    bounds = path.boundingRect().adjusted(-reach, 0, reach, 0)
    bounds.setTop(top if shape.open_top else top - reach)
    bounds.setBottom(foot if shape.open_bottom else foot + reach)
    painter.setClipRect(bounds, Qt.ClipOperation.IntersectClip)
    painter.setPen(palette.pen(shape.colour, shape.width))
    painter.setBrush(_NO_BRUSH)
    painter.drawPath(path.simplified())
    painter.restore()


def _stroke(painter: QPainter, shape: Stroke, palette: Palette) -> None:
    painter.setPen(palette.pen(shape.colour, shape.width, shape.pattern))
    painter.setBrush(_NO_BRUSH)
    points = shape.points
    if len(points) == 2:
        painter.drawLine(QPointF(*points[0]), QPointF(*points[1]))
    elif not shape.radius:
        painter.drawPolyline(QPolygonF([QPointF(*point) for point in points]))
    else:
        painter.drawPath(_rounded(points, shape.radius))


def _rounded(points: tuple[Point, ...], radius: float) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        path.lineTo(QPointF(*_short_of(corner, before, radius)))
        path.quadTo(QPointF(*corner), QPointF(*_short_of(corner, after, radius)))
    path.lineTo(QPointF(*points[-1]))
    return path


def _short_of(corner: Point, other: Point, radius: float) -> Point:
    """Return the point before a corner at which its curve begins."""
    dx, dy = other[0] - corner[0], other[1] - corner[1]
    length = (dx * dx + dy * dy) ** 0.5
    if length == 0:
        return corner
    share = min(radius, length / 2) / length
    return corner[0] + dx * share, corner[1] + dy * share


def _dot(painter: QPainter, shape: Dot, palette: Palette) -> None:
    if shape.pen:
        painter.setPen(palette.pen(shape.pen, shape.width))
    else:
        painter.setPen(_NO_PEN)
    painter.setBrush(palette.colour(shape.colour))
    painter.drawEllipse(QPointF(shape.x, shape.y), shape.radius, shape.radius)


def _polygon(painter: QPainter, shape: Polygon, palette: Palette) -> None:
    painter.setPen(_NO_PEN)
    painter.setBrush(palette.colour(shape.colour))
    painter.drawPolygon(QPolygonF([QPointF(*point) for point in shape.points]))


def _words(painter: QPainter, shape: Words, palette: Palette) -> None:
    text, size = palette.written(shape.text, shape.role, shape.weight, shape.rtl)
    box = shape.rect
    left = box.right - size.width()
    if shape.align == "center":
        left = (box.left + box.right - size.width()) / 2
    painter.setFont(palette.font(shape.role, shape.weight))
    painter.setPen(palette.colour(shape.colour))
    painter.drawStaticText(QPointF(left, (box.top + box.bottom - size.height()) / 2), text)


def _icon(painter: QPainter, shape: Icon, palette: Palette) -> None:
    look = palette.look
    name = look.verdict(shape.name).icon
    look.paint_icon(painter, _qrect(shape.rect), name, palette.colour(shape.colour))
