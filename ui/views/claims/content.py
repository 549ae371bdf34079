"""Reads all that the claims workspace shows of one claim."""

from dataclasses import dataclass

from annotator.model import Claim, ClaimEvidence, ClaimLink, Person, Uid, Verdict
from annotator.model.errors import NotFound
from annotator.model.review import standing
from annotator.project import Project
from annotator.storage.reading import Appearance
from ui.views.claims.appearances import Place
from ui.views.claims.context import around
from ui.views.claims.history import Event, history


@dataclass(frozen=True, slots=True)
class Content:
    """A claim with what hangs on it.

    Attributes:
        claim: the claim.
        verdict: what the project says.
        places: where articles state it, the earliest first.
        evidence: in the order in which it was added.
        links: from it and to it.
        numbers: the numbers of the claims that it is linked to.
        events: what happened to it, newest first.
    """

    claim: Claim
    verdict: Verdict | None
    places: list[Place]
    evidence: list[ClaimEvidence]
    links: list[ClaimLink]
    numbers: dict[Uid, int]
    events: list[Event]

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
    ends = {end for link in links for end in (link.source, link.target)} - {uid}
    return Content(
        claim=claim,
        verdict=standing(read.claims.verdicts(uid)),
        places=_places(project, uid),
        evidence=read.claims.evidence(uid),
        links=links,
        numbers={end: read.claims.one(end).number for end in ends},
        events=history(project, claim),
    )


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
