"""The tables of a project, as the newest migration leaves them.

Every table is STRICT. A row has a local integer key, which stays in the database, and a ``uid``,
by which files and the log know it. ``rev`` is the uid of its last change, ``batch_id`` the import
that brought it. Times are milliseconds since 1970 UTC, lists and objects JSON, keys restrict.
"""

from typing import Any

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}

metadata = MetaData(naming_convention=NAMING)

Whole = Integer().with_variant(BigInteger(), "postgresql")


def _key() -> Column[int]:
    return Column("id", Whole, primary_key=True)


def _uid() -> Column[bytes]:
    return Column("uid", LargeBinary, nullable=False, unique=True)


def _text(name: str, default: str | None = "") -> Column[str]:
    return Column(name, Text, nullable=False, server_default=default)


def _number(name: str, *, nullable: bool = False, default: str | None = None) -> Column[int]:
    return Column(name, Whole, nullable=nullable, server_default=default)


def _to(table: str, name: str = "", *, nullable: bool = False) -> Column[int]:
    target = ForeignKey(f"{table}.id", ondelete="RESTRICT")
    return Column(f"{name or table}_id", Whole, target, nullable=nullable)


def _marks() -> list[Column[Any]]:
    """Who brought the row and which change touched it last."""
    return [_to("batch", nullable=True), Column("rev", LargeBinary)]


def _table(name: str, *parts: Any) -> Table:
    return Table(name, metadata, *parts, sqlite_strict=True)


project = _table("project", _key(), _uid(), _text("name"), _number("created_at"), *_marks())

batch = _table(
    "batch",
    _key(),
    _uid(),
    _text("source"),
    _number("rows", default="0"),
    _number("at"),
    Column("rev", LargeBinary),
)

seal = _table(
    "seal",
    _key(),
    Column("batch", LargeBinary, nullable=False),
    _text("kind", None),
    _number("rows"),
    _number("sum"),
)

person = _table("person", _key(), _uid(), _text("name"), _text("role"), *_marks())

setting = _table(
    "setting",
    _key(),
    _uid(),
    _text("key", None),
    _text("value"),
    *_marks(),
    UniqueConstraint("key"),
)

scheme = _table(
    "scheme", _key(), _uid(), _number("version"), _text("content", None), _number("at"), *_marks()
)

record = _table(
    "record",
    _key(),
    _uid(),
    _text("kind", None),
    _text("name_ar"),
    _text("name_en"),
    _text("aliases", "[]"),
    _text("transliteration"),
    _text("role"),
    _text("wikidata"),
    _text("note"),
    *_marks(),
    Index(None, "batch_id"),
)

attachment_data = _table(
    "attachment_data",
    Column("sha256", Text, primary_key=True),
    Column("data", LargeBinary, nullable=False),
)

attachment = _table(
    "attachment",
    _key(),
    _uid(),
    _text("name"),
    _text("media_type"),
    _number("size"),
    Column(
        "sha256",
        Text,
        ForeignKey("attachment_data.sha256", ondelete="RESTRICT"),
        nullable=False,
    ),
    _number("at"),
    *_marks(),
    Index(None, "sha256"),
    Index(None, "batch_id"),
)

article = _table(
    "article",
    _key(),
    _uid(),
    _text("title"),
    _text("title_folded"),
    _text("outlet"),
    _text("author"),
    _text("published"),
    _text("url"),
    _text("extra", "{}"),
    _text("zones", "[]"),
    _text("source_name"),
    _text("source_sha256"),
    _text("text_sha256"),
    _text("encoding"),
    _number("bom", default="0"),
    _text("repairs", "[]"),
    _number("length"),
    _number("added_at"),
    *_marks(),
    Index(None, "text_sha256"),
    Index(None, "batch_id"),
)

article_text = _table(
    "article_text",
    Column(
        "article_id",
        Whole,
        ForeignKey("article.id", ondelete="RESTRICT"),
        primary_key=True,
    ),
    _text("text", None),
)

annotation_set = _table(
    "annotation_set",
    _key(),
    _uid(),
    _to("article"),
    _text("kind"),
    _to("person", "owner", nullable=True),
    _text("name"),
    _text("status", "new"),
    *_marks(),
    Index(None, "article_id"),
    Index(None, "owner_id", "status"),
    Index(None, "batch_id"),
)

claim = _table(
    "claim",
    _key(),
    _uid(),
    _number("number"),
    _text("wording"),
    _text("topic"),
    _text("note"),
    _text("attributes", "{}"),
    _number("created_at"),
    *_marks(),
    _text("state", "new"),
    _text("platform"),
    _text("address"),
    _text("said_on"),
    _text("published_url"),
    _text("published_on"),
    _to("person", "assignee", nullable=True),
    _to("person", "second", nullable=True),
    _to("attachment", "picture", nullable=True),
    UniqueConstraint("number"),
    Index(None, "batch_id"),
    Index(None, "state"),
    Index(None, "assignee_id"),
    Index(None, "second_id"),
    Index(None, "picture_id"),
)

span = _table(
    "span",
    _key(),
    _uid(),
    _to("annotation_set", "set"),
    _text("label"),
    _number("start"),
    _number("end"),
    Column("fragments", Text),
    _text("attributes", "{}"),
    _text("note"),
    _number("unsure", default="0"),
    _to("claim", nullable=True),
    _text("origin", "human"),
    *_marks(),
    _to("record", nullable=True),
    CheckConstraint('"start" >= 0 AND "end" > "start"', name="range"),
    Index(None, "set_id", "start"),
    Index(None, "claim_id"),
    Index(None, "record_id"),
    Index(None, "batch_id"),
)

relation = _table(
    "relation",
    _key(),
    _uid(),
    _to("annotation_set", "set"),
    _text("label"),
    _to("span", "source"),
    _to("span", "target"),
    _text("attributes", "{}"),
    _text("note"),
    *_marks(),
    Index(None, "set_id"),
    Index(None, "source_id"),
    Index(None, "target_id"),
    Index(None, "batch_id"),
)

claim_link = _table(
    "claim_link",
    _key(),
    _uid(),
    _text("kind"),
    _to("claim", "source"),
    _to("claim", "target"),
    *_marks(),
    Index(None, "source_id"),
    Index(None, "target_id"),
    Index(None, "batch_id"),
)

verdict = _table(
    "verdict",
    _key(),
    _uid(),
    _to("claim"),
    _to("person"),
    _text("value"),
    _text("rationale"),
    _number("at"),
    *_marks(),
    _number("confidence", nullable=True),
    _text("reason"),
    _text("stage", "final"),
    _number("correction", default="0"),
    _text("cites", "[]"),
    Index(None, "claim_id"),
    Index(None, "batch_id"),
)

evidence = _table(
    "evidence",
    _key(),
    _uid(),
    _text("kind", "url"),
    _text("url"),
    _text("archive_url"),
    _text("title"),
    _text("publisher"),
    _text("published"),
    _text("accessed"),
    _text("quote"),
    _to("span", nullable=True),
    _to("attachment", nullable=True),
    _text("state", "fine"),
    _number("at"),
    *_marks(),
    Index(None, "span_id"),
    Index(None, "attachment_id"),
    Index(None, "batch_id"),
)

evidence_use = _table(
    "evidence_use",
    _key(),
    _uid(),
    _to("evidence"),
    _to("claim"),
    _text("stance", None),
    _text("note"),
    _number("at"),
    *_marks(),
    Index(None, "evidence_id"),
    Index(None, "claim_id"),
    Index(None, "batch_id"),
)

review_step = _table(
    "review_step",
    _key(),
    _uid(),
    _to("claim"),
    _to("person"),
    _text("state", None),
    _text("note"),
    _number("at"),
    *_marks(),
    Index(None, "claim_id"),
    Index(None, "batch_id"),
)

comment = _table(
    "comment",
    _key(),
    _uid(),
    _to("claim"),
    _to("person"),
    _text("text"),
    _number("at"),
    *_marks(),
    Index(None, "claim_id"),
    Index(None, "batch_id"),
)

draft = _table(
    "draft",
    _key(),
    Column("person", LargeBinary, nullable=False),
    _text("field", None),
    Column("about", LargeBinary, nullable=False),
    _text("content"),
    _number("at"),
    UniqueConstraint("person", "field", "about"),
)

log_transaction = _table(
    "log_transaction",
    _key(),
    _uid(),
    Column("actor", LargeBinary),
    Column("session", LargeBinary, nullable=False),
    _number("sequence"),
    _text("verb", None),
    Column("step", LargeBinary, nullable=False),
    Column("target", LargeBinary),
    _number("at"),
    _number("sum", nullable=True),
    Index(None, "actor", "id"),
    Index(None, "step"),
)

log_change = _table(
    "log_change",
    _key(),
    _uid(),
    _to("log_transaction", "transaction"),
    _text("kind", None),
    Column("row", LargeBinary, nullable=False),
    _text("operation", None),
    Column("base", LargeBinary),
    _text("before", "{}"),
    _text("after", "{}"),
    Index(None, "transaction_id"),
    Index(None, "row"),
)
