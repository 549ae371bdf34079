"""Reading attributions from the whole corpus: a page of articles in memory at a time."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BindParameter, Row, Select, bindparam, exists, func, select

from annotator.model import Relation, Span, Uid
from annotator.model.attribution import (
    CUE_OF,
    RELAYED_BY,
    SAID_BY,
    Attribution,
    OutletSources,
    Speaker,
    outlets,
    speakers,
)
from annotator.storage import tables
from annotator.storage.reading.annotation import (
    relation_of,
    relation_query,
    span_of,
    span_query,
)
from annotator.storage.reading.articles import article_of
from annotator.storage.reading.corpus import CorpusReader, Whose, one_each
from annotator.storage.reading.records import RecordReader
from annotator.text.chains import NAMING_LABEL, Told
from annotator.text.fold import fold

_a = tables.article
_s = tables.span
_r = tables.relation
_c = tables.claim
_t = tables.article_text
_set = tables.annotation_set
_LOOKED_AT, _PAGE = 500, 8
"""So many articles are looked at in one go, and of so many what they attribute is read: either
takes a few milliseconds."""
_CODES = (SAID_BY, CUE_OF, RELAYED_BY)

ByArticle = dict[Uid, list[Attribution]]


@dataclass(frozen=True, slots=True)
class AttributionPage:
    """The attributions of some articles.

    ``after`` is where the next page goes on, None at the end; ``last`` where the end is.
    """

    found: ByArticle
    after: int | None
    last: int


class AttributionReader(CorpusReader):
    """Who is quoted, over all articles.

    ``whose`` is a person (their sets), a kind (the gold sets), or None: one set of each article,
    the gold one, else the oldest, so that what two annotators tagged is not counted twice.
    """

    def all(self, whose: Whose = None) -> Iterator[Attribution]:
        """Yield the attributions in the corpus's order.

        A claim inside a content that the same source says is not yielded besides it.
        """
        after: int | None = 0
        while after is not None:
            page = self.page(after, whose)
            for found in page.found.values():
                yield from found
            after = page.after

    def page(self, after: int, whose: Whose = None) -> AttributionPage:
        """Return the attributions of the articles after a place in the order (at first 0)."""
        end = self._first(_LAST)
        last = int(end[0] or 0) if end is not None else 0
        articles = self._rows(_SPEAKING_ARTICLES, after=after, until=after + _LOOKED_AT)
        reached = articles[-1].id if len(articles) == _PAGE else after + _LOOKED_AT
        return AttributionPage(self._of(articles, whose), reached if reached < last else None, last)

    def of_articles(self, articles: Collection[Uid], whose: Whose = None) -> ByArticle:
        """Return the attributions of these articles; those that have none are left out."""
        return self._of(self._rows(select(_a).where(_a.c.uid.in_(list(articles)))), whose)

    def articles_of(self, claim: Uid) -> list[Uid]:
        """Return the articles that state a claim, in whosever annotation."""
        return [Uid(row.uid) for row in self._rows(_STATING_ARTICLES, claim=claim)]

    def told(self, span: Span, text: str, outlet: str) -> Told:
        """Return what a span's annotation set says of who said what.

        Args:
            span: any of the set.
            text: of its article.
            outlet: of its article.
        """
        key = select(_set.c.id).where(_set.c.uid == span.set)
        row = self._first(key)
        relations, spans = self._parts([] if row is None else [row.id])
        known = {one.uid: one for one in spans.get(span.set, ())} | {span.uid: span}
        return Told(known, relations.get(span.set, ()), text, outlet)

    def speakers(self, whose: Whose = None) -> list[Speaker]:
        """Return who is quoted, the most quoted first; records are called by their names."""
        return speakers(self.all(whose), {key: one[0] for key, one in self.record_names().items()})

    def outlets(self, whose: Whose = None) -> list[OutletSources]:
        """Return how outlets name their sources."""
        return outlets(self.all(whose))

    def record_names(self) -> dict[Uid, tuple[str, str]]:
        """Return what each record is called, and all its names, folded."""
        return {
            one.uid: (one.name, fold(" ".join(one.names)))
            for one in RecordReader(self._connect).each()
        }

    # --- inside ---------------------------------------------------------------------------------

    def _of(self, rows: Sequence[Row[Any]], whose: Whose) -> ByArticle:
        by_key = {row.id: row for row in rows}
        chosen = {row.id: row.article_id for row in one_each(self._sets_of(list(by_key)), whose)}
        relations, spans = self._parts(list(chosen))
        if not relations:
            return {}
        homes = self._homes(list(chosen))
        texts = self._texts([chosen[homes[owned]] for owned in relations])
        topics = self._topics(span.claim for some in spans.values() for span in some if span.claim)
        found: ByArticle = {}
        for owned, joined in relations.items():
            key = chosen[homes[owned]]
            article = article_of(by_key[key])
            known = {span.uid: span for span in spans[owned]}
            told = Told(known, joined, texts[key], article.outlet)
            found.setdefault(article.uid, []).extend(told.attributions(article, topics))
        return found

    def _parts(
        self, sets: Collection[int]
    ) -> tuple[Mapping[Uid, list[Relation]], Mapping[Uid, list[Span]]]:
        """Return what attributes in sets, and the spans that this needs (`Told`).

        A set in which nobody says anything is left out.
        """
        relations: defaultdict[Uid, list[Relation]] = defaultdict(list)
        spans: defaultdict[Uid, list[Span]] = defaultdict(list)
        keys = self._speaking(sets)
        if not keys:
            return relations, spans
        for row in self._rows(_JOINED, keys=keys):
            one = relation_of(row)
            relations[one.set].append(one)
        for row in self._rows(_WANTED, keys=keys):
            span = span_of(row)
            spans[span.set].append(span)
        return relations, spans

    def _speaking(self, sets: Collection[int]) -> list[int]:
        return [row.set_id for row in self._rows(_SPEAKING_SETS, keys=list(sets))]

    def _homes(self, sets: Collection[int]) -> dict[Uid, int]:
        return {Uid(row.uid): row.id for row in self._rows(_HOMES, keys=list(sets))}

    def _texts(self, articles: Collection[int]) -> dict[int, str]:
        return {row.article_id: row.text for row in self._rows(_TEXTS, keys=list(articles))}

    def _topics(self, claims: Iterator[Uid]) -> dict[Uid, str]:
        rows = self._rows(_TOPICS, keys=list(set(claims)))
        return {Uid(row.uid): row.topic for row in rows}


def _wanted() -> Select[Any]:
    """Return the spans of some sets that an attribution joins, claims, and names of people."""
    ends = [
        select(column).where(_r.c.set_id.in_(_KEYS), _r.c.label.in_(_CODES))
        for column in (_r.c.source_id, _r.c.target_id)
    ]
    # Not "is not null": SQLite would go through all claim spans of the project by their index.
    stating = func.coalesce(_s.c.claim_id, 0) != 0
    naming = _s.c.label == NAMING_LABEL
    return (
        span_query()
        .select_from(_s.join(_set, _set.c.id == _s.c.set_id))
        .where(_s.c.set_id.in_(_KEYS), _s.c.id.in_(ends[0].union(ends[1])) | stating | naming)
        .order_by(_s.c.set_id, _s.c.start, _s.c.id)
    )


# Made once: putting a statement together takes longer than running it.
_KEYS: BindParameter[Any] = bindparam("keys", expanding=True)
_LAST = select(func.max(_a.c.id))
_SPEAKING_ARTICLES = (
    select(_a)
    .where(
        _a.c.id > bindparam("after"),
        _a.c.id <= bindparam("until"),
        exists()
        .where(_set.c.article_id == _a.c.id, _r.c.set_id == _set.c.id, _r.c.label == SAID_BY)
        .correlate(_a),
    )
    .order_by(_a.c.id)
    .limit(_PAGE)
)
_STATING_ARTICLES = (
    select(_a.c.uid)
    .join(_set, _set.c.article_id == _a.c.id)
    .join(_s, _s.c.set_id == _set.c.id)
    .join(_c, _c.c.id == _s.c.claim_id)
    .where(_c.c.uid == bindparam("claim"))
    .distinct()
)
_SPEAKING_SETS = select(_r.c.set_id).where(_r.c.set_id.in_(_KEYS), _r.c.label == SAID_BY).distinct()
_JOINED = (
    relation_query()
    .where(_r.c.set_id.in_(_KEYS), _r.c.label.in_(_CODES))
    .order_by(_r.c.set_id, _r.c.id)
)
_WANTED = _wanted()
_HOMES = select(_set.c.uid, _set.c.id).where(_set.c.id.in_(_KEYS))
_TEXTS = select(_t).where(_t.c.article_id.in_(_KEYS))
_TOPICS = select(_c.c.uid, _c.c.topic).where(_c.c.uid.in_(_KEYS))
