"""Hits of a search: drawn where they are, in the text and nowhere else."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.gui.reader.samples import laid_block, look_of, span
from ui.reader import hits
from ui.reader.hits import Hits
from ui.reader.shapes import Fill, Outline
from ui.reader.view import Reader
from ui.theme.look import Look

TEXT = "قال المتحدث إن العملية نفذت، وقال إن Radio Sawa نقلت 15.3% من التصريح يوم الخميس. " * 6

Show = Callable[[str], Reader]
ranges = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 60)).map(lambda pair: (min(pair), max(pair)))
)


def shot(reader: Reader) -> QImage:
    return reader.viewport().grab().toImage()


def test_hits_change_the_picture_and_no_hits_restore_it(showing: Show) -> None:
    reader = showing(TEXT)
    before = shot(reader)
    reader.set_hits([(4, 11)], None)
    quiet = shot(reader)
    reader.set_hits([(4, 11)], 0)
    current = shot(reader)
    assert before != quiet
    assert quiet != current
    reader.set_hits([], None)
    assert shot(reader) == before


def test_a_hit_is_framed_over_its_own_words(look: Look) -> None:
    laid = laid_block(TEXT, look)
    drawn = hits.shapes(Hits([(4, 11), (14, 21)], 1), laid)
    frames = [shape for shape in drawn if isinstance(shape, Outline)]
    fills = [shape for shape in drawn if isinstance(shape, Fill)]
    assert [frame.width for frame in frames] == [1, 2]
    assert [fill.colour for fill in fills] == ["accentSoft", "hit"]
    (_, [(left, right)]) = laid.pieces(4, 11)[0]
    assert abs(fills[0].rect.left - left) <= 1
    assert abs(fills[0].rect.right - right) <= 1


def test_a_hit_inside_a_span_leaves_its_underline_in_sight(showing: Show) -> None:
    reader = showing(TEXT)
    reader.show_annotation([span(1, "ORG", (4, 11))], (), {})
    reader.set_hits([(4, 11)], None)
    ink = look_of().theme.spans["ORG"].ink.rgb()
    picture = shot(reader)
    point = reader.point_of(6)
    column = [picture.pixel(point.x(), y) for y in range(point.y() - 10, point.y() + 40)]
    assert ink in column


def test_a_current_hit_that_is_not_there_is_none() -> None:
    assert Hits([(1, 2)], 4).current is None
    assert Hits([], 0).current is None


@given(ranges, st.integers(0, 60), st.integers(1, 20))
def test_between_finds_what_a_walk_through_all_would(
    given_ranges: list[tuple[int, int]], start: int, length: int
) -> None:
    end = start + length
    walked = [one for one in given_ranges if one[0] < one[1] and one[1] > start and one[0] < end]
    assert list(Hits(given_ranges).between(start, end)) == sorted(walked)


def test_another_article_has_no_hits(showing: Show) -> None:
    reader = showing(TEXT)
    before = shot(reader)
    reader.set_hits([(4, 11)], 0)
    showing(TEXT)
    assert shot(reader) == before


def test_hits_that_come_in_later_are_drawn_and_marked(showing: Show) -> None:
    reader = showing("\n".join([TEXT] * 80))
    page = reader._page
    found = Hits()
    reader.show_hits(found)
    before = shot(reader)
    far = len(page.article.text) - 50
    found.add([(4, 11)])
    reader.hits_grew(0)
    assert shot(reader) != before
    found.add([(far, far + 4)])
    reader.hits_grew(1)
    first, last = reader._bar.marks
    assert first.at < 0.01
    assert last.at > 0.9


def test_hundreds_of_thousands_of_hits_are_marked_at_as_many_places_as_the_bar_has(
    showing: Show, qtbot: QtBot
) -> None:
    reader = showing("\n".join([TEXT] * 300))
    length = len(reader._page.article.text)
    found = Hits()
    reader.show_hits(found)
    found.add((at % length, at % length + 1) for at in range(length - 1))
    reader.hits_grew(0)
    qtbot.waitUntil(lambda: len(reader._bar.marks) > 0)
    assert len(found) > 100_000
    assert reader._bar.height() * 0.9 < len(reader._bar.marks) <= reader._bar.height() + 1


def test_depths_of_many_places_are_where_their_lines_are(showing: Show) -> None:
    reader = showing("\n".join([TEXT, "", TEXT, "قصير", TEXT]))
    page = reader._page
    offsets = np.array([0, len(TEXT) // 2, len(TEXT) + 1, 2 * len(TEXT) + 3])
    for offset, depth in zip(offsets.tolist(), page.depths_of(offsets).tolist(), strict=True):
        place = reader.point_of(offset).y() + page.scroll
        assert abs(depth - place) < 2 * page.column.setting.metrics.pitch


def test_the_longest_claim_of_those_at_one_place_is_marked(showing: Show) -> None:
    reader = showing("\n".join([TEXT] * 300))
    text = len(TEXT) * 20
    spans = [span(1, "CLAIM", (0, 5)), span(2, "CLAIM", (6, text)), span(3, "CLAIM", (9, 30))]
    reader.show_annotation(spans, (), {})
    (mark,) = reader._bar.marks
    assert mark.until == pytest.approx(20 / 300, rel=0.2)
