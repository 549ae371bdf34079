"""Arcs of the chosen span or of all, and the stubs that lead to what is out of view."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from annotator.model import Relation
from tests.gui.reader.samples import SET, span, uid
from ui.reader import links
from ui.reader.view import Reader
from ui.reader.viewing import Viewing

PARAGRAPH = "وقال المتحدث باسم قوات التحالف إن العملية نفذت جنوب مدينة سامراء يوم الخميس. " * 4
LONG = "\n".join([PARAGRAPH] * 40)

Show = Callable[[str], Reader]


def shot(reader: Reader) -> QImage:
    return reader.viewport().grab().toImage()


def said_by(number: int, source: int, target: int) -> Relation:
    return Relation(uid(number), SET, "said-by", uid(source), uid(target))


@pytest.fixture
def far(showing: Show) -> Reader:
    """A reader in which the chosen span's relation leads far down."""
    reader = showing(LONG)
    end = len(LONG) - 200
    spans = [span(1, "SOURCE", (5, 12)), span(2, "CONTENT", (end, end + 9))]
    reader.show_annotation(spans, (said_by(9, 2, 1),), {})
    reader.choose(uid(1))
    return reader


def stub_point(reader: Reader) -> QPoint:
    (stub,) = links.stubs(reader._page, reader._visible)
    x = (stub.rect.left + stub.rect.right) / 2
    return QPoint(round(x), round((stub.rect.top + stub.rect.bottom) / 2))


def test_a_stub_leads_out_of_view_and_jumps_there_on_a_click(far: Reader) -> None:
    at = stub_point(far)
    assert at.y() > far.viewport().height() - 50
    start = len(LONG) - 200
    assert far.point_of(start).y() > far.viewport().height()
    QTest.mouseClick(far.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert 0 < far.point_of(start).y() < far.viewport().height()
    assert far.chosen == uid(1)
    # Now the other end is above.
    back = stub_point(far)
    assert back.y() < 50
    QTest.mouseClick(far.viewport(), Qt.MouseButton.LeftButton, pos=back)
    assert 0 < far.point_of(5).y() < far.viewport().height()


def test_a_stub_is_seen_at_the_edge(far: Reader) -> None:
    with_stub = shot(far)
    far.show_annotation([], (), {})
    far.choose(None)
    bare = shot(far)
    at = stub_area(far)
    assert with_stub.copy(*at) != bare.copy(*at)


def stub_area(reader: Reader) -> tuple[int, int, int, int]:
    lane = reader._page.columns.left + reader._page.columns.arc_lane
    return lane - 6, reader.viewport().height() - 40, 16, 40


def test_an_end_that_is_scrolled_out_within_its_block_has_a_stub(showing: Show) -> None:
    reader = showing(PARAGRAPH * 4)
    reader.show_annotation(
        [span(1, "SOURCE", (5, 12)), span(2, "CONTENT", (650, 680))], (said_by(9, 2, 1),), {}
    )
    reader.choose(uid(2))
    assert links.stubs(reader._page, reader._visible) == []
    reader.verticalScrollBar().setValue(150)
    (stub,) = links.stubs(reader._page, reader._visible)
    assert stub.uid == uid(1)
    assert stub.rect.top == 0


def test_all_relations_are_drawn_when_asked(showing: Show) -> None:
    reader = showing(PARAGRAPH)
    spans = [span(1, "SOURCE", (5, 12)), span(2, "CONTENT", (30, 60)), span(3, "CUE", (70, 75))]
    reader.show_annotation(spans, (said_by(9, 2, 1),), {})
    bare = shot(reader)
    reader.set_viewing(Viewing(all_relations=True))
    with_arcs = shot(reader)
    assert with_arcs != bare
    reader.choose(uid(3))
    reader.set_viewing(Viewing())
    reader.choose(None)
    assert shot(reader) == bare


def test_many_relations_share_a_few_lanes(showing: Show) -> None:
    reader = showing(LONG)
    spans = [span(at, "SOURCE", (at * 9, at * 9 + 6)) for at in range(1, 30)]
    end = len(LONG) - 50
    spans.append(span(99, "CONTENT", (end, end + 9)))
    reader.show_annotation(spans, tuple(said_by(100 + at, 99, at) for at in range(1, 30)), {})
    reader.set_viewing(Viewing(all_relations=True))
    found = links.stubs(reader._page, reader._visible)
    assert len(found) > 8
    assert len({stub.rect.left for stub in found}) == 4
    shot(reader)
