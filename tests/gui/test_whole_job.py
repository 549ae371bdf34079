"""The whole job with the real window: import, annotate, close, come back, export, read."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import openpyxl
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from annotator.model import Status
from annotator.project import Project
from exports.base import Options
from exports.registry import exporter
from tests.gui.driver import Driver
from tests.storage.states import state_of
from ui.app import Hashiya
from ui.dialogs.new_project import NewProject

SCHEMA = Path(__file__).parents[2] / "docs/schema/hashiya-project.schema.json"
TEXT = (
    "افتتاح جسر المشاة في الزرقاء\n"
    "قال رئيس البلدية نضال الكيلاني، في تصريح نقلته إذاعة المدينة، إن «الجسر كلّف 2.5 مليون "
    "دينار» 🙂 وإن 15.3% من الكلفة دفعتها شركة Atlas Bridges.\r\n"
    "ونفى مسؤول في الوزارة، طلب عدم ذكر اسمه، وجود أي تأخير.\n"
)


def import_from_window(hashiya: Hashiya, qtbot: QtBot, file: Path, path: Path) -> None:
    """Make a project of a file by the start window's dialog."""
    hashiya.open_files([file])
    dialog = next(one for one in hashiya.frame.findChildren(NewProject) if one.isVisible())
    dialog.place.setText(str(path))
    with qtbot.waitSignal(dialog.made):
        dialog.submit()
    who = hashiya.entrance.dialog
    assert who is not None  # nobody works in a new project yet
    assert (who.name.text(), who.role.value) == ("ريم", "annotator")
    who.save.click()
    assert hashiya.window is not None
    for left in hashiya.frame.findChildren(QDialog):
        left.close()


def annotate(driver: Driver) -> None:
    """Tag an entity, a source, a cue, a content and a claim; join them; by mouse and keys."""
    driver.label("الزرقاء", "3")
    driver.label("نضال الكيلاني", "1", arabic=True)
    driver.label("رئيس البلدية نضال الكيلاني", "Q")
    driver.label("الجسر كلّف 2.5 مليون دينار", "E", arabic=True)
    driver.press("A")
    driver.click_span(driver.span("SOURCE", "رئيس البلدية نضال الكيلاني"))
    driver.press("Ctrl+Home", "Down", "Home", "Ctrl+Shift+Left", "W")
    driver.press("A")
    driver.click_span(driver.span("CONTENT", "الجسر كلّف 2.5 مليون دينار"))
    driver.label("15.3% من الكلفة دفعتها شركة Atlas Bridges", "R")
    driver.press("A")
    driver.click_span(driver.span("SOURCE", "رئيس البلدية نضال الكيلاني"))


EXPECTED = [
    ("GPE", "الزرقاء"),
    ("CUE", "قال"),
    ("SOURCE", "رئيس البلدية نضال الكيلاني"),
    ("PERS", "نضال الكيلاني"),
    ("CONTENT", "الجسر كلّف 2.5 مليون دينار"),
    ("CLAIM", "15.3% من الكلفة دفعتها شركة Atlas Bridges"),
]


def test_the_whole_job(start_hashiya: Callable[[], Hashiya], tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "جسر.txt"
    file.write_bytes(TEXT.encode())
    path = tmp_path / "جسور.hashiya"
    hashiya = start_hashiya()
    hashiya.show_start()
    hashiya.frame.show()
    import_from_window(hashiya, qtbot, file, path)
    hashiya.frame.activateWindow()
    qtbot.waitUntil(hashiya.frame.isActiveWindow)

    driver = Driver(hashiya)
    assert driver.desk.text == TEXT
    annotate(driver)
    assert driver.spans() == EXPECTED
    relations = driver.relations()
    assert sorted(label for label, _, _ in relations) == ["cue-of", "said-by", "said-by"]
    done = state_of(driver.desk.project)

    for _ in range(9):
        driver.press("Ctrl+Z")
    assert driver.spans() == []
    for _ in range(9):
        driver.press("Ctrl+Shift+Z", arabic=True)
    assert state_of(driver.desk.project) == done
    # The first press lists what is missing (the claim has no type), the second says: done.
    driver.press("Ctrl+Return", "Ctrl+Return")
    assert driver.desk.status is Status.DONE
    saved = state_of(driver.desk.project)

    again = start_hashiya()
    again.open_project(path)
    again.frame.show()
    there = Driver(again)
    assert there.spans() == EXPECTED
    assert there.relations() == relations
    assert state_of(there.desk.project) == saved
    read_exports(there.desk.project, tmp_path)


def read_exports(project: Project, folder: Path) -> None:
    """Export to both formats, and read the offsets and quotes back from the files."""
    options = Options(at=1_700_000_000_000)
    exporter("json").write(project, folder / "out.json", options)
    exporter("xlsx").write(project, folder / "out.xlsx", options)

    exported = json.loads((folder / "out.json").read_text(encoding="utf-8"))
    jsonschema.validate(exported, json.loads(SCHEMA.read_text(encoding="utf-8")))
    article = exported["articles"][0]
    assert article["text"] == TEXT
    assert article["text_sha256"] == hashlib.sha256(TEXT.encode()).hexdigest()
    spans = article["sets"][0]["spans"]
    assert [(one["label"], quote(one["fragments"])) for one in spans] == EXPECTED
    assert exported["claims"][0]["wording"] == EXPECTED[-1][1]

    workbook = openpyxl.load_workbook(folder / "out.xlsx")
    sheet = workbook["الكيانات"]
    assert sheet.sheet_view.rightToLeft
    rows = [[cell for cell in row if cell is not None] for row in sheet.iter_rows(values_only=True)]
    for label, quoted in EXPECTED:
        if label in ("GPE", "PERS"):
            start = TEXT.index(quoted)
            row = next(row for row in rows if quoted in row and label in row)
            assert start in row
            assert start + len(quoted) in row


def quote(fragments: list[list[int]]) -> str:
    return " … ".join(TEXT[start:end] for start, end in fragments)
