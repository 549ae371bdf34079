"""Rows of a CSV file, whatever its delimiter: comma, semicolon or tab."""

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import StringIO
from itertools import islice
from pathlib import Path
from typing import TextIO

from annotator.importers.decoding import Encoded, open_text

_DELIMITERS = ",;\t"
_SAMPLE = 1 << 16
_LARGEST_FIELD = 1 << 28

Known = Callable[[str], str]
"""Tells what a column is by its name; empty for one that nobody knows."""


@dataclass(frozen=True, slots=True)
class CsvRow:
    """A row: where it stands, its cells, and what is wrong with it if something is."""

    place: str
    cells: list[str]
    problem: str = ""


def csv_rows(stream: TextIO, delimiter: str, file: str) -> Iterator[CsvRow]:
    """Yield the rows of a table with their lines; broken ones say what is wrong with them."""
    # The standard limit of 128 KB is shorter than a long article; it is the module's alone.
    csv.field_size_limit(_LARGEST_FIELD)
    reader = csv.reader(stream, delimiter=delimiter, strict=True)
    while True:
        place = f"{file}:{reader.line_num + 1}"
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield CsvRow(place, [], _explained(error))
            continue
        if cells and not (reader.line_num == 1 and _declares(cells, delimiter)):
            yield CsvRow(place, cells)


def _explained(error: csv.Error) -> str:
    if "unexpected end" in str(error):
        return "A quote is opened here and never closed; the rest of the file was not read."
    return f"The row is broken: {error}."


def _declares(cells: list[str], delimiter: str) -> bool:
    """Return whether a row is Excel's ``sep=;``, which names the delimiter."""
    return delimiter.join(cells).strip().lower() == f"sep={delimiter}".strip()


def delimiter_of(path: Path, encoded: Encoded, known: Known) -> str:
    """Return the delimiter under which the first row names most columns that are known."""
    with open_text(path, encoded, newline="") as stream:
        sample = stream.read(_SAMPLE)
    if sample[:4].lower() == "sep=" and sample[4:5] in set(_DELIMITERS):
        return sample[4]
    return max(_DELIMITERS, key=lambda delimiter: _fit(sample, delimiter, known))


def _fit(sample: str, delimiter: str, known: Known) -> tuple[int, int]:
    header = next(islice(csv.reader(StringIO(sample, newline=""), delimiter=delimiter), 1), [])
    return sum(1 for name in header if known(name)), len(header)
