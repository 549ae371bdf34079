"""Evidence: the thing itself, and its use for a claim; files that are kept as snapshots."""

from dataclasses import dataclass
from enum import StrEnum

from annotator.model.ids import Uid


class Stance(StrEnum):
    """What a piece of evidence does to the claim."""

    SUPPORTS = "supports"
    REFUTES = "refutes"
    CONTEXT = "context"


class EvidenceKind(StrEnum):
    """Where evidence is: on the web, in an article of the corpus, in a file of the project."""

    URL = "url"
    SPAN = "span"
    FILE = "file"


class EvidenceState(StrEnum):
    """Whether evidence still is what it was when it was added."""

    FINE = "fine"
    CHANGED = "changed"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A thing that bears on claims; one may serve several.

    ``published`` is an ISO 8601 date as far as it is known, ``accessed`` the day on which
    somebody looked. ``quote`` is what it says, as it was read; it stays when the span that it
    was taken from goes. ``span`` and ``attachment`` are of the kinds span and file.
    """

    uid: Uid
    kind: EvidenceKind = EvidenceKind.URL
    url: str = ""
    archive_url: str = ""
    title: str = ""
    publisher: str = ""
    published: str = ""
    accessed: str = ""
    quote: str = ""
    span: Uid | None = None
    attachment: Uid | None = None
    state: EvidenceState = EvidenceState.FINE
    at: int = 0


@dataclass(frozen=True, slots=True)
class EvidenceUse:
    """That a piece of evidence bears on a claim, and how; ``note`` says why."""

    uid: Uid
    evidence: Uid
    claim: Uid
    stance: Stance
    note: str = ""
    at: int = 0


@dataclass(frozen=True, slots=True)
class ClaimEvidence:
    """A use of evidence for a claim, with the evidence."""

    use: EvidenceUse
    evidence: Evidence

    @property
    def uid(self) -> Uid:
        """The identifier of the use."""
        return self.use.uid


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that is kept in the project as it was; its bytes are found by ``sha256``.

    ``size`` counts bytes, ``media_type`` is such as "image/png".
    """

    uid: Uid
    name: str
    media_type: str
    size: int
    sha256: str
    at: int = 0
