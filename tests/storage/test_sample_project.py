"""The sample in a real project file: all of it arrives, and the project keeps its rules."""

import itertools
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from annotator import operations as do
from annotator.importers.sample import Sample, read_sample
from annotator.importers.sample_claims import SampleVerdict
from annotator.model import (
    Claim,
    ClaimLink,
    ClaimLinkKind,
    ClaimState,
    EvidenceKind,
    EvidenceState,
    Fragment,
    RecordKind,
    Role,
    Span,
    Stage,
    Stance,
    Status,
    Uid,
    now_ms,
)
from annotator.model.errors import BadInput, SchemeViolation
from annotator.model.review import CLOSED
from annotator.operations.claim_history import What
from annotator.project import Project
from annotator.sample_project import fill
from annotator.scheme import library
from annotator.storage.reading import Filter, QueueRow


@pytest.fixture(scope="module")
def sample() -> Sample:
    return read_sample()


def test_all_of_it_arrives(project: Project, sample: Sample) -> None:
    fill(project)
    counts = project.read.counts.all()
    assert counts.articles == len(sample.articles)
    assert counts.claims == len(sample.claims)
    owner = project.read.people.named("سارة العلي")
    assert owner is not None
    for stored, given in zip(project.read.articles.all(), sample.articles, strict=True):
        assert project.read.articles.text(stored.uid) == given.incoming.text
        assert (stored.title, stored.outlet) == (given.incoming.title, given.incoming.outlet)
        owned = project.read.annotation.set_of(stored.uid, owner.uid)
        assert owned is not None
        assert owned.status is given.status
        placed = Counter((one.label, one.fragments) for one in given.spans)
        spans = project.read.annotation.spans(owned.uid)
        assert Counter((one.label, one.fragments) for one in spans) == placed
        relations = project.read.annotation.relations(owned.uid)
        assert len(relations) == len(given.relations)


def test_claims_come_with_verdicts_evidence_and_links(project: Project, sample: Sample) -> None:
    fill(project)
    checker = project.read.people.named("هدى منصور")
    assert checker is not None
    assert checker.role is Role.FACT_CHECKER
    rows = project.read.claims.all()
    by_wording = {row.claim.wording: row for row in rows}
    names = {person.id: person.name for person in sample.people}
    for claim in sample.claims:
        row = by_wording[claim.wording]
        assert (row.verdict is None) == (claim.verdict is None)
        if row.verdict is not None and claim.verdict is not None:
            assert row.verdict.value == claim.verdict.value
            by = project.read.people.named(names[claim.assignee])
            assert by is not None
            assert row.verdict.person == by.uid
        assert len(project.read.claims.verdicts(row.claim.uid)) == len(claim.verdicts)
        assert row.appearances == sum(
            span.claim == claim.id for article in sample.articles for span in article.spans
        )
        assert len(project.read.claims.evidence(row.claim.uid)) == len(claim.evidence)
    assert len(project.read.claims.links()) == len(sample.links)


def test_claims_come_with_their_review(project: Project, sample: Sample) -> None:
    fill(project)
    ids = {person.name: person.id for person in sample.people}
    names = {person.uid: ids[person.name] for person in project.read.people.all()}
    claims = {row.claim.wording: row.claim for row in project.read.claims.all()}
    for given in sample.claims:
        claim = claims[given.wording]
        steps = project.read.claims.steps(claim.uid)
        assert claim.state is given.state
        assert (steps[-1].state if steps else ClaimState.NEW) is given.state
        assert names.get(claim.assignee or Uid(b""), "") == given.assignee
        comments = project.read.claims.comments(claim.uid)
        assert [(names[one.person], one.text) for one in comments] == [
            (one.person, one.text) for one in given.comments
        ]
    disputed = project.read.claims.queue(Filter(disputed=True), now=0)
    assert [row.claim.number for row in disputed] == [16]
    assert project.read.settings.all().organisation_url == sample.organisation_url


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """The sample in a project that is only read."""
    path = tmp_path_factory.mktemp("sample") / "sample.hashiya"
    with Project.create(path, "عينة", library.builtin()) as project:
        fill(project)
        yield project


def rows(project: Project, wanted: Filter) -> list[QueueRow]:
    return project.read.claims.queue(wanted, now=0)


@pytest.mark.parametrize("state", ClaimState)
def test_the_sample_has_a_claim_in_each_state(desk: Project, state: ClaimState) -> None:
    assert rows(desk, Filter(states=frozenset({state})))
    assert len(rows(desk, Filter())) >= 15


@pytest.mark.parametrize("kind", EvidenceKind)
def test_the_sample_has_evidence_of_each_kind(desk: Project, kind: EvidenceKind) -> None:
    found = [one for one in desk.read.evidence.all() if one.kind is kind]
    assert found
    for one in found:
        if one.attachment is not None:
            assert desk.read.attachments.data(one.attachment)


@pytest.mark.parametrize("stance", Stance)
def test_the_sample_has_evidence_of_each_stance(desk: Project, stance: Stance) -> None:
    uses = [use for one in desk.read.evidence.all() for use in desk.read.evidence.uses(one.uid)]
    assert [use for use in uses if use.stance is stance]


def test_the_sample_has_contradictions_a_chain_comments_and_a_picture(desk: Project) -> None:
    kinds = {link.kind for link in desk.read.claims.links()}
    assert kinds == set(ClaimLinkKind)
    relations = [
        relation.label
        for article in desk.read.articles.all()
        for owned in desk.read.annotation.sets(article.uid)
        for relation in desk.read.annotation.relations(owned.uid)
    ]
    assert "relayed-by" in relations
    claims = [row.claim for row in rows(desk, Filter())]
    assert sum(bool(desk.read.claims.comments(claim.uid)) for claim in claims) >= 3
    assert [claim for claim in claims if claim.picture is not None]
    assert [claim for claim in claims if claim.platform and claim.address and claim.said_on]


def test_the_sample_has_claims_taken_shared_and_free(desk: Project) -> None:
    claims = [row.claim for row in rows(desk, Filter())]
    assert [claim for claim in claims if claim.assignee and claim.second]
    assert [claim for claim in claims if claim.assignee and not claim.second]
    assert rows(desk, Filter(unassigned=True))


def test_the_sample_has_a_blind_review_and_a_disputed_one(desk: Project) -> None:
    assert desk.read.settings.all().blind_review
    [disputed] = rows(desk, Filter(disputed=True))
    assert disputed.claim.state is ClaimState.SECOND_REVIEW
    waiting = [
        row.claim
        for row in rows(desk, Filter(states=frozenset({ClaimState.SECOND_REVIEW})))
        if not row.disputed
    ]
    [first] = desk.read.claims.verdicts(waiting[0].uid)
    assert first.stage is Stage.FIRST
    second = waiting[0].second
    assert second is not None
    looker = desk.read.people.one(second)
    assert do.visible_verdicts(desk.read, waiting[0].uid, looker) == []


def test_the_sample_has_a_published_verdict_that_was_corrected(desk: Project) -> None:
    published = rows(desk, Filter(states=frozenset({ClaimState.PUBLISHED})))
    [row] = [row for row in published if row.verdict is not None and row.verdict.correction]
    assert row.verdict is not None
    assert row.verdict.reason
    told = do.claim_history(desk.read, row.claim, None)[::-1]
    states = [event.detail for event in told if event.what is What.STATE]
    assert states[-5:] == ["decided", "published", "reopened", "decided", "published"]


def test_what_happened_in_the_sample_has_its_order(desk: Project) -> None:
    for row in rows(desk, Filter()):
        claim = row.claim
        steps = desk.read.claims.steps(claim.uid)
        given = desk.read.claims.verdicts(claim.uid)
        times = [claim.created_at, *(step.at for step in steps)]
        assert times == sorted(set(times)), claim.wording
        if claim.state in CLOSED:
            assert claim.created_at < given[0].at < steps[-1].at, claim.wording
        assert max([*times, *(one.at for one in given)]) <= now_ms()


def test_evidence_is_of_several_kinds_and_serves_several_claims(project: Project) -> None:
    fill(project)
    evidence = project.read.evidence.all()
    assert {one.kind for one in evidence} >= {EvidenceKind.URL, EvidenceKind.SPAN}
    assert {one.state for one in evidence} == set(EvidenceState)
    assert max(len(project.read.evidence.uses(one.uid)) for one in evidence) == 2
    spans = [one for one in evidence if one.kind is EvidenceKind.SPAN]
    assert all(one.span is not None and one.quote and one.publisher for one in spans)
    cited = [
        span
        for row in project.read.claims.all()
        for verdict in project.read.claims.verdicts(row.claim.uid)
        for span in project.read.claims.cited(verdict)
    ]
    assert len(cited) >= 3


def test_names_mean_records(project: Project, sample: Sample) -> None:
    fill(project)
    rows = project.read.records.all()
    assert len(rows) == len(sample.records) >= 12
    assert {row.record.kind for row in rows} >= {
        RecordKind.PERSON,
        RecordKind.ORGANISATION,
        RecordKind.PLACE,
        RecordKind.OUTLET,
    }
    assert all(row.spans for row in rows), [row.record.name for row in rows if not row.spans]
    # Enough is left for people to do.
    assert project.read.records.unlinked(project.index.record_labels)


def test_the_project_keeps_its_rules(project: Project) -> None:
    fill(project)
    assert project.check() == []


def test_nobody_undoes_it_by_mistake(project: Project) -> None:
    fill(project)
    for person in project.read.people.all():
        project.sign_in(person.uid)
        assert project.undoable() is None


def test_it_goes_on_from_there(project: Project) -> None:
    fill(project)
    owner = project.read.people.named("سارة العلي")
    assert owner is not None
    project.sign_in(owner.uid)
    article = next(project.read.articles.all()).uid
    made = project.perform(do.create_span, article, "CLAIM", [Fragment(0, 6)]).result
    assert made.claim is not None
    numbers = [row.claim.number for row in project.read.claims.all()]
    assert project.read.claims.one(made.claim).number == max(numbers)
    assert len(set(numbers)) == len(numbers)
    project.perform(do.set_status, article, Status.IN_PROGRESS)
    project.undo()
    project.undo()
    assert project.check() == []


def test_a_person_who_is_there_already_is_the_sample_s(project: Project) -> None:
    known = project.perform(do.add_person, "سارة العلي", Role.LEAD).result
    fill(project)
    assert [one.name for one in project.read.people.all()].count("سارة العلي") == 1
    article = next(project.read.articles.all()).uid
    assert project.read.annotation.set_of(article, known.uid) is not None


def filled(path: Path) -> list[Span | Claim | ClaimLink]:
    """Return what a sample project holds when clock and identifiers start anew."""
    numbers, ticks = itertools.count(1), itertools.count(1_600_000_000_000)

    def uids() -> Uid:
        return Uid((7 << 76 | 2 << 62 | next(numbers)).to_bytes(16, "big"))

    def clock() -> int:
        return next(ticks)

    scheme = library.builtin()
    with Project.create(path, "عينة", scheme, clock=clock, uids=uids) as project:
        fill(project, clock=clock, uids=uids)
        read = project.read
        sets = [owned for one in read.articles.all() for owned in read.annotation.sets(one.uid)]
        spans = [span for owned in sets for span in read.annotation.spans(owned.uid)]
        claims = [row.claim for row in read.claims.all()]
        return [*spans, *claims, *read.claims.links()]


def test_somebody_else_may_stand_in_the_annotator_s_place(project: Project, sample: Sample) -> None:
    first, *others = sample.people
    mine = msgspec.structs.replace(first, name="رنا")
    fill(project, replace(sample, people=(mine, *others)))
    me = project.read.people.named("رنا")
    assert me is not None
    said = [
        comment.person
        for row in project.read.claims.all()
        for comment in project.read.claims.comments(row.claim.uid)
    ]
    assert me.uid in said


def test_it_is_the_same_each_time(tmp_path: Path) -> None:
    first = filled(tmp_path / "1.hashiya")
    assert len(first) > 1000
    assert filled(tmp_path / "2.hashiya") == first


def test_a_project_at_work_is_left_alone(project: Project) -> None:
    project.perform(do.create_claim, "ادعاء من القرّاء")
    with pytest.raises(BadInput, match="empty project"):
        fill(project)
    assert project.read.counts.all().articles == 0


def test_a_sample_that_the_scheme_does_not_allow_changes_nothing(
    project: Project, sample: Sample
) -> None:
    judged = msgspec.structs.replace(
        sample.claims[0], verdict=SampleVerdict("half-true", "لأن الرقم مقرَّب")
    )
    with pytest.raises(SchemeViolation):
        fill(project, replace(sample, claims=(judged, *sample.claims[1:])))
    assert project.read.counts.all().articles == 0
    assert project.read.people.all() == []


def test_a_sample_without_a_fact_checker_changes_nothing(project: Project, sample: Sample) -> None:
    with pytest.raises(BadInput, match="fact-checker"):
        fill(project, replace(sample, people=sample.people[:1]))
    assert project.read.counts.all().articles == 0
