"""Words that are labelled elsewhere are found wherever they stand, and names as they are typed."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.model import Fragment, Span, Uid
from annotator.storage.reading.names import Named
from annotator.text.vocabulary import Vocabulary
from ui.command.known import SLICE, Known
from ui.labelled import Candidate, Labelled

CORPUS = "المركز الوطني في عمّان. قال المركز إن عمّان. وزارة الصحة، الصحة، الوزارة 1.8% نمت 1.8%"
NAMES = {"المركز الوطني": "ORG", "المركز": "ORG", "عمّان": "GPE", "1.8%": "PERCENT"}
PIECES = ["المركز", "الوطني", "بالمركز", "وعمان", "«عمّان»", "1.8%", "(المركز)", "شيء", "،", "."]


def labelled() -> Labelled:
    made = Labelled(Vocabulary([CORPUS]))
    for quote, label in NAMES.items():
        made.count(label, made.key(quote))
    return made


def span(start: int, end: int) -> Span:
    return Span(Uid(b"1" * 16), Uid(b"2" * 16), "ORG", (Fragment(start, end),), {}, "", False)


def said(text: str, one: Candidate | None) -> tuple[str, str] | None:
    return None if one is None else (text[one.start : one.end], one.label)


def test_the_longest_words_go_first_and_what_is_labelled_is_passed_over() -> None:
    text = "شيء ثم المركز الوطني ثم المركز."
    start = text.index("المركز")
    found = labelled().next(text, [], 0, 1)
    assert said(text, found) == ("المركز الوطني", "ORG")
    after = labelled().next(text, [span(start, start + 6)], 0, 1)
    assert after is not None
    assert after.start == text.rindex("المركز")


def test_a_proclitic_is_left_out_where_the_words_of_the_corpus_decide() -> None:
    text = "بدأ بالمركز ووصل."
    assert said(text, labelled().next(text, [], 0, 1)) == ("المركز", "ORG")


@pytest.mark.parametrize(("step", "place"), [(1, 0), (-1, 2)])
def test_the_search_goes_round_the_article_in_both_directions(step: int, place: int) -> None:
    text = "عمان ثم المركز ثم عمان"
    starts = [0, text.index("المركز"), text.rindex("عمان")]
    found = labelled().next(text, [], len(text) if step > 0 else 0, step)
    assert found is not None
    assert found.start == starts[place]


def test_what_is_labelled_no_more_is_offered_no_more() -> None:
    known = labelled()
    known.count("GPE", known.key("عمّان"), -1)
    assert known.next("في عمان", [], 0, 1) is None


@example(["الوطني", "1.8%"], ":")
@given(st.lists(st.sampled_from(PIECES), max_size=12), st.sampled_from([" ", "\n", ":"]))
def test_the_quick_look_never_hides_anything(pieces: list[str], gap: str) -> None:
    text = gap.join(pieces)
    known = labelled()
    found = known.next(text, [], 0, 1)
    thorough = next(iter(known._within(text, 0, len(text))), None)
    assert found == thorough


def test_names_are_found_over_all_slices_and_as_they_come_in(
    qapp: QApplication, qtbot: QtBot
) -> None:
    names = [Named(n + 1, Uid(bytes(16)), f"خبر رقم {n}", str(n)) for n in range(2 * SLICE + 5)]

    def page(after: int, limit: int) -> list[Named]:
        return [one for one in names if one.order > after][:limit]

    known = Known(page)
    known.ready()
    assert not known.complete
    qtbot.waitUntil(lambda: known.complete)
    last = names[-1]
    assert known.find("رقم " + last.detail, 6) == [last]
    assert known.numbered(last.detail) == [last]
    assert len(known.find("خبر", 6)) == 6
    names.append(Named(len(names) + 1, Uid(bytes(16)), "جديد كلياً", "-"))
    known.ready()
    assert [one.text for one in known.find("جديد", 6)] == ["جديد كلياً"]
    names.clear()
    known.forget()
    known.ready()
    assert known.find("خبر", 6) == []
