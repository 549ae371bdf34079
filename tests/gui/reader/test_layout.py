"""Laid out text: rectangles and points against each other and against Qt's glyphs."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtGui import QTextLayout

from annotator.text import graphemes
from tests.gui.reader.samples import WORDS, column_of, laid_block, look_of, mixed
from ui.reader import rects
from ui.reader.layout import LaidBlock, LaidLine
from ui.theme.look import Face

_Flag = QTextLayout.GlyphRunRetrievalFlag
pytestmark = pytest.mark.usefixtures("qapp")

_MARKED = ("كَلَامٌ", "للّٰه", "e\u0301")
unmarked = st.lists(
    st.sampled_from([word for word in WORDS if word not in _MARKED] + [" ", " "]), max_size=25
).map("".join)
"""Mixed text without marks and controls, for which Qt's own rectangles are right."""


def area(pieces: list[tuple[int, list[tuple[float, float]]]]) -> dict[int, float]:
    found: dict[int, float] = {}
    for line, stretches in pieces:
        found[line] = found.get(line, 0) + sum(right - left for left, right in stretches)
    return found


def inside(
    inner: list[tuple[int, list[tuple[float, float]]]],
    outer: list[tuple[int, list[tuple[float, float]]]],
) -> bool:
    around = dict(outer)
    return all(
        any(left - 0.7 <= one and other <= right + 0.7 for left, right in around.get(line, []))
        for line, stretches in inner
        for one, other in stretches
    )


@given(text=mixed, data=st.data(), face=st.sampled_from(list(Face)))
def test_a_range_covers_the_letters_it_names_and_no_others(
    text: str, data: st.DataObject, face: Face
) -> None:
    laid = laid_block(text, look_of(face))
    stops = graphemes.boundaries(text)
    start, end = sorted(data.draw(st.tuples(st.sampled_from(stops), st.sampled_from(stops))))
    whole = laid.pieces(start, end)
    for one, other in pairwise(stops):
        letter = laid.pieces(one, other)
        if start <= one and other <= end:
            assert inside(letter, whole)
    parts = [laid.pieces(0, start), whole, laid.pieces(end, len(text))]
    total = area(laid.pieces(0, len(text)))
    for line, width in total.items():
        assert sum(area(part).get(line, 0) for part in parts) == pytest.approx(width, abs=2.5)


@given(text=unmarked, data=st.data(), face=st.sampled_from(list(Face)))
def test_rectangles_are_those_of_qts_glyphs(text: str, data: st.DataObject, face: Face) -> None:
    laid = laid_block(text, look_of(face))
    line = data.draw(st.sampled_from(laid.lines))
    clusters = sorted({unit for unit, _ in pens(line)})
    if len(clusters) < 2:
        return
    start, end = sorted(data.draw(st.tuples(st.sampled_from(clusters), st.sampled_from(clusters))))
    found = rects.stretches(line.runs, start, end)
    expected = merged(line, start, end)
    assert len(found) == len(expected)
    for own, qts in zip(found, expected, strict=True):
        assert own == pytest.approx(qts, abs=0.7)


def pens(line: LaidLine) -> list[tuple[int, float]]:
    flags = _Flag.RetrieveGlyphIndexes | _Flag.RetrieveGlyphPositions | _Flag.RetrieveStringIndexes
    return [
        (unit, pen.x())
        for run in line.qt.glyphRuns(-1, -1, flags)
        for unit, pen in zip(run.stringIndexes(), run.positions(), strict=True)
    ]


def merged(line: LaidLine, start: int, end: int) -> list[tuple[float, float]]:
    boxes = [run.boundingRect() for run in line.qt.glyphRuns(start, end - start)]
    found: list[tuple[float, float]] = []
    for left, right in sorted((box.left(), box.right()) for box in boxes):
        if found and left <= found[-1][1] + 0.6:
            found[-1] = (found[-1][0], max(found[-1][1], right))
        else:
            found.append((left, right))
    return [(left, right) for left, right in found if right - left > 0.1]


@given(text=mixed)
@example(text="\u200f\xa0\u200d")  # the blank's cluster goes on in another run
@example(text="12/03/2023Radio\u200f ")  # the blank is counted to the mark before it
def test_the_middle_of_a_letter_gives_the_letter(text: str) -> None:
    laid = laid_block(text, look_of())
    stops = graphemes.boundaries(text)
    for start, end in pairwise(stops):
        pieces = laid.pieces(start, end)
        if (
            len(pieces) != 1
            or len(pieces[0][1]) != 1
            or pieces[0][1][0][1] - pieces[0][1][0][0] < 3
        ):
            continue
        number, [(left, right)] = pieces[0]
        y = laid.lines[number].baseline
        assert laid.offset_at((left + right) / 2, y, inside=True) == start
        for x in (left + 0.2, right - 0.2):
            near = laid.offset_at(x, y)
            # What has no width stands at the same place.
            assert near in (start, end) or abs(laid.caret_x(near) - x) < 1


@given(text=mixed)
def test_the_caret_stands_at_an_edge_of_its_letter(text: str) -> None:
    laid = laid_block(text, look_of())
    stops = graphemes.boundaries(text)
    for start, end in pairwise(stops):
        pieces = laid.pieces(start, end)
        if len(pieces) == 1 and len(pieces[0][1]) == 1:
            left, right = pieces[0][1][0]
            x = laid.caret_x(start)
            assert min(abs(x - left), abs(x - right)) < 0.7


@pytest.mark.parametrize("face", list(Face))
@pytest.mark.parametrize("word", ["لا", "لأن", "الآن", "بلا", "لِأَن", "للإعلام"])
def test_both_letters_of_a_lam_alef_have_width(face: Face, word: str) -> None:
    laid = laid_block(word, look_of(face))
    lam = next(at for at, _ in enumerate(word) if word[at] == "ل" and joins_alef(word, at))
    alef = next(at for at in range(lam + 1, len(word)) if word[at] in "اأإآ")
    first, second = laid.pieces(lam, alef)[0][1], laid.pieces(alef, alef + 1)[0][1]
    assert first[0][1] - first[0][0] > 1
    assert second[0][1] - second[0][0] > 1
    assert second[0][1] == pytest.approx(first[0][0], abs=0.2)


def joins_alef(word: str, at: int) -> bool:
    rest = [letter for letter in word[at + 1 :] if letter not in "\u064e\u0650"]
    return bool(rest) and rest[0] in "اأإآ"


def test_a_line_that_ends_in_latin_is_not_shifted() -> None:
    # Qt's own boundaries are off here, by the width of the blank at the line's end.
    text = "من الإذاعة الأمريكية المعروفة باسم إذاعة صوت Radio Sawa Extra News Network هنا"
    laid = laid_block(text, look_of())
    assert len(laid.lines) > 1
    last = laid.lines[0]
    latin = max(unit for unit, _ in pens(last))
    assert text[latin].isascii()
    assert rects.stretches(last.runs, latin, latin + 1) == [
        pytest.approx(box, abs=0.7) for box in merged(last, latin, latin + 1)
    ]


def test_a_range_in_mixed_text_has_several_rectangles() -> None:
    text = "قال Radio Sawa إن"
    laid = laid_block(text, look_of())
    (line,) = laid.pieces(0, text.index("Sawa"))
    assert len(line[1]) == 2


def test_lines_stand_on_a_grid_and_paragraphs_a_gap_apart() -> None:
    laid = laid_block("كلمة " * 60, look_of())
    steps = {b.baseline - a.baseline for a, b in zip(laid.lines, laid.lines[1:], strict=False)}
    assert steps == {52}
    assert laid.height == 52 * len(laid.lines) + 6


def test_the_right_of_the_column_is_where_lines_begin() -> None:
    laid = laid_block("قال المتحدث", look_of())
    _, [(_, right)] = laid.pieces(0, 1)[0]
    assert right == pytest.approx(laid.width, abs=1)


@pytest.mark.parametrize("blank", ["", "  ", "\u00a0", "\u200f"])
def test_a_blank_paragraph_takes_half_a_line_and_holds_a_caret(blank: str) -> None:
    column = column_of(f"أ\n{blank}\nب", look_of())
    guessed = column.heights[1]
    empty, full = column.laid(1), column.laid(0)
    assert guessed == empty.height
    assert full.metrics.pitch * 0.4 < empty.height < full.metrics.pitch * 0.6
    assert empty.offset_at(empty.width, 10) == empty.block.start
    assert empty.caret_x(empty.block.start) == pytest.approx(empty.width, abs=1)


def test_more_blanks_than_a_line_holds_are_lines() -> None:
    column = column_of("أ\n" + " " * 50 + "\nب", look_of())
    assert column.laid(1).height == column.laid(0).height


def test_laying_out_corrects_the_guess_and_is_kept() -> None:
    column = column_of("\n".join(["كلمة " * 90] * 5), look_of())
    made: list[LaidBlock] = [column.laid(number) for number in (3, 3, 1)]
    assert column.layouts_made == 2
    assert column.heights[3] == made[0].height


def test_layouts_out_of_sight_are_forgotten() -> None:
    column = column_of("\n".join(["كلمة"] * 400), look_of())
    for number in range(400):
        column.laid(number)
    assert not column.is_laid(0)
    assert column.is_laid(399)
