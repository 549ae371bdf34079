"""The registry, settings, attachments, the review of claims, and evidence apart from its use.

Columns are added in place, which keeps STRICT and every child row. The one table that is made
anew is evidence: what was one row (this thing refutes that claim) becomes the thing and its
use. The change log tells it so too, so that what was done before can still be taken back.
New identifiers are derived from old ones: two copies of a project that are brought up to date
apart from each other stay the same.
"""

import json
import uuid
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

whole = sa.Integer().with_variant(sa.BigInteger(), "postgresql")

_OF_THE_USE = ("claim", "stance", "note")
_NEW_EVIDENCE = {
    "kind": "url",
    "archive_url": "",
    "publisher": "",
    "published": "",
    "accessed": "",
    "span": None,
    "attachment": None,
    "state": "fine",
}

Fields = dict[str, Any]


def upgrade() -> None:
    """Make the new tables, add the new columns, and part evidence from its use."""
    _settings()
    _registry()
    _attachments()
    _add_columns()
    _review()
    _part_evidence()
    op.execute("UPDATE claim SET state = 'decided' WHERE id IN (SELECT claim_id FROM verdict)")


def _table(name: str, *parts: sa.Column[Any] | sa.Constraint) -> None:
    """Make a table of the log: key, identifier, batch and revision besides the parts."""
    op.create_table(
        name,
        sa.Column("id", whole, nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        *parts,
        sa.Column("batch_id", whole, nullable=True),
        sa.Column("rev", sa.LargeBinary(), nullable=True),
        _key(name, "batch_id", "batch.id"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        sa.UniqueConstraint("uid", name=f"uq_{name}_uid"),
        sqlite_strict=True,
    )


def _key(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_{column}"
    return sa.ForeignKeyConstraint([column], [target], name=name, ondelete="RESTRICT")


def _text(name: str, default: str | None = "") -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False, server_default=default)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, whole, nullable=False)


def _indexes(table: str, *columns: str) -> None:
    for column in columns:
        op.create_index(f"ix_{table}_{column}", table, [column])


def _settings() -> None:
    _table(
        "setting",
        _text("key", None),
        _text("value"),
        sa.UniqueConstraint("key", name="uq_setting_key"),
    )


def _registry() -> None:
    _table(
        "record",
        _text("kind", None),
        _text("name_ar"),
        _text("name_en"),
        _text("aliases", "[]"),
        _text("transliteration"),
        _text("role"),
        _text("wikidata"),
        _text("note"),
    )
    _indexes("record", "batch_id")


def _attachments() -> None:
    op.create_table(
        "attachment_data",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_attachment_data"),
        sqlite_strict=True,
    )
    _table(
        "attachment",
        _text("name"),
        _text("media_type"),
        _number("size"),
        _text("sha256", None),
        _number("at"),
        _key("attachment", "sha256", "attachment_data.sha256"),
    )
    _indexes("attachment", "sha256", "batch_id")


def _add_columns() -> None:
    _add("span", "record_id", points_to="record")
    _indexes("span", "record_id")
    _add("claim", "state", "new")
    for name in ("platform", "address", "said_on", "published_url", "published_on"):
        _add("claim", name, "")
    for name, table in (("assignee", "person"), ("second", "person"), ("picture", "attachment")):
        _add("claim", f"{name}_id", points_to=table)
    _indexes("claim", "state", "assignee_id", "second_id", "picture_id")
    _add("verdict", "confidence", whole_number=True)
    _add("verdict", "reason", "")
    _add("verdict", "stage", "final")
    _add("verdict", "correction", "0", whole_number=True)
    _add("verdict", "cites", "[]")


def _add(
    table: str,
    name: str,
    default: str | None = None,
    *,
    points_to: str = "",
    whole_number: bool = False,
) -> None:
    """Add a column where it stands; alembic's own way cannot name its foreign key in SQLite."""
    dialect = op.get_bind().dialect
    kind = (whole if points_to or whole_number else sa.Text()).compile(dialect=dialect)
    rest = f" DEFAULT '{default}' NOT NULL" if default is not None else ""
    if points_to:
        rest = f" CONSTRAINT fk_{table}_{name} REFERENCES {points_to} (id) ON DELETE RESTRICT"
    op.execute(f"ALTER TABLE {table} ADD COLUMN {name} {kind}{rest}")


def _review() -> None:
    for name, parts in (
        ("review_step", (_text("state", None), _text("note"))),
        ("comment", (_text("text"),)),
    ):
        _table(
            name,
            _number("claim_id"),
            _number("person_id"),
            *parts,
            _number("at"),
            _key(name, "claim_id", "claim.id"),
            _key(name, "person_id", "person.id"),
        )
        _indexes(name, "claim_id", "batch_id")


def _part_evidence() -> None:
    old = [dict(row) for row in op.get_bind().execute(sa.text(_OLD)).mappings()]
    op.drop_table("evidence")
    _table(
        "evidence",
        _text("kind", "url"),
        *(_text(name) for name in ("url", "archive_url", "title", "publisher")),
        *(_text(name) for name in ("published", "accessed", "quote")),
        sa.Column("span_id", whole, nullable=True),
        sa.Column("attachment_id", whole, nullable=True),
        _text("state", "fine"),
        _number("at"),
        _key("evidence", "span_id", "span.id"),
        _key("evidence", "attachment_id", "attachment.id"),
    )
    _indexes("evidence", "span_id", "attachment_id", "batch_id")
    _table(
        "evidence_use",
        _number("evidence_id"),
        _number("claim_id"),
        _text("stance", None),
        _text("note"),
        _number("at"),
        _key("evidence_use", "evidence_id", "evidence.id"),
        _key("evidence_use", "claim_id", "claim.id"),
    )
    _indexes("evidence_use", "evidence_id", "claim_id", "batch_id")
    for row in old:
        row["use"] = _derived(row["uid"])
        op.get_bind().execute(sa.text(_THING), row)
        op.get_bind().execute(sa.text(_USE), row)
    _part_log()


_OLD = "SELECT * FROM evidence ORDER BY id"
_THING = """
INSERT INTO evidence (id, uid, url, title, quote, at, batch_id, rev)
VALUES (:id, :uid, :url, :title, :quote, :at, :batch_id, :rev)
"""
_USE = """
INSERT INTO evidence_use (id, uid, evidence_id, claim_id, stance, note, at, batch_id)
VALUES (:id, :use, :id, :claim_id, :stance, :note, :at, :batch_id)
"""


def _part_log() -> None:
    """Tell the log's changes of evidence as changes of the thing and of its use.

    A deletion is told with the use first, and an insertion with the use last: the other one
    is appended, and what is appended is taken back first.
    """
    connection = op.get_bind()
    found = connection.execute(
        sa.text("SELECT * FROM log_change WHERE kind = 'evidence' ORDER BY id")
    )
    for change in [dict(row) for row in found.mappings()]:
        parts = list(_parts(change))
        connection.execute(sa.text(_RETOLD), parts[0] | {"id": change["id"]})
        for part in parts[1:]:
            connection.execute(sa.text(_APPENDED), change | part | {"uid": _derived(change["uid"])})


_RETOLD = """
UPDATE log_change SET kind = :kind, "row" = :row, base = :base, before = :before, after = :after
WHERE id = :id
"""
_APPENDED = """
INSERT INTO log_change (uid, transaction_id, kind, "row", operation, base, before, after)
VALUES (:uid, :transaction_id, :kind, :row, :operation, :base, :before, :after)
"""


def _parts(change: Fields) -> Iterator[Fields]:
    """Yield the changes that one becomes, in the order in which they have to stand."""
    before, after = json.loads(change["before"]), json.loads(change["after"])
    thing = _part(change, "evidence", change["row"], _thing(before), _thing(after))
    of_use = (_use(before, change["row"]), _use(after, change["row"]))
    use = _part(change, "evidence_use", _derived(change["row"]), *of_use) | {"base": None}
    if change["operation"] == "delete":
        yield from (use, thing)
    elif change["operation"] == "insert":
        yield from (thing, use)
    else:
        touched = [part for part in (thing, use) if part["before"] != "{}"]
        yield from touched or [thing]


def _part(change: Fields, kind: str, row: bytes, before: Fields, after: Fields) -> Fields:
    return {
        "kind": kind,
        "row": row,
        "base": change["base"],
        "before": json.dumps(before, ensure_ascii=False),
        "after": json.dumps(after, ensure_ascii=False),
    }


def _thing(fields: Fields) -> Fields:
    """Return the fields of the thing; a whole row also gets those that it had not."""
    kept = {name: value for name, value in fields.items() if name not in _OF_THE_USE}
    return {**_NEW_EVIDENCE, **kept} if "claim" in fields else kept


def _use(fields: Fields, evidence: bytes) -> Fields:
    """Return the fields of the use; a whole row also points to its evidence."""
    kept = {name: value for name, value in fields.items() if name in _OF_THE_USE}
    if "claim" not in fields:
        return kept
    whole_row = {"evidence": str(uuid.UUID(bytes=evidence)), "at": fields["at"]}
    return kept | whole_row | {"batch": fields.get("batch")}


def _derived(uid: bytes) -> bytes:
    """Return the identifier of what an old row is parted into."""
    return uuid.uuid5(uuid.UUID(bytes=uid), "use").bytes
