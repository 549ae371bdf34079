"""Where a window stands that comes back: whole on a screen that there is."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from ui.screens import TITLE_BAR, below_title, fitted

LAPTOP = QRect(0, TITLE_BAR, 1280, 720 - TITLE_BAR)
SECOND = QRect(1280, TITLE_BAR, 1920, 1080 - TITLE_BAR)

rects = st.builds(
    QRect,
    st.integers(-5000, 5000),
    st.integers(-5000, 5000),
    st.integers(1, 5000),
    st.integers(1, 5000),
)
screens = st.builds(
    lambda x, y, width, height: below_title(QRect(x, y, width, height)),
    st.integers(-3000, 3000),
    st.integers(-3000, 3000),
    st.integers(320, 4000),
    st.integers(240, 4000),
)


@given(rects, st.lists(screens, min_size=1, max_size=3))
def test_a_window_is_whole_on_one_screen(frame: QRect, among: list[QRect]) -> None:
    placed = fitted(frame, among)
    assert any(room.contains(placed) for room in among)
    assert placed.width() <= frame.width()
    assert placed.height() <= frame.height()


@given(st.lists(screens, min_size=1, max_size=3), st.data())
def test_one_that_is_whole_already_stays(among: list[QRect], data: st.DataObject) -> None:
    room = data.draw(st.sampled_from(among))
    width = data.draw(st.integers(1, room.width()))
    height = data.draw(st.integers(1, room.height()))
    x = data.draw(st.integers(room.left(), room.left() + room.width() - width))
    y = data.draw(st.integers(room.top(), room.top() + room.height() - height))
    assert fitted(QRect(x, y, width, height), among) == QRect(x, y, width, height)


def test_the_second_screen_is_unplugged() -> None:
    there = QRect(1500, 100, 1600, 900)
    assert fitted(there, [LAPTOP, SECOND]) == there
    assert fitted(there, [LAPTOP]) == LAPTOP
