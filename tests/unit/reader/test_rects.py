"""Runs, stretches and carets from hand-made lines: no Qt, no font."""

import pytest

from ui.reader import rects
from ui.reader.rects import Item, LineRuns


def untrusted(offset: int) -> float:
    raise AssertionError(f"asked Qt for {offset}")


def mixed_line() -> LineRuns:
    """Return ``اب 12 ج``: x falls through the Arabic, rises through the digits."""
    items = [
        Item(0, 2, 60, 90, True, ((0, 80.0), (1, 70.0), (2, 60.0))),
        Item(3, 4, 40, 60, False, ((3, 40.0), (4, 50.0))),
        Item(5, 6, 20, 40, True, ((5, 30.0), (6, 20.0))),
    ]
    return rects.build("اب 12 ج", 0, 7, items, untrusted)


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (0, 7, [(20, 90)]),
        (0, 2, [(70, 90)]),
        (3, 5, [(40, 60)]),
        (3, 4, [(40, 50)]),
        # The first letter and the first digit do not touch: the digits run the other way.
        (2, 4, [(40, 50), (60, 70)]),
        (4, 6, [(30, 40), (50, 60)]),
        (4, 4, []),
    ],
)
def test_a_range_covers_its_own_letters(
    start: int, end: int, expected: list[tuple[float, float]]
) -> None:
    assert rects.stretches(mixed_line(), start, end) == expected


def test_a_ligature_is_shared_out_among_its_letters() -> None:
    item = Item(0, 0, 100, 120, True, ((0, 100.0),))
    line = rects.build("لا", 0, 2, [item], untrusted)
    assert rects.stretches(line, 0, 1) == [(110, 120)]
    assert rects.stretches(line, 1, 2) == [(100, 110)]


def test_marks_in_a_ligature_take_no_width() -> None:
    item = Item(0, 0, 100, 120, True, ((0, 100.0), (0, 96.0)))
    line = rects.build("ل\u064eا", 0, 3, [item], untrusted)
    assert rects.stretches(line, 0, 2) == [(110, 120)]
    assert rects.stretches(line, 2, 3) == [(100, 110)]


def test_a_lam_alef_drawn_as_one_of_its_letters_is_halved() -> None:
    item = Item(0, 2, 80, 120, True, ((0, 100.0), (1, 100.0), (2, 80.0)))
    line = rects.build("لاب", 0, 3, [item], untrusted)
    assert rects.stretches(line, 0, 1) == [(110, 120)]
    assert rects.stretches(line, 1, 2) == [(100, 110)]


def test_a_joiner_at_the_end_of_a_run_has_no_width() -> None:
    item = Item(0, 1, 80, 100, True, ((0, 90.0), (1, 80.0)))
    line = rects.build("اب\u200d", 0, 3, [item], untrusted)
    assert rects.stretches(line, 1, 2) == [(80, 90)]
    assert rects.stretches(line, 2, 3) == []


def test_a_run_of_two_fonts_asks_qt_and_mends_its_shift() -> None:
    pens = ((0, 10.0), (0, 20.0), (0, 30.0), (0, 40.0))
    item = Item(0, 0, 10, 50, False, pens, fonts=2)
    shifted = {1: 14.0, 2: 24.0, 3: 34.0}
    line = rects.build("abcd", 0, 4, [item], shifted.__getitem__)
    assert rects.stretches(line, 1, 2) == [(20, 30)]


def test_the_blank_at_the_end_of_a_wrapped_line_has_no_width() -> None:
    item = Item(0, 1, 80, 100, True, ((0, 90.0), (1, 80.0)))
    line = rects.build("اب ", 0, 3, [item], untrusted)
    assert rects.stretches(line, 2, 3) == []
    assert rects.caret_x(line, 2) == rects.caret_x(line, 3) == 80


@pytest.mark.parametrize(
    ("x", "stop"), [(95, 0), (84, 1), (71, 2), (42, 3), (58, 5), (22, 7), (-50, 7), (200, 0)]
)
def test_a_point_gives_the_nearest_stop(x: float, stop: int) -> None:
    assert rects.offset_at(mixed_line(), x, list(range(8))) == stop


@pytest.mark.parametrize(("x", "start"), [(89, 0), (71, 1), (41, 3), (59, 4), (21, 6)])
def test_a_point_gives_the_cluster_under_it(x: float, start: int) -> None:
    assert rects.offset_at(mixed_line(), x, list(range(8)), inside=True) == start


def test_stops_inside_clusters_are_not_offered() -> None:
    assert rects.offset_at(mixed_line(), 81, [0, 2, 3, 5, 7]) == 0


def test_an_empty_line_has_a_caret() -> None:
    line = rects.build("", 0, 0, [], lambda offset: 548.0)
    assert rects.caret_x(line, 0) == 548.0
    assert rects.offset_at(line, 10, [0]) == 0
