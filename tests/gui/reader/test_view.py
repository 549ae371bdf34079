"""The widget: lays out what is in view alone, keeps its place, shows what it is told."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage

from annotator.model import Relation, Zone, ZoneKind
from annotator.scheme.lookup import SchemeIndex
from tests.gui.reader.samples import SET, span, uid
from ui.reader.gloss import Gloss
from ui.reader.selection import Movement
from ui.reader.view import Reader
from ui.theme.look import Look
from ui.theme.tokens import load_theme

PARAGRAPH = "وقال المتحدث باسم قوات التحالف إن العملية نفذت جنوب مدينة سامراء يوم الخميس. " * 4
LONG = "\n".join([PARAGRAPH] * (100_000 // len(PARAGRAPH.split()) + 1))

Show = Callable[[str], Reader]


def shot(reader: Reader) -> QImage:
    return reader.grab().toImage()


def test_a_hundred_thousand_words_lay_out_what_is_in_view(showing: Show) -> None:
    reader = showing(LONG)
    shot(reader)
    assert len(LONG.split()) >= 100_000
    assert 0 < reader.layouts_made < 12


def test_one_giant_paragraph_opens_like_any_other(showing: Show) -> None:
    reader = showing(LONG.replace("\n", " "))
    shot(reader)
    assert reader.layouts_made < 4
    reader.move_caret(Movement.TEXT_END)
    shot(reader)
    assert reader.layouts_made < 8


def test_annotation_lays_out_nothing(showing: Show) -> None:
    reader = showing(LONG)
    shot(reader)
    before = reader.layouts_made
    spans = [span(number, "ORG", (at, at + 8)) for number, at in enumerate(range(0, 90_000, 30))]
    reader.show_annotation(spans, (), {})
    first = shot(reader)
    reader.update_annotation([span(7, "GPE", (210, 230))], [uid(3)], ())
    reader.choose(uid(7))
    second = shot(reader)
    assert reader.layouts_made == before
    assert first != second


def test_a_label_far_away_changes_nothing_in_view(showing: Show) -> None:
    reader = showing(LONG)
    reader.show_annotation([], (), {})
    before = shot(reader)
    reader.update_annotation([span(1, "ORG", (len(LONG) - 60, len(LONG) - 50))], (), ())
    assert shot(reader) == before


def test_updates_draw_what_showing_all_anew_would(showing: Show) -> None:
    reader = showing(PARAGRAPH)
    one, other = span(1, "ORG", (5, 12)), span(2, "GPE", (20, 28))
    reader.show_annotation([one], (), {})
    reader.update_annotation([other], [one.uid], ())
    updated = shot(reader)
    reader.show_annotation([other], (), {})
    assert shot(reader) == updated


def test_a_removed_span_is_no_longer_chosen(showing: Show) -> None:
    reader = showing(PARAGRAPH)
    reader.show_annotation([span(1, "ORG", (5, 12))], (), {})
    reader.choose(uid(1))
    reader.update_annotation([], [uid(1)], ())
    assert reader.chosen is None
    reader.choose(uid(99))
    assert reader.chosen is None


def test_a_far_offset_is_brought_into_view_without_the_way_there(showing: Show) -> None:
    reader = showing(LONG)
    shot(reader)
    reader.ensure_visible(len(LONG) // 2)
    point = reader.point_of(len(LONG) // 2)
    assert 0 <= point.y() <= reader.viewport().height()
    assert reader.layouts_made < 30


def test_a_place_is_found_again(showing: Show) -> None:
    reader = showing(LONG)
    reader.verticalScrollBar().setValue(12_345)
    place = reader.place()
    picture = shot(reader)
    reader.verticalScrollBar().setValue(0)
    assert shot(reader) != picture
    reader.go_to(place)
    assert reader.place() == place
    assert shot(reader) == picture


def test_the_end_can_be_scrolled_to_and_no_further(showing: Show) -> None:
    reader = showing(LONG)
    for _ in range(4):
        reader.verticalScrollBar().setValue(reader.verticalScrollBar().maximum())
        shot(reader)
    y = reader.point_of(len(LONG) - 2).y()
    assert 0 < y < reader.viewport().height()


def test_scrolling_down_and_up_again_ends_at_the_start(showing: Show) -> None:
    reader = showing(LONG)
    start = shot(reader)
    bar = reader.verticalScrollBar()
    for _ in range(50):
        bar.setValue(bar.value() + 333)
    bar.setValue(0)
    assert shot(reader) == start


def test_what_is_at_the_top_stays_there_when_the_type_grows(showing: Show) -> None:
    reader = showing(LONG)
    reader.verticalScrollBar().setValue(9_000)
    offset, _ = reader.place()
    reader.set_zoom(30)
    zoomed, _ = reader.place()
    assert reader.zoom == 30
    assert zoomed <= offset <= zoomed + 80
    reader.resize(620, 500)
    narrow, _ = reader.place()
    assert narrow <= zoomed <= narrow + 80


def test_nothing_moves_in_view_when_heights_above_are_corrected(showing: Show) -> None:
    reader = showing(LONG)
    reader.ensure_visible(len(LONG) // 2)
    shot(reader)
    at = reader.place()[0] + 200
    y = reader.point_of(at).y()
    bar = reader.verticalScrollBar()
    bar.setValue(bar.value() - 60)
    shot(reader)
    assert reader.point_of(at).y() == y + 60


def test_another_look_paints_anew_and_keeps_the_choice(showing: Show, look: Look) -> None:
    reader = showing(PARAGRAPH)
    reader.show_annotation([span(1, "ORG", (5, 12))], (), {})
    reader.choose(uid(1))
    light = shot(reader)
    reader.set_look(Look(load_theme("dark"), look.fonts, language="en"))
    dark = shot(reader)
    assert reader.chosen == uid(1)
    assert dark.pixelColor(300, 600).lightness() < 60 < light.pixelColor(300, 600).lightness()


def test_the_headline_is_larger_and_can_be_annotated(reader: Reader, labels: SchemeIndex) -> None:
    text = f"عنوان الخبر\n{PARAGRAPH}"
    reader.show_article(text, (Zone(ZoneKind.HEADLINE, 0, 11),), labels)
    large = reader.point_of(11).x() - reader.point_of(0).x()
    picture = shot(reader)
    reader.show_annotation([span(1, "EVENT", (0, 5))], (), {})
    assert shot(reader) != picture
    reader.show_article(text, (), labels)
    small = reader.point_of(11).x() - reader.point_of(0).x()
    assert abs(large) > 1.15 * abs(small)


def test_relations_of_the_chosen_span_are_drawn_and_no_others(showing: Show) -> None:
    reader = showing(PARAGRAPH)
    spans = [span(1, "SOURCE", (5, 12)), span(2, "CONTENT", (30, 60)), span(3, "ORG", (70, 75))]
    said = Relation(uid(9), SET, "said-by", uid(2), uid(1))
    reader.show_annotation(spans, (), {})
    plain = shot(reader)
    reader.show_annotation(spans, (said,), {})
    assert shot(reader) == plain
    reader.choose(uid(1))
    with_arc = shot(reader)
    reader.update_annotation((), (), ())
    assert shot(reader) != with_arc


def test_an_end_out_of_view_does_not_break_the_picture(showing: Show) -> None:
    reader = showing(LONG)
    far = len(LONG) - 100
    spans = [span(1, "SOURCE", (5, 12)), span(2, "CONTENT", (far, far + 9))]
    said = Relation(uid(9), SET, "said-by", uid(2), uid(1))
    reader.show_annotation(spans, (said,), {})
    reader.choose(uid(1))
    before = reader.layouts_made
    with_stub = shot(reader)
    reader.update_annotation((), (), ())
    assert shot(reader) != with_stub
    assert reader.layouts_made == before


def test_glosses_stand_in_a_wide_margin_alone(showing: Show) -> None:
    reader = showing(PARAGRAPH)
    claim = span(1, "CLAIM", (5, 60))
    reader.show_annotation([claim], (), {})
    without = shot(reader)
    gloss = Gloss((("ادعاء 41 · حدث", "head"), ("في انتظار المدقق", "pending")))
    reader.show_annotation([claim], (), {claim.uid: gloss})
    assert shot(reader) != without
    reader.resize(640, 703)
    folded = shot(reader)
    reader.show_annotation([claim], (), {})
    assert shot(reader) == folded


def test_an_unknown_label_is_still_drawn(showing: Show) -> None:
    reader = showing(PARAGRAPH)
    empty = shot(reader)
    reader.show_annotation([span(1, "NOT-IN-SCHEME", (5, 12))], (), {})
    assert shot(reader) != empty


@pytest.mark.parametrize("text", ["", "\n", "أ", "\u200f", "\r\n\r\n", " "])
def test_any_text_can_be_shown_and_walked_through(showing: Show, text: str) -> None:
    reader = showing(text)
    for movement in Movement:
        reader.move_caret(movement, extend=True)
    shot(reader)
    assert reader.caret <= len(text)


def test_the_blocks_next_to_those_in_view_are_ready_before_one_scrolls(showing: Show) -> None:
    reader = showing(LONG)
    reader.ensure_visible(len(LONG) // 2)
    shot(reader)
    reader._develop()
    first, last = (shown.laid.block.number for shown in (reader._visible[0], reader._visible[-1]))
    before = reader.layouts_made
    for number in (first - 1, last + 1):
        assert reader._page.column.is_laid(number)
        reader._page.scene(number)
    reader._develop()
    assert reader.layouts_made == before
