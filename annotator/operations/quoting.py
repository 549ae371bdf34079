"""A verb that makes words of an article evidence."""

from collections.abc import Sequence

from annotator.model import ClaimEvidence, Fragment, SetKind, Span, Stance, Uid
from annotator.model.errors import BadInput
from annotator.operations.evidence import add_evidence, use_evidence
from annotator.operations.spans import create_span
from annotator.scheme.lookup import SchemeIndex
from annotator.storage.work import Work

EVIDENCE_FOR = "evidence-for"
"""The relation whose starting labels mark evidence."""


def quote_as_evidence(
    work: Work,
    claim: Uid,
    stance: Stance,
    article: Uid,
    fragments: Sequence[Fragment],
    *,
    label: str = "",
    note: str = "",
) -> ClaimEvidence:
    """Make a stretch of an article evidence for a claim.

    Evidence in an article is a span. One that covers exactly this stretch is taken, the actor's
    own before those of others; where there is none the actor's annotation gets one. When the
    span is evidence already, for another claim, the same evidence serves this one too.

    Args:
        work: the transaction.
        claim: what it bears on.
        stance: what it does to the claim.
        article: where the stretch is.
        fragments: the stretch, in code points.
        label: of the span that is made where there is none; see `evidence_label` when empty.
        note: why.

    Raises:
        BadInput: the evidence serves this claim already, or the span states the claim itself.
        SchemeViolation: the scheme does not allow the span.
    """
    parts = tuple(fragments)
    span = _there(work, article, parts) or _made(work, article, parts, label)
    if span.claim == claim:
        raise BadInput(
            "These words state the claim itself.", remedy="Choose words that tell whether it is so."
        )
    known = work.read.evidence.of_span(span.uid)
    if known:
        return use_evidence(work, known[0].uid, claim, stance, note=note)
    return add_evidence(work, claim, stance, span=span.uid, note=note)


def evidence_label(index: SchemeIndex) -> str:
    """Return the label that marks evidence in articles.

    It is the first that the scheme lets be evidence for something and that opens no claim;
    where there is none, the scheme's first label that opens no claim.

    Raises:
        BadInput: every label of the scheme opens a claim.
    """
    ends = [one.sources for one in index.scheme.relations if one.code == EVIDENCE_FOR]
    labels = [
        *(code for codes in ends for code in codes),
        *(one.code for one in index.scheme.labels),
    ]
    for code in labels:
        if not index.label(code).joins_claim:
            return code
    raise BadInput("The scheme has no label that evidence could be marked with.")


def _there(work: Work, article: Uid, parts: tuple[Fragment, ...]) -> Span | None:
    """Return a span of exactly this stretch: the actor's, then a gold one, then any."""
    read = work.read.annotation
    own = work.actor.uid
    sets = sorted(
        read.sets(article), key=lambda one: (one.owner != own, one.kind is not SetKind.GOLD)
    )
    for owned in sets:
        for span in read.spans(owned.uid):
            if span.fragments == parts:
                return span
    return None


def _made(work: Work, article: Uid, parts: tuple[Fragment, ...], label: str) -> Span:
    label = label or evidence_label(work.scheme)
    if work.scheme.label(label).joins_claim:
        raise BadInput("Evidence is marked with a label that opens no claim.")
    return create_span(work, article, label, parts)
