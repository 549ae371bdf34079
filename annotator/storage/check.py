"""Testing a project: the file's integrity, and the rules that the database cannot hold."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, select

from annotator.model import Fragment, Uid, uid_text
from annotator.model.errors import SchemeViolation
from annotator.scheme.lookup import SchemeIndex
from annotator.scheme.validate import (
    check_claim_attributes,
    check_relation,
    check_span,
    check_verdict,
)
from annotator.storage import log_sums, seals, tables
from annotator.storage.database import Database
from annotator.storage.files import sha256_of
from annotator.storage.replay import differences
from annotator.storage.rows import load
from annotator.storage.schema_check import wrong_tables
from annotator.storage.values import unreadable
from annotator.text.fold import fold


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong: a stable code, the row or table that it concerns, what is wrong."""

    code: str
    place: str
    message: str


def find_faults(database: Database, index: SchemeIndex) -> list[Finding]:
    """Return everything that is wrong with a project; an empty list says that it is sound."""
    with database.read() as connection:
        findings = [*_integrity(connection)]
        findings += [Finding("schema", *one) for one in wrong_tables(connection)]
        if any(one.code == "schema" and one.message.endswith("missing") for one in findings):
            return findings
        findings += _references(connection)
        if not findings:
            findings = [Finding("value", *one) for one in unreadable(connection)]
        if not findings:
            findings = [*_texts(connection), *_spans(connection, index)]
            findings += [*_relations(connection, index), *_claims(connection, index)]
            findings += _attachments(connection)
            findings += [Finding("history", *one) for one in differences(connection)]
            findings += [Finding("history", *one) for one in log_sums.broken(connection)]
            findings += [Finding("import", *one) for one in seals.broken(connection)]
    return findings


def mend(database: Database) -> None:
    """Rebuild the indexes, the one damage that can be mended without a backup."""
    with database.write() as connection:
        connection.exec_driver_sql("REINDEX")


def _integrity(connection: Connection) -> Iterator[Finding]:
    for (said,) in connection.exec_driver_sql("PRAGMA integrity_check(50)"):
        if said != "ok":
            yield Finding("integrity", "file", said)


def _references(connection: Connection) -> Iterator[Finding]:
    for table, key, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield Finding("reference", f"{table} {key}", f"points to a {parent} that is not there")


def _texts(connection: Connection) -> Iterator[Finding]:
    article, texts = tables.article, tables.article_text
    query = select(article, texts.c.text).outerjoin(texts, texts.c.article_id == article.c.id)
    for row in connection.execution_options(yield_per=200).execute(query):
        place = f"article {uid_text(row.uid)}"
        if row.text is None:
            yield Finding("text", place, "has no text")
        elif len(row.text) != row.length:
            yield Finding("text", place, f"has {len(row.text)} code points, not {row.length}")
        elif hashlib.sha256(row.text.encode()).hexdigest() != row.text_sha256:
            yield Finding("text", place, "its text differs from what was imported")
        elif any(not 0 <= start < end <= row.length for _, start, end in load(row.zones)):
            yield Finding("zone", place, "a zone of it lies outside the text")
        if fold(row.title) != row.title_folded:
            yield Finding("title", place, "its title is not the one that its search form is of")


def _spans(connection: Connection, index: SchemeIndex) -> Iterator[Finding]:
    span, owned, article = tables.span, tables.annotation_set, tables.article
    query = (
        select(
            span.c.uid,
            span.c.label,
            span.c.start,
            span.c.end,
            span.c.fragments,
            span.c.attributes,
            article.c.length,
        )
        .join(owned, owned.c.id == span.c.set_id)
        .join(article, article.c.id == owned.c.article_id)
    )
    for row in connection.execution_options(yield_per=1000).execute(query):
        parts = load(row.fragments) if row.fragments else [(row.start, row.end)]
        fragments = tuple(Fragment(start, end) for start, end in parts)
        try:
            check_span(index, row.length, row.label, fragments, load(row.attributes))
        except SchemeViolation as error:
            yield Finding("span", f"span {uid_text(Uid(row.uid))}", error.message)


def _relations(connection: Connection, index: SchemeIndex) -> Iterator[Finding]:
    relation, span = tables.relation, tables.span
    source, target = span.alias("source"), span.alias("target")
    query = (
        select(
            relation.c.uid,
            relation.c.label,
            relation.c.set_id,
            relation.c.attributes,
            source.c.label.label("from_label"),
            source.c.set_id.label("from_set"),
            target.c.label.label("to_label"),
            target.c.set_id.label("to_set"),
        )
        .join(source, source.c.id == relation.c.source_id)
        .join(target, target.c.id == relation.c.target_id)
    )
    for row in connection.execution_options(yield_per=1000).execute(query):
        place = f"relation {uid_text(Uid(row.uid))}"
        if {row.from_set, row.to_set} != {row.set_id}:
            yield Finding("relation", place, "joins spans of other annotation sets")
        try:
            labels = (row.label, row.from_label, row.to_label)
            check_relation(index, *labels, load(row.attributes))
        except SchemeViolation as error:
            yield Finding("relation", place, error.message)


def _claims(connection: Connection, index: SchemeIndex) -> Iterator[Finding]:
    claim, verdict = tables.claim, tables.verdict
    for row in connection.execute(select(claim.c.uid, claim.c.attributes)):
        try:
            check_claim_attributes(index, load(row.attributes))
        except SchemeViolation as error:
            yield Finding("claim", f"claim {uid_text(Uid(row.uid))}", error.message)
    for row in connection.execute(select(verdict.c.uid, verdict.c.value)):
        try:
            check_verdict(index, row.value)
        except SchemeViolation as error:
            yield Finding("verdict", f"verdict {uid_text(Uid(row.uid))}", error.message)


def _attachments(connection: Connection) -> Iterator[Finding]:
    table, kept = tables.attachment, tables.attachment_data
    query = select(table.c.uid, table.c.name, table.c.size, table.c.sha256, kept.c.data).join(
        kept, kept.c.sha256 == table.c.sha256
    )
    for row in connection.execution_options(yield_per=1).execute(query):
        place = f"attachment {uid_text(Uid(row.uid))}"
        if len(row.data) != row.size or sha256_of(row.data) != row.sha256:
            yield Finding("attachment", place, f"“{row.name}” differs from the file that was added")
