"""What the codes of fact-checkers ask of a check before readers are told of it.

After the principles that the International Fact-Checking Network and its Arab members hold to:
how the verdict came about is said, rests on evidence that readers can look at later too, and
nothing was known before it was said. Each point can be overruled with a reason that stays.
"""

from collections.abc import Sequence
from enum import StrEnum

from annotator.model.claim import Claim, Verdict
from annotator.model.evidence import ClaimEvidence, EvidenceKind, EvidenceState


class Gap(StrEnum):
    """Something that a check lacks."""

    RATIONALE = "rationale"
    """The verdict does not say why."""
    EVIDENCE = "evidence"
    """Nothing supports, refutes or gives context."""
    ARCHIVE = "archive"
    """An address among the evidence has no archived copy: it may change or go."""
    CHANGED = "changed"
    """Evidence is not what it was, or is missing."""
    DATES = "dates"
    """Days are out of order: what was found or judged before it was said."""


def gaps(
    claim: Claim, verdict: Verdict, evidence: Sequence[ClaimEvidence], published_on: str
) -> list[Gap]:
    """Return what a check lacks, in the order of the list; nothing where all is there.

    Args:
        claim: what was checked.
        verdict: the one that stands.
        evidence: what serves it.
        published_on: the day on which it is to be published, an ISO 8601 date.
    """
    things = [one.evidence for one in evidence]
    found = {
        Gap.RATIONALE: not verdict.rationale.strip(),
        Gap.EVIDENCE: not things,
        Gap.ARCHIVE: any(
            one.kind is EvidenceKind.URL and not one.archive_url.strip() for one in things
        ),
        Gap.CHANGED: any(one.state is not EvidenceState.FINE for one in things),
        Gap.DATES: is_after(claim.said_on, published_on)
        or any(
            is_after(one.published, one.accessed) or is_after(one.accessed, published_on)
            for one in things
        ),
    }
    return [gap for gap, is_there in found.items() if is_there]


def is_after(day: str, other: str) -> bool:
    """Return whether a day is later than another, as far as both are known (2026-09 to -17)."""
    length = min(len(day), len(other))
    return bool(length) and day[:length] > other[:length]
