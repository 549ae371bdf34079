"""Lines between fragments of one span in different blocks; one end may be out of view."""

from annotator.model import Uid
from ui.reader import joins
from ui.reader.page import Page, Visible
from ui.reader.shapes import Shape, Stroke


def shapes(page: Page, visible: list[Visible]) -> list[Shape]:
    """Return the lines of which an end is in view, from the viewport's corner."""
    shown = {one.laid.block.number: one for one in visible}
    pairs = {pair for number in shown for pair in page.scene(number).apart}
    lines = (_line(page, shown, *pair) for pair in sorted(pairs))
    return [line for line in lines if line is not None]


def _line(page: Page, shown: dict[int, Visible], uid: Uid, number: int) -> Stroke | None:
    span = page.spans.get(uid)
    if span is None:
        return None
    first, second = span.fragments[number : number + 2]
    before = shown.get(page.article.block_at(first.end - 1).number)
    after = shown.get(page.article.block_at(second.start).number)
    start, end, ink = None, None, ""
    if before is not None:
        mark = page.scene(before.laid.block.number).mark_of(uid, number)
        if mark is not None:
            start, ink = joins.leaving(mark, before.laid.metrics, before.y), mark.ink
    if after is not None:
        mark = page.scene(after.laid.block.number).mark_of(uid, number + 1)
        if mark is not None:
            end, ink = joins.entering(mark, after.laid.metrics, after.y), mark.ink
    here = before or after
    if here is None or (start is None and end is None):
        return None
    left = page.columns.left
    line = joins.line(start, end, here.laid, ink, joins.step_of(uid), here.laid.metrics.pitch)
    return line.moved(left, 0)
