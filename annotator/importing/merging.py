"""Annotation of articles that the project has already: what of a file is new in it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from annotator.model import AnnotationSet, Operation, Relation, Span, Uid
from annotator.storage.reading import Repository

Tell = Callable[[str], None]
"""Told why something of a set does not come in."""


@dataclass(slots=True)
class Merged:
    """What is to be written: new sets, and spans and relations for sets old and new."""

    sets: list[AnnotationSet] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)
    same: dict[Uid, Uid] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is new."""
        return not (self.sets or self.spans or self.relations)


def merge_sets(
    read: Repository,
    article: Uid,
    sets: Sequence[AnnotationSet],
    spans: Sequence[Span],
    relations: Sequence[Relation],
    tell: Tell,
) -> Merged:
    """Return what of some sets is new to an article of the project.

    A set is the one that is there when it has its identifier, or the same kind, owner and name.
    Of that, spans and relations that are not there come in, but for those that were deleted
    here; what is there stays as it is here.
    """
    merged = Merged()
    there = {(one.kind, one.owner, one.name): one for one in read.annotation.sets(article)}
    by_uid = {one.uid: one for one in there.values()}
    for one in sets:
        own_spans = [span for span in spans if span.set == one.uid]
        own_relations = [relation for relation in relations if relation.set == one.uid]
        known = by_uid.get(one.uid) or there.get((one.kind, one.owner, one.name))
        if known is None:
            merged.sets.append(replace(one, article=article))
            merged.spans += own_spans
            merged.relations += own_relations
        else:
            _merge_set(read, known, (own_spans, own_relations), merged, tell)
    return merged


def _merge_set(
    read: Repository,
    known: AnnotationSet,
    brought: tuple[list[Span], list[Relation]],
    merged: Merged,
    tell: Tell,
) -> None:
    here = read.annotation.spans(known.uid)
    by_uid = {span.uid: span for span in here}
    places = {(span.label, span.fragments): span for span in here}
    for span in brought[0]:
        old = by_uid.get(span.uid) or places.get((span.label, span.fragments))
        if old is None and _was_deleted(read, span.uid):
            tell(_reason_deleted(span))
        elif old is None:
            merged.spans.append(replace(span, set=known.uid))
        else:
            merged.same[span.uid] = old.uid
            if replace(span, uid=old.uid, set=old.set) != old:
                tell(_reason_other(span))
    merged.relations += _new_relations(read, known, brought[1], merged)


def _reason_deleted(span: Span) -> str:
    return f"The span at {span.start} was deleted here, and stays so."


def _reason_other(span: Span) -> str:
    return f"The span at {span.start} is another here, and stays as it is here."


def _new_relations(
    read: Repository, known: AnnotationSet, relations: list[Relation], merged: Merged
) -> Iterator[Relation]:
    here = read.annotation.relations(known.uid)
    uids = {one.uid for one in here}
    ends = {(one.label, one.source, one.target) for one in here}
    for one in relations:
        source, target = (merged.same.get(end, end) for end in (one.source, one.target))
        if one.uid in uids or (one.label, source, target) in ends or _was_deleted(read, one.uid):
            continue
        yield replace(one, set=known.uid, source=source, target=target)


def _was_deleted(read: Repository, row: Uid) -> bool:
    history = read.log.changes_to(row)
    return bool(history) and history[-1][1].operation is Operation.DELETE
