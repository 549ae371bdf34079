"""Edges move by whole letters and words, and never to nothing."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.model import Fragment
from annotator.text.words import words
from ui.actions.edges import letter_edge, moved, word_edge

TEXT = "قَالَ 👨‍👩‍👧 إنَّ بغداد"
SOME = st.text(alphabet="اَبّ 👨‍👩\u0301a1\n«»", min_size=1, max_size=30)


def test_a_letter_goes_with_its_marks() -> None:
    assert letter_edge(TEXT, 0, 1) == 2
    assert letter_edge(TEXT, 2, -1) == 0
    family = TEXT.index("👨")
    assert letter_edge(TEXT, family, 1) == TEXT.index(" إن")
    assert letter_edge(TEXT, TEXT.index(" إن"), -1) == family


def test_ends_of_the_text_are_ends() -> None:
    assert letter_edge(TEXT, len(TEXT), 1) == len(TEXT)
    assert letter_edge(TEXT, 0, -1) == 0
    assert word_edge(TEXT, len(TEXT), 1, start_of_word=False) == len(TEXT)


def test_words_are_found_near_by_in_a_long_text() -> None:
    text = "كلمة " * 5000
    offset = text.index(" ", 12_000)
    assert word_edge(text, offset, 1, start_of_word=False) == offset + 5
    assert word_edge(text, offset, -1, start_of_word=False) == offset - 5


@given(text=SOME, data=st.data())
def test_an_edge_that_moves_stays_in_the_text_and_leaves_something(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    step = data.draw(st.sampled_from([1, -1]))
    word, at_start = data.draw(st.booleans()), data.draw(st.booleans())
    (new,) = moved(text, (Fragment(start, end),), step, start=at_start, word=word)
    assert 0 <= new.start < new.end <= len(text)
    if word and at_start and new.start != start:
        assert new.start in {one.start for one in words(text)}
    if (new.start, new.end) != (start, end):
        assert not text[new.start if at_start else new.end - 1].isspace()


def test_a_letter_further_is_over_the_space_that_stands_between() -> None:
    text = "قال عاصم جهاد"
    name = (Fragment(4, 8),)
    assert moved(text, name, 1, start=False, word=False) == (Fragment(4, 10),)
    assert moved(text, name, -1, start=True, word=False) == (Fragment(2, 8),)
    assert moved(text, (Fragment(4, 10),), -1, start=False, word=False) == name
    assert moved("قال  ", (Fragment(0, 3),), 1, start=False, word=False) == (Fragment(0, 3),)


def test_only_the_outer_edges_of_a_span_in_parts_move() -> None:
    parts = (Fragment(0, 3), Fragment(6, 9))
    text = "abcdefghijkl"
    assert moved(text, parts, 1, start=False, word=False) == (Fragment(0, 3), Fragment(6, 10))
    assert moved(text, parts, 1, start=True, word=False) == (Fragment(1, 3), Fragment(6, 9))
