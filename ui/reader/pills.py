"""Pills that name the characters without a shape: in the gap under the line, at their place.

Nothing of the text moves for them: neither its shaping nor its offsets.
"""

from collections.abc import Callable

from annotator.text.invisibles import Found, find
from ui.reader.layout import LaidBlock
from ui.reader.shapes import Fill, Rect, Shape, Stroke, Words

HEIGHT = 11
_ROLE = "pill"
_PADDING = 3
_BETWEEN = 2
_RADIUS = 5

Measure = Callable[[str, str, int], float]
"""The width of a text, by role and weight."""


def shapes(laid: LaidBlock, measure: Measure) -> list[Shape]:
    """Return the pills of a block; of several at one place the later ones stand onwards.

    Args:
        laid: the block.
        measure: the width of a pill's word.
    """
    drawn: list[Shape] = []
    taken: dict[int, float] = {}
    for found in find(laid.text.stored):
        line = laid.line_of(laid.block.start + found.offset)
        x = _place(laid, found)
        width = round(measure(found.invisible.short, _ROLE, 400)) + 2 * _PADDING
        right = min(x + width / 2, taken.get(line.baseline, float("inf")))
        taken[line.baseline] = right - width - _BETWEEN
        top = round(line.baseline + laid.metrics.bottom) + 2
        box = Rect(round(right) - width, top, round(right), top + HEIGHT)
        tick = ((round(x) + 0.5, line.baseline), (round(x) + 0.5, top))
        drawn += [
            Stroke(tick, "edge", 1),
            Fill(box, "press", _RADIUS),
            Words(found.invisible.short, box, "text2", _ROLE),
        ]
    return drawn


def _place(laid: LaidBlock, found: Found) -> float:
    """Return the x at which a character stands: its middle if it takes room (a blank)."""
    offset = laid.block.start + found.offset
    pieces = laid.pieces(offset, offset + 1)
    return sum(pieces[0][1][0]) / 2 if pieces else laid.caret_x(offset)
