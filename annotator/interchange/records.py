"""The records of Hashiya's JSON file, as `docs/schema/hashiya-project.schema.json` has them.

A field that may be absent is left out when it has its default. A field that is unknown makes
a record invalid: a reader that passed over it would lose it without a word.
"""

from typing import Annotated

from msgspec import Meta, Struct

from annotator.model import (
    AttributeValue,
    ClaimLinkKind,
    ClaimState,
    CliticPolicy,
    EvidenceKind,
    EvidenceState,
    Origin,
    OthersSeen,
    RecordKind,
    Role,
    SetKind,
    Stage,
    Stance,
    Status,
    ZoneKind,
)
from annotator.scheme.model import Scheme

FORMAT = "hashiya-project"
VERSION = 2
OFFSETS = "code points, half-open, in the stored text"

UidText = Annotated[
    str,
    Meta(
        pattern="^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
        description="An identifier: a UUID in lower case, kept from project to project.",
    ),
]
Time = Annotated[
    str,
    Meta(
        pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$",
        description="A moment: ISO 8601, UTC, milliseconds; absent when unknown.",
    ),
]
Number = Annotated[int, Meta(ge=1, le=2**53 - 1)]
Filled = Annotated[str, Meta(min_length=1)]
Sha256 = Annotated[
    str, Meta(pattern="^[0-9a-f]{64}$", description="A SHA-256 in lower-case hexadecimal.")
]
Offset = Annotated[
    int, Meta(ge=0, description="Code points from the start of the article's stored text.")
]
FragmentPair = Annotated[
    tuple[Offset, Offset], Meta(description="Where a fragment starts, and where it ends.")
]
Fragments = Annotated[
    tuple[FragmentPair, ...],
    Meta(min_length=1, description="Sorted, neither touching nor overlapping."),
]
AttributeValues = Annotated[
    dict[str, AttributeValue],
    Meta(description="By the attribute's code: a choice's code, a text, a number, yes or no."),
]


class Record(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    """What all records have in common."""


class ProjectRecord(Record, frozen=True, kw_only=True):
    """The project that was exported."""

    uid: UidText
    name: Filled


class PersonRecord(Record, frozen=True, kw_only=True):
    """Somebody who works in the project."""

    uid: UidText
    name: Filled
    role: Role


class SettingsRecord(Record, frozen=True, kw_only=True):
    """What the project decided for all who work in it."""

    organisation_name: str = ""
    organisation_url: str = ""
    blind_review: bool = False
    clitic_policy: CliticPolicy = CliticPolicy.WITHOUT
    others_seen: OthersSeen = OthersSeen.CHECKERS


class RegistryRecord(Record, frozen=True, kw_only=True):
    """An entry of the registry: a person, organisation, place or outlet. Spans point to it."""

    uid: UidText
    kind: RecordKind
    name_ar: str = ""
    name_en: str = ""
    aliases: tuple[str, ...] = ()
    transliteration: str = ""
    role: str = ""
    wikidata: str = ""
    note: str = ""


class AttachmentRecord(Record, frozen=True, kw_only=True):
    """A file that is kept in the project; its bytes stand in ``files``, found by ``sha256``."""

    uid: UidText
    name: str
    media_type: str
    size: Annotated[int, Meta(ge=0)]
    sha256: Sha256
    at: Time | None = None


class FileRecord(Record, frozen=True, kw_only=True):
    """The bytes of one or more attachments, in base64."""

    sha256: Sha256
    data: bytes


class EvidenceRecord(Record, frozen=True, kw_only=True):
    """A thing that bears on claims: on the web, a span of an article, or an attachment."""

    uid: UidText
    kind: EvidenceKind = EvidenceKind.URL
    url: str = ""
    archive_url: str = ""
    title: str = ""
    publisher: str = ""
    published: str = ""
    accessed: str = ""
    quote: str = ""
    span: UidText | None = None
    attachment: UidText | None = None
    state: EvidenceState = EvidenceState.FINE
    at: Time | None = None


class VerdictRecord(Record, frozen=True, kw_only=True):
    """One person's judgement on the claim; ``value`` is a code of the scheme's scale.

    ``cites`` are spans that the rationale points at; a span among them may be gone.
    """

    uid: UidText
    person: UidText
    value: str
    rationale: str = ""
    at: Time | None = None
    confidence: Annotated[int, Meta(ge=0, le=100)] | None = None
    reason: str = ""
    stage: Stage = Stage.FINAL
    correction: bool = False
    cites: tuple[UidText, ...] = ()


class EvidenceUseRecord(Record, frozen=True, kw_only=True):
    """That a piece of evidence bears on the claim, and how."""

    uid: UidText
    evidence: UidText
    stance: Stance
    note: str = ""
    at: Time | None = None


class ReviewStepRecord(Record, frozen=True, kw_only=True):
    """That somebody brought the claim into a state."""

    uid: UidText
    person: UidText
    state: ClaimState
    note: str = ""
    at: Time | None = None


class CommentRecord(Record, frozen=True, kw_only=True):
    """What somebody said to the others about the claim."""

    uid: UidText
    person: UidText
    text: str
    at: Time | None = None


class ClaimRecord(Record, frozen=True, kw_only=True):
    """A claim of the project. Spans of articles point to it by its identifier."""

    uid: UidText
    number: Number
    wording: Filled
    topic: str = ""
    note: str = ""
    attributes: AttributeValues = {}
    created_at: Time | None = None
    state: ClaimState = ClaimState.NEW
    assignee: UidText | None = None
    second: UidText | None = None
    platform: str = ""
    address: str = ""
    said_on: str = ""
    picture: UidText | None = None
    published_url: str = ""
    published_on: str = ""
    verdicts: tuple[VerdictRecord, ...] = ()
    evidence: tuple[EvidenceUseRecord, ...] = ()
    steps: tuple[ReviewStepRecord, ...] = ()
    comments: tuple[CommentRecord, ...] = ()


class ClaimLinkRecord(Record, frozen=True, kw_only=True):
    """A directed link from one claim to another."""

    uid: UidText
    kind: ClaimLinkKind
    source: UidText
    target: UidText


class ZoneRecord(Record, frozen=True, kw_only=True):
    """A range of the article's text that is its headline, its body or a caption."""

    kind: ZoneKind
    start: Offset
    end: Offset


class SpanRecord(Record, frozen=True, kw_only=True):
    """A labelled stretch of text.

    ``quote`` repeats the text at the offsets, the fragments joined by " … ", so that a reader
    can tell whether it counts as the writer did.
    """

    uid: UidText
    label: str
    fragments: Fragments
    quote: str
    attributes: AttributeValues = {}
    note: str = ""
    unsure: bool = False
    origin: Origin = Origin.HUMAN
    claim: UidText | None = None
    record: UidText | None = None


class RelationRecord(Record, frozen=True, kw_only=True):
    """A labelled, directed link between two spans of the same set."""

    uid: UidText
    label: str
    source: UidText
    target: UidText
    attributes: AttributeValues = {}
    note: str = ""


class SetHead(Record, frozen=True, kw_only=True):
    """All annotation of one article by one owner; the gold standard has no owner."""

    uid: UidText
    kind: SetKind
    owner: UidText | None = None
    name: str = ""
    status: Status


class SetRecord(SetHead, frozen=True, kw_only=True):
    """All annotation of one article by one owner; the gold standard has no owner."""

    spans: tuple[SpanRecord, ...] = ()
    relations: tuple[RelationRecord, ...] = ()


class ArticleHead(Record, frozen=True, kw_only=True):
    """An article with its metadata and its text."""

    uid: UidText
    title: str
    outlet: str = ""
    author: str = ""
    published: str = ""
    url: str = ""
    extra: dict[str, str] = {}
    source_name: str = ""
    source_sha256: str = ""
    encoding: str
    bom: bool = False
    repairs: tuple[str, ...] = ()
    added_at: Time | None = None
    text_sha256: Sha256
    zones: tuple[ZoneRecord, ...] = ()
    text: str


class ArticleRecord(ArticleHead, frozen=True, kw_only=True):
    """An article with its metadata, its text, and the annotation of it."""

    sets: tuple[SetRecord, ...] = ()


class FileHead(Record, frozen=True, kw_only=True):
    """Everything in the file but the bytes of attachments and the articles."""

    format: Annotated[str, Meta(pattern=f"^{FORMAT}$")]
    version: Annotated[int, Meta(ge=VERSION, le=VERSION)]
    offsets: Annotated[str, Meta(description=f"How positions are counted: {OFFSETS}.")]
    generator: str = ""
    exported_at: Time | None = None
    annotator: Annotated[
        str, Meta(description="Whose annotation is in the file: a name, “gold” or “all”.")
    ]
    project: ProjectRecord
    settings: SettingsRecord
    scheme: Scheme
    people: tuple[PersonRecord, ...]
    records: tuple[RegistryRecord, ...]
    attachments: tuple[AttachmentRecord, ...]
    evidence: tuple[EvidenceRecord, ...]
    claims: tuple[ClaimRecord, ...]
    claim_links: tuple[ClaimLinkRecord, ...]


class ProjectFile(FileHead, frozen=True, kw_only=True):
    """A whole Hashiya project: its scheme, its people, its claims, and its articles."""

    files: tuple[FileRecord, ...]
    articles: tuple[ArticleRecord, ...]
