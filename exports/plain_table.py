"""Small tables for spreadsheets: as CSV, and as what the clipboard holds.

A cell that a spreadsheet would take for a formula is led by an apostrophe, as if somebody had
typed it as text; nothing that an article says is ever calculated.
"""

import csv
import io
from collections.abc import Iterable, Sequence

from exports.sheets.cells import looks_active

Cell = str | int | float
Line = Sequence[Cell]


def as_csv(lines: Iterable[Line]) -> bytes:
    """Return a table as CSV: commas, UTF-8 with a mark by which Excel knows it."""
    stream = io.StringIO(newline="")
    csv.writer(stream).writerows([harmless(cell) for cell in line] for line in lines)
    return stream.getvalue().encode("utf-8-sig", errors="replace")


def as_tabs(lines: Iterable[Line]) -> str:
    """Return a table as spreadsheets take it from the clipboard: tabs, and a line for a row."""
    return "\n".join("\t".join(" ".join(str(harmless(c)).split()) for c in line) for line in lines)


def harmless(cell: Cell) -> Cell:
    """Return a cell that no spreadsheet takes for a formula; numbers stay numbers."""
    return f"'{cell}" if isinstance(cell, str) and looks_active(cell.lstrip()) else cell
