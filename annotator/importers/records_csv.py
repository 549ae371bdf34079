"""A list of records as CSV: one record a row; comma, semicolon or tab."""

from collections.abc import Iterator
from pathlib import Path

from annotator.files import shown
from annotator.importers.base import ReadOptions
from annotator.importers.csv_rows import CsvRow, csv_rows, delimiter_of
from annotator.importers.decoding import inspect, open_text
from annotator.importers.incoming import Reading, Skipped
from annotator.importers.record_table import RecordTable, column_of, is_registry
from annotator.interchange.parts import REGISTRY
from annotator.model.errors import BadInput

_GUARDED = ("=", "+", "-", "@", "#", "\t", "\r", "'")
"""What a spreadsheet might take for a formula; our export leads it with an apostrophe."""


class RecordCsvImporter:
    """Reads a table of records with a header."""

    name = "records-csv"
    suffixes = (".csv", ".tsv")
    title = "Registry as CSV, one record a row (comma, semicolon or tab)"
    holds = REGISTRY

    def recognises(self, path: Path) -> bool:
        """Return whether a file is a list of records, by its header."""
        try:
            header = next(self._rows(path, ReadOptions()), None)
        except BadInput:
            return False
        return header is not None and is_registry(header.cells)

    def read(self, path: Path, options: ReadOptions) -> Reading:
        """Yield a record for each row; rows that are none are skipped with their line."""
        rows = self._rows(path, options)
        header = next(rows, None)
        if header is None:
            yield Skipped(shown(path), "The file is empty.")
            return
        if header.problem:
            raise BadInput(header.problem, place=header.place)
        table = RecordTable(header.cells, shown(path))
        for row in rows:
            if row.problem:
                yield Skipped(row.place, row.problem)
            elif any(cell.strip() for cell in row.cells[len(header.cells) :]):
                reason = "The row has more cells than the header has columns."
                yield Skipped(row.place, reason)
            else:
                found = table.record([_bare(cell) for cell in row.cells], row.place)
                if found is not None:
                    yield found

    def _rows(self, path: Path, options: ReadOptions) -> Iterator[CsvRow]:
        encoded = inspect(path, options.encoding)
        delimiter = delimiter_of(path, encoded, column_of)
        with open_text(path, encoded, newline="") as stream:
            yield from csv_rows(stream, delimiter, shown(path), options.bounds.line)


IMPORTER = RecordCsvImporter()


def _bare(cell: str) -> str:
    """Return a cell without the apostrophe that kept it from being a formula."""
    if cell.startswith("'") and cell[1:].lstrip().startswith(_GUARDED):
        return cell[1:]
    return cell
