"""CSV: one article a row, with metadata; comma, semicolon or tab."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO
from itertools import islice
from pathlib import Path
from typing import TextIO

from annotator.files import shown
from annotator.importers.base import ReadOptions
from annotator.importers.decoding import Encoded, inspect, open_text
from annotator.importers.fields import Origin, article_of, field_of, fields_of
from annotator.importers.incoming import Incoming, Reading, Skipped
from annotator.interchange.parts import Part
from annotator.model.errors import BadInput

_DELIMITERS = ",;\t"
_SAMPLE = 1 << 16
_LARGEST_FIELD = 1 << 28


class TableImporter:
    """Reads a table with a header; a cell is text, whatever it starts with."""

    name = "csv"
    suffixes = (".csv", ".tsv")
    title = "CSV table, one article a row (comma, semicolon or tab)"
    holds = frozenset({Part.TEXT, Part.METADATA, Part.ZONES})

    def read(self, path: Path, options: ReadOptions) -> Reading:
        """Yield an article for each row; rows that are none are skipped with their line."""
        encoded = inspect(path, options.encoding)
        delimiter = _delimiter(path, encoded)
        # The standard limit of 128 KB is shorter than a long article; it is the module's alone.
        csv.field_size_limit(_LARGEST_FIELD)
        with open_text(path, encoded, newline="") as stream:
            rows = _rows(stream, delimiter, shown(path))
            header = next(rows, None)
            if header is None:
                yield Skipped(shown(path), "The file is empty.")
                return
            table = _table(header, Origin(path.name, encoded), shown(path))
            yield from map(table.article, rows)


IMPORTER = TableImporter()


@dataclass(frozen=True, slots=True)
class _Row:
    place: str
    cells: list[str]
    problem: str = ""


@dataclass(frozen=True, slots=True)
class _Table:
    columns: list[str]
    fields: dict[str, str]
    origin: Origin

    def article(self, row: _Row) -> Incoming:
        """Return what a row holds."""
        if row.problem:
            return Skipped(row.place, row.problem)
        if any(cell.strip() for cell in row.cells[len(self.columns) :]):
            return Skipped(row.place, "The row has more cells than the header has columns.")
        record = dict(zip(self.columns, row.cells, strict=False))
        return article_of(record, self.fields, self.origin, row.place)


def _table(header: _Row, origin: Origin, file: str) -> _Table:
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


def _rows(stream: TextIO, delimiter: str, file: str) -> Iterator[_Row]:
    reader = csv.reader(stream, delimiter=delimiter, strict=True)
    while True:
        place = f"{file}:{reader.line_num + 1}"
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield _Row(place, [], _explained(error))
            continue
        if cells and not (reader.line_num == 1 and _declares(cells, delimiter)):
            yield _Row(place, cells)


def _explained(error: csv.Error) -> str:
    if "unexpected end" in str(error):
        return "A quote is opened here and never closed; the rest of the file was not read."
    return f"The row is broken: {error}."


def _declares(cells: list[str], delimiter: str) -> bool:
    """Return whether a row is Excel's ``sep=;``, which names the delimiter."""
    return delimiter.join(cells).strip().lower() == f"sep={delimiter}".strip()


def _delimiter(path: Path, encoded: Encoded) -> str:
    """Return the delimiter under which the first row names most columns that we know."""
    with open_text(path, encoded, newline="") as stream:
        sample = stream.read(_SAMPLE)
    if sample[:4].lower() == "sep=" and sample[4:5] in set(_DELIMITERS):
        return sample[4]
    return max(_DELIMITERS, key=lambda delimiter: _fit(sample, delimiter))


def _fit(sample: str, delimiter: str) -> tuple[int, int]:
    header = next(islice(csv.reader(StringIO(sample, newline=""), delimiter=delimiter), 1), [])
    return sum(1 for name in header if field_of(name)), len(header)
