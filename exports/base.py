"""What an exporter is, what it reads from, and what it reports."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from annotator.interchange.parts import Part
from annotator.model import (
    AnnotationSet,
    Article,
    Attachment,
    Claim,
    ClaimEvidence,
    ClaimLink,
    Comment,
    Evidence,
    Person,
    Record,
    Relation,
    ReviewStep,
    SetKind,
    Settings,
    Span,
    Uid,
    Verdict,
)
from annotator.model.errors import BadInput, HashiyaError
from annotator.scheme.model import Scheme

GOLD = "gold"
ALL = "all"
LOCAL = "local"
"""What ``extra["zone"]`` says where times are told by this machine's clock."""
INTERNAL = "internal"
"""What ``extra["log"]`` says where a report tells the newsroom's own log too."""


class People(Protocol):
    """The people of the project."""

    def all(self) -> Sequence[Person]:
        """Return everybody."""


class Articles(Protocol):
    """The articles of the project and their texts."""

    def all(self) -> Iterable[Article]:
        """Return the articles in the project's order, one at a time."""

    def one(self, uid: Uid, /) -> Article:
        """Return an article."""

    def text(self, uid: Uid, /) -> str:
        """Return an article's text."""

    def count(self) -> int:
        """Return how many articles there are."""


class Annotation(Protocol):
    """The annotation of the project's articles."""

    def set(self, uid: Uid, /) -> AnnotationSet:
        """Return an annotation set."""

    def span(self, uid: Uid, /) -> Span:
        """Return a span."""

    def sets(self, article_uid: Uid, /) -> Sequence[AnnotationSet]:
        """Return an article's annotation sets."""

    def spans(self, set_uid: Uid, /) -> Sequence[Span]:
        """Return a set's spans."""

    def relations(self, set_uid: Uid, /) -> Sequence[Relation]:
        """Return a set's relations."""


class ClaimEntry(Protocol):
    """A claim in the list of claims."""

    @property
    def claim(self) -> Claim:
        """The claim itself."""


class Place(Protocol):
    """Where an article states a claim."""

    @property
    def span(self) -> Span:
        """The span that states it."""

    @property
    def article(self) -> Article:
        """The article that the span is in."""

    @property
    def set(self) -> AnnotationSet:
        """The annotation set that the span belongs to."""


class Claims(Protocol):
    """The project's claims and what is judged of them."""

    def all(self) -> Sequence[ClaimEntry]:
        """Return the claims by their numbers."""

    def verdicts(self, claim_uid: Uid, /) -> Sequence[Verdict]:
        """Return a claim's verdicts, the latest first.

        Formats that people read go through `annotator.model.review.visible`.
        """

    def cited(self, verdict: Verdict, /) -> Sequence[Span]:
        """Return the spans that a verdict's rationale points at and that are still there."""

    def appearances(self, claim: Uid, /) -> Sequence[Place]:
        """Return the spans that state a claim, by their articles' dates, earliest first."""

    def evidence(self, claim_uid: Uid, /) -> Sequence[ClaimEvidence]:
        """Return a claim's evidence."""

    def steps(self, claim_uid: Uid, /) -> Sequence[ReviewStep]:
        """Return the states that a claim was brought into, earliest first."""

    def comments(self, claim_uid: Uid, /) -> Sequence[Comment]:
        """Return the comments on a claim, earliest first."""

    def links(self) -> Sequence[ClaimLink]:
        """Return all links between claims."""


class ProjectSettings(Protocol):
    """What the project decided for all."""

    def all(self) -> Settings:
        """Return the settings."""


class Registry(Protocol):
    """The registry of people, organisations, places and outlets."""

    def each(self) -> Iterable[Record]:
        """Return the records in the order in which they were made."""


class Attachments(Protocol):
    """The files that are kept in the project."""

    def all(self) -> Sequence[Attachment]:
        """Return the attachments without their bytes."""

    def data(self, uid: Uid, /) -> bytes:
        """Return an attachment's bytes."""


class EvidenceList(Protocol):
    """The evidence of the project, whatever claims it serves."""

    def all(self) -> Sequence[Evidence]:
        """Return all evidence."""


class Reads(Protocol):
    """What exporters read of a project; `project.read` is one."""

    @property
    def people(self) -> People:
        """The people of the project."""

    @property
    def articles(self) -> Articles:
        """The articles of the project."""

    @property
    def annotation(self) -> Annotation:
        """Sets, spans and relations."""

    @property
    def claims(self) -> Claims:
        """The claims of the project."""

    @property
    def settings(self) -> ProjectSettings:
        """What the project decided for all."""

    @property
    def records(self) -> Registry:
        """The registry."""

    @property
    def attachments(self) -> Attachments:
        """The files that are kept in the project."""

    @property
    def evidence(self) -> EvidenceList:
        """The evidence of the project."""


class Source(Protocol):
    """What is exported; a `Project` is one."""

    @property
    def uid(self) -> Uid:
        """The project's identifier."""

    @property
    def name(self) -> str:
        """The project's name."""

    @property
    def scheme(self) -> Scheme:
        """The project's scheme, the current version."""

    @property
    def read(self) -> Reads:
        """What is in the project."""


class Cancelled(HashiyaError):
    """The person stopped the work; nothing was written."""


def _ignore(done: int, total: int) -> None:
    """Take no notice of progress."""


def _go_on() -> bool:
    return False


def _every(article: Article) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Options:
    """What of the project goes out, and who follows the work.

    ``annotator`` is a person's name, ``"gold"`` or ``"all"``. ``where`` chooses articles.
    ``progress`` is told the articles done and their number; ``cancelled`` is asked now and
    then. ``at`` is when the export is made, milliseconds since 1970-01-01 UTC; ``extra``
    holds what one format alone knows.
    """

    annotator: str = ALL
    where: Callable[[Article], bool] = _every
    progress: Callable[[int, int], None] = _ignore
    cancelled: Callable[[], bool] = _go_on
    at: int = 0
    extra: Mapping[str, str] = field(default_factory=dict)

    def step(self, done: int, total: int) -> None:
        """Report progress.

        Raises:
            Cancelled: the person wants no more of it.
        """
        self.ask()
        self.progress(done, total)

    def ask(self) -> None:
        """Go on only if the person still wants it.

        Raises:
            Cancelled: the person wants no more of it.
        """
        if self.cancelled():
            raise Cancelled("The export was cancelled.")


@dataclass(frozen=True, slots=True)
class Loss:
    """Something that the format could not hold: what, how often, and where for example."""

    what: str
    count: int
    example: str = ""


@dataclass(frozen=True, slots=True)
class ExportReport:
    """How many rows were written, by name of what they are, and what was lost."""

    path: Path
    written: Mapping[str, int]
    losses: tuple[Loss, ...] = ()


class Exporter(Protocol):
    """A format to write. A module of `exports` offers one as ``EXPORTER``.

    ``name`` is what `--format` takes, ``suffix`` ends its files (with the dot), ``title`` is
    for people, and ``holds`` are the parts of a project that survive in it. A format ``of_claims``
    is about checked claims alone, and of one of them where ``extra["claim"]`` is its number.
    """

    @property
    def name(self) -> str:
        """What `--format` takes."""

    @property
    def suffix(self) -> str:
        """The usual ending of its files, with the dot."""

    @property
    def title(self) -> str:
        """What people call it, in English."""

    @property
    def holds(self) -> Collection[Part]:
        """The parts of a project that survive in it."""

    @property
    def of_claims(self) -> bool:
        """Whether it is about checked claims: all, or the one that is asked for."""

    def write(self, source: Source, out: Path, options: Options) -> ExportReport:
        """Write the project to ``out``, whole or not at all.

        Raises:
            CannotWrite: the file cannot be written.
            Cancelled: the person stopped it.
            BadInput: the options name nobody of the project.
        """


class Chosen:
    """Tells which annotation sets go out."""

    def __init__(self, annotator: str, people: Sequence[Person]) -> None:
        """Take the word of `--annotator`.

        Raises:
            BadInput: nobody in the project has this name.
        """
        self._all = annotator == ALL
        self._gold = annotator == GOLD
        self._owner = None if self._all or self._gold else _named(annotator, people)

    def __call__(self, candidate: AnnotationSet) -> bool:
        """Return whether this set goes out."""
        if self._all:
            return True
        if self._gold:
            return candidate.kind is SetKind.GOLD
        return candidate.kind is SetKind.ANNOTATOR and candidate.owner == self._owner


def _named(name: str, people: Sequence[Person]) -> Uid:
    for person in people:
        if person.name == name:
            return person.uid
    known = ", ".join(person.name for person in people)
    raise BadInput(
        f"Nobody in this project is called “{name}”.",
        remedy=f"Choose one of: {known or '—'}, gold, all.",
    )
