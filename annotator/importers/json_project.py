"""Our own JSON: a project that was exported, identifiers and all."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import msgspec

from annotator.files import open_plain, shown
from annotator.importers.base import ReadOptions
from annotator.importers.incoming import Incoming, ProjectHead, ProjectPart, Reading, Skipped
from annotator.importers.json_head import explained, forgiving_head, forgiving_head_1
from annotator.interchange import records
from annotator.interchange.head_to_model import (
    HeadRows,
    drop_attachments,
    drop_spans,
    head_rows,
    settings_of,
)
from annotator.interchange.json_stream import Piece, pieces
from annotator.interchange.parts import Part
from annotator.interchange.to_model import ArticleRows, article_rows
from annotator.model import Attachment, Uid, parse_uid
from annotator.model.errors import BadInput

_ARTICLES = "articles"
_FILES = "files"
_NEEDED = {"format", "version", "project", "scheme", "people", "claims", "claim_links"}
_NEEDED_SINCE_2 = {"settings", "records", "attachments", "evidence"}
# Not inside `\\\\u0000`, which is a backslash before plain letters.
_NUL = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")
_decode_article = msgspec.json.Decoder(records.ArticleRecord).decode
_decode_file = msgspec.json.Decoder(records.FileRecord).decode
_decode_version = msgspec.json.Decoder(int).decode


class JsonProjectImporter:
    """Reads what the JSON exporter wrote; yields parts of a project, one for each article."""

    name = "json"
    suffixes = (".json",)
    title = "Hashiya JSON: a whole project"
    holds = frozenset(Part)

    def read(self, path: Path, options: ReadOptions) -> Reading:
        """Yield the people first, then files, claims, each article, and the evidence.

        The encoding is always UTF-8. What refers to nothing, lies outside its text or quotes
        something else is skipped; a file that ends too early gives what stands before.
        """
        file = shown(path)
        with open_plain(path) as stream:
            head, refused = _head(stream, file)
            reading = _Reading(head, file)
            yield from refused
            yield from reading.first_part()
            if head.attachments:
                stream.seek(0)
                yield from reading.files(pieces(stream, _ARTICLES, _FILES))
            yield from reading.claims()
            stream.seek(0)
            yield from reading.articles(pieces(stream, _ARTICLES, _FILES))
            yield from reading.evidence()


IMPORTER = JsonProjectImporter()


class _Reading:
    """One file while it is read."""

    def __init__(self, head: records.FileHead, file: str) -> None:
        self._head = head
        self._file = file
        self._skipped: list[Skipped] = []
        self._rows = HeadRows()
        self._articles: set[Uid] = set()
        self._files: set[Uid] = set()
        self._spans: set[Uid] = set()
        self._wanted: frozenset[Uid] = frozenset()

    def first_part(self) -> Iterator[Incoming]:
        """Yield who works in the project, its scheme and its settings."""
        rows = self._rows = head_rows(self._head, self._complain)
        self._wanted = rows.evidence_spans
        project = self._head.project
        head = ProjectHead(
            parse_uid(project.uid),
            project.name,
            self._head.scheme,
            settings_of(self._head.settings),
            self._wanted,
        )
        yield ProjectPart(head=head, people=tuple(rows.people), records=tuple(rows.records))
        yield from self._complaints("")

    def files(self, found: Iterator[Piece]) -> Iterator[Incoming]:
        """Yield the attachments, each with its bytes."""
        wanted: dict[str, list[Attachment]] = {}
        for attachment in self._rows.attachments:
            wanted.setdefault(attachment.sha256, []).append(attachment)
        try:
            while wanted and (piece := next(found, None)) is not None:
                if piece.key == _FILES and piece.index is not None:
                    yield from self._file_of(piece, wanted)
        except BadInput as error:
            yield Skipped(f"{self._file}: {error.place}", f"{error.message} The rest was not read.")

    def _file_of(self, piece: Piece, wanted: dict[str, list[Attachment]]) -> Iterator[Incoming]:
        place = f"{self._file}: line {piece.line}, files[{piece.index}]"
        try:
            record = _decode_file(piece.raw)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            yield Skipped(place, explained(error))
            return
        if hashlib.sha256(record.data).hexdigest() != record.sha256:
            yield Skipped(place, "The file is not the one that was exported: its SHA-256 differs.")
            return
        for attachment in wanted.pop(record.sha256, ()):
            self._files.add(attachment.uid)
            true = replace(attachment, size=len(record.data))
            if true != attachment:
                yield Skipped(place, f"It has {true.size} bytes, not {attachment.size} as it says.")
            yield ProjectPart(attachments=((true, record.data),))

    def claims(self) -> Iterator[Incoming]:
        """Yield the claims with all that is on them but evidence."""
        rows = self._rows
        drop_attachments(rows, self._files, self._complain)
        yield ProjectPart(
            claims=tuple(rows.claims),
            verdicts=tuple(rows.verdicts),
            steps=tuple(rows.steps),
            comments=tuple(rows.comments),
            claim_links=tuple(rows.claim_links),
        )
        yield from self._complaints("")

    def evidence(self) -> Iterator[Incoming]:
        """Yield the evidence with its uses; the spans that it may be are in."""
        rows = self._rows
        drop_spans(rows, self._spans, self._complain)
        yield ProjectPart(evidence=tuple(rows.evidence), uses=tuple(rows.uses))
        yield from self._complaints("")

    def articles(self, found: Iterator[Piece]) -> Iterator[Incoming]:
        """Yield a part for each article."""
        try:
            for piece in found:
                if piece.key == _ARTICLES and piece.index is not None:
                    yield from self._article(piece)
        except BadInput as error:
            yield Skipped(f"{self._file}: {error.place}", f"{error.message} The rest was not read.")

    def _article(self, piece: Piece) -> Iterator[Incoming]:
        place = f"line {piece.line}, articles[{piece.index}]"
        try:
            _check_storable(piece)
            record = _decode_article(piece.raw)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            yield Skipped(f"{self._file}: {place}", explained(error))
            return
        except BadInput as error:
            yield Skipped(f"{self._file}: {place}", error.message)
            return
        rows = self._rows_of(record)
        if rows is not None and rows.article.uid in self._articles:
            self._complain("", "Its identifier is in the file twice.")
        elif rows is not None:
            self._articles.add(rows.article.uid)
            self._spans.update(one.uid for one in rows.spans if one.uid in self._wanted)
            yield ProjectPart(
                articles=((rows.article, rows.text),),
                sets=tuple(rows.sets),
                spans=tuple(rows.spans),
                relations=tuple(rows.relations),
            )
        yield from self._complaints(place)

    def _rows_of(self, record: records.ArticleRecord) -> ArticleRows | None:
        return article_rows(record, self._rows, self._complain)

    def _complain(self, path: str, reason: str) -> None:
        self._skipped.append(Skipped(path, reason))

    def _complaints(self, place: str) -> Iterator[Skipped]:
        for one in self._skipped:
            where = ".".join(part for part in (place, one.place) if part)
            yield Skipped(f"{self._file}: {where}", one.reason)
        self._skipped.clear()


def _head(stream: BinaryIO, file: str) -> tuple[records.FileHead, list[Skipped]]:
    try:
        members = _members(stream)
        _recognise(members)
        members.pop(_ARTICLES, None)
        members.pop(_FILES, None)
        if _version(members) == 1:
            return forgiving_head_1(members, file)
        return forgiving_head(members, file)
    except BadInput as error:
        place = f"{file}: {error.place}" if error.place else file
        raise BadInput(error.message, place=place, remedy=error.remedy) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise BadInput(explained(error), place=file) from error


def _members(stream: BinaryIO) -> dict[str, msgspec.Raw]:
    """Read all but the files and articles; what we write ourselves has these last."""
    members: dict[str, msgspec.Raw] = {}
    try:
        for piece in pieces(stream, _ARTICLES, _FILES):
            if piece.index is None:
                _check_storable(piece)
                members[piece.key] = msgspec.Raw(piece.raw)
            elif piece.key == _ARTICLES and _is_whole(members):
                break
    except BadInput:
        # With all that the articles need, those before the damage can still come in.
        if not _is_whole(members):
            raise
    return members


def _is_whole(members: dict[str, msgspec.Raw]) -> bool:
    """Return whether all that articles need is there."""
    if not members.keys() >= _NEEDED:
        return False
    return members["version"] == msgspec.Raw(b"1") or members.keys() >= _NEEDED_SINCE_2


def _version(members: dict[str, msgspec.Raw]) -> int:
    return _decode_version(members.get("version", msgspec.Raw(b"0")))


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
    version = _version(members)
    if version > records.VERSION:
        raise BadInput(
            f"A later version of Hashiya wrote this file (format {version}).",
            remedy="Update Hashiya, or export the project for this version.",
        )
