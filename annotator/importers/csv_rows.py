"""Rows of a CSV file, whatever its delimiter: comma, semicolon or tab."""

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import StringIO
from itertools import islice
from pathlib import Path
from typing import TextIO

from annotator.importers.bounds import USUAL
from annotator.importers.decoding import Encoded, open_text

_DELIMITERS = ",;\t"
_SAMPLE = 1 << 16

Known = Callable[[str], str]
"""Tells what a column is by its name; empty for one that nobody knows."""


@dataclass(frozen=True, slots=True)
class CsvRow:
    """A row: where it stands, its cells, and what is wrong with it if something is."""

    place: str
    cells: list[str]
    problem: str = ""


def csv_rows(
    stream: TextIO, delimiter: str, file: str, longest: int = USUAL.line
) -> Iterator[CsvRow]:
    """Yield the rows of a table with their lines; broken ones say what is wrong with them.

    A line or cell of more than ``longest`` characters is broken.
    """
    # The standard limit of 128 KB is shorter than a long article; it is the module's alone.
    csv.field_size_limit(longest)
    lines = _Lines(stream, longest)
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    while True:
        place = f"{file}:{lines.number + 1}"
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield CsvRow(place, [], _explained(error))
            continue
        if cells and not (lines.number == 1 and _declares(cells, delimiter)):
            yield CsvRow(place, cells)


class _Lines:
    """The lines of a file; one that is too long is passed over, piece by piece.

    Attributes:
        number: how many were given or passed over.
    """

    def __init__(self, stream: TextIO, longest: int) -> None:
        self.number = 0
        self._stream = stream
        self._longest = longest

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        line = self._stream.readline(self._longest)
        if not line:
            raise StopIteration
        self.number += 1
        if len(line) < self._longest or line[-1] in "\r\n":
            return line
        while line and line[-1] not in "\r\n":
            line = self._stream.readline(self._longest)
        raise csv.Error(f"it has more than {self._longest} characters")


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
