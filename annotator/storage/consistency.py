"""Whether what a transaction changed still holds together with what others changed before it.

Disjoint fields of a row merge: one annotator gives a span another label while another sets an
attribute of it. Each edit is allowed by itself; both together need not be.
"""

from collections.abc import Iterable

from annotator.model import Change, Kind, Operation, Span, Uid
from annotator.model.errors import SchemeViolation, StaleEdit
from annotator.scheme.lookup import SchemeIndex
from annotator.scheme.validate import check_attributes, check_relation
from annotator.storage.reading import Repository

_PREFIX = "attributes."


def check_together(read: Repository, scheme: SchemeIndex, changes: Iterable[Change]) -> None:
    """Refuse changes of spans and relations that the scheme does not allow together.

    Fields that nothing touched are let be: an older scheme may have allowed them.

    Raises:
        StaleEdit: something does not fit to what is there now.
    """
    touched: dict[tuple[Kind, Uid], set[str]] = {}
    for change in changes:
        if change.operation is Operation.DELETE:
            touched.pop((change.kind, change.row), None)
        elif change.operation is Operation.UPDATE:
            touched.setdefault((change.kind, change.row), set()).update(change.after)
    try:
        for (kind, uid), names in touched.items():
            if kind is Kind.SPAN:
                _check_span(read, scheme, read.annotation.span(uid), names)
            elif kind is Kind.RELATION and names & {"label", "source", "target"}:
                _check_relation(read, scheme, uid)
    except SchemeViolation as error:
        raise StaleEdit(
            f"Together with what somebody changed meanwhile this is not allowed. {error.message}",
            remedy="Nothing was changed; look at it as it is now and try again.",
        ) from error


def _check_span(read: Repository, scheme: SchemeIndex, span: Span, names: set[str]) -> None:
    codes = {name.removeprefix(_PREFIX) for name in names if name.startswith(_PREFIX)}
    checked = {
        code: value for code, value in span.attributes.items() if "label" in names or code in codes
    }
    allowed = scheme.attributes_of(span.label)
    check_attributes(allowed, checked, of=f"Label “{span.label}”")
    if "label" in names:
        for relation in read.annotation.relations_at(span.uid):
            _check_relation(read, scheme, relation.uid)


def _check_relation(read: Repository, scheme: SchemeIndex, uid: Uid) -> None:
    relation = read.annotation.relation(uid)
    ends = [read.annotation.span(end).label for end in (relation.source, relation.target)]
    check_relation(scheme, relation.label, ends[0], ends[1])
