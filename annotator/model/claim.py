"""Claims of the project, how far their review has come, and what is judged of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from annotator.model.annotation import AttributeValue
from annotator.model.ids import Uid


class ClaimState(StrEnum):
    """How far the review of a claim has come."""

    NEW = "new"
    TRIAGED = "triaged"
    IN_REVIEW = "in-review"
    SECOND_REVIEW = "second-review"
    DECIDED = "decided"
    PUBLISHED = "published"
    REOPENED = "reopened"


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement that can be checked; claim spans of articles point to it.

    ``number`` is what people call it by ("claim 41"), unique in the project. ``wording`` is
    the canonical one. A claim may exist without any article: then ``platform``, ``address``
    (http or https), ``said_on`` (an ISO 8601 date as far as it is known) and ``picture`` (an
    attachment) tell where it was made. ``assignee`` checks it, ``second`` checks it again.
    ``published_url`` and ``published_on`` are of the published check.
    """

    uid: Uid
    number: int
    wording: str
    topic: str = ""
    note: str = ""
    attributes: Mapping[str, AttributeValue] = field(default_factory=dict)
    created_at: int = 0
    state: ClaimState = ClaimState.NEW
    assignee: Uid | None = None
    second: Uid | None = None
    platform: str = ""
    address: str = ""
    said_on: str = ""
    picture: Uid | None = None
    published_url: str = ""
    published_on: str = ""


class Stage(StrEnum):
    """Which judgement a verdict is.

    First and second ones are of a review by two; a final one is what the project says.
    """

    FIRST = "first"
    SECOND = "second"
    FINAL = "final"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The judgement of one person on a claim; ``value`` is a code of the scheme's scale.

    ``confidence`` is 0 to 100. ``reason`` says why the verdict before it was changed, and
    ``correction`` that readers shall be told of the change. ``cites`` are article spans that
    the rationale points at; a span among them may be gone.
    """

    uid: Uid
    claim: Uid
    person: Uid
    value: str
    rationale: str = ""
    at: int = 0
    confidence: int | None = None
    reason: str = ""
    stage: Stage = Stage.FINAL
    correction: bool = False
    cites: tuple[Uid, ...] = ()


@dataclass(frozen=True, slots=True)
class ReviewStep:
    """That somebody brought a claim into a state, when, and what they noted."""

    uid: Uid
    claim: Uid
    person: Uid
    state: ClaimState
    note: str = ""
    at: int = 0


@dataclass(frozen=True, slots=True)
class Comment:
    """What somebody said to the others about a claim."""

    uid: Uid
    claim: Uid
    person: Uid
    text: str
    at: int = 0


class ClaimLinkKind(StrEnum):
    """How two claims of the project hang together."""

    CONTRADICTS = "contradicts"
    UPDATES = "updates"
    PART_OF = "part-of"


@dataclass(frozen=True, slots=True)
class ClaimLink:
    """A directed link from one claim of the project to another."""

    uid: Uid
    kind: ClaimLinkKind
    source: Uid
    target: Uid
