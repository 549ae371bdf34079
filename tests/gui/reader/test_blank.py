"""Blank paragraphs are half a line high: carets, selection, claims and places are still right."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.gui.reader.samples import span, uid
from ui.reader.canvas import caret_rect
from ui.reader.selection import Movement
from ui.reader.shapes import Fill
from ui.reader.view import Reader

PARAGRAPH = "وقال المتحدث باسم قوات التحالف إن العملية نفذت جنوب مدينة سامراء يوم الخميس."
TEXT = "\n\n".join([PARAGRAPH] * 3)
BLANK = len(PARAGRAPH) + 1
LONG = "\n\n\n".join([PARAGRAPH] * 900)

Show = Callable[[str], Reader]


def test_the_caret_goes_through_and_stands_inside(showing: Show) -> None:
    reader = showing(TEXT)
    reader.select(BLANK - 1, BLANK - 1)
    reader.move_caret(Movement.NEXT_CHARACTER)
    assert reader.caret == BLANK
    shown = reader._visible[1]
    box = caret_rect(reader._page, shown, BLANK)
    assert 0 <= box.top < box.bottom <= shown.laid.height
    assert box.bottom - box.top >= 18
    reader.move_caret(Movement.DOWN)
    assert reader.caret > BLANK
    reader.move_caret(Movement.UP)
    assert reader.caret == BLANK
    reader.move_caret(Movement.UP)
    assert reader.caret < BLANK


def test_a_click_there_puts_the_caret_there(showing: Show) -> None:
    reader = showing(TEXT)
    shown = reader._visible[1]
    place = QPoint(reader._page.columns.left + 200, shown.y + shown.laid.height // 2)
    QTest.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert reader.caret == BLANK


def test_a_claim_goes_on_through_them(showing: Show) -> None:
    reader = showing(TEXT)
    reader.show_annotation([span(1, "CLAIM", (5, len(TEXT) - 5))], (), {})
    page = reader._page
    scene, laid = page.scene(1), page.column.laid(1)
    (wash,) = [one for one in scene.under if isinstance(one, Fill)]
    assert (wash.rect.left, wash.rect.right) == (0, laid.width)
    assert wash.rect.top == 0
    assert wash.rect.bottom == laid.height
    assert scene.placed[0].mark.uid == uid(1)


def test_heights_of_what_was_never_in_view_are_guessed_right(showing: Show) -> None:
    reader = showing(LONG)
    guessed = reader._page.content_height
    for number in range(len(reader._page.article.blocks)):
        reader._page.column.laid(number)
    assert abs(reader._page.content_height - guessed) < guessed / 50


def test_the_end_can_be_scrolled_to_and_is_the_end(showing: Show) -> None:
    reader = showing(LONG)
    bar = reader.verticalScrollBar()
    bar.setValue(bar.maximum())
    reader.grab()
    bar.setValue(bar.maximum())
    last = reader._visible[-1].laid.block
    assert last.end == len(LONG)
    assert reader.point_of(last.start).y() < reader.viewport().height()
