"""Rows of cells parted by tabs: where the columns of a table stand, and the gaps between cells."""

from collections.abc import Iterable, Sequence
from itertools import accumulate

from PySide6.QtGui import QFont, QFontMetricsF, QTextOption

from ui.reader.paragraphs import ArticleText, Block
from ui.reader.rects import Item

_GAP = 1.2
"""Of the type's size, between two columns."""
_ROWS, _CELLS = 400, 24
"""A table is measured as far as so many rows before and after; wider ones are plain text."""


class Tables:
    """The tables of an article: paragraphs one after another that have tabs.

    Args:
        article: the text.
        font: in which cells are set.
        width: of the column of text; wider tables are set as plain text.
    """

    def __init__(self, article: ArticleText, font: QFont, width: int) -> None:
        self._article = article
        self._metrics = QFontMetricsF(font)
        self._gap = _GAP * font.pixelSize()
        self._width = width
        self._stops: dict[int, tuple[float, ...]] = {}

    def stops(self, block: Block) -> tuple[float, ...]:
        """Return where the cells of a row begin after its first, from the line's start."""
        if "\t" not in self._words(block):
            return ()
        known = self._stops.get(block.number)
        if known is None:
            rows = self._rows(block.number)
            known = self._measured(self._words(row).split("\t") for row in rows)
            self._stops.update((row.number, known) for row in rows)
        return known

    def _rows(self, number: int) -> list[Block]:
        blocks = self._article.blocks
        first = last = number
        while first > max(0, number - _ROWS) and "\t" in self._words(blocks[first - 1]):
            first -= 1
        most = min(len(blocks), number + _ROWS) - 1
        while last < most and "\t" in self._words(blocks[last + 1]):
            last += 1
        return list(blocks[first : last + 1])

    def _measured(self, rows: Iterable[list[str]]) -> tuple[float, ...]:
        widths: list[float] = []
        for cells in rows:
            if len(cells) > _CELLS:
                return ()
            widths += [0.0] * (len(cells) - len(widths))
            for at, cell in enumerate(cells):
                widths[at] = max(widths[at], self._metrics.horizontalAdvance(cell))
        stops = tuple(accumulate(float(round(width + self._gap)) for width in widths[:-1]))
        return stops if stops and stops[-1] + widths[-1] + 1 <= self._width else ()

    def _words(self, block: Block) -> str:
        return self._article.text[block.start : block.end]


def tabs(stops: Sequence[float], *, rtl: bool) -> list[QTextOption.Tab]:
    """Return Qt's tabs: cells begin at them, at their right side in lines from the right."""
    kinds = QTextOption.TabType
    return [QTextOption.Tab(x, kinds.RightTab if rtl else kinds.LeftTab) for x in stops]


def with_gaps(items: Sequence[Item], units: str, start: int, end: int, *, rtl: bool) -> list[Item]:
    """Return the runs of a line with those of its tabs, of which Qt tells nothing.

    Args:
        items: the runs that Qt tells of.
        units: the drawn text.
        start: the line's first unit.
        end: after its last.
        rtl: which way the line runs.
    """
    found, cells, at = list(items), units[start:end].split("\t"), start
    near: float | None = None
    for cell in cells[:-1]:
        tab = at + len(cell)
        own = [one for one in items if at <= one.start < tab]
        after = [one for one in items if one.start > tab]
        if own:
            near = min(one.left for one in own) if rtl else max(one.right for one in own)
        following = after and units.find("\t", tab + 1, end)
        last = following if isinstance(following, int) and following >= 0 else end
        beside = [one for one in after if one.start < last]
        edges = [one.right if rtl else one.left for one in beside]
        far = (max(edges) if rtl else min(edges)) if edges else near
        if near is not None and far is not None:
            left, right = min(near, far), max(near, far)
            found.append(Item(tab, tab, left, right, rtl, ((tab, left),)))
        at = tab + 1
    return found
