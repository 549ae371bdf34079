"""Lists of records into the registry: which record a row is, what it changes, what is told."""

import json
from collections.abc import Sequence
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import Workbook
from openpyxl.writer.excel import ExcelWriter

from annotator import operations as do
from annotator.importers.registry import importer_for
from annotator.importing import ImportOptions, Report, import_paths
from annotator.model import Record, RecordKind, uid_text
from annotator.model.errors import BadInput
from annotator.operations.restore import restore
from annotator.project import Project
from exports.base import Options
from exports.xlsx import XlsxExporter
from tests.storage.states import state_of
from tests.unit.exports import rich

HEADER = "kind,name_ar,name_en,aliases,role,wikidata"


def listed(tmp_path: Path, *rows: str, header: str = HEADER, name: str = "list.csv") -> Path:
    path = tmp_path / name
    path.write_text("\n".join((header, *rows)), encoding="utf-8")
    return path


def add(project: Project, name: str, **more: str) -> Record:
    kind = RecordKind(more.pop("kind", "person"))
    return project.perform(
        do.add_record, kind, name_ar=name, name_en=more.get("en", ""), wikidata=more.get("q", "")
    ).result


def save_workbook(path: Path, title: str, *rows: Sequence[object]) -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet(title)
    for row in rows:
        sheet.append(row)
    with ZipFile(path, "w") as archive:
        ExcelWriter(book, archive).write_data()


@pytest.fixture
def room(project: Project) -> Project:
    person = project.perform(do.add_person, "ريم").result
    project.sign_in(person.uid)
    return project


def test_rows_are_added_and_undone_as_one_step(room: Project, tmp_path: Path) -> None:
    before = state_of(room)
    rows = ("شخص,أحمد العلي,Ahmad,أبو خالد | الوزير,وزير,", "place,البصرة,,,,Q48195")
    path = listed(tmp_path, *rows)
    report = import_paths(room, [path])
    assert report == Report({"records": 2}, (), 1)
    first, second = room.read.records.each()
    assert (first.kind, first.aliases, first.role) == (
        RecordKind.PERSON,
        ("أبو خالد", "الوزير"),
        "وزير",
    )
    assert (second.name, second.wikidata) == ("البصرة", "Q48195")
    assert room.undoable() == "import_records"
    room.undo()
    assert state_of(room) == before


def test_a_row_with_an_identifier_says_all_of_its_columns(room: Project, tmp_path: Path) -> None:
    known = room.perform(
        do.add_record,
        RecordKind.PERSON,
        name_ar="أحمد العلي",
        aliases=["أبو خالد"],
        role="وزير",
        note="يبقى",
    ).result
    path = listed(
        tmp_path,
        f"{uid_text(known.uid)},احمد العلى,,",
        header="uid,name_ar,aliases,role",
    )
    assert import_paths(room, [path]).added == {"changed records": 1}
    now = room.read.records.one(known.uid)
    assert (now.name, now.aliases, now.role, now.note) == ("احمد العلى", (), "", "يبقى")


def test_wikidata_goes_before_names_and_only_fills(room: Project, tmp_path: Path) -> None:
    basra = add(room, "البصرة", q="Q48195", kind="place")
    add(room, "مدينة البصرة", kind="place")
    path = listed(tmp_path, "place,مدينة البصرة,Basra,الفيحاء,,Q48195")
    assert import_paths(room, [path]).added == {"changed records": 1}
    now = room.read.records.one(basra.uid)
    assert (now.name, now.name_en) == ("البصرة", "Basra")
    assert now.aliases == ("مدينة البصرة", "الفيحاء")
    # The same list again changes nothing.
    assert import_paths(room, [path]).added == {"unchanged records": 1}


def test_exactly_the_same_names_are_one_record(room: Project, tmp_path: Path) -> None:
    known = add(room, "أحمد العلي", en="Ahmad")
    rows = ("person,أحمد العلي,,,وزير,", "place,أحمد العلي,,,,", "person,أحمد  العلى,,,,")
    report = import_paths(room, [listed(tmp_path, *rows)])
    assert report.added == {"records": 2, "changed records": 1}
    assert room.read.records.one(known.uid).role == "وزير"


def test_rows_of_one_list_are_one_record_unless_they_say_otherwise(
    room: Project, tmp_path: Path
) -> None:
    path = listed(tmp_path, "person,أحمد,,,,", "person,أحمد,,أبو خالد,,")
    assert import_paths(room, [path]).added == {"records": 1}
    one, other = (uid_text(room.new_step()) for _ in range(2))
    rows = (f"{one},person,سالم", f"{other},person,سالم")
    path = listed(tmp_path, *rows, header="uid,kind,name_ar")
    assert import_paths(room, [path]).added == {"records": 2}


def test_what_is_no_record_is_told_with_its_line(room: Project, tmp_path: Path) -> None:
    add(room, "سالم", kind="person")
    twin = add(room, "سالم", kind="person")
    rows = (
        "dog,كلب,,,,",
        "person,,,,,",
        "person,رقم,,,,796",
        "person,سالم,,,,",
        "",
        "person,زائد,,,,,x",
        "person,باق,,,,",
    )
    report = import_paths(room, [listed(tmp_path, *rows)])
    assert report.added == {"records": 1}
    told = {one.place.rpartition("list.csv:")[2]: one.reason for one in report.skipped}
    assert told.keys() == {"2", "3", "4: 796", "5", "7"}
    assert "no kind of record" in told["2"]
    assert "needs a name" in told["3"]
    assert "Wikidata" in told["4: 796"]
    assert "Several records" in told["5"]
    assert "more cells" in told["7"]
    bad = listed(tmp_path, "x,person,أ", f"{uid_text(twin.uid)},,", header="uid,kind,name_ar")
    [first, second] = import_paths(room, [bad]).skipped
    assert ("no identifier" in first.reason, "needs a name" in second.reason) == (True, True)


def test_a_rehearsal_counts_and_changes_nothing(room: Project, tmp_path: Path) -> None:
    before = state_of(room)
    path = listed(tmp_path, "person,أحمد,,,,", "dog,كلب,,,,")
    report = import_paths(room, [path], ImportOptions(dry_run=True))
    assert (report.added, len(report.skipped)) == ({"records": 1}, 1)
    assert state_of(room) == before


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("kind,name_ar", "records-csv"),
        ("النوع;الاسم بالعربية;أسماء أخرى", "records-csv"),
        ("name\taliases", "records-csv"),
        ("title,text", "csv"),
        ("name,text,kind", "csv"),
        ("name,age", "csv"),
        ("", "csv"),
    ],
)
def test_a_list_is_known_by_its_header(tmp_path: Path, header: str, name: str) -> None:
    found = importer_for(listed(tmp_path, header=header))
    assert found is not None
    assert found.name == name


def test_json_is_known_by_its_head(tmp_path: Path) -> None:
    path = tmp_path / "list.json"
    for said, name in (
        ({"format": "hashiya-records", "version": 1, "records": []}, "records-json"),
        ({"format": "hashiya-project"}, "json"),
    ):
        path.write_text(json.dumps(said), encoding="utf-8")
        found = importer_for(path)
        assert found is not None
        assert found.name == name


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ('{"format":"hashiya-records","version":2,"records":[]}', "newer"),
        ('{"format":"hashiya-records","version":1}', "no list"),
        ('{"format":"hashiya-records","version":1,"records":[', "ends inside"),
    ],
)
def test_json_that_cannot_be_read_is_refused(
    room: Project, tmp_path: Path, content: str, problem: str
) -> None:
    path = tmp_path / "list.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(BadInput, match=problem):
        import_paths(room, [path], ImportOptions(format="records-json"))


def test_a_bad_item_of_json_is_skipped(room: Project, tmp_path: Path) -> None:
    path = tmp_path / "list.json"
    records = [{"name": "Lina", "aliases": "L"}, {"name": 3}, "x"]
    said = {"format": "hashiya-records", "version": 1, "records": records}
    path.write_text(json.dumps(said), encoding="utf-8")
    report = import_paths(room, [path])
    assert (report.added, len(report.skipped)) == ({"records": 1}, 2)
    [made] = room.read.records.each()
    assert (made.name_en, made.aliases) == ("Lina", ("L",))


def test_what_is_no_workbook_of_records_is_refused(room: Project, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(b"PK\x03\x04 junk")
    with pytest.raises(BadInput, match="no Excel workbook"):
        import_paths(room, [path])
    save_workbook(path, "Sheet", ["title", "text"])
    with pytest.raises(BadInput, match="No sheet"):
        import_paths(room, [path])


@pytest.mark.parametrize("language", ["ar", "en"])
def test_of_the_whole_workbook_the_registry_alone_is_read(
    room: Project, tmp_path: Path, language: str
) -> None:
    room.perform(restore, rich.EVERYTHING)
    room.perform(do.add_record, RecordKind.OTHER, name_en="bar", aliases=["a|b", "c\\"])
    path = tmp_path / "all.xlsx"
    options = Options(at=rich.AT, extra={"language": language})
    XlsxExporter().write(room, path, options)
    report = import_paths(room, [path])
    assert (report.added, report.skipped) == (
        {"unchanged records": len(rich.RECORDS) + 1},
        (),
    )


def test_a_workbook_of_people_says_sheet_and_row(room: Project, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    header = ["الاسم", "النوع", "ملاحظات"]
    save_workbook(path, "قائمة", header, ["لينا", "شخص", 5], ["كلب", "dog", None])
    report = import_paths(room, [path])
    [made] = room.read.records.each()
    assert (made.name, made.note) == ("لينا", "5")
    [skipped] = report.skipped
    assert skipped.place.endswith("list.xlsx: قائمة:3")
