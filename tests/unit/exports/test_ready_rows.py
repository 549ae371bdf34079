"""Rows that are made as XML at once: the same, to the byte, as those that the library makes."""

from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from openpyxl import Workbook

from exports.base import Cancelled
from exports.sheets.cells import LONGEST, ODD
from exports.sheets.ready import ReadyRows
from exports.sheets.table import Heading, Row, Value
from exports.sheets.words import Words
from exports.xlsx import Book

_COLUMNS = "ABC"
_SHEET = "xl/worksheets/sheet1.xml"
_LARGEST = 10**15
_TEXTS = st.text(
    st.sampled_from("ab \u00a0\u200f\n\r\t&<>\"'=+-@#_x0041م؟😀\u2028") | st.characters()
)
_VALUES = st.none() | st.integers(-(10**16), 10**16) | _TEXTS
_ROWS = st.lists(st.tuples(_VALUES, _VALUES, _VALUES), max_size=4)


def _ready() -> ReadyRows:
    return ReadyRows(_COLUMNS, LONGEST, _LARGEST)


def _by_the_library(rows: list[Row], path: Path) -> str:
    """Return the rows of a sheet as openpyxl writes them; an empty text is no cell of ours."""
    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet()
    for row in rows:
        sheet.append([None if value == "" else value for value in row])
    workbook.save(path)
    with ZipFile(path) as archive:
        content = archive.read(_SHEET).decode()
    return content.partition("<sheetData>")[2].partition("</sheetData>")[0]


@given(_ROWS)
@example([(" قبل", "بعد ", " "), ("سطر\nآخر", "\u200fرمز", None), (0, -1, "a&b<c>d")])
def test_what_is_ready_is_what_the_library_writes(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[Value, ...]]
) -> None:
    ready = _ready()
    made: list[Row] = [row for row in rows if ready.row(row, 1) is not None]
    found = "".join(str(ready.row(row, number)) for number, row in enumerate(made, 1))
    assert found == _by_the_library(made, tmp_path_factory.mktemp("ready") / "a.xlsx")


@given(_TEXTS)
@example("_x0041_")
@example("=1+1")
@example("#وسم")
def test_what_needs_care_is_never_ready(text: str) -> None:
    if ODD.search(text) is not None:
        assert _ready().row([text, None, None], 2) is None


@pytest.mark.parametrize("value", ["م" * (LONGEST + 1), _LARGEST, -_LARGEST, True, "سطر\nآخر"])
def test_what_a_cell_holds_with_care_alone_is_left_to_the_library(value: Value) -> None:
    assert _ready().row([value, None, None], 2) is None


@pytest.mark.parametrize("value", ["خبر", " خبر ", "a&b", 7, None, ""])
def test_plain_values_are_ready(value: Value) -> None:
    assert _ready().row([value, None, None], 2) is not None


def test_ready_rows_and_others_stand_in_one_sheet(tmp_path: Path) -> None:
    book = Book(Words("ar"), 0)
    sheet = book.sheet("س", [Heading("العنوان", 20), Heading("العدد", 9)])
    for number in range(6):
        sheet.append(["=1" if number % 2 else "خبر", number])
    book.save(tmp_path / "a.xlsx")
    with ZipFile(tmp_path / "a.xlsx") as archive:
        content = archive.read(_SHEET).decode()
    places = [f'<row r="{number}"' for number in range(1, 8)]
    assert [content.count(place) for place in places] == [1] * 7
    assert sorted(places, key=content.index) == places


def test_a_person_can_stop_while_the_sheets_are_packed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("exports.fixed_zip._PIECE", 1000)
    book, asked = Book(Words("ar"), 0), 0
    sheet = book.sheet("س", [Heading("العنوان", 20)])
    for number in range(1000):
        sheet.append([f"خبر {number}"])

    def ask() -> None:
        nonlocal asked
        asked += 1
        if asked == 20:
            raise Cancelled("stop")

    with pytest.raises(Cancelled):
        book.save(tmp_path / "a.xlsx", ask)
    book.discard()
    assert asked == 20
