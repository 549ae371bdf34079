"""The forms of spans (LOOK.md section 5), as pure functions from plain data to shapes.

x counts from the column's left edge, y from the block's top. A *level* is how many fills
deep a fill is inside: 0 holds no other. Parents come before children in every list.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from annotator.model import Uid
from annotator.scheme.model import Form, Style
from annotator.scheme.model import Stroke as StrokeForm
from ui.reader import clearance
from ui.reader.ink import LineInk
from ui.reader.metrics import Metrics
from ui.reader.shapes import Fill, Frame, Rect, Shape, Stroke

CLAIM_FOOT = 5.0
CONTENT_FOOT = 7.5


class Side(NamedTuple):
    """An upright side of a box; ``out`` is 1 if outside is to the right of it, else -1."""

    x: float
    out: int

    def beyond(self, by: float) -> float:
        """Return the x so many pixels outside."""
        return self.x + self.out * by


@dataclass(frozen=True, slots=True)
class Piece:
    """What a fragment covers on one line.

    ``boxes`` are (left, right) in whole pixels, from the left. ``head`` and ``tail`` index
    the boxes with the span's start and end; none where the span goes on beyond the line.
    ``rtl`` tells which way the paragraph runs, ``rise`` and ``drop`` by how much the line is
    higher than others, over its baseline and under it, ``ink`` where its letters are.
    """

    line: int
    baseline: int
    boxes: tuple[tuple[int, int], ...]
    head: int | None
    tail: int | None
    rtl: bool = True
    rise: int = 0
    drop: int = 0
    ink: LineInk | None = field(default=None, compare=False, repr=False)

    def fit(self, number: int, box: Rect, width: float = 1.5) -> Rect:
        """Return a frame around one of the boxes so that it keeps off the line's letters."""
        left, right = self.is_open_left(number), self.is_open_right(number)
        return clearance.fitted(
            box, self.ink, self.baseline, width, open_left=left, open_right=right
        )

    def is_open_right(self, number: int) -> bool:
        """Return whether the span goes on to another line through this box's right side."""
        edge = self.head if self.rtl else self.tail
        return edge is None and number == len(self.boxes) - 1

    def is_open_left(self, number: int) -> bool:
        """Return whether the span goes on to another line through this box's left side."""
        edge = self.tail if self.rtl else self.head
        return edge is None and number == 0

    def start(self, box: Rect) -> Side:
        """Return the side of a box from which its paragraph's lines start."""
        return Side(box.right, 1) if self.rtl else Side(box.left, -1)

    def end(self, box: Rect) -> Side:
        """Return the side of a box at which its paragraph's lines end."""
        return Side(box.left, -1) if self.rtl else Side(box.right, 1)

    def rect(self, number: int) -> Rect:
        """Return a box without height, at the baseline."""
        left, right = self.boxes[number]
        return Rect(left, self.baseline, right, self.baseline)


@dataclass(frozen=True, slots=True)
class Mark:
    """One fragment of a span inside one block, ready to be drawn.

    ``start`` and ``end`` are code points, ``order`` breaks ties between identical ranges.
    ``chip`` is empty except where the span begins.
    """

    uid: Uid
    style: Style
    form: Form
    start: int
    end: int
    order: int
    pieces: tuple[Piece, ...]
    chip: str = ""
    pending: bool = False

    @property
    def filled(self) -> bool:
        """Return whether the mark is a fill (or the underline of a label without one)."""
        return self.form is Form.FILL

    @property
    def ink(self) -> str:
        """The colour of underline, stroke and chip."""
        return f"{self.style.color}.ink"

    @property
    def stroke(self) -> StrokeForm:
        """How a mark of a stroke layer is drawn."""
        return self.style.stroke or StrokeForm.FRAME


@dataclass(frozen=True, slots=True)
class Depths:
    """How deep each mark of a block is, by its place in the list; ``deepest`` of the fills."""

    levels: tuple[int, ...]
    deepest: int = 0
    nested: frozenset[int] = field(default_factory=frozenset)


def in_order(marks: Iterable[Mark]) -> list[Mark]:
    """Return the marks so that each comes before those that lie on top of it."""
    return sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.order, mark.uid))


def depths(marks: Sequence[Mark]) -> Depths:
    """Return the level of every mark of an ordered block.

    A fill's level counts the fills on top of it: those inside it, those that start later and
    cross it, and of identical ranges the later ones. A stroke's level is that of the fills
    inside it plus one; a frame around a frame stands a level further out.
    """
    levels = [0] * len(marks)
    nested: set[int] = set()
    for at in range(len(marks) - 1, -1, -1):
        mark, level = marks[at], 0
        for later in range(at + 1, len(marks)):
            other = marks[later]
            if other.start >= mark.end:
                break
            if mark.form is Form.STROKE and _counts_under_stroke(mark, other):
                level = max(level, levels[later] + 1)
            elif mark.filled and other.filled:
                level = max(level, levels[later] + 1)
                if mark.style.fill:
                    nested.add(later)
        levels[at] = level
    for at, mark in enumerate(marks):
        if mark.form is Form.STROKE:
            levels[at] = max(levels[at], _fills_around(at, marks, levels))
    fills = (levels[at] for at, mark in enumerate(marks) if mark.filled)
    return Depths(tuple(levels), max(fills, default=0), frozenset(nested))


def fill_box(piece: Piece, number: int, level: int, deepest: int, metrics: Metrics) -> Rect:
    """Return the box of a fill, its underline included as its foot."""
    left, right = piece.boxes[number]
    top = round(piece.baseline - metrics.top - metrics.rise(level, deepest)) - piece.rise
    foot = round(piece.baseline + metrics.bottom + metrics.drop(level, deepest)) + 2 + piece.drop
    return Rect(left, top, right, foot)


def frame_box(piece: Piece, number: int, level: int, deepest: int, metrics: Metrics) -> Rect:
    """Return the box of a source's frame: 1.75 px outside what it holds."""
    left, right = piece.boxes[number]
    rise, drop = metrics.rise(level, deepest), metrics.drop(level, deepest)
    top = round(piece.baseline - metrics.top - rise - 1) - 1.25 - piece.rise
    height = round(metrics.top + metrics.bottom + rise + drop + 2) + 3.25 + piece.rise + piece.drop
    return Rect(left - 1.75, top, right + 1.75, top + height)


def capsule_box(piece: Piece, number: int, level: int, metrics: Metrics) -> Rect:
    """Return the box of a cue's capsule: 2.25 px outside the letters."""
    left, right = piece.boxes[number]
    top = piece.baseline - round(metrics.top) - 0.25 - 2 * level - piece.rise
    height = round(metrics.top + metrics.bottom) + 2.5 + 4 * level + piece.rise + piece.drop
    return Rect(left - 2.25, top, right + 2.25, top + height)


def wash_box(piece: Piece, number: int, metrics: Metrics) -> Rect:
    """Return the part of a claim's wash on one line: a full pitch high."""
    left, right = piece.boxes[number]
    top = piece.baseline - metrics.above - piece.rise
    return Rect(left, top, right, top + metrics.pitch + piece.rise + piece.drop)


def own_box(mark: Mark, piece: Piece, number: int, level: int, deepest: int, m: Metrics) -> Rect:
    """Return the rectangle that a mark occupies on a line, whatever its form."""
    if mark.filled:
        return fill_box(piece, number, level, deepest, m)
    if mark.form is Form.WASH:
        return wash_box(piece, number, m)
    if mark.stroke is StrokeForm.CAPSULE:
        return piece.fit(number, capsule_box(piece, number, level, m))
    return piece.fit(number, frame_box(piece, number, level, deepest, m))


def fill_shapes(
    mark: Mark, level: int, deepest: int, *, nested: bool, metrics: Metrics
) -> list[Shape]:
    """Return a fill with its underline; a nested one lies on a moat of paper."""
    shapes: list[Shape] = []
    for piece in mark.pieces:
        for number in range(len(piece.boxes)):
            box = fill_box(piece, number, level, deepest, metrics)
            left, right = piece.is_open_left(number), piece.is_open_right(number)
            if mark.pending:
                shapes.append(Frame(piece.fit(number, box, 1), mark.ink, 1, 3, "dash", left, right))
                continue
            if mark.style.fill:
                if nested:
                    shapes.append(Fill(box.grown(1), "paper", 3, left, right))
                shapes.append(Fill(box, f"{mark.style.color}.fill", 3, left, right))
            ends = ((box.right - 1, box.bottom - 1), (box.left + 1, box.bottom - 1))
            line = Stroke(ends, mark.ink, 2, mark.style.pattern.value)
            if piece.ink is not None:
                line = clearance.underline(line, piece.ink, piece.baseline)
            shapes.append(line)
    return shapes


def wash_shapes(mark: Mark, metrics: Metrics) -> list[Shape]:
    """Return a claim's wash, joined from line to line, and on to the next paragraph."""
    shapes: list[Shape] = []
    for piece in mark.pieces:
        for number in range(len(piece.boxes)):
            box = wash_box(piece, number, metrics)
            if piece is mark.pieces[-1] and piece.tail is None:
                box = Rect(box.left, box.top, box.right, box.bottom + metrics.gap)
            shapes.append(Fill(box, f"{mark.style.color}.fill"))
    return shapes


def stroke_shapes(
    mark: Mark, level: int, deepest: int, metrics: Metrics, *, width: float = 1.5, ink: str = ""
) -> list[Shape]:
    """Return frame, capsule or corners of an attribution, or the brackets of a claim."""
    ink = ink or mark.ink
    if mark.form is Form.WASH:
        return _brackets(mark, ink, width, metrics)
    if mark.stroke is StrokeForm.CORNERS and not mark.pending:
        return _corners(mark, level, deepest, ink, width, metrics)
    radius = 10 if mark.stroke is StrokeForm.CAPSULE else 4
    return [
        Frame(
            own_box(mark, piece, number, level, deepest, metrics),
            ink,
            1 if mark.pending else width,
            radius,
            "dash" if mark.pending else "solid",
            piece.is_open_left(number),
            piece.is_open_right(number),
        )
        for piece in mark.pieces
        for number in range(len(piece.boxes))
    ]


def _counts_under_stroke(mark: Mark, other: Mark) -> bool:
    if other.filled:
        return other.end <= mark.end
    return (
        other.form is Form.STROKE
        and other.stroke is not StrokeForm.CORNERS
        and mark.stroke is StrokeForm.FRAME
    )


def _fills_around(at: int, marks: Sequence[Mark], levels: Sequence[int]) -> int:
    """Return one more than the level of the fills of the very same range, drawn before."""
    mark, level = marks[at], 0
    for before in range(at - 1, -1, -1):
        other = marks[before]
        if other.start != mark.start:
            break
        if other.filled and other.end <= mark.end:
            level = max(level, levels[before] + 1)
    return level


def _brackets(mark: Mark, ink: str, width: float, metrics: Metrics) -> list[Shape]:
    shapes: list[Shape] = []
    for piece in mark.pieces:
        top = round(piece.baseline - 0.94 * metrics.size) + 0.25 - piece.rise
        foot = round(piece.baseline + 0.62 * metrics.size) - 0.25 + piece.drop
        for _, side in _ends(piece):
            hook = _Hook(side, -1.25, CLAIM_FOOT - 1)
            x, inner_x, high, low = hook.fitted(piece, top, foot, width)
            points = ((inner_x, high), (x, high), (x, low), (inner_x, low))
            shapes.append(Stroke(points, ink, width))
    return shapes


def _corners(
    mark: Mark, level: int, deepest: int, ink: str, width: float, metrics: Metrics
) -> list[Shape]:
    shapes: list[Shape] = []
    inner = max(0, level - 1)
    for piece in mark.pieces:
        rise, drop = metrics.rise(inner, deepest), metrics.drop(inner, deepest)
        top = round(piece.baseline - metrics.top - rise) - 3.25 - piece.rise
        foot = round(piece.baseline + metrics.bottom + drop) + 4.25 + piece.drop
        for opens, side in _ends(piece):
            hook = _Hook(side, 2.25, CONTENT_FOOT)
            x, inner_x, high, low = hook.fitted(piece, top, foot, width)
            inner_y = high if opens else low
            turn = ((inner_x, inner_y), (x, inner_y))
            points = (*turn, (x, low)) if opens else ((x, high), *turn[::-1])
            shapes.append(Stroke(points, ink, width))
    return shapes


def _ends(piece: Piece) -> Iterator[tuple[bool, Side]]:
    """Yield the sides at which a span starts (true) and ends on a line."""
    if piece.head is not None:
        yield True, piece.start(piece.rect(piece.head))
    if piece.tail is not None:
        yield False, piece.end(piece.rect(piece.tail))


class _Hook(NamedTuple):
    """An upright ``out`` pixels beyond a side, and its foot that points inwards."""

    side: Side
    out: float
    foot: float

    def fitted(
        self, piece: Piece, top: float, foot: float, width: float
    ) -> tuple[float, float, float, float]:
        """Return the x of the upright and of the end of its foot, its top and its low end."""
        x, out, base = self.side.beyond(self.out), self.side.out, piece.baseline
        if piece.ink is not None:
            left, right = sorted((x, x - out * self.foot))
            top, foot = clearance.held(piece.ink, left, right, top - base, foot - base, width)
            x = clearance.upright(piece.ink, x, out, top, foot, width)
            top, foot = top + base, foot + base
        return x, x - out * self.foot, top, foot
