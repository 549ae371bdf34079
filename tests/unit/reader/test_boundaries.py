"""Units of the text, and the edges of spans that are dragged along them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model import Fragment
from annotator.text import graphemes
from tests.gui.reader.samples import mixed_paragraphs
from ui.reader.boundaries import Boundaries, Unit
from ui.reader.paragraphs import ArticleText
from ui.reader.resize import dragged

TEXT = "قال «داعش» إن 15.3% من\nالناس. وذهب الآخرون."


def boundaries(text: str = TEXT) -> Boundaries:
    return Boundaries(ArticleText(text))


def quoted(found: tuple[int, int] | None, text: str = TEXT) -> str:
    assert found is not None
    return text[found[0] : found[1]]


@pytest.mark.parametrize(("word", "inside"), [("داعش", 3), ("15.3%", 2), ("قال", 1)])
def test_a_word_is_that_of_our_tokenizer(word: str, inside: int) -> None:
    at = TEXT.index(word) + inside
    assert quoted(boundaries().around(Unit.WORD, at)) == word


def test_between_words_is_none() -> None:
    assert boundaries().around(Unit.WORD, TEXT.index("«")) is None


def test_sentences_and_paragraphs() -> None:
    at = TEXT.index("وذهب")
    assert quoted(boundaries().around(Unit.SENTENCE, at)) == "وذهب الآخرون."
    assert quoted(boundaries().around(Unit.PARAGRAPH, at)) == "الناس. وذهب الآخرون."


def test_forward_and_back_by_word_cross_paragraphs() -> None:
    found = boundaries()
    end = TEXT.index("\n")
    assert found.forward(Unit.WORD, end, to_end=False) == end + 1
    assert found.forward(Unit.WORD, end, to_end=True) == end + 1 + len("الناس")
    assert found.back(Unit.WORD, end + 1) == TEXT.index("من")


@given(mixed_paragraphs, st.data())
def test_letters_go_forth_and_back_through_every_cluster(text: str, data: st.DataObject) -> None:
    found = boundaries(text)
    stops = [0]
    while (after := found.forward(Unit.CHARACTER, stops[-1], to_end=False)) > stops[-1]:
        stops.append(after)
    whole = graphemes.boundaries(text)
    assert set(stops) <= set(whole)
    assert len(text) - stops[-1] <= 0 or text[stops[-1] :].strip("\r\n") == ""
    if len(stops) > 1:
        at = data.draw(st.integers(1, len(stops) - 1))
        assert found.back(Unit.CHARACTER, stops[at]) == stops[at - 1]


@given(mixed_paragraphs, st.integers(0, 80), st.integers(0, 80))
def test_snapping_widens_to_whole_clusters(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    low, high = boundaries(text).snapped(start, end)
    assert low <= start
    whole = graphemes.boundaries(text)
    assert low in whole
    assert high in whole


def drag(fragments: list[tuple[int, int]], offset: int, at_start: bool, letters: bool) -> list[str]:
    parts = tuple(Fragment(*one) for one in fragments)
    found = dragged(boundaries(), parts, offset, at_start=at_start, by_letter=letters)
    return [TEXT[part.start : part.end] for part in found]


def test_an_edge_is_dragged_by_words() -> None:
    word = TEXT.index("داعش")
    span = [(word, word + 4)]
    assert drag(span, word + 10, False, False) == ["داعش» إن 15.3%"]
    # Nor does it stop at a blank.
    assert drag(span, word + 9, False, False) == ["داعش» إن"]
    assert drag(span, 1, True, False) == ["قال «داعش"]


def test_an_edge_is_dragged_by_letters() -> None:
    word = TEXT.index("داعش")
    assert drag([(word, word + 4)], word + 3, False, True) == ["داع"]
    assert drag([(word, word + 4)], word + 1, True, True) == ["اعش"]


def test_a_span_never_shrinks_to_nothing() -> None:
    word = TEXT.index("داعش")
    assert drag([(word, word + 4)], 0, False, False) == ["داعش"]
    assert drag([(word, word + 4)], len(TEXT), True, False) == ["داعش"]
    assert drag([(word, word + 4)], 0, False, True) == ["د"]
    assert drag([(word, word + 4)], len(TEXT), True, True) == ["ش"]


def test_of_several_fragments_only_the_outer_edges_move() -> None:
    word = TEXT.index("داعش")
    parts = [(0, 3), (word, word + 4)]
    assert drag(parts, len(TEXT), True, False) == ["قال", "داعش"]
    assert drag(parts, word + 8, False, False) == ["قال", "داعش» إن"]
