"""What one block looks like: its spans turned into shapes, chips and boxes to click on."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from annotator.model import Span, Uid
from annotator.scheme.model import Form
from annotator.scheme.model import Stroke as StrokeForm
from ui.reader import clearance, geometry, joins
from ui.reader.chips import Chip, Wish, place
from ui.reader.emphasis import Grip, frames, grips_of
from ui.reader.geometry import Mark, Piece
from ui.reader.ink import HALO
from ui.reader.layout import LaidBlock
from ui.reader.metrics import Metrics
from ui.reader.painter import Palette
from ui.reader.pictures import Layer
from ui.reader.pieces import pieces_of
from ui.reader.shapes import Fill, Rect, Shape
from ui.reader.spans import Part
from ui.reader.wardrobe import Wardrobe

_CHIP_OVERHANG = 12
_FRAMED_LIFT = 1.6
_OVER_FRAME = 2.5

_Key: TypeAlias = tuple[Uid, int]
"""A span, and the number of one of its fragments."""


@dataclass(slots=True)
class Placed:
    """A mark of a scene with its level, and its shapes under the letters and over them.

    ``nested`` tells that it lies on a fill, ``deepest`` how deep the fills of its block go.
    """

    mark: Mark
    level: int
    deepest: int
    nested: bool
    under: tuple[Shape, ...] = ()
    over: tuple[Shape, ...] = ()

    @property
    def lane(self) -> str | None:
        """The lane of the margin that the mark has a bracket in: claim, content, or none.

        A suggestion has none.
        """
        if self.mark.pending:
            return None
        if self.mark.form is Form.WASH:
            return "claim"
        corners = self.mark.stroke is StrokeForm.CORNERS
        return "content" if self.mark.form is Form.STROKE and corners else None

    def is_like(self, mark: Mark, level: int, deepest: int, *, nested: bool) -> bool:
        """Return whether a mark would be drawn just as this one."""
        place = (self.level, self.deepest, self.nested)
        return self.mark is mark and place == (level, deepest, nested)


@dataclass(slots=True)
class Scene:
    """The shapes of one block, from its top left corner: under the letters, and over them.

    ``silent`` are the chips that show only while their span is hovered. ``apart`` are the
    fragments whose line to the next one leads out of the block, or into it. ``marks`` and
    ``rows`` (wishes and chips by line) are kept for the scene that comes after this one.
    """

    metrics: Metrics
    laid: LaidBlock
    under: list[Shape] = field(default_factory=list)
    over: list[Shape] = field(default_factory=list)
    chips: list[Chip] = field(default_factory=list)
    silent: list[Chip] = field(default_factory=list)
    placed: list[Placed] = field(default_factory=list)
    deepest: int = 0
    marks: dict[_Key, tuple[Span, Mark | None]] = field(default_factory=dict)
    apart: list[_Key] = field(default_factory=list)
    rows: dict[int, tuple[list[Wish], list[Chip]]] = field(default_factory=dict)
    under_layer: Layer | None = None
    over_layer: Layer | None = None
    layers_before: tuple[Layer | None, Layer | None] = (None, None)
    _emphases: dict[tuple[Uid, str, float], list[Shape]] = field(default_factory=dict)

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

    def mark_of(self, uid: Uid, number: int) -> Mark | None:
        """Return a fragment's mark if it is in this block."""
        known = self.marks.get((uid, number))
        return None if known is None else known[1]

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
        known = self._emphases.get((uid, colour, width))
        if known is None:
            known = self._emphases[uid, colour, width] = [
                clearance.cleared(shape, self.laid.ink)
                for one in self.marks_of(uid)
                for shape in frames(
                    one.mark,
                    one.level,
                    self.deepest,
                    self.metrics,
                    colour=colour,
                    width=width,
                    column=self.laid.width,
                )
            ]
        return known

    def grips(self, uid: Uid) -> list[Grip]:
        """Return the handles of a span that lie in this block."""
        return [
            grip
            for one in self.marks_of(uid)
            for grip in grips_of(one.mark, one.level, self.deepest, self.metrics)
        ]


def make(
    laid: LaidBlock,
    parts: Sequence[Part],
    wardrobe: Wardrobe,
    measure: Callable[[str], float],
    chosen: Uid | None = None,
    *,
    quiet: bool = False,
    before: Scene | None = None,
) -> Scene:
    """Return what a laid out block shows of the fragments in it.

    Args:
        laid: the block.
        parts: its fragments, in any order.
        wardrobe: how labels look.
        measure: the width of a chip's word.
        chosen: the span whose chip is filled.
        quiet: whether only that one has a chip, as long as none is hovered.
        before: the block as it looked before, in the same wardrobe: of a dense one, what is
            as it was is not made again.
    """
    if before is None or before.laid is not laid:
        before = Scene(laid.metrics, laid)
    scene = Scene(laid.metrics, laid, layers_before=(before.under_layer, before.over_layer))
    scene.marks = _marks(laid, parts, wardrobe, before)
    marks = geometry.in_order(mark for _, mark in scene.marks.values() if mark is not None)
    deep = geometry.depths(marks)
    scene.deepest = deep.deepest
    known = {(one.mark.uid, one.mark.start): one for one in before.placed}
    for at, (mark, level) in enumerate(zip(marks, deep.levels, strict=True)):
        nested, one = at in deep.nested, known.get((mark.uid, mark.start))
        if one is None or not one.is_like(mark, level, deep.deepest, nested=nested):
            one = _placed(mark, level, deep.deepest, nested=nested, laid=laid)
        scene.placed.append(one)
    _paint(scene)
    scene.rows = _rows(scene, measure, chosen, before)
    for _, chips in scene.rows.values():
        scene.silent += [chip for chip in chips if quiet and not chip.chosen]
        scene.chips += [chip for chip in chips if not quiet or chip.chosen]
    for chip in scene.chips:
        scene.over.extend(chip.shapes())
    return scene


def _marks(
    laid: LaidBlock, parts: Iterable[Part], wardrobe: Wardrobe, before: Scene
) -> dict[_Key, tuple[Span, Mark | None]]:
    found: dict[_Key, tuple[Span, Mark | None]] = {}
    for part in parts:
        key = (part.span.uid, part.number)
        known = before.marks.get(key)
        if known is None or known[0] is not part.span:
            known = part.span, _mark(laid, part, wardrobe)
        found[key] = known
    return found


def _mark(laid: LaidBlock, part: Part, wardrobe: Wardrobe) -> Mark | None:
    dress = wardrobe.of(part.span.label)
    start, end = part.fragment.start, part.fragment.end
    pieces = pieces_of(laid, start, end, wash=dress.form is Form.WASH)
    if not pieces:
        return None
    chip = dress.short + ("؟" if part.span.unsure or part.pending else "")
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
        pending=part.pending,
    )


def _placed(mark: Mark, level: int, deepest: int, *, nested: bool, laid: LaidBlock) -> Placed:
    under: list[Shape] = []
    over: list[Shape] = []
    metrics = laid.metrics
    if mark.filled:
        under = geometry.fill_shapes(mark, level, deepest, nested=nested, metrics=metrics)
    else:
        drawn = geometry.stroke_shapes(mark, level, deepest, metrics)
        over = [clearance.cleared(shape, laid.ink) for shape in drawn]
    if mark.form is Form.WASH:
        under = geometry.wash_shapes(mark, metrics)
    return Placed(mark, level, deepest, nested, tuple(under), tuple(over))


def _paint(scene: Scene) -> None:
    washes = [one for one in scene.placed if one.mark.form is Form.WASH]
    for one in (*washes, *(one for one in scene.placed if one.mark.filled)):
        scene.under.extend(one.under)
    for one in scene.placed:
        scene.over.extend(one.over)
    scene.over.extend(_joins(scene))


def _joins(scene: Scene) -> Iterable[Shape]:
    """Join the fragments that follow one another in this block; note those that go beyond it."""
    metrics = scene.metrics
    for uid, number in _pairs(scene):
        before, after = scene.mark_of(uid, number), scene.mark_of(uid, number + 1)
        start = joins.leaving(before, metrics) if before is not None else None
        end = joins.entering(after, metrics) if after is not None else None
        if start is None or end is None or before is None:
            scene.apart.append((uid, number))
        else:
            step = joins.step_of(uid)
            line = joins.line(start, end, scene.laid, before.ink, step, metrics.pitch)
            yield clearance.cleared(line, scene.laid.ink)


def _pairs(scene: Scene) -> list[_Key]:
    """Return the fragments of which it or the one after it is here."""
    here = {
        (uid, at)
        for (uid, number), (span, _) in scene.marks.items()
        if len(span.fragments) > 1
        for at in (number - 1, number)
        if 0 <= at < len(span.fragments) - 1
    }
    return sorted(here)


def _rows(
    scene: Scene, measure: Callable[[str], float], chosen: Uid | None, before: Scene
) -> dict[int, tuple[list[Wish], list[Chip]]]:
    """Return the chips by line; those of a line with the same wishes stand as they stood."""
    rows: dict[int, tuple[list[Wish], list[Chip]]] = {}
    for line, wishes in _wishes(scene, measure, chosen).items():
        known = before.rows.get(line)
        if known is None or known[0] != wishes:
            chips = place(wishes, -_CHIP_OVERHANG)
            width = scene.laid.width
            chips = chips if scene.laid.rtl else [chip.mirrored(width) for chip in chips]
            known = wishes, [one for chip in chips for one in _readable(chip, scene.laid, line)]
        rows[line] = known
    return rows


def _readable(chip: Chip, laid: LaidBlock, line: int) -> Iterator[Chip]:
    """Yield a chip where it lies on no letter: nearer to its words, as a dot, or not at all."""
    if not laid.ink.meets(chip.rect):
        yield chip
        return
    baseline, box = laid.lines[line].baseline, chip.rect
    above, _ = laid.lines[line].ink.extent(box.left, box.right)
    nearer = chip.at_foot(baseline - above - HALO)
    for one in (nearer, chip.as_dot(laid.rtl), nearer.as_dot(laid.rtl)):
        if not laid.ink.meets(one.rect) and not (chip.chosen and one.dot):
            yield one
            return


def _lift(mark: Mark, piece: Piece) -> float:
    """Return how much higher chips stand over what is framed."""
    if mark.form is not Form.STROKE or mark.stroke is StrokeForm.CAPSULE:
        return 0
    return _FRAMED_LIFT if mark.stroke is StrokeForm.FRAME or piece.head is not None else 0


def _chip_feet(scene: Scene) -> dict[int, float]:
    """Return the y of the chips' feet by line: over its ink, and over the frames in it."""
    feet: dict[int, float] = {}
    for one in scene.placed:
        mark = one.mark
        for piece in mark.pieces:
            ink = scene.laid.lines[piece.line].ink
            over = max(scene.metrics.chip + piece.rise + _lift(mark, piece), ink.above + HALO)
            foot = round(piece.baseline - over)
            if mark.form is Form.STROKE and mark.stroke is not StrokeForm.CORNERS:
                box = geometry.own_box(mark, piece, 0, one.level, scene.deepest, scene.metrics)
                foot = min(foot, round(box.top - _OVER_FRAME))
            highest = piece.baseline - piece.rise - scene.metrics.highest
            foot = max(foot, highest)
            feet[piece.line] = min(foot, feet.get(piece.line, foot))
    return feet


def _wishes(
    scene: Scene, measure: Callable[[str], float], chosen: Uid | None
) -> dict[int, list[Wish]]:
    feet = _chip_feet(scene)
    rtl, turned = scene.laid.rtl, scene.laid.width
    lines: dict[int, list[Wish]] = {}
    for one in scene.placed:
        mark = one.mark
        if not mark.chip:
            continue
        piece = mark.pieces[0]
        # Placed from the right; lines that run the other way are turned round and back.
        left, right = piece.boxes[piece.head or 0]
        left, right = (left, right) if rtl else (turned - right, turned - left)
        wish = Wish(
            uid=mark.uid,
            text=mark.chip,
            text_width=measure(mark.chip),
            colour=mark.ink,
            left=left,
            right=right + 2,
            foot=feet[piece.line],
            length=mark.end - mark.start,
            # A frame stands around a fill of the same range.
            rank=int(mark.filled),
            chosen=mark.uid == chosen,
        )
        lines.setdefault(piece.line, []).append(wish)
    return lines
