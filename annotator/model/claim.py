"""Claims of the project, what is judged of them, and on which evidence."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from annotator.model.annotation import AttributeValue
from annotator.model.ids import Uid


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement that can be checked; claim spans of articles point to it.

    ``number`` is what people call it by ("claim 41"), unique in the project. ``wording`` is
    the canonical one. A claim may exist without any article.
    """

    uid: Uid
    number: int
    wording: str
    topic: str = ""
    note: str = ""
    attributes: Mapping[str, AttributeValue] = field(default_factory=dict)
    created_at: int = 0


@dataclass(frozen=True, slots=True)
class Verdict:
    """The judgement of one person on a claim; ``value`` is a code of the scheme's scale."""

    uid: Uid
    claim: Uid
    person: Uid
    value: str
    rationale: str = ""
    at: int = 0


class Stance(StrEnum):
    """What a piece of evidence does to the claim."""

    SUPPORTS = "supports"
    REFUTES = "refutes"
    CONTEXT = "context"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What supports, refutes or gives context to a verdict."""

    uid: Uid
    claim: Uid
    stance: Stance
    url: str = ""
    title: str = ""
    quote: str = ""
    note: str = ""
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
