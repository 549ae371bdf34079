"""Which way text runs: isolated numbers, paragraphs from the left, and what hangs on that."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtGui import QImage

from annotator.scheme.lookup import SchemeIndex
from tests.gui.reader.samples import column_of, look_of, span, uid
from ui.reader.layout import LaidBlock, TextColumn
from ui.reader.page import Order, setting_for
from ui.reader.paragraphs import ArticleText, Block, BlockText, Direction
from ui.reader.scene import make
from ui.reader.spans import SpanIndex
from ui.reader.view import Reader
from ui.reader.wardrobe import Wardrobe

pytestmark = pytest.mark.usefixtures("qapp")

PHONE = "+962-6-555-1234"
CALL = f"للحجز اتصل على {PHONE} الآن"
ENGLISH = "The spokesman said on Thursday that the operation was over, in Arabic انتهى, he said."

Show = Callable[[str], Reader]


def shot(reader: Reader) -> QImage:
    return reader.grab().toImage()


def laid_out(text: str, *, isolate: bool = True, rtl: bool = True) -> LaidBlock:
    look = look_of()
    setting, _ = setting_for(look, look.reading_size, 792)
    block = Block(0, 0, 0, len(text))
    text_of = BlockText(text, isolate=isolate)
    return LaidBlock(block, text_of, setting.metrics, setting.font, setting.width, rtl=rtl)


def left_of(laid: LaidBlock, at: int) -> float:
    _, [(left, _)] = laid.pieces(at, at + 1)[0]
    return left


def test_a_phone_number_reads_in_its_own_order() -> None:
    at = CALL.index(PHONE)
    own = [left_of(laid_out(CALL), at + number) for number in range(len(PHONE))]
    assert own == sorted(own)
    turned = [left_of(laid_out(CALL, isolate=False), at + number) for number in range(len(PHONE))]
    assert turned != sorted(turned)


def test_a_phone_number_is_one_rectangle_and_found_letter_by_letter() -> None:
    laid = laid_out(CALL)
    at = CALL.index(PHONE)
    _, boxes = laid.pieces(at, at + len(PHONE))[0]
    assert len(boxes) == 1
    for offset in range(at, at + len(PHONE)):
        _, [(left, right)] = laid.pieces(offset, offset + 1)[0]
        assert laid.offset_at((left + right) / 2, 20, inside=True) == offset
        assert laid.caret_x(offset) == pytest.approx(left, abs=0.7)


def test_lines_may_break_inside_what_is_isolated() -> None:
    text = f"{'كلمة ' * 18}{PHONE}{' و'}{PHONE} " * 3
    laid = laid_out(text)
    assert len(laid.lines) > 3
    for number, line in enumerate(laid.lines):
        assert line.stops == sorted(line.stops)
        assert line.stops[-1] == line.end
        for x in range(0, laid.width, 7):
            found = laid.offset_at(x, line.baseline)
            assert laid.lines.index(laid.line_of(found)) == number


def test_the_switch_turns_isolation_off_and_on(showing: Show) -> None:
    reader = showing(CALL)
    on = shot(reader)
    reader.set_order(Order(isolate=False))
    assert shot(reader) != on
    reader.set_order(Order())
    assert shot(reader) == on


def test_what_is_selected_is_the_stored_text_with_isolation_on(showing: Show) -> None:
    reader = showing(CALL)
    at = CALL.index(PHONE)
    for start, end in pairwise((at, at + 4, at + 6, at + len(PHONE))):
        reader.select(start, end)
        assert reader.selection() == (start, end)


def test_paragraphs_run_from_the_right_unless_told() -> None:
    article = ArticleText(f"{ENGLISH}\n{CALL}\n2020\n")
    kinds = {
        direction: [article.runs_rtl(block, direction) for block in article.blocks]
        for direction in Direction
    }
    assert kinds[Direction.RIGHT_TO_LEFT] == [True] * 4
    assert kinds[Direction.LEFT_TO_RIGHT] == [False] * 4
    assert kinds[Direction.BY_PARAGRAPH] == [False, True, True, True]


def test_all_of_a_giant_paragraph_runs_as_it_begins() -> None:
    article = ArticleText("English first. " + "كلمة " * 3000)
    assert len(article.blocks) > 2
    assert not any(article.runs_rtl(block, Direction.BY_PARAGRAPH) for block in article.blocks)


def test_a_paragraph_from_the_left_begins_at_the_left() -> None:
    laid = laid_out(ENGLISH * 2, rtl=False)
    assert len(laid.lines) > 1
    assert left_of(laid, 0) == pytest.approx(0, abs=1)
    lefts = [left_of(laid, offset) for offset in range(20)]
    assert lefts == sorted(lefts)


def test_marks_of_a_paragraph_from_the_left_are_turned_round(labels: SchemeIndex) -> None:
    column: TextColumn = column_of(ENGLISH, look_of())
    laid = laid_out(ENGLISH, rtl=False)
    index = SpanIndex(column.article)
    at = ENGLISH.index("spokesman")
    index.fill([span(1, "ORG", (at, at + 9))])
    wardrobe = Wardrobe(labels, "ar")
    scene = make(laid, index.in_block(0), wardrobe, lambda word: 7.0 * len(word))
    chip, (box,) = scene.chip_of(uid(1)), scene.boxes_of(uid(1))
    assert chip is not None
    assert chip.rect.left == box.left - 2
    # The frame is drawn around the box: its middle is a pixel outside.
    assert {grip.at_start: grip.x for grip in scene.grips(uid(1))} == {
        True: box.left - 1,
        False: box.right + 1,
    }


def test_the_direction_of_an_article_can_be_changed(showing: Show) -> None:
    reader = showing(f"Baghdad.\n{CALL}")
    assert reader.point_of(0).x() > 400
    reader.set_order(Order(Direction.BY_PARAGRAPH))
    assert reader.point_of(0).x() < 300
    assert reader.order.direction is Direction.BY_PARAGRAPH
