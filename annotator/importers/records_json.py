"""A list of records as JSON, as our export writes it."""

import re
from functools import partial
from pathlib import Path

import msgspec

from annotator.files import open_plain, shown
from annotator.importers.base import ReadOptions
from annotator.importers.guard import attempt
from annotator.importers.incoming import IncomingRecord, Reading, Skipped
from annotator.importers.record_table import record_of
from annotator.interchange.json_stream import Piece, pieces
from annotator.interchange.parts import REGISTRY
from annotator.model.errors import BadInput

FORMAT, VERSION = "hashiya-records", 1
_HEAD = 4096
_MARK = re.compile(rb'"format"\s*:\s*"hashiya-records"')


class RecordJsonImporter:
    """Reads a file of records; the encoding is always UTF-8."""

    name = "records-json"
    suffixes = (".json",)
    title = "Registry as JSON"
    holds = REGISTRY

    def recognises(self, path: Path) -> bool:
        """Return whether a file is a list of records, by its head."""
        try:
            with open_plain(path) as stream:
                return _MARK.search(stream.read(_HEAD)) is not None
        except BadInput:
            return False

    def read(self, path: Path, options: ReadOptions) -> Reading:
        """Yield the records; what is none is skipped with its line."""
        file, found = shown(path), False
        with open_plain(path) as stream:
            try:
                for piece in pieces(stream, "records"):
                    if piece.index is not None:
                        found = True
                        place = f"{file}:{piece.line}"
                        yield attempt(place, partial(_record, piece, place))
                    elif piece.key == "version" and piece.raw != str(VERSION).encode():
                        raise BadInput(
                            "This list of records was written by a newer Hashiya.",
                            place=str(piece.line),
                            remedy="Update Hashiya, or export the list again as CSV.",
                        )
                    found = found or piece.key == "records"
            except BadInput as error:
                place = f"{file}:{error.place}" if error.place else file
                raise BadInput(error.message, place=place, remedy=error.remedy) from error
        if not found:
            raise BadInput("The file holds no list of records.", place=file)


IMPORTER = RecordJsonImporter()


def _record(piece: Piece, place: str) -> IncomingRecord | Skipped:
    try:
        values = msgspec.json.decode(piece.raw, type=dict[str, str | list[str] | None])
    except (msgspec.DecodeError, msgspec.ValidationError, UnicodeDecodeError) as error:
        return Skipped(place, f"This is no record ({error}).")
    aliases = values.pop("aliases", None)
    if isinstance(aliases, str):
        aliases = [aliases]
    texts = {key: value for key, value in values.items() if isinstance(value, str)}
    return record_of(texts, aliases, place)
