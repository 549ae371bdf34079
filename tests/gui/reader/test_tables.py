"""Cells parted by tabs stand in columns, and are chosen and found as any other words."""

import itertools
from dataclasses import replace

import pytest

from annotator.text import graphemes
from tests.gui.reader.samples import look_of
from ui.reader.layout import TextColumn
from ui.reader.page import setting_for
from ui.reader.paragraphs import ArticleText, Direction

pytestmark = pytest.mark.usefixtures("qapp")

ARABIC = [
    "الميناء\tعدد السفن\tالنسبة\tالمدير",
    "العقبة\t1,204\t45.2%\tسليم حداد",
    "رأس النخيل الشرقي\t87\t5%\tنُهى عوض",
    "صور\t\t\tJ. Grady",
]
ENGLISH = ["Port\tShips\tShare", "Aqaba\t1,204\t45.2%", "East Palm Head\t87\t5%"]


def column(text: str) -> TextColumn:
    setting, _ = setting_for(look_of(), 21, 792)
    return TextColumn(ArticleText(text), frozenset(), setting)


def cells(laid_out: TextColumn, number: int) -> list[tuple[float, float]]:
    """Return the extent of each cell of a row; an empty one has none."""
    laid, at, found = laid_out.laid(number), laid_out.article.blocks[number].start, []
    for cell in laid.text.stored.split("\t"):
        pieces = laid.pieces(at, at + len(cell)) if cell else []
        boxes = [box for _, stretches in pieces for box in stretches] or [(-1.0, -1.0)]
        found.append((min(left for left, _ in boxes), max(right for _, right in boxes)))
        at += len(cell) + 1
    return found


@pytest.mark.parametrize(("rows", "rtl"), [(ARABIC, True), (ENGLISH, False)])
def test_cells_of_one_column_begin_at_one_place(rows: list[str], rtl: bool) -> None:
    laid_out = column("\n".join([rows[0][:5], *rows]))
    sides = Direction.RIGHT_TO_LEFT, Direction.LEFT_TO_RIGHT
    laid_out.set_up(replace(laid_out.setting, direction=sides[not rtl]))
    table = [cells(laid_out, number) for number in range(1, len(rows) + 1)]
    for one in zip(*table, strict=True):
        starts = [right if rtl else left for left, right in one if right > 0]
        assert max(starts) - min(starts) <= 1.5
    firsts = [max(one, key=lambda cell: cell[1] - cell[0]) for one in zip(*table, strict=True)]
    ordered = sorted(firsts, reverse=rtl)
    assert ordered == firsts
    assert all(
        (later[1] < one[0]) if rtl else (one[1] < later[0])
        for one, later in itertools.pairwise(ordered)
    )


def test_every_letter_of_a_row_is_found_where_it_stands() -> None:
    laid_out = column("\n".join(ARABIC))
    for block in laid_out.article.blocks:
        laid = laid_out.laid(block.number)
        stops = graphemes.boundaries(laid.text.stored)
        for start, end in itertools.pairwise(stops):
            for _, stretches in laid.pieces(block.start + start, block.start + end):
                (left, right), *_ = stretches
                x = (left + right) / 2
                assert laid.offset_at(x, laid.lines[0].baseline, inside=True) == block.start + start


def test_a_table_too_wide_for_the_text_is_set_as_words() -> None:
    laid_out = column("\n".join("\t".join(["عمود طويل جداً في جدول"] * 9) for _ in range(2)))
    laid = laid_out.laid(0)
    assert "\t" not in laid.text.drawn
    assert len(laid.lines) > 1
