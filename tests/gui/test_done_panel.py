"""Saying that an article is done: what is missing is listed, and nothing is blocked."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.model import Status
from annotator.operations.spans import set_span_attribute
from tests.gui.driver import Driver
from ui.views.annotate import AnnotateView
from ui.views.done_panel import DonePanel


def panel(driver: Driver) -> DonePanel:
    view = driver.window.views["annotate"]
    assert isinstance(view, AnnotateView)
    return view.done_panel


def marked(driver: Driver) -> Status:
    return driver.desk.status


def rows(driver: Driver) -> list[str]:
    found = panel(driver).list
    return [found.item(row).text() for row in range(found.count())]


def test_an_article_that_lacks_nothing_is_done_at_once(driver: Driver) -> None:
    driver.label("لمى الخطيب", "1")
    driver.press("Ctrl+Return")
    assert driver.desk.status is Status.DONE
    assert not panel(driver).isVisible()


def test_what_is_missing_is_listed_first_and_done_anyway_by_the_same_key(driver: Driver) -> None:
    driver.label("عدد الزوار بلغ 4200 زائر", "R")
    driver.label("لمى الخطيب", "1")
    driver.press("U", "Ctrl+Return")
    assert driver.desk.status is Status.IN_PROGRESS
    said = rows(driver)
    assert len(said) == 2
    assert "لمى الخطيب" in said[0]
    assert "عدد الزوار" in said[1]
    assert panel(driver).list.hasFocus()
    driver.press("Ctrl+Return")
    assert marked(driver) is Status.DONE
    assert not panel(driver).isVisible()
    assert driver.reader.hasFocus()


def test_enter_jumps_and_what_is_mended_leaves_the_list(driver: Driver) -> None:
    claim = driver.label("عدد الزوار بلغ 4200 زائر", "R")
    driver.label("لمى الخطيب", "1")
    driver.press("U", "Escape", "Ctrl+Return", "Down", "Return")
    assert driver.desk.chosen == claim.uid
    driver.desk.perform(set_span_attribute, driver.desk.spans[claim.uid], "claim-type", "event")
    assert len(rows(driver)) == 1
    driver.press("Up", "Return", "U")
    assert not panel(driver).isVisible()
    assert driver.desk.status is Status.IN_PROGRESS


def test_escape_and_the_button_leave_things_as_they_are(driver: Driver) -> None:
    driver.label("لمى الخطيب", "1")
    driver.press("U", "Ctrl+Return", "Escape")
    assert not panel(driver).isVisible()
    assert driver.desk.status is Status.IN_PROGRESS
    assert driver.reader.hasFocus()
    driver.press("Ctrl+Return")
    QTest.mouseClick(panel(driver).close_button, Qt.MouseButton.LeftButton)
    assert not panel(driver).isVisible()
    assert driver.desk.status is Status.IN_PROGRESS


def test_done_anyway_by_its_button_and_from_the_menu_of_statuses(driver: Driver) -> None:
    driver.label("لمى الخطيب", "1")
    driver.press("U")
    view = driver.window.views["annotate"]
    assert isinstance(view, AnnotateView)
    view.header.status.click()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.actions()[2].trigger()
    menu.close()
    assert panel(driver).isVisible()
    QTest.mouseClick(panel(driver).anyway, Qt.MouseButton.LeftButton)
    assert driver.desk.status is Status.DONE


def test_another_article_closes_the_list(driver: Driver) -> None:
    driver.label("لمى الخطيب", "1")
    driver.press("U", "Ctrl+Return", "Ctrl+PageDown")
    assert not panel(driver).isVisible()
