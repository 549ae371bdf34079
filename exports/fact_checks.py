"""From the project's published checks to ClaimReview records."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from annotator.interchange import claim_review as schema
from annotator.model import (
    Article,
    Claim,
    ClaimEvidence,
    Person,
    Settings,
    Stage,
    Uid,
    Verdict,
    quoted,
)
from annotator.model.attribution import SAID_BY, SOURCE_TYPE
from annotator.operations.given import safe_address
from annotator.scheme.model import Scheme, VerdictValue
from exports.base import Place, Reads

CLAIMANT = "claimant"
"""The attribute of a claim that tells who makes it."""

_BODIES = frozenset({"government-body", "organisation", "media-outlet"})
"""The types of sources that are no single person."""


@dataclass(frozen=True, slots=True)
class Check:
    """A claim whose check is published, with what the review says of it.

    ``verdicts`` are the final ones, the latest first; ``places`` the articles that state the
    claim, each once, the earliest first; ``quoted`` the articles whose words are evidence, by
    the identifier of the span.
    """

    claim: Claim
    verdicts: Sequence[Verdict]
    evidence: Sequence[ClaimEvidence]
    places: Sequence[Place]
    quoted: Mapping[Uid, Article]


def check_of(read: Reads, claim: Claim) -> Check:
    """Read what a review says of a claim."""
    final = [one for one in read.claims.verdicts(claim.uid) if one.stage is Stage.FINAL]
    evidence = read.claims.evidence(claim.uid)
    spans = [one.evidence.span for one in evidence if one.evidence.span is not None]
    found = {span: read.annotation.set(read.annotation.span(span).set).article for span in spans}
    articles = {span: read.articles.one(article) for span, article in found.items()}
    return Check(claim, final, evidence, _once(read, claim.uid), articles)


def _once(read: Reads, claim: Uid) -> list[Place]:
    places: dict[Uid, Place] = {}
    for place in read.claims.appearances(claim):
        places.setdefault(place.article.uid, place)
    return list(places.values())


class Reviews:
    """Makes the reviews.

    Args:
        read: the project.
        scheme: its scheme.
        language: of the verdicts' names, ``"ar"`` or ``"en"``.
    """

    def __init__(self, read: Reads, scheme: Scheme, language: str) -> None:
        self._read = read
        self._language = language
        self._values = {value.code: value for value in scheme.verdicts}
        self._people = {person.uid: person for person in read.people.all()}
        self._settings = read.settings.all()

    def review(self, check: Check, *, context: str = "") -> schema.ClaimReview:
        """Return the review of a check that has a verdict."""
        claim, verdict = check.claim, check.verdicts[0]
        judged = _day(verdict.at)
        return schema.ClaimReview(
            context=context,
            url=safe_address(claim.published_url),
            claim_reviewed=claim.wording,
            in_language="ar",
            date_published=claim.published_on,
            date_modified=judged if judged > claim.published_on else "",
            author=author(verdict, self._people, self._settings),
            review_rating=rating(verdict, self._values, self._language),
            item_reviewed=self._item(check),
            citation=tuple(filter(None, (citation(check, one) for one in check.evidence))),
            correction=tuple(_corrections(check.verdicts)),
        )

    def _item(self, check: Check) -> schema.Claim:
        claim = check.claim
        works = [*_elsewhere(claim), *map(_article, check.places)]
        works.sort(key=lambda work: work.date_published or "9999")
        first = works[0] if works and works[0].date_published else None
        return schema.Claim(
            author=self._claimant(check),
            date_published=first.date_published if first else "",
            first_appearance=first,
            appearance=tuple(works),
        )

    def _claimant(self, check: Check) -> schema.Agent | None:
        """Return who makes the claim: as the claim says, else as the first article does."""
        given = str(check.claim.attributes.get(CLAIMANT, ""))
        for place in check.places:
            words, kind = self._speaker(place)
            if words:
                return _agent(given or words, is_body=kind in _BODIES)
        return _agent(given, is_body=False) if given else None

    def _speaker(self, place: Place) -> tuple[str, str]:
        """Return the words and the type of the source of a claim in an article."""
        relations = self._read.annotation.relations(place.set.uid)
        wanted = [
            one.target for one in relations if one.label == SAID_BY and one.source == place.span.uid
        ]
        if not wanted:
            return "", ""
        spans = {span.uid: span for span in self._read.annotation.spans(place.set.uid)}
        source = spans[wanted[0]]
        text = self._read.articles.text(place.article.uid)
        words = " ".join(quoted(text, source.fragments).split())
        return words, str(source.attributes.get(SOURCE_TYPE, ""))


def author(
    verdict: Verdict, people: Mapping[Uid, Person], settings: Settings
) -> schema.Organization:
    """Return whose check it is: the project's organisation, or the one it came in from."""
    person = people.get(verdict.person)
    if person is not None and not person.works_here:
        return schema.Organization(person.name)
    return schema.Organization(settings.organisation_name, settings.organisation_url)


def rating(verdict: Verdict, values: Mapping[str, VerdictValue], language: str) -> schema.Rating:
    """Return a verdict as a rating, with the ends of the project's scale."""
    value = values[verdict.value]
    numbers = [one.rating for one in values.values() if one.rating is not None]
    name = value.name.in_language(language)
    if value.rating is None:
        return schema.Rating(name, rating_explanation=verdict.rationale)
    return schema.Rating(name, value.rating, max(numbers), min(numbers), verdict.rationale)


def _agent(name: str, *, is_body: bool) -> schema.Agent:
    return schema.Organization(name) if is_body else schema.Person(name)


def _elsewhere(claim: Claim) -> Iterator[schema.Work]:
    """Yield where a claim was made outside the corpus."""
    if claim.address or claim.platform:
        platform = schema.Organization(claim.platform) if claim.platform else None
        yield schema.CreativeWork(
            url=safe_address(claim.address), date_published=claim.said_on, publisher=platform
        )


def _article(place: Place) -> schema.Work:
    return _news(place.article)


def _news(article: Article) -> schema.NewsArticle:
    return schema.NewsArticle(
        headline=article.title,
        url=safe_address(article.url),
        date_published=article.published,
        publisher=schema.Organization(article.outlet) if article.outlet else None,
    )


def citation(check: Check, used: ClaimEvidence) -> schema.Work | None:
    """Return what a piece of evidence cites: a page, or an article; None without an address."""
    thing = used.evidence
    if thing.url:
        return schema.CreativeWork(
            name=thing.title,
            url=safe_address(thing.url),
            date_published=thing.published,
            publisher=schema.Organization(thing.publisher) if thing.publisher else None,
            archived_at=safe_address(thing.archive_url),
        )
    article = check.quoted.get(thing.span) if thing.span is not None else None
    return _news(article) if article is not None and article.url else None


def _corrections(verdicts: Sequence[Verdict]) -> Iterator[schema.CorrectionComment]:
    for verdict in verdicts:
        if verdict.correction:
            yield schema.CorrectionComment(verdict.reason, _day(verdict.at))


def _day(moment: int) -> str:
    return datetime.fromtimestamp(moment / 1000, UTC).date().isoformat()
