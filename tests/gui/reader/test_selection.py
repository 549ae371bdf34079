"""Moves of the caret by keys, in logical order: the left arrow goes onwards in Arabic."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from annotator.text import graphemes
from tests.gui.reader.samples import column_of, look_of, mixed_paragraphs
from ui.reader.boundaries import Boundaries
from ui.reader.selection import Movement, Selection
from ui.reader.view import Reader

TEXT = "قال المتحدث «واين ماروتو» إن 15.3% منهم.\nوذهب الآخرون إلى بغداد. ثم عادوا."

_Key, _Modifier = Qt.Key, Qt.KeyboardModifier
Show = Callable[[str], Reader]

pytestmark = pytest.mark.usefixtures("qapp")


def press(reader: Reader, key: Qt.Key, held: Qt.KeyboardModifier = _Modifier.NoModifier) -> bool:
    return reader.key(QKeyEvent(QEvent.Type.KeyPress, key, held))


def selected(reader: Reader) -> str:
    found = reader.selection()
    return "" if found is None else TEXT[found[0] : found[1]]


def test_the_left_arrow_goes_onwards(showing: Show) -> None:
    reader = showing(TEXT)
    press(reader, _Key.Key_Left)
    assert reader.caret == 1
    press(reader, _Key.Key_Right)
    assert reader.caret == 0
    assert reader.selection() is None


def test_words_are_selected_without_the_blank_after_them(showing: Show) -> None:
    reader = showing(TEXT)
    held = _Modifier.ControlModifier | _Modifier.ShiftModifier
    press(reader, _Key.Key_Left, held)
    assert selected(reader) == "قال"
    press(reader, _Key.Key_Left, held)
    assert selected(reader) == "قال المتحدث"
    press(reader, _Key.Key_Right, held)
    assert selected(reader) == "قال "


def test_moving_by_words_stops_at_their_starts(showing: Show) -> None:
    reader = showing(TEXT)
    starts = []
    for _ in range(4):
        press(reader, _Key.Key_Left, _Modifier.ControlModifier)
        starts.append(reader.caret)
    assert [TEXT[at:].split(maxsplit=1)[0].strip("«»") for at in starts] == [
        "المتحدث",
        "واين",
        "ماروتو",
        "إن",
    ]


def test_sentences_and_paragraphs(showing: Show) -> None:
    reader = showing(TEXT)
    reader.move_caret(Movement.NEXT_PARAGRAPH, extend=True)
    assert selected(reader) == TEXT.split("\n", maxsplit=1)[0]
    reader.clear_selection()
    reader.move_caret(Movement.NEXT_PARAGRAPH)
    assert reader.caret == TEXT.index("وذهب")
    reader.move_caret(Movement.NEXT_SENTENCE, extend=True)
    assert selected(reader) == "وذهب الآخرون إلى بغداد."


def test_up_and_down_keep_the_column_and_ends_are_ends(showing: Show) -> None:
    reader = showing("كلمة أخرى هنا " * 30)
    reader.move_caret(Movement.NEXT_WORD)
    reader.move_caret(Movement.NEXT_WORD)
    start = reader.caret
    reader.move_caret(Movement.DOWN)
    reader.move_caret(Movement.DOWN)
    assert reader.caret > start + 50
    reader.move_caret(Movement.UP)
    reader.move_caret(Movement.UP)
    assert reader.caret == start
    reader.move_caret(Movement.TEXT_END)
    assert reader.caret == 14 * 30
    reader.move_caret(Movement.LINE_START)
    line = reader.caret
    reader.move_caret(Movement.LINE_END)
    assert reader.caret > line
    reader.move_caret(Movement.TEXT_START)
    assert reader.caret == 0


def test_an_arrow_leaves_a_selection_at_its_end(showing: Show) -> None:
    reader = showing(TEXT)
    reader.select(4, 11)
    press(reader, _Key.Key_Left)
    assert (reader.caret, reader.selection()) == (11, None)
    reader.select(4, 11)
    press(reader, _Key.Key_Right)
    assert reader.caret == 4


def test_other_keys_are_not_the_readers(showing: Show) -> None:
    reader = showing(TEXT)
    assert not press(reader, _Key.Key_A)
    assert not press(reader, _Key.Key_Left, _Modifier.MetaModifier)


def test_select_widens_to_whole_clusters(showing: Show) -> None:
    text = "قَالَ 👍🏽 نعم"
    reader = showing(text)
    reader.select(1, 4)
    assert reader.selection() == (0, 5)
    thumb = text.index("👍")
    reader.select(thumb, thumb + 1)
    assert reader.selection() == (thumb, thumb + 2)


def test_signals_tell_of_changes_alone(showing: Show) -> None:
    reader = showing(TEXT)
    carets: list[int] = []
    changes: list[bool] = []
    reader.caret_moved.connect(carets.append)
    reader.selection_changed.connect(lambda: changes.append(True))
    reader.select(0, 3)
    reader.select(0, 3)
    reader.clear_selection()
    assert carets == [3]
    assert len(changes) == 2


@given(mixed_paragraphs, st.lists(st.tuples(st.sampled_from(list(Movement)), st.booleans())))
def test_no_sequence_of_moves_halves_a_cluster(
    text: str, moves: list[tuple[Movement, bool]]
) -> None:
    column = column_of(text, look_of(), viewport=300)
    selection = Selection(column, Boundaries(column.article))
    whole = set(graphemes.boundaries(text))
    for movement, extend in moves:
        selection.move(movement, extend=extend, lines=3)
        assert selection.caret in whole
        assert selection.anchor in whole
        assert selection.range == (
            None
            if selection.anchor == selection.caret
            else (
                min(selection.anchor, selection.caret),
                max(selection.anchor, selection.caret),
            )
        )


@given(mixed_paragraphs)
def test_onwards_to_the_end_and_back_to_the_start(text: str) -> None:
    column = column_of(text, look_of(), viewport=300)
    selection = Selection(column, Boundaries(column.article))
    for unit in ("CHARACTER", "WORD", "SENTENCE", "PARAGRAPH"):
        selection.put(0)
        for _ in range(len(text) + 2):
            selection.move(Movement[f"NEXT_{unit}"], extend=False)
        assert selection.caret == column.article.blocks[-1].end
        for _ in range(len(text) + 2):
            selection.move(Movement[f"PREVIOUS_{unit}"], extend=False)
        assert selection.caret == 0
