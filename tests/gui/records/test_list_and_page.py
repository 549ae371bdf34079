"""The list of records and the page of one: finding, editing in place, merging, deleting."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.model import RecordKind
from annotator.operations.registry import edit_record
from tests.gui.records.conftest import PERSON, Keeping
from ui.dialogs.export import Export
from ui.dialogs.import_files import ImportFiles
from ui.dialogs.merge_records import MergeRecords
from ui.dialogs.record import DeleteRecord, RecordDialog
from ui.keys import Press


def test_any_name_finds_a_record_folded(keeping: Keeping) -> None:
    field = keeping.view.list.field
    assert keeping.names() == ["إربد", PERSON]
    for words, found in (
        ("اربد", ["إربد"]),
        ("الشمال عروس", ["إربد"]),
        ("LAMA", [PERSON]),
        ("لا شيء", []),
        ("", ["إربد", PERSON]),
    ):
        field.setText(words)
        assert keeping.names() == found
    assert keeping.view.list.empty.isHidden()


def test_the_list_is_of_one_kind(keeping: Keeping) -> None:
    kinds = keeping.view.list.kinds
    kinds.setCurrentIndex(kinds.findData("place"))
    kinds.changed.emit("place")
    assert keeping.names() == ["إربد"]
    # A record that is gone to is shown whatever is listed.
    keeping.view.show_record(keeping.lama.uid)
    assert keeping.view.record == keeping.now(keeping.lama)
    assert keeping.names() == ["إربد", PERSON]


def test_arrows_go_through_the_list(keeping: Keeping) -> None:
    keeping.view.list.view.setFocus()
    keeping.driver.press("Up")
    assert keeping.view.record == keeping.irbid
    keeping.driver.press("Alt+Down")
    assert keeping.view.record == keeping.lama


def test_single_keys_work_as_soon_as_one_arrives(keeping: Keeping) -> None:
    window = keeping.driver.window
    window.show_workspace("annotate")
    window.show_workspace("registry")
    assert keeping.driver.hashiya.frame.focusWidget() is keeping.view.list.view
    keeping.driver.press("F6")
    assert keeping.driver.hashiya.frame.focusWidget() is keeping.view.page.name
    keeping.driver.press("F6")
    assert keeping.driver.hashiya.frame.focusWidget() is keeping.view.names.view


def test_ctrl_f_and_slash_go_to_the_field(keeping: Keeping) -> None:
    for key in ("Ctrl+F", "Slash"):
        keeping.view.list.view.setFocus()
        keeping.driver.press(key)
        assert keeping.view.list.field.hasFocus()


def test_the_name_is_edited_in_its_place(keeping: Keeping) -> None:
    keeping.driver.press("F2")
    assert keeping.view.page.name.hasFocus()
    assert keeping.view.page.name.selectedText() == PERSON
    QTest.keyClicks(keeping.view.page.name, "Lama K")
    QTest.keyClick(keeping.view.page.name, Qt.Key.Key_Return)
    assert keeping.now(keeping.lama).name_ar == "Lama K"
    assert keeping.names() == ["Lama K", "إربد"]
    keeping.driver.press("Tab")
    keeping.view.list.view.setFocus()
    keeping.driver.press("Ctrl+Z")
    assert keeping.now(keeping.lama).name_ar == PERSON
    assert keeping.view.page.name.text() == PERSON


def test_escape_keeps_what_was_there(keeping: Keeping) -> None:
    name = keeping.view.page.name
    name.begin()
    QTest.keyClicks(name, "x")
    QTest.keyClick(name, Qt.Key.Key_Escape)
    assert name.text() == PERSON
    QTest.keyClick(name, Qt.Key.Key_Escape)
    assert keeping.view.list.view.hasFocus()  # once more leaves the field
    assert keeping.now(keeping.lama) == keeping.lama


def test_what_is_refused_is_told_in_its_place(keeping: Keeping) -> None:
    page = keeping.view.page
    keeping.view.show_record(keeping.irbid.uid)
    page.name.begin()
    QTest.keyClick(page.name, Qt.Key.Key_Delete)
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    assert page.notice.text
    assert page.name.text() == "إربد"
    assert keeping.now(keeping.irbid) == keeping.irbid
    page.change("wikidata", "796")
    assert "Q796" in page.notice.text
    page.change("wikidata", "https://www.wikidata.org/wiki/Q172438")
    assert not page.notice.text
    assert keeping.now(keeping.irbid).wikidata == "Q172438"


def test_aliases_are_added_changed_and_taken_away(keeping: Keeping) -> None:
    page = keeping.view.page
    keeping.driver.press("A")
    assert page.aliases.new.hasFocus()
    for words in ("Umm", "Lulu"):
        QTest.keyClicks(page.aliases.new, words)
        QTest.keyClick(page.aliases.new, Qt.Key.Key_Return)
    assert keeping.now(keeping.lama).aliases == ("Umm", "Lulu")
    assert page.aliases.new.hasFocus()
    first = page.aliases.lines[0].field
    first.begin()
    QTest.keyClicks(first, "Umm K")
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert keeping.now(keeping.lama).aliases == ("Umm K", "Lulu")
    page.aliases.lines[0].delete.click()
    assert keeping.now(keeping.lama).aliases == ("Lulu",)
    assert [line.field.text() for line in page.aliases.lines] == ["Lulu"]


def test_facts_and_note_are_kept(keeping: Keeping) -> None:
    page = keeping.view.page
    page.facts.texts["role"].written.emit("رئيسة البلدية")
    page.facts.kind.chosen.emit(RecordKind.OTHER)
    page.focus_note()
    page.note.setPlainText("ملاحظة")
    # Going to another record keeps what was being written of this one.
    keeping.view.show_record(keeping.irbid.uid)
    now = keeping.now(keeping.lama)
    assert (now.role, now.kind, now.note) == ("رئيسة البلدية", RecordKind.OTHER, "ملاحظة")
    assert page.note.toPlainText() == ""


def test_a_mention_opens_its_article_there(keeping: Keeping) -> None:
    page = keeping.view.page
    [row] = page.mentions.rows
    assert row.place.passage.text[slice(*row.place.passage.ranges[0])] == PERSON
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    keeping.driver.settle()
    assert keeping.driver.window.workspace == "annotate"
    span = keeping.driver.desk.span
    assert span is not None
    assert (span.label, span.record) == ("PERS", keeping.lama.uid)


def test_wikidata_opens_only_when_asked(keeping: Keeping, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    keeping.driver.desk.perform(edit_record, keeping.lama, wikidata="Q5")
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    assert keeping.driver.window.commands.handle(Press.parse("W"))
    assert [url.toString() for url in opened] == ["https://www.wikidata.org/wiki/Q5"]
    keeping.view.show_record(keeping.irbid.uid)
    assert not keeping.driver.window.commands.enabled("registry.wikidata")


def test_a_new_record_is_made_by_n_and_shown(keeping: Keeping) -> None:
    keeping.driver.press("N")
    dialog = keeping.view.dialog
    assert isinstance(dialog, RecordDialog)
    dialog.submit()
    assert dialog.kind_row.notice.text
    dialog.kind.set_value("place")
    dialog.submit()
    assert dialog.name_row.notice.text
    dialog.name.setText("سوق الخضار")
    dialog.submit()
    keeping.driver.settle()
    assert keeping.view.record is not None
    assert (keeping.view.record.name, keeping.view.record.kind) == (
        "سوق الخضار",
        RecordKind.PLACE,
    )
    assert keeping.driver.hashiya.frame.focusWidget() is keeping.view.page.aliases.new


def test_merging_shows_the_result_and_is_undone(keeping: Keeping) -> None:
    keeping.driver.press("M")
    dialog = keeping.view.dialog
    assert isinstance(dialog, MergeRecords)
    # Nothing is likely to be the same, so nothing is chosen from the start.
    assert not dialog.save.isEnabled()
    dialog.field.setText("عروس")
    assert dialog.name.text() == PERSON
    assert "عروس الشمال" in dialog.names.text()
    dialog.submit()
    assert keeping.names() == [PERSON]
    assert keeping.now(keeping.lama).aliases == ("إربد", "عروس الشمال")
    keeping.driver.press("Ctrl+Z")
    assert keeping.names() == ["إربد", PERSON]
    assert keeping.now(keeping.lama) == keeping.lama


def test_deleting_says_how_many_spans_mean_it(keeping: Keeping) -> None:
    keeping.view.list.view.setFocus()
    keeping.driver.press("Delete")
    dialog = keeping.view.dialog
    assert isinstance(dialog, DeleteRecord)
    assert PERSON in dialog.notice.text
    dialog.reject()
    assert keeping.names() == ["إربد", PERSON]
    keeping.driver.press("Delete")
    assert keeping.view.dialog is not None
    keeping.view.dialog.accept()
    assert keeping.names() == ["إربد"]
    assert keeping.view.record == keeping.irbid
    # Nobody means this one: it goes at once.
    keeping.driver.press("Delete")
    assert keeping.names() == []
    assert keeping.view.list.empty_button.isVisible()
    keeping.driver.press("Ctrl+Z", "Ctrl+Z")
    assert keeping.names() == ["إربد", PERSON]
    assert keeping.driver.desk.project.read.records.count(keeping.lama.uid) == 1


def test_what_another_window_does_is_followed(keeping: Keeping, qtbot: QtBot) -> None:
    project = keeping.driver.desk.project
    project.perform(edit_record, keeping.now(keeping.irbid), name_ar="الرمثا")
    assert keeping.names() == ["الرمثا", PERSON]


def test_every_key_of_the_workspace_is_an_action(keeping: Keeping) -> None:
    registry = keeping.driver.window.commands.registry
    keys = {press.text for one in registry if one.workspace == "registry" for press in one.keys}
    assert {"N", "F2", "L", "M", "Del", "/", "T", "P", "A"} <= keys


def test_lists_are_exported_and_imported_from_the_menu(
    keeping: Keeping, tmp_path: Path, qtbot: QtBot
) -> None:
    commands = keeping.driver.window.commands
    assert commands.run("registry.export")
    dialog = keeping.view.dialog
    assert isinstance(dialog, Export)
    names = [dialog.format.itemData(row) for row in range(dialog.format.count())]
    assert sorted(names) == ["records-csv", "records-json", "records-xlsx"]
    path = tmp_path / "list.xlsx"
    dialog.place.setText(str(path))
    dialog.submit()
    qtbot.waitUntil(lambda: dialog.report is not None and not dialog.running)
    dialog.accept()
    keeping.driver.settle()
    keeping.driver.desk.perform(edit_record, keeping.lama, role="رئيسة", name_en="")
    assert commands.run("registry.import")
    coming = keeping.view.dialog
    assert isinstance(coming, ImportFiles)
    coming.paths.add([path])
    coming.submit()
    qtbot.waitUntil(lambda: coming.report is not None and not coming.running)
    assert coming.report is not None
    assert coming.report.added == {"changed records": 1, "unchanged records": 1}
    assert keeping.now(keeping.lama) == keeping.lama
    coming.accept()
    keeping.driver.settle()
    assert keeping.view.page.english.text() == "Lama"


def test_escape_empties_the_search_and_then_leaves_it(keeping: Keeping) -> None:
    found = keeping.view.list
    found.field.setFocus()
    QTest.keyClicks(found.field, "zzz")
    assert found.view.isHidden()
    QTest.keyClick(found.field, Qt.Key.Key_Escape)
    assert found.field.text() == ""
    assert not found.view.isHidden()
    QTest.keyClick(found.field, Qt.Key.Key_Escape)
    assert found.view.hasFocus()


def test_english_lists_show_english_names_where_there_are_any(keeping: Keeping) -> None:
    lama, irbid = keeping.now(keeping.lama), keeping.now(keeping.irbid)
    assert (lama.name_in("en"), lama.name_in("ar")) == ("Lama", lama.name_ar)
    assert irbid.name_in("en") == irbid.name_in("ar") == "إربد"
    keeping.driver.hashiya.set_language("en")
    keeping.driver.settle()
    found = [entry.text for entry in keeping.driver.window.finder.entries._records("لمى")]
    assert found == ["Lama"]
