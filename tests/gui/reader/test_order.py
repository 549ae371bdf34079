"""Which way text runs: isolated numbers, paragraphs from the left, and what hangs on that."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

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
    assert kinds[Direction.BY_ARTICLE] == [False, True, False, False]
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


TWEET = "@marsa_news: عاجل | إغلاق الرصيف https://t.example/aB3dE"
ADDRESS = "https://news.example/harbour/2020/quay-reopens-again"
FRENCH = "Le port rouvre mardi, selon la capitainerie (\u0645\u064a\u0646\u0627\u0621)."


@pytest.mark.parametrize(
    ("text", "rtl"),
    [
        (f"{ENGLISH}\n{FRENCH}\n2020", [False, False, False]),
        (f"{CALL}\n{TWEET}\n{ADDRESS}\n2020\n", [True] * 5),
        (f"{CALL}\n{CALL}\n{CALL}\n{FRENCH}", [True, True, True, False]),
        (f"{ENGLISH}\n{ENGLISH}\n{CALL}", [False, False, True]),
        ("2020", [True]),
    ],
)
def test_an_article_runs_as_its_letters_do(text: str, rtl: list[bool]) -> None:
    article = ArticleText(text)
    found = [article.runs_rtl(block, Direction.BY_ARTICLE) for block in article.blocks]
    assert found == rtl


def test_in_text_from_the_left_the_right_arrow_goes_on(showing: Show) -> None:
    for text, onwards, back in (
        (ENGLISH, Qt.Key.Key_Right, Qt.Key.Key_Left),
        (CALL, Qt.Key.Key_Left, Qt.Key.Key_Right),
    ):
        reader = showing(text)
        QTest.keyClick(reader, onwards)
        assert reader.caret == 1
        QTest.keyClick(reader, back)
        assert reader.caret == 0


@pytest.mark.parametrize("height", [300, 417, 703])
def test_after_a_page_the_first_line_is_whole(showing: Show, height: int) -> None:
    reader = showing("\n".join([f"{CALL * 3}\n{ENGLISH}\nقَالَ إِنَّهُ"] * 30))
    reader.resize(792, height)
    bar = reader.verticalScrollBar()
    steps = bar.SliderAction.SliderPageStepAdd, bar.SliderAction.SliderPageStepSub
    for number in range(60):
        if number % 3 == 2:
            bar.triggerAction(steps[number // 30])
        else:
            QTest.keyClick(reader, (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)[number // 30])
        offset, hidden = reader.place()
        laid = reader._page.column.laid(reader._page.article.block_at(offset).number)
        line = laid.line_of(offset)
        assert hidden <= 0 or hidden >= line.foot - line.top
        caret = reader.point_of(reader.caret).y()
        assert number % 3 == 2 or 0 < caret < height
