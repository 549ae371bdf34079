"""Tables for spreadsheets: read back as they were, and never calculated."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.plain_table import as_csv, as_tabs, harmless

HARMLESS = st.text(st.characters(codec="utf-8"), max_size=20).map(lambda text: f"م{text}")


@given(st.lists(st.lists(HARMLESS, min_size=1, max_size=3), max_size=4))
def test_csv_is_read_back_as_it_was(lines: list[list[str]]) -> None:
    text = as_csv(lines).decode("utf-8-sig")
    assert list(csv.reader(io.StringIO(text, newline=""))) == lines


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\t=1", " =cmd()", "#N/A", "\r=1"])
def test_nothing_is_calculated(text: str) -> None:
    assert harmless(text) == f"'{text}"
    [[cell]] = csv.reader(io.StringIO(as_csv([[text]]).decode("utf-8-sig"), newline=""))
    assert cell.startswith("'")
    assert as_tabs([[text]]).startswith("'")


def test_numbers_stay_numbers() -> None:
    assert as_csv([["مصدر", -3, 0.25]]).decode("utf-8-sig") == "مصدر,-3,0.25\r\n"


def test_the_clipboard_has_a_line_for_each_row() -> None:
    assert as_tabs([["أ\tب", 1], ["ج\nد", 2]]) == "أ ب\t1\nج د\t2"


def test_excel_knows_the_encoding() -> None:
    assert as_csv([["ع"]]).startswith(b"\xef\xbb\xbf")
