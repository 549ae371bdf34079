"""Chips never collide; where there is no room they are dots."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.gui.reader.samples import uid
from ui.reader.chips import Wish, place
from ui.reader.shapes import Dot, Fill, Words


def wish(number: int, left: float, right: float, width: float = 30, **more: bool) -> Wish:
    return Wish(
        uid=uid(number),
        text="منظمة",
        text_width=width,
        colour="ORG.ink",
        left=left,
        right=right,
        foot=50,
        length=round(right - left),
        **more,
    )


wishes = st.lists(
    st.tuples(st.integers(0, 500), st.integers(3, 150), st.integers(8, 60), st.booleans()),
    max_size=25,
).map(
    lambda found: [
        wish(number, left, left + size, width, chosen=number == 0 and chosen)
        for number, (left, size, width, chosen) in enumerate(found)
    ]
)


@given(wishes)
def test_chips_never_collide(found: list[Wish]) -> None:
    chips = place(found, left_edge=-12)
    for at, chip in enumerate(chips):
        assert not any(chip.rect.meets(other.rect) for other in chips[at + 1 :])


@given(wishes)
def test_chips_stay_on_the_page_and_do_not_drift(found: list[Wish]) -> None:
    wanted = {one.uid: one for one in found}
    for chip in place(found, left_edge=-12):
        own = wanted[chip.uid]
        assert chip.rect.right <= own.right
        assert chip.chosen or chip.rect.left >= -12
        if not chip.dot and not chip.chosen and chip.rect.right < own.right - 1:
            assert chip.rect.left >= own.left - 5


def test_outer_spans_come_first_at_one_place() -> None:
    chips = place([wish(1, 400, 500), wish(2, 300, 500)], 0)
    assert [chip.uid for chip in chips] == [uid(2), uid(1)]
    assert chips[1].rect.right < chips[0].rect.left
    same = [wish(1, 300, 500), replace(wish(2, 300, 500), rank=-1)]
    assert [chip.uid for chip in place(same, 0)] == [uid(2), uid(1)]


def test_a_chip_without_room_over_its_own_span_is_a_dot() -> None:
    outer, inner = place([wish(1, 460, 500), wish(2, 470, 500)], 0)
    assert (outer.dot, inner.dot) == (False, True)
    assert inner.rect.right - inner.rect.left == 5
    assert [type(shape) for shape in inner.shapes()] == [Dot]


def test_a_chip_that_would_leave_the_page_is_a_dot() -> None:
    (chip,) = place([wish(1, 0, 10)], 0)
    assert chip.dot


def test_only_the_chosen_chip_is_filled() -> None:
    first, second = place([wish(1, 400, 500, chosen=True), wish(2, 100, 200)], 0)
    assert [type(shape) for shape in first.shapes()] == [Fill, Words]
    assert [type(shape) for shape in second.shapes()] == [Words]
