"""What an article still lacks before it is done, by its scheme; without Qt."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from annotator.model import Relation, Span, Uid
from annotator.scheme.lookup import SchemeIndex
from annotator.scheme.model import Form
from annotator.scheme.validate import missing_attributes

SAID_BY, CUE_OF = "said-by", "cue-of"
CLAIM_TYPE = "claim-type"


class Lack(StrEnum):
    """What a span lacks."""

    ATTRIBUTE = "attribute"
    SOURCE = "source"
    CUE = "cue"
    CONTENT = "content"
    CERTAINTY = "certainty"


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that one span lacks; ``attribute`` is the code of a missing attribute."""

    span: Uid
    lack: Lack
    attribute: str = ""


def unfinished(
    index: SchemeIndex, spans: Iterable[Span], relations: Collection[Relation]
) -> list[Gap]:
    """Return what spans lack, in their order.

    Required attributes, and the type of a claim; the source and the cue of what was said, and
    what a source or cue belongs to; certainty, where somebody was unsure.
    """
    starts = {(one.label, one.source) for one in relations}
    ends = {(one.label, one.target) for one in relations}
    known = {one.code for one in index.scheme.relations}
    found = []
    for span in spans:
        found += _attributes(index, span)
        for code, lack, joins in _joins(index, span, known):
            joined = starts if joins else ends
            if (code, span.uid) not in joined and not _relayed(span, lack, starts | ends):
                found.append(Gap(span.uid, lack))
        if span.unsure:
            found.append(Gap(span.uid, Lack.CERTAINTY))
    return found


def _attributes(index: SchemeIndex, span: Span) -> list[Gap]:
    missing = [one.code for one in missing_attributes(index, span.label, span.attributes)]
    own = {one.code for one in index.attributes_of(span.label)}
    claims = index.label(span.label).joins_claim
    if claims and CLAIM_TYPE in own - set(missing) and CLAIM_TYPE not in span.attributes:
        missing.append(CLAIM_TYPE)
    return [Gap(span.uid, Lack.ATTRIBUTE, code) for code in missing]


def _joins(index: SchemeIndex, span: Span, known: set[str]) -> list[tuple[str, Lack, bool]]:
    """Return the relations that a span of attribution has: code, what lacks, whether it starts."""
    found: list[tuple[str, Lack, bool]] = []
    if index.layer_of(span.label).form is not Form.STROKE:
        return found
    if SAID_BY in known:
        relation = index.relation(SAID_BY)
        if span.label in relation.sources:
            found.append((SAID_BY, Lack.SOURCE, True))
        elif span.label in relation.targets:
            found.append((SAID_BY, Lack.CONTENT, False))
    if CUE_OF in known:
        relation = index.relation(CUE_OF)
        if span.label in relation.sources:
            found.append((CUE_OF, Lack.CONTENT, True))
        elif span.label in relation.targets:
            found.append((CUE_OF, Lack.CUE, False))
    return found


def _relayed(span: Span, lack: Lack, joined: Collection[tuple[str, Uid]]) -> bool:
    """Return whether a source has its place in a chain without having said anything itself."""
    return lack is Lack.CONTENT and any(
        uid == span.uid and code not in (SAID_BY, CUE_OF) for code, uid in joined
    )
