"""Light stems and their consonants."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.matching.stems import consonants, stem
from annotator.text.fold import fold


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("والكتاب", "كتاب"),
        ("للكتاب", "كتاب"),
        ("وللكتاب", "كتاب"),
        ("وبالكتاب", "كتاب"),
        ("وكالكتاب", "كتاب"),
        ("كتابات", "كتاب"),
        ("مصرية", "مصر"),
        ("المصريين", "مصر"),
        ("وجد", "وجد"),
        ("ماء", "ماء"),
    ],
)
def test_stem(word: str, expected: str) -> None:
    assert stem(fold(word)) == expected


@pytest.mark.parametrize(
    "family",
    [("كتب", "كاتب", "مكتوب", "كتاب"), ("قرض", "اقتراض", "قروض"), ("خرج", "استخراج", "مخرج")],
)
def test_words_of_one_root_have_the_same_consonants(family: tuple[str, ...]) -> None:
    assert len({consonants(stem(word)) for word in family}) == 1


@given(st.text("ابتةدرسلموني", max_size=10))
def test_a_stem_is_part_of_its_word_and_never_empty(word: str) -> None:
    folded = fold(word)
    assert stem(folded) in folded
    assert len(stem(folded)) >= min(len(folded), 2)
    assert bool(consonants(stem(folded))) == bool(folded)
