"""Fills a new project with the sample that ships: articles annotated, claims judged.

It goes in by two batches of the log, as an import does. When nobody is signed in, as in a
project just made, nobody's undo takes it away.
"""

import hashlib
import mimetypes
from collections.abc import Mapping
from dataclasses import replace

from annotator.importers.incoming import ProjectPart
from annotator.importers.sample import Sample, SampleArticle, SampleSpan, read_sample
from annotator.importers.sample_claims import SampleClaim, SampleEvidence
from annotator.importers.sample_times import SampleTimes, note_on, way_to
from annotator.model import (
    AnnotationSet,
    Article,
    Attachment,
    Claim,
    ClaimLink,
    Clock,
    Comment,
    Evidence,
    EvidenceKind,
    EvidenceUse,
    Person,
    Record,
    Relation,
    ReviewStep,
    Role,
    SetKind,
    SettingKey,
    Span,
    Uid,
    UidSource,
    Verdict,
    new_uid,
    now_ms,
    quoted,
)
from annotator.model.errors import BadInput
from annotator.operations.articles import add_articles
from annotator.operations.restore import restore
from annotator.operations.settings import set_setting
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
    rows = _Rows(given, known, project.index.record_labels, clock, uids)
    project.perform(restore, rows.part(articles), source=SOURCE)
    if given.organisation_name:
        project.perform(set_setting, SettingKey.ORGANISATION_NAME, given.organisation_name)
        project.perform(set_setting, SettingKey.ORGANISATION_URL, given.organisation_url)
    if given.blind_review:
        project.perform(set_setting, SettingKey.BLIND_REVIEW, True)


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
        for verdict in claim.verdicts:
            check_verdict(index, verdict.value)
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
        self,
        sample: Sample,
        known: Mapping[str, Person],
        linkable: frozenset[str],
        clock: Clock,
        uids: UidSource,
    ) -> None:
        self._sample = sample
        self._linkable = linkable
        self._clock = clock
        self._uids = uids
        self._people = tuple(
            known.get(person.name) or Person(uids(), person.name, person.role)
            for person in sample.people
        )
        self._new_people = tuple(one for one in self._people if one.name not in known)
        now = clock()
        self._times = {
            claim.id: SampleTimes(claim, number, now)
            for number, claim in enumerate(sample.claims, start=1)
        }
        self._files = {name: self._file(name, data) for name, data in sample.files.items()}
        self._claims: dict[str, Uid] = {claim.id: uids() for claim in sample.claims}
        self._records = [uids() for _ in sample.records]
        self._named = {
            name: uid
            for uid, record in zip(self._records, sample.records, strict=True)
            for name in record.names
        }

    def part(self, articles: list[Article]) -> ProjectPart:
        """Return all rows but the articles', which are in the project already."""
        sets = tuple(map(self._set, articles, self._sample.articles))
        spans: dict[str, Span] = {}
        relations: list[Relation] = []
        for owned, article in zip(sets, self._sample.articles, strict=True):
            made = self._spans(owned.uid, article)
            file = article.incoming.source_name
            spans |= {f"{file}#{name}": span for name, span in made.items()}
            relations += self._relations(owned.uid, article, made)
        evidence, uses = self._evidence(spans)
        return ProjectPart(
            people=self._new_people,
            records=self._record_rows(),
            attachments=tuple(
                (self._files[name], data) for name, data in self._sample.files.items()
            ),
            claims=self._claim_rows(),
            verdicts=self._verdicts(spans),
            steps=self._steps(),
            comments=self._comments(),
            evidence=evidence,
            uses=uses,
            claim_links=self._links(),
            sets=sets,
            spans=tuple(spans.values()),
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
                record=self._meant(article, span),
            )
            for span in article.spans
        }

    def _meant(self, article: SampleArticle, span: SampleSpan) -> Uid | None:
        """Return the record whose name a span reads as, if it is a name of anything."""
        if span.label not in self._linkable:
            return None
        return self._named.get(quoted(article.incoming.text, span.fragments))

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

    def _person_of(self, id_: str) -> Uid | None:
        """Return the person of an id; None for nobody."""
        ids = [person.id for person in self._sample.people]
        return self._people[ids.index(id_)].uid if id_ else None

    def _checker(self, claim: SampleClaim, id_: str = "") -> Uid:
        """Return a person, the claim's checker, or the first fact-checker."""
        return self._person_of(id_ or claim.assignee) or self._person(Role.FACT_CHECKER)

    def _claim_rows(self) -> tuple[Claim, ...]:
        return tuple(
            Claim(
                uid=self._claims[claim.id],
                number=number,
                wording=claim.wording,
                topic=claim.topic,
                note=claim.note,
                attributes=claim.attributes,
                created_at=self._times[claim.id].created(),
                state=claim.state,
                assignee=self._person_of(claim.assignee),
                second=self._person_of(claim.second),
                platform=claim.platform,
                address=claim.address,
                said_on=claim.said_on,
                picture=self._files[claim.picture].uid if claim.picture else None,
                published_url=claim.published_url,
                published_on=claim.published_on,
            )
            for number, claim in enumerate(self._sample.claims, start=1)
        )

    def _steps(self) -> tuple[ReviewStep, ...]:
        return tuple(
            ReviewStep(
                self._uids(),
                self._claims[claim.id],
                self._checker(claim),
                state,
                note_on(claim, state),
                at,
            )
            for claim in self._sample.claims
            for state, at in zip(way_to(claim), self._times[claim.id].steps(), strict=True)
        )

    def _comments(self) -> tuple[Comment, ...]:
        return tuple(
            Comment(
                self._uids(),
                self._claims[claim.id],
                self._checker(claim, one.person),
                one.text,
                self._times[claim.id].comment(place),
            )
            for claim in self._sample.claims
            for place, one in enumerate(claim.comments)
        )

    def _verdicts(self, spans: Mapping[str, Span]) -> tuple[Verdict, ...]:
        return tuple(
            Verdict(
                uid=self._uids(),
                claim=self._claims[claim.id],
                person=self._checker(claim, one.person),
                value=one.value,
                rationale=one.rationale,
                at=self._times[claim.id].verdict(place),
                confidence=one.confidence,
                reason=one.reason,
                stage=one.stage,
                correction=one.correction,
                cites=tuple(spans[name].uid for name in one.cites),
            )
            for claim in self._sample.claims
            for place, one in enumerate(claim.verdicts)
        )

    def _evidence(
        self, spans: Mapping[str, Span]
    ) -> tuple[tuple[Evidence, ...], tuple[EvidenceUse, ...]]:
        """Return the evidence, each once, and its uses."""
        things: dict[str, Evidence] = {}
        uses: list[EvidenceUse] = []
        given = [
            (claim, one, self._times[claim.id].evidence(place))
            for claim in self._sample.claims
            for place, one in enumerate(claim.evidence)
        ]
        for claim, one, at in sorted(given, key=lambda given: bool(given[1].same)):
            thing = things[one.same] if one.same else self._thing(one, spans, at)
            things.setdefault(one.id or str(thing.uid), thing)
            uses.append(
                EvidenceUse(
                    self._uids(),
                    thing.uid,
                    self._claims[claim.id],
                    one.stance,
                    one.note,
                    at,
                )
            )
        distinct = {thing.uid: thing for thing in things.values()}
        return tuple(distinct.values()), tuple(uses)

    def _thing(self, one: SampleEvidence, spans: Mapping[str, Span], at: int) -> Evidence:
        made = Evidence(
            uid=self._uids(),
            url=one.url,
            archive_url=one.archive_url,
            title=one.title,
            publisher=one.publisher,
            published=one.published,
            accessed=one.accessed,
            quote=one.quote,
            state=one.state,
            at=at,
        )
        if one.file:
            file = self._files[one.file]
            named = one.title or file.name
            return replace(made, kind=EvidenceKind.FILE, title=named, attachment=file.uid)
        return self._of_span(made, one.span, spans[one.span]) if one.span else made

    def _file(self, name: str, data: bytes) -> Attachment:
        media_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
        sha256 = hashlib.sha256(data).hexdigest()
        return Attachment(self._uids(), name, media_type, len(data), sha256, self._clock())

    def _of_span(self, evidence: Evidence, name: str, span: Span) -> Evidence:
        """Return evidence that is a span, with what its article tells."""
        file = name.partition("#")[0]
        [article] = [
            one.incoming for one in self._sample.articles if one.incoming.source_name == file
        ]
        return replace(
            evidence,
            kind=EvidenceKind.SPAN,
            title=evidence.title or article.title,
            publisher=article.outlet,
            published=article.published[:10],
            quote=quoted(article.text, span.fragments),
            span=span.uid,
        )

    def _record_rows(self) -> tuple[Record, ...]:
        return tuple(
            Record(
                uid=uid,
                kind=one.kind,
                name_ar=one.name_ar,
                name_en=one.name_en,
                aliases=one.aliases,
                transliteration=one.transliteration,
                role=one.role,
                wikidata=one.wikidata,
                note=one.note,
            )
            for uid, one in zip(self._records, self._sample.records, strict=True)
        )

    def _links(self) -> tuple[ClaimLink, ...]:
        return tuple(
            ClaimLink(self._uids(), link.kind, self._claims[link.source], self._claims[link.target])
            for link in self._sample.links
        )
