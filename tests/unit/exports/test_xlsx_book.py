"""The workbook itself: limits, titles, what may not be taken for a formula, equal bytes."""

from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from annotator.importers.workbook import unescape
from exports.sheets.table import Heading, Value
from exports.sheets.words import Words
from exports.xlsx import Book

_AT = 1_600_000_000_000
_HEADINGS = [Heading("العنوان", 20), Heading("العدد", 9)]


def _book(language: str = "ar", **limits: int) -> Book:
    return Book(Words(language), _AT, **limits)


def _saved(book: Book, path: Path) -> Workbook:
    book.save(path)
    return load_workbook(path)


def _rows(workbook: Workbook, title: str) -> list[tuple[Value, ...]]:
    """Return the rows below the header, texts as Excel shows them."""
    rows = workbook[title].iter_rows(2, values_only=True)
    return [tuple(unescape(v) if isinstance(v, str) else _number(v) for v in row) for row in rows]


def _number(value: float | int | bool | None) -> int | None:
    return None if value is None else int(value)


def test_the_header_is_styled_and_frozen_and_filtered(tmp_path: Path) -> None:
    book = _book()
    sheet = book.sheet("المقالات", _HEADINGS)
    sheet.append(["خبر", 1])
    sheet.append(["خبر ثان", 2])
    found = _saved(book, tmp_path / "a.xlsx")["المقالات"]
    assert found.freeze_panes == "A2"
    assert found.auto_filter.ref == "A1:B3"
    assert found["A1"].value == "العنوان"
    assert found["A1"].font.b
    assert found["A1"].fill.fgColor.rgb == "FFECECE8"
    assert found.column_dimensions["A"].width == 20
    assert found.sheet_view.rightToLeft


def test_an_english_workbook_runs_left_to_right(tmp_path: Path) -> None:
    book = _book("en")
    book.sheet("Articles", _HEADINGS)
    assert not _saved(book, tmp_path / "a.xlsx")["Articles"].sheet_view.rightToLeft


@pytest.mark.parametrize(
    "text", ["=1+1", '=HYPERLINK("http://x","y")', "+1", "-1", "@SUM(A1)", "#N/A", "#REF!", "="]
)
def test_a_text_that_looks_active_stays_text(tmp_path: Path, text: str) -> None:
    book = _book()
    book.sheet("س", _HEADINGS).append([text, 1])
    cell = _saved(book, tmp_path / "a.xlsx")["س"]["A2"]
    assert cell.data_type == "s"
    assert cell.value == text
    # As typed with an apostrophe: editing the cell does not wake it either.
    assert cell.quotePrefix


@given(
    st.text(st.sampled_from("_x0041=#\x00\r\n\ufffe 😀\u2028\x85م") | st.characters(), max_size=30)
)
def test_any_text_reads_back(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    book = _book()
    book.sheet("س", _HEADINGS).append([text, 1])
    workbook = _saved(book, tmp_path_factory.mktemp("any") / "a.xlsx")
    assert _rows(workbook, "س") == [(text or None, 1)]


def test_numbers_beyond_fifteen_digits_go_in_as_text(tmp_path: Path) -> None:
    book = _book()
    sheet = book.sheet("س", _HEADINGS)
    sheet.append(["", 10**15 - 1])
    sheet.append(["", -(10**15)])
    workbook = _saved(book, tmp_path / "a.xlsx")
    assert _rows(workbook, "س") == [(None, 10**15 - 1), (None, str(-(10**15)))]


def test_rows_beyond_the_limit_go_on_behind_the_full_sheet(tmp_path: Path) -> None:
    book = _book(most_rows=3)
    first = book.sheet("المقالات", _HEADINGS)
    book.sheet("أخرى", _HEADINGS)
    for number in range(5):
        first.append([f"خبر {number}", number])
    workbook = _saved(book, tmp_path / "a.xlsx")
    assert workbook.sheetnames == ["المقالات", "المقالات 2", "المقالات 3", "أخرى"]
    sheets = workbook.sheetnames[:3]
    rows = [row for title in sheets for row in _rows(workbook, title)]
    assert rows == [(f"خبر {number}", number) for number in range(5)]
    assert [workbook[title].max_row for title in sheets] == [3, 3, 2]
    assert [workbook[title].auto_filter.ref for title in sheets] == ["A1:B3", "A1:B3", "A1:B2"]
    assert workbook["المقالات 2"]["A1"].value == "العنوان"


def test_a_text_too_long_for_a_cell_is_moved_whole(tmp_path: Path) -> None:
    book = _book(longest=100)
    sheet = book.sheet("المقالات", _HEADINGS)
    long = "كلمة " * 60 + "=نهاية"
    sheet.append(["قصير", 1])
    sheet.append([long, 2])
    workbook = _saved(book, tmp_path / "a.xlsx")
    moved = _rows(workbook, "نصوص طويلة")
    assert "".join(str(row[-1]) for row in moved) == long
    assert [row[:6] for row in moved] == [
        (1, "المقالات", "A3", "العنوان", number, len(moved)) for number in range(1, len(moved) + 1)
    ]
    shown = str(_rows(workbook, "المقالات")[1][0])
    assert long.startswith(shown.split(" … [", maxsplit=1)[0])
    assert shown.endswith("البند 1]")
    assert book.moved == 1


def test_the_real_limit_is_excels(tmp_path: Path) -> None:
    book = _book()
    sheet = book.sheet("س", _HEADINGS)
    sheet.append(["م" * 32_767, 1])
    assert book.moved == 0
    sheet.append(["م" * 32_768, 2])
    # Excel counts UTF-16 units, of which an emoji has two.
    sheet.append(["😀" * 16_384, 3])
    assert book.moved == 2
    workbook = _saved(book, tmp_path / "a.xlsx")
    assert len(str(_rows(workbook, "س")[0][0])) == 32_767
    moved = _rows(workbook, "نصوص طويلة")
    assert "".join(str(row[-1]) for row in moved) == "م" * 32_768 + "😀" * 16_384


def test_titles_are_such_as_excel_takes(tmp_path: Path) -> None:
    book = _book("en")
    for title in ("a/b:c*?[x]\\", "Same", "same", "م" * 40, "م" * 40, "'''", "😀" * 20):
        book.sheet(title, _HEADINGS)
    titles = _saved(book, tmp_path / "a.xlsx").sheetnames
    assert titles[:3] == ["a b c   x", "Same", "same (2)"]
    assert titles[3:] == ["م" * 31, "م" * 27 + " (2)", "…", "😀" * 15]


def test_equal_workbooks_are_equal_bytes(tmp_path: Path) -> None:
    for name in ("a.xlsx", "b.xlsx"):
        book = _book()
        book.sheet("س", _HEADINGS).append(["=خبر", 1])
        book.save(tmp_path / name)
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()
    with ZipFile(tmp_path / "a.xlsx") as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(2020, 9, 13, 12, 26, 40)}


def test_a_workbook_given_up_leaves_no_temporary_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    book = _book()
    sheet = book.sheet("س", _HEADINGS)
    sheet.append(["خبر", 1])
    assert list(tmp_path.iterdir())
    book.discard()
    assert not list(tmp_path.iterdir())
