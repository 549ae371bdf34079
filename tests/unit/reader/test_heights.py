"""Sums of heights against plain addition."""

from hypothesis import given
from hypothesis import strategies as st

from ui.reader.heights import Heights

heights = st.lists(st.integers(1, 90), min_size=1, max_size=40)


@given(heights, st.lists(st.tuples(st.integers(0, 39), st.integers(1, 90)), max_size=20))
def test_tops_and_blocks_are_those_of_plain_addition(
    first: list[int], changes: list[tuple[int, int]]
) -> None:
    plain, tree = list(first), Heights(first)
    for number, height in changes:
        if number < len(plain):
            plain[number] = height
            tree.set(number, height)
    assert tree.total == sum(plain)
    for number in range(len(plain) + 1):
        assert tree.top(number) == sum(plain[:number])
    for number, height in enumerate(plain):
        top = sum(plain[:number])
        assert tree.at(top) == tree.at(top + height - 1) == number


def test_outside_is_the_nearest_block() -> None:
    tree = Heights([10, 20])
    assert tree.at(-5) == 0
    assert tree.at(500) == 1
