"""What relations join in view, and the stubs of those that lead out of it."""

from dataclasses import dataclass

from annotator.model import Relation, Uid
from ui.reader import arcs
from ui.reader.arcs import Arc, End
from ui.reader.ink import Ink
from ui.reader.page import Page, Visible
from ui.reader.shapes import Rect, Shape

_EDGE = 14
"""Pixels from the viewport's edge at which a stub ends."""
_STUB_LONG, _STUB_WIDE = 44, 9
_LANES = 4
_GAP = 1.83
"""Of the type's size, over the baseline: under the tails of the line before, over the chips."""


@dataclass(frozen=True, slots=True)
class Stub:
    """Where an arc leaves the view, and the span that it leads to."""

    rect: Rect
    uid: Uid


def shapes(page: Page, visible: list[Visible]) -> list[Shape]:
    """Return the arcs of the chosen span, or of all spans in view, from the viewport's corner."""
    drawn = [arc for _, arc in _joined(page, visible)]
    if not drawn:
        return []
    chips = [
        chip.rect.moved(page.columns.left, one.y)
        for one in visible
        for chip in page.scene(one.laid.block.number).chips
    ]
    pitch, left = page.column.setting.metrics.pitch, page.columns.left
    ink = Ink(line for one in visible for line in one.laid.inked(left, one.y))
    return arcs.draw(drawn, _lane(page), pitch, chips, _LANES, ink.meets)


def stub_at(page: Page, visible: list[Visible], x: float, y: float) -> Uid | None:
    """Return the span out of view whose stub is under a point of the viewport."""
    lane, reach = _lane(page), _LANES * arcs.STEP
    if not lane - _STUB_WIDE <= x <= lane + reach + _STUB_WIDE:
        return None
    if _STUB_LONG < y < page.height - _STUB_LONG:
        return None
    found = [one for one in stubs(page, visible) if one.rect.holds(x, y)]
    if not found:
        return None
    return min(found, key=lambda one: abs(one.rect.left + _STUB_WIDE - x)).uid


def stubs(page: Page, visible: list[Visible]) -> list[Stub]:
    """Return where arcs lead out of view."""
    found = []
    for number, (relation, arc) in enumerate(_joined(page, visible)):
        x = _lane(page) + arcs.lane_of(number, _LANES)
        for uid, end in ((relation.source, arc.source), (relation.target, arc.target)):
            if not end.seen:
                top = 0 if end.gap < page.height / 2 else page.height - _STUB_LONG
                rect = Rect(x - _STUB_WIDE, top, x + _STUB_WIDE, top + _STUB_LONG)
                found.append(Stub(rect, uid))
    return found


def _lane(page: Page) -> int:
    return page.columns.left + page.columns.arc_lane


def _joined(page: Page, visible: list[Visible]) -> list[tuple[Relation, Arc]]:
    shown = {one.laid.block.number: one for one in visible}
    joined = []
    for relation in _wanted(page, shown):
        source, target = _end(page, shown, relation.source), _end(page, shown, relation.target)
        if source is None or target is None or not (source.seen or target.seen):
            continue
        name = page.wardrobe.relation(relation.label)
        width = page.palette.width(name)
        joined.append((relation, Arc(source, target, name, width, "ATTR.ink")))
    return joined


def _wanted(page: Page, shown: dict[int, Visible]) -> list[Relation]:
    if not page.viewing.all_relations:
        return list(page.spans.relations_of(page.chosen))
    uids = {part.span.uid for number in shown for part in page.spans.in_block(number)}
    found = {one.uid: one for uid in uids for one in page.spans.relations_of(uid)}
    return sorted(found.values(), key=lambda one: one.uid)


def _end(page: Page, shown: dict[int, Visible], uid: Uid) -> End | None:
    span = page.spans.get(uid)
    if span is None:
        return None
    number = page.article.block_at(span.start).number
    here = shown.get(number)
    if here is None:
        return _out_of_view(page, below=number > max(shown))
    scene = page.scene(number)
    marks = [one.mark for one in scene.marks_of(uid)]
    boxes = scene.boxes_of(uid)
    if not boxes or not marks:
        return None
    left, top = page.columns.left, here.y
    piece = marks[0].pieces[0]
    box = boxes[piece.head or 0].moved(left, top)
    if box.bottom < 0 or page.height < box.top:
        return _out_of_view(page, below=box.top > 0)
    chip = scene.chip_of(uid)
    gap = piece.baseline - piece.rise - round(_GAP * scene.metrics.size) + top
    return End(box, chip.rect.moved(left, top) if chip is not None else None, gap)


def _out_of_view(page: Page, *, below: bool) -> End:
    """Return an end at the viewport's edge, for the stub that leads there."""
    y = page.height - _EDGE if below else _EDGE
    x = page.columns.left + page.columns.width
    return End(Rect(x - 40, y, x, y), None, y, seen=False)
