"""A block's spans as shapes: what is shown where, from real text in the real face."""

from collections.abc import Callable

import pytest

from annotator.model import Span
from annotator.scheme.lookup import SchemeIndex
from tests.gui.reader.samples import column_of, look_of, span, uid
from ui.reader.layout import TextColumn
from ui.reader.paragraphs import ArticleText
from ui.reader.pieces import pieces_of
from ui.reader.scene import Scene, make
from ui.reader.shapes import Fill, Outline
from ui.reader.spans import SpanIndex
from ui.reader.view import Reader
from ui.reader.wardrobe import Wardrobe

TEXT = "أعلنت خلية الإعلام الأمني التابعة لقيادة العمليات المشتركة في العراق يوم الخميس " * 3

pytestmark = pytest.mark.usefixtures("qapp")


def scene_of(labels: SchemeIndex, *spans: Span, text: str = TEXT, block: int = 0) -> Scene:
    column = column_of(text, look_of())
    index = SpanIndex(column.article)
    index.fill(spans)
    laid = column.laid(block)
    wardrobe = Wardrobe(labels, "ar")
    return make(laid, index.in_block(block), wardrobe, lambda word: 7.0 * len(word))


def found(text: str, word: str) -> tuple[int, int]:
    at = text.index(word)
    return at, at + len(word)


def test_a_chip_says_the_short_name_at_the_spans_start(labels: SchemeIndex) -> None:
    scene = scene_of(labels, span(1, "ORG", found(TEXT, "خلية الإعلام الأمني")))
    chip = scene.chip_of(uid(1))
    (box,) = scene.boxes_of(uid(1))
    assert chip is not None
    assert chip.text == labels.label("ORG").short.ar
    assert chip.rect.right == box.right + 2
    assert chip.rect.bottom <= box.top


def test_a_frame_of_the_same_range_comes_before_its_fill(labels: SchemeIndex) -> None:
    place = found(TEXT, "خلية الإعلام الأمني")
    scene = scene_of(labels, span(1, "ORG", place), span(2, "SOURCE", place))
    assert [chip.uid for chip in scene.chips] == [uid(2), uid(1)]


def test_chips_of_a_line_with_a_frame_stand_higher(labels: SchemeIndex) -> None:
    org = span(1, "ORG", found(TEXT, "العراق"))
    source = span(2, "SOURCE", found(TEXT, "خلية الإعلام"))
    alone = scene_of(labels, org).chip_of(uid(1))
    framed = scene_of(labels, org, source).chip_of(uid(1))
    assert alone is not None
    assert framed is not None
    assert framed.rect.bottom < alone.rect.bottom


def test_an_unsure_span_says_so(labels: SchemeIndex) -> None:
    sure = span(1, "ORG", found(TEXT, "العراق"))
    unsure = Span(sure.uid, sure.set, sure.label, sure.fragments, unsure=True)
    chip = scene_of(labels, unsure).chip_of(uid(1))
    assert chip is not None
    assert chip.text.endswith("؟")


def test_a_claim_has_no_chip_and_washes_whole_lines(labels: SchemeIndex) -> None:
    scene = scene_of(labels, span(1, "CLAIM", (6, len(TEXT) - 6)))
    assert scene.chips == []
    first, *_, last = scene.boxes_of(uid(1))
    assert first.left == 0
    assert last.right == 548
    assert first.right < 548
    assert last.left > 0


def test_a_span_of_two_paragraphs_has_its_chip_in_the_first(labels: SchemeIndex) -> None:
    text = f"{TEXT}\n{TEXT}"
    both = span(1, "CONTENT", (len(TEXT) - 30, len(TEXT) + 30))
    first = scene_of(labels, both, text=text, block=0)
    second = scene_of(labels, both, text=text, block=1)
    assert first.chip_of(uid(1)) is not None
    assert second.chip_of(uid(1)) is None
    assert [grip.at_start for grip in first.grips(uid(1))] == [True]
    assert [grip.at_start for grip in second.grips(uid(1))] == [False]


def test_washes_lie_under_fills(labels: SchemeIndex) -> None:
    scene = scene_of(labels, span(1, "ORG", (6, 20)), span(2, "CLAIM", (0, 60)))
    colours = [shape.colour for shape in scene.under if isinstance(shape, Fill)]
    assert colours.index("CLAIM.fill") < colours.index("ORG.fill")


def test_the_head_is_the_box_with_the_logical_start() -> None:
    text = "قال راديو Radio Sawa اليوم إن"
    column = TextColumn(ArticleText(text), frozenset(), column_of(text, look_of()).setting)
    start, end = text.index("راديو"), text.index("Sawa")
    (piece,) = pieces_of(column.laid(0), start, end)
    assert len(piece.boxes) == 2
    assert piece.head == 1
    assert piece.tail == 0


def test_the_frame_of_a_chosen_claim_crosses_no_chip_and_has_no_gap(
    showing: Callable[[str], Reader],
) -> None:
    text = f"{TEXT}\n{TEXT}"
    claim = span(99, "CLAIM", (40, len(TEXT) + 40))
    words = [at for at in range(1, len(text)) if text[at - 1] == " "]
    names = [span(n, "ORG", (at, at + 3)) for n, at in enumerate(words, start=1)]
    reader = showing(text)
    reader.show_annotation([claim, *names], (), {})
    reader.choose(uid(99))
    page = reader._page
    tops: list[float] = []
    for number in (0, 1):
        scene = page.scene(number)
        (frame,) = [one for one in scene.emphasis(uid(99), "accent", 2) if isinstance(one, Outline)]
        edges = [y for rect in frame.rects for y in (rect.top, rect.bottom)]
        chips = [chip.rect for chip in scene.chips if not chip.dot]
        assert chips
        crossed = [(chip, y) for chip in chips for y in edges if chip.top < y < chip.bottom - 1]
        assert not crossed
        tops += [min(edges), max(edges) - page.column.laid(number).height]
    assert tops[1] == tops[2]
