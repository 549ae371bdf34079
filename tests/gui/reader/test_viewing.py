"""What is shown and how close together: density, width, pills, numbers, hidden labels."""

import dataclasses
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from annotator.model import Relation
from annotator.text.invisibles import INVISIBLES
from tests.gui.reader.samples import SET, laid_block, span, uid
from ui.choices import Column
from ui.reader import pills
from ui.reader.shapes import Words
from ui.reader.view import Reader
from ui.reader.viewing import USUAL
from ui.theme.look import Look

TEXT = "قال المتحدث إن العملية نفذت جنوب مدينة سامراء يوم الخميس، وقال إن القوات عادت. " * 8
LONG = "\n".join([TEXT] * 30)

Show = Callable[[str], Reader]


def shot(reader: Reader) -> QImage:
    return reader.viewport().grab().toImage()


def hover(reader: Reader, at: QPoint) -> None:
    QTest.mouseMove(reader.viewport(), at)


def test_compact_lines_stand_36_pixels_apart_and_the_place_is_kept(showing: Show) -> None:
    reader = showing(LONG)
    reader.ensure_visible(len(LONG) // 2)
    offset = reader.place()[0]
    reader.set_viewing(dataclasses.replace(USUAL, compact=True))
    assert reader.verticalScrollBar().singleStep() == 36
    assert reader.place()[0] == offset
    reader.set_viewing(USUAL)
    assert reader.verticalScrollBar().singleStep() == 52


def test_compact_chips_show_at_the_hovered_and_the_chosen_span_only(showing: Show) -> None:
    reader = showing(TEXT)
    reader.set_viewing(dataclasses.replace(USUAL, compact=True))
    reader.show_annotation([span(1, "ORG", (4, 11)), span(2, "GPE", (15, 22))], (), {})
    scene = reader._page.scene(0)
    assert [chip.uid for chip in scene.chips] == []
    bare = shot(reader)
    hover(reader, reader.point_of(6))
    hovered = shot(reader)
    assert hovered != bare
    words = [one for one in scene.spoken(uid(1)) if isinstance(one, Words)]
    assert [one.text for one in words] == ["منظمة"]
    reader.choose(uid(2))
    assert [chip.uid for chip in reader._page.scene(0).chips] == [uid(2)]


def test_the_column_is_as_wide_as_asked_and_never_wider_than_the_viewport(showing: Show) -> None:
    reader = showing(TEXT)
    reader.resize(1400, 700)
    widths = []
    for column in Column:
        reader.set_viewing(dataclasses.replace(USUAL, column=column))
        widths.append(reader._page.columns.width)
        assert reader._page.columns.left + reader._page.columns.width <= 1400
    assert widths == sorted(widths)
    assert len(set(widths)) == len(Column)


@pytest.mark.parametrize("character", sorted(INVISIBLES), ids=lambda one: INVISIBLES[one].short)
def test_a_pill_names_each_invisible_character_at_its_place(look: Look, character: str) -> None:
    text = f"في العراق{character} وسوريا"
    laid = laid_block(text, look)
    drawn = pills.shapes(laid, lambda text, role, weight: 5.0 * len(text))
    words = [one for one in drawn if isinstance(one, Words)]
    assert [one.text for one in words] == [INVISIBLES[character].short]
    box = words[0].rect
    after = laid.pieces(text.index("و"), text.index("و") + 1)[0][1][0]
    before = laid.pieces(text.index("ق"), text.index("ق") + 1)[0][1][0]
    assert after[1] - 5 <= (box.left + box.right) / 2 <= before[0] + 5


def test_pills_side_by_side_do_not_lie_on_one_another(look: Look) -> None:
    laid = laid_block("قال\u200f\u200f\u200e\u200c\u00a0نعم", look)
    drawn = pills.shapes(laid, lambda text, role, weight: 5.0 * len(text))
    boxes = [one.rect for one in drawn if isinstance(one, Words)]
    assert len(boxes) == 5
    assert not any(one.meets(other) for at, one in enumerate(boxes) for other in boxes[at + 1 :])


def test_pills_move_no_letter(showing: Show) -> None:
    text = "في العراق\u200f وسوريا\u00a0و\u200cلبنان"
    reader = showing(text)
    before = [reader.point_of(at) for at in range(len(text))]
    bare = shot(reader)
    reader.set_viewing(dataclasses.replace(USUAL, invisibles=True))
    assert [reader.point_of(at) for at in range(len(text))] == before
    assert shot(reader) != bare


def test_sentence_numbers_can_be_switched_off(showing: Show) -> None:
    reader = showing(TEXT)
    reader.clear_selection()
    numbered = shot(reader)
    reader.set_viewing(dataclasses.replace(USUAL, numbers=False))
    right = reader._page.columns.left + reader._page.columns.width + 10
    bare = shot(reader)
    paper = QColor(reader._look.color("paper")).rgb()
    margin = {bare.pixel(x, y) for x in range(right, right + 40) for y in range(0, 300, 3)}
    assert margin == {paper}
    assert bare != numbered


def test_a_hidden_label_is_neither_drawn_nor_hit_nor_joined(showing: Show) -> None:
    reader = showing(TEXT)
    bare = shot(reader)
    one, other = span(1, "CONTENT", (4, 11)), span(2, "GPE", (15, 22))
    relation = Relation(uid(9), SET, "said-by", other.uid, one.uid)
    reader.show_annotation([one], (), {})
    reader.set_viewing(dataclasses.replace(USUAL, hidden=frozenset({"CONTENT"})))
    assert shot(reader) == bare
    told: list[object] = []
    reader.span_activated.connect(told.append)
    QTest.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=reader.point_of(6))
    assert told == [None]
    reader.show_annotation([one, other], [relation], {})
    reader.choose(other.uid)
    assert list(reader._page.spans.relations_of(other.uid)) == []


def test_a_chosen_span_is_drawn_though_its_label_is_hidden(showing: Show) -> None:
    reader = showing(TEXT)
    reader.set_viewing(dataclasses.replace(USUAL, hidden=frozenset({"ORG"})))
    reader.show_annotation([span(1, "ORG", (4, 11))], (), {})
    bare = shot(reader)
    reader.choose(uid(1))
    assert shot(reader) != bare
    reader.choose(None)
    assert shot(reader) == bare


def test_an_article_opened_later_is_shown_the_same_way(showing: Show) -> None:
    reader = showing(TEXT)
    reader.set_viewing(dataclasses.replace(USUAL, compact=True))
    showing(LONG)
    assert reader.verticalScrollBar().singleStep() == 36


def test_the_scroll_bar_is_at_the_left_and_marks_what_lies_where(showing: Show) -> None:
    reader = showing(LONG)
    bar = reader._bar
    assert bar.mapTo(reader, QPoint(0, 0)).x() < reader.viewport().geometry().left()
    third = len(LONG) // 3
    reader.show_annotation([span(1, "CLAIM", (third, third + 60))], (), {})
    reader.set_hits([(2 * third, 2 * third + 5), (0, 5)], None)
    reader.choose(uid(1))
    marks = {(mark.kind, round(mark.at * 10)) for mark in bar.marks}
    assert marks == {("claim", 3), ("hit", 7), ("hit", 0), ("chosen", 3)}


def test_marks_of_the_scroll_bar_follow_what_changes(showing: Show) -> None:
    reader = showing(LONG)
    reader.update_annotation([span(1, "CLAIM", (5, 60)), span(2, "ORG", (70, 75))], (), ())
    assert [mark.kind for mark in reader._bar.marks] == ["claim"]
    reader.update_annotation([], [uid(1)], ())
    assert list(reader._bar.marks) == []


def test_the_thumb_brought_to_a_mark_brings_its_words_into_view(showing: Show) -> None:
    reader = showing(LONG)
    half = len(LONG) // 2
    reader.set_hits([(half, half + 5)], None)
    bar = reader._bar
    bar.setValue(round(bar.marks[0].at * (bar.maximum() + bar.pageStep())) - bar.pageStep() // 2)
    assert 0 < reader.point_of(half).y() < reader.viewport().height()
