"""The parts of a page: each knows its height and paints itself; some may be parted by a page.

A unit is 1/96 inch. What stands at the start side is at the right where reading starts there:
`Beside` alone turns columns round, and `Framed` its bar.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from annotator.text.isolation import steady
from annotator.text.offsets import OffsetMap
from ui.widgets.direction import runs_right_to_left

BREAK = "\u2028"


class Part(Protocol):
    """Something on a page."""

    @property
    def height(self) -> float:
        """How high it is."""

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint it at a place."""

    def pieces(self) -> Sequence["Part"]:
        """Return what may stand on pages of its own, from top to bottom."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words that look alike; ``ground`` lies under them, ``rule`` under their feet."""

    text: str
    font: QFont
    ink: QColor
    ground: QColor | None = None
    rule: QColor | None = None
    url: str = ""


class Paragraph:
    """Lines of one text.

    Args:
        runs: the words.
        width: of the lines.
        pitch: from line to line.
        rtl: whether it runs right to left; None for what its first letter says.
        empty: what a text without letters does.
        center: whether the lines stand in the middle.
    """

    def __init__(
        self,
        runs: Sequence[Run],
        width: float,
        pitch: float,
        *,
        rtl: bool | None = None,
        empty: bool = True,
        center: bool = False,
        flush_end: bool = False,
    ) -> None:
        self.runs = [replace(run, text=steady(run.text)) for run in runs if run.text]
        self.text = "".join(run.text for run in self.runs).replace("\n", BREAK)
        self.rtl = runs_right_to_left(self.text, empty=empty) if rtl is None else rtl
        self.width = width
        self._pitch = pitch
        self._layout = QTextLayout(self.text, self.runs[0].font if self.runs else QFont())
        self._layout.setTextOption(self._option(center=center, flush_end=flush_end))
        self._offsets = OffsetMap(self.text)
        self._layout.setFormats(self._formats())
        self._count = self._lay_out()

    @property
    def height(self) -> float:
        """How high all its lines are."""
        return self._count * self._pitch

    @property
    def natural_width(self) -> float:
        """How wide its widest line really is."""
        lines = [self._layout.lineAt(place) for place in range(self._count)]
        return max((line.naturalTextWidth() for line in lines), default=0.0)

    def pieces(self) -> Sequence[Part]:
        """Return its lines; the first two and the last two stay together."""
        if self._count < 4:
            return [self]
        ends = [2, *range(3, self._count - 1), self._count]
        return [
            _Lines(self, first, last) for first, last in zip([0, *ends[:-1]], ends, strict=True)
        ]

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint all lines."""
        self.paint_lines(painter, left, top, 0, self._count)

    def paint_lines(
        self, painter: QPainter, left: float, top: float, first: int, last: int
    ) -> None:
        """Paint some lines, the first of them at the top."""
        shift = top - first * self._pitch
        for place in range(first, last):
            line = self._layout.lineAt(place)
            self._paint_grounds(painter, line, left, shift)
            line.draw(painter, QPointF(left, shift))

    @property
    def pitch(self) -> float:
        """From line to line."""
        return self._pitch

    def _option(self, *, center: bool, flush_end: bool) -> QTextOption:
        side = Qt.AlignmentFlag.AlignRight if self.rtl else Qt.AlignmentFlag.AlignLeft
        if flush_end:
            side = Qt.AlignmentFlag.AlignLeft if self.rtl else Qt.AlignmentFlag.AlignRight
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter if center else side)
        right = Qt.LayoutDirection.RightToLeft
        option.setTextDirection(right if self.rtl else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        return option

    def _formats(self) -> list[QTextLayout.FormatRange]:
        formats, at = [], 0
        for run in self.runs:
            one = QTextLayout.FormatRange()
            start, end = self._offsets.to_utf16(at), self._offsets.to_utf16(at + len(run.text))
            one.start, one.length = start, end - start
            one.format = QTextCharFormat()
            one.format.setFont(run.font)
            one.format.setForeground(run.ink)
            if run.url:
                one.format.setAnchor(True)
                one.format.setAnchorHref(run.url)
            formats.append(one)
            at += len(run.text)
        return formats

    def _lay_out(self) -> int:
        self._layout.beginLayout()
        count = 0
        line = self._layout.createLine()
        while line.isValid():
            line.setLineWidth(self.width)
            # The base lines stand a pitch apart, whatever the lines hold.
            lift = (self._pitch - line.height()) / 2
            line.setPosition(QPointF(0, count * self._pitch + lift))
            count += 1
            line = self._layout.createLine()
        self._layout.endLayout()
        return count

    def _paint_grounds(self, painter: QPainter, line: QTextLine, left: float, shift: float) -> None:
        at = 0
        for run in self.runs:
            start, end = self._offsets.to_utf16(at), self._offsets.to_utf16(at + len(run.text))
            at += len(run.text)
            if run.ground is None:
                continue
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            for glyphs in line.glyphRuns(first, last - first) if last > first else []:
                box = glyphs.boundingRect().translated(left, shift)
                foot = shift + line.y() + line.ascent() + 5
                top = foot - line.ascent() - 3
                area = QRectF(box.left(), top, box.width(), foot - top)
                painter.fillRect(area, run.ground)
                if run.rule is not None:
                    painter.fillRect(QRectF(area.left(), foot, area.width(), 1.5), run.rule)


@dataclass(frozen=True, slots=True)
class _Lines:
    """Some lines of a paragraph."""

    paragraph: Paragraph
    first: int
    last: int

    @property
    def height(self) -> float:
        return (self.last - self.first) * self.paragraph.pitch

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        self.paragraph.paint_lines(painter, left, top, self.first, self.last)

    def pieces(self) -> Sequence[Part]:
        return [self]


@dataclass(frozen=True, slots=True)
class Space:
    """Nothing, so high."""

    height: float

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint nothing."""

    def pieces(self) -> Sequence[Part]:
        """Return itself."""
        return [self]


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across, with room above and below."""

    width: float
    ink: QColor
    weight: float = 1.0
    above: float = 0.0
    below: float = 0.0

    @property
    def height(self) -> float:
        """How high it is with its room."""
        return self.above + self.weight + self.below

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint the line."""
        painter.fillRect(QRectF(left, top + self.above, self.width, self.weight), self.ink)

    def pieces(self) -> Sequence[Part]:
        """Return itself."""
        return [self]


@dataclass(frozen=True, slots=True)
class Stack:
    """Parts under each other."""

    parts: Sequence[Part]
    gap: float = 0.0

    @property
    def height(self) -> float:
        """How high they are together."""
        gaps = self.gap * max(0, len(self.parts) - 1)
        return sum(part.height for part in self.parts) + gaps

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint them from the top."""
        for part in self.parts:
            part.paint(painter, left, top)
            top += part.height + self.gap

    def pieces(self) -> Sequence[Part]:
        """Return the pieces of its parts, and the gaps between them."""
        found: list[Part] = []
        for part in self.parts:
            if found and self.gap:
                found.append(Space(self.gap))
            found += part.pieces()
        return found


@dataclass(frozen=True, slots=True)
class Beside:
    """Columns from the start side: each with its offset and its width."""

    columns: Sequence[tuple[float, float, Part]]
    width: float
    rtl: bool

    @property
    def height(self) -> float:
        """How high the highest is."""
        return max((part.height for *_, part in self.columns), default=0.0)

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint them, turned round where reading starts at the right."""
        for offset, width, part in self.columns:
            start = self.width - offset - width if self.rtl else offset
            part.paint(painter, left + start, top)

    def pieces(self) -> Sequence[Part]:
        """Return itself: columns stay together."""
        return [self]


@dataclass(frozen=True, slots=True)
class Framed:
    """A part in a frame, or with a bar at its start side."""

    part: Part
    width: float
    padding: tuple[float, float]
    ground: QColor | None = None
    border: QColor | None = None
    bar: QColor | None = None
    rtl: bool = True
    radius: float = 6.0
    least: float = 0.0

    @property
    def height(self) -> float:
        """How high the frame is."""
        return max(self.least, self.part.height + 2 * self.padding[1])

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint the frame and what is in it."""
        area = QRectF(left, top, self.width, self.height)
        painter.setPen(QPen(self.border, 0.8) if self.border else Qt.PenStyle.NoPen)
        painter.setBrush(self.ground or Qt.BrushStyle.NoBrush)
        if self.ground or self.border:
            painter.drawRoundedRect(area, self.radius, self.radius)
        if self.bar is not None:
            start = area.right() - 2.5 if self.rtl else area.left()
            painter.fillRect(QRectF(start, area.top(), 2.5, area.height()), self.bar)
        self.part.paint(painter, left + self.padding[0], top + self.padding[1])

    def pieces(self) -> Sequence[Part]:
        """Return what is in it: a frame that no page can hold is left away."""
        return [Shifted(piece, self.padding[0]) for piece in self.part.pieces()]


@dataclass(frozen=True, slots=True)
class Shifted:
    """A part that stands further right."""

    part: Part
    by: float

    @property
    def height(self) -> float:
        """How high it is."""
        return self.part.height

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint it."""
        self.part.paint(painter, left + self.by, top)

    def pieces(self) -> Sequence[Part]:
        """Return its pieces, shifted alike."""
        return [Shifted(piece, self.by) for piece in self.part.pieces()]


class ImagePart:
    """A picture within a width and a height, at the start side."""

    def __init__(
        self, image: QImage, width: float, most: float, border: QColor, *, rtl: bool
    ) -> None:
        scale = min(1.0, width / image.width(), most / image.height())
        self._image = image
        self._size = (image.width() * scale, image.height() * scale)
        self._start = width - self._size[0] if rtl else 0.0
        self._border = border

    @property
    def height(self) -> float:
        """How high it is shown."""
        return self._size[1]

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint it, with a hairline around."""
        area = QRectF(left + self._start, top, *self._size)
        painter.drawImage(area, self._image)
        painter.setPen(QPen(self._border, 0.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)

    def pieces(self) -> Sequence[Part]:
        """Return itself."""
        return [self]
