"""Arcs: off the words, with a head at the target, and a name only where it fits."""

from ui.reader.arcs import Arc, End, draw
from ui.reader.shapes import Dot, Polygon, Rect, Shape, Stroke, Words

PITCH = 52


def end(left: float, right: float, line: int, *, seen: bool = True) -> End:
    top = line * PITCH
    box = Rect(left, top, right, top + 28)
    chip = Rect(right - 30, top - 14, right, top - 3)
    return End(box, chip, top - 25.0, seen)


def arc(source: End, target: End, name_width: float = 25) -> Arc:
    return Arc(source, target, "ناقله", name_width, "ATTR.ink")


def line_of(shapes: list[Shape]) -> Stroke:
    return next(one for one in shapes if isinstance(one, Stroke) and one.colour == "ATTR.ink")


def test_on_one_line_it_runs_through_the_gap_above() -> None:
    source, target = end(400, 500, 1), end(100, 200, 1)
    shapes = draw([arc(source, target)], 560, PITCH)
    points = line_of(shapes).points
    assert points[0][1] == source.box.top
    assert {y for _, y in points[1:-1]} == {source.gap}
    head = next(one for one in shapes if isinstance(one, Polygon))
    assert head.points[0][1] < target.box.top
    assert any(isinstance(one, Words) for one in shapes)
    assert next(one for one in shapes if isinstance(one, Dot)).y == source.box.top


def test_its_name_is_left_out_where_it_does_not_fit() -> None:
    shapes = draw([arc(end(400, 450, 1), end(340, 390, 1), 200)], 560, PITCH)
    assert not any(isinstance(one, Words) for one in shapes)


def test_between_neighbouring_lines_it_goes_straight_up() -> None:
    source, target = end(300, 420, 2), end(250, 500, 1)
    shapes = draw([arc(source, target)], 560, PITCH)
    assert len({x for x, _ in line_of(shapes).points}) == 1
    assert line_of(shapes).points[0][1] > line_of(shapes).points[-1][1]


def test_a_name_beside_a_vertical_does_not_cover_a_chip() -> None:
    source, target = end(300, 420, 2), end(250, 500, 1)
    clear = draw([arc(source, target)], 560, PITCH)
    (name,) = [one for one in clear if isinstance(one, Words)]
    both_sides = [Rect(350, 60, 500, 140)]
    assert not any(
        isinstance(one, Words) for one in draw([arc(source, target)], 560, PITCH, both_sides)
    )
    one_side = [name.rect]
    moved = [
        one for one in draw([arc(source, target)], 560, PITCH, one_side) if isinstance(one, Words)
    ]
    assert all(not one.rect.meets(name.rect) for one in moved)


def test_between_distant_lines_it_runs_through_the_margin() -> None:
    shapes = draw([arc(end(100, 200, 1), end(100, 200, 6))], 560, PITCH)
    assert max(x for x, _ in line_of(shapes).points) == 560


def test_an_end_out_of_view_is_a_stub_towards_it() -> None:
    shapes = draw([arc(end(100, 200, 1), end(100, 200, 40, seen=False))], 560, PITCH)
    assert line_of(shapes).points[-1][0] == 560
    shapes = draw([arc(end(100, 200, 40, seen=False), end(100, 200, 1))], 560, PITCH)
    assert line_of(shapes).points[0][0] == 560


def test_arcs_of_one_span_run_apart() -> None:
    source = end(400, 500, 1)
    shapes = draw([arc(source, end(100, 200, 1)), arc(source, end(10, 60, 1))], 560, PITCH)
    lines = [one for one in shapes if isinstance(one, Stroke) and one.colour == "ATTR.ink"]
    assert lines[0].points[1][1] != lines[1].points[1][1]


def test_names_of_arcs_do_not_cover_each_other() -> None:
    source = end(400, 500, 1)
    arcs = [arc(source, end(100 - 20 * number, 200, 1)) for number in range(4)]
    names = [one.rect for one in draw(arcs, 560, PITCH) if isinstance(one, Words)]
    assert len(names) > 1
    assert not any(one.meets(other) for at, one in enumerate(names) for other in names[at + 1 :])


def test_an_arc_leaves_a_short_span_beside_its_chip_or_on_it() -> None:
    wide, narrow = end(400, 500, 1), end(480, 500, 1)
    for source in (wide, narrow):
        x, y = line_of(draw([arc(source, end(100, 200, 6))], 560, PITCH)).points[0]
        assert source.chip is not None
        clear = not source.chip.left < x < source.chip.right
        assert clear or y <= source.chip.top
