"""The column of text: blocks laid out when they come into view, heights guessed until then."""

import re
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import ceil

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextLine, QTextOption

from ui.reader import rects, tables
from ui.reader.heights import Heights
from ui.reader.ink import Ink, Inked, LineInk, of_line
from ui.reader.metrics import Metrics
from ui.reader.paragraphs import ArticleText, Block, BlockText, Direction
from ui.reader.tables import Tables

_RANGES_KEPT = 2000
_REACH = 3
"""Of the type's size: more than any line's ink is away from its baseline."""
_TALL = re.compile(
    "[^\x00-\u02ff\u0600-\u060f\u061b-\u064a\u0660-\u066f\u067e\u0686\u0698\u06a9\u06af\u06cc"
    "\u06f0-\u06f9\u2000-\u206f\ufffd]"
)
"""What may stand higher or hang lower than plain letters: marks, other scripts, pictures."""
KEPT = 160
"""Blocks whose layout is kept; several screens at the smallest type."""

_Flag = QTextLayout.GlyphRunRetrievalFlag
_GLYPHS = _Flag.RetrieveGlyphIndexes | _Flag.RetrieveGlyphPositions | _Flag.RetrieveStringIndexes


class LaidLine:
    """One line of a block: its range in UTF-16 units, its baseline, where its letters stand.

    ``rise`` and ``drop`` are the pixels by which its ink goes beyond that of plain letters: it
    is so much higher, over the baseline and under it.
    """

    def __init__(
        self, line: QTextLine, text: BlockText, metrics: Metrics, width: int, *, rtl: bool = True
    ) -> None:
        self.qt = line
        self._text = text
        self._rtl = rtl
        self._metrics = metrics
        self._width = width
        self.top = self.baseline = self.foot = 0
        self.rise = self.drop = 0
        self.start = line.textStart()
        self.end = line.textStart() + line.textLength()

    def put(self, top: int) -> None:
        """Let the line begin at a y of its block."""
        metrics = self._metrics
        self.top, self.baseline = top, top + metrics.above + self.rise
        self.foot = top + metrics.pitch + self.rise + self.drop
        self.qt.setPosition(QPointF(0, self.baseline - self.qt.ascent()))

    def take_room(self) -> None:
        """Be as high as the ink asks for."""
        self.rise = max(0, ceil(self.ink.above - self._metrics.tall))
        self.drop = max(0, ceil(self.ink.below - self._metrics.bottom))

    @cached_property
    def ink(self) -> LineInk:
        """Where its ink is; painted when it is first asked for."""
        return of_line(self.qt, self._width, self._metrics.size)

    def ink_of(self) -> LineInk:
        """Return its ink, for those who may never ask."""
        return self.ink

    @cached_property
    def runs(self) -> rects.LineRuns:
        """Where the letters stand; asked of Qt once."""
        units, items = self._text.units, self._items()
        return rects.build(units, self.start, self.end, items, self._cursor_x, rtl=self._rtl)

    @cached_property
    def stops(self) -> list[int]:
        """Where a caret may stand, in UTF-16 units: cluster starts, and the line's end."""
        to_utf16 = self._text.offsets.to_utf16
        first = self._text.offsets.to_code_point(self.start)
        last = self._text.offsets.to_code_point(self.end)
        inside = [stop for stop in self._text.graphemes if first <= stop <= last]
        # A mark of the display that opens the next line would lead beyond this one.
        return [min(to_utf16(stop), self.end) for stop in inside]

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Draw the letters; ``at`` is where the block's top left corner lies."""
        self.qt.draw(painter, at)

    def _cursor_x(self, offset: int) -> float:
        # PySide returns the boundary too, snapped to a cluster; its stubs know a float alone.
        x: object = self.qt.cursorToX(offset)
        return float(x[0]) if isinstance(x, tuple) else 0.0

    def _items(self) -> list[rects.Item]:
        """Read the line's runs; several glyph runs of one extent are fonts within one run."""
        found: dict[tuple[float, float, int], rects.Item] = {}
        for run in self.qt.glyphRuns(-1, -1, _GLYPHS):
            indexes = run.stringIndexes()
            if not indexes:
                continue
            box, start, last = run.boundingRect(), min(indexes), max(indexes)
            at = (pen.x() for pen in run.positions())
            pens, fonts = tuple(zip(indexes, at, strict=True)), 1
            key = (box.left(), box.right(), -1 if box.width() > 0 else start)
            known = found.get(key)
            if known is not None:
                start, last = min(start, known.start), max(last, known.last)
                pens, fonts = known.pens + pens, known.fonts + 1
            rtl = run.isRightToLeft()
            found[key] = rects.Item(start, last, box.left(), box.right(), rtl, pens, fonts)
        items = list(found.values())
        if "\t" not in self._text.drawn:
            return items
        return tables.with_gaps(items, self._text.units, self.start, self.end, rtl=self._rtl)


class LaidBlock:
    """A block with its lines; y counts from the block's top, in whole pixels.

    ``metrics`` are the block's own: a headline is set larger than the body. ``rtl`` tells
    which way the paragraph runs.
    """

    def __init__(
        self,
        block: Block,
        text: BlockText,
        metrics: Metrics,
        font: QFont,
        width: int,
        *,
        rtl: bool = True,
        stops: Sequence[float] = (),
    ) -> None:
        self.block = block
        self.text = text
        self.metrics = metrics
        self.width = width
        self.rtl = rtl
        self._layout = _lay_out(text.drawn, font, width, rtl=rtl, stops=stops)
        self.lines: list[LaidLine] = []
        self._pieces: dict[tuple[int, int], list[tuple[int, list[tuple[float, float]]]]] = {}
        measured, foot = _TALL.search(text.drawn) is not None, 0
        for number in range(self._layout.lineCount()):
            line = LaidLine(self._layout.lineAt(number), text, metrics, width, rtl=rtl)
            if measured and _TALL.search(text.units, line.start, line.end):
                line.take_room()
            line.put(foot)
            foot = line.foot
            self.lines.append(line)
        self._ends = [line.end for line in self.lines]
        self._feet = [line.foot for line in self.lines]
        self.height = max(foot, metrics.pitch)
        if block.closes:
            self.height += metrics.gap

    @cached_property
    def ink(self) -> Ink:
        """Where the ink of its lines is, from the block's corner."""
        return Ink(self.inked(0, 0))

    def inked(self, x: int, y: int) -> list[Inked]:
        """Return the lines as ink, for a block whose corner is at a point."""
        reach = _REACH * self.metrics.size
        return [Inked(x, y + line.baseline, reach, line.ink_of) for line in self.lines]

    def line_at(self, y: float) -> LaidLine:
        """Return the line whose pitch covers ``y``, the nearest one outside."""
        number = bisect_right(self._feet, y)
        return self.lines[min(number, len(self.lines) - 1)]

    def line_of(self, offset: int) -> LaidLine:
        """Return the line that holds a code point offset of the article."""
        unit = self.text.offsets.to_utf16(self.local(offset))
        for line in self.lines:
            if unit < line.end:
                return line
        return self.lines[-1]

    def local(self, offset: int) -> int:
        """Return the offset counted from the block's start, kept inside the block."""
        return max(0, min(offset, self.block.end) - self.block.start)

    def caret_x(self, offset: int) -> float:
        """Return the x at which the caret before a code point of the article stands."""
        unit = self.text.offsets.to_utf16(self.local(offset))
        return rects.caret_x(self.line_of(offset).runs, unit)

    def offset_at(self, x: float, y: float, *, inside: bool = False) -> int:
        """Return the article's code point offset at a point; see ``rects.offset_at``."""
        line = self.line_at(y)
        unit = rects.offset_at(line.runs, x, line.stops, inside=inside)
        if unit == line.end and line is not self.lines[-1]:
            # The end of a wrapped line is the start of the next one: stay on this one.
            unit = max([stop for stop in line.stops if stop < unit], default=unit)
        return self.block.start + self.text.offsets.to_code_point(unit)

    def pieces(self, start: int, end: int) -> list[tuple[int, list[tuple[float, float]]]]:
        """Return what a range of the article covers here: line numbers and their stretches."""
        known = self._pieces.get((start, end))
        if known is None:
            if len(self._pieces) > _RANGES_KEPT:
                self._pieces.clear()
            known = self._pieces[start, end] = self._covered(start, end)
        return known

    def _covered(self, start: int, end: int) -> list[tuple[int, list[tuple[float, float]]]]:
        to_utf16 = self.text.offsets.to_utf16
        first, last = to_utf16(self.local(start)), to_utf16(self.local(end))
        covered = []
        for number in range(bisect_right(self._ends, first), len(self.lines)):
            line = self.lines[number]
            if line.start >= last:
                break
            found = rects.stretches(line.runs, max(first, line.start), min(last, line.end))
            if found:
                covered.append((number, found))
        return covered


@dataclass(frozen=True, slots=True)
class Setting:
    """How the text is set: what a change of makes every layout stale."""

    font: QFont
    headline_font: QFont
    metrics: Metrics
    headline_metrics: Metrics
    width: int
    direction: Direction = Direction.RIGHT_TO_LEFT
    isolate: bool = True

    def metrics_of(self, block: Block, *, headline: bool) -> Metrics:
        """Return the metrics that a block is set in."""
        metrics = self.headline_metrics if headline else self.metrics
        return metrics.blank() if block.blank else metrics


class TextColumn:
    """All blocks of an article in one column.

    Args:
        article: the text.
        headlines: numbers of the blocks that are set as headline.
        setting: fonts, metrics, width.
    """

    def __init__(self, article: ArticleText, headlines: frozenset[int], setting: Setting) -> None:
        self.article = article
        self.headlines = headlines
        self.setting = setting
        self.layouts_made = 0
        self._tables = Tables(article, setting.font, setting.width)
        self._laid: OrderedDict[int, LaidBlock] = OrderedDict()
        self.heights = Heights(_guesses(article.blocks, headlines, setting))

    def set_up(self, setting: Setting) -> None:
        """Set the text anew: every layout is dropped, and made again when it is looked at."""
        self.setting = setting
        self._tables = Tables(self.article, setting.font, setting.width)
        self._laid.clear()
        self.heights = Heights(_guesses(self.article.blocks, self.headlines, setting))

    def laid(self, number: int) -> LaidBlock:
        """Return the block laid out, from the cache if it is there."""
        known = self._laid.get(number)
        if known is not None:
            self._laid.move_to_end(number)
            return known
        block = self.article.blocks[number]
        headline = number in self.headlines
        stops = () if headline else self._tables.stops(block)
        made = LaidBlock(
            block,
            self.article.text_of(block, isolate=self.setting.isolate, tabs=bool(stops)),
            self.setting.metrics_of(block, headline=headline),
            self.setting.headline_font if headline else self.setting.font,
            self.setting.width,
            rtl=self.article.runs_rtl(block, self.setting.direction),
            stops=stops,
        )
        self.layouts_made += 1
        self.heights.set(number, made.height)
        self._laid[number] = made
        if len(self._laid) > KEPT:
            self._laid.popitem(last=False)
        return made

    def is_laid(self, number: int) -> bool:
        """Return whether the block's layout is at hand."""
        return number in self._laid


def _lay_out(
    text: str, font: QFont, width: int, *, rtl: bool, stops: Sequence[float] = ()
) -> QTextLayout:
    layout = QTextLayout(text, font)
    # A bare QTextLayout does not mirror: it needs the direction and the alignment.
    option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    sides = Qt.LayoutDirection
    option.setTextDirection(sides.RightToLeft if rtl else sides.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if stops:
        option.setTabs(tables.tabs(stops, rtl=rtl))
    layout.setTextOption(option)
    layout.beginLayout()
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
    layout.endLayout()
    return layout


def _guesses(blocks: Sequence[Block], headlines: frozenset[int], setting: Setting) -> list[int]:
    """Guess heights by counting letters; off by a line here and there."""
    body = _letters_a_line(setting.font, setting.width)
    head = _letters_a_line(setting.headline_font, setting.width)
    heights = []
    for block in blocks:
        headline = block.number in headlines
        metrics = setting.metrics_of(block, headline=headline)
        lines = -(-(block.end - block.start) // (head if headline else body)) or 1
        heights.append(lines * metrics.pitch + (metrics.gap if block.closes else 0))
    return heights


def _letters_a_line(font: QFont, width: int) -> int:
    sample = "وكانت القيادة المركزية أعلنت خفض قواتها في العراق إلى 3000 جندي"
    letter = QFontMetricsF(font).horizontalAdvance(sample) / len(sample)
    return max(1, int(0.97 * width / letter))
