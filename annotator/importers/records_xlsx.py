"""A list of records as an Excel workbook: one record a row, as our export writes it or alike."""

import re
from pathlib import Path

from annotator.files import shown
from annotator.importers.base import ReadOptions
from annotator.importers.bounds import USUAL, running
from annotator.importers.incoming import Reading, Skipped
from annotator.importers.record_table import RecordTable, is_registry
from annotator.importers.workbook import first_rows, workbook_rows
from annotator.interchange.parts import REGISTRY
from annotator.model.errors import BadInput

_SEE = re.compile(r".* … \[[^\[\]]* (\d+)\]", re.DOTALL)
"""What our export writes in place of a text that no cell can hold: an excerpt, and its number."""
_SEE_LENGTH = 80
_LONG = ("نصوص طويلة", "Long texts")
_ITEM, _TEXT, _COLUMNS = 0, 6, 7


class RecordXlsxImporter:
    """Reads each sheet whose first row names the columns of records; the others are left."""

    name = "records-xlsx"
    suffixes = (".xlsx", ".xlsm")
    title = "Registry as an Excel workbook, one record a row"
    holds = REGISTRY

    def recognises(self, path: Path) -> bool:
        """Return whether a sheet of a workbook is a list of records, by its header."""
        try:
            return any(is_registry(row.cells) for row in first_rows(path, _quickly(path)))
        except BadInput:
            return False

    def read(self, path: Path, options: ReadOptions) -> Reading:
        """Yield a record for each row; rows that are none are skipped with sheet and number."""
        file, sheet, found = shown(path), "", False
        long_texts = _long_texts(path, options)
        table: RecordTable | None = None
        for row in workbook_rows(path, options):
            if row.problem:
                yield Skipped(f"{file}: {row.sheet}:{row.number}", row.problem)
            elif row.sheet != sheet:
                sheet = row.sheet
                table = RecordTable(row.cells, file) if is_registry(row.cells) else None
                found = found or table is not None
            elif table is not None:
                cells = [_whole(one, long_texts) for one in row.cells]
                record = table.record(cells, f"{file}: {sheet}:{row.number}")
                if record is not None:
                    yield record
        if not found:
            raise BadInput(
                "No sheet of the workbook is a list of records.",
                place=file,
                remedy="Name the columns in the first row: kind, name_ar, name_en, aliases.",
            )


IMPORTER = RecordXlsxImporter()


def _quickly(path: Path) -> ReadOptions:
    """Return how to have a look at a file."""
    return ReadOptions(watch=running(USUAL.time_for(path.stat().st_size)))


def _is_long(sheet: str) -> bool:
    return sheet.startswith(_LONG)


def _long_texts(path: Path, options: ReadOptions) -> dict[str, str]:
    """Return the texts that our export moved to a sheet of their own, by their numbers."""
    parts: dict[str, list[str]] = {}
    for row in workbook_rows(path, options, _is_long):
        if row.number > 1 and len(row.cells) >= _COLUMNS:
            parts.setdefault(row.cells[_ITEM], []).append(row.cells[_TEXT])
    return {number: "".join(texts) for number, texts in parts.items()}


def _whole(cell: str, long_texts: dict[str, str]) -> str:
    """Return a cell's text, or the long one that it is an excerpt of."""
    see = _SEE.fullmatch(cell[-_SEE_LENGTH:]) if long_texts else None
    text = long_texts.get(see[1], "") if see else ""
    start = cell.rpartition(" … [")[0]
    return text if text.startswith(start) and see else cell
