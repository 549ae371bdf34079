"""Verbs on relations between spans of one annotation set."""

from dataclasses import replace

from annotator.model import AttributeValue, Relation, Uid
from annotator.model.errors import BadInput
from annotator.operations.spans import with_attribute
from annotator.scheme.validate import check_attributes, check_relation
from annotator.storage.work import Work


def create_relation(work: Work, source: Uid, target: Uid, label: str) -> Relation:
    """Join two spans.

    Raises:
        SchemeViolation: the scheme has no such relation between their labels.
        BadInput: the ends are one span, belong to two sets, or are joined so already.
    """
    start, end = work.read.annotation.span(source), work.read.annotation.span(target)
    check_relation(work.scheme, label, start.label, end.label)
    if start.set != end.set:
        raise BadInput("Both ends of a relation belong to one annotation set of one article.")
    relation = Relation(work.new_uid(), start.set, label, source, target)
    _check_new(work, relation)
    work.insert(relation)
    return relation


def relabel_relation(work: Work, seen: Relation, label: str) -> Relation:
    """Give a relation another label; attributes that it has not are dropped."""
    allowed = work.scheme.relation(label).attributes
    kept = {code: value for code, value in seen.attributes.items() if code in allowed}
    return _changed(work, seen, replace(seen, label=label, attributes=kept))


def reverse_relation(work: Work, seen: Relation) -> Relation:
    """Turn a relation round, where the scheme allows it."""
    return _changed(work, seen, replace(seen, source=seen.target, target=seen.source))


def set_relation_attribute(
    work: Work, seen: Relation, code: str, value: AttributeValue | None
) -> Relation:
    """Set an attribute of a relation, or take it away with None."""
    if value is not None:
        allowed = work.scheme.attributes_of_relation(seen.label)
        check_attributes(allowed, {code: value}, of=f"Relation “{seen.label}”")
    new = replace(seen, attributes=with_attribute(seen.attributes, code, value))
    work.update(seen, new)
    return new


def delete_relation(work: Work, seen: Relation) -> None:
    """Delete a relation."""
    work.delete(seen)


def _changed(work: Work, seen: Relation, new: Relation) -> Relation:
    ends = [work.read.annotation.span(end).label for end in (new.source, new.target)]
    check_relation(work.scheme, new.label, ends[0], ends[1])
    _check_new(work, new)
    work.update(seen, new)
    return new


def _check_new(work: Work, relation: Relation) -> None:
    if relation.source == relation.target:
        raise BadInput("A relation joins two different spans.")
    for other in work.read.annotation.relations_at(relation.source):
        same = (other.label, other.source, other.target)
        if same == (relation.label, relation.source, relation.target):
            raise BadInput("These two spans are joined like this already.")
