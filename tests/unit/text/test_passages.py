"""The words around a span: always the span's own, in a sentence that is cut fairly."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.model import Fragment
from annotator.text.passages import LONGEST, ROOM, around
from tests.unit.text.alphabet import HARD

BREAKS = "\n\r\u2028\u2029\x0b\x0c\x85"


def shown(text: str) -> str:
    return "".join(" " if sign in BREAKS else sign for sign in text)


@given(st.data(), HARD.filter(lambda text: len(text) > 1))
def test_the_washed_characters_are_the_span(data: st.DataObject, text: str) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    passage = around(text, (Fragment(start, end),))
    [(first, last)] = passage.ranges
    assert passage.text[first:last] == shown(text[start : min(end, start + LONGEST)])


def test_all_fragments_of_a_span_are_washed() -> None:
    text = "قال فلان إن الجسر سيفتح غداً أو بعد غد."
    parts = (Fragment(9, 17), Fragment(24, 28))
    passage = around(text, parts)
    assert [passage.text[a:b] for a, b in passage.ranges] == [text[9:17], text[24:28]]


def test_the_sentence_is_shown_and_not_the_paragraph() -> None:
    text = "هذه جملة أولى. وقال الوزير إن السعر ثابت. وهذه ثالثة."
    start = text.index("السعر ثابت")
    passage = around(text, (Fragment(start, start + 10),))
    assert passage.text == "…وقال الوزير إن السعر ثابت."


def test_a_paragraph_of_its_own_has_no_dots() -> None:
    text = "العنوان\nالسعر ثابت.\nبقية"
    passage = around(text, (Fragment(8, 18),))
    assert passage.text == "السعر ثابت."


def test_a_long_sentence_is_cut_between_words() -> None:
    text = "كلمة " * 100 + "الخبر هنا " + "كلمة " * 100
    start = text.index("الخبر")
    passage = around(text, (Fragment(start, start + 9),))
    assert passage.text.startswith("…كلمة")
    assert passage.text.endswith("كلمة…")
    assert len(passage.text) <= 2 * ROOM + 9 + 2


def test_a_giant_span_is_shown_in_part() -> None:
    text = "ا" * 3000
    passage = around(text, (Fragment(0, 3000),))
    assert passage.text.endswith("…")
    assert len(passage.text) == LONGEST + 1
