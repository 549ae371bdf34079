"""Reading the registry: records, the spans that mean them, and what is not linked yet."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, Select, func, select

from annotator.model import Record, RecordKind, Span, Uid, quoted
from annotator.storage import tables
from annotator.storage.reading.base import decoded, gone, optional
from annotator.storage.reading.corpus import PAGE, CorpusReader, words_of
from annotator.storage.reading.places import Appearance, PlaceReader
from annotator.storage.reading.surfaces import SpanName, Surface, Surfaces
from annotator.storage.rows import load

_r = tables.record
_s = tables.span
_set = tables.annotation_set
_a = tables.article
_t = tables.article_text
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class RecordRow:
    """A line of the registry: a record, and how many spans mean it."""

    record: Record
    spans: int


class RecordReader(CorpusReader):
    """The registry, by name."""

    def all(self, kind: RecordKind | None = None) -> list[RecordRow]:
        """Return the records with how many spans mean them, by their names."""
        query = _counted()
        if kind is not None:
            query = query.where(_r.c.kind == str(kind))
        rows = [RecordRow(_record(row), row.spans) for row in self._rows(query)]
        return sorted(rows, key=lambda row: (row.record.name, row.record.uid))

    def page(self, after: int, limit: int) -> list[tuple[int, RecordRow]]:
        """Return the records after a place in the order in which they were made, with it."""
        query = _counted().where(_r.c.id > after).order_by(_r.c.id).limit(limit)
        return [(row.id, RecordRow(_record(row), row.spans)) for row in self._rows(query)]

    def row(self, uid: Uid) -> RecordRow:
        """Return a record and how many spans mean it.

        Raises:
            NotFound: there is none of this identifier.
        """
        row = self._first(_counted().where(_r.c.uid == uid))
        if row is None:
            raise gone("record")
        return RecordRow(_record(row), row.spans)

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

    def mentions(self, uid: Uid) -> list[int]:
        """Return the keys of the spans that mean a record, by their articles' dates.

        `places` reads them, a page at a time.
        """
        joined = _s.join(_set, _set.c.id == _s.c.set_id).join(_a, _a.c.id == _set.c.article_id)
        query = select(_s.c.id).select_from(joined).where(_s.c.record_id == _key(uid))
        rows = self._rows(query.order_by(_a.c.published == "", _a.c.published, _s.c.id))
        return [row.id for row in rows]

    def places(self, keys: Sequence[int]) -> list[Appearance]:
        """Return the spans of these keys in their order; those that are gone are left out."""
        return list(self.keyed(keys).values())

    def keyed(self, keys: Sequence[int]) -> dict[int, Appearance]:
        """Return the spans of these keys by their keys, in their order."""
        reader, found = PlaceReader(self._connect), {}
        for start in range(0, len(keys), _AT_ONCE):
            found.update(reader.keyed(keys[start : start + _AT_ONCE]))
        return {key: found[key] for key in keys if key in found}

    def names(self, labels: Collection[str], *, articles: int = PAGE) -> Iterator[list[SpanName]]:
        """Yield what the spans of some labels cover, of so many articles at a time.

        All sets of all articles are walked over.
        """
        for sheets in self._pages(None, every=True, size=articles):
            yield [
                SpanName(
                    row.id,
                    " ".join(words_of(row, sheets[row.set_id].text).split()),
                    row.label,
                    optional(row.record_uid),
                )
                for row in self._rows(_linkable(sheets, labels))
            ]

    def name_of(self, span: Span) -> SpanName:
        """Return what a span covers; its label, place and record as they are given."""
        row = self._first(select(_s.c.id).where(_s.c.uid == span.uid))
        owned = select(_set.c.article_id).where(_set.c.uid == span.set).scalar_subquery()
        text = self._first(select(_t.c.text).where(_t.c.article_id == owned))
        words = "" if text is None else quoted(text.text, span.fragments)
        key = 0 if row is None else int(row.id)
        return SpanName(key, " ".join(words.split()), span.label, span.record)

    def surfaces(self, labels: Collection[str]) -> Surfaces:
        """Return the names that spans of some labels cover."""
        return Surfaces(name for page in self.names(labels) for name in page)

    def unlinked(self, labels: Collection[str], *, limit: int = 200) -> list[Surface]:
        """Return the names whose spans mean no record yet, the most frequent first."""
        return self.surfaces(labels).unlinked()[:limit]

    def inconsistencies(
        self, labels: Collection[str], layer_of: Callable[[str], str]
    ) -> list[Surface]:
        """Return the names with different labels of a layer, or records, most frequent first."""
        return self.surfaces(labels).odd(layer_of)

    def alike(self, folded: str, labels: Collection[str]) -> list[Uid]:
        """Return the spans that cover a name and mean no record yet, in the corpus's order."""
        surface = self.surfaces(labels).get(folded)
        places = self.places(list(surface.keys)) if surface else []
        return [one.span.uid for one in places if one.span.record is None]


def _counted() -> Select[Any]:
    count = select(func.count()).where(_s.c.record_id == _r.c.id).scalar_subquery()
    return select(_r, count.label("spans"))


def _linkable(sets: Collection[int], labels: Collection[str]) -> Select[Any]:
    record = select(_r.c.uid).where(_r.c.id == _s.c.record_id).scalar_subquery()
    return (
        select(
            _s.c.id,
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
