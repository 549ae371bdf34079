"""Reading the registry: records, the spans that mean them, and what is not linked yet."""

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Row, Select, func, select

from annotator.model import Record, RecordKind, Uid
from annotator.storage import tables
from annotator.storage.reading.base import decoded, gone, optional
from annotator.storage.reading.corpus import CorpusReader, words_of
from annotator.storage.reading.places import Appearance, PlaceReader
from annotator.storage.rows import load
from annotator.text.fold import fold

_r = tables.record
_s = tables.span


@dataclass(frozen=True, slots=True)
class RecordRow:
    """A line of the registry: a record, and how many spans mean it."""

    record: Record
    spans: int


@dataclass(slots=True)
class Surface:
    """A name as it stands in articles, whatever its tashkeel and hamza.

    ``text`` is how it stands most often; ``labels`` and ``records`` count its spans by what
    they are tagged and which record they mean (None: none).
    """

    folded: str
    labels: Counter[str] = field(default_factory=Counter)
    records: Counter[Uid | None] = field(default_factory=Counter)
    written: Counter[str] = field(default_factory=Counter)

    @property
    def text(self) -> str:
        """How it stands most often."""
        return self.written.most_common(1)[0][0]

    @property
    def unlinked(self) -> int:
        """How many of its spans mean no record yet."""
        return self.records[None]

    @property
    def is_inconsistent(self) -> bool:
        """Whether its spans carry different labels, or mean different records."""
        return len(self.labels) > 1 or len([key for key in self.records if key is not None]) > 1


class RecordReader(CorpusReader):
    """The registry, by name."""

    def all(self, kind: RecordKind | None = None) -> list[RecordRow]:
        """Return the records with how many spans mean them, by their names."""
        count = select(func.count()).where(_s.c.record_id == _r.c.id).scalar_subquery()
        query = select(_r, count.label("spans"))
        if kind is not None:
            query = query.where(_r.c.kind == str(kind))
        rows = [RecordRow(_record(row), row.spans) for row in self._rows(query)]
        return sorted(rows, key=lambda row: (row.record.name, row.record.uid))

    def each(self) -> Iterator[Record]:
        """Yield the records in the order in which they were made."""
        for row in self._rows(select(_r).order_by(_r.c.id)):
            yield _record(row)

    def one(self, uid: Uid) -> Record:
        """Return a record.

        Raises:
            NotFound: there is none of this identifier.
        """
        row = self._first(select(_r).where(_r.c.uid == uid))
        if row is None:
            raise gone("record")
        return _record(row)

    def count(self, uid: Uid) -> int:
        """Return how many spans mean a record."""
        row = self._first(select(func.count()).where(_s.c.record_id == _key(uid)))
        return 0 if row is None else int(row[0])

    def counts(self) -> dict[RecordKind, int]:
        """Return how many records there are of each kind."""
        query = select(_r.c.kind, func.count().label("n")).group_by(_r.c.kind)
        found = {RecordKind(row.kind): int(row.n) for row in self._rows(query)}
        return {kind: found.get(kind, 0) for kind in RecordKind}

    def spans_of(self, uid: Uid, *, limit: int | None = None) -> list[Appearance]:
        """Return the spans that mean a record, by their articles' dates, earliest first."""
        return PlaceReader(self._connect).where(_s.c.record_id == _key(uid), limit=limit)

    def surfaces(self, labels: Collection[str]) -> dict[str, Surface]:
        """Return the names that spans of some labels cover, by their folded form.

        All sets of all articles are walked over, a page at a time.
        """
        found: dict[str, Surface] = {}
        for sheets in self._pages(None, every=True):
            for row in self._rows(_linkable(sheets, labels)):
                written = " ".join(words_of(row, sheets[row.set_id].text).split())
                folded = fold(written)
                surface = found.setdefault(folded, Surface(folded))
                surface.labels[row.label] += 1
                surface.records[optional(row.record_uid)] += 1
                surface.written[written] += 1
        return found

    def unlinked(self, labels: Collection[str], *, limit: int = 200) -> list[Surface]:
        """Return the names whose spans mean no record yet, the most frequent first."""
        found = [one for one in self.surfaces(labels).values() if one.unlinked]
        return sorted(found, key=lambda one: (-one.unlinked, one.folded))[:limit]

    def inconsistencies(self, labels: Collection[str]) -> list[Surface]:
        """Return the names with different labels or records, the most frequent first."""
        found = [one for one in self.surfaces(labels).values() if one.is_inconsistent]
        return sorted(found, key=lambda one: (-one.labels.total(), one.folded))

    def alike(self, folded: str, labels: Collection[str]) -> list[Uid]:
        """Return the spans that cover a name and mean no record yet, in the corpus's order."""
        found: list[Uid] = []
        for sheets in self._pages(None, every=True):
            for row in self._rows(_linkable(sheets, labels)):
                written = " ".join(words_of(row, sheets[row.set_id].text).split())
                if row.record_uid is None and fold(written) == folded:
                    found.append(Uid(row.uid))
        return found


def _linkable(sets: Collection[int], labels: Collection[str]) -> Select[Any]:
    record = select(_r.c.uid).where(_r.c.id == _s.c.record_id).scalar_subquery()
    return (
        select(
            _s.c.uid,
            _s.c.set_id,
            _s.c.label,
            _s.c.start,
            _s.c.end,
            _s.c.fragments,
            record.label("record_uid"),
        )
        .where(_s.c.set_id.in_(list(sets)), _s.c.label.in_(list(labels)))
        .order_by(_s.c.set_id, _s.c.start, _s.c.id)
    )


def _key(uid: Uid) -> Any:
    return select(_r.c.id).where(_r.c.uid == uid).scalar_subquery()


@decoded
def _record(row: Row[Any]) -> Record:
    return Record(
        uid=Uid(row.uid),
        kind=RecordKind(row.kind),
        name_ar=row.name_ar,
        name_en=row.name_en,
        aliases=tuple(load(row.aliases)),
        transliteration=row.transliteration,
        role=row.role,
        wikidata=row.wikidata,
        note=row.note,
    )
