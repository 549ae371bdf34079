"""The thin line between the fragments of one span: through gaps and margin, off the words."""

from collections.abc import Callable
from itertools import pairwise

from annotator.model import Span
from annotator.scheme.lookup import SchemeIndex
from tests.gui.reader.samples import span
from ui.reader import across
from ui.reader.shapes import Point, Stroke
from ui.reader.view import Reader

PARAGRAPH = "وقال المتحدث باسم قوات التحالف إن العملية نفذت جنوب مدينة سامراء يوم الخميس. " * 3
TEXT = "\n".join([PARAGRAPH.strip()] * 60)
NEXT = TEXT.index("\n") + 1

Show = Callable[[str], Reader]


def found(words: str, after: int = 0) -> tuple[int, int]:
    start = TEXT.index(words, after)
    return start, start + len(words)


def shown(showing: Show, *spans: Span) -> Reader:
    reader = showing(TEXT)
    reader.show_annotation(spans, (), {})
    reader.grab()
    return reader


def inside(reader: Reader) -> list[tuple[Point, ...]]:
    """Return the lines within the first block, from its corner."""
    over = reader._page.scene(0).over
    return [one.points for one in over if isinstance(one, Stroke) and one.pattern == "dot"]


def between(reader: Reader) -> list[tuple[Point, ...]]:
    """Return the lines from block to block, from the viewport's corner."""
    strokes = across.shapes(reader._page, reader._visible)
    return [one.points for one in strokes if isinstance(one, Stroke)]


def crosses_letters(reader: Reader, points: tuple[Point, ...], *, above: int = 0) -> bool:
    """Return whether a line cuts through where the letters of a line stand."""
    page = reader._page
    for shown in reader._visible:
        for line in shown.laid.lines:
            base = shown.y + line.baseline if not above else line.baseline
            top, foot = base - page.column.setting.metrics.size // 2, base + 2
            for (x, y), (to_x, to_y) in pairwise(points):
                low, high = sorted((y, to_y))
                left, right = sorted((x, to_x))
                in_text = (
                    right > page.columns.left and left < page.columns.left + page.columns.width
                )
                # The last stretch comes down on the fragment itself, no further than its roof.
                if in_text and low < foot and high > top:
                    return True
    return False


def test_fragments_on_one_line_are_joined_along_its_foot(showing: Show) -> None:
    reader = shown(showing, span(1, "ORG", found("المتحدث"), found("التحالف")))
    ((start, end),) = inside(reader)
    laid = reader._page.column.laid(0)
    assert start[1] == end[1] > laid.lines[0].baseline
    assert end[0] < start[0]
    assert not between(reader)


def test_fragments_on_neighbouring_lines_are_joined_through_the_gap(showing: Show) -> None:
    laid_end = found("الخميس")
    reader = shown(showing, span(1, "ORG", found("وقال"), laid_end))
    laid = reader._page.column.laid(0)
    lines = [laid.lines.index(laid.line_of(at)) for at in (0, laid_end[0])]
    assert lines == [0, 1]
    ((out, corner, roof),) = inside(reader)
    assert out[1] == corner[1]
    assert corner[0] == roof[0]
    assert laid.lines[0].baseline < out[1] < roof[1] < laid.lines[1].baseline


def test_fragments_in_two_paragraphs_are_joined_through_the_margin(showing: Show) -> None:
    reader = shown(showing, span(1, "ORG", found("المتحدث"), found("مدينة", NEXT)))
    assert not inside(reader)
    (points,) = between(reader)
    left = reader._page.columns.left
    lane = {x for x, _ in points if x < left}
    assert len(lane) == 1
    assert not crosses_letters(reader, points)
    first, second = (reader.point_of(at) for at in (found("المتحدث")[0], found("مدينة", NEXT)[0]))
    assert points[0][1] > first.y()
    assert points[-1][1] < second.y()


def test_a_fragment_out_of_view_is_led_to_by_the_margin(showing: Show) -> None:
    far = len(TEXT) - len(PARAGRAPH) // 2
    far_words = found("مدينة", far)
    reader = shown(showing, span(1, "ORG", found("المتحدث"), far_words))
    (points,) = between(reader)
    assert points[-1][1] > reader.viewport().height()
    reader.ensure_visible(far_words[0])
    reader.grab()
    (points,) = between(reader)
    assert points[0][1] < 0
    assert points[-1][1] < reader.point_of(far_words[0]).y()


def test_a_span_whose_label_is_hidden_has_no_line(showing: Show, labels: SchemeIndex) -> None:
    reader = shown(showing, span(1, "ORG", found("المتحدث"), found("مدينة", NEXT)))
    reader._page.spans.hidden = frozenset({"ORG"})
    reader._page.refresh_all()
    assert not between(reader)


def test_lines_of_two_spans_from_and_to_the_same_place_are_told_apart(showing: Show) -> None:
    places = found("المتحدث"), found("مدينة", NEXT)
    reader = shown(showing, span(1, "ORG", *places), span(2, "GPE", *places))
    one, other = between(reader)
    assert {x for x, _ in one[1:3]}.isdisjoint({x for x, _ in other[1:3]})
    assert {y for _, y in one}.isdisjoint({y for _, y in other[:-1]})
