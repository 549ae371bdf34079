"""Faults that other annotation tools are known for, each with a test by its name."""

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextLayout, QTextOption

from annotator.scheme.lookup import SchemeIndex
from tests.gui.reader.samples import column_of, look_of, span, uid
from ui.reader.layout import LaidBlock
from ui.reader.scene import Scene, make
from ui.reader.selection import Movement
from ui.reader.spans import SpanIndex
from ui.reader.view import Reader
from ui.reader.wardrobe import Wardrobe
from ui.theme.look import Face

pytestmark = pytest.mark.usefixtures("qapp")

Show = Callable[[str], Reader]


def shot(reader: Reader) -> QImage:
    return reader.grab().toImage()


def scene_of(labels: SchemeIndex, text: str, start: int, end: int) -> tuple[LaidBlock, Scene]:
    column = column_of(text, look_of())
    index = SpanIndex(column.article)
    index.fill([span(1, "ORG", (start, end))])
    laid = column.laid(0)
    wardrobe = Wardrobe(labels, "ar")
    return laid, make(laid, index.in_block(0), wardrobe, lambda word: 7.0 * len(word))


def place_of(text: str, words: str) -> tuple[int, int]:
    at = text.index(words)
    return at, at + len(words)


@pytest.mark.parametrize(
    "text",
    [
        "قال Radio Sawa 👍🏽",
        "👩\u200d👩\u200d👧 أعلن 🇮🇶 Baghdad اليوم 👍🏽",
        "👍🏽" * 40 + " نص",
    ],
)
def test_an_end_offset_is_not_beyond_the_text_with_arabic_latin_and_emoji(
    showing: Show, text: str
) -> None:
    reader = showing(text)
    reader.select(0, len(text))
    assert reader.selection() == (0, len(text))
    reader.move_caret(Movement.TEXT_END)
    assert reader.caret == len(text)
    laid = column_of(text, look_of()).laid(0)
    whole = laid.pieces(0, len(text))
    assert whole == laid.pieces(0, len(text) + 9)
    assert {number for number, _ in whole} == set(range(len(laid.lines)))
    for line in laid.lines:
        # To the left of the last letter, where the text ends.
        assert laid.offset_at(-500, line.baseline) <= len(text)
    assert laid.offset_at(-500, laid.lines[-1].baseline) == len(text)


@pytest.mark.parametrize("words", ["«داعش»", '"داعش"', "‟داعش”", "'داعش'", "(داعش)"])
def test_a_span_with_a_quotation_mark_covers_more_than_the_mark(
    labels: SchemeIndex, words: str
) -> None:
    text = f"وقال إن تنظيم {words} انتهى"
    laid, scene = scene_of(labels, text, *place_of(text, words))
    (box,) = scene.boxes_of(uid(1))
    letters = [laid.pieces(at, at + 1)[0][1][0] for at in range(*place_of(text, words))]
    assert box.left == pytest.approx(min(left for left, _ in letters), abs=1)
    assert box.right == pytest.approx(max(right for _, right in letters), abs=1)
    assert box.right - box.left > 3 * max(right - left for left, right in (letters[0], letters[-1]))


@pytest.mark.parametrize("words", ["رئيس الوزراء", "Radio Sawa", "15.3%", "F-16", "لا"])
def test_all_characters_are_marked_not_the_last_alone(labels: SchemeIndex, words: str) -> None:
    text = f"وذكر {words} أمس"
    start, end = place_of(text, words)
    laid, scene = scene_of(labels, text, start, end)
    boxes = scene.boxes_of(uid(1))
    for at in range(start, end):
        _, [(left, right)] = laid.pieces(at, at + 1)[0]
        assert any(box.left - 1 <= left and right <= box.right + 1 for box in boxes)


JOINED = ["قال: «العراق»، وأضاف.", "(كورونا)-كوفيد، لا؟ بلا!", "و،قال.كان"]


@pytest.mark.parametrize("face", list(Face))
@pytest.mark.parametrize("text", JOINED)
def test_letters_are_shaped_as_without_any_highlight(face: Face, text: str) -> None:
    look = look_of(face)
    layout = QTextLayout(text, look.reading_font(look.reading_size))
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine().setLineWidth(548)
    layout.endLayout()
    column = column_of(text, look)
    for start, end in combinations(range(len(text) + 1), 2):
        column.laid(0).pieces(start, end)
    own = [run.glyphIndexes() for run in column.laid(0).lines[0].qt.glyphRuns()]
    assert own == [run.glyphIndexes() for run in layout.glyphRuns()]


@pytest.mark.parametrize("text", JOINED)
def test_letters_stay_joined_after_punctuation(showing: Show, text: str) -> None:
    reader = showing(text)
    bare = shot(reader)
    for number, (start, end) in enumerate(combinations(range(len(text) + 1), 2)):
        if number % 31 == 0:
            reader.show_annotation([span(1, "ORG", (start, end))], (), {})
            marked = shot(reader)
            assert marked != bare
            assert black(bare, 30) <= black(marked, 70)
            assert black(marked, 30) <= black(bare, 70)


def black(picture: QImage, lightness: int) -> set[tuple[int, int]]:
    """Return the pixels that only letters are dark enough for."""
    gray = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    stride, pixels = gray.bytesPerLine(), bytes(gray.constBits())
    return {divmod(at, stride) for at, value in enumerate(pixels) if value < lightness}


@pytest.mark.parametrize("hidden", ["\u200d", "\u200c", "\u200f", "\u2067", "\ufeff", "\u00ad"])
@pytest.mark.parametrize("place", ["قال {}", "{}قال", "قا{}ل", "{}", "قال{0}{0}\n{0}\nنعم"])
def test_zero_width_characters_crash_nothing_and_can_be_annotated(
    showing: Show, hidden: str, place: str
) -> None:
    text = place.format(hidden)
    reader = showing(text)
    bare = shot(reader)
    at = text.index(hidden)
    reader.show_annotation([span(1, "ORG", (at, at + 1))], (), {})
    assert shot(reader) != bare
    for movement in Movement:
        reader.move_caret(movement, extend=True)
        shot(reader)
    reader.select(at, at + 1)
    selected = reader.selection()
    assert selected is not None
    assert selected[0] <= at < selected[1]


def test_the_order_of_words_is_not_mixed_up_in_marked_mixed_text() -> None:
    text = "قال Radio Sawa إن 15.3% من F-16 عادت في 12/03/2023 (BBC)"
    laid = column_of(text, look_of()).laid(0)
    bare = [laid.pieces(at, at + 1) for at in range(len(text))]
    words = [place_of(text, word) for word in text.split()]
    for start, end in words:
        laid.pieces(start, end)
    assert [laid.pieces(at, at + 1) for at in range(len(text))] == bare
    # Arabic words go from the right to the left, the Latin ones between them from the left.
    middles = {text[start:end]: middle(laid, start, end) for start, end in words}
    onwards = ["قال", "إن", "15.3%", "من", "F-16", "عادت", "في", "12/03/2023", "(BBC)"]
    assert onwards == sorted(onwards, key=lambda word: -middles[word])
    assert middles["قال"] > middles["Sawa"] > middles["Radio"] > middles["إن"]


def middle(laid: LaidBlock, start: int, end: int) -> float:
    boxes = [box for _, boxes in laid.pieces(start, end) for box in boxes]
    return (min(left for left, _ in boxes) + max(right for _, right in boxes)) / 2


@pytest.mark.parametrize("text", ["قال.", "قال المتحدث إن العملية انتهت", "قال المتحدث إن 15.3%."])
def test_an_article_of_one_sentence(showing: Show, text: str) -> None:
    reader = showing(text)
    reader.move_caret(Movement.NEXT_SENTENCE, extend=True)
    assert reader.selection() == (0, len(text))
    bare = shot(reader)
    reader.show_annotation([span(1, "CLAIM", (0, len(text))), span(2, "ORG", (0, 3))], (), {})
    assert shot(reader) != bare
    reader.move_caret(Movement.PREVIOUS_SENTENCE)
    assert reader.caret == 0
