"""What lies under a point of the viewport: a letter, a span, a chip, a handle, a gloss."""

from dataclasses import dataclass

from annotator.model import Uid
from ui.reader.emphasis import HANDLE, Grip
from ui.reader.page import Page, Visible
from ui.reader.shapes import Rect

_GRIP_REACH = HANDLE + 4
_CHIP_REACH = 2


@dataclass(frozen=True, slots=True)
class Under:
    """A point's letter as a caret offset and as a character; code points of the article.

    ``character`` is none beside the text; ``spans`` are those whose letters are under the
    point, the innermost first.
    """

    caret: int
    character: int | None
    spans: tuple[Uid, ...] = ()


def under(page: Page, visible: list[Visible], x: float, y: float) -> Under:
    """Return what is under a point; beside the text, the nearest place for a caret."""
    shown = _block_at(visible, y)
    laid = shown.laid
    local_x, local_y = x - page.columns.left, y - shown.y
    caret = laid.offset_at(local_x, local_y)
    line = laid.line_at(local_y)
    touched = any(run.left <= local_x <= run.right for run in line.runs.runs)
    if not touched or not -2 <= local_y <= laid.height:
        return Under(caret, None)
    character = laid.offset_at(local_x, local_y, inside=True)
    if character >= laid.block.end:
        return Under(caret, None)
    spans = tuple(span.uid for span in page.spans.at(character))
    return Under(caret, character, spans)


def chip_at(page: Page, visible: list[Visible], x: float, y: float) -> Uid | None:
    """Return the span whose chip or dot is under a point."""
    for shown in visible:
        local_x, local_y = x - page.columns.left, y - shown.y
        for chip in page.scene(shown.laid.block.number).chips:
            reach = _CHIP_REACH if chip.dot else 1
            if chip.rect.grown(reach).holds(local_x, local_y):
                return chip.uid
    return None


def grip_at(page: Page, visible: list[Visible], x: float, y: float) -> Grip | None:
    """Return the handle of the chosen span that is under a point."""
    if page.chosen is None or page.read_only:
        return None
    for shown in visible:
        local_x, local_y = x - page.columns.left, y - shown.y
        for grip in page.scene(shown.laid.block.number).grips(page.chosen):
            box = Rect(grip.x, grip.y, grip.x, grip.y).grown(_GRIP_REACH)
            if box.holds(local_x, local_y):
                return grip
    return None


def span_at(page: Page, visible: list[Visible], x: float, y: float) -> Uid | None:
    """Return the span whose chip, bracket or letters are under a point, the innermost."""
    chip = chip_at(page, visible, x, y)
    if chip is not None:
        return chip
    lane = lane_at(page, visible, x, y)
    if lane is not None:
        return lane
    spans = under(page, visible, x, y).spans
    return spans[0] if spans else None


def lane_at(page: Page, visible: list[Visible], x: float, y: float) -> Uid | None:
    """Return the claim or content whose bracket in the margin is under a point."""
    local_x = x - page.columns.left
    if not page.columns.claim_lane - 12 <= local_x <= -4:
        return None
    shown = _block_at(visible, y)
    scene = page.scene(shown.laid.block.number)
    for one in reversed(scene.placed):
        lane = one.lane
        if lane is None:
            continue
        x_of_lane = page.columns.claim_lane if lane == "claim" else page.columns.content_lane
        first, last = one.mark.pieces[0], one.mark.pieces[-1]
        size = scene.metrics.size
        inside = first.baseline - size <= y - shown.y <= last.baseline + size
        if inside and abs(local_x - x_of_lane) <= 6:
            return one.mark.uid
    return None


def _block_at(visible: list[Visible], y: float) -> Visible:
    for shown in visible:
        if y < shown.y + shown.laid.height:
            return shown
    return visible[-1]
