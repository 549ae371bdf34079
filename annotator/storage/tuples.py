"""Rows of the largest tables as tuples, straight from the models: the way of imports.

By way of flat fields (`annotator.storage.rows`), which all tables can go, a span takes six
times as long. A test holds the two ways against each other.
"""

from collections.abc import Callable, Mapping
from typing import Any

from annotator.model import AnnotationSet, Article, Kind, Origin, Relation, Span, Uid
from annotator.storage.rows import dump
from annotator.text.fold import fold

Keys = Mapping[Uid, int]
Row = tuple[Any, ...]

# An enum's own `value` costs as much as the rest of a row.
_ORIGINS = {origin: str(origin.value) for origin in Origin}

SPAN = (
    *("id", "uid", "batch_id", "set_id", "label", "start", "end", "fragments"),
    *("attributes", "note", "unsure", "claim_id", "origin", "record_id"),
)
RELATION = (
    *("id", "uid", "batch_id", "set_id", "label", "source_id", "target_id"),
    *("attributes", "note"),
)
SET = ("id", "uid", "batch_id", "article_id", "kind", "owner_id", "name", "status")
ARTICLE = (
    *("id", "uid", "batch_id", "title", "title_folded", "outlet", "author", "published", "url"),
    *("extra", "zones", "source_name", "source_sha256", "text_sha256", "encoding", "bom"),
    *("repairs", "length", "added_at"),
)


def span_row(key: int, span: Span, batch: int, keys: Callable[[Kind], Keys]) -> Row:
    """Return a span's row; see `SPAN`."""
    parts = span.fragments
    whole = dump([[part.start, part.end] for part in parts]) if len(parts) > 1 else None
    return (
        key,
        span.uid,
        batch,
        keys(Kind.SET)[span.set],
        span.label,
        parts[0].start,
        parts[-1].end,
        whole,
        dump(span.attributes) if span.attributes else "{}",
        span.note,
        1 if span.unsure else 0,
        None if span.claim is None else keys(Kind.CLAIM)[span.claim],
        _ORIGINS[span.origin],
        None if span.record is None else keys(Kind.RECORD)[span.record],
    )


def relation_row(key: int, relation: Relation, batch: int, keys: Callable[[Kind], Keys]) -> Row:
    """Return a relation's row; see `RELATION`."""
    spans = keys(Kind.SPAN)
    return (
        key,
        relation.uid,
        batch,
        keys(Kind.SET)[relation.set],
        relation.label,
        spans[relation.source],
        spans[relation.target],
        dump(relation.attributes) if relation.attributes else "{}",
        relation.note,
    )


def set_row(key: int, owned: AnnotationSet, batch: int, keys: Callable[[Kind], Keys]) -> Row:
    """Return an annotation set's row; see `SET`."""
    return (
        key,
        owned.uid,
        batch,
        keys(Kind.ARTICLE)[owned.article],
        str(owned.kind),
        None if owned.owner is None else keys(Kind.PERSON)[owned.owner],
        owned.name,
        str(owned.status),
    )


def article_row(key: int, article: Article, batch: int, keys: Callable[[Kind], Keys]) -> Row:
    """Return an article's row; see `ARTICLE`."""
    return (
        key,
        article.uid,
        batch,
        article.title,
        fold(article.title),
        article.outlet,
        article.author,
        article.published,
        article.url,
        dump(article.extra),
        dump([[str(zone.kind), zone.start, zone.end] for zone in article.zones]),
        article.source_name,
        article.source_sha256,
        article.text_sha256,
        article.encoding,
        1 if article.bom else 0,
        dump(article.repairs),
        article.length,
        article.added_at,
    )
