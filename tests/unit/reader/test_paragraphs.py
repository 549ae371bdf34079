"""Text cut into blocks: nothing lost, nothing split, nothing shifted by what is drawn."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.text import graphemes
from tests.gui.reader.samples import HARD, mixed_paragraphs
from ui.reader.paragraphs import ArticleText, BlockText


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(mixed_paragraphs, st.integers(4, 60))
def test_blocks_hold_all_but_the_newlines(text: str, longest: int) -> None:
    blocks = ArticleText(text, longest).blocks
    joined = "".join(text[block.start : block.end] for block in blocks)
    assert joined == text.replace("\r", "").replace("\n", "")
    assert [block.number for block in blocks] == list(range(len(blocks)))


@given(mixed_paragraphs, st.integers(12, 60))
def test_no_block_is_too_long_or_splits_a_cluster(text: str, longest: int) -> None:
    for block in ArticleText(text, longest).blocks:
        assert block.end - block.start <= longest
        assert graphemes.snap(text, block.end, block.end)[0] == block.end


@given(mixed_paragraphs)
def test_an_offset_lies_in_its_block(text: str) -> None:
    article = ArticleText(text, 20)
    for offset in range(len(text)):
        block = article.block_at(offset)
        assert block.start <= offset
        if text[offset] not in "\r\n":
            assert offset < block.end


@given(mixed_paragraphs.map(lambda text: text.replace("\n", "").replace("\r", "")))
def test_what_is_drawn_has_the_stored_offsets(text: str) -> None:
    block = BlockText(text)
    assert len(block.drawn) == len(text)
    assert utf16_length(block.drawn) == utf16_length(text) == len(block.units)
    assert block.graphemes == graphemes.boundaries(text)


@pytest.mark.parametrize("hazard", ["\u2028", "\u2029", "\ufdd0", "\x00", "\ufeff", "\t", "\xad"])
def test_what_qt_mangles_is_not_drawn(hazard: str) -> None:
    drawn = BlockText(f"أ{hazard}ب").drawn
    assert hazard not in drawn
    assert (drawn[0], drawn[2]) == ("أ", "ب")


def test_joiners_and_marks_of_direction_are_drawn_as_they_stand() -> None:
    kept = "".join(mark for mark in HARD if mark in "\u200c\u200d\u200e\u200f\u2067\u00a0\u0640")
    assert BlockText(kept).drawn == kept


def test_a_giant_paragraph_is_cut_after_blanks() -> None:
    text = "كلمة " * 4000
    article = ArticleText(text)
    assert len(article.blocks) > 3
    assert {block.paragraph for block in article.blocks} == {0}
    assert all(text[block.end - 1] == " " for block in article.blocks)
    assert [block.opens for block in article.blocks].count(True) == 1
    assert [block.closes for block in article.blocks].count(True) == 1


def test_a_range_over_a_newline_touches_both_blocks() -> None:
    article = ArticleText("أب\r\nجد")
    assert list(article.blocks_of(1, 5)) == [0, 1]
    assert list(article.blocks_of(0, 2)) == [0]
