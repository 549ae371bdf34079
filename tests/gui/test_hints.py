"""Letters over the spans that can be joined: every span in view has one, and none hides another."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.model import Fragment
from annotator.operations.spans import create_spans
from tests.gui.driver import Driver
from ui.actions.relations import HINTS, LinkMode
from ui.views.hints import apart
from ui.views.relation_menu import RelationMenu

boxes = st.lists(
    st.tuples(st.integers(0, 600), st.sampled_from([20, 60]), st.integers(18, 70)), max_size=12
).map(lambda many: [QRectF(x, y, wide, 18) for x, y, wide in many])


@given(boxes)
def test_hints_are_moved_apart_and_stay_on_their_line(many: list[QRectF]) -> None:
    placed = apart(many)
    assert not any(one.intersects(other) for one, other in combinations(placed, 2))
    for before, after in zip(many, placed, strict=True):
        assert after.top() == before.top()
        assert after.width() == before.width()
        assert after.right() <= before.right()


def test_more_spans_than_there_are_keys_are_all_hinted(driver: Driver) -> None:
    desk = driver.desk
    assert desk.article is not None
    places = [(Fragment(at, at + 2),) for at in range(20, len(desk.text) - 3, 4)]
    desk.perform(create_spans, desk.article.uid, "ORG", places)
    claim = driver.label("المجلس البلدي", "R")
    driver.press("A")
    mode = driver.window.modes.current
    assert isinstance(mode, LinkMode)
    hints = mode.hints()
    assert len(hints) == len(places) > len(HINTS)
    assert not any(one != other and other.startswith(one) for one in hints for other in hints), (
        "a hint is the beginning of another one"
    )
    code, target = next((code, span) for code, span in hints.items() if len(code) > 1)
    driver.press(code[0])
    assert code[1] in mode.hints()
    assert len(mode.hints()) < len(hints)
    driver.press("Escape")
    assert driver.window.modes.current is mode
    assert mode.hints() == hints
    driver.press(*code)
    assert driver.window.modes.current is not mode
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, RelationMenu)
    QTest.keyClick(menu, Qt.Key.Key_1)
    joined = {(one.source, one.target) for one in desk.relations.values()}
    assert joined == {(claim.uid, target.uid)}
