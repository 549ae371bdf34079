"""Paints a page: washes and fills, selection, strokes and chips, margins, arcs, then letters."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from annotator.model import Fragment, Uid
from ui.reader import across, captions, gloss, hits, links, margin, pills, rects
from ui.reader.clearance import cleared
from ui.reader.page import Page, Visible
from ui.reader.painter import paint
from ui.reader.pictures import Layer
from ui.reader.pieces import pieces_of
from ui.reader.scene import Scene
from ui.reader.shapes import Fill, Frame, Outline, Rect, Shape, Stroke


@dataclass(slots=True)
class Live:
    """What is under way and drawn on top: hover, an edge being dragged, a relation's line.

    ``used``: what a proposal would use and is labelled already. ``caption`` says beside the
    line's end what letting go would do; ``refused``: that nothing would come of it.
    """

    hovered: Uid | None = None
    preview: tuple[Fragment, ...] = ()
    used: tuple[Fragment, ...] = ()
    line: tuple[tuple[float, float], tuple[float, float]] | None = None
    caption: str = ""
    refused: bool = False
    caret: bool = True


def paint_page(painter: QPainter, page: Page, visible: list[Visible], live: Live) -> None:
    """Paint what is in view; the painter's origin is the viewport's corner."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left = page.columns.left
    scenes = [(shown, page.scene(shown.laid.block.number)) for shown in visible]
    for shown, scene in scenes:
        _paint_layer(painter, page, shown, _under(shown, scene))
    for shown, _ in scenes:
        _paint_at(painter, page, left, shown.y, hits.shapes(page.hits, shown.laid))
        _paint_at(painter, page, left, shown.y, selection_shapes(page, shown))
        if page.viewing.invisibles:
            _paint_at(painter, page, left, shown.y, pills.shapes(shown.laid, page.palette.width))
    for shown, scene in scenes:
        _paint_layer(painter, page, shown, _over(page, shown, scene))
        _paint_at(painter, page, left, shown.y, _numbers(page, shown))
    paint(painter, across.shapes(page, visible), page.palette)
    paint(painter, links.shapes(page, visible), page.palette)
    page.forget_pictures(shown.laid.block.number for shown in visible)
    for one in glosses(page, visible):
        _paint_at(painter, page, left, 0, list(one.shapes))
    for shown, scene in scenes:
        _paint_at(painter, page, left, shown.y, _emphasis(page, shown, scene, live))
    if live.line is not None:
        line = Stroke(live.line, "bad" if live.refused else "ATTR.ink", 1.5)
        paint(painter, [Stroke(live.line, "paper", 5), line], page.palette)
    # The letters last: whatever is drawn, no word is ever hidden by it.
    painter.setPen(page.palette.colour("text"))
    for shown in visible:
        _letters(painter, page, shown)
    if live.line is not None and live.caption:
        captions.paint(painter, page, live.line[1], live.caption, refused=live.refused)


def selection_shapes(page: Page, shown: Visible) -> list[Shape]:
    """Return the rectangles of the selected text in a block."""
    selected = page.selection.range
    laid = shown.laid
    if selected is None or selected[1] <= laid.block.start or selected[0] >= laid.block.end:
        return []
    metrics = laid.metrics
    shapes: list[Shape] = []
    for number, stretches in laid.pieces(*selected):
        baseline = laid.lines[number].baseline
        top, foot = round(baseline - metrics.top - 4), round(baseline + metrics.bottom + 5)
        shapes.extend(
            Fill(Rect(round(left), top, round(right), foot), "selection")
            for left, right in stretches
        )
    return shapes


def glosses(page: Page, visible: list[Visible]) -> list[gloss.Set]:
    """Return the glosses beside what is in view; y counts from the viewport's top."""
    if not page.columns.glosses or not page.glosses:
        return []
    wanted = gloss.wanted(
        page.glosses,
        (
            (mark.uid, y + shown.y, mark.ink)
            for shown in visible
            for mark, y in margin.starts(page.scene(shown.laid.block.number), shown.laid)
        ),
    )
    return gloss.stack(wanted, page.columns, page.palette.width, rtl=page.look.rtl)


def point_of(page: Page, offset: int) -> tuple[int, int]:
    """Return the viewport's point in the middle of a character; it may be out of view."""
    number = page.article.block_at(offset).number
    laid = page.column.laid(number)
    pieces = laid.pieces(offset, offset + 1)
    line, x = laid.line_of(offset), laid.caret_x(offset)
    if pieces:
        x = sum(pieces[0][1][0]) / 2
    y = page.y_of(number) + line.baseline - laid.metrics.size // 4
    return round(page.columns.left + x), round(y)


def caret_rect(page: Page, shown: Visible, offset: int) -> Rect:
    """Return where the caret stands, from the block's corner."""
    laid = shown.laid
    line = laid.line_of(offset)
    unit = laid.text.offsets.to_utf16(laid.local(offset))
    x = round(rects.caret_x(line.runs, unit))
    top = round(line.baseline - laid.metrics.top - 4)
    return Rect(x - 1, top, x + 1, round(line.baseline + laid.metrics.bottom + 4))


def _paint_at(painter: QPainter, page: Page, left: int, top: int, shapes: list[Shape]) -> None:
    if shapes:
        painter.translate(left, top)
        paint(painter, shapes, page.palette)
        painter.translate(-left, -top)


def _paint_layer(painter: QPainter, page: Page, shown: Visible, layer: Layer) -> None:
    left = page.columns.left
    painter.translate(left, shown.y)
    layer.paint(painter, page.palette, -shown.y, page.height - shown.y)
    painter.translate(-left, -shown.y)


def _over(page: Page, shown: Visible, scene: Scene) -> Layer:
    if scene.over_layer is None:
        laid = shown.laid
        shapes = [*scene.over, *margin.lanes(scene, laid, page.columns)]
        _, before = scene.layers_before
        scene.over_layer = Layer(shapes, laid.width, laid.metrics.pitch, before)
    return scene.over_layer


def _under(shown: Visible, scene: Scene) -> Layer:
    if scene.under_layer is None:
        laid = shown.laid
        before, _ = scene.layers_before
        scene.under_layer = Layer(scene.under, laid.width, laid.metrics.pitch, before)
    return scene.under_layer


def _letters(painter: QPainter, page: Page, shown: Visible) -> None:
    corner = QPointF(page.columns.left, shown.y)
    pitch = shown.laid.metrics.pitch
    for line in shown.laid.lines:
        y = shown.y + line.baseline
        if -pitch < y < page.height + pitch:
            line.draw(painter, corner)


def _numbers(page: Page, shown: Visible) -> list[Shape]:
    if not page.viewing.numbers:
        return []
    number = shown.laid.block.number
    sentences = page.numbers.of_block(number, page.selection.caret)
    return margin.numbers(shown.laid, page.columns, sentences)


def _emphasis(page: Page, shown: Visible, scene: Scene, live: Live) -> list[Shape]:
    shapes: list[Shape] = []
    if live.hovered is not None and live.hovered != page.chosen:
        for one in scene.marks_of(live.hovered):
            shapes.extend(scene.emphasis(live.hovered, one.mark.ink, 1))
            shapes.extend(scene.spoken(live.hovered))
            break
    if page.chosen is not None and not live.preview:
        shapes.extend(scene.emphasis(page.chosen, "accent", 2))
        if not page.read_only:
            shapes.extend(_clear(shown, (grip.shape() for grip in scene.grips(page.chosen))))
    ends = (Outline((box,), "accent", 2) for box in _boxes(shown, live.preview))
    used = (Frame(box, "accent", 1, 4, "dash") for box in _boxes(shown, live.used))
    shapes.extend(_clear(shown, (*ends, *used)))
    caret = page.selection.caret
    block = shown.laid.block
    if live.caret and page.article.block_at(caret).number == block.number:
        box = caret_rect(page, shown, caret)
        shapes.append(Fill(box, "accent"))
    return shapes


def _boxes(shown: Visible, fragments: tuple[Fragment, ...]) -> list[Rect]:
    """Return the frames around fragments, piece by piece."""
    boxes: list[Rect] = []
    metrics = shown.laid.metrics
    for fragment in fragments:
        for piece in pieces_of(shown.laid, fragment.start, fragment.end):
            top = round(piece.baseline - metrics.top) - 2 - piece.rise
            foot = round(piece.baseline + metrics.bottom) + 4 + piece.drop
            for number, (left, right) in enumerate(piece.boxes):
                boxes.append(piece.fit(number, Rect(left - 1, top, right + 1, foot), 2))
    return boxes


def _clear(shown: Visible, shapes: Iterable[Shape]) -> Iterator[Shape]:
    """Yield shapes with gaps where letters of the block are."""
    return (cleared(shape, shown.laid.ink) for shape in shapes)
