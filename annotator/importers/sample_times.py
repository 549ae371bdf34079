"""When things happened in the sample: its claims were reviewed in the weeks that it is about."""

from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise

from annotator.importers.sample_claims import SampleClaim
from annotator.model import ClaimState, Stage

_MINUTE = 60_000
_DAY = 24 * 60 * _MINUTE
_FIRST = round(datetime(2026, 9, 9, 7, 30, tzinfo=UTC).timestamp() * 1000)
_LAST = round(datetime(2026, 10, 20, tzinfo=UTC).timestamp() * 1000)


def way_to(claim: SampleClaim) -> list[ClaimState]:
    """Return the states that a claim went through to where it is, the last one included."""
    way = [ClaimState.TRIAGED, ClaimState.IN_REVIEW]
    if any(one.stage is not Stage.FINAL for one in claim.verdicts):
        way.append(ClaimState.SECOND_REVIEW)
    if claim.state in (ClaimState.DECIDED, ClaimState.PUBLISHED, ClaimState.REOPENED):
        way.append(ClaimState.DECIDED)
    if claim.published_url:
        way.append(ClaimState.PUBLISHED)
    if claim.reopened:
        way.append(ClaimState.REOPENED)
    if corrected(claim):
        way += [ClaimState.REOPENED, ClaimState.DECIDED, ClaimState.PUBLISHED]
    if claim.state is ClaimState.NEW:
        return []
    end = len(way) - way[::-1].index(claim.state)
    return way[:end]


def corrected(claim: SampleClaim) -> str:
    """Return why a verdict that was published was corrected; empty where none was."""
    standing = claim.verdict
    return standing.reason if standing is not None and standing.correction else ""


def note_on(claim: SampleClaim, state: ClaimState) -> str:
    """Return what was noted when a claim came into a state."""
    if state is ClaimState.REOPENED:
        return claim.reopened or corrected(claim)
    return claim.published_url if state is ClaimState.PUBLISHED else ""


@dataclass(frozen=True, slots=True)
class SampleTimes:
    """The times of one claim, in milliseconds since 1970 UTC.

    Attributes:
        claim: the claim.
        number: its number, from 1; later ones came in later.
        now: the present: nothing happens after it.
    """

    claim: SampleClaim
    number: int
    now: int

    def created(self) -> int:
        """When the claim was made."""
        return self._at(0)

    def evidence(self, place: int) -> int:
        """When a piece of evidence was added."""
        return self._at(150 + 17 * place)

    def comment(self, place: int) -> int:
        """When a comment was said."""
        return self._at(230 + 23 * place)

    def verdict(self, place: int) -> int:
        """When a verdict was given; a correction comes two days later."""
        late = corrected(self.claim) and place == len(self.claim.verdicts) - 1
        return self._at((2 * 24 * 60 if late else 0) + 300 + 35 * place)

    def steps(self) -> list[int]:
        """When the claim came into each of its states, earliest first."""
        first = {ClaimState.TRIAGED: 45, ClaimState.IN_REVIEW: 120}
        given = [self.verdict(place) for place in range(len(self.claim.verdicts))]
        decided = iter(given[-2:] if corrected(self.claim) else given[-1:])
        found: list[int] = []
        for state in way_to(self.claim):
            if state in first:
                found.append(self._at(first[state]))
            elif state is ClaimState.SECOND_REVIEW:
                found.append(given[0] + 1)
            elif state is ClaimState.DECIDED:
                found.append(next(decided) + 2)
            elif state is ClaimState.PUBLISHED:
                found.append(found[-1] + 90 * _MINUTE)
            else:
                found.append(found[-1] + 20 * 60 * _MINUTE)
        if any(later <= earlier for earlier, later in pairwise(found)):
            raise ValueError(f"the steps of claim {self.claim.id} are out of order")
        return found

    def _at(self, minutes: int) -> int:
        shift = min(0, self.now - _LAST)
        published = self.claim.published_on
        if published:
            day = round(datetime.fromisoformat(f"{published}T06:00:00+00:00").timestamp() * 1000)
            start = day - (2 * _DAY if corrected(self.claim) else 0)
        else:
            start = _FIRST + self.number * _DAY
        return start + shift + self.number * 7 * _MINUTE + minutes * _MINUTE
