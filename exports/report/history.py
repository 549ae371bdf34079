"""What happened to a claim, in the words of a report: the earliest first."""

from collections.abc import Callable, Iterable, Sequence

from annotator.model import Claim, ClaimEvidence, ReviewStep, Stage, Uid, Verdict
from exports.report.model import Event, Rated
from exports.report.words import Heads

_MADE, _EVIDENCE, _JUDGED, _MOVED = range(4)
"""What comes first of things that happened in one moment."""


class History:
    """Gathers events.

    Args:
        heads: the words of the report.
        rated: names a verdict.
        name: names a person.
        maker: names who made a row, if that is known.
    """

    def __init__(
        self,
        heads: Heads,
        rated: Callable[[str], Rated],
        name: Callable[[Uid], str],
        maker: Callable[[Uid], str],
    ) -> None:
        self._heads = heads
        self._rated = rated
        self._name = name
        self._maker = maker
        self._events: list[tuple[int, int, Event]] = []

    def events(self) -> list[Event]:
        """Return what was gathered, the earliest first."""
        return [event for *_, event in sorted(self._events, key=lambda entry: entry[:2])]

    def add_claim(self, claim: Claim) -> None:
        """Take that the claim was made."""
        maker = self._maker(claim.uid)
        self._add(claim.created_at, _MADE, maker, self._heads("registered"))

    def add_verdicts(self, verdicts: Sequence[Verdict]) -> None:
        """Take verdicts, the latest first; those of a review by two are told apart by name."""
        by_two = any(one.stage is not Stage.FINAL for one in verdicts)
        for one in reversed(verdicts):
            what = self._heads(f"judged-{one.stage}" if by_two else "judged")
            name = self._name(one.person)
            self._add(one.at, _JUDGED, name, what, one.reason, self._rated(one.value))

    def add_steps(self, steps: Iterable[ReviewStep]) -> None:
        """Take the states that it was brought into."""
        for step in steps:
            state = self._heads(f"claim-{step.state}")
            said = " — ".join(filter(None, (state, step.note)))
            self._add(step.at, _MOVED, self._name(step.person), self._heads("moved"), said)

    def add_evidence(self, evidence: Iterable[ClaimEvidence]) -> None:
        """Take that evidence was added."""
        for one in evidence:
            title = one.evidence.title or one.evidence.publisher or one.evidence.url
            self._add(one.use.at, _EVIDENCE, self._maker(one.uid), self._heads("added"), title)

    def _add(
        self,
        at: int,
        order: int,
        person: str,
        what: str,
        detail: str = "",
        verdict: Rated | None = None,
    ) -> None:
        if at:
            event = Event(self._heads.moment(at), person, what, detail, verdict)
            self._events.append((at, order, event))
