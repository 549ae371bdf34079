"""What readers yield: articles on their way in, what was skipped, and parts of a project."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from annotator.model import (
    AnnotationSet,
    Article,
    Attachment,
    Claim,
    ClaimLink,
    Comment,
    Evidence,
    EvidenceUse,
    Person,
    Record,
    RecordKind,
    Relation,
    ReviewStep,
    Settings,
    Span,
    Uid,
    Verdict,
    Zone,
)
from annotator.scheme.model import Scheme


@dataclass(frozen=True, slots=True)
class IncomingArticle:
    """An article as a file gives it, before the project knows it.

    ``text`` is exactly what will be stored: decoded, without the encoding's mark, repaired as
    ``repairs`` tells. ``zones`` are code points of it, half-open. The other fields mean what
    they mean in `annotator.model.Article`. ``body`` is where the text begins that the file gave as
    one: behind a title that was put before it. ``place`` is where it stands, for reports.
    """

    text: str
    title: str = ""
    outlet: str = ""
    author: str = ""
    published: str = ""
    url: str = ""
    extra: Mapping[str, str] = field(default_factory=dict)
    zones: tuple[Zone, ...] = ()
    source_name: str = ""
    source_sha256: str = ""
    encoding: str = "utf-8"
    bom: bool = False
    repairs: tuple[str, ...] = ()
    body: int = 0
    place: str = ""


@dataclass(frozen=True, slots=True)
class IncomingCheck:
    """A published check of a claim by somebody else, as a file gives it.

    ``rating`` are the words of its verdict, ``grade`` where it stands between the worst (0) and
    the best (1) of its scale, None when that is not said. ``organisation`` published it at ``url``
    on ``published``. ``claimant`` made the claim at ``address`` on ``platform`` on ``said_on``.
    Dates are ISO 8601 as far as known, addresses http or https; each may be empty but the
    wording. ``place`` is where it stands in the file.
    """

    wording: str
    place: str
    rating: str = ""
    grade: float | None = None
    explanation: str = ""
    organisation: str = ""
    url: str = ""
    published: str = ""
    claimant: str = ""
    platform: str = ""
    address: str = ""
    said_on: str = ""


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that did not come in: where it stands (file, line, field) and why."""

    place: str
    reason: str


@dataclass(frozen=True, slots=True)
class IncomingRecord:
    """A record of the registry, as a list gives it.

    ``uid`` and ``kind`` are None where the list does not say them. ``fields`` holds what the
    list has a place for, by the names of `annotator.model.Record`, empty where nothing stands
    there; so do ``aliases``, None where it has no place for them. ``place`` is where it stands.
    """

    place: str
    uid: Uid | None = None
    kind: RecordKind | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    aliases: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class ProjectHead:
    """The exported project that rows come from; an empty project may take its place.

    ``evidence_spans`` are the spans that evidence in the last parts points to.
    """

    uid: Uid
    name: str
    scheme: Scheme
    settings: Settings = field(default_factory=Settings)
    evidence_spans: frozenset[Uid] = frozenset()


@dataclass(frozen=True, slots=True)
class ProjectPart:
    """Rows of an exported project, identifiers and all, in an order that can be written.

    A part refers only to rows of itself and of the parts before it. ``articles`` are pairs of
    the article and its text, ``attachments`` of the attachment and its bytes. ``head`` stands in
    the first part of a file alone.
    """

    head: ProjectHead | None = None
    people: tuple[Person, ...] = ()
    records: tuple[Record, ...] = ()
    attachments: tuple[tuple[Attachment, bytes], ...] = ()
    claims: tuple[Claim, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    steps: tuple[ReviewStep, ...] = ()
    comments: tuple[Comment, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    uses: tuple[EvidenceUse, ...] = ()
    claim_links: tuple[ClaimLink, ...] = ()
    articles: tuple[tuple[Article, str], ...] = ()
    sets: tuple[AnnotationSet, ...] = ()
    spans: tuple[Span, ...] = ()
    relations: tuple[Relation, ...] = ()


Incoming: TypeAlias = IncomingArticle | IncomingCheck | IncomingRecord | ProjectPart | Skipped
"""What a reader yields, in the order of the file."""

Reading: TypeAlias = Iterator[Incoming]
"""A file being read; nothing of it is held longer than its item is used."""
