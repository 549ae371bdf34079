"""What is read of a file, and for how long, has bounds; whatever a library throws is a word."""

import csv
import io
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.files import is_plain, open_plain
from annotator.importers.base import ReadOptions
from annotator.importers.bounds import Bounds, Watch
from annotator.importers.csv_rows import csv_rows
from annotator.importers.guard import attempt, guarded
from annotator.importers.incoming import Incoming, IncomingArticle, Reading, Skipped
from annotator.importers.registry import importer, importer_for
from annotator.importing import ImportOptions, import_paths
from annotator.interchange.json_stream import pieces
from annotator.interchange.parts import Part
from annotator.model.errors import BadInput
from annotator.operations.attachments import read_file
from annotator.project import Project
from tests.hostile import workbooks


class Throwing:
    """A reader that throws after some articles."""

    name, suffixes, title = "throwing", (".txt",), "Throwing"
    holds = frozenset({Part.TEXT})

    def __init__(self, error: Exception, after: int) -> None:
        self._error = error
        self._after = after

    def read(self, path: Path, options: ReadOptions) -> Reading:
        for _ in range(self._after):
            yield IncomingArticle("خبر")
        raise self._error


THROWN = [
    *(RecursionError(), MemoryError(), OverflowError("too large"), IndexError(), KeyError("x")),
    *(
        OSError(5, "Input/output error"),
        BadInput("No."),
        UnicodeDecodeError("utf-8", b"", 0, 1, ""),
    ),
]


@pytest.mark.parametrize("error", THROWN, ids=lambda error: type(error).__name__)
def test_whatever_a_reader_throws_is_a_word_with_the_file(tmp_path: Path, error: Exception) -> None:
    path = tmp_path / "a.txt"
    path.write_text("خبر", encoding="utf-8")
    with pytest.raises(BadInput) as caught:
        list(guarded(Throwing(error, 0), path, ReadOptions()))
    assert caught.value.place == str(path)
    items = list(guarded(Throwing(error, 2), path, ReadOptions()))
    assert [type(one) for one in items] == [IncomingArticle, IncomingArticle, Skipped]
    assert isinstance(items[-1], Skipped)
    assert "The rest was not read." in items[-1].reason


def test_a_record_that_throws_is_skipped_alone() -> None:
    def fail() -> Incoming:
        raise RecursionError("maximum depth")

    assert attempt("a.csv:3", fail) == Skipped(
        "a.csv:3", "This is damaged, or not what its name says (RecursionError: maximum depth)."
    )


def ticking(step: float) -> Callable[[], float]:
    """Return a clock that goes on at each look."""
    times: Iterator[int] = iter(range(10**9))
    return lambda: next(times) * step


def test_a_watch_counts_what_it_is_told_to() -> None:
    watch = Watch(10, ticking(1))
    for _ in range(3):
        watch.go()
        watch.rest()
    watch.go()
    for _ in range(7):
        watch.look()
    with pytest.raises(BadInput, match="more than 10 seconds"):
        watch.look()


def test_time_grows_with_the_file() -> None:
    assert Bounds(seconds=2, seconds_a_mb=3).time_for(4_000_000) == 14


def made_workbook(tmp_path: Path, rows: str) -> Path:
    return workbooks.write(tmp_path / "r.xlsx", workbooks.parts(rows))


ROW = f"<row>{workbooks.ROW}</row>"


@pytest.mark.parametrize(
    ("rows", "bounds", "said"),
    [
        (ROW * 9, Bounds(rows=5), "row beyond number 5"),
        (ROW * 9, Bounds(unpacked=2000), "unpacks to more than"),
        (f"<row>{'<c/>' * 99}</row>", Bounds(tags=90), "more than any spreadsheet"),
        (f"<row><c><v>{'1' * 140_000}</v></c></row>", Bounds(cell=10), "more than 10 char"),
        (ROW * 9, Bounds(seconds=-1), "seconds"),
    ],
)
def test_a_workbook_keeps_to_the_bounds(
    project: Project, tmp_path: Path, rows: str, bounds: Bounds, said: str
) -> None:
    path = made_workbook(tmp_path, rows)
    try:
        skipped = import_paths(project, [path], ImportOptions(bounds=bounds)).skipped
    except BadInput as error:
        skipped = (Skipped(error.place, error.message),)
    assert any(said in one.reason and str(path) in one.place for one in skipped)


def test_a_cell_that_is_too_long_costs_its_row_alone(project: Project, tmp_path: Path) -> None:
    path = made_workbook(tmp_path, ROW.replace("مراسلة", "ن" * 40_000) + ROW)
    report = import_paths(project, [path])
    assert report.added == {"records": 1}
    assert [one.reason for one in report.skipped] == ["A cell holds more than 32767 characters."]


def test_a_sheet_that_says_it_is_large_is_not_filled_up(project: Project, tmp_path: Path) -> None:
    parts = workbooks.parts()
    size = '<dimension ref="A1:XFD1048576"/><sheetData>'
    parts[workbooks.SHEET] = parts[workbooks.SHEET].replace("<sheetData>", size)
    path = workbooks.write(tmp_path / "r.xlsx", parts)
    tight = ImportOptions(bounds=Bounds(seconds=5, seconds_a_mb=0))
    assert import_paths(project, [path], tight).added == {"records": 1}


def test_a_line_that_is_too_long_costs_its_row_alone() -> None:
    stream = io.StringIO(
        "a,b\n" + "x" * 99 + "\n1,2\r\n" + '"' + "y\n" * 40 + '"\n3,4\n', newline=""
    )
    rows = list(csv_rows(stream, ",", "t.csv", 50))
    assert [row.cells for row in rows if not row.problem][:2] == [["a", "b"], ["1", "2"]]
    assert rows[1].place == "t.csv:2"
    assert "more than 50 characters" in rows[1].problem
    assert any("field larger" in row.problem for row in rows)
    csv.field_size_limit(131_072)


@pytest.mark.parametrize(
    "value",
    [
        "\\" * 300_000,
        "\n" * 300_000,
        '\\"' * 200_000,
        ["\\" * 200_001, 'x"' * 100_000, "ن"],
        [[]] * 200_000,
        ["x"] * 200_000,
        [{"a": [{"b": [1] * 3}] * 3}] * 40_000,
        {str(number): number for number in range(100_000)},
    ],
    ids=["backslashes", "escapes", "quotes", "list", "lists", "texts", "nested", "members"],
)
def test_what_takes_more_turns_than_the_patterns_is_read_all_the_same(value: object) -> None:
    data = json.dumps({"a": value, "items": [value, 1]}).encode()
    found = list(pieces(io.BytesIO(data), "items"))
    assert [(one.key, one.index) for one in found] == [("a", None), ("items", 0), ("items", 1)]
    assert json.loads(found[0].raw) == json.loads(found[1].raw) == value


if hasattr(os, "mkfifo"):

    def test_only_plain_files_are_opened(tmp_path: Path) -> None:
        pipe, link, folder = tmp_path / "a.json", tmp_path / "b.csv", tmp_path / "c.txt"
        os.mkfifo(pipe)
        link.symlink_to("/dev/zero")
        folder.mkdir()
        for path in (pipe, link, folder, tmp_path / "no", Path("n" * 5000), Path("a\0b")):
            assert not is_plain(path)
            with pytest.raises(BadInput):
                open_plain(path)
            with pytest.raises(BadInput):
                read_file(path)
        assert importer_for(pipe) == importer("json")


def test_a_folder_with_devices_is_read_but_for_them(project: Project, tmp_path: Path) -> None:
    folder = tmp_path / "all"
    folder.mkdir()
    (folder / "a.txt").write_text("خبر", encoding="utf-8")
    (folder / "z.xlsx").symlink_to("/dev/zero")
    report = import_paths(project, [folder])
    assert report.added == {"articles": 1}
    assert [(one.place, one.reason) for one in report.skipped] == [
        (str(folder / "z.xlsx"), "This is not a file.")
    ]


def test_a_feed_of_many_checks_looks_at_each_number_once(project: Project) -> None:
    from annotator.importing.numbers import Numbers

    class Counted(set[int]):
        looked = 0

        def __iter__(self) -> Iterator[int]:
            type(self).looked += 1
            return super().__iter__()

    numbers = Numbers(project.read.claims)
    assert numbers.take(0) == 1
    numbers._taken = Counted({1})
    for _ in range(100):
        numbers.expect({0})
        numbers.take(0)
    assert numbers.take(0) == 102
    assert Counted.looked == 0
