"""Reading Excel workbooks: the only module of the core that knows openpyxl.

What is read are texts: numbers as people write them, formulas as the value that Excel left with
them. Nothing is calculated, and nothing outside the file is ever looked at.
"""

import re
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.files import open_plain, shown
from annotator.importers.base import ReadOptions
from annotator.importers.bounded_zip import BoundedZip
from annotator.importers.bounds import Bounds
from annotator.importers.guard import in_words
from annotator.model.errors import BadInput, HashiyaError

if TYPE_CHECKING:
    from openpyxl import Workbook

_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row that is not empty: its sheet, its number from 1, its cells, and what is wrong."""

    sheet: str
    number: int
    cells: list[str]
    problem: str = ""


def every_sheet(name: str) -> bool:
    """Want all sheets."""
    return True


def workbook_rows(
    path: Path, options: ReadOptions, wanted: Callable[[str], bool] = every_sheet
) -> Iterator[SheetRow]:
    """Yield the rows of the wanted sheets, in the order of the workbook.

    Args:
        path: the file.
        options: how much of it may be read.
        wanted: is asked for each sheet by its name.

    Raises:
        BadInput: it is no workbook that can be read, or goes beyond the bounds.
    """
    with open_plain(path) as stream:
        try:
            with BoundedZip(stream, options.bounds, options.watch) as archive:
                workbook = _opened(archive)
                for sheet in workbook.worksheets:
                    if wanted(sheet.title):
                        sheet.reset_dimensions()  # a wrong size would have it filled up
                        yield from _rows(sheet.title, sheet.iter_rows(values_only=True), options)
        except HashiyaError as error:
            raise BadInput(error.message, place=shown(path), remedy=error.remedy) from error
        except OSError:
            raise
        except Exception as error:
            raise _refused(path, error) from error


def first_rows(path: Path, options: ReadOptions) -> Iterator[SheetRow]:
    """Yield the first row of each sheet, and read no further."""
    done: set[str] = set()

    def is_new(name: str) -> bool:
        return name not in done

    while True:
        row = next(workbook_rows(path, options, is_new), None)
        if row is None:
            return
        done.add(row.sheet)
        yield row


def unescape(text: str) -> str:
    """Return the text that an escaped one stands for, as Excel reads it (``_x0007_``)."""
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)


def _rows(
    sheet: str, rows: Iterator[tuple[object, ...]], options: ReadOptions
) -> Iterator[SheetRow]:
    bounds, look = options.bounds, options.watch.look
    for number, cells in enumerate(rows, start=1):
        look()
        if number > bounds.rows:
            raise BadInput(
                f"Sheet “{sheet}” has a row beyond number {bounds.rows}.",
                remedy="Split the workbook, or save the sheet as CSV.",
            )
        if any(cell is not None for cell in cells):
            texts = [_text(cell) for cell in cells]
            if any(texts):
                yield SheetRow(sheet, number, texts, _problem(texts, bounds))


def _problem(texts: list[str], bounds: Bounds) -> str:
    if len(texts) > bounds.columns:
        return f"The row has more than {bounds.columns} cells."
    if max(map(len, texts)) > bounds.cell:
        return f"A cell holds more than {bounds.cell} characters."
    return ""


def _opened(archive: BoundedZip) -> "Workbook":
    # openpyxl takes long to load, and most imports need none of it.
    from openpyxl.reader.excel import ExcelReader

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        reader = ExcelReader(archive.fp, read_only=True, data_only=True, keep_links=False)
        reader.archive = archive
        reader.read()
        return reader.wb


def _refused(path: Path, error: Exception) -> BadInput:
    if isinstance(error, MemoryError):
        return in_words(error, shown(path))
    return BadInput(
        f"This is no Excel workbook that can be read ({type(error).__name__}).",
        place=shown(path),
        remedy="Save it anew as .xlsx; the old .xls and protected files cannot be read.",
    )


def _text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return unescape(str(cell))
