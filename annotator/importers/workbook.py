"""Reading Excel workbooks: the only module of the core that knows openpyxl.

What is read are texts: numbers as people write them, formulas as the value that Excel left with
them. Nothing is calculated, and nothing outside the file is ever looked at.
"""

import re
import warnings
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree.ElementTree import ParseError

from annotator.files import shown
from annotator.importers.decoding import cannot_read
from annotator.model.errors import BadInput

if TYPE_CHECKING:
    from openpyxl import Workbook

_LARGEST = 1 << 31
"""Unpacked bytes of all parts; a file that says more was made to do harm."""
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row that is not empty: its sheet, its number from 1, its cells."""

    sheet: str
    number: int
    cells: list[str]


def workbook_rows(path: Path) -> Iterator[SheetRow]:
    """Yield the rows of all sheets, in the order of the workbook.

    Raises:
        BadInput: it is no workbook that can be read. Nothing was yielded before.
    """
    workbook = _opened(path)
    try:
        for sheet in workbook.worksheets:
            for number, cells in enumerate(sheet.iter_rows(values_only=True), start=1):
                texts = [_text(cell) for cell in cells]
                if any(texts):
                    yield SheetRow(sheet.title, number, texts)
    finally:
        workbook.close()


def unescape(text: str) -> str:
    """Return the text that an escaped one stands for, as Excel reads it (``_x0007_``)."""
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)


def _opened(path: Path) -> "Workbook":
    refused = BadInput(
        "This is no Excel workbook that can be read.",
        place=shown(path),
        remedy="Save it anew as .xlsx; the old .xls and protected files cannot be read.",
    )
    try:
        with zipfile.ZipFile(path) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > _LARGEST:
                raise refused
        # openpyxl takes long to load, and most imports need none of it.
        from openpyxl import load_workbook

        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return load_workbook(path, read_only=True, data_only=True)
    except OSError as error:
        raise cannot_read(path, error) from error
    except (zipfile.BadZipFile, KeyError, ValueError, TypeError, ParseError) as error:
        raise refused from error


def _text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return unescape(str(cell))
