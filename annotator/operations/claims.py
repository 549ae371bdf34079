"""Verbs on the project's claims: wording, origin, appearances, links."""

from dataclasses import replace

from annotator.model import (
    Attributes,
    AttributeValue,
    Claim,
    ClaimLink,
    ClaimLinkKind,
    Kind,
    Span,
    Uid,
)
from annotator.model.errors import BadInput
from annotator.model.review import CLOSED
from annotator.operations.attachments import NewFile, check_picture, forget_attachment, keep_file
from annotator.operations.evidence import forget_unused
from annotator.operations.given import day, web_address
from annotator.scheme.validate import check_claim_attributes
from annotator.storage.work import Work


def create_claim(
    work: Work,
    wording: str,
    *,
    topic: str = "",
    platform: str = "",
    address: str = "",
    said_on: str = "",
    picture: Uid | NewFile | None = None,
    attributes: Attributes | None = None,
) -> Claim:
    """Add a claim that no article states (yet): a tip, a post, a video.

    Args:
        work: the transaction.
        wording: what is claimed.
        topic: what it is about.
        platform: where it was made ("فيسبوك").
        address: the http(s) address of the post.
        said_on: when, an ISO 8601 date as far as it is known.
        picture: an attachment that shows it, or a file that becomes one.
        attributes: of the scheme, such as who said it.

    Raises:
        BadInput: the wording is empty, the address or date is none, or the picture is refused.
        SchemeViolation: the scheme does not allow the attributes.
    """
    made = new_claim(work, worded(wording), topic)
    return set_claim_origin(
        work,
        made,
        platform=platform,
        address=address,
        said_on=said_on,
        picture=picture,
        attributes=attributes,
    )


def new_claim(work: Work, wording: str, topic: str = "") -> Claim:
    """Add a claim under the next free number."""
    number = work.read.claims.next_number()
    claim = Claim(work.new_uid(), number, wording, topic, created_at=work.now())
    work.insert(claim)
    return claim


def edit_claim(
    work: Work,
    seen: Claim,
    *,
    wording: str | None = None,
    topic: str | None = None,
    note: str | None = None,
) -> Claim:
    """Change a claim's canonical wording, topic or note; what is None stays.

    Raises:
        BadInput: the wording is empty, or readers were told of it: it changes as a correction.
    """
    if wording is not None and worded(wording) != seen.wording:
        _check_untold(seen)
    new = replace(
        seen,
        wording=seen.wording if wording is None else worded(wording),
        topic=seen.topic if topic is None else topic,
        note=seen.note if note is None else note,
    )
    work.update(seen, new)
    return new


def _check_untold(seen: Claim) -> None:
    """Refuse to reword a claim whose check stands published; readers would not be told."""
    if seen.published_url and seen.state in CLOSED:
        raise BadInput(
            f"The check of claim {seen.number} is published; its wording changes as a correction.",
            remedy="Reopen the claim with a reason; the next verdict tells readers.",
        )


def set_claim_origin(
    work: Work,
    seen: Claim,
    *,
    platform: str,
    address: str,
    said_on: str,
    picture: Uid | NewFile | None,
    attributes: Attributes | None = None,
) -> Claim:
    """Say where a claim was made that came without an article; the first four are all set.

    Args:
        work: the transaction.
        seen: the claim as the caller read it.
        platform: where it was made.
        address: the http(s) address of the post.
        said_on: when, an ISO 8601 date as far as it is known.
        picture: an attachment that shows it, or a file that becomes one.
        attributes: all that it has, such as who said it; None leaves them as they are.

    Raises:
        BadInput: the address or date is none, or the picture is refused.
        SchemeViolation: the scheme does not allow the attributes.
    """
    if isinstance(picture, NewFile):
        check_picture(picture)
    if attributes is not None:
        check_claim_attributes(work.scheme, attributes)
    new = replace(
        seen,
        attributes=seen.attributes if attributes is None else dict(attributes),
        platform=platform.strip(),
        address=web_address(address),
        said_on=day(said_on),
        picture=keep_file(work, picture),
    )
    work.update(seen, new)
    if seen.picture != new.picture:
        forget_attachment(work, seen.picture)
    return new


def set_claim_attribute(work: Work, seen: Claim, code: str, value: AttributeValue | None) -> Claim:
    """Set an attribute of a claim of the project, or take it away with None."""
    if value is not None:
        check_claim_attributes(work.scheme, {code: value})
    rest = {name: other for name, other in seen.attributes.items() if name != code}
    new = replace(seen, attributes=rest if value is None else {**rest, code: value})
    work.update(seen, new)
    return new


def join_claim(work: Work, seen: Span, claim: Uid) -> Span:
    """Say that a claim span states a claim of the project; the one it left may go with it.

    Raises:
        BadInput: the span's label does not join claims.
    """
    if not work.scheme.label(seen.label).joins_claim:
        raise BadInput("Only a claim span can state a claim.")
    new = replace(seen, claim=work.read.claims.one(claim).uid)
    work.update(seen, new)
    if seen.claim is not None and seen.claim != claim:
        forget_untouched(work, seen.claim, None)
    return new


def delete_claim(work: Work, seen: Claim) -> None:
    """Delete a claim with its verdicts, review, comments and links, and what served it alone.

    Raises:
        BadInput: claim spans still state it.
    """
    stated = len(work.read.claims.appearances(seen.uid))
    if stated:
        raise BadInput(
            f"Claim {seen.number} is stated by {stated} spans.",
            remedy="Delete them or join them to another claim first.",
        )
    used = [one.evidence.uid for one in work.read.claims.evidence(seen.uid)]
    for kind, uid in work.store.pointing(Kind.CLAIM, seen.uid):
        work.delete_flat(kind, uid, {})
    for evidence in dict.fromkeys(used):
        forget_unused(work, evidence)
    work.delete(seen)
    forget_attachment(work, seen.picture)


def forget_untouched(work: Work, uid: Uid, wording: str | None) -> None:
    """Delete a claim that nothing points to any more and that nobody worked on.

    A claim comes into being with its first span; when that was a slip and is deleted or
    joined to another claim, the claim goes too, unless it was reworded.
    """
    flat = work.load(Kind.CLAIM, uid)
    if flat is None or work.store.pointing(Kind.CLAIM, uid):
        return
    claim = work.read.claims.one(uid)
    fresh = Claim(uid, claim.number, claim.wording, created_at=claim.created_at)
    if claim != fresh:
        return
    if wording is None or claim.wording == wording:
        work.delete(claim)


def link_claims(work: Work, source: Uid, target: Uid, kind: ClaimLinkKind) -> ClaimLink:
    """Say how a claim hangs together with another.

    Raises:
        BadInput: the two are one, or linked so already.
    """
    link = ClaimLink(work.new_uid(), kind, source, target)
    if source == target:
        raise BadInput("A claim cannot be linked to itself.")
    for other in work.read.claims.links():
        if (other.kind, other.source, other.target) == (kind, source, target):
            raise BadInput("These two claims are linked like this already.")
    work.insert(link)
    return link


def unlink_claims(work: Work, seen: ClaimLink) -> None:
    """Take a link between two claims away."""
    work.delete(seen)


def worded(wording: str) -> str:
    """Return a wording without space around it.

    Raises:
        BadInput: nothing is left of it.
    """
    wording = wording.strip()
    if not wording:
        raise BadInput("A claim needs a wording.", remedy="Write what is claimed in one sentence.")
    return wording
