"""What one block looks like: its spans turned into shapes, chips and boxes to click on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from annotator.model import Uid
from annotator.scheme.lookup import SchemeIndex
from annotator.scheme.model import Form, Style
from annotator.scheme.model import Stroke as StrokeForm
from ui.reader import geometry
from ui.reader.chips import Chip, Wish, place
from ui.reader.geometry import Depths, Mark, Piece
from ui.reader.layout import LaidBlock
from ui.reader.metrics import Metrics
from ui.reader.painter import Palette
from ui.reader.pictures import Layer
from ui.reader.shapes import Fill, Rect, Shape
from ui.reader.spans import Part

_CHIP_OVERHANG = 12
_CONNECTORS = 3
"""Lines between fragments that run below one another before they share a place."""
_SLIVER = 4
"""Pixels; what has no width of its own is still seen and found."""
_FRAMED_LIFT = 4.6


@dataclass(frozen=True, slots=True)
class Dress:
    """How spans of one label are drawn, and what their chip says."""

    style: Style
    form: Form
    short: str
    order: int


class Wardrobe:
    """Finds the dress of a label code in the language of the interface.

    A code that the scheme does not know is still drawn, in grey under its code: nothing that
    is in the data may be invisible.
    """

    def __init__(self, scheme: SchemeIndex, language: str) -> None:
        self._dresses: dict[str, Dress] = {}
        forms = {layer.code: layer.form for layer in scheme.scheme.layers}
        for order, label in enumerate(scheme.scheme.labels):
            short = label.short.in_language(language)
            form = forms[label.layer]
            self._dresses[label.code] = Dress(label.style, form, short, order)
        self._relations = {
            relation.code: relation.short.in_language(language)
            for relation in scheme.scheme.relations
        }

    def of(self, code: str) -> Dress:
        """Return the dress of a label."""
        known = self._dresses.get(code)
        return known or Dress(Style(color="DATE"), Form.FILL, code, len(self._dresses))

    def relation(self, code: str) -> str:
        """Return what the arc of a relation says."""
        return self._relations.get(code, code)


@dataclass(slots=True)
class Placed:
    """A mark of a scene with its level."""

    mark: Mark
    level: int

    @property
    def lane(self) -> str | None:
        """The lane of the margin that the mark has a bracket in: claim, content, or none."""
        if self.mark.form is Form.WASH:
            return "claim"
        corners = self.mark.stroke is StrokeForm.CORNERS
        return "content" if self.mark.form is Form.STROKE and corners else None


@dataclass(slots=True)
class Scene:
    """The shapes of one block, from its top left corner: under the letters, and over them.

    ``silent`` are the chips that show only while their span is hovered.
    """

    metrics: Metrics
    under: list[Shape] = field(default_factory=list)
    over: list[Shape] = field(default_factory=list)
    chips: list[Chip] = field(default_factory=list)
    silent: list[Chip] = field(default_factory=list)
    placed: list[Placed] = field(default_factory=list)
    deepest: int = 0
    under_layer: Layer | None = None
    over_layer: Layer | None = None

    def develop(self, palette: Palette, ratio: float) -> bool:
        """Make one picture that is missing; return whether one was."""
        layers = (self.under_layer, self.over_layer)
        return any(layer is not None and layer.develop(palette, ratio) for layer in layers)

    def forget_pictures(self) -> None:
        """Keep the shapes alone."""
        for layer in (self.under_layer, self.over_layer):
            if layer is not None:
                layer.forget()

    def marks_of(self, uid: Uid | None) -> list[Placed]:
        """Return the marks of one span, in the order of the text."""
        return [one for one in self.placed if one.mark.uid == uid]

    def boxes_of(self, uid: Uid) -> list[Rect]:
        """Return the rectangles that a span occupies, in the order of the text."""
        return [box for one in self.marks_of(uid) for box in self.boxes(one)]

    def boxes(self, placed: Placed) -> list[Rect]:
        """Return the rectangles of one mark."""
        mark, level, deepest, metrics = placed.mark, placed.level, self.deepest, self.metrics
        return [
            geometry.own_box(mark, piece, number, level, deepest, metrics)
            for piece in mark.pieces
            for number in range(len(piece.boxes))
        ]

    def chip_of(self, uid: Uid) -> Chip | None:
        """Return a span's chip if it stands over this block."""
        return next((chip for chip in self.chips if chip.uid == uid), None)

    def spoken(self, uid: Uid) -> list[Shape]:
        """Return the chip of a hovered span if it does not show anyway."""
        return [
            shape
            for chip in self.silent
            if chip.uid == uid and not chip.dot
            for shape in (Fill(chip.rect.grown(2), "paper", 3), *chip.shapes())
        ]

    def emphasis(self, uid: Uid, colour: str, width: float) -> list[Shape]:
        """Return the frame that sets one span apart."""
        return [
            shape
            for one in self.marks_of(uid)
            for shape in geometry.emphasis(
                one.mark, one.level, self.deepest, self.metrics, colour=colour, width=width
            )
        ]

    def grips(self, uid: Uid) -> list[geometry.Grip]:
        """Return the handles of a span that lie in this block."""
        return [
            grip
            for one in self.marks_of(uid)
            for grip in geometry.grips(one.mark, one.level, self.deepest, self.metrics)
        ]


def make(
    laid: LaidBlock,
    parts: Sequence[Part],
    wardrobe: Wardrobe,
    measure: Callable[[str], float],
    chosen: Uid | None = None,
    *,
    quiet: bool = False,
) -> Scene:
    """Return what a laid out block shows of the fragments in it.

    Args:
        laid: the block.
        parts: its fragments, in any order.
        wardrobe: how labels look.
        measure: the width of a chip's word.
        chosen: the span whose chip is filled.
        quiet: whether only that one has a chip, as long as none is hovered.
    """
    marks = geometry.in_order(
        mark for part in parts if (mark := _mark(laid, part, wardrobe)) is not None
    )
    deep = geometry.depths(marks)
    scene = Scene(laid.metrics, deepest=deep.deepest)
    scene.placed = [Placed(mark, level) for mark, level in zip(marks, deep.levels, strict=True)]
    _paint(scene, deep)
    chips = _chips(scene, laid, measure, chosen)
    scene.silent = [chip for chip in chips if quiet and not chip.chosen]
    scene.chips = [chip for chip in chips if not quiet or chip.chosen]
    for chip in scene.chips:
        scene.over.extend(chip.shapes())
    return scene


def pieces_of(laid: LaidBlock, start: int, end: int, *, wash: bool = False) -> tuple[Piece, ...]:
    """Return what a range of the article covers in a block, line by line, in whole pixels.

    A wash runs to the column's edges where it goes on to another line.
    """
    found = laid.pieces(start, end) or _sliver(laid, start, end)
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
        baseline = laid.lines[number].baseline
        pieces.append(Piece(number, baseline, tuple(boxes), head, tail, laid.rtl))
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


def _mark(laid: LaidBlock, part: Part, wardrobe: Wardrobe) -> Mark | None:
    dress = wardrobe.of(part.span.label)
    start, end = part.fragment.start, part.fragment.end
    pieces = pieces_of(laid, start, end, wash=dress.form is Form.WASH)
    if not pieces:
        return None
    chip = dress.short + ("؟" if part.span.unsure else "")
    opens = part.number == 0 and laid.block.start <= start
    return Mark(
        uid=part.span.uid,
        style=dress.style,
        form=dress.form,
        start=start,
        end=end,
        order=dress.order,
        pieces=pieces,
        chip=chip if opens and dress.form is not Form.WASH else "",
    )


def _paint(scene: Scene, deep: Depths) -> None:
    metrics, deepest = scene.metrics, deep.deepest
    for one in scene.placed:
        if one.mark.form is Form.WASH:
            scene.under.extend(geometry.wash_shapes(one.mark, metrics))
    for at, one in enumerate(scene.placed):
        if one.mark.filled:
            nested = at in deep.nested
            shapes = geometry.fill_shapes(
                one.mark, one.level, deepest, nested=nested, metrics=metrics
            )
            scene.under.extend(shapes)
        else:
            scene.over.extend(geometry.stroke_shapes(one.mark, one.level, deepest, metrics))
    last: dict[Uid, Mark] = {}
    joined: dict[Uid, int] = {}
    for one in scene.placed:
        before = last.get(one.mark.uid)
        if before is not None:
            step = joined.setdefault(one.mark.uid, len(joined)) % _CONNECTORS
            scene.over.extend(geometry.connectors(before, one.mark, metrics, step))
        last[one.mark.uid] = one.mark


def _chips(
    scene: Scene, laid: LaidBlock, measure: Callable[[str], float], chosen: Uid | None
) -> list[Chip]:
    framed = {
        piece.line
        for one in scene.placed
        if one.mark.form is Form.STROKE and one.mark.stroke is not StrokeForm.CAPSULE
        for piece in one.mark.pieces
    }
    turned = laid.width
    lines: dict[int, list[Wish]] = {}
    for number, one in enumerate(scene.placed):
        if not one.mark.chip:
            continue
        piece = one.mark.pieces[0]
        box = piece.rect(piece.head or 0)
        # Placed from the right; lines that run the other way are turned round and back.
        left, right = (box.left, box.right) if laid.rtl else (turned - box.right, turned - box.left)
        lift = _FRAMED_LIFT if piece.line in framed else 0
        wish = Wish(
            uid=one.mark.uid,
            text=one.mark.chip,
            text_width=measure(one.mark.chip),
            colour=one.mark.ink,
            left=left,
            right=right + 2,
            foot=round(piece.baseline - scene.metrics.chip - lift),
            length=one.mark.end - one.mark.start,
            # A frame stands around a fill of the same range.
            rank=number + (len(scene.placed) if one.mark.filled else 0),
            chosen=one.mark.uid == chosen,
        )
        lines.setdefault(piece.line, []).append(wish)
    chips = [chip for wishes in lines.values() for chip in place(wishes, -_CHIP_OVERHANG)]
    return chips if laid.rtl else [chip.mirrored(turned) for chip in chips]
