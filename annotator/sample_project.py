"""Fills a new project with the sample that ships: articles annotated, claims judged.

It goes in by two batches of the log, as an import does. When nobody is signed in, as in a
project just made, nobody's undo takes it away.
"""

from collections.abc import Mapping

from annotator.importers.incoming import ProjectPart
from annotator.importers.sample import Sample, SampleArticle, read_sample
from annotator.model import (
    AnnotationSet,
    Article,
    Claim,
    ClaimLink,
    Clock,
    Evidence,
    Person,
    Relation,
    Role,
    SetKind,
    Span,
    Uid,
    UidSource,
    Verdict,
    new_uid,
    now_ms,
)
from annotator.model.errors import BadInput
from annotator.operations.articles import add_articles
from annotator.operations.restore import restore
from annotator.project import Project
from annotator.scheme.lookup import SchemeIndex
from annotator.scheme.validate import (
    check_claim_attributes,
    check_relation,
    check_span,
    check_verdict,
)

SOURCE = "sample"
"""What the log calls the sample's batches."""


def fill(
    project: Project,
    sample: Sample | None = None,
    *,
    clock: Clock = now_ms,
    uids: UidSource = new_uid,
) -> None:
    """Write a sample into a project without articles and claims; None is the one that ships.

    A person of the sample whose name the project knows is taken to be that person.

    Raises:
        BadInput: the project has articles or claims, or the sample's files are wrong.
        SchemeViolation: the project's scheme does not allow the sample's annotation.
    """
    counts = project.read.counts.all()
    if counts.articles or counts.claims:
        raise BadInput(
            "The sample goes into an empty project.",
            place=str(project.path),
            remedy="Make a new project for it.",
        )
    given = read_sample() if sample is None else sample
    check_sample(given, project.index)
    incoming = [article.incoming for article in given.articles]
    articles = project.perform(add_articles, incoming, source=SOURCE).result
    known = {person.name: person for person in project.read.people.all()}
    rows = _Rows(given, known, clock, uids)
    project.perform(restore, rows.part(articles), source=SOURCE)


def check_sample(sample: Sample, index: SchemeIndex) -> None:
    """Refuse a sample that does not follow a scheme, and one that lacks a person it needs.

    Raises:
        BadInput, SchemeViolation: with what is allowed.
    """
    roles = {person.role for person in sample.people}
    if not {Role.ANNOTATOR, Role.FACT_CHECKER} <= roles:
        raise BadInput("The sample needs an annotator and a fact-checker.", place="claims.json")
    for claim in sample.claims:
        check_claim_attributes(index, claim.attributes)
        if claim.verdict is not None:
            check_verdict(index, claim.verdict.value)
    for article in sample.articles:
        _check_article(article, index)


def _check_article(article: SampleArticle, index: SchemeIndex) -> None:
    labels = {span.id: span.label for span in article.spans}
    length = len(article.incoming.text)
    for span in article.spans:
        check_span(index, length, span.label, span.fragments, span.attributes)
    for one in article.relations:
        ends = labels[one.source], labels[one.target]
        check_relation(index, one.label, *ends, one.attributes)


class _Rows:
    """Makes the rows of a project from a sample."""

    def __init__(
        self, sample: Sample, known: Mapping[str, Person], clock: Clock, uids: UidSource
    ) -> None:
        self._sample = sample
        self._clock = clock
        self._uids = uids
        self._people = tuple(
            known.get(person.name) or Person(uids(), person.name, person.role)
            for person in sample.people
        )
        self._new_people = tuple(one for one in self._people if one.name not in known)
        self._claims: dict[str, Uid] = {claim.id: uids() for claim in sample.claims}

    def part(self, articles: list[Article]) -> ProjectPart:
        """Return all rows but the articles', which are in the project already."""
        sets = tuple(map(self._set, articles, self._sample.articles))
        spans: list[Span] = []
        relations: list[Relation] = []
        for owned, article in zip(sets, self._sample.articles, strict=True):
            made = self._spans(owned.uid, article)
            spans += made.values()
            relations += self._relations(owned.uid, article, made)
        return ProjectPart(
            people=self._new_people,
            claims=self._claim_rows(),
            verdicts=self._verdicts(),
            evidence=self._evidence(),
            claim_links=self._links(),
            sets=sets,
            spans=tuple(spans),
            relations=tuple(relations),
        )

    def _person(self, role: Role) -> Uid:
        """Return the first person of a role in the sample."""
        roles = [person.role for person in self._sample.people]
        return self._people[roles.index(role)].uid

    def _set(self, article: Article, given: SampleArticle) -> AnnotationSet:
        owner = self._person(Role.ANNOTATOR)
        return AnnotationSet(
            self._uids(), article.uid, SetKind.ANNOTATOR, owner, status=given.status
        )

    def _spans(self, owned: Uid, article: SampleArticle) -> dict[str, Span]:
        return {
            span.id: Span(
                self._uids(),
                owned,
                span.label,
                span.fragments,
                span.attributes,
                span.note,
                span.unsure,
                None if span.claim is None else self._claims[span.claim],
            )
            for span in article.spans
        }

    def _relations(
        self, owned: Uid, article: SampleArticle, spans: Mapping[str, Span]
    ) -> list[Relation]:
        return [
            Relation(
                self._uids(),
                owned,
                one.label,
                spans[one.source].uid,
                spans[one.target].uid,
                one.attributes,
            )
            for one in article.relations
        ]

    def _claim_rows(self) -> tuple[Claim, ...]:
        return tuple(
            Claim(
                self._claims[claim.id],
                number,
                claim.wording,
                claim.topic,
                claim.note,
                claim.attributes,
                self._clock(),
            )
            for number, claim in enumerate(self._sample.claims, start=1)
        )

    def _verdicts(self) -> tuple[Verdict, ...]:
        person = self._person(Role.FACT_CHECKER)
        return tuple(
            Verdict(
                self._uids(),
                self._claims[claim.id],
                person,
                claim.verdict.value,
                claim.verdict.rationale,
                self._clock(),
            )
            for claim in self._sample.claims
            if claim.verdict is not None
        )

    def _evidence(self) -> tuple[Evidence, ...]:
        return tuple(
            Evidence(
                self._uids(),
                self._claims[claim.id],
                one.stance,
                one.url,
                one.title,
                one.quote,
                one.note,
                self._clock(),
            )
            for claim in self._sample.claims
            for one in claim.evidence
        )

    def _links(self) -> tuple[ClaimLink, ...]:
        return tuple(
            ClaimLink(self._uids(), link.kind, self._claims[link.source], self._claims[link.target])
            for link in self._sample.links
        )
