"""How rows of the log's tables are read and written by name, and how models become rows.

A row's *fields* are what the change log holds: a flat mapping of names to JSON values in
which other rows stand by identifier, and each key of an object by a name of its own
("attributes.quote-form"), so that changes to two attributes of one span never conflict.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import Any, cast

import msgspec
from sqlalchemy import Table

from annotator.model import (
    AnnotationSet,
    Article,
    Attachment,
    Claim,
    ClaimLink,
    Comment,
    Evidence,
    EvidenceUse,
    Fragment,
    JsonValue,
    Kind,
    Person,
    Record,
    Relation,
    ReviewStep,
    Setting,
    Span,
    Uid,
    Verdict,
    Zone,
    uid_text,
)
from annotator.model.errors import damaged_value
from annotator.storage import tables
from annotator.text.fold import fold

Model = (
    Setting
    | Person
    | Record
    | Attachment
    | Article
    | AnnotationSet
    | Claim
    | Span
    | Relation
    | ClaimLink
    | Verdict
    | Evidence
    | EvidenceUse
    | ReviewStep
    | Comment
)
Flat = dict[str, JsonValue]


@dataclass(frozen=True, slots=True)
class RowSpec:
    """One table of the log: which columns hold what."""

    kind: Kind
    table: Table
    plain: tuple[str, ...]
    flags: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()
    objects: tuple[str, ...] = ()
    references: Mapping[str, Kind] = field(default_factory=dict)


def _spec(kind: Kind, table: Table, plain: str, **more: Any) -> RowSpec:
    references = {"batch": Kind.BATCH} if "batch_id" in table.c else {}
    references |= more.pop("references", {})
    return RowSpec(kind, table, tuple(plain.split()), references=references, **more)


SPECS: Mapping[Kind, RowSpec] = {
    spec.kind: spec
    for spec in (
        _spec(Kind.PROJECT, tables.project, "name created_at"),
        _spec(Kind.BATCH, tables.batch, "source rows at"),
        _spec(Kind.SETTING, tables.setting, "key value"),
        _spec(Kind.PERSON, tables.person, "name role"),
        _spec(Kind.SCHEME, tables.scheme, "version content at"),
        _spec(
            Kind.RECORD,
            tables.record,
            "kind name_ar name_en transliteration role wikidata note",
            lists=("aliases",),
        ),
        _spec(Kind.ATTACHMENT, tables.attachment, "name media_type size sha256 at"),
        _spec(
            Kind.ARTICLE,
            tables.article,
            "title outlet author published url source_name source_sha256 text_sha256 encoding"
            " length added_at",
            flags=("bom",),
            lists=("zones", "repairs"),
            objects=("extra",),
        ),
        _spec(
            Kind.SET,
            tables.annotation_set,
            "kind name status",
            references={"article": Kind.ARTICLE, "owner": Kind.PERSON},
        ),
        _spec(
            Kind.CLAIM,
            tables.claim,
            "number wording topic note created_at state platform address said_on"
            " published_url published_on",
            objects=("attributes",),
            references={
                "assignee": Kind.PERSON,
                "second": Kind.PERSON,
                "picture": Kind.ATTACHMENT,
            },
        ),
        _spec(
            Kind.SPAN,
            tables.span,
            "label note origin",
            flags=("unsure",),
            objects=("attributes",),
            references={"set": Kind.SET, "claim": Kind.CLAIM, "record": Kind.RECORD},
        ),
        _spec(
            Kind.RELATION,
            tables.relation,
            "label note",
            objects=("attributes",),
            references={"set": Kind.SET, "source": Kind.SPAN, "target": Kind.SPAN},
        ),
        _spec(
            Kind.CLAIM_LINK,
            tables.claim_link,
            "kind",
            references={"source": Kind.CLAIM, "target": Kind.CLAIM},
        ),
        _spec(
            Kind.VERDICT,
            tables.verdict,
            "value rationale at confidence reason stage",
            flags=("correction",),
            lists=("cites",),
            references={"claim": Kind.CLAIM, "person": Kind.PERSON},
        ),
        _spec(
            Kind.EVIDENCE,
            tables.evidence,
            "kind url archive_url title publisher published accessed quote state at",
            references={"span": Kind.SPAN, "attachment": Kind.ATTACHMENT},
        ),
        _spec(
            Kind.EVIDENCE_USE,
            tables.evidence_use,
            "stance note at",
            references={"evidence": Kind.EVIDENCE, "claim": Kind.CLAIM},
        ),
        _spec(
            Kind.REVIEW_STEP,
            tables.review_step,
            "state note at",
            references={"claim": Kind.CLAIM, "person": Kind.PERSON},
        ),
        _spec(
            Kind.COMMENT,
            tables.comment,
            "text at",
            references={"claim": Kind.CLAIM, "person": Kind.PERSON},
        ),
    )
}
"""Parents before children: the order in which rows can be inserted."""

KIND_OF: Mapping[type, Kind] = {
    Setting: Kind.SETTING,
    Person: Kind.PERSON,
    Record: Kind.RECORD,
    Attachment: Kind.ATTACHMENT,
    Article: Kind.ARTICLE,
    AnnotationSet: Kind.SET,
    Claim: Kind.CLAIM,
    Span: Kind.SPAN,
    Relation: Kind.RELATION,
    ClaimLink: Kind.CLAIM_LINK,
    Verdict: Kind.VERDICT,
    Evidence: Kind.EVIDENCE,
    EvidenceUse: Kind.EVIDENCE_USE,
    ReviewStep: Kind.REVIEW_STEP,
    Comment: Kind.COMMENT,
}


def flatten(model: Model) -> Flat:
    """Return a model's fields as the log names them; its ``uid`` is not among them."""
    flat: Flat = {}
    for item in fields(model):
        if item.name != "uid":
            flat.update(_flat_field(item.name, getattr(model, item.name)))
    return flat


def _flat_field(name: str, value: Any) -> Iterator[tuple[str, JsonValue]]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield f"{name}.{key}", inner
    else:
        yield name, _plain(value)


def _plain(value: Any) -> JsonValue:
    if isinstance(value, bytes):
        return uid_text(Uid(value))
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, Fragment):
        return [value.start, value.end]
    if isinstance(value, Zone):
        return [str(value.kind), value.start, value.end]
    if isinstance(value, str):
        return str(value)
    return cast(JsonValue, value)


def difference(before: Flat, after: Flat) -> tuple[Flat, Flat]:
    """Return the fields that differ: as they were, and as they are; missing ones as None."""
    names = [name for name in {**before, **after} if before.get(name) != after.get(name)]
    return {name: before.get(name) for name in names}, {name: after.get(name) for name in names}


def columns_of(spec: RowSpec, flat: Flat) -> dict[str, Any]:
    """Return the columns, references apart, that a whole row's fields fill.

    A row that the log kept from before a migration lacks the fields that came with that; the
    table's own defaults fill them.
    """
    columns: dict[str, Any] = {name: flat[name] for name in spec.plain if name in flat}
    columns |= {name: int(bool(flat[name])) for name in spec.flags if name in flat}
    columns |= {name: dump(flat[name]) for name in spec.lists if name in flat}
    for name in spec.objects:
        columns[name] = dump(_object(flat, name))
    if spec.kind is Kind.SPAN:
        columns |= fragment_columns(cast(list[list[int]], flat["fragments"]))
    if spec.kind is Kind.ARTICLE:
        columns["title_folded"] = fold(str(flat["title"]))
    return columns


def _object(flat: Flat, name: str) -> Flat:
    start = f"{name}."
    return {
        key.removeprefix(start): value
        for key, value in flat.items()
        if key.startswith(start) and value is not None
    }


def fragment_columns(fragments: list[list[int]]) -> dict[str, Any]:
    """Return the columns for fragments: the hull, and the list where there is more than one.

    Nearly every span has one fragment, so that a table of fragments would double the rows.
    """
    whole = dump(fragments) if len(fragments) > 1 else None
    return {"start": fragments[0][0], "end": fragments[-1][1], "fragments": whole}


def flat_of(spec: RowSpec, row: Mapping[str, Any]) -> Flat:
    """Return a row's fields, its references apart, from its columns by name."""
    flat: Flat = {name: row[name] for name in spec.plain}
    flat |= {name: bool(row[name]) for name in spec.flags}
    flat |= {name: load(row[name]) for name in spec.lists}
    for name in spec.objects:
        flat.update(_flat_field(name, load_object(row[name])))
    if spec.kind is Kind.SPAN:
        whole = row["fragments"]
        flat["fragments"] = load(whole) if whole else [[row["start"], row["end"]]]
    return flat


_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder()


def dump(value: Any) -> str:
    """Return a value as JSON text."""
    return _encoder.encode(value).decode()


def load(text: str) -> Any:
    """Return the value that JSON text stands for.

    Raises:
        DamagedProject: it is no JSON, so the file is broken.
    """
    try:
        return _decoder.decode(text)
    except msgspec.DecodeError as error:
        raise damaged_value(error) from error


def load_object(text: str) -> dict[str, Any]:
    """Return the object that JSON text stands for.

    Raises:
        DamagedProject: it is no JSON or no object, so the file is broken.
    """
    value = load(text)
    if not isinstance(value, dict):
        raise damaged_value("no object")
    return value
