"""What a name means, said while annotating: by one key, by a row, by a search."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.model import RecordKind
from annotator.operations.registry import add_record
from tests.gui.driver import Driver
from tests.gui.records.conftest import PERSON, TITLED, mark
from ui.actions.choosing import ChoiceMode
from ui.dialogs.spans_alike import SpansAlike
from ui.views.annotate import AnnotateView
from ui.views.hover_facts import facts
from ui.views.record_dialogs import LinkRecord


@pytest.fixture
def named(driver: Driver) -> Driver:
    """Two records of whom the first is likelier, and a span that means neither yet."""
    desk = driver.desk
    for name in ("لمى الخطيب", "لمى الخطابي"):
        assert desk.perform(add_record, RecordKind.PERSON, name_ar=name, role="رئيسة") is not None
    desk.records.finish()
    desk.choose(mark(driver, "PERS", PERSON).uid)
    driver.reader.setFocus()
    driver.settle()
    return driver


def meant(driver: Driver) -> str:
    span = driver.desk.span
    assert span is not None
    if span.record is None:
        return ""
    record = driver.desk.records.record(span.record)
    return record.name if record is not None else "gone"


@pytest.mark.parametrize("arabic", [False, True], ids=["us", "arabic"])
def test_one_key_links_and_again_goes_on(named: Driver, arabic: bool) -> None:
    named.press("Z", arabic=arabic)
    assert meant(named) == "لمى الخطيب"
    mode = named.window.modes.current
    assert isinstance(mode, ChoiceMode)
    assert [one.current for one in mode.choices()] == [True, False]
    named.press("Z", arabic=arabic)
    assert meant(named) == "لمى الخطابي"
    named.press("1", arabic=arabic)
    assert meant(named) == "لمى الخطيب"
    named.press("Delete")
    assert meant(named) == ""
    named.press("Ctrl+Z", arabic=arabic)
    assert meant(named) == "لمى الخطيب"


def test_the_list_leaves_other_keys_alone(named: Driver) -> None:
    named.press("Z", "2")
    # No longer a choice: 2 is the label again.
    named.press("Escape", "2")
    assert named.desk.span is not None
    assert named.desk.span.label == "ORG"
    assert meant(named) == "لمى الخطابي"


def test_the_inspector_offers_candidates_and_says_the_record(named: Driver) -> None:
    view = named.window.views["annotate"]
    assert isinstance(view, AnnotateView)
    part = view.inspector.record
    assert [row.text() for row in part.rows] == ["لمى الخطيب", "لمى الخطابي"]
    assert part.name.isHidden()
    QTest.mouseClick(part.rows[1], Qt.MouseButton.LeftButton)
    named.settle()
    assert meant(named) == "لمى الخطابي"
    assert part.name.text() == "لمى الخطابي"
    assert part.rows == []
    part.unlink.click()
    assert meant(named) == ""
    named.desk.choose(mark(named, "CUE", "قالت").uid)
    named.settle()
    assert part.isHidden()


def test_a_name_of_nobody_makes_a_record(named: Driver) -> None:
    named.desk.choose(mark(named, "ORG", "المجلس البلدي").uid)
    named.settle()
    named.press("Z")
    assert meant(named) == ""
    named.press("Shift+Z")
    assert meant(named) == "المجلس البلدي"
    [made] = [row.record for row in named.desk.project.read.records.all(RecordKind.ORGANISATION)]
    assert (made.name, made.aliases, made.role) == ("المجلس البلدي", (), "")
    assert named.desk.undoable == "make_record"
    named.press("Escape", "Ctrl+Z")
    assert meant(named) == ""
    assert named.desk.project.read.records.all(RecordKind.ORGANISATION) == []


def test_what_was_cut_off_is_offered(driver: Driver) -> None:
    driver.desk.choose(mark(driver, "SOURCE", TITLED).uid)
    driver.reader.setFocus()
    driver.settle()
    driver.press("Shift+Z", "1", "2")
    [row] = driver.desk.project.read.records.all()
    assert row.record.name == PERSON
    assert row.record.aliases == (TITLED,)
    assert row.record.role == "رئيسة البلدية"
    # Then all alike: the bare name, elsewhere in the article.
    mark(driver, "PERS", PERSON)
    driver.press("T")
    [dialog] = driver.hashiya.frame.findChildren(SpansAlike)
    dialog.finish()
    assert [one.text[one.start : one.end] for one in dialog.model.hits] == [PERSON]
    dialog.submit()
    assert driver.desk.project.read.records.count(row.record.uid) == 2


def test_another_record_is_looked_for(named: Driver) -> None:
    named.press("Shift+R")
    [dialog] = named.hashiya.frame.findChildren(LinkRecord)
    assert dialog.record is not None
    assert dialog.record.name == "لمى الخطيب"
    dialog.field.setText("الخطابي")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert meant(named) == "لمى الخطابي"


def test_the_card_over_a_span_says_the_record(named: Driver) -> None:
    named.press("Z")
    span = named.desk.span
    assert span is not None
    said = [one.text for one in facts(named.desk, span, named.reader.look)]
    assert any("لمى الخطيب" in one and "رئيسة" in one for one in said)


def test_the_palette_goes_to_a_record(named: Driver) -> None:
    named.press("Ctrl+K")
    entries = named.window.finder.entries.find("الخطابي")
    [entry] = [one for one in entries if one.section == "records"]
    assert (entry.text, entry.detail) == ("لمى الخطابي", "رئيسة")
    entry.run()
    named.settle()
    assert named.window.workspace == "registry"
