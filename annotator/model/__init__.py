"""The words of the domain as frozen data; imports nothing of ours."""

from annotator.model.annotation import (
    Attributes,
    AttributeValue,
    Fragment,
    Origin,
    Relation,
    Span,
    quoted,
)
from annotator.model.article import (
    AnnotationSet,
    Article,
    Person,
    Role,
    SetKind,
    Status,
    Zone,
    ZoneKind,
)
from annotator.model.change import Change, ChangeSet, Fields, JsonValue, Kind, Operation
from annotator.model.claim import Claim, ClaimLink, ClaimLinkKind, Evidence, Stance, Verdict
from annotator.model.ids import Clock, Uid, UidSource, new_uid, now_ms, parse_uid, uid_text

__all__ = [
    "AnnotationSet",
    "Article",
    "AttributeValue",
    "Attributes",
    "Change",
    "ChangeSet",
    "Claim",
    "ClaimLink",
    "ClaimLinkKind",
    "Clock",
    "Evidence",
    "Fields",
    "Fragment",
    "JsonValue",
    "Kind",
    "Operation",
    "Origin",
    "Person",
    "Relation",
    "Role",
    "SetKind",
    "Span",
    "Stance",
    "Status",
    "Uid",
    "UidSource",
    "Verdict",
    "Zone",
    "ZoneKind",
    "new_uid",
    "now_ms",
    "parse_uid",
    "quoted",
    "uid_text",
]
