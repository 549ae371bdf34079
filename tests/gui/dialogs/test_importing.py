"""Importing into an open project, and making a new one from files."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.model.errors import CannotUndo
from annotator.project import Project
from annotator.scheme import library
from tests.gui.dialogs.conftest import Show
from ui.desk import Desk
from ui.dialogs.import_files import ImportFiles
from ui.dialogs.import_report import worded
from ui.dialogs.new_project import NewProject
from ui.dialogs.paths import PathList
from ui.dialogs.running import FORM, REPORT
from ui.theme.look import Look

Finish = Callable[[ImportFiles | NewProject], None]


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """A table of records of which one is broken, and a folder of two texts."""
    lines = tmp_path / "أخبار.jsonl"
    lines.write_text('{"text": "خبر أول"}\nليس سجلاً\n{"text": "خبر ثالث"}\n', "utf-8")
    folder = tmp_path / "أرشيف"
    folder.mkdir()
    (folder / "أ.txt").write_text("نص أول.", "utf-8")
    (folder / "ب.txt").write_bytes("نص بترميز قديم لمقال عن السوق".encode("windows-1256"))
    return [lines, folder]


@pytest.fixture
def finish(qtbot: QtBot) -> Finish:
    def finished(dialog: ImportFiles | NewProject) -> None:
        qtbot.waitUntil(lambda: not dialog.running, timeout=20_000)

    return finished


def test_files_and_folders_come_in_and_what_does_not_is_told(
    staffed: Project, files: list[Path], look: Look, show: Show, finish: Finish
) -> None:
    dialog = ImportFiles(staffed, look, paths=files)
    show(dialog)
    dialog.submit()
    finish(dialog)
    assert dialog.stack.currentIndex() == REPORT
    assert staffed.read.articles.count() == 1 + 4
    assert dialog.report is not None
    assert dialog.report.added == {"articles": 4}
    assert "4" in dialog.report_page.counts.text()
    why, where = dialog.report_page.lines.toPlainText().split("\n")
    assert "أخبار.jsonl:2" in where
    assert ("ليس JSON" in why) is look.rtl
    staffed.undo()
    assert staffed.read.articles.count() == 1


def test_a_window_hears_of_the_import_in_its_own_thread(
    staffed: Project, files: list[Path], look: Look, show: Show, finish: Finish
) -> None:
    desk = Desk(staffed)
    heard: list[threading.Thread] = []

    def hear(_changes: object) -> None:
        heard.append(threading.current_thread())

    desk.changed.connect(hear)
    dialog = ImportFiles(staffed, look, paths=files)
    show(dialog)
    dialog.submit()
    finish(dialog)
    assert heard
    assert set(heard) == {threading.main_thread()}
    assert len(desk.queue.rows) == 5
    desk.close()


def test_an_import_can_be_stopped(
    staffed: Project, tmp_path: Path, look: Look, show: Show, finish: Finish, qtbot: QtBot
) -> None:
    many = tmp_path / "كثير.jsonl"
    many.write_text('{"text": "خبر"}\n' * 200_000, "utf-8")
    dialog = ImportFiles(staffed, look, paths=[many])
    show(dialog)
    dialog.submit()
    qtbot.waitUntil(lambda: dialog.job is not None and dialog.job.progress.done > 0)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    finish(dialog)
    assert dialog.report is not None
    assert dialog.report.cancelled
    assert dialog.isVisible()
    assert dialog.report_page.notice.text
    assert dialog.report.added == {}
    assert staffed.read.articles.count() == 1


def test_a_file_that_cannot_be_read_is_told_in_the_form(
    staffed: Project, tmp_path: Path, look: Look, show: Show, finish: Finish
) -> None:
    dialog = ImportFiles(staffed, look, paths=[tmp_path / "ضائع.txt"])
    show(dialog)
    dialog.submit()
    finish(dialog)
    assert dialog.stack.currentIndex() == FORM
    assert "ضائع.txt" in dialog.notice.text
    assert staffed.read.articles.count() == 1


def test_enter_chooses_files_first_and_imports_them_then(
    staffed: Project, look: Look, show: Show, tmp_path: Path
) -> None:
    empty, full = ImportFiles(staffed, look), ImportFiles(staffed, look, paths=[tmp_path])
    show(empty)
    assert empty.focusWidget() is empty.paths.add_files
    show(full)
    assert full.focusWidget() is full.start_button


def test_nothing_starts_without_files(staffed: Project, look: Look, show: Show) -> None:
    dialog = ImportFiles(staffed, look)
    show(dialog)
    assert not dialog.start_button.isEnabled()
    dialog.submit()
    assert not dialog.running


def test_the_encoding_can_be_told(
    staffed: Project, tmp_path: Path, look: Look, show: Show, finish: Finish
) -> None:
    path = tmp_path / "قديم.txt"
    path.write_bytes("سوق".encode("iso-8859-6"))
    dialog = ImportFiles(staffed, look, paths=[path])
    show(dialog)
    dialog.encoding.set_value("iso-8859-6")
    dialog.submit()
    finish(dialog)
    texts = [staffed.read.articles.text(one.uid) for one in staffed.read.articles.all()]
    assert any("سوق" in text for text in texts)


def test_reasons_with_their_remedy_are_worded(look: Look) -> None:
    reason = "An article without text cannot be added."
    assert (reason in worded(f"{reason} {reason}")) is not look.rtl


# --- the list of files ---------------------------------------------------------------------------


def test_files_are_dropped_once_and_taken_out_again(
    files: list[Path], look: Look, qtbot: QtBot
) -> None:
    paths = PathList(look)
    qtbot.addWidget(paths)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in (*files, files[0])])
    event = QDropEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    paths.list.dropEvent(event)
    assert paths.paths == files
    paths.list.setCurrentRow(0)
    assert paths.remove.isEnabled()
    QTest.keyClick(paths.list, Qt.Key.Key_Delete)
    assert paths.paths == files[1:]


# --- a new project -------------------------------------------------------------------------------


def test_a_project_is_made_with_its_files_and_handed_over_closed(
    tmp_path: Path, files: list[Path], look: Look, show: Show, finish: Finish
) -> None:
    dialog = NewProject(look, files=files, folder=tmp_path)
    made: list[Path] = []
    dialog.made.connect(made.append)
    show(dialog)
    dialog.name.setText("أرشيف: السوق")
    assert Path(dialog.place.text()) == tmp_path / "أرشيف- السوق.hashiya"
    dialog.submit()
    finish(dialog)
    assert dialog.stack.currentIndex() == REPORT
    assert not made
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert made == [tmp_path / "أرشيف- السوق.hashiya"]
    with Project.open(made[0]) as project:
        assert project.name == "أرشيف: السوق"
        assert project.read.articles.count() == 4
        assert project.scheme == library.builtin()
        with pytest.raises(CannotUndo):
            project.undo()


def test_an_empty_project_is_opened_at_once(
    tmp_path: Path, look: Look, show: Show, finish: Finish
) -> None:
    dialog = NewProject(look, folder=tmp_path)
    made: list[Path] = []
    dialog.made.connect(made.append)
    show(dialog)
    dialog.name.setText("فارغ")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    finish(dialog)
    assert made == [tmp_path / "فارغ.hashiya"]
    assert not dialog.isVisible()


def test_name_and_place_are_asked_for_where_they_stand(
    tmp_path: Path, look: Look, show: Show
) -> None:
    dialog = NewProject(look, folder=tmp_path)
    show(dialog)
    dialog.submit()
    assert dialog.name_row.notice.text
    assert not dialog.running
    taken = tmp_path / "مأخوذ.hashiya"
    taken.write_bytes(b"x")
    dialog.name.setText("مأخوذ")
    dialog.submit()
    assert not dialog.name_row.notice.text
    assert dialog.place_row.notice.text
    assert taken.read_bytes() == b"x"


def test_a_place_of_ones_own_stays_when_the_name_changes(
    tmp_path: Path, look: Look, show: Show
) -> None:
    dialog = NewProject(look, folder=tmp_path)
    show(dialog)
    dialog.place.setFocus()
    dialog.place.selectAll()
    QTest.keyClicks(dialog.place, "/own/place")
    dialog.name.setText("اسم")
    assert dialog.place.text() == "/own/place"


def test_nothing_is_left_of_a_project_whose_only_file_cannot_be_read(
    tmp_path: Path, look: Look, show: Show, finish: Finish
) -> None:
    dialog = NewProject(look, files=[tmp_path / "ضائع.txt"], folder=tmp_path)
    show(dialog)
    dialog.submit()
    finish(dialog)
    assert dialog.stack.currentIndex() == FORM
    assert dialog.notice.text
    assert not list(tmp_path.glob("*.hashiya*"))


def test_a_scheme_can_come_from_a_file(
    tmp_path: Path, look: Look, show: Show, finish: Finish
) -> None:
    import msgspec

    own = msgspec.structs.replace(library.builtin(), code="own")
    path = tmp_path / "مخططي.json"
    path.write_bytes(library.encode(own))
    broken = tmp_path / "مكسور.json"
    broken.write_text("{}", "utf-8")
    dialog = NewProject(look, folder=tmp_path)
    show(dialog)
    dialog.name.setText("بمخططي")
    dialog.use_scheme(broken)
    dialog.submit()
    assert dialog.scheme_row.notice.text
    dialog.use_scheme(path)
    dialog.submit()
    finish(dialog)
    with Project.open(tmp_path / "بمخططي.hashiya") as project:
        assert project.scheme == own


def test_published_checks_come_in_as_claims(
    staffed: Project, look: Look, show: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "تحقق.jsonld"
    file.write_text(
        '{"@type": "ClaimReview", "url": "https://checks.example.org/9", '
        '"claimReviewed": "أُغلق المتنزه", "author": {"name": "مرصد"}, '
        '"reviewRating": {"alternateName": "زائف"}}',
        "utf-8",
    )
    dialog = ImportFiles(staffed, look, paths=[file])
    show(dialog)
    dialog.submit()
    qtbot.waitUntil(lambda: not dialog.running, timeout=20_000)
    assert dialog.report is not None
    assert dialog.report.skipped == ()
    (row,) = staffed.read.claims.all()
    assert row.verdict is not None
    assert (row.claim.wording, row.verdict.value) == ("أُغلق المتنزه", "false")
