"""Annotating with single keys: words, hints, candidates, attributes, attribution, sentences."""

import pytest

from tests.gui.driver import Driver
from ui.actions.choosing import ChoiceMode
from ui.actions.hint_codes import codes
from ui.actions.word_hints import WordHintMode

CLAUSE = "إن الحديقة ستُفتح يوم الأحد"


@pytest.fixture(params=[False, True], ids=["us", "arabic"])
def hands(driver: Driver, request: pytest.FixtureRequest) -> "Hands":
    return Hands(driver, arabic=request.param)


class Hands:
    """A person who uses keys alone, under one layout."""

    def __init__(self, driver: Driver, *, arabic: bool) -> None:
        self.driver = driver
        self.arabic = arabic

    def press(self, *keys: str) -> None:
        self.driver.press(*keys, arabic=self.arabic)

    def go(self, words: str, nth: int = 1) -> None:
        start = self.driver.find(words, nth)
        self.driver.reader.select(start, start)

    def hint(self, words: str, nth: int = 1) -> None:
        """Type the letters that stand over a word."""
        mode = self.driver.window.modes.current
        assert isinstance(mode, WordHintMode)
        start = self.driver.find(words, nth)
        self.press(*next(code for code, word in mode.words.items() if word.start == start))

    @property
    def selected(self) -> str:
        selection = self.driver.reader.selection()
        return self.driver.desk.text[slice(*selection)] if selection else ""

    @property
    def message(self) -> str:
        return self.driver.window.status_line.message.text


def test_words_are_selected_one_after_another(hands: Hands) -> None:
    hands.press("K")
    assert hands.selected == "المجلس"
    hands.press("K")
    assert hands.selected == "البلدي"
    hands.press("L", "I", "I")
    assert hands.selected == "المجلس البلدي في"
    hands.press("O")
    assert hands.selected == "المجلس البلدي"
    hands.press("2")
    assert hands.driver.spans() == [("ORG", "المجلس البلدي")]
    hands.press("K", "K")
    assert hands.selected == "الزرقاء"


def test_the_start_moves_too(hands: Hands) -> None:
    hands.go("الزرقاء")
    hands.press("K", "Shift+I", "Shift+I")
    assert hands.selected == "البلدي في الزرقاء"
    hands.press("Shift+O")
    assert hands.selected == "في الزرقاء"


def test_a_selection_grows_to_the_next_mark_and_to_the_sentence_s_end(hands: Hands) -> None:
    hands.go("رئيسة")
    hands.press("P")
    assert hands.selected == "رئيسة البلدية لمى الخطيب"
    hands.press("P")
    assert hands.selected == "رئيسة البلدية لمى الخطيب، في تصريح نقلته إذاعة المدينة"
    hands.press("M")
    assert hands.selected.endswith("يوم الأحد")
    hands.press("Escape")
    hands.go("4200")
    hands.press("Y")
    assert hands.selected == "ذكر مصدر مطلع أن عدد الزوار بلغ 4200 زائر."


def test_letters_over_the_words_lead_to_any_of_them(hands: Hands) -> None:
    hands.press("G")
    hands.hint("الزرقاء")
    assert hands.selected == "الزرقاء"
    hands.press("G")
    hands.hint("إذاعة")
    hands.press("H")
    hands.hint("المدينة")
    assert hands.selected == "إذاعة المدينة"
    hands.press("G", "Escape")
    assert hands.selected == "إذاعة المدينة"
    assert hands.driver.window.modes.current is None


def test_no_code_begins_another() -> None:
    found = codes(300)
    assert len(set(found)) == 300
    assert not any(a != b and b.startswith(a) for a in found for b in found)


def test_the_last_label_is_given_again_with_the_space_bar(hands: Hands) -> None:
    hands.press("Space")
    assert hands.message
    hands.go("الزرقاء")
    hands.press("K", "3")
    hands.driver.select_words("لمى الخطيب")
    hands.press("Space")
    assert hands.driver.spans() == [("GPE", "الزرقاء"), ("GPE", "لمى الخطيب")]


def test_what_is_labelled_elsewhere_is_gone_to_and_labelled(hands: Hands) -> None:
    driver = hands.driver
    driver.desk.words.finish()
    driver.label("الحديقة", "5")
    driver.label("الأحد", "9")
    driver.press("Escape", "Ctrl+Home")
    hands.press("V")
    assert hands.selected == "الحديقة"
    assert driver.reader.selection() == (driver.find("الحديقة", 2), driver.find("الحديقة", 2) + 7)
    assert "الحديقة" in hands.message
    hands.press("Space")
    assert driver.spans().count(("FAC", "الحديقة")) == 2
    hands.press("V")
    assert hands.message == driver.window.status_line.message.text
    assert driver.desk.words.offered is None


def test_candidates_are_remembered_over_articles_and_a_restart(driver: Driver) -> None:
    driver.label("مدينة", "4") if "مدينة" in driver.desk.text.split() else None
    driver.label("إذاعة المدينة", "2")
    path = driver.desk.project.path
    driver.hashiya.show_start()
    driver.hashiya.open_project(path)
    again = Driver(driver.hashiya)
    again.desk.words.finish()
    key = again.desk.words.labelled.key("إذاعة المدينة")
    assert again.desk.words.labelled.label_of(key) == "ORG"
    again.desk.choose(again.span("ORG", "إذاعة المدينة").uid)
    again.press("Delete")
    assert again.desk.words.labelled.label_of(key) is None
    again.press("Ctrl+Z")
    assert again.desk.words.labelled.label_of(key) == "ORG"


def test_attributes_are_set_by_keys(hands: Hands) -> None:
    hands.driver.label("رئيسة البلدية لمى الخطيب", "Q")
    hands.press("D")
    mode = hands.driver.window.modes.current
    assert isinstance(mode, ChoiceMode)
    first = mode.choices()[0]
    assert (first.key, first.name) == ("1", "نوع المصدر")
    assert hands.driver.window.views["annotate"].choice_panel.isVisible()  # type: ignore[attr-defined]
    hands.press("1", "1", "2", "2", "Escape")
    assert not hands.driver.window.views["annotate"].choice_panel.isVisible()  # type: ignore[attr-defined]
    span = hands.driver.desk.span
    assert span is not None
    assert span.attributes == {"source-type": "named-person", "quote-form": "indirect"}
    hands.press("D", "2", "Delete", "Escape")
    span = hands.driver.desk.span
    assert span is not None
    assert span.attributes == {"source-type": "named-person"}


def test_numbers_and_yes_are_keys_too_and_a_text_is_typed(hands: Hands) -> None:
    hands.driver.label("عدد الزوار بلغ 4200 زائر", "R")
    hands.press("D", "2", "3", "3", "1", "5")
    span = hands.driver.desk.span
    assert span is not None
    assert span.attributes == {"check-worthy": 3, "verifiable": True}
    rows = hands.driver.window.views["annotate"].inspector.attributes.rows  # type: ignore[attr-defined]
    assert rows["topic"].editor.widget.hasFocus()


def test_a_label_without_attributes_says_so(hands: Hands) -> None:
    hands.driver.label("الزرقاء", "3")
    hands.press("D")
    assert hands.message
    assert hands.driver.window.modes.current is None


def test_labels_without_a_key_are_two_keys_away(hands: Hands) -> None:
    hands.driver.select_words("4200")
    hands.press("0")
    mode = hands.driver.window.modes.current
    assert isinstance(mode, ChoiceMode)
    hands.press(next(one.key for one in mode.choices() if one.name == "عدد"))
    assert hands.driver.spans() == [("CARDINAL", "4200")]


def test_one_key_joins_source_cue_and_content_as_one_step(hands: Hands) -> None:
    driver = hands.driver
    driver.label("رئيسة البلدية لمى الخطيب", "Q")
    driver.label("قالت", "W")
    driver.label("الحديقة ستُفتح يوم الأحد", "E")
    hands.press("J")
    assert sorted(driver.relations()) == [
        ("cue-of", "قالت", "الحديقة ستُفتح يوم الأحد"),
        ("said-by", "الحديقة ستُفتح يوم الأحد", "رئيسة البلدية لمى الخطيب"),
    ]
    hands.press("J")
    assert len(driver.relations()) == 2
    hands.press("Ctrl+Z")
    assert driver.relations() == []
    assert len(driver.spans()) == 3


def test_the_same_source_speaks_again_with_another_cue(hands: Hands) -> None:
    driver = hands.driver
    driver.label("مصدر مطلع", "Q")
    driver.label("ذكر", "W")
    driver.label("عدد الزوار بلغ 4200 زائر", "E")
    driver.label("عدد الزوار بلغ 4200 زائر", "R")
    hands.press("J")
    driver.label("وقال", "W")
    hands.press("X")
    driver.label("لا نتوقع أقل من ذلك", "E")
    hands.press("J")
    assert sorted(driver.relations()) == [
        ("cue-of", "ذكر", "عدد الزوار بلغ 4200 زائر"),
        ("cue-of", "قال", "لا نتوقع أقل من ذلك"),
        ("said-by", "عدد الزوار بلغ 4200 زائر", "مصدر مطلع"),
        ("said-by", "عدد الزوار بلغ 4200 زائر", "مصدر مطلع"),
        ("said-by", "لا نتوقع أقل من ذلك", "مصدر مطلع"),
    ]


def test_without_anything_to_join_it_says_what_to_do(hands: Hands) -> None:
    hands.press("J")
    assert hands.message
    assert hands.driver.relations() == []


def test_a_sentence_is_gone_to_by_its_number(hands: Hands) -> None:
    hands.press("Ctrl+G", "3")
    assert hands.driver.reader.caret == hands.driver.find("ذكر مصدر")
    hands.press("Backspace", "2", "Return")
    assert hands.driver.reader.caret == hands.driver.find("قالت رئيسة")
    assert hands.driver.window.modes.current is None
