"""Our own JSON: a project that was exported, identifiers and all."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec

from annotator.files import shown
from annotator.importers.base import ReadOptions
from annotator.importers.decoding import open_bytes
from annotator.importers.incoming import Incoming, ProjectHead, ProjectPart, Reading, Skipped
from annotator.interchange import records
from annotator.interchange.json_stream import Piece, pieces
from annotator.interchange.parts import Part
from annotator.interchange.to_model import ArticleRows, HeadRows, article_rows, head_rows
from annotator.model import Uid, parse_uid
from annotator.model.errors import BadInput

_ARTICLES = "articles"
_NEEDED = {"format", "version", "project", "scheme", "people", "claims", "claim_links"}
# Not inside `\\\\u0000`, which is a backslash before plain letters.
_NUL = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")
_decode_article = msgspec.json.Decoder(records.ArticleRecord).decode
_decode_version = msgspec.json.Decoder(int).decode


class JsonProjectImporter:
    """Reads what the JSON exporter wrote; yields parts of a project, one for each article."""

    name = "json"
    suffixes = (".json",)
    title = "Hashiya JSON: a whole project"
    holds = frozenset(Part)

    def read(self, path: Path, options: ReadOptions) -> Reading:
        """Yield the people and claims first, then each article with its annotation.

        The encoding is always UTF-8. What refers to nothing, lies outside its text or quotes
        something else is skipped; a file that ends too early gives what stands before.
        """
        file = shown(path)
        with open_bytes(path) as stream:
            head = _head(stream, file)
            reading = _Reading(head, file)
            yield from reading.first_part()
            stream.seek(0)
            yield from reading.articles(pieces(stream, _ARTICLES))


IMPORTER = JsonProjectImporter()


class _Reading:
    """One file while it is read."""

    def __init__(self, head: records.FileHead, file: str) -> None:
        self._head = head
        self._file = file
        self._skipped: list[Skipped] = []
        self._rows = HeadRows()
        self._articles: set[Uid] = set()

    def first_part(self) -> Iterator[Incoming]:
        """Yield the part that belongs to no article."""
        try:
            rows = self._rows = head_rows(self._head, self._complain)
        except ValueError as error:
            raise BadInput(f"There is no such moment ({error}).", place=self._file) from error
        project = self._head.project
        yield ProjectPart(
            head=ProjectHead(parse_uid(project.uid), project.name, self._head.scheme),
            people=tuple(rows.people),
            claims=tuple(rows.claims),
            verdicts=tuple(rows.verdicts),
            evidence=tuple(rows.evidence),
            claim_links=tuple(rows.claim_links),
        )
        yield from self._complaints("")

    def articles(self, found: Iterator[Piece]) -> Iterator[Incoming]:
        """Yield a part for each article."""
        try:
            for piece in found:
                if piece.index is not None:
                    yield from self._article(piece)
        except BadInput as error:
            yield Skipped(f"{self._file}: {error.place}", f"{error.message} The rest was not read.")

    def _article(self, piece: Piece) -> Iterator[Incoming]:
        place = f"line {piece.line}, articles[{piece.index}]"
        try:
            _check_storable(piece)
            record = _decode_article(piece.raw)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            yield Skipped(f"{self._file}: {place}", _explained(error))
            return
        except BadInput as error:
            yield Skipped(f"{self._file}: {place}", error.message)
            return
        rows = self._rows_of(record)
        if rows is not None and rows.article.uid in self._articles:
            self._complain("", "Its identifier is in the file twice.")
        elif rows is not None:
            self._articles.add(rows.article.uid)
            yield ProjectPart(
                articles=((rows.article, rows.text),),
                sets=tuple(rows.sets),
                spans=tuple(rows.spans),
                relations=tuple(rows.relations),
            )
        yield from self._complaints(place)

    def _rows_of(self, record: records.ArticleRecord) -> ArticleRows | None:
        try:
            return article_rows(record, self._rows, self._complain)
        except ValueError as error:
            self._complain("", f"There is no such moment ({error}).")
            return None

    def _complain(self, path: str, reason: str) -> None:
        self._skipped.append(Skipped(path, reason))

    def _complaints(self, place: str) -> Iterator[Skipped]:
        for one in self._skipped:
            where = ".".join(part for part in (place, one.place) if part)
            yield Skipped(f"{self._file}: {where}", one.reason)
        self._skipped.clear()


def _head(stream: BinaryIO, file: str) -> records.FileHead:
    try:
        members = _members(stream)
        _recognise(members)
        members.pop(_ARTICLES, None)
        return msgspec.json.decode(msgspec.json.encode(members), type=records.FileHead)
    except BadInput as error:
        place = f"{file}: {error.place}" if error.place else file
        raise BadInput(error.message, place=place, remedy=error.remedy) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise BadInput(_explained(error), place=file) from error


def _members(stream: BinaryIO) -> dict[str, msgspec.Raw]:
    """Read all but the articles; what we write ourselves has them last."""
    members: dict[str, msgspec.Raw] = {}
    try:
        for piece in pieces(stream, _ARTICLES):
            if piece.index is None:
                _check_storable(piece)
                members[piece.key] = msgspec.Raw(piece.raw)
            elif members.keys() >= _NEEDED:
                break
    except BadInput:
        # With all that the articles need, those before the damage can still come in.
        if not members.keys() >= _NEEDED:
            raise
    return members


def _check_storable(piece: Piece) -> None:
    if b"\\u0000" in piece.raw and _NUL.search(piece.raw):
        raise BadInput("There is a NUL character in it.", place=f"line {piece.line}")


def _recognise(members: dict[str, msgspec.Raw]) -> None:
    if members.get("format") != msgspec.Raw(b'"hashiya-project"'):
        raise BadInput(
            "This is JSON, but not an exported Hashiya project.",
            remedy="For articles with metadata, write an object a line (.jsonl).",
        )
    if _ARTICLES in members:
        raise BadInput("“articles” is not a list.")
    version = _decode_version(members.get("version", msgspec.Raw(b"0")))
    if version > records.VERSION:
        raise BadInput(
            f"A later version of Hashiya wrote this file (format {version}).",
            remedy="Update Hashiya, or export the project for this version.",
        )


def _explained(error: Exception) -> str:
    what, _, where = str(error).partition(" - at `$")
    inside = where.strip("`.")
    return f"The record is not as it should be: {what}" + (f", at {inside}." if inside else ".")
