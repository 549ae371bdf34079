"""What ranges of the article cover in a block: whole pixels, line by line."""

from ui.reader.geometry import Piece
from ui.reader.layout import LaidBlock

_SLIVER = 4
"""Pixels; what has no width of its own is still seen and found."""


def pieces_of(laid: LaidBlock, start: int, end: int, *, wash: bool = False) -> tuple[Piece, ...]:
    """Return what a range of the article covers in a block, line by line, in whole pixels.

    A wash runs to the column's edges where it goes on to another line.
    """
    found = laid.pieces(start, end) or _sliver(laid, start, end)
    if wash and not found and start <= laid.block.start and laid.block.end <= end:
        # A wash goes on through an empty paragraph.
        line = laid.lines[0]
        room = line.rise, line.drop, line.ink
        return (Piece(0, line.baseline, ((0, laid.width),), None, None, laid.rtl, *room),)
    pieces = []
    for at, (number, stretches) in enumerate(found):
        boxes = [(round(left), round(right)) for left, right in stretches]
        opens = at == 0 and laid.block.start <= start
        closes = at == len(found) - 1 and end <= laid.block.end
        head = _box_at(laid, number, start, boxes, first=True) if opens else None
        tail = _box_at(laid, number, end, boxes, first=False) if closes else None
        if wash and not (opens if laid.rtl else closes):
            boxes[-1] = (boxes[-1][0], laid.width)
        if wash and not (closes if laid.rtl else opens):
            boxes[0] = (0, boxes[0][1])
        line = laid.lines[number]
        room = line.rise, line.drop, line.ink
        pieces.append(Piece(number, line.baseline, tuple(boxes), head, tail, laid.rtl, *room))
    return tuple(pieces)


def _sliver(laid: LaidBlock, start: int, end: int) -> list[tuple[int, list[tuple[float, float]]]]:
    """Return where a range stands that has no width: a joiner, a mark alone, a blank cut off."""
    at = max(start, laid.block.start)
    if at >= min(end, laid.block.end):
        return []
    x = laid.caret_x(at)
    return [(laid.lines.index(laid.line_of(at)), [(x - _SLIVER / 2, x + _SLIVER / 2)])]


def _box_at(
    laid: LaidBlock, number: int, offset: int, boxes: list[tuple[int, int]], *, first: bool
) -> int:
    """Return which box holds the range's first letter (or its last, before ``offset``)."""
    if len(boxes) == 1:
        return 0
    line = laid.lines[number]
    letter = laid.block.start + laid.text.offsets.to_code_point(line.start)
    letter = max(letter, offset) if first else offset - 1
    own = laid.pieces(letter, letter + 1)
    if not own:
        return len(boxes) - 1 if first else 0
    left, right = own[0][1][0]
    middle = (left + right) / 2
    return min(
        range(len(boxes)), key=lambda at: abs(sum(boxes[at]) / 2 - middle) - _width(boxes[at]) / 2
    )


def _width(box: tuple[int, int]) -> int:
    return box[1] - box[0]
