"""Plain text: one article a file."""

from dataclasses import replace
from pathlib import Path

from annotator.files import cannot_read, open_plain, shown
from annotator.importers.base import ReadOptions
from annotator.importers.decoding import decode, inspect_bytes
from annotator.importers.fields import Origin, plain_article
from annotator.importers.incoming import Reading, Skipped
from annotator.interchange.parts import Part
from annotator.model.errors import BadInput
from annotator.text.ranges import is_blank

_LARGEST = 64 << 20


class TextImporter:
    """Reads a text file as one article; its first paragraph may be the headline."""

    name = "txt"
    suffixes = (".txt", ".text")
    title = "Plain text"
    holds = frozenset({Part.TEXT, Part.ZONES})

    def read(self, path: Path, options: ReadOptions) -> Reading:
        """Yield the file's article; its text is exactly what the bytes say."""
        data = _bytes(path)
        try:
            encoded = inspect_bytes(data, options.encoding)
        except BadInput as error:
            raise BadInput(error.message, place=shown(path), remedy=error.remedy) from error
        text = decode(data, encoded)
        if not is_blank(text):
            yield replace(plain_article(text, Origin(path.name, encoded)), place=shown(path))
        else:
            yield Skipped(shown(path), "The file has no text in it.")


def _bytes(path: Path) -> bytes:
    with open_plain(path) as stream:
        try:
            data = stream.read(_LARGEST + 1)
        except OSError as error:
            raise cannot_read(path, error) from error
    if len(data) > _LARGEST:
        raise BadInput(
            "This is too large for one article (more than 64 MB).",
            place=shown(path),
            remedy="Split it, or make it a JSONL or CSV file of many articles.",
        )
    return data


IMPORTER = TextImporter()
