"""Highlights against pixels: the ink of a range lies in its highlight, and no other ink.

The glyphs of each line are painted one by one; the ink of those that belong to a range must
lie inside the rectangles that the reader draws for it. A glyph's own cell is exact to the
pixel; its tail may hang over a neighbour, as far as tails do.

``HASHIYA_PIXEL_RANGES`` sets how many random ranges are tried a face.
"""

import os
import random
from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text import graphemes
from tests.gui.reader import ink
from tests.gui.reader.samples import HARD, WORDS, look_of, mixed
from ui.reader import rects
from ui.reader.layout import LaidBlock, LaidLine
from ui.reader.page import setting_for
from ui.reader.paragraphs import Block, BlockText
from ui.theme.look import Face

pytestmark = pytest.mark.usefixtures("qapp")

RANGES = int(os.environ.get("HASHIYA_PIXEL_RANGES", "5000"))
RANGES_A_TEXT = 40
LONGEST_TAIL = 0.62
"""Of the type's size: how far a final yeh reaches back under the letter before it."""

LAM_ALEF = ["لا", "لأن", "الآن", "بلا", "الأولى", "كَلَامٌ", "للإعلام", "لِأَن", "السلام"]
TEXTS = [*WORDS, *LAM_ALEF, "وزارة", "الرئيس", "على", "يحيى", "example.org/a?b=1", "16-F", "50%"]


def laid_out(text: str, face: Face, *, isolate: bool, rtl: bool = True) -> LaidBlock:
    look = look_of(face)
    setting, _ = setting_for(look, look.reading_size, 792)
    block = BlockText(text, isolate=isolate)
    return LaidBlock(
        Block(0, 0, 0, len(text)), block, setting.metrics, setting.font, setting.width, rtl=rtl
    )


class Ink:
    """A block's glyphs, painted once, against which any range is held."""

    def __init__(self, laid: LaidBlock) -> None:
        self.laid = laid
        self.reach = LONGEST_TAIL * laid.metrics.size
        # Where a run takes letters from several fonts, Qt does not tell whose glyphs are whose.
        self.glyphs = {
            number: ink.glyphs(laid, line)
            for number, line in enumerate(laid.lines)
            if ink.of_one_font(line)
        }

    def check(self, start: int, end: int) -> int:
        """Hold a range against the pixels; code points. Return how many lines were held."""
        to_utf16 = self.laid.text.offsets.to_utf16
        held = 0
        for number, line in enumerate(self.laid.lines):
            first, last = max(to_utf16(start), line.start), min(to_utf16(end), line.end)
            if first < last and number in self.glyphs:
                self._check_line(self.glyphs[number], line, first, last)
                held += 1
        return held

    def _check_line(
        self, glyphs: Sequence[ink.Glyph], line: LaidLine, first: int, last: int
    ) -> None:
        boxes = rects.stretches(line.runs, first, last)
        # A mark without an inked letter has no place of its own.
        placed = {glyph.start for glyph in glyphs if glyph.core()}
        for glyph in glyphs:
            if first <= glyph.start and glyph.end <= last:
                assert all(within(x, boxes, 1.0) for x in glyph.core()), (glyph, boxes)
                if glyph.start in placed:
                    assert all(within(x, boxes, self.reach) for x in glyph.columns), (glyph, boxes)
            elif glyph.end <= first or last <= glyph.start:
                assert not any(within(x, boxes, -1.0) for x in glyph.core()), (glyph, boxes)


def within(x: int, boxes: Sequence[tuple[float, float]], by: float) -> bool:
    return any(left - by <= x and x + 1 <= right + by for left, right in boxes)


@pytest.mark.parametrize("face", list(Face))
def test_thousands_of_random_ranges_hold_their_own_ink(face: Face) -> None:
    dice = random.Random(f"{face.name} {RANGES}")
    for number in range(RANGES // RANGES_A_TEXT):
        words = [dice.choice([*TEXTS, dice.choice(HARD)]) for _ in range(dice.randint(3, 25))]
        text = dice.choice((" ", " ", "")).join(words)
        inked = Ink(laid_out(text, face, isolate=bool(number % 2), rtl=bool(number % 5)))
        stops = graphemes.boundaries(text)
        for _ in range(RANGES_A_TEXT):
            start, end = sorted(dice.choices(stops, k=2))
            inked.check(start, end)


@given(
    text=mixed, isolate=st.booleans(), rtl=st.booleans(), face=st.sampled_from(Face), data=st.data()
)
def test_any_range_holds_its_own_ink(
    text: str, isolate: bool, rtl: bool, face: Face, data: st.DataObject
) -> None:
    inked = Ink(laid_out(text, face, isolate=isolate, rtl=rtl))
    stops = st.sampled_from(graphemes.boundaries(text))
    for start, end in data.draw(st.lists(st.tuples(stops, stops), max_size=8)):
        inked.check(*sorted((start, end)))


@pytest.mark.parametrize("face", list(Face))
@pytest.mark.parametrize("word", LAM_ALEF)
def test_every_letter_of_a_lam_alef_holds_its_own_ink(face: Face, word: str) -> None:
    text = f"قال {word} 15.3% {word}"
    inked = Ink(laid_out(text, face, isolate=True))
    stops = graphemes.boundaries(text)
    for start, end in pairwise(stops):
        inked.check(start, end)
    for start in stops:
        for end in stops:
            if start < end:
                inked.check(start, end)


@given(text=mixed, face=st.sampled_from(Face))
def test_the_glyphs_that_ranges_are_held_against_are_those_that_are_drawn(
    text: str, face: Face
) -> None:
    laid = laid_out(text, face, isolate=True)
    for line in laid.lines:
        drawn = ink.line_columns(laid, line)
        painted = {x for glyph in ink.glyphs(laid, line) for x in glyph.columns}
        # Where two glyphs meet, their faint edges add up.
        assert all({x - 1, x, x + 1} & painted for x in drawn)
        assert painted <= drawn
