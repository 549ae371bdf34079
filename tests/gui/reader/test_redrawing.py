"""Of a dense block only what a change touches is drawn anew, and it looks as drawn from nothing."""

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from annotator.model import Span
from annotator.scheme.library import builtin
from annotator.scheme.lookup import SchemeIndex
from tests.gui.reader.ink import ROUNDING, difference
from tests.gui.reader.samples import column_of, look_of, span, uid
from ui.reader.scene import Scene, make
from ui.reader.spans import SpanIndex
from ui.reader.view import Reader
from ui.reader.wardrobe import Wardrobe

TEXT = "أعلنت خلية الإعلام الأمني التابعة لقيادة العمليات المشتركة في Radio Sawa يوم 15 الخميس " * 4
LABELS = ("PERS", "ORG", "GPE", "CARDINAL", "SOURCE", "CUE", "CONTENT", "CLAIM")
PLACES = [at for at in range(len(TEXT)) if TEXT[at - 1 : at] in ("", " ")]
DENSE = [
    span(
        number, LABELS[number % 6], (PLACES[number % 40], PLACES[number % 40 + 1 + number % 4] - 1)
    )
    for number in range(160)
]

ranges = st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 90)).map(
    lambda one: (one[0], min(len(TEXT), one[0] + one[1]))
)
changes = st.tuples(
    st.integers(1, 6), st.sampled_from(LABELS), st.lists(ranges, max_size=2), st.booleans()
)


def ordered(parts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return ranges that do not touch."""
    found: list[tuple[int, int]] = []
    for one in sorted(parts):
        if not found or one[0] > found[-1][1]:
            found.append(one)
    return found


def shapes(scene: Scene) -> tuple[object, ...]:
    return scene.under, scene.over, scene.chips, scene.silent, scene.deepest


@settings(max_examples=60)
@given(steps=st.lists(changes, min_size=1, max_size=8))
def test_a_scene_made_from_the_one_before_is_one_made_from_nothing(
    qapp: QApplication, steps: list[tuple[int, str, list[tuple[int, int]], bool]]
) -> None:
    column = column_of(TEXT, look_of())
    index = SpanIndex(column.article)
    laid, wardrobe = column.laid(0), Wardrobe(SchemeIndex(builtin()), "ar")
    before: Scene | None = None
    for number, label, parts, choose in steps:
        index.drop(uid(number))
        if parts:
            index.put(span(number, label, *ordered(parts)))
        chosen = uid(number) if choose else None
        found = index.in_block(0)
        again = make(laid, found, wardrobe, lambda word: 7.0 * len(word), chosen, before=before)
        new = make(laid, found, wardrobe, lambda word: 7.0 * len(word), chosen)
        assert shapes(again) == shapes(new)
        before = again


def shown(showing: Callable[[str], Reader], spans: list[Span]) -> Reader:
    reader = showing(TEXT)
    reader.show_annotation(spans, (), {})
    return reader


def shot(reader: Reader) -> QImage:
    return reader.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def test_pictures_of_lines_stay_true_when_spans_come_and_go(
    showing: Callable[[str], Reader],
) -> None:
    reader = shown(showing, DENSE)
    for _ in range(4):  # the pictures are made, and used
        shot(reader)
    new = span(500, "GPE", (PLACES[20], PLACES[22] - 1))
    reader.update_annotation([new], [DENSE[7].uid], ())
    reader.choose(new.uid)
    changed = shot(reader)
    reader = shown(showing, [*(one for one in DENSE if one is not DENSE[7]), new])
    reader.choose(new.uid)
    assert difference(shot(reader), changed) <= ROUNDING
