"""How a chosen or hovered span is set apart: a frame, and handles at its ends. Pure."""

from dataclasses import dataclass

from annotator.scheme.model import Form
from annotator.scheme.model import Stroke as StrokeForm
from ui.reader.geometry import Mark, Piece, own_box
from ui.reader.metrics import Metrics
from ui.reader.shapes import Dot, Frame, Outline, Rect, Shape, Stroke

HANDLE = 4.0


def frames(
    mark: Mark,
    level: int,
    deepest: int,
    metrics: Metrics,
    *,
    colour: str,
    width: float,
    column: int = 0,
) -> list[Shape]:
    """Return the frame around a chosen or hovered mark; ``column`` is the width of the text."""
    boxes = [
        (piece, number, _emphasis_box(mark, piece, number, level, deepest, metrics, width))
        for piece in mark.pieces
        for number in range(len(piece.boxes))
    ]
    if mark.form is Form.WASH:
        return _block_frame(mark, [box for _, _, box in boxes], colour, width, column)
    if _is_block(mark):
        return [Outline(tuple(box for _, _, box in boxes), colour, width)]
    radius = 10 if mark.form is Form.STROKE and mark.stroke is StrokeForm.CAPSULE else 4
    return [
        Frame(
            box,
            colour,
            width,
            radius,
            "solid",
            piece.is_open_left(number),
            piece.is_open_right(number),
        )
        for piece, number, box in boxes
    ]


def _block_frame(
    mark: Mark, boxes: list[Rect], colour: str, width: float, column: int
) -> list[Shape]:
    """Return the frame of a block of lines that may go on in the paragraphs before and after."""
    first, last = mark.pieces[0], mark.pieces[-1]
    goes_up, goes_down = first.head is None, last.tail is None
    shapes: list[Shape] = [
        Outline(tuple(boxes), colour, width, open_top=goes_up, open_bottom=goes_down)
    ]
    # Where the last line before or the first one after is wider, its edge is drawn here.
    if goes_up and first is last and not goes_down:
        end = first.end(boxes[0])
        edge = 0 if first.rtl else column
        shapes.append(Stroke(((edge, boxes[0].top), (end.x, boxes[0].top)), colour, width))
    if goes_down and first is last and not goes_up:
        start = last.start(boxes[-1])
        edge = column if last.rtl else 0
        shapes.append(
            Stroke(((edge, boxes[-1].bottom), (start.x, boxes[-1].bottom)), colour, width)
        )
    return shapes


def _is_block(mark: Mark) -> bool:
    """Return whether a mark is set apart as one block of lines."""
    corners = mark.form is Form.STROKE and mark.stroke is StrokeForm.CORNERS
    return mark.form is Form.WASH or corners


def _emphasis_box(
    mark: Mark,
    piece: Piece,
    number: int,
    level: int,
    deepest: int,
    metrics: Metrics,
    width: float = 2,
) -> Rect:
    """Return the rectangle that is framed where a mark is set apart, in the middle of its pen."""
    if _is_block(mark):
        return _block_box(mark, piece, number, metrics)
    box = own_box(mark, piece, number, level, deepest, metrics)
    return piece.fit(number, box.grown(width / 2), width) if mark.filled else box


def _block_box(mark: Mark, piece: Piece, number: int, metrics: Metrics) -> Rect:
    """Return a line of a block, from under its chips to under those of the next line."""
    left, right = piece.boxes[number]
    top = _top(piece, metrics)
    after = mark.pieces.index(piece) + 1
    if after < len(mark.pieces):
        foot = _top(mark.pieces[after], metrics)
    elif piece.tail is None:
        foot = piece.baseline + piece.drop + metrics.pitch + metrics.gap - round(metrics.chip) - 1
    else:
        foot = piece.baseline + round(metrics.bottom) + piece.drop + 5
    return Rect(left, top, right, foot)


def _top(piece: Piece, metrics: Metrics) -> int:
    """Return the y between a line's ink and its chips."""
    return piece.baseline - piece.rise - round(metrics.chip) - 1


@dataclass(frozen=True, slots=True)
class Grip:
    """Where a chosen span's end can be taken hold of."""

    at_start: bool
    x: float
    y: float

    def shape(self) -> Shape:
        """Return the round handle."""
        return Dot(self.x, self.y, HANDLE, "paper", "accent", 2)


def grips_of(mark: Mark, level: int, deepest: int, metrics: Metrics) -> list[Grip]:
    """Return the handles that a mark shows: at its start's foot and at its end's top."""
    found = []
    for piece in mark.pieces:
        if piece.head is not None:
            box = _emphasis_box(mark, piece, piece.head, level, deepest, metrics)
            found.append(Grip(True, piece.start(box).x, box.bottom))
        if piece.tail is not None:
            box = _emphasis_box(mark, piece, piece.tail, level, deepest, metrics)
            found.append(Grip(False, piece.end(box).x, box.top))
    return found
