"""The sample's claims as its file has them: people, registry, verdicts, evidence, comments.

A span of an article is named by the article's file and the span's id there:
``07-denial.json#k3``. People, and evidence that serves several claims, are named by ids.
"""

from collections.abc import Iterable, Iterator

import msgspec

from annotator.model import (
    AttributeValue,
    ClaimLinkKind,
    ClaimState,
    EvidenceState,
    RecordKind,
    Role,
    Stage,
    Stance,
)


class SamplePerson(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody who works in the sample project; ``id`` is what claims call them by."""

    id: str
    name: str
    role: Role


class SampleRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An entry of the registry; spans that read as one of its names mean it."""

    kind: RecordKind
    name_ar: str
    name_en: str = ""
    aliases: tuple[str, ...] = ()
    transliteration: str = ""
    role: str = ""
    wikidata: str = ""
    note: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """The names that spans are compared with."""
        return (self.name_ar, *self.aliases)


class SampleVerdict(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A judgement: a code of the verdict scale, and why; by the claim's checker if by nobody."""

    value: str
    rationale: str
    person: str = ""
    stage: Stage = Stage.FINAL
    confidence: int | None = None
    reason: str = ""
    correction: bool = False
    cites: tuple[str, ...] = ()


class SampleEvidence(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What bears on a claim; the fields mean what they mean in `annotator.model.Evidence`.

    ``span`` names a span and ``file`` a file in ``files``; ``same`` is the id of evidence that
    serves another claim too.
    """

    stance: Stance
    url: str = ""
    archive_url: str = ""
    title: str = ""
    publisher: str = ""
    published: str = ""
    accessed: str = ""
    quote: str = ""
    note: str = ""
    span: str = ""
    file: str = ""
    state: EvidenceState = EvidenceState.FINE
    id: str = ""
    same: str = ""


class SampleComment(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What somebody said about a claim."""

    person: str
    text: str


class SampleClaim(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A claim of the sample project; ``id`` is what spans and links call it by.

    ``earlier`` are the verdicts before the one that stands. ``reopened`` is why it was.
    ``picture`` names a file in ``files``.
    """

    id: str
    wording: str
    topic: str = ""
    note: str = ""
    attributes: dict[str, AttributeValue] = {}
    state: ClaimState = ClaimState.NEW
    assignee: str = ""
    second: str = ""
    platform: str = ""
    address: str = ""
    said_on: str = ""
    picture: str = ""
    published_url: str = ""
    published_on: str = ""
    reopened: str = ""
    earlier: tuple[SampleVerdict, ...] = ()
    verdict: SampleVerdict | None = None
    evidence: tuple[SampleEvidence, ...] = ()
    comments: tuple[SampleComment, ...] = ()

    @property
    def verdicts(self) -> tuple[SampleVerdict, ...]:
        """All verdicts, the earliest first."""
        return (*self.earlier, self.verdict) if self.verdict is not None else self.earlier


class SampleLink(
    msgspec.Struct,
    frozen=True,
    forbid_unknown_fields=True,
    rename={"source": "from", "target": "to"},
):
    """A link from one claim to another, by their ids."""

    kind: ClaimLinkKind
    source: str
    target: str


class ClaimsFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file of the people, the registry and the claims."""

    people: tuple[SamplePerson, ...]
    claims: tuple[SampleClaim, ...]
    links: tuple[SampleLink, ...] = ()
    records: tuple[SampleRecord, ...] = ()
    organisation_name: str = ""
    organisation_url: str = ""
    blind_review: bool = False


def people_named(claim: SampleClaim) -> Iterator[str]:
    """Yield the ids of the people whom a claim names."""
    named = [claim.assignee, claim.second]
    named += [one.person for one in claim.verdicts]
    named += [one.person for one in claim.comments]
    yield from filter(None, named)


def spans_named(claim: SampleClaim) -> Iterator[str]:
    """Yield the spans of articles that a claim names."""
    for verdict in claim.verdicts:
        yield from verdict.cites
    yield from (one.span for one in claim.evidence if one.span)


def files_named(claims: Iterable[SampleClaim]) -> list[str]:
    """Return the files that claims and their evidence name, each once."""
    named = [name for claim in claims for name in (claim.picture, *_files(claim)) if name]
    return list(dict.fromkeys(named))


def _files(claim: SampleClaim) -> Iterator[str]:
    yield from (one.file for one in claim.evidence)
