"""The command palette finds actions, articles and claims by typing, in the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from annotator.model import Status
from tests.gui.conftest import HEADLINE
from tests.gui.driver import Driver
from ui.command.entry import Entry, Section
from ui.command.match import cost, key_of
from ui.command.offers import HIDDEN

OTHER_TITLE = "وفد ثقافي في إربد"


def typed(driver: Driver, words: str) -> list[Entry]:
    """Open the palette, type words as an input method gives them, and return what is offered."""
    driver.press("Ctrl+K")
    field = driver.window.top_bar.field
    field.clear()
    field.insert(words)
    field.textEdited.emit(words)
    return offered(driver)


def offered(driver: Driver) -> list[Entry]:
    return [row for row in driver.window.finder.list.model.rows if isinstance(row, Entry)]


def names(entries: list[Entry], section: Section) -> list[str]:
    return [entry.text for entry in entries if entry.section is section]


def chosen(driver: Driver) -> Entry:
    entry = driver.window.finder.list.entry
    assert entry is not None
    return entry


@pytest.mark.parametrize("arabic", [False, True], ids=["us", "arabic"])
def test_an_action_is_found_and_done_by_keys_alone(driver: Driver, arabic: bool) -> None:
    driver.press("Ctrl+K", arabic=arabic)
    assert driver.window.finder.list.isVisible()
    for key in "DONE":  # under an Arabic layout other letters arrive
        driver.us.press(key)
    assert chosen(driver).section is Section.ACTIONS
    driver.press("Return", arabic=arabic)
    assert driver.desk.status is Status.DONE
    assert not driver.window.finder.list.isVisible()
    assert driver.reader.hasFocus()
    assert driver.window.top_bar.field.text() == ""


def test_actions_are_found_in_both_languages(driver: Driver) -> None:
    assert "تصدير" in names(typed(driver, "export"), Section.ACTIONS)
    assert "تصدير" in names(typed(driver, "تصدير"), Section.ACTIONS)
    assert "تراجع" in names(typed(driver, "undo"), Section.ACTIONS) or not driver.desk.undoable
    driver.press("Escape")
    driver.window.set_language("en")
    assert "Export" in names(typed(driver, "تصدير"), Section.ACTIONS)
    assert "Person" in names(typed(driver, "شخص"), Section.ACTIONS)


def undo_of(driver: Driver) -> Entry:
    return next(one for one in typed(driver, "undo") if one.section is Section.ACTIONS)


def test_what_cannot_be_done_is_offered_and_says_so(driver: Driver) -> None:
    assert not undo_of(driver).able
    driver.press("Return")
    assert "تراجع" in driver.window.said
    driver.label("لمى الخطيب", "1")
    assert undo_of(driver).able


def test_every_action_is_found_by_its_name_and_by_its_key(driver: Driver) -> None:
    """Derived from the registry: an action that is added is found without a word about it."""
    driver.press("Ctrl+K")
    offers = driver.window.finder.entries.offers
    missing = []
    for action in offers.every():
        text = offers.find(action.text)
        if not any(one.text == action.text or action.key_text == one.key for one in text):
            missing.append(action.id)
        for press in action.keys[:1]:
            found = [(one.key, one.detail) for one in offers.find(press.text)]
            if press.text not in [key for key, _ in found]:
                missing.append(f"{action.id} by {press.text}")
    assert missing == []
    ids = {one.id for one in offers.every()}
    assert {one.id for one in driver.window.commands.registry} - ids == HIDDEN


@pytest.mark.parametrize("letter", "JKIGHVT")
def test_a_key_of_the_reader_finds_what_it_does_first(driver: Driver, letter: str) -> None:
    first = typed(driver, letter.lower())[0]
    assert first.key == letter
    driver.press("Escape")
    assert typed(driver, letter)[0] == first or typed(driver, letter)[0].key == letter


def test_an_arabic_letter_finds_the_key_of_its_place(driver: Driver) -> None:
    assert typed(driver, "ت")[0].key == "J"


def test_an_action_of_another_workspace_goes_there(driver: Driver) -> None:
    found = typed(driver, "new claim")
    action = next(one for one in found if one.section is Section.ACTIONS and one.key == "N")
    assert action.detail
    assert driver.window.workspace == "annotate"
    driver.window.finder.take(action)
    assert driver.window.workspace == "claims"
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    dialog.close()


def test_a_verdict_is_called_by_its_value(driver: Driver) -> None:
    value = driver.desk.index.scheme.verdicts[0]
    found = typed(driver, value.name.ar)
    assert any(value.name.ar in one.text and one.key == value.key for one in found)


def test_what_was_chosen_last_stands_first(driver: Driver) -> None:
    entries = typed(driver, "about hashiya")
    driver.window.finder.take(entries[0])
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    dialog.close()
    driver.press("Ctrl+K")
    assert offered(driver)[0].text == entries[0].text


def test_no_icon_is_a_chevron_that_means_nothing(driver: Driver) -> None:
    driver.press("Ctrl+K")
    plain = {one.text for one in driver.window.commands.registry if not one.icon}
    assert all(one.icon in ("", "check") for one in offered(driver) if one.text in plain)


def test_an_article_is_opened_by_its_folded_title(driver: Driver) -> None:
    entries = typed(driver, "اربد")
    assert names(entries, Section.ARTICLES) == [OTHER_TITLE]
    driver.press("Down", "Up", "Return")
    assert driver.desk.article is not None
    assert driver.desk.article.title == OTHER_TITLE
    assert driver.desk.queue.title == ""


def test_arrows_go_round(driver: Driver) -> None:
    entries = typed(driver, "الحديقه")
    driver.press("Up")
    assert chosen(driver) == entries[-1]
    driver.press("Down")
    assert chosen(driver) == entries[0]


def test_a_claim_is_found_by_its_words_and_its_number(driver: Driver) -> None:
    driver.label("عدد الزوار بلغ 4200 زائر", "R")
    wording = "عدد الزوار بلغ 4200 زائر"
    assert names(typed(driver, "٤٢٠٠ زوار"), Section.CLAIMS) == [wording]
    driver.press("Escape")
    assert names(typed(driver, "1"), Section.CLAIMS) == [wording]
    while chosen(driver).section is not Section.CLAIMS:
        driver.press("Down")
    driver.press("Return")
    assert driver.window.workspace == "claims"


def test_what_is_gone_is_offered_no_more(driver: Driver) -> None:
    driver.label("عدد الزوار بلغ 4200 زائر", "R")
    assert names(typed(driver, "الزوار"), Section.CLAIMS) != []
    driver.press("Escape", "Delete")
    assert names(typed(driver, "الزوار"), Section.CLAIMS) == []


def test_filtering_the_list_is_one_entry_of_the_palette(driver: Driver) -> None:
    entries = typed(driver, "الحديقه")
    assert entries[-1].section is Section.FILTER
    assert len(driver.desk.queue.rows) == 2
    driver.press("Up", "Return")
    assert [row.article.title for row in driver.desk.queue.rows] == [HEADLINE]
    assert driver.window.top_bar.field.text() == "الحديقه"
    typed(driver, "")
    assert len(driver.desk.queue.rows) == 2


def test_filtering_goes_first_when_nothing_else_fits_and_from_the_list(driver: Driver) -> None:
    assert [entry.section for entry in typed(driver, "قققق")] == [Section.FILTER]
    driver.press("Escape")
    view = driver.window.views["annotate"]
    view.articles.view.setFocus()  # type: ignore[attr-defined]
    assert typed(driver, "الحديقه")[0].section is Section.FILTER


def test_escape_leaves_everything_as_it_was(driver: Driver) -> None:
    driver.select_words("لمى الخطيب")
    selection = driver.reader.selection()
    typed(driver, "اربد")
    driver.press("Escape")
    assert driver.reader.selection() == selection
    assert driver.reader.hasFocus()
    assert driver.window.top_bar.field.text() == ""
    assert not driver.window.finder.list.isVisible()


def test_a_click_takes_an_entry(driver: Driver) -> None:
    typed(driver, "اربد")
    drop = driver.window.finder.list
    place = next(n for n, row in enumerate(drop.model.rows) if isinstance(row, Entry))
    at = drop.list.visualRect(drop.model.index(place)).center()
    QTest.mouseClick(drop.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert driver.desk.article is not None
    assert driver.desk.article.title == OTHER_TITLE


def test_the_filter_stays_with_its_workspace_and_over_another_language(driver: Driver) -> None:
    typed(driver, "الحديقه")
    driver.press("Up", "Return")
    driver.window.show_workspace("claims")
    assert driver.window.top_bar.field.text() == ""
    driver.window.show_workspace("annotate")
    assert driver.window.top_bar.field.text() == "الحديقه"
    driver.window.set_language("en")
    assert driver.window.top_bar.field.text() == "الحديقه"
    assert [row.article.title for row in driver.desk.queue.rows] == [HEADLINE]


def test_names_fit_by_the_starts_of_words_then_inside_then_loosely() -> None:
    name = key_of("تصدير المقالات")
    costs = [cost(key_of(one), name) for one in ("تصدير", "مقال", "دير", "تصير")]
    assert costs == sorted(one for one in costs if one is not None)
    assert len(set(costs)) == 4
    assert cost(key_of("قرد"), name) is None
    assert cost(key_of("تصدير قرد"), name) is None


def test_every_action_s_icon_is_in_the_font(driver: Driver) -> None:
    glyphs = driver.hashiya.look.fonts.glyphs
    named = {one.id: one.icon for one in driver.window.commands.registry if one.icon}
    assert {name: icon for name, icon in named.items() if icon not in glyphs} == {}
