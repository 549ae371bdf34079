"""Verbs that make one claim of several, and several of one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from annotator.model import Claim, ClaimState, Kind, Role, Span, Uid, Verdict, quoted, uid_text
from annotator.model.errors import BadInput
from annotator.model.review import CLOSED, standing
from annotator.operations.claims import new_claim, worded
from annotator.operations.evidence import forget_unused
from annotator.operations.steps import bring
from annotator.storage.reading import Repository
from annotator.storage.rows import Flat
from annotator.storage.work import Work

_EARLY = frozenset({ClaimState.NEW, ClaimState.TRIAGED})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What claims become when they are merged.

    ``claim`` is the one that stays, as it will be; ``verdict`` will stand; ``differ`` tells
    that verdicts that stand now disagree, for which the claim is reopened. ``appearances`` and
    ``evidence`` count what it will have; what two of them had in common counts once.
    ``better`` is the claim that should rather stay, if another one should, and ``why``.
    """

    claim: Claim
    verdict: Verdict | None
    differ: bool
    appearances: int
    evidence: int
    better: Claim | None = None
    why: "Weight | None" = None


class Weight(IntEnum):
    """What speaks for a claim to be the one that stays; more weighs more."""

    OLDER = 0
    JUDGED = 1
    PUBLISHED = 2


def keeper(read: Repository, claims: Sequence[Claim]) -> tuple[Claim, Weight]:
    """Return which of some claims should stay when they are merged, and what speaks for it.

    Readers know the number, wording and address of a published one; a judged one has work in
    it; else the one that came first stays.
    """
    weights = {claim.uid: _weight(read, claim) for claim in claims}
    stays = max(claims, key=lambda one: (weights[one.uid], -one.number))
    return stays, weights[stays.uid]


def _weight(read: Repository, claim: Claim) -> Weight:
    verdict = standing(read.claims.verdicts(claim.uid))
    if verdict is None:
        return Weight.OLDER
    is_ours = read.people.one(verdict.person).role is not Role.ORGANISATION
    return Weight.PUBLISHED if claim.published_url and is_ours else Weight.JUDGED


def merge_outcome(read: Repository, seen: Claim, others: Sequence[Claim]) -> Outcome:
    """Return what `merge_claims` would make of claims; nothing is changed."""
    claims = [seen, *others]
    stand = [standing(read.claims.verdicts(claim.uid)) for claim in claims]
    verdicts = [verdict for verdict in stand if verdict is not None]
    used = {
        (one.evidence.uid, one.use.stance)
        for claim in claims
        for one in read.claims.evidence(claim.uid)
    }
    differ = len({verdict.value for verdict in verdicts}) > 1
    merged = seen
    for other in others:
        merged = _filled(merged, other)
    better, why = keeper(read, claims)
    return Outcome(
        better=None if better.uid == seen.uid else better,
        why=None if better.uid == seen.uid else why,
        claim=replace(merged, state=_state(claims, differ=differ)),
        verdict=max(verdicts, key=lambda verdict: verdict.at, default=None),
        differ=differ,
        appearances=sum(len(read.claims.appearances(claim.uid)) for claim in claims),
        evidence=len(used),
    )


def merge_claims(work: Work, seen: Claim, others: Sequence[Claim]) -> Claim:
    """Make one claim of several: it takes over all that belongs to the others.

    Spans, verdicts, review steps, comments, evidence and links move; what the claim itself
    lacks (topic, attributes, origin) is filled from the others. Where verdicts that stood
    differ, the claim is reopened.

    Args:
        work: the transaction.
        seen: the claim that stays.
        others: the claims that go.

    Raises:
        BadInput: the claim is among the others, one of them is named twice, or one of those
            that go is published and the one that stays is not.
    """
    _check_told(work.read, seen, others)
    uids = [seen.uid, *(other.uid for other in others)]
    if len(set(uids)) != len(uids):
        raise BadInput("A claim cannot be merged with itself.")
    verdicts = [standing(work.read.claims.verdicts(uid)) for uid in uids]
    values = {verdict.value for verdict in verdicts if verdict is not None}
    merged = seen
    for other in others:
        _move(work, other.uid, seen.uid)
        merged = _filled(merged, other)
        work.delete(other)
    work.update(seen, merged)
    state = _state([seen, *others], differ=len(values) > 1)
    numbers = ", ".join(str(other.number) for other in others)
    return bring(work, merged, state, f"+ {numbers}")


def _check_told(read: Repository, seen: Claim, others: Sequence[Claim]) -> None:
    """Refuse to let a claim go that readers know, in favour of one that they do not."""
    stays, weight = keeper(read, [seen, *others])
    if weight is Weight.PUBLISHED and _weight(read, seen) is not weight:
        raise BadInput(
            f"Claim {stays.number} is published: readers know it by its address.",
            remedy=f"Let claim {stays.number} stay.",
        )


def split_claim(work: Work, seen: Claim, spans: Sequence[Span], *, wording: str = "") -> Claim:
    """Take spans out of a claim and make a new claim of them.

    Args:
        work: the transaction.
        seen: the claim that the spans state now.
        spans: those that state something else.
        wording: the new claim's; what the first span quotes when empty.

    Returns:
        The new claim, of the same topic.

    Raises:
        BadInput: there are no spans, or one does not state the claim.
    """
    if not spans or any(span.claim != seen.uid for span in spans):
        raise BadInput(
            "A claim is split by spans that state it.", remedy="Choose among its appearances."
        )
    words = worded(wording) if wording.strip() else _quote(work, spans[0])
    made = new_claim(work, words, seen.topic)
    for span in spans:
        work.update(span, replace(span, claim=made.uid))
    return made


def _move(work: Work, old: Uid, new: Uid) -> None:
    """Have all that points to a claim point to another."""
    for kind, uid in work.store.pointing(Kind.CLAIM, old):
        if kind is Kind.CLAIM_LINK:
            _move_link(work, uid, old, new)
        elif kind is Kind.EVIDENCE_USE and _is_used(work, uid, new):
            _drop_use(work, uid)
        else:
            work.update_flat(kind, uid, {"claim": uid_text(old)}, {"claim": uid_text(new)})


def _move_link(work: Work, uid: Uid, old: Uid, new: Uid) -> None:
    """Move a link; one that then joins a claim to itself, or is there already, goes."""
    links = {link.uid: link for link in work.read.claims.links()}
    link = links.pop(uid)
    moved = replace(
        link,
        source=new if link.source == old else link.source,
        target=new if link.target == old else link.target,
    )
    known = {(one.kind, one.source, one.target) for one in links.values()}
    if moved.source == moved.target or (moved.kind, moved.source, moved.target) in known:
        work.delete(link)
    else:
        work.update(link, moved)


def _is_used(work: Work, use: Uid, claim: Uid) -> bool:
    """Return whether a claim has the evidence of a use already, to the same end."""
    row = _row(work, use)
    there = work.read.claims.evidence(claim)
    return any(
        (uid_text(one.evidence.uid), str(one.use.stance)) == (row["evidence"], row["stance"])
        for one in there
    )


def _drop_use(work: Work, use: Uid) -> None:
    row = _row(work, use)
    work.delete_flat(Kind.EVIDENCE_USE, use, row)
    evidence = Uid(bytes.fromhex(str(row["evidence"]).replace("-", "")))
    forget_unused(work, evidence)


def _row(work: Work, use: Uid) -> Flat:
    row = work.load(Kind.EVIDENCE_USE, use)
    assert row is not None
    return row


def _filled(claim: Claim, other: Claim) -> Claim:
    notes = [note for note in (claim.note, other.note, _also_published(claim, other)) if note]
    return replace(
        claim,
        topic=claim.topic or other.topic,
        note="\n".join(dict.fromkeys(notes)),
        attributes={**other.attributes, **claim.attributes},
        assignee=claim.assignee or other.assignee,
        second=claim.second or (other.second if other.second != claim.assignee else None),
        platform=claim.platform or other.platform,
        address=claim.address or other.address,
        said_on=claim.said_on or other.said_on,
        picture=claim.picture or other.picture,
        published_url=claim.published_url or other.published_url,
        published_on=claim.published_on or other.published_on,
    )


def _also_published(claim: Claim, other: Claim) -> str:
    """Return the address that a claim has of its own and that would be lost."""
    own = other.published_url
    return own if claim.published_url and own != claim.published_url else ""


def _state(claims: Sequence[Claim], *, differ: bool) -> ClaimState:
    """Return the state of what claims become: the first one's, or of one that came farther."""
    if differ:
        return ClaimState.REOPENED
    states = [claim.state for claim in claims]
    if states[0] in CLOSED:
        return states[0]
    closed = [state for state in states if state in CLOSED]
    later = [state for state in states if state not in _EARLY]
    return (closed or later or states)[0]


def _quote(work: Work, span: Span) -> str:
    article = work.read.annotation.set(span.set).article
    return quoted(work.read.articles.text(article), span.fragments)
