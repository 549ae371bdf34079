"""JSON: the whole project in one self-describing file, which comes back in unchanged.

The file is written as a stream, article by article; a person, a claim, a span and a relation
have a line each, so that two exports can be compared line by line.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import BinaryIO

import msgspec

from annotator.files import replacing
from annotator.interchange import records
from annotator.interchange.parts import Part
from annotator.interchange.to_records import (
    Case,
    article_head,
    attachment_record,
    claim_record,
    evidence_record,
    link_record,
    person_record,
    registry_record,
    relation_record,
    set_head,
    settings_record,
    span_record,
    time_text,
)
from annotator.model import AnnotationSet, Article, now_ms, uid_text
from exports.base import Chosen, ExportReport, Options, Reads, Source

_encode = msgspec.json.Encoder(order="deterministic").encode


def _generator() -> str:
    try:
        return f"Hashiya {version('hashiya')}"
    except PackageNotFoundError:
        return "Hashiya"


class JsonExporter:
    """Writes the project as JSON. ``generator`` names the program in the file.

    It is the project's archive: it also holds what a blind review hides from people for now.
    """

    name = "json"
    suffix = ".json"
    title = "Hashiya JSON: the whole project"
    holds = frozenset(Part)
    of_claims = False

    def __init__(self, generator: str = "") -> None:
        self._generator = generator or _generator()

    def write(self, source: Source, out: Path, options: Options) -> ExportReport:
        """Write the file; see `exports.base.Exporter`."""
        chosen = Chosen(options.annotator, source.read.people.all())
        counts: Counter[str] = Counter()
        with replacing(out) as stream:
            _write_head(stream, self._head(source, options), counts)
            _write_list(stream, _files(source.read))
            stream.write(b',\n"articles": ')
            articles = _Articles(source.read, chosen, options, counts)
            _write_list(stream, articles.written())
            stream.write(b"\n}\n")
        return ExportReport(out, dict(counts))

    def _head(self, source: Source, options: Options) -> records.FileHead:
        read = source.read
        return records.FileHead(
            format=records.FORMAT,
            version=records.VERSION,
            offsets=records.OFFSETS,
            generator=self._generator,
            exported_at=time_text(options.at or now_ms()),
            annotator=options.annotator,
            project=records.ProjectRecord(uid=uid_text(source.uid), name=source.name),
            settings=settings_record(read.settings.all()),
            scheme=source.scheme,
            people=tuple(map(person_record, read.people.all())),
            records=tuple(map(registry_record, read.records.each())),
            attachments=tuple(map(attachment_record, read.attachments.all())),
            evidence=tuple(map(evidence_record, read.evidence.all())),
            claims=tuple(_claims(read)),
            claim_links=tuple(map(link_record, read.claims.links())),
        )


EXPORTER = JsonExporter()


def _claims(read: Reads) -> Iterator[records.ClaimRecord]:
    for row in read.claims.all():
        uid = row.claim.uid
        yield claim_record(
            Case(
                row.claim,
                list(read.claims.verdicts(uid))[::-1],
                read.claims.evidence(uid),
                read.claims.steps(uid),
                read.claims.comments(uid),
            )
        )


def _files(read: Reads) -> Iterator[bytes]:
    """Yield the bytes of attachments, each content once, one in memory at a time."""
    written: set[str] = set()
    for attachment in read.attachments.all():
        if attachment.sha256 not in written:
            written.add(attachment.sha256)
            data = read.attachments.data(attachment.uid)
            yield _encode(records.FileRecord(sha256=attachment.sha256, data=data))


def _write_head(stream: BinaryIO, head: records.FileHead, counts: Counter[str]) -> None:
    """Write all up to the list of files."""
    counts.update(
        people=len(head.people),
        claims=len(head.claims),
        verdicts=sum(len(claim.verdicts) for claim in head.claims),
        evidence=len(head.evidence),
        records=len(head.records),
        attachments=len(head.attachments),
        comments=sum(len(claim.comments) for claim in head.claims),
    )
    counts["review steps"] = sum(len(claim.steps) for claim in head.claims)
    before = b"{\n"
    for field in head.__struct_fields__:
        value = getattr(head, field)
        stream.write(before + _encode(field) + b": ")
        if isinstance(value, tuple):
            _write_list(stream, map(_encode, value))
        elif field == "scheme":
            stream.write(msgspec.json.format(_encode(value), indent=1))
        else:
            stream.write(_encode(value))
        before = b",\n"
    stream.write(b',\n"files": ')


def _write_list(stream: BinaryIO, items: Iterable[bytes]) -> None:
    before = b"[\n"
    for item in items:
        stream.write(before + item)
        before = b",\n"
    stream.write(b"[]" if before == b"[\n" else b"\n]")


class _Articles:
    """Encodes the articles one by one."""

    def __init__(self, read: Reads, chosen: Chosen, options: Options, counts: Counter[str]) -> None:
        self._read = read
        self._chosen = chosen
        self._options = options
        self._counts = counts

    def written(self) -> Iterator[bytes]:
        """Give each article as JSON, and tell of progress."""
        total = self._read.articles.count()
        for done, article in enumerate(self._read.articles.all(), start=1):
            if self._options.where(article):
                yield self._article(article)
            self._options.step(done, total)

    def _article(self, article: Article) -> bytes:
        text = self._read.articles.text(article.uid)
        sets = filter(self._chosen, self._read.annotation.sets(article.uid))
        self._counts["articles"] += 1
        lists = _list("sets", [self._set(one, text) for one in sets], b" ")
        return _with_lists(article_head(article, text), lists)

    def _set(self, one: AnnotationSet, text: str) -> bytes:
        spans = self._read.annotation.spans(one.uid)
        relations = self._read.annotation.relations(one.uid)
        self._counts.update(sets=1, spans=len(spans), relations=len(relations))
        return _with_lists(
            set_head(one),
            _list("spans", [_encode(span_record(span, text)) for span in spans], b"   ")
            + _list("relations", [_encode(relation_record(link)) for link in relations], b"   "),
        )


def _with_lists(head: records.Record, lists: bytes) -> bytes:
    """Return a record with lists as its last fields."""
    return _encode(head)[:-1] + lists + b"}"


def _list(name: str, items: Sequence[bytes], indent: bytes) -> bytes:
    """Return a list as a field, a line for each of its items; nothing when it is empty."""
    if not items:
        return b""
    start = b",\n" + indent
    inner = (b",\n" + indent + b" ").join(items)
    return start + _encode(name) + b":[\n" + indent + b" " + inner + b"]"
