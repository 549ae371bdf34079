"""Deleting articles: all that belongs to them goes, undo brings all of it back, nothing is torn."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator import operations as do
from annotator import removal
from annotator.importers.incoming import IncomingArticle
from annotator.model import Fragment, Person, Role, Uid
from annotator.model.errors import HashiyaError, NotFound
from annotator.operations.slices import Watch
from annotator.project import Project
from annotator.removal import remove_in_slices
from annotator.sample_project import fill
from annotator.scheme.library import builtin
from annotator.storage.reading import Belongings
from tests.storage.states import state_of

SAMPLE_SETTINGS = settings(
    max_examples=12,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[Project]:
    """The sample project, with a lead at work."""
    with Project.create(tmp_path / "عينة.hashiya", "عينة", builtin()) as project:
        fill(project)
        project.sign_in(project.perform(do.add_person, "ليلى", Role.LEAD).result.uid)
        yield project


def articles(project: Project) -> list[Uid]:
    return [one.uid for one in project.read.articles.all()]


def person(project: Project, name: str, role: Role = Role.ANNOTATOR) -> Person:
    return project.perform(do.add_person, name, role).result


@SAMPLE_SETTINGS
@given(data=st.data())
def test_delete_and_undo_is_nothing_and_all_is_sound_in_between(
    sample: Project, data: st.DataObject
) -> None:
    all_of_them = articles(sample)
    chosen = data.draw(st.lists(st.sampled_from(all_of_them), min_size=1, unique=True))
    before = state_of(sample)
    in_slices = data.draw(st.booleans())
    if in_slices:
        assert remove_in_slices(sample, chosen) == len(chosen)
    else:
        assert sample.perform(do.remove_articles, chosen).result == len(chosen)
    after = state_of(sample)
    assert articles(sample) == [one for one in all_of_them if one not in chosen]
    assert sample.check() == []
    sample.undo()
    assert state_of(sample) == before
    assert articles(sample) == all_of_them, "in another order"
    assert sample.check() == []
    sample.redo()
    assert state_of(sample) == after
    sample.undo()


@SAMPLE_SETTINGS
@given(data=st.data())
def test_what_is_said_to_go_is_what_goes(sample: Project, data: st.DataObject) -> None:
    chosen = data.draw(st.lists(st.sampled_from(articles(sample)), min_size=1, unique=True))
    said, before = sample.read.belongings.of(chosen), sample.read.counts.all()
    stated = {claim for claim, n in _appearances(sample).items() if n}
    missing = sum(one.state == "missing" for one in sample.read.evidence.all())
    sample.perform(do.remove_articles, chosen)
    after = sample.read.counts.all()
    still = {claim for claim, n in _appearances(sample).items() if n}
    assert said == Belongings(
        articles=before.articles - after.articles,
        spans=before.spans - after.spans,
        relations=before.relations - after.relations,
        claims=len(stated - still),
        evidence=sum(one.state == "missing" for one in sample.read.evidence.all()) - missing,
        shares=said.shares,
    )
    assert after.claims == before.claims
    assert sum(one.spans for one in said.shares) == said.spans
    sample.undo()


def _appearances(project: Project) -> dict[Uid, int]:
    claims = [row.claim.uid for row in project.read.claims.all()]
    return {claim: len(project.read.claims.appearances(claim)) for claim in claims}


def test_it_comes_back_after_a_restart(sample: Project) -> None:
    before, path, who = state_of(sample), sample.path, sample.actor
    assert who is not None
    remove_in_slices(sample, articles(sample))
    sample.close()
    with Project.open(path) as again:
        again.sign_in(who.uid)
        assert articles(again) == []
        again.undo()
        assert state_of(again) == before


def test_others_work_is_deleted_by_a_lead_alone(sample: Project) -> None:
    huda = person(sample, "هدى")
    sample.sign_in(huda.uid)
    before = state_of(sample)
    first = articles(sample)[0]
    for remove in (
        lambda: sample.perform(do.remove_article, first),
        lambda: remove_in_slices(sample, [first]),
    ):
        with pytest.raises(HashiyaError, match="Only a lead"):
            remove()
    assert state_of(sample) == before


def test_ones_own_articles_are_ones_own(project: Project) -> None:
    huda, salma = person(project, "هدى"), person(project, "سلمى")
    texts = ["وصل الوفد إلى عمّان مساء الأحد.", "غادر الوفد عمّان."]
    made = project.perform(do.add_articles, [IncomingArticle(one) for one in texts]).result
    first, second = (one.uid for one in made)
    for worker, article in ((salma, second), (huda, first)):
        project.sign_in(worker.uid)
        project.perform(do.create_span, article, "PERS", [Fragment(0, 4)])
    assert project.perform(do.remove_articles, [first]).result == 1
    with pytest.raises(HashiyaError, match="سلمى"):
        project.perform(do.remove_articles, [second])
    project.perform(do.edit_person, huda, role=Role.LEAD)
    assert project.perform(do.remove_articles, [second]).result == 1


def test_one_that_is_gone_meanwhile_is_passed_over(sample: Project) -> None:
    first, second = articles(sample)[:2]
    sample.perform(do.remove_article, first)
    assert sample.perform(do.remove_articles, [first, second, second]).result == 1
    with pytest.raises(NotFound):
        sample.perform(do.remove_article, second)


def test_stopped_in_the_middle_leaves_everything(
    sample: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(removal, "AT_ONCE", 2)
    before, told = state_of(sample), []

    def progress(done: int, total: int) -> None:
        told.append((done, total))

    watch = Watch(progress, lambda: len(told) == 3)
    with pytest.raises(HashiyaError, match="Stopped"):
        remove_in_slices(sample, articles(sample), watch)
    assert told == [(2, 16), (4, 16), (6, 16)]
    assert state_of(sample) == before
    assert sample.check() == []


def test_undo_of_many_comes_in_slices(sample: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(removal, "AT_ONCE", 2)
    monkeypatch.setattr("annotator.operations.undoing.AT_ONCE", 100)
    before, seen = state_of(sample), []
    remove_in_slices(sample, articles(sample))
    assert sample.history.rows_to_undo() > 1000
    sample.undo(Watch(lambda done, total: seen.append((done, total))))
    assert seen == [(n, 8) for n in range(1, 9)]
    assert state_of(sample) == before
