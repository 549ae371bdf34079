"""Articles, their zones, and the annotation sets that belong to them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from annotator.model.ids import Uid

TITLE_PUT_BEFORE = "The title was put before the text as its headline."
"""The repair of an article whose title the file gave apart from its text."""


class ZoneKind(StrEnum):
    """What a stretch of an article's text is."""

    HEADLINE = "headline"
    BODY = "body"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class Zone:
    """A range of an article's text: code points, half-open."""

    kind: ZoneKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Article:
    """One news text's metadata; its text is kept apart and never changes.

    ``published`` is an ISO 8601 date or date and time as far as it is known ("2020-09-12"),
    or empty. ``extra`` holds the metadata that an import brought along and that has no field
    of its own. ``length`` counts code points. ``repairs`` tells what the import changed on
    the way from the file to the text. ``source_sha256`` is of the file's bytes, hexadecimal,
    and empty for pasted text.
    """

    uid: Uid
    title: str
    length: int
    text_sha256: str
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
    added_at: int = 0


class SetKind(StrEnum):
    """Whose annotation a set holds."""

    ANNOTATOR = "annotator"
    GOLD = "gold"
    IMPORTED = "imported"


class Status(StrEnum):
    """How far the annotation of an article has come, for one set."""

    NEW = "new"
    IN_PROGRESS = "in-progress"
    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True, order=True)
class SetOwner:
    """Whose sets these are, over all articles: a person's, the gold standard, or an import's.

    ``person`` is given for annotators alone, ``name`` tells imports apart.
    """

    kind: SetKind
    person: Uid | None = None
    name: str = ""

    @classmethod
    def annotator(cls, person: Uid) -> "SetOwner":
        """Return a person as the owner of their own sets."""
        return cls(SetKind.ANNOTATOR, person)


@dataclass(frozen=True, slots=True)
class AnnotationSet:
    """All annotation of one article by one owner.

    ``owner`` is a person; the gold standard has none. ``name`` tells imported sets apart.
    """

    uid: Uid
    article: Uid
    kind: SetKind
    owner: Uid | None = None
    name: str = ""
    status: Status = Status.NEW

    @property
    def whose(self) -> SetOwner:
        """Whose set it is, apart from the article."""
        return SetOwner(self.kind, self.owner, self.name)


class Role(StrEnum):
    """What a person does in the project; an honour system, there is no password.

    An organisation does nothing in it: its checks were published elsewhere and came in as
    earlier verdicts (ClaimReview). Nobody works under its name.
    """

    ANNOTATOR = "annotator"
    FACT_CHECKER = "fact-checker"
    LEAD = "lead"
    ORGANISATION = "organisation"


WORKING = (Role.ANNOTATOR, Role.FACT_CHECKER, Role.LEAD)
"""The roles that somebody can work in."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who works in the project."""

    uid: Uid
    name: str
    role: Role = Role.ANNOTATOR

    @property
    def works_here(self) -> bool:
        """Whether it is somebody of the project, and not the author of earlier verdicts."""
        return self.role in WORKING
