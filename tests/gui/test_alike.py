"""Labelling all that is alike in a long article: looked through bit by bit, nothing twice."""

from itertools import chain
from types import SimpleNamespace
from typing import cast

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from annotator.importers.incoming import IncomingArticle
from annotator.model import Fragment, Span, Uid
from annotator.operations.articles import add_articles
from annotator.text.vocabulary import Vocabulary
from tests.gui.driver import Driver
from ui.alike import Alike, alike
from ui.dialogs.label_alike import LabelAlike
from ui.project_words import ProjectWords

LAYER = ("ORG", "GPE")
WORDS = cast(
    "ProjectWords",
    SimpleNamespace(vocabulary=Vocabulary(), snapped=lambda _text, start, end: (start, end)),
)
ranges = st.tuples(st.integers(0, 60), st.integers(1, 12)).map(
    lambda one: Fragment(one[0], one[0] + one[1])
)


def spans_of(parts: list[Fragment]) -> list[Span]:
    return [
        Span(Uid(bytes([number] * 16)), Uid(bytes(16)), LAYER[number % 2], (part,))
        for number, part in enumerate(parts)
    ]


def places(text: str, quote: str, spans: list[Span]) -> list[Alike]:
    return list(chain.from_iterable(alike(text, quote, WORDS, spans, LAYER)))


@given(st.lists(ranges, max_size=8))
def test_what_overlaps_a_place_is_told_and_the_same_range_first(parts: list[Fragment]) -> None:
    text = "بغداد ثم بغداد\nوفي بغداد ايضا بغداد " + "x" * 40
    spans = spans_of(parts)
    for one in places(text, "بغداد", spans):
        over = [s for s in spans if s.start < one.end and one.start < s.end]
        same = [s for s in over if (s.start, s.end) == (one.start, one.end)]
        assert bool(one.label) == bool(over)
        if over:
            assert one.label in {s.label for s in same or over}


def test_words_over_two_paragraphs_are_found_too() -> None:
    text = "بغداد\nالبصرة ثم بغداد\nالبصرة"
    assert [(one.start, one.end) for one in places(text, "بغداد\nالبصرة", [])] == [
        (0, 12),
        (16, 28),
    ]


def test_a_long_article_is_looked_through_while_the_dialog_is_there(
    driver: Driver,
) -> None:
    paragraph = "ذكر مصدر أن الوفد وصل إلى بغداد صباح الخميس قبل أن يعود منها مساء. " * 6
    text = "\n".join([paragraph.strip()] * 600)
    driver.desk.project.perform(add_articles, [IncomingArticle(text)], source="test")
    driver.settle()
    driver.desk.open_article(driver.desk.queue.rows[-1].article.uid)
    start = driver.find("بغداد")
    driver.reader.select(start, start + len("بغداد"))
    driver.press("T")
    shown = next(one for one in QApplication.topLevelWidgets() if isinstance(one, LabelAlike))

    def is_complete() -> bool:
        return shown.complete

    assert not is_complete()
    assert shown.model.places
    assert not shown.save.isEnabled()
    shown.submit()
    assert shown.isVisible()
    while not is_complete():
        driver.settle()
    assert len(shown.model.places) == text.count("بغداد")
    assert shown.save.isEnabled()
    shown.reject()
