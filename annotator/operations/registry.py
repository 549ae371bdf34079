"""Verbs on the registry: records, and the spans that mean them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from annotator.model import Kind, Record, RecordKind, Span, Uid, uid_text
from annotator.model.errors import BadInput
from annotator.storage.work import Work

_WIKIDATA = re.compile(r"(Q[1-9]\d*)?")


def add_record(
    work: Work,
    kind: RecordKind,
    *,
    name_ar: str = "",
    name_en: str = "",
    aliases: Iterable[str] = (),
    transliteration: str = "",
    role: str = "",
    wikidata: str = "",
    note: str = "",
) -> Record:
    """Add a record to the registry.

    Raises:
        BadInput: it has no name, or the Wikidata identifier is none.
    """
    record = checked(
        Record(
            work.new_uid(),
            kind,
            name_ar,
            name_en,
            tuple(aliases),
            transliteration,
            role,
            wikidata,
            note,
        )
    )
    work.insert(record)
    return record


def edit_record(
    work: Work,
    seen: Record,
    *,
    kind: RecordKind | None = None,
    name_ar: str | None = None,
    name_en: str | None = None,
    aliases: Iterable[str] | None = None,
    transliteration: str | None = None,
    role: str | None = None,
    wikidata: str | None = None,
    note: str | None = None,
) -> Record:
    """Change a record; what is None stays."""
    new = replace(
        seen,
        kind=kind or seen.kind,
        name_ar=seen.name_ar if name_ar is None else name_ar,
        name_en=seen.name_en if name_en is None else name_en,
        aliases=seen.aliases if aliases is None else tuple(aliases),
        transliteration=seen.transliteration if transliteration is None else transliteration,
        role=seen.role if role is None else role,
        wikidata=seen.wikidata if wikidata is None else wikidata,
        note=seen.note if note is None else note,
    )
    new = checked(new)
    work.update(seen, new)
    return new


def delete_record(work: Work, seen: Record, *, unlink: bool = False) -> None:
    """Delete a record.

    Args:
        work: the transaction.
        seen: the record as the caller read it.
        unlink: take it from the spans that mean it first.

    Raises:
        BadInput: spans mean it, and they were not to be unlinked.
    """
    linked = work.store.pointing(Kind.RECORD, seen.uid)
    if linked and not unlink:
        raise BadInput(
            f"“{seen.name}” is meant by {len(linked)} spans.",
            remedy="Merge it with another record, or unlink its spans with it.",
        )
    for kind, uid in linked:
        work.update_flat(kind, uid, {"record": uid_text(seen.uid)}, {"record": None})
    work.delete(seen)


def link_record(work: Work, seen: Span, record: Uid | None) -> Span:
    """Say which record a span means; None takes the link away.

    Raises:
        BadInput: spans of this label are no names of anything.
    """
    if record is not None:
        _check_linkable(work, seen)
        record = work.read.records.one(record).uid
    new = replace(seen, record=record)
    work.update(seen, new)
    return new


def link_alike(work: Work, seen: Sequence[Span], record: Uid) -> list[Span]:
    """Say of many spans that they mean a record, in one step; returns them as they are now."""
    return [link_record(work, span, record) for span in seen]


def make_record(
    work: Work,
    spans: Sequence[Span],
    kind: RecordKind,
    *,
    name_ar: str = "",
    name_en: str = "",
    aliases: Iterable[str] = (),
    role: str = "",
) -> Record:
    """Make a record of what spans name, and have them mean it, in one step.

    Raises:
        BadInput: as `add_record` and `link_record`; nothing is made then.
    """
    made = add_record(work, kind, name_ar=name_ar, name_en=name_en, aliases=aliases, role=role)
    for span in spans:
        link_record(work, span, made.uid)
    return made


def united(seen: Record, others: Sequence[Record]) -> Record:
    """Return the record that merging gives: what it lacks is filled from the others.

    Raises:
        BadInput: the record is among the others, or one of them is named twice.
    """
    uids = [seen.uid, *(other.uid for other in others)]
    if len(set(uids)) != len(uids):
        raise BadInput("A record cannot be merged with itself.")
    merged = seen
    for other in others:
        merged = filled(merged, other)
    return merged


def merge_records(work: Work, seen: Record, others: Sequence[Record]) -> Record:
    """Make one record of several: it takes over the spans and the names of the others.

    What the record itself lacks is filled from the others, in their order.

    Args:
        work: the transaction.
        seen: the record that stays.
        others: the records that go.

    Raises:
        BadInput: the record is among the others, or one of them is named twice.
    """
    merged = united(seen, others)
    for other in others:
        for kind, uid in work.store.pointing(Kind.RECORD, other.uid):
            before, after = uid_text(other.uid), uid_text(seen.uid)
            work.update_flat(kind, uid, {"record": before}, {"record": after})
        work.delete(other)
    work.update(seen, merged)
    return merged


def filled(record: Record, other: Record) -> Record:
    """Return a record with what it lacks from another; the other's names become aliases.

    Raises:
        BadInput: what comes out is no record.
    """
    notes = [record.note] if record.note else []
    if other.note and other.note not in record.note:
        notes.append(other.note)
    return checked(
        replace(
            record,
            name_ar=record.name_ar or other.name_ar,
            name_en=record.name_en or other.name_en,
            aliases=(*record.aliases, *other.names),
            transliteration=record.transliteration or other.transliteration,
            role=record.role or other.role,
            wikidata=record.wikidata or other.wikidata,
            note="\n".join(notes),
        )
    )


def checked(record: Record) -> Record:
    """Return a record with its texts tidied up and its aliases each once.

    Raises:
        BadInput: it has no name, or the Wikidata identifier is none.
    """
    tidy = replace(
        record,
        name_ar=_tidy(record.name_ar),
        name_en=_tidy(record.name_en),
        transliteration=_tidy(record.transliteration),
        role=_tidy(record.role),
        wikidata=record.wikidata.strip().rpartition("/")[2],
        aliases=(),
    )
    if not tidy.name:
        raise BadInput("A record needs a name.", remedy="Type its Arabic or its English name.")
    if not _WIKIDATA.fullmatch(tidy.wikidata):
        raise BadInput(
            "A Wikidata identifier is a Q with a number.",
            place=record.wikidata,
            remedy="Copy it from the page of the item: Q796.",
        )
    aliases = dict.fromkeys(map(_tidy, record.aliases))
    return replace(tidy, aliases=tuple(one for one in aliases if one and one not in tidy.names))


def _tidy(text: str) -> str:
    return " ".join(text.split())


def _check_linkable(work: Work, span: Span) -> None:
    if span.label not in work.scheme.record_labels:
        known = ", ".join(sorted(work.scheme.record_labels))
        raise BadInput(
            f"A span of label {span.label} cannot mean a record.",
            remedy=f"Spans of these labels can: {known}.",
        )
