"""Claims that are offered for the chosen claim span, and joining it to one of them."""

from dataclasses import dataclass

from annotator.model import Span, Uid, quoted
from annotator.operations.claims import join_claim
from ui.desk import Desk
from ui.likely import Candidate

OFFERED = 3
LEAST = 0.15
"""How likely a claim is at least to be offered: rather one too many than the right one not."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What is offered for a claim span, the likeliest first."""

    span: Uid
    claims: tuple[Candidate, ...]


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
    without = {span.claim, *_withheld(desk, span)}
    found = desk.likely.ask(words, desk.person, without=without, limit=OFFERED, least=LEAST)
    return Offer(span.uid, tuple(found))


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
