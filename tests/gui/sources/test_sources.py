"""The workspace of sources: who is quoted, how often, by whom; filters, pages, articles."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView

from annotator.importers.incoming import IncomingArticle
from annotator.model import RecordKind, quoted
from annotator.model.attribution import Facet, Where
from annotator.operations.articles import add_articles
from annotator.operations.claims import edit_claim
from annotator.operations.people import add_person
from annotator.operations.registry import add_record, edit_record, link_record
from annotator.operations.relations import create_relation
from tests.gui.driver import Driver
from tests.gui.sources.conftest import (
    AGENCY,
    LATER,
    MAYOR,
    OFFICIAL,
    OPENS,
    VISITORS,
    Desk,
    article,
    attribute,
    tag,
)
from tests.gui.test_accessible import faults
from ui.views.sources.bar import GOLD, MINE, OUTLETS, SPEAKERS
from ui.views.sources.quotations import passed_on
from ui.views.sources.view import SourcesView

LEFT = Qt.MouseButton.LeftButton


def click(view: QListView, row: int) -> None:
    place = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), LEFT, pos=place)


def rows(sources: Desk, facet: Facet) -> list[tuple[str, int]]:
    found = sources.view.facets.sections[facet].list.counts.rows
    return [(row.name, row.number) for row in found]


def test_the_most_quoted_comes_first_with_its_page(sources: Desk) -> None:
    assert sources.names == [(OFFICIAL, 2), (MAYOR, 1), (AGENCY, 1)]
    assert sources.view.page.name.text == OFFICIAL
    assert sources.quotes == ["الموعد أُجّل", VISITORS]
    assert rows(sources, Facet.OUTLET) == [("الدوالي", 1), ("صحيفة الحقول", 1)]
    assert rows(sources, Facet.CUE) == [("ذكر", 1), ("نقلت", 1)]
    assert [number for _, number in sources.view.page.chart.line.points] == [1, 0, 1]


def test_a_click_shows_another_source(sources: Desk) -> None:
    click(sources.view.list.view, 1)
    assert sources.view.page.name.text == MAYOR
    assert sources.quotes == [OPENS]


def test_keys_go_from_source_to_source(sources: Desk) -> None:
    sources.driver.press("Alt+Down")
    assert sources.view.page.name.text == MAYOR
    sources.driver.press("Alt+Up")
    assert sources.view.page.name.text == OFFICIAL
    sources.view.list.view.setFocus()
    QTest.keyClick(sources.view.list.view, Qt.Key.Key_End)
    assert sources.view.page.name.text == AGENCY


def test_a_count_filters_and_gives_back(sources: Desk) -> None:
    outlets = sources.view.facets.sections[Facet.OUTLET].list
    click(outlets, 1)
    assert sorted(sources.names) == sorted([(MAYOR, 1), (OFFICIAL, 1)])
    assert sources.quotes == [VISITORS]
    assert rows(sources, Facet.OUTLET) == [("الدوالي", 1), ("صحيفة الحقول", 1)]
    outlets.setFocus()
    outlets.setCurrentIndex(outlets.counts.index(1))
    QTest.keyClick(outlets, Qt.Key.Key_Return)
    assert len(sources.names) == 3
    assert outlets.currentIndex().row() == 1  # who came by keys is where they were


def test_a_pill_lists_its_values_and_finds_them_by_typing(sources: Desk) -> None:
    pill = sources.view.bar.filters.pills[Facet.NAMING]
    pill.setFocus()
    QTest.keyClick(pill, Qt.Key.Key_Space)
    picker = sources.view.bar.filters.picker
    assert picker is not None
    assert [row.number for row in picker.list.counts.rows] == [2, 2]
    picker.field.setText("مسؤول")
    QTest.keyPress(picker.field, Qt.Key.Key_Return)  # which closes it
    assert sources.names == [(OFFICIAL, 2)]
    assert pill.accessibleName().endswith(pill.text())
    QTest.keyClick(pill, Qt.Key.Key_Delete)
    assert sources.view.where == Where()
    assert len(sources.names) == 3


def test_the_cross_of_a_pill_takes_its_filter_back(sources: Desk) -> None:
    sources.view.choose(Facet.CUE, "ذكر")
    pill = sources.view.bar.filters.pills[Facet.CUE]
    sources.driver.settle()
    at_end = QPoint(6 if sources.driver.hashiya.look.rtl else pill.width() - 6, pill.height() // 2)
    QTest.mouseClick(pill, LEFT, pos=at_end)
    assert sources.view.where == Where()


def test_a_period_is_chosen_from_the_bars(sources: Desk) -> None:
    chart = sources.view.page.chart
    QTest.mouseClick(chart, LEFT, pos=chart.bar(2).center().toPoint())
    assert sources.view.where.value(Facet.PERIOD) == "2026-05"
    assert sources.quotes == ["الموعد أُجّل"]
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Left)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert sources.view.where.value(Facet.PERIOD) == "2026-03"


def test_sources_are_found_folded_and_by_the_command_field(sources: Desk) -> None:
    sources.view.list.field.setText("لمي")
    assert sources.names == [(MAYOR, 1)]
    sources.view.list.field.setText("ليس هنا")
    assert sources.names == []
    assert sources.view.nothing.button.isVisible()
    sources.view.nothing.button.click()
    assert len(sources.names) == 3
    sources.view.show_found("الأنباء")
    assert sources.names == [(AGENCY, 1)]
    sources.driver.press("F6")  # out of the field, which keeps letters to itself
    sources.driver.press("X")
    assert len(sources.names) == 3


def test_enter_opens_the_article_at_what_was_said(sources: Desk) -> None:
    listed = sources.view.page.list
    listed.setFocus()
    listed.setCurrentIndex(listed.quotations.index(1))
    QTest.keyClick(listed, Qt.Key.Key_Return)
    desk = sources.driver.desk
    assert sources.driver.window.workspace == "annotate"
    assert desk.article is not None
    assert desk.article.outlet == "صحيفة الحقول"
    assert desk.span is not None
    assert quoted(desk.text, desk.span.fragments) == VISITORS


def test_who_passed_it_on_is_told_but_not_the_outlet_twice(sources: Desk) -> None:
    where = article(sources.driver, "صحيفة الحقول")
    said = attribute(sources.driver, where, "لمى الخطيب", "تصريح", "ستُفتح")
    [(_, speaker)] = [
        (one.source, one.target)
        for one in sources.driver.desk.project.read.annotation.relations(said.set)
        if one.source == said.uid
    ]
    radio = tag(sources.driver, where, "SOURCE", "إذاعة المدينة")
    sources.driver.desk.perform(create_relation, speaker, radio.uid, "relayed-by")
    sources.view.feed.finish()
    one = next(o for o in sources.driver.desk.project.read.attributions.all() if o.said == "ستُفتح")
    assert passed_on(one) == ("إذاعة المدينة",)
    assert passed_on(replace(one, outlet="إذاعه المدينة")) == ()
    sources.view.show_speaker(one.key)
    model = sources.view.page.list.quotations
    spoken = str(model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole))
    for words in ("لمى الخطيب", "تصريح", "ستُفتح", "صحيفة الحقول", "إذاعة المدينة"):
        assert words in spoken


def test_what_somebody_else_marked_is_selected(sources: Desk) -> None:
    project, desk = sources.driver.desk.project, sources.driver.desk
    other = project.perform(add_person, "هدى").result
    mine = desk.person
    project.sign_in(other.uid)
    where = article(sources.driver, "صحيفة الحقول")
    attribute(sources.driver, where, "إذاعة المدينة", "نقلته", "الحديقة")
    project.sign_in(mine.uid)
    assert desk.open_article(where.uid)
    sources.view.feed.show_of(other.uid)
    sources.view.feed.finish()
    assert sources.names == [("إذاعة المدينة", 1)]
    sources.driver.settle()
    click(sources.view.page.list, 0)
    assert sources.driver.window.reader.selection() is not None


def test_whose_annotation_is_counted_can_be_chosen(sources: Desk) -> None:
    sources.view.bar.whose.choose(GOLD)
    sources.view.feed.finish()
    assert sources.names == []
    assert sources.view.nothing.button.isVisible()
    sources.view.bar.whose.choose(MINE)
    sources.view.feed.finish()
    assert len(sources.names) == 3


def test_a_record_unites_its_sources_and_gives_its_name(sources: Desk) -> None:
    desk = sources.driver.desk
    record = desk.perform(add_record, RecordKind.PERSON, name_ar="لمى الخطيب")
    assert record is not None
    read = desk.project.read
    for one in list(read.attributions.all()):
        if one.speaker in (MAYOR, OFFICIAL):
            desk.perform(link_record, read.annotation.span(one.source), record.uid)
    sources.view.feed.finish()
    assert sources.names[0] == ("لمى الخطيب", 3)
    desk.perform(edit_record, record, name_ar="لمى بنت سالم الخطيب")
    sources.view.feed.finish()
    assert sources.names[0] == ("لمى بنت سالم الخطيب", 3)


def test_what_is_tagged_elsewhere_is_read_when_somebody_looks(
    quoting: Driver, sources: Desk
) -> None:
    quoting.window.show_workspace("annotate")
    quoting.settle()
    attribute(quoting, article(quoting, "صحيفة الحقول"), "إذاعة المدينة", "نقلته", "تصريح")
    quoting.settle()
    assert not sources.view.feed.complete
    assert ("إذاعة المدينة", 1) not in sources.names
    quoting.window.show_workspace("sources")
    sources.view.feed.finish()
    assert ("إذاعة المدينة", 1) in sources.names
    quoting.press("Ctrl+Z")
    sources.view.feed.finish()
    assert ("إذاعة المدينة", 1) not in sources.names


def test_a_claim_s_new_topic_is_counted(sources: Desk) -> None:
    driver = sources.driver
    claim = tag(driver, article(driver, "صحيفة الحقول"), "CLAIM", VISITORS)
    assert claim.claim is not None
    driver.desk.perform(edit_claim, driver.desk.project.read.claims.one(claim.claim), topic="حدائق")
    sources.view.feed.finish()
    assert rows(sources, Facet.TOPIC) == [("بلا موضوع", 1), ("حدائق", 1)]


def test_the_record_of_a_source_is_a_key_away(sources: Desk) -> None:
    desk = sources.driver.desk
    open_it = sources.driver.window.commands.enabled
    assert not open_it("sources.record")
    record = desk.perform(add_record, RecordKind.PERSON, name_ar="لمى الخطيب")
    assert record is not None
    read = desk.project.read
    [speaker] = [one for one in read.attributions.all() if one.speaker == MAYOR]
    desk.perform(link_record, read.annotation.span(speaker.source), record.uid)
    sources.view.feed.finish()
    sources.view.show_speaker(record.uid)
    assert open_it("sources.record")
    sources.driver.press("B")
    assert sources.driver.window.workspace == "registry"


def test_every_control_is_named_and_reached_by_keys(sources: Desk) -> None:
    assert faults(sources.driver.hashiya.frame) == []
    sources.driver.press("O")
    assert faults(sources.driver.hashiya.frame) == []


def test_an_empty_project_says_what_would_be_here(driver: Driver) -> None:
    driver.window.show_workspace("sources")
    driver.settle()
    view = driver.window.views["sources"]
    assert isinstance(view, SourcesView)
    assert view.nothing.button.isVisible()
    view.nothing.button.click()
    assert driver.window.workspace == "annotate"


def test_ctrl_f_goes_to_the_field_that_finds_a_source(sources: Desk) -> None:
    sources.view.show_tab(OUTLETS)
    sources.driver.press("Ctrl+F")
    assert sources.view.bar.tab == SPEAKERS
    assert sources.view.list.field.hasFocus()


def test_what_has_no_outlet_is_counted_as_none(driver: Driver) -> None:
    text = IncomingArticle(text=LATER, title="تأجيل", published="2026-05-02")
    driver.desk.project.perform(add_articles, [text], source="test")
    attribute(driver, article(driver, ""), OFFICIAL, "نقلت", "الموعد أُجّل")
    driver.window.show_workspace("sources")
    view = driver.window.view("sources")
    assert isinstance(view, SourcesView)
    driver.settle()
    assert len(view.list.model.ranking) == 1
    assert len(view.outlets.outlets.rows) == 1
    assert "جهة" not in view.page.facts.text()
