"""JSON Lines: one article a line, with metadata."""

import json
import re
from collections.abc import Iterator
from functools import partial
from itertools import count
from pathlib import Path
from typing import TextIO

import msgspec

from annotator.files import shown
from annotator.importers.base import ReadOptions
from annotator.importers.decoding import inspect, open_text
from annotator.importers.fields import Origin, article_of, fields_of
from annotator.importers.guard import attempt
from annotator.importers.incoming import Incoming, Reading, Skipped
from annotator.interchange.parts import Part

_BYTE = re.compile(r"\((?:byte|char) (\d+)\)")


class JsonLinesImporter:
    """Reads objects with a text and metadata, a line each."""

    name = "jsonl"
    suffixes = (".jsonl", ".ndjson")
    title = "JSON Lines, one article a line"
    holds = frozenset({Part.TEXT, Part.METADATA, Part.ZONES})

    def read(self, path: Path, options: ReadOptions) -> Reading:
        """Yield an article for each line; lines that are none are skipped with their number."""
        origin = Origin(path.name, inspect(path, options.encoding))
        with open_text(path, origin.encoded, newline="\n") as stream:
            longest = options.bounds.line
            for number, line in _lines(stream, longest):
                place = f"{shown(path)}:{number}"
                if line is None:
                    yield Skipped(place, f"The line has more than {longest} characters.")
                elif line.strip():
                    yield attempt(place, partial(article_of_line, line, origin, place))


IMPORTER = JsonLinesImporter()


def _lines(stream: TextIO, longest: int) -> Iterator[tuple[int, str | None]]:
    """Give the lines with their numbers; one that is too long is passed over piece by piece."""
    for number in count(1):
        line = stream.readline(longest)
        if not line:
            return
        whole = len(line) < longest or line.endswith("\n")
        yield number, line if whole else None
        while not whole:
            piece = stream.readline(longest)
            whole = len(piece) < longest or piece.endswith("\n")


def article_of_line(line: str, origin: Origin, place: str) -> Incoming:
    """Return the article that a JSON object holds, or why it holds none."""
    try:
        record = _decoded(line)
    except (ValueError, RecursionError) as error:
        at = _BYTE.search(str(error))
        if at is None:
            return Skipped(place, "This is not JSON: it ends too early, or is nested too deep.")
        return Skipped(place, f"This is not JSON: something is wrong at byte {at[1]}.")
    if not isinstance(record, dict):
        return Skipped(place, "This is not a JSON object.")
    return article_of(record, fields_of(record), origin, place)


def _decoded(line: str) -> object:
    try:
        decoded: object = msgspec.json.decode(line)
    except msgspec.DecodeError:
        # A lone surrogate as an escape is JSON all the same; the text's repair knows it.
        if "\\u" not in line:
            raise
        decoded = json.loads(line)
    return decoded
