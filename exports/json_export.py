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
    article_head,
    claim_record,
    link_record,
    person_record,
    relation_record,
    set_head,
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
    """Writes the project as JSON. ``generator`` names the program in the file."""

    name = "json"
    suffix = ".json"
    title = "Hashiya JSON: the whole project"
    holds = frozenset(Part)

    def __init__(self, generator: str = "") -> None:
        self._generator = generator or _generator()

    def write(self, source: Source, out: Path, options: Options) -> ExportReport:
        """Write the file; see `exports.base.Exporter`."""
        chosen = Chosen(options.annotator, source.read.people.all())
        counts: Counter[str] = Counter()
        with replacing(out) as stream:
            _write_head(stream, self._head(source, options), counts)
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
            scheme=source.scheme,
            people=tuple(map(person_record, read.people.all())),
            claims=tuple(_claims(read)),
            claim_links=tuple(map(link_record, read.claims.links())),
        )


EXPORTER = JsonExporter()


def _claims(read: Reads) -> Iterator[records.ClaimRecord]:
    for row in read.claims.all():
        uid = row.claim.uid
        earliest_first = list(read.claims.verdicts(uid))[::-1]
        yield claim_record(row.claim, earliest_first, read.claims.evidence(uid))


def _write_head(stream: BinaryIO, head: records.FileHead, counts: Counter[str]) -> None:
    """Write all up to the list of articles."""
    counts.update(
        people=len(head.people),
        claims=len(head.claims),
        verdicts=sum(len(claim.verdicts) for claim in head.claims),
        evidence=sum(len(claim.evidence) for claim in head.claims),
    )
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
    stream.write(b',\n"articles": ')


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
