"""A list of articles as one JSON array: what many programs call JSON."""

import io
import re
from functools import partial
from pathlib import Path
from typing import BinaryIO

from annotator.files import open_plain, shown
from annotator.importers.base import ReadOptions
from annotator.importers.decoding import inspect
from annotator.importers.fields import Origin
from annotator.importers.guard import attempt
from annotator.importers.incoming import Reading, Skipped
from annotator.importers.jsonl import article_of_line
from annotator.interchange.json_stream import pieces
from annotator.interchange.parts import Part
from annotator.model.errors import BadInput

_HEAD = 4096
_BEGINS = re.compile(rb"(?:\xef\xbb\xbf)?[ \t\r\n]*\[")
_LIST = "list"
_BEFORE, _BEHIND = b'{"list":', b"}"


class JsonListImporter:
    """Reads an array of objects with a text and metadata; the encoding is always UTF-8."""

    name = "json-list"
    suffixes = (".json",)
    title = "JSON array of articles"
    holds = frozenset({Part.TEXT, Part.METADATA, Part.ZONES})

    def recognises(self, path: Path) -> bool:
        """Return whether a file begins as an array does."""
        try:
            with open_plain(path) as stream:
                return _BEGINS.match(stream.read(_HEAD)) is not None
        except BadInput:
            return False

    def read(self, path: Path, options: ReadOptions) -> Reading:
        """Yield an article for each object; what is none is skipped with its line."""
        file, origin = shown(path), Origin(path.name, inspect(path, "utf-8"))
        with open_plain(path) as stream:
            try:
                for piece in pieces(_as_member(stream), _LIST):
                    place = f"{file}:{piece.line} [{(piece.index or 0) + 1}]"
                    line = piece.raw.decode("utf-8", "replace")
                    yield attempt(place, partial(article_of_line, line, origin, place))
            except BadInput as error:
                yield Skipped(f"{file}: {error.place}", f"{error.message} The rest was not read.")


IMPORTER = JsonListImporter()


class _Joined(io.RawIOBase):
    """Streams read one after the other as one."""

    def __init__(self, *streams: BinaryIO) -> None:
        self._streams = list(streams)

    def read(self, size: int = -1, /) -> bytes:
        """Return the next bytes; fewer than asked for where one stream ends."""
        while self._streams:
            data = self._streams[0].read(size)
            if data:
                return data
            self._streams.pop(0)
        return b""


def _as_member(stream: BinaryIO) -> BinaryIO:
    """Return the array as the one member of an object, which is what can be cut into pieces."""
    mark = stream.read(3)
    begun = b"" if mark == b"\xef\xbb\xbf" else mark
    return _Joined(io.BytesIO(_BEFORE + begun), stream, io.BytesIO(_BEHIND))  # type: ignore[return-value]
