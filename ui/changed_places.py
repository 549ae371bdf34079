"""Where in an article a change took place, as the log tells it."""

from collections.abc import Mapping

from annotator.model import Change, ChangeSet, Fields, Fragment, Kind, Relation, Span, Uid


def fragments_before(change: Change) -> tuple[Fragment, ...]:
    """Return what a span covered before a change; nothing if that is not told."""
    return _fragments(change.before) if change.kind is Kind.SPAN else ()


def left_of(
    changes: ChangeSet, spans: Mapping[Uid, Span], relations: Mapping[Uid, Relation]
) -> tuple[Uid | None, tuple[Fragment, ...]]:
    """Return the span of an article that changes leave, or one that they join, and its place.

    Where they leave none there is no span, and the place is that of what is gone.
    """
    rows = [one.row for one in changes.changes]
    joined = [relations[row].source for row in rows if row in relations]
    there = [row for row in rows if row in spans] or joined
    if there:
        return there[-1], spans[there[-1]].fragments
    return None, tuple(part for one in changes.changes for part in fragments_before(one))


def _fragments(fields: Fields) -> tuple[Fragment, ...]:
    told = fields.get("fragments")
    pairs = told if isinstance(told, list) else []
    return tuple(Fragment(*_ends(pair)) for pair in pairs)


def _ends(pair: object) -> tuple[int, int]:
    start, end = pair if isinstance(pair, list) else (0, 0)
    return int(start), int(end)
