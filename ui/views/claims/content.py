"""Reads all that the claims workspace shows of one claim."""

from dataclasses import dataclass

from annotator.model import (
    Attachment,
    Claim,
    ClaimEvidence,
    ClaimLink,
    ClaimState,
    Person,
    ReviewStep,
    Uid,
    Verdict,
)
from annotator.model.errors import NotFound
from annotator.model.review import standing
from annotator.project import Project
from annotator.storage.reading import Appearance
from annotator.storage.reading.evidence import Served
from annotator.text.passages import around
from ui.views.claims.appearances import Place
from ui.views.claims.history import Event, history


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of evidence as a card shows it.

    Attributes:
        used: the evidence and its use for this claim.
        file: its file, when it is one.
        also: the other claims that it serves.
    """

    used: ClaimEvidence
    file: Attachment | None = None
    also: tuple[Served, ...] = ()


@dataclass(frozen=True, slots=True)
class Content:
    """A claim with what hangs on it.

    Attributes:
        claim: the claim.
        verdict: what the project says.
        places: where articles state it, the earliest first.
        pieces: the evidence, in the order in which it was added.
        links: from it and to it.
        linked: the claims that it is linked to.
        stands: what the project says of those, where it does.
        events: what happened to it, newest first.
        picture: the file that shows where it was made.
        reopened: the step that reopened it, while it is open again.
        reopened_by: the name of who did.
        checker: the name of who checks the claim.
    """

    claim: Claim
    verdict: Verdict | None
    places: list[Place]
    pieces: list[Piece]
    links: list[ClaimLink]
    linked: dict[Uid, Claim]
    stands: dict[Uid, Verdict]
    events: list[Event]
    picture: Attachment | None = None
    reopened: ReviewStep | None = None
    reopened_by: str = ""
    checker: str = ""

    @property
    def evidence(self) -> list[ClaimEvidence]:
        """The evidence with its uses, in the order in which it was added."""
        return [piece.used for piece in self.pieces]

    @property
    def numbers(self) -> dict[Uid, int]:
        """The numbers of the claims that it is linked to."""
        return {uid: claim.number for uid, claim in self.linked.items()}

    def concerns(self, rows: set[Uid]) -> bool:
        """Return whether one of these rows is shown."""
        shown = {place.appearance.span.uid for place in self.places}
        shown |= {place.appearance.article.uid for place in self.places}
        shown |= {one.uid for one in self.evidence} | {link.uid for link in self.links}
        shown |= {one.evidence.uid for one in self.evidence}
        return not shown.isdisjoint(rows)


def content(project: Project, uid: Uid) -> Content | None:
    """Read a claim; none when it is gone."""
    read = project.read
    try:
        claim = read.claims.one(uid)
    except NotFound:
        return None
    links = [link for link in read.claims.links() if uid in (link.source, link.target)]
    reopened = _reopening(project, claim)
    ends = {end for link in links for end in (link.source, link.target)} - {uid}
    return Content(
        claim=claim,
        verdict=standing(read.claims.verdicts(uid)),
        places=_places(project, uid),
        pieces=_pieces(project, uid),
        links=links,
        linked={end: read.claims.one(end) for end in ends},
        stands=_stands(project, ends),
        events=history(project, claim),
        picture=_file(project, claim.picture),
        reopened=reopened,
        reopened_by=_name(project, reopened.person if reopened is not None else None),
        checker=_name(project, claim.assignee),
    )


def _name(project: Project, person: Uid | None) -> str:
    return "" if person is None else project.read.people.one(person).name


def _stands(project: Project, claims: set[Uid]) -> dict[Uid, Verdict]:
    found = {uid: standing(project.read.claims.verdicts(uid)) for uid in claims}
    return {uid: verdict for uid, verdict in found.items() if verdict is not None}


def _pieces(project: Project, uid: Uid) -> list[Piece]:
    used = project.read.claims.evidence(uid)
    served = project.read.evidence.served([one.evidence.uid for one in used])
    return [
        Piece(
            used=one,
            file=_file(project, one.evidence.attachment),
            also=tuple(claim for claim in served[one.evidence.uid] if claim.claim != uid),
        )
        for one in used
    ]


def _file(project: Project, uid: Uid | None) -> Attachment | None:
    return None if uid is None else project.read.attachments.one(uid)


def _reopening(project: Project, claim: Claim) -> ReviewStep | None:
    if claim.state is not ClaimState.REOPENED:
        return None
    steps = project.read.claims.steps(claim.uid)
    found = [step for step in steps if step.state is ClaimState.REOPENED]
    return found[-1] if found else None


def _places(project: Project, uid: Uid) -> list[Place]:
    appearances = project.read.claims.appearances(uid)
    people = {person.uid: person for person in project.read.people.all()}
    dated = next((n for n, one in enumerate(appearances) if one.article.published), None)
    texts: dict[Uid, str] = {}
    found = []
    for number, one in enumerate(appearances):
        article = one.article.uid
        if article not in texts:
            texts[article] = project.read.articles.text(article)
        passage = around(texts[article], one.span.fragments)
        told = project.read.attributions.told(one.span, texts[article], one.article.outlet)
        chain = tuple(told.chain(one.span))
        owner = _owner(one, people)
        found.append(Place(one, passage, owner, first=number == dated, chain=chain))
    return found


def _owner(appearance: Appearance, people: dict[Uid, Person]) -> str:
    owner = appearance.set.owner
    return people[owner].name if owner in people else appearance.set.name
