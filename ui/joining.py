"""What is offered for the chosen claim span: claims to join, and to link as contradicting."""

from dataclasses import dataclass

from annotator.model import ClaimLinkKind, Span, Uid, quoted
from annotator.operations.claims import join_claim, link_claims
from ui.desk import Desk
from ui.likely import Candidate

OFFERED = 3


@dataclass(frozen=True, slots=True)
class Offer:
    """What is offered for a claim span, the likeliest first; and what says its opposite."""

    span: Uid
    claims: tuple[Candidate, ...]
    opposite: tuple[Candidate, ...] = ()


def offer(desk: Desk) -> Offer | None:
    """Return what is offered for the chosen span; None where nothing is to be asked.

    A span that shares its claim with others, or whose claim is judged, was looked at before.
    """
    span = desk.span
    if span is None or span.claim is None:
        return None
    read = desk.project.read.claims
    if len(read.appearances(span.claim)) > 1 or read.verdicts(span.claim):
        return None
    words = quoted(desk.text, span.fragments)
    without = {span.claim, *linked(desk, span.claim), *_withheld(desk, span)}
    found = desk.likely.ask(words, desk.person, without=without, limit=OFFERED)
    return Offer(span.uid, found.same, found.opposite)


def linked(desk: Desk, claim: Uid) -> set[Uid]:
    """Return the claims that a claim is linked to, which are known to be others."""
    links = desk.project.read.claims.links()
    return {
        one.target if one.source == claim else one.source
        for one in links
        if claim in (one.source, one.target)
    }


def _withheld(desk: Desk, span: Span) -> set[Uid]:
    """Return the claims that only others state in this article: an offer would tell of their work.

    Where the project lets this person see what others annotate, there is nothing to withhold.
    """
    read = desk.project.read
    if read.settings.all().shows_others(desk.person.role):
        return set()
    article = read.annotation.set(span.set).article
    stated = read.annotation.stated_by_others(article, desk.person.uid)
    return {
        other.claim
        for other in stated
        if other.claim is not None
        and all(place.article.uid == article for place in read.claims.appearances(other.claim))
    }


def join(desk: Desk, made: Offer | None, place: int) -> Candidate | None:
    """Join the chosen span to the claim at a place of an offer; None when there is none there.

    Args:
        desk: what is open.
        made: the offer that is seen.
        place: from 0.
    """
    span = desk.span
    if made is None or span is None or made.span != span.uid or place >= len(made.claims):
        return None
    chosen = made.claims[place]
    joined = desk.perform(join_claim, span, chosen.claim.uid)
    return chosen if joined is not None else None


def contradict(desk: Desk, made: Offer | None, place: int) -> Candidate | None:
    """Link the chosen span's claim to one that says the opposite; None when there is none there.

    Args:
        desk: what is open.
        made: the offer that is seen.
        place: from 0, among those that say the opposite.
    """
    span = desk.span
    if made is None or span is None or made.span != span.uid or place >= len(made.opposite):
        return None
    if span.claim is None:
        return None
    chosen = made.opposite[place]
    kind = ClaimLinkKind.CONTRADICTS
    made_link = desk.perform(link_claims, span.claim, chosen.claim.uid, kind)
    return chosen if made_link is not None else None
