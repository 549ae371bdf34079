"""A claim as somebody who reviews it sees it: verdicts, round, steps, comments, what is next."""

from dataclasses import dataclass

from annotator.model import Claim, ClaimState, Comment, Person, ReviewStep, Stage, Verdict
from annotator.model.next_step import NextStep, next_step
from annotator.model.review import may_check, open_round, standing, visible
from annotator.operations.verdicts import reopened_for
from annotator.project import Project
from annotator.scheme.lookup import SchemeIndex

PENDING = "pending"


@dataclass(frozen=True, slots=True)
class Draft:
    """A verdict as it stands in the pane.

    ``correction`` is None where nothing was said of it: then the core decides.
    """

    value: str = ""
    rationale: str = ""
    confidence: int | None = None
    cites: tuple[bytes, ...] = ()
    reason: str = ""
    correction: bool | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """What the pane shows.

    Attributes:
        claim: the claim.
        person: who looks.
        blind: whether the project asks for blind reviews.
        next: what comes next for this person.
        stands: what the project says.
        settled: whether that is a judgement, and not that one waits.
        own: what this person judged in the open round.
        pair: first and second verdict of the open round, or of the one that ended last; one
            of them alone is shown to a lead who checks nothing here.
        reopened: why it was reopened, if it was and is open still.
        steps: how it came to its state, the earliest first.
        comments: the earliest first.
    """

    claim: Claim
    person: Person
    blind: bool
    next: NextStep
    stands: Verdict | None
    settled: bool
    own: Verdict | None
    pair: tuple[Verdict, ...]
    reopened: str
    steps: list[ReviewStep]
    comments: list[Comment]

    @property
    def is_disputed(self) -> bool:
        """Whether two verdicts of the open round wait for a lead."""
        return self.next in (NextStep.DECIDE, NextStep.AWAIT_LEAD) and len(self.pair) > 1

    @property
    def kept(self) -> Draft:
        """Return the verdict that the pane starts from: what this person or the project said."""
        given = self.own
        if given is None and self.next not in (NextStep.JUDGE_BLIND, NextStep.DECIDE):
            given = self.stands if not (self.blind and self.settled and self.is_open) else None
        if given is None:
            return Draft()
        return Draft(given.value, given.rationale.strip(), given.confidence, given.cites)

    @property
    def is_open(self) -> bool:
        """Whether somebody may judge now."""
        return self.next in (NextStep.JUDGE, NextStep.JUDGE_BLIND, NextStep.DECIDE)

    @property
    def is_judged_now(self) -> bool:
        """Whether this person may give a verdict, or another one."""
        if self.claim.state is ClaimState.PUBLISHED:
            return False
        if self.next in (NextStep.AWAIT_LEAD, NextStep.AWAIT_TWO):
            return False
        return not self.blind or may_check(self.person.role)

    @property
    def may_repeat(self) -> bool:
        """Whether giving the verdict that stands again says something: it was in question."""
        return self.is_open and self.settled


def case_of(project: Project, claim: Claim) -> Case:
    """Read a claim as the person at the window may see it.

    Raises:
        RuntimeError: nobody is signed in.
    """
    person = project.actor
    if person is None:
        raise RuntimeError("a review needs somebody signed in")
    read = project.read.claims
    blind = project.read.settings.all().blind_review
    everything = read.verdicts(claim.uid)
    current = open_round(everything)
    seen = visible(everything, claim, person)
    stands = standing(seen)
    mine = [one for one in (current.first, current.second) if one and one.person == person.uid]
    return Case(
        claim=claim,
        person=person,
        blind=blind,
        next=next_step(claim, current, person, blind=blind),
        stands=stands,
        settled=stands is not None and not is_pending(project.index, stands),
        own=mine[0] if mine else None,
        pair=_pair(seen, mine),
        reopened=reopened_for(project.read, claim),
        steps=read.steps(claim.uid),
        comments=read.comments(claim.uid),
    )


def is_pending(index: SchemeIndex, verdict: Verdict) -> bool:
    """Return whether a verdict says that one waits."""
    return index.verdict(verdict.value).normalized == PENDING


def _pair(seen: list[Verdict], mine: list[Verdict]) -> tuple[Verdict, ...]:
    """Return the verdicts of the last review by two that may be seen, the first one first.

    One's own alone is none to be compared: it stands in the form.
    """
    found: dict[Stage, Verdict] = {}
    finals = 0
    for one in seen:
        if one.stage is not Stage.FINAL:
            found.setdefault(one.stage, one)
        elif found or finals:
            break
        else:
            finals += 1
    if list(found.values()) == mine:
        return ()
    return tuple(found[stage] for stage in (Stage.FIRST, Stage.SECOND) if stage in found)
