"""The margins beside one block: sentence numbers on the right, brackets in lanes on the left.

x counts from the column's left edge, y from the block's top.
"""

from collections.abc import Iterable

from ui.reader.columns import Columns
from ui.reader.geometry import Mark
from ui.reader.layout import LaidBlock
from ui.reader.scene import Scene
from ui.reader.shapes import Fill, Rect, Shape, Stroke, Words

_CLAIM_FOOT = 6
_CONTENT_FOOT = 5
_LANE_STEP = 4
_LANE_STEPS = 2


def lanes(scene: Scene, laid: LaidBlock, columns: Columns) -> list[Shape]:
    """Return the brackets of the claims and contents of a block.

    Those of overlapping spans of one kind stand a step apart.
    """
    shapes: list[Shape] = []
    for x, width, foot, lane in (
        (columns.claim_lane, 2.0, _CLAIM_FOOT, "claim"),
        (columns.content_lane, 1.0, _CONTENT_FOOT, "content"),
    ):
        taken: list[Mark] = []
        for mark in (one.mark for one in scene.placed if one.lane == lane):
            step = sum(1 for other in taken if mark.start < other.end) % (_LANE_STEPS + 1)
            shapes.extend(_bracket(mark, laid, x - step * _LANE_STEP, width, foot))
            taken.append(mark)
    return shapes


def starts(scene: Scene, laid: LaidBlock) -> list[tuple[Mark, float]]:
    """Return the marks that begin in this block, and the y at which a gloss of theirs begins."""
    return [
        (one.mark, one.mark.pieces[0].baseline - laid.metrics.size)
        for one in scene.placed
        if laid.block.start <= one.mark.start
    ]


def numbers(
    laid: LaidBlock,
    columns: Columns,
    sentences: Iterable[tuple[int, int, bool]],
) -> list[Shape]:
    """Return the numbers of the sentences that begin in a block.

    Args:
        laid: the block.
        columns: where the margin is.
        sentences: start, number, and whether the caret is in it. Of several that begin on
            one line the first is shown, or the one with the caret.
    """
    by_line: dict[int, tuple[int, bool]] = {}
    for start, number, current in sentences:
        baseline = laid.line_of(start).baseline
        if current or baseline not in by_line:
            by_line[baseline] = (number, current)
    shapes: list[Shape] = []
    for baseline, (number, current) in by_line.items():
        rect = Rect(columns.number_left, baseline - 14, columns.number_left + 22, baseline + 2)
        if current:
            shapes.append(Fill(rect, "accentSoft", 4))
        colour, weight = ("accentText", 600) if current else ("text3", 400)
        shapes.append(Words(str(number), rect, colour, "micro", weight))
    return shapes


def _bracket(mark: Mark, laid: LaidBlock, x: float, width: float, foot: float) -> list[Shape]:
    first, last = mark.pieces[0], mark.pieces[-1]
    half = width / 2
    x = x + half
    top = first.baseline - laid.metrics.size + half if first.head is not None else 0.0
    end = last.baseline + round(laid.metrics.size * 2 / 3) - half
    end = end if last.tail is not None else float(laid.height)
    shapes: list[Shape] = [Stroke(((x, top - half), (x, end + half)), mark.ink, width)]
    if first.head is not None:
        shapes.append(Stroke(((x - half, top), (x - half + foot, top)), mark.ink, width))
    if last.tail is not None:
        shapes.append(Stroke(((x - half, end), (x - half + foot, end)), mark.ink, width))
    return shapes
