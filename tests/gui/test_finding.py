"""Finding words in the article, in the real window."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.gui.driver import Driver
from ui.views.find_bar import EXACT, FOLDED, FindBar


def bar(driver: Driver) -> FindBar:
    found = driver.window.views["annotate"].findChild(FindBar)
    assert found is not None
    return found


def hits(driver: Driver) -> list[str]:
    finding = driver.window.commands.context.finding
    return [driver.desk.text[start:end] for start, end in finding.hits]


def looked_at(driver: Driver) -> int | None:
    return driver.window.commands.context.finding.current


@pytest.mark.parametrize("arabic", [False, True], ids=["us", "arabic"])
def test_words_are_found_folded_and_stepped_through(driver: Driver, arabic: bool) -> None:
    driver.press("Ctrl+F", arabic=arabic)
    assert bar(driver).field.hasFocus()
    bar(driver).field.setText("الحديقه")
    assert hits(driver) == ["الحديقة", "الحديقة"]
    assert looked_at(driver) == 0
    driver.press("Return", arabic=arabic)
    assert looked_at(driver) == 1
    driver.press("F3", arabic=arabic)
    assert looked_at(driver) == 0
    driver.press("Shift+Return", "Shift+F3", arabic=arabic)
    assert looked_at(driver) == 0
    assert bar(driver).count.text() == "1 من 2"
    driver.press("Return", "Escape", arabic=arabic)
    assert driver.reader.hasFocus()
    assert not bar(driver).isVisible()
    start = driver.find("الحديقة", 2)
    assert driver.reader.selection() == (start, start + len("الحديقة"))


def test_an_exact_search_finds_what_is_written_so(driver: Driver) -> None:
    driver.press("Ctrl+F")
    bar(driver).field.setText("ستفتح")
    assert hits(driver) == ["ستُفتح"]
    bar(driver).way.choose(EXACT)
    assert hits(driver) == []
    assert bar(driver).count.text() == "لا نتائج"
    assert not bar(driver).next.isEnabled()
    bar(driver).way.choose(FOLDED)
    assert hits(driver) == ["ستُفتح"]


def test_hits_are_marked_in_the_text_and_beside_it(driver: Driver) -> None:
    before = driver.reader.grab().toImage()
    driver.press("Ctrl+F")
    bar(driver).field.setText("الحديقة")
    driver.settle()
    after = driver.reader.grab().toImage()
    assert before.size() != after.size() or before != after
    page = driver.reader._page
    assert len(page.hits) == 2
    driver.press("Escape")
    assert driver.reader._page.hits.starts.tolist() == []


def test_the_selected_words_are_what_is_sought_from_there_on(driver: Driver) -> None:
    driver.select_words("الحديقة", 2)
    driver.press("Ctrl+F")
    assert bar(driver).field.text() == "الحديقة"
    assert looked_at(driver) == 1


def test_the_search_goes_on_in_another_article(driver: Driver) -> None:
    driver.press("Ctrl+F")
    bar(driver).field.setText("مدينه")
    assert hits(driver) == ["مدينة"] * driver.desk.text.count("مدينة")
    driver.window.commands.run("article.next")
    assert hits(driver) == ["مدينة"]
    assert driver.reader._page.hits.starts.tolist() != []


def test_the_last_words_are_found_again(driver: Driver) -> None:
    driver.press("Ctrl+F")
    bar(driver).field.setText("الحديقة")
    driver.press("Escape", "Escape")
    driver.press("F3")
    assert bar(driver).field.text() == "الحديقة"
    assert len(hits(driver)) == 2


@pytest.mark.parametrize("workspace", ["claims", "sources", "registry"])
def test_elsewhere_the_key_goes_to_the_list_s_own_search(driver: Driver, workspace: str) -> None:
    driver.window.show_workspace(workspace)
    driver.press("Ctrl+F")
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert driver.window.views[workspace].isAncestorOf(focus)


def test_where_there_is_no_search_the_key_goes_to_the_palette(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver.window.show_workspace("claims")
    monkeypatch.setattr(driver.window.views["claims"], "find_here", bool)
    driver.press("Ctrl+F")
    assert driver.window.finder.list.isVisible()
