"""The forms of spans: told apart however they nest, cross or coincide."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.scheme.model import Stroke as StrokeForm
from tests.unit.reader.marks import BASELINE, METRICS, fill, piece, stroke, wash
from ui.reader import emphasis, geometry
from ui.reader.geometry import Mark
from ui.reader.shapes import Dot, Fill, Frame, Outline, Rect, Stroke

ranges = st.tuples(st.integers(0, 30), st.integers(1, 12)).map(lambda one: (one[0], sum(one)))
many_fills = st.lists(ranges, min_size=1, max_size=12).map(
    lambda found: geometry.in_order(fill(number, *one) for number, one in enumerate(found))
)


def boxes(marks: list[Mark]) -> list[Rect]:
    deep = geometry.depths(marks)
    return [
        geometry.own_box(mark, mark.pieces[0], 0, level, deep.deepest, METRICS)
        for mark, level in zip(marks, deep.levels, strict=True)
    ]


@given(many_fills)
def test_a_fill_is_taller_than_those_that_lie_on_it(marks: list[Mark]) -> None:
    found = geometry.depths(marks)
    for below, mark in enumerate(marks):
        for above in range(below + 1, len(marks)):
            if marks[above].start < mark.end:
                assert found.levels[below] > found.levels[above]


@given(many_fills)
def test_of_overlapping_fills_both_feet_are_seen(marks: list[Mark]) -> None:
    # Up to the depth that gets its full step; deeper ones share the room.
    found = boxes(marks)
    deep = geometry.depths(marks)
    if deep.deepest > 3:
        return
    for below, mark in enumerate(marks):
        for above in range(below + 1, len(marks)):
            if marks[above].start < mark.end:
                assert found[below].bottom >= found[above].bottom + 3
                assert found[below].top <= found[above].top - 2


@given(many_fills)
def test_edges_are_whole_pixels(marks: list[Mark]) -> None:
    for box in boxes(marks):
        assert all(float(edge).is_integer() for edge in (box.top, box.bottom, box.left, box.right))


@given(st.integers(1, 40))
def test_however_deep_the_foot_stays_in_its_line(depth: int) -> None:
    marks = geometry.in_order(fill(number, number, 100 - number) for number in range(depth))
    outer = boxes(marks)[0]
    next_chips = BASELINE + METRICS.pitch - METRICS.chip - 11
    assert outer.bottom <= next_chips


def test_a_leaf_has_the_measures_of_the_look() -> None:
    (box,) = boxes([fill(1, 0, 5)])
    assert (box.top, box.bottom) == (BASELINE - 17, BASELINE + 9 + 2)


def test_identical_fills_nest_in_the_order_of_their_labels() -> None:
    marks = geometry.in_order([fill(2, 3, 7), fill(1, 3, 7)])
    assert [mark.order for mark in marks] == [1, 2]
    outer, inner = boxes(marks)
    assert outer.bottom > inner.bottom


def test_a_nested_fill_lies_on_paper_and_the_outer_does_not() -> None:
    marks = geometry.in_order([fill(1, 0, 9), fill(2, 2, 5), fill(3, 20, 22)])
    assert geometry.depths(marks).nested == {1}
    shapes = geometry.fill_shapes(marks[1], 0, 1, nested=True, metrics=METRICS)
    moat, ground, _ = shapes
    assert isinstance(moat, Fill)
    assert isinstance(ground, Fill)
    assert moat.colour == "paper"
    assert moat.rect == ground.rect.grown(1)


def test_a_label_without_fill_is_an_underline_alone() -> None:
    mark = fill(1, 0, 5, filled=False)
    shapes = geometry.fill_shapes(mark, 0, 0, nested=False, metrics=METRICS)
    assert [type(shape) for shape in shapes] == [Stroke]


def test_a_frame_stands_outside_the_fills_it_holds() -> None:
    marks = geometry.in_order([stroke(9, 0, 12), fill(1, 0, 12), fill(2, 3, 5)])
    found = dict(zip((mark.order for mark in marks), boxes(marks), strict=True))
    for inner in (1, 2):
        assert found[9].left < found[inner].left
        assert found[9].right > found[inner].right
        assert found[9].top < found[inner].top
        assert found[9].bottom > found[inner].bottom


def test_frames_around_one_range_stand_apart() -> None:
    marks = geometry.in_order([stroke(1, 0, 5), stroke(2, 0, 5)])
    outer, inner = boxes(marks)
    assert outer.bottom > inner.bottom
    assert outer.top < inner.top


def test_a_span_is_open_where_its_line_breaks() -> None:
    continuing = piece(0, 5, tail=False)
    assert continuing.is_open_left(0)
    assert not continuing.is_open_right(0)
    mark = Mark(
        stroke(1, 0, 9).uid, stroke(1, 0, 9).style, stroke(1, 0, 9).form, 0, 9, 1, (continuing,)
    )
    (frame,) = geometry.stroke_shapes(mark, 0, 0, METRICS)
    assert isinstance(frame, Frame)
    assert (frame.open_left, frame.open_right) == (True, False)


def test_a_wash_is_a_pitch_high_and_bracketed_at_both_ends() -> None:
    mark = wash(1, 0, 5)
    (ground,) = geometry.wash_shapes(mark, METRICS)
    assert isinstance(ground, Fill)
    assert ground.rect.bottom - ground.rect.top == METRICS.pitch
    assert len(geometry.stroke_shapes(mark, 0, 0, METRICS)) == 2


def test_contents_have_a_corner_at_start_and_end() -> None:
    mark = stroke(1, 0, 5, StrokeForm.CORNERS)
    start, end = geometry.stroke_shapes(mark, 0, 0, METRICS)
    assert isinstance(start, Stroke)
    assert isinstance(end, Stroke)
    box = mark.pieces[0].boxes[0]
    assert start.points[-1][0] > box[1]
    assert end.points[0][0] < box[0]


@pytest.mark.parametrize(
    "mark",
    [
        fill(1, 0, 5),
        wash(1, 0, 5),
        stroke(1, 0, 5),
        stroke(1, 0, 5, StrokeForm.CAPSULE),
        stroke(1, 0, 5, StrokeForm.CORNERS),
    ],
)
def test_every_form_can_be_chosen_and_taken_by_its_ends(mark: Mark) -> None:
    (frame,) = emphasis.frames(mark, 0, 0, METRICS, colour="accent", width=2)
    assert isinstance(frame, Frame | Outline)
    assert frame.colour == "accent"
    start, end = emphasis.grips_of(mark, 0, 0, METRICS)
    assert (start.at_start, end.at_start) == (True, False)
    assert start.x > end.x
    assert start.y > end.y
    assert isinstance(start.shape(), Dot)
