"""Reading attributions from the whole corpus: a page of articles in memory at a time."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Row, Select, select

from annotator.model import Uid
from annotator.model.attribution import (
    CUE_OF,
    RELAYED_BY,
    SAID_BY,
    SOURCE_TYPE,
    Attribution,
    OutletSources,
    Speaker,
    outlets,
    speakers,
)
from annotator.storage import tables
from annotator.storage.reading.base import optional
from annotator.storage.reading.corpus import CorpusReader, Sheet, words_of
from annotator.storage.rows import load_object
from annotator.text.fold import fold

_s = tables.span
_r = tables.relation
_TOPIC = "topic"
_OF_SPANS = tuple(
    _s.c[name]
    for name in ("id", "uid", "set_id", "start", "end", "fragments", "attributes", "claim_id")
)


@dataclass(slots=True)
class _Said:
    """The attribution of one set: spans by key, and what leads from which to which."""

    spans: dict[int, Row[Any]] = field(default_factory=dict)
    said_by: list[tuple[int, int]] = field(default_factory=list)
    cues: defaultdict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    relays: defaultdict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    claims: list[Row[Any]] = field(default_factory=list)


class AttributionReader(CorpusReader):
    """Who is quoted, over all articles.

    With ``owner``, from that person's sets; without, from one set of each article: the gold
    one, else the oldest, so that what two annotators tagged is not counted twice.
    """

    def all(self, owner: Uid | None = None) -> Iterator[Attribution]:
        """Yield the attributions in the corpus's order.

        A claim inside a content that the same source says is not yielded besides it.
        """
        for sheets in self._pages(owner):
            sets = self._sets(sheets)
            for key, said in sets.items():
                yield from _attributions(sheets[key], said)

    def speakers(self, owner: Uid | None = None) -> list[Speaker]:
        """Return who is quoted, the most quoted first."""
        return speakers(self.all(owner))

    def outlets(self, owner: Uid | None = None) -> list[OutletSources]:
        """Return how outlets name their sources."""
        return outlets(self.all(owner))

    def _sets(self, keys: Collection[int]) -> dict[int, _Said]:
        found: defaultdict[int, _Said] = defaultdict(_Said)
        for row in self._rows(_relations(keys)):
            said = found[row.set_id]
            if row.label == SAID_BY:
                said.said_by.append((row.source_id, row.target_id))
            elif row.label == CUE_OF:
                said.cues[row.target_id].append(row.source_id)
            else:
                said.relays[row.source_id].append(row.target_id)
        for row in self._rows(_touched(keys)):
            found[row.set_id].spans[row.id] = row
        for row in self._rows(_claims(keys)):
            found[row.set_id].claims.append(row)
        return found


def _relations(sets: Collection[int]) -> Select[Any]:
    codes = (SAID_BY, CUE_OF, RELAYED_BY)
    return (
        select(_r.c.set_id, _r.c.label, _r.c.source_id, _r.c.target_id)
        .where(_r.c.set_id.in_(list(sets)), _r.c.label.in_(codes))
        .order_by(_r.c.set_id, _r.c.id)
    )


def _spans(sets: Collection[int]) -> Select[Any]:
    record, claim = tables.record, tables.claim
    meant = select(record.c.uid).where(record.c.id == _s.c.record_id).scalar_subquery()
    topic = select(claim.c.topic).where(claim.c.id == _s.c.claim_id).scalar_subquery()
    query = select(*_OF_SPANS, meant.label("record_uid"), topic.label("topic"))
    return query.where(_s.c.set_id.in_(list(sets))).order_by(_s.c.set_id, _s.c.start, _s.c.id)


def _touched(sets: Collection[int]) -> Select[Any]:
    ends = [
        select(column).where(_r.c.set_id.in_(list(sets)))
        for column in (_r.c.source_id, _r.c.target_id)
    ]
    return _spans(sets).where(_s.c.id.in_(ends[0].union(ends[1])))


def _claims(sets: Collection[int]) -> Select[Any]:
    return _spans(sets).where(_s.c.claim_id.is_not(None))


def _attributions(sheet: Sheet, said: _Said) -> Iterator[Attribution]:
    for content_key, source_key in said.said_by:
        content, source = said.spans[content_key], said.spans[source_key]
        if _is_inside_another(content_key, source_key, said):
            continue
        written = words_of(source, sheet.text)
        yield Attribution(
            article=sheet.article,
            outlet=sheet.outlet,
            source=Uid(source.uid),
            content=Uid(content.uid),
            speaker=written,
            folded=fold(" ".join(written.split())),
            record=optional(source.record_uid),
            source_type=str(load_object(source.attributes).get(SOURCE_TYPE, "")),
            said=words_of(content, sheet.text),
            cues=tuple(words_of(said.spans[key], sheet.text) for key in said.cues[content_key]),
            relayed_by=_chain(sheet, said, source_key),
            topic=_topic(content, said),
        )


def _is_inside_another(content: int, source: int, said: _Said) -> bool:
    """Return whether a claim lies in a content that is attributed to the same source."""
    inner = said.spans[content]
    if inner.claim_id is None:
        return False
    around = (said.spans[other] for other, whose in said.said_by if whose == source)
    return any(
        one.claim_id is None and one.start <= inner.start and inner.end <= one.end for one in around
    )


def _chain(sheet: Sheet, said: _Said, source: int) -> tuple[str, ...]:
    """Return who passed it on, from the nearest; of several ways the first, a ring ends it."""
    chain: list[int] = [source]
    while further := [key for key in said.relays[chain[-1]] if key not in chain]:
        chain.append(further[0])
    return tuple(words_of(said.spans[key], sheet.text) for key in chain[1:])


def _topic(content: Row[Any], said: _Said) -> str:
    """Return the topic of the first claim that lies in a content, or is it."""
    for claim in said.claims:
        if claim.start < content.end and content.start < claim.end:
            topic = claim.topic or str(load_object(claim.attributes).get(_TOPIC, ""))
            if topic:
                return topic
    return ""
