"""CSV: one article a row, with metadata; comma, semicolon or tab."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from annotator.files import shown
from annotator.importers.base import ReadOptions
from annotator.importers.csv_rows import CsvRow, csv_rows, delimiter_of
from annotator.importers.decoding import inspect, open_text
from annotator.importers.fields import Origin, article_of, field_of, fields_of
from annotator.importers.guard import attempt
from annotator.importers.incoming import Incoming, Reading, Skipped
from annotator.interchange.parts import Part
from annotator.model.errors import BadInput


class TableImporter:
    """Reads a table with a header; a cell is text, whatever it starts with."""

    name = "csv"
    suffixes = (".csv", ".tsv")
    title = "CSV table, one article a row (comma, semicolon or tab)"
    holds = frozenset({Part.TEXT, Part.METADATA, Part.ZONES})

    def read(self, path: Path, options: ReadOptions) -> Reading:
        """Yield an article for each row; rows that are none are skipped with their line."""
        encoded = inspect(path, options.encoding)
        delimiter = delimiter_of(path, encoded, field_of)
        with open_text(path, encoded, newline="") as stream:
            rows = csv_rows(stream, delimiter, shown(path), options.bounds.line)
            header = next(rows, None)
            if header is None:
                yield Skipped(shown(path), "The file is empty.")
                return
            table = _table(header, Origin(path.name, encoded), shown(path))
            for row in rows:
                yield attempt(row.place, partial(table.article, row))


IMPORTER = TableImporter()


@dataclass(frozen=True, slots=True)
class _Table:
    columns: list[str]
    fields: dict[str, str]
    origin: Origin

    def article(self, row: CsvRow) -> Incoming:
        """Return what a row holds."""
        if row.problem:
            return Skipped(row.place, row.problem)
        if any(cell.strip() for cell in row.cells[len(self.columns) :]):
            return Skipped(row.place, "The row has more cells than the header has columns.")
        record = dict(zip(self.columns, row.cells, strict=False))
        return article_of(record, self.fields, self.origin, row.place)


def _table(header: CsvRow, origin: Origin, file: str) -> _Table:
    columns = _distinct(header.cells)
    fields = fields_of(columns)
    if header.problem or "text" not in fields:
        raise BadInput(
            header.problem or f"No column holds the text; there are: {', '.join(columns)}.",
            place=file,
            remedy="Call the column with the articles' text “text” or “نص”.",
        )
    return _Table(columns, fields, origin)


def _distinct(names: list[str]) -> list[str]:
    """Give columns of one name, or of none, names of their own, so that none hides another."""
    seen: dict[str, int] = {}
    columns = []
    for name in (name.strip() or "column" for name in names):
        seen[name] = seen.get(name, 0) + 1
        columns.append(name if seen[name] == 1 else f"{name} {seen[name]}")
    return columns
