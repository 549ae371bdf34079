"""Real gestures of the mouse: dragging an edge, drawing a relation, the menus over spans."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from annotator.model import Span, quoted
from annotator.text.isolation import bare
from tests.gui.driver import Driver

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def grip(driver: Driver, span: Span, *, at_start: bool) -> QPoint:
    """Where a handle of the chosen span is, in the viewport."""
    page = driver.reader._page
    number = page.article.block_at(span.start if at_start else span.end - 1).number
    found = next(one for one in page.scene(number).grips(span.uid) if one.at_start is at_start)
    return QPoint(round(page.columns.left + found.x), round(page.y_of(number) + found.y))


def drag(
    driver: Driver,
    start: QPoint,
    end: QPoint,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    viewport = driver.reader.viewport()
    QTest.mousePress(viewport, LEFT, held, start)
    for step in range(1, 5):
        QTest.mouseMove(viewport, start + (end - start) * step / 4)
    QTest.mouseRelease(viewport, LEFT, held, end)
    QTest.mouseMove(viewport, QPoint(2, 2))
    driver.settle()


def words(driver: Driver, span: Span) -> str:
    return quoted(driver.desk.text, driver.desk.spans[span.uid].fragments)


def test_the_start_is_dragged_by_words(driver: Driver) -> None:
    span = driver.label("لمى الخطيب", "1")
    drag(driver, grip(driver, span, at_start=True), driver.point(driver.find("رئيسة") + 1))
    assert words(driver, span) == "رئيسة البلدية لمى الخطيب"
    assert driver.desk.chosen == span.uid
    driver.press("Ctrl+Z")
    assert words(driver, span) == "لمى الخطيب"


def test_the_end_is_dragged_back_and_a_word_is_left(driver: Driver) -> None:
    span = driver.label("رئيسة البلدية لمى الخطيب", "Q")
    drag(driver, grip(driver, span, at_start=False), driver.point(driver.find("البلدية لمى") + 2))
    assert words(driver, span) == "رئيسة البلدية"
    drag(driver, grip(driver, span, at_start=False), driver.point(driver.find("قالت")))
    assert words(driver, span) == "رئيسة"


def test_with_alt_the_edge_is_dragged_by_letters(driver: Driver) -> None:
    span = driver.label("الحديقة العامة", "5")
    target = driver.point(driver.find("الحديقة العامة") + 2)
    viewport = driver.reader.viewport()
    start = grip(driver, span, at_start=True)
    QTest.mousePress(viewport, LEFT, pos=start)
    QTest.mouseMove(viewport, (start + target) / 2)
    QTest.mouseRelease(viewport, LEFT, ALT, target)
    driver.settle()
    assert words(driver, span) in ("حديقة العامة", "لحديقة العامة", "ديقة العامة")


def test_dragging_an_edge_to_where_it_is_changes_nothing(driver: Driver) -> None:
    span = driver.label("لمى الخطيب", "1")
    last = driver.desk.project.read.log.last_key()
    at = grip(driver, span, at_start=True)
    drag(driver, at, at + QPoint(1, 0))
    assert driver.desk.project.read.log.last_key() == last


def test_a_relation_is_drawn_from_chip_to_span(driver: Driver) -> None:
    source = driver.label("رئيسة البلدية لمى الخطيب", "Q")
    content = driver.label("الحديقة ستُفتح يوم الأحد", "E")
    page = driver.reader._page
    number = page.article.block_at(content.start).number
    chip = page.scene(number).chip_of(content.uid)
    assert chip is not None
    start = QPoint(
        round(page.columns.left + (chip.rect.left + chip.rect.right) / 2),
        round(page.y_of(number) + (chip.rect.top + chip.rect.bottom) / 2),
    )
    drag(driver, start, driver.point(source.start + 3))
    assert driver.relations() == [
        ("said-by", "الحديقة ستُفتح يوم الأحد", "رئيسة البلدية لمى الخطيب")
    ]


def test_with_ctrl_a_relation_is_drawn_from_the_words_themselves(driver: Driver) -> None:
    cue = driver.label("قالت", "W")
    content = driver.label("الحديقة ستُفتح يوم الأحد", "E")
    drag(driver, driver.point(cue.start + 1), driver.point(content.start + 3), CTRL)
    assert driver.relations() == [("cue-of", "قالت", "الحديقة ستُفتح يوم الأحد")]


def test_a_relation_drawn_to_nowhere_is_none(driver: Driver) -> None:
    cue = driver.label("قالت", "W")
    driver.label("الحديقة ستُفتح يوم الأحد", "E")
    drag(driver, driver.point(cue.start + 1), driver.point(driver.find("عدد")), CTRL)
    assert driver.relations() == []


def menu_at(driver: Driver, point: QPoint) -> QMenu:
    viewport = driver.reader.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, viewport.mapToGlobal(point))
    QApplication.sendEvent(viewport, event)
    return opened()


def opened() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def lines(menu: QMenu) -> dict[str, str]:
    """Names and keys of a menu's lines."""
    found = (bare(one.text()).partition("\t") for one in menu.actions() if not one.isSeparator())
    return {name: key for name, _, key in found}


def test_the_menu_over_a_span_chooses_it_and_shows_keys(driver: Driver) -> None:
    span = driver.label("لمى الخطيب", "1")
    driver.press("Escape")
    menu = menu_at(driver, driver.point(span.start + 1))
    assert driver.desk.chosen == span.uid
    keys = set(lines(menu).values())
    assert {"A", "S", "F", "N", "U", "Ctrl+C", "Del"} <= keys
    names = list(lines(menu))
    remove = driver.window.commands.registry["span.delete"].text
    menu.actions()[
        [bare(one.text()).partition("\t")[0] for one in menu.actions()].index(remove)
    ].trigger()
    menu.close()
    assert names
    assert driver.spans() == []


def test_the_menu_over_a_span_relabels_it(driver: Driver) -> None:
    span = driver.label("إذاعة المدينة", "1")
    labels = menu_at(driver, driver.point(span.start + 1)).actions()[0].menu()
    assert isinstance(labels, QMenu)
    organisation = driver.desk.index.label("ORG").name.ar
    next(one for one in labels.actions() if one.text().startswith(organisation)).trigger()
    opened().close()
    assert driver.spans() == [("ORG", "إذاعة المدينة")]


def test_the_menu_over_selected_words_keeps_them_and_labels_them(driver: Driver) -> None:
    driver.select_words("الحديقة العامة")
    before = driver.reader.selection()
    menu = menu_at(driver, driver.point(driver.find("الحديقة العامة") + 3))
    assert driver.reader.selection() == before
    labels = menu.actions()[0].menu()
    assert isinstance(labels, QMenu)
    facility = driver.desk.index.label("FAC").name.ar
    next(one for one in labels.actions() if one.text().startswith(facility)).trigger()
    menu.close()
    assert driver.spans() == [("FAC", "الحديقة العامة")]


def test_the_menu_beside_the_selection_is_that_of_what_is_there(driver: Driver) -> None:
    span = driver.label("لمى الخطيب", "1")
    driver.select_words("الحديقة العامة")
    menu = menu_at(driver, driver.point(span.start + 1))
    assert driver.reader.selection() is None
    assert driver.desk.chosen == span.uid
    assert "U" in lines(menu).values()
    menu.close()


def test_the_menu_key_opens_the_menu_of_the_chosen_span(driver: Driver) -> None:
    span = driver.label("لمى الخطيب", "1")
    point = QPoint(1, 1)
    viewport = driver.reader.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, point, viewport.mapToGlobal(point))
    QApplication.sendEvent(viewport, event)
    assert driver.desk.chosen == span.uid
    assert "U" in lines(opened()).values()
    opened().close()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_button_says_its_key_in_its_tooltip(driver: Driver, language: str) -> None:
    driver.hashiya.set_language("ar" if language == "ar" else "en")
    driver.settle()
    triggers = driver.window.commands._triggers
    assert len(triggers) > 8
    for trigger in triggers:
        button, action = trigger.parent(), trigger._action
        assert isinstance(button, QWidget)
        if action.keys:
            assert action.key_text in bare(button.toolTip())


def held_over(driver: Driver, start: QPoint, end: QPoint) -> None:
    """Draw a line with Ctrl and do not let go yet."""
    viewport = driver.reader.viewport()
    QTest.mousePress(viewport, LEFT, CTRL, start)
    for step in range(1, 5):
        QTest.mouseMove(viewport, start + (end - start) * step / 4)
    driver.settle()


def let_go(driver: Driver, at: QPoint) -> None:
    QTest.mouseRelease(driver.reader.viewport(), LEFT, CTRL, at)
    driver.settle()


def test_a_drawn_line_says_before_what_it_will_do(driver: Driver) -> None:
    cue = driver.label("قالت", "W")
    content = driver.label("الحديقة ستُفتح يوم الأحد", "E")
    name = driver.desk.index.relation("cue-of").name.ar
    end = driver.point(content.start + 3)
    held_over(driver, driver.point(cue.start + 1), end)
    live = driver.reader._live
    assert driver.relations() == []
    assert not live.refused
    said = live.caption
    assert name in said
    assert said.index("قالت") < said.index("الحديقة ستُفتح"), "from where to where"
    assert driver.window.status_line.message.text == said
    let_go(driver, end)
    assert (live.caption, live.line) == ("", None)
    assert [label for label, _, _ in driver.relations()] == ["cue-of"]


def test_a_line_between_what_cannot_be_joined_says_why_and_joins_nothing(driver: Driver) -> None:
    person = driver.label("لمى الخطيب", "1")
    place = driver.label("الزرقاء", "3")
    end = driver.point(place.start + 1)
    held_over(driver, driver.point(person.start + 1), end)
    live = driver.reader._live
    assert live.refused, "a person is not the same as a place"
    assert driver.desk.index.label("GPE").name.ar in live.caption
    let_go(driver, end)
    assert driver.relations() == []
    assert driver.window.status_line.message.text


def test_a_line_over_nothing_says_what_it_waits_for(driver: Driver) -> None:
    cue = driver.label("قالت", "W")
    driver.label("الحديقة ستُفتح يوم الأحد", "E")
    end = driver.point(driver.find("عدد"))
    held_over(driver, driver.point(cue.start + 1), end)
    live = driver.reader._live
    assert "قالت" in live.caption
    assert not live.refused
    let_go(driver, end)
    assert live.caption == ""


def test_the_key_shows_before_which_relation_it_would_make(driver: Driver) -> None:
    cue = driver.label("قالت", "W")
    content = driver.label("الحديقة ستُفتح يوم الأحد", "E")
    driver.desk.choose(cue.uid)
    driver.press("A")
    name = driver.desk.index.relation("cue-of").name.ar
    assert name in driver.window.status_line.message.text
    drawn = driver.reader._page.spans.relations_of(cue.uid)
    assert [(one.label, one.target) for one in drawn] == [("cue-of", content.uid)]
    assert driver.reader._live.used == content.fragments
    assert driver.relations() == []
    driver.press("Escape")
    assert driver.reader._page.spans.relations_of(cue.uid) == []
    assert driver.reader._live.used == ()
