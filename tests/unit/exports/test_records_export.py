"""The registry as a list: as it was, and back again to the letter, whatever it says."""

import json
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from annotator.importers.base import ReadOptions
from annotator.importers.incoming import IncomingRecord
from annotator.importers.registry import importer
from annotator.importing import import_paths
from annotator.model import Record, RecordKind
from annotator.model.errors import BadInput
from annotator.operations.registry import checked
from annotator.operations.restore import restore
from annotator.project import Project
from annotator.storage.work import Work
from exports.base import Cancelled, Options, Source
from exports.registry import exporter
from tests.conftest import MakeProject
from tests.unit.exports import rich

TESTS = Path(__file__).parents[2]
GOLDEN = {
    "records-csv": TESTS / "golden" / "records-csv" / "small.csv",
    "records-json": TESTS / "golden" / "records-json" / "small.json",
    "records-xlsx": TESTS / "golden" / "records-xlsx",
}
"""Written by `written` below; look at what changed before a new one is kept."""
FORMATS = ("records-csv", "records-xlsx", "records-json")
ODD = (
    Record(rich.uid(7001), RecordKind.PERSON, "=cmd|' /C calc'!A0", aliases=("@أ|ب", "a\\|b")),
    Record(rich.uid(7002), RecordKind.PLACE, "'البصرة", note="-2\r\nسطر\n\nثالث"),
    Record(rich.uid(7003), RecordKind.OTHER, "", "#N/A", role='قال "كذا"; ثم, كذا\\'),
)


@pytest.fixture
def full(project: Project) -> Project:
    """A project that has one of everything, and records that try a spreadsheet."""
    project.perform(restore, rich.EVERYTHING)
    project.perform(put, ODD)
    return project


def put(work: Work, records: tuple[Record, ...]) -> None:
    for record in records:
        work.insert(record)


def written(project: Project, out: Path, name: str, language: str = "ar") -> Path:
    path = out / f"list{exporter(name).suffix}"
    exporter(name).write(project, path, Options(at=rich.AT, extra={"language": language}))
    return path


@pytest.mark.parametrize("name", ["records-csv", "records-json"])
def test_the_file_is_the_golden_one(full: Project, tmp_path: Path, name: str) -> None:
    path = written(full, tmp_path, name)
    assert path.read_bytes() == GOLDEN[name].read_bytes()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_workbook_is_the_golden_one(full: Project, tmp_path: Path, language: str) -> None:
    book = load_workbook(written(full, tmp_path, "records-xlsx", language), read_only=True)
    [sheet] = book.worksheets
    rows = [list(row) for row in sheet.iter_rows(values_only=True)]
    book.close()
    golden = GOLDEN["records-xlsx"] / f"small-{language}.json"
    assert rows == json.loads(golden.read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", FORMATS)
def test_a_list_comes_back_to_the_letter(
    full: Project, make_project: MakeProject, tmp_path: Path, name: str
) -> None:
    path = written(full, tmp_path, name)
    again = make_project("again")
    report = import_paths(again, [path])
    before = list(full.read.records.each())
    assert (report.added, report.skipped) == ({"records": len(before)}, ())
    assert list(again.read.records.each()) == before
    assert import_paths(full, [path]).added == {"unchanged records": len(before)}


def of_records(*records: Record) -> Source:
    """Return what an exporter of records reads of a project."""
    each = SimpleNamespace(each=lambda: iter(records))
    return cast("Source", SimpleNamespace(read=SimpleNamespace(records=each)))


WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12)
MADE = st.builds(
    Record,
    st.just(rich.uid(7100)),
    st.sampled_from(RecordKind),
    name_ar=WORDS.map(lambda text: f"اسم {text}"),
    name_en=WORDS,
    aliases=st.lists(WORDS, max_size=3).map(tuple),
    transliteration=WORDS,
    role=WORDS,
    wikidata=st.sampled_from(["", "Q796"]),
    note=WORDS,
)


@pytest.mark.parametrize("name", FORMATS)
@given(record=MADE)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
def test_any_record_survives(
    record: Record, tmp_path_factory: pytest.TempPathFactory, name: str
) -> None:
    kept = checked(record)
    place = tmp_path_factory.mktemp("list")
    path = place / f"list{exporter(name).suffix}"
    exporter(name).write(of_records(kept), path, Options(at=rich.AT))
    [row] = importer(name).read(path, ReadOptions())
    assert isinstance(row, IncomingRecord)
    assert (row.uid, row.kind, row.aliases) == (kept.uid, kept.kind, kept.aliases)
    assert dict(row.fields) == {key: getattr(kept, key) for key in row.fields}


def test_no_cell_is_a_formula(full: Project, tmp_path: Path) -> None:
    book = load_workbook(written(full, tmp_path, "records-xlsx"))
    cells = [cell for row in book.worksheets[0].iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if cell.value is not None} == {"s"}
    lines = written(full, tmp_path, "records-csv").read_text(encoding="utf-8-sig")
    assert "'=cmd" in lines
    assert ",=cmd" not in lines


def test_a_note_that_no_cell_holds_is_whole_again(
    project: Project, make_project: MakeProject, tmp_path: Path
) -> None:
    long = Record(rich.uid(7200), RecordKind.PLACE, "البصرة", note="كلمة " * 9_000 + "آخر")
    project.perform(put, (long,))
    path = written(project, tmp_path, "records-xlsx")
    again = make_project("again")
    import_paths(again, [path])
    assert list(again.read.records.each()) == [long]


def test_it_can_be_stopped_and_leaves_nothing(full: Project, tmp_path: Path) -> None:
    place = tmp_path / "lists"
    place.mkdir()
    for name in FORMATS:
        with pytest.raises(Cancelled):
            exporter(name).write(full, place / name, Options(cancelled=lambda: True))
        assert list(place.iterdir()) == []


def test_a_workbook_speaks_two_languages(full: Project, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no language"):
        written(full, tmp_path, "records-xlsx", "fr")
