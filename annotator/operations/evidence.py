"""Verbs on evidence: the thing itself, and what it does to claims."""

from dataclasses import replace

from annotator.model import (
    Attachment,
    ClaimEvidence,
    Evidence,
    EvidenceKind,
    EvidenceState,
    EvidenceUse,
    Kind,
    Stance,
    Uid,
    quoted,
)
from annotator.model.errors import BadInput
from annotator.operations.attachments import NewFile, forget_attachment, keep_file
from annotator.operations.given import day, web_address
from annotator.operations.steps import reopen_over
from annotator.storage.work import Work


def add_evidence(
    work: Work,
    claim: Uid,
    stance: Stance,
    *,
    url: str = "",
    title: str = "",
    quote: str = "",
    note: str = "",
    archive_url: str = "",
    publisher: str = "",
    published: str = "",
    accessed: str = "",
    span: Uid | None = None,
    attachment: Uid | NewFile | None = None,
) -> ClaimEvidence:
    """Add evidence to a claim: something on the web, a span of an article, or a file.

    What a span quotes, and the title, outlet and date of its article are taken from there
    unless they are given. A file that is not kept yet is kept with it.

    Raises:
        BadInput: nothing is given, both a span and a file are, or an address or date is none.
    """
    evidence = Evidence(
        uid=work.new_uid(),
        url=url,
        archive_url=archive_url,
        title=title,
        publisher=publisher,
        published=published,
        accessed=accessed,
        quote=quote,
        span=span,
        attachment=keep_file(work, attachment),
        at=work.now(),
    )
    made = _checked(_filled(work, evidence))
    use = EvidenceUse(work.new_uid(), made.uid, _claim(work, claim), stance, note, work.now())
    _check_given(made, use)
    work.insert(made)
    work.insert(use)
    return ClaimEvidence(use, made)


def use_evidence(
    work: Work, evidence: Uid, claim: Uid, stance: Stance, *, note: str = ""
) -> ClaimEvidence:
    """Use evidence that is there already for a further claim.

    Raises:
        BadInput: it serves this claim already.
    """
    found = work.read.evidence.one(evidence)
    if any(use.claim == claim for use in work.read.evidence.uses(evidence)):
        raise BadInput("This evidence serves this claim already.", remedy="Change its stance.")
    use = EvidenceUse(work.new_uid(), evidence, _claim(work, claim), stance, note, work.now())
    work.insert(use)
    return ClaimEvidence(use, found)


def edit_evidence(
    work: Work,
    seen: ClaimEvidence,
    *,
    stance: Stance | None = None,
    url: str | None = None,
    title: str | None = None,
    quote: str | None = None,
    note: str | None = None,
    archive_url: str | None = None,
    publisher: str | None = None,
    published: str | None = None,
    accessed: str | None = None,
) -> ClaimEvidence:
    """Change evidence and how it is used here; what is None stays.

    Stance and note are of this claim alone; all else is changed for every claim that the
    evidence serves.
    """
    old = seen.evidence
    evidence = _checked(
        replace(
            old,
            url=old.url if url is None else url,
            title=old.title if title is None else title,
            quote=old.quote if quote is None else quote,
            archive_url=old.archive_url if archive_url is None else archive_url,
            publisher=old.publisher if publisher is None else publisher,
            published=old.published if published is None else published,
            accessed=old.accessed if accessed is None else accessed,
        )
    )
    use = replace(
        seen.use,
        stance=stance or seen.use.stance,
        note=seen.use.note if note is None else note,
    )
    _check_given(evidence, use)
    work.update(seen.evidence, evidence)
    work.update(seen.use, use)
    return ClaimEvidence(use, evidence)


def delete_evidence(work: Work, seen: ClaimEvidence) -> None:
    """Take evidence away from a claim, and altogether when it served no other."""
    work.delete(seen.use)
    forget_unused(work, seen.evidence.uid)


def mark_evidence(work: Work, seen: Evidence, state: EvidenceState, *, note: str = "") -> Evidence:
    """Say whether evidence still is what it was.

    When it changed or is missing, the claims that were decided on it are reopened.

    Args:
        work: the transaction.
        seen: the evidence as the caller read it.
        state: what became of it.
        note: what was found; the evidence's title or address when empty.
    """
    new = replace(seen, state=state)
    work.update(seen, new)
    if state is not EvidenceState.FINE and seen.state is not state:
        for claim in dict.fromkeys(use.claim for use in work.read.evidence.uses(seen.uid)):
            reopen_over(work, claim, note.strip() or seen.title or seen.url or seen.quote)
    return new


def release_span(work: Work, span: Uid) -> None:
    """Let go of a span that is about to be deleted: evidence that it was is missing then."""
    for evidence in work.read.evidence.of_span(span):
        released = replace(evidence, span=None)
        work.update(evidence, released)
        mark_evidence(work, released, EvidenceState.MISSING)


def forget_unused(work: Work, evidence: Uid) -> None:
    """Delete evidence that serves no claim any more, and its file with it."""
    if work.store.pointing(Kind.EVIDENCE, evidence):
        return
    found = work.read.evidence.one(evidence)
    work.delete(found)
    forget_attachment(work, found.attachment)


def _filled(work: Work, evidence: Evidence) -> Evidence:
    """Return evidence of its kind, with what a span or a file tells of itself."""
    if evidence.span is not None and evidence.attachment is not None:
        raise BadInput("Evidence is a span of an article or a file, not both.")
    if evidence.span is not None:
        return _of_span(work, evidence, evidence.span)
    if evidence.attachment is not None:
        file: Attachment = work.read.attachments.one(evidence.attachment)
        return replace(evidence, kind=EvidenceKind.FILE, title=evidence.title or file.name)
    return evidence


def _of_span(work: Work, evidence: Evidence, uid: Uid) -> Evidence:
    span = work.read.annotation.span(uid)
    article = work.read.articles.one(work.read.annotation.set(span.set).article)
    text = work.read.articles.text(article.uid)
    return replace(
        evidence,
        kind=EvidenceKind.SPAN,
        title=evidence.title or article.title,
        publisher=evidence.publisher or article.outlet,
        published=evidence.published or article.published[:10],
        quote=evidence.quote or quoted(text, span.fragments),
    )


def _checked(evidence: Evidence) -> Evidence:
    return replace(
        evidence,
        url=web_address(evidence.url),
        archive_url=web_address(evidence.archive_url),
        published=day(evidence.published),
        accessed=day(evidence.accessed),
    )


def _check_given(evidence: Evidence, use: EvidenceUse) -> None:
    if not (evidence.url or evidence.title or evidence.quote or use.note):
        raise BadInput("Evidence needs an address, a title, a quote or a note.")


def _claim(work: Work, claim: Uid) -> Uid:
    return work.read.claims.one(claim).uid
