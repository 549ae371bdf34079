"""Fits the rows of an exported project into a project that has rows of its own."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cached_property, partial
from typing import overload

from annotator.importers.incoming import ProjectPart, Skipped
from annotator.importing.merging import merge_sets
from annotator.importing.numbers import UNNUMBERED, Numbers
from annotator.model import (
    Article,
    Claim,
    Evidence,
    EvidenceState,
    Person,
    Relation,
    Span,
    Uid,
    Verdict,
)
from annotator.model.errors import NotFound, SchemeViolation
from annotator.project import Project
from annotator.scheme.lookup import SchemeIndex
from annotator.scheme.validate import (
    check_claim_attributes,
    check_relation,
    check_span,
    check_verdict,
)

_THERE = "It is in the project already and was left as it is."


class Settler:
    """Leaves out what is in the project already and what its scheme does not allow.

    Rows keep their identifiers. A claim whose number is taken gets the next free one, and a
    person whose name is taken one that tells them apart; both are reported.

    Args:
        project: where the rows go; it is only read.
        index: the scheme that they have to follow.
        file: where they come from, for the reports.
        evidence_spans: the spans that evidence of later parts points to.
        numbers: of claims; those of an import of several files share one.
        equal: finds an article of the project by the SHA-256 of its text, where an equal text
            is not to come in again.
    """

    def __init__(
        self,
        project: Project,
        index: SchemeIndex,
        file: str,
        evidence_spans: frozenset[Uid] = frozenset(),
        numbers: Numbers | None = None,
        equal: Callable[[str], Uid | None] | None = None,
    ) -> None:
        self._read = project.read
        self._index = index
        self._file = file
        self._skipped: list[Skipped] = []
        self._numbers = numbers or Numbers(project.read.claims)
        self._wanted = evidence_spans
        self._spans: set[Uid] = set()
        self._claims_in: set[Uid] = set()
        self._equal = equal
        self._here: dict[Uid, Uid] = {}

    def settle(self, part: ProjectPart) -> tuple[ProjectPart, list[Skipped]]:
        """Return what of a part can be written, and what was left out or changed."""
        self._skipped = []
        people = self._people(part.people)
        fitting = self._annotation(self._claims(self._known(replace(part, people=people))))
        return self._evidence(self._registry(fitting)), self._skipped

    def _registry(self, part: ProjectPart) -> ProjectPart:
        records = [one for one in part.records if not _has(self._read.records.one, one.uid)]
        files = [
            pair for pair in part.attachments if not _has(self._read.attachments.one, pair[0].uid)
        ]
        return replace(part, records=tuple(records), attachments=tuple(files))

    def _evidence(self, part: ProjectPart) -> ProjectPart:
        """Keep the evidence that serves a claim which came in, or serves none at all."""
        uses = tuple(use for use in part.uses if use.claim in self._claims_in)
        needed = {use.evidence for use in uses}
        needed |= {one.uid for one in part.evidence} - {use.evidence for use in part.uses}
        evidence = tuple(
            self._placed(one)
            for one in part.evidence
            if one.uid in needed and not _has(self._read.evidence.one, one.uid)
        )
        return replace(part, evidence=evidence, uses=uses)

    def _placed(self, evidence: Evidence) -> Evidence:
        """Return evidence without the span that it was, if that did not come in."""
        span = evidence.span
        if span is None or span in self._spans or _has(self._read.annotation.span, span):
            return evidence
        self._skip(f"evidence “{evidence.title}”", "Its span did not come in; it is missing.")
        return replace(evidence, span=None, state=EvidenceState.MISSING)

    def _people(self, people: Iterable[Person]) -> tuple[Person, ...]:
        """Return those who are new; whoever has the name of somebody here is that person."""
        people = tuple(people)
        here = {one.uid: one for one in self._read.people.all()} if people else {}
        met = {one.uid for one in people} & here.keys()
        names = {(one.name, one.works_here): uid for uid, one in here.items() if uid not in met}
        new = []
        for one in people:
            same = names.get((one.name, one.works_here))
            if one.uid not in here and same is not None:
                self._here[one.uid] = same
            elif one.uid not in here:
                new.append(one)
        taken = {one.name for one in here.values()}
        return tuple(self._named_apart(person, taken) for person in new)

    def _known(self, part: ProjectPart) -> ProjectPart:
        """Return a part whose rows point to the people and claims of the project."""
        for claim in part.claims:
            same = self._wordings.get(claim.wording)
            if same is not None and not _has(self._read.claims.one, claim.uid):
                self._here[claim.uid] = same
        at = self._at
        return replace(
            part,
            claims=tuple(
                replace(one, uid=at(one.uid), assignee=at(one.assignee), second=at(one.second))
                for one in part.claims
            ),
            claim_links=tuple(
                replace(one, source=at(one.source), target=at(one.target))
                for one in part.claim_links
            ),
            verdicts=tuple(
                replace(one, claim=at(one.claim), person=at(one.person)) for one in part.verdicts
            ),
            steps=tuple(
                replace(one, claim=at(one.claim), person=at(one.person)) for one in part.steps
            ),
            comments=tuple(
                replace(one, claim=at(one.claim), person=at(one.person)) for one in part.comments
            ),
            uses=tuple(replace(one, claim=at(one.claim)) for one in part.uses),
            sets=tuple(replace(one, owner=at(one.owner)) for one in part.sets),
            spans=tuple(replace(one, claim=at(one.claim)) for one in part.spans),
        )

    @cached_property
    def _wordings(self) -> dict[str, Uid]:
        """The claims of the project whose wording no other one had before these rows came."""
        found: dict[str, list[Uid]] = {}
        for named in self._read.names.every_wording():
            found.setdefault(named.text, []).append(named.uid)
        return {wording: uids[0] for wording, uids in found.items() if len(uids) == 1}

    @overload
    def _at(self, uid: Uid) -> Uid: ...

    @overload
    def _at(self, uid: None) -> None: ...

    @overload
    def _at(self, uid: Uid | None) -> Uid | None: ...

    def _at(self, uid: Uid | None) -> Uid | None:
        """Return the row of the project that one of the file is, or itself."""
        return None if uid is None else self._here.get(uid, uid)

    def _named_apart(self, person: Person, taken: set[str]) -> Person:
        name, count = person.name, 1
        while name in taken:
            count += 1
            name = f"{person.name} ({count})"
        if name != person.name:
            self._skip(f"person “{person.name}”", f"The name is taken; came in as “{name}”.")
        taken.add(name)
        return replace(person, name=name)

    def _claims(self, part: ProjectPart) -> ProjectPart:
        if not part.claims:
            return part
        claims = tuple(self._numbered(self._new_claims(part.claims)))
        new = {claim.uid for claim in claims}
        self._claims_in |= new
        links = tuple(one for one in part.claim_links if {one.source, one.target} & new)
        return replace(
            part,
            claims=claims,
            verdicts=tuple(one for one in part.verdicts if one.claim in new and self._fits(one)),
            steps=tuple(one for one in part.steps if one.claim in new),
            comments=tuple(one for one in part.comments if one.claim in new),
            claim_links=links,
        )

    def _new_claims(self, claims: Iterable[Claim]) -> Iterator[Claim]:
        for claim in claims:
            place = f"claim {claim.number}"
            if self._read.claims.has(claim.uid):
                self._skip(place, _THERE)
                continue
            try:
                check_claim_attributes(self._index, claim.attributes)
            except SchemeViolation as error:
                self._skip(place, f"{error.message} It came in without its attributes.")
                yield replace(claim, attributes={})
            else:
                yield claim

    def _numbered(self, claims: Iterable[Claim]) -> Iterator[Claim]:
        claims = list(claims)
        self._numbers.expect({claim.number for claim in claims})
        for claim in claims:
            number = self._numbers.take(claim.number)
            if claim.number not in (number, UNNUMBERED):
                self._skip(f"claim {claim.number}", f"The number is taken; came in as {number}.")
            yield replace(claim, number=number)

    def _fits(self, verdict: Verdict) -> bool:
        return self._allowed(f"verdict “{verdict.value}”", check_verdict, verdict.value)

    def _annotation(self, part: ProjectPart) -> ProjectPart:
        part, there = self._merged(part)
        articles = tuple(pair for pair in part.articles if pair[0].uid not in there)
        uids = {article.uid: article for article, _ in articles} | there
        sets = tuple(one for one in part.sets if one.article in uids)
        owners = {one.uid: uids[one.article] for one in sets}
        for uid, article in there.items():
            owners |= {one.uid: article for one in self._read.annotation.sets(uid)}
        spans = {
            span.uid: span
            for span in part.spans
            if span.set in owners and self._span_fits(span, owners[span.set])
        }
        relations = tuple(
            one
            for one in part.relations
            if one.set in owners and self._relation_fits(one, spans, owners[one.set])
        )
        self._spans.update(self._wanted.intersection(spans))
        return replace(
            part, articles=articles, sets=sets, spans=tuple(spans.values()), relations=relations
        )

    def _merged(self, part: ProjectPart) -> tuple[ProjectPart, dict[Uid, Article]]:
        """Return a part with what is new to articles of the project, and those articles."""
        there: dict[Uid, Article] = {}
        for article, _ in part.articles:
            uid = self._same_article(article)
            if uid is None:
                continue
            there[uid] = replace(article, uid=uid)
            own = {one.uid for one in part.sets if one.article == article.uid}
            place = f"article “{article.title}”"
            merged = merge_sets(
                self._read,
                uid,
                [one for one in part.sets if one.uid in own],
                [one for one in part.spans if one.set in own],
                [one for one in part.relations if one.set in own],
                partial(self._skip, place),
            )
            if merged.is_empty:
                self._skip(place, _THERE)
            part = replace(
                part,
                articles=tuple(pair for pair in part.articles if pair[0] is not article),
                sets=(*(s for s in part.sets if s.uid not in own), *merged.sets),
                spans=(*(s for s in part.spans if s.set not in own), *merged.spans),
                relations=(*(r for r in part.relations if r.set not in own), *merged.relations),
            )
        return part, there

    def _same_article(self, article: Article) -> Uid | None:
        if self._read.articles.has(article.uid):
            return article.uid
        return None if self._equal is None else self._equal(article.text_sha256)

    def _span_fits(self, span: Span, article: Article) -> bool:
        place = f"article “{article.title}”, span at {span.start}"
        return self._allowed(
            place, check_span, article.length, span.label, span.fragments, span.attributes
        )

    def _relation_fits(self, relation: Relation, spans: dict[Uid, Span], article: Article) -> bool:
        place = f"article “{article.title}”, relation {relation.label}"
        ends = [self._end(end, spans) for end in (relation.source, relation.target)]
        if ends[0] is None or ends[1] is None:
            self._skip(place, "One of its spans did not come in.")
            return False
        labels = (relation.label, ends[0].label, ends[1].label)
        return self._allowed(place, check_relation, *labels, relation.attributes)

    def _end(self, uid: Uid, spans: dict[Uid, Span]) -> Span | None:
        if uid in spans or not _has(self._read.annotation.span, uid):
            return spans.get(uid)
        return self._read.annotation.span(uid)

    def _allowed(self, place: str, check: Callable[..., None], *values: object) -> bool:
        try:
            check(self._index, *values)
        except SchemeViolation as error:
            self._skip(place, error.message)
            return False
        return True

    def _skip(self, place: str, reason: str) -> None:
        self._skipped.append(Skipped(f"{self._file}: {place}", reason))


def _has(one: Callable[[Uid], object], uid: Uid) -> bool:
    try:
        one(uid)
    except NotFound:
        return False
    return True
