"""Bringing a list of records into the registry: what is added, what changes, what is skipped."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from annotator.importers.incoming import IncomingRecord, Skipped
from annotator.model import Record, RecordKind, Uid, UidSource
from annotator.model.errors import BadInput
from annotator.operations.registry import checked, filled
from annotator.storage.work import Work


@dataclass(slots=True)
class RecordPlan:
    """What an import does to the registry.

    ``changes`` are pairs of a record as it is and as it will be; ``same`` counts the rows that
    change nothing.
    """

    added: list[Record] = field(default_factory=list)
    changes: list[tuple[Record, Record]] = field(default_factory=list)
    same: int = 0
    skipped: list[Skipped] = field(default_factory=list)


def import_records(work: Work, incoming: Iterable[IncomingRecord]) -> RecordPlan:
    """Bring a list of records in, as one step.

    A row is the record of its identifier, and then says all that it has a column for. Else it is
    the one of its Wikidata identifier, or of exactly its names, and fills what that lacks; other
    names become aliases. What is none of them is added. Rows that make no record are skipped.
    """
    plan = plan_records(work.read.records.each(), incoming, work.new_uid)
    for record in plan.added:
        work.insert(record)
    for seen, new in plan.changes:
        work.update(seen, new)
    return plan


def plan_records(
    existing: Iterable[Record], incoming: Iterable[IncomingRecord], new_uid: UidSource
) -> RecordPlan:
    """Return what importing a list would do.

    Args:
        existing: the registry as it is.
        incoming: the rows, in their order.
        new_uid: gives identifiers to rows that have none.
    """
    rows = list(incoming)
    planner = _Planner(existing, {row.uid for row in rows if row.uid is not None}, new_uid)
    for row in rows:
        planner.take(row)
    return planner.plan()


class _Planner:
    """Finds the record of each row.

    Two rows with identifiers of their own are two records, whatever their names: a row with one
    takes no record that was added by this list or that another row names.
    """

    def __init__(self, existing: Iterable[Record], named: set[Uid], new_uid: UidSource) -> None:
        self._before = {record.uid: record for record in existing}
        self._now = dict(self._before)
        self._named = named
        self._new_uid = new_uid
        self._by_wikidata: defaultdict[str, list[Uid]] = defaultdict(list)
        self._by_name: defaultdict[str, list[Uid]] = defaultdict(list)
        self._same = 0
        self._skipped: list[Skipped] = []
        for record in self._before.values():
            self._note(record)

    def plan(self) -> RecordPlan:
        """Return what came of all rows."""
        before = self._before
        return RecordPlan(
            [record for uid, record in self._now.items() if uid not in before],
            [(old, self._now[uid]) for uid, old in before.items() if self._now[uid] != old],
            self._same,
            self._skipped,
        )

    def take(self, row: IncomingRecord) -> None:
        """Take a row."""
        try:
            new = self._found(row)
        except BadInput as error:
            place = f"{row.place}: {error.place}" if error.place else row.place
            self._skipped.append(Skipped(place, f"{error.message} {error.remedy}".rstrip()))
            return
        if self._now.get(new.uid) == new:
            self._same += 1
        self._now[new.uid] = new
        self._note(new)

    def _found(self, row: IncomingRecord) -> Record:
        """Return the record of a row as it shall be.

        Raises:
            BadInput: it makes none, or several records may be meant.
        """
        known = self._now.get(row.uid) if row.uid is not None else None
        if known is not None:
            return checked(_said(known, row))
        given = checked(_said(Record(row.uid or self._new_uid(), RecordKind.OTHER), row))
        match = self._alike(given, row)
        return given if match is None else filled(match, given)

    def _alike(self, given: Record, row: IncomingRecord) -> Record | None:
        for found in (self._of_wikidata(given), self._of_names(given, row)):
            fits = {uid for uid in found if self._is_free(uid, row)}
            if len(fits) > 1:
                raise BadInput(
                    f"Several records may be meant by “{given.name}”.",
                    remedy="Merge them first, or give the row the identifier of one.",
                )
            if fits:
                return self._now[fits.pop()]
        return None

    def _is_free(self, uid: Uid, row: IncomingRecord) -> bool:
        return row.uid is None or (uid in self._before and uid not in self._named)

    def _of_wikidata(self, given: Record) -> Iterator[Uid]:
        for uid in self._by_wikidata.get(given.wikidata, ()) if given.wikidata else ():
            if self._now[uid].wikidata == given.wikidata:
                yield uid

    def _of_names(self, given: Record, row: IncomingRecord) -> Iterator[Uid]:
        for uid in self._by_name.get(given.name, ()):
            known = self._now[uid]
            is_same_kind = row.kind is None or known.kind is row.kind
            names = ((known.name_ar, given.name_ar), (known.name_en, given.name_en))
            is_other = known.wikidata and given.wikidata and known.wikidata != given.wikidata
            if is_same_kind and not is_other and all(a == b for a, b in names if b):
                yield uid

    def _note(self, record: Record) -> None:
        if record.wikidata:
            self._by_wikidata[record.wikidata].append(record.uid)
        for name in {record.name_ar, record.name_en} - {""}:
            self._by_name[name].append(record.uid)


def _said(record: Record, row: IncomingRecord) -> Record:
    """Return a record with all that a row says of it."""
    said = row.fields.get
    return replace(
        record,
        kind=row.kind or record.kind,
        name_ar=said("name_ar", record.name_ar),
        name_en=said("name_en", record.name_en),
        aliases=record.aliases if row.aliases is None else row.aliases,
        transliteration=said("transliteration", record.transliteration),
        role=said("role", record.role),
        wikidata=said("wikidata", record.wikidata),
        note=said("note", record.note),
    )
