"""Glosses: pushed down, never over one another, wrapped to their margin."""

from hypothesis import given
from hypothesis import strategies as st

from tests.gui.reader.samples import uid
from ui.reader.columns import GLOSS_WIDTH, columns
from ui.reader.gloss import NOTE, Gloss, Wanted, stack, wanted
from ui.reader.shapes import Icon, Words

COLUMNS = columns(792, 548)


def seven_a_letter(text: str, role: str, weight: int) -> float:
    return 7.0 * len(text)


lines = st.lists(
    st.tuples(
        st.sampled_from(["ادعاء 41 · حدث", "جدارة التحقق 3 من 3", "كذا في الأصل " * 3]),
        st.sampled_from(["head", "text", "note", "pending", "false"]),
    ),
    min_size=1,
    max_size=4,
)


@given(st.lists(st.tuples(st.integers(-100, 600), lines), max_size=12))
def test_glosses_never_overlap(found: list[tuple[int, list[tuple[str, str]]]]) -> None:
    wishes = [
        Wanted(uid(number), Gloss(tuple(own)), y, "CLAIM.ink")
        for number, (y, own) in enumerate(found)
    ]
    placed = stack(wishes, COLUMNS, seven_a_letter, rtl=True)
    assert len(placed) == len(wishes)
    starts = {one.uid: one.y for one in wishes}
    for at, one in enumerate(placed):
        assert one.rect.top >= starts[one.uid]
        assert not any(one.rect.meets(other.rect) for other in placed[at + 1 :])


def test_a_long_line_wraps_into_the_margin() -> None:
    gloss = Gloss((("كلمة " * 12, "text"),))
    (placed,) = stack([Wanted(uid(1), gloss, 0, "CLAIM.ink")], COLUMNS, seven_a_letter, rtl=True)
    words = [shape for shape in placed.shapes if isinstance(shape, Words)]
    assert len(words) > 1
    assert all(seven_a_letter(one.text, "small", 400) <= GLOSS_WIDTH for one in words)


def test_the_head_is_in_the_labels_ink_and_its_rest_is_not() -> None:
    gloss = Gloss((("ادعاء 41 · حدث", "head"),))
    (placed,) = stack([Wanted(uid(1), gloss, 0, "CLAIM.ink")], COLUMNS, seven_a_letter, rtl=True)
    name, rest = placed.shapes
    assert isinstance(name, Words)
    assert isinstance(rest, Words)
    assert (name.text, name.colour) == ("ادعاء 41", "CLAIM.ink")
    assert rest.colour == "text2"
    assert rest.rect.right < name.rect.right
    (english,) = stack([Wanted(uid(1), gloss, 0, "CLAIM.ink")], COLUMNS, seven_a_letter, rtl=False)
    name, rest = english.shapes
    assert isinstance(name, Words)
    assert isinstance(rest, Words)
    assert name.rect.right < rest.rect.right


def test_a_verdict_stands_with_its_icon() -> None:
    gloss = Gloss((("في انتظار المدقق", "pending"),))
    (placed,) = stack([Wanted(uid(1), gloss, 0, "CLAIM.ink")], COLUMNS, seven_a_letter, rtl=True)
    assert [shape.name for shape in placed.shapes if isinstance(shape, Icon)] == ["pending"]


def test_a_span_of_two_blocks_is_glossed_once() -> None:
    gloss = Gloss((("ملاحظة", "note"),))
    found = wanted({uid(1): gloss}, [(uid(1), 10, "a"), (uid(1), 90, "a"), (uid(2), 5, "b")])
    assert [(one.uid, one.y) for one in found] == [(uid(1), 10)]


def test_a_narrow_page_folds_its_glosses_away() -> None:
    assert columns(792, 548).glosses
    assert columns(792, 548).width == 548
    assert not columns(692, 548).glosses
    assert columns(692, 548).width == 520


def test_a_long_head_goes_on_below_its_name() -> None:
    gloss = Gloss((("ادعاء 42 · إحصاء طويل الاسم جدا", "head"),))
    (placed,) = stack([Wanted(uid(1), gloss, 0, "CLAIM.ink")], COLUMNS, seven_a_letter, rtl=True)
    words = [shape for shape in placed.shapes if isinstance(shape, Words)]
    assert words[0].text == "ادعاء 42"
    assert " ".join(one.text for one in words[1:]) == "إحصاء طويل الاسم جدا"
    assert all(seven_a_letter(one.text, "small", 400) <= GLOSS_WIDTH for one in words)


def test_a_very_long_note_is_cut_and_says_so() -> None:
    gloss = Gloss((("ملاحظة " * 90, "note"),))
    (placed,) = stack([Wanted(uid(1), gloss, 0, "CLAIM.ink")], COLUMNS, seven_a_letter, rtl=True)
    words = [shape for shape in placed.shapes if isinstance(shape, Words)]
    assert len(words) == 5
    assert words[-1].text.endswith("…")


def test_a_note_runs_as_its_own_words_do_on_each_of_its_lines() -> None:
    note = "كذا في الأصل، وقد سأل المحرر عن ذلك مراراً. " * 2
    found = _words_of(Gloss(((note, NOTE), ("Seen in the original.", NOTE))))
    arabic = [one for one in found if "ا" in one.text]
    latin = [one for one in found if "e" in one.text]
    assert len(arabic) > 1
    assert {one.rtl for one in arabic} == {True}
    assert {one.rtl for one in latin} == {False}


def _words_of(gloss: Gloss) -> list[Words]:
    (one,) = stack([Wanted(uid(1), gloss, 0, "CLAIM.ink")], COLUMNS, seven_a_letter, rtl=False)
    return [shape for shape in one.shapes if isinstance(shape, Words)]
