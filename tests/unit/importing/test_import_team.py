"""A copy that somebody annotated elsewhere comes back: both have their sets, nobody is twice."""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator import operations as do
from annotator.importers.incoming import IncomingArticle
from annotator.importing import import_paths
from annotator.model import Fragment, SetKind, Span
from annotator.project import Project
from annotator.scheme import library
from exports.base import Options
from exports.json_export import JsonExporter
from tests.beside import case
from tests.conftest import MakeProject
from tests.storage.states import state_of

TEXT = "قال محافظ الساحل إن الجسر الجديد يُفتح في أيار، ونفت نقابة النقل علمها بذلك."

Marks = list[tuple[str, int]]
marks = st.lists(
    st.tuples(st.sampled_from(["PERS", "ORG", "GPE", "CLAIM"]), st.integers(0, 60)),
    max_size=6,
    unique=True,
)


def annotate(project: Project, name: str, made: Marks) -> None:
    person = project.read.people.named(name) or project.perform(do.add_person, name).result
    project.sign_in(person.uid)
    [article] = project.read.articles.all()
    for label, start in made:
        project.perform(do.create_span, article.uid, label, (Fragment(start, start + 5),))


def spans_of(project: Project) -> dict[str, list[tuple[str, tuple[Fragment, ...]]]]:
    [article] = project.read.articles.all()
    found = {}
    for owned in project.read.annotation.sets(article.uid):
        assert owned.kind is SetKind.ANNOTATOR
        assert owned.owner is not None
        spans: list[Span] = project.read.annotation.spans(owned.uid)
        name = project.read.people.one(owned.owner).name
        assert name not in found
        found[name] = sorted((span.label, span.fragments) for span in spans)
    return found


def expected(*made: Marks) -> list[tuple[str, tuple[Fragment, ...]]]:
    return sorted({(label, (Fragment(at, at + 5),)) for part in made for label, at in part})


@settings(max_examples=12, deadline=None)
@given(before=marks, here=marks, there=marks, other=st.sampled_from(["نبيل", "سلمى"]))
def test_both_have_their_sets(before: Marks, here: Marks, there: Marks, other: str) -> None:
    # One person's own two equal spans stay two, wherever they were made.
    here, there = ([mark for mark in made if mark not in before] for made in (here, there))
    with TemporaryDirectory() as folder:
        ours, copy, file = (Path(folder, name) for name in ("a.hashiya", "b.hashiya", "b.json"))
        with Project.create(ours, "فريق", library.builtin()) as project:
            project.perform(do.add_articles, [IncomingArticle(TEXT, title="الجسر")])
            annotate(project, "سلمى", before)
        shutil.copy(ours, copy)
        with Project.open(copy) as project:
            annotate(project, other, there)
            JsonExporter().write(project, file, Options(at=1))
        with Project.open(ours) as project:
            annotate(project, "سلمى", here)
            import_paths(project, [file])
            want = {"سلمى": expected(before, here, there if other == "سلمى" else [])}
            if other != "سلمى" and there:
                want[other] = expected(there)
            assert spans_of(project) == {name: spans for name, spans in want.items() if spans}
            names = [one.name for one in project.read.people.all()]
            assert len(names) == len(set(names))
            assert project.check() == []
            merged = state_of(project)
            import_paths(project, [file])
            assert state_of(project) == merged


def test_equal_texts_of_two_projects_meet(make_project: MakeProject, tmp_path: Path) -> None:
    ours, theirs = make_project(), make_project()
    for project, name in ((ours, "سلمى"), (theirs, "نبيل")):
        project.perform(do.add_articles, [IncomingArticle(TEXT, title="الجسر")])
        annotate(project, name, [("ORG", 3)])
    JsonExporter().write(theirs, tmp_path / "b.json", Options(at=1))
    report = import_paths(ours, [tmp_path / "b.json"])
    assert "articles" not in report.added
    assert spans_of(ours) == {name: expected([("ORG", 3)]) for name in ("سلمى", "نبيل")}


def test_what_was_deleted_here_stays_so(make_project: MakeProject, tmp_path: Path) -> None:
    ours = make_project()
    ours.perform(do.add_articles, [IncomingArticle(TEXT, title="الجسر")])
    annotate(ours, "سلمى", [("ORG", 3), ("GPE", 20)])
    JsonExporter().write(ours, tmp_path / "b.json", Options(at=1))
    [article] = ours.read.articles.all()
    [owned] = ours.read.annotation.sets(article.uid)
    ours.perform(do.delete_span, ours.read.annotation.spans(owned.uid)[0])
    report = import_paths(ours, [tmp_path / "b.json"])
    assert spans_of(ours) == {"سلمى": expected([("GPE", 20)])}
    assert "deleted here" in report.skipped[0].reason


def test_the_team_comes_together(tmp_path: Path) -> None:
    path = tmp_path / "team.hashiya"
    shutil.copy(case("team", "team_before.hashiya"), path)
    with Project.open(path) as project:
        project.perform(do.add_person, "منى الخطيب")
        report = import_paths(project, [case("team", "team_b.json")])
        assert (report.added["sets"], report.added["spans"], report.skipped) == (1, 2, ())
        assert [one.name for one in project.read.people.all()] == ["منى الخطيب"]
        [row] = project.read.claims.all()
        assert len(project.read.claims.appearances(row.claim.uid)) == 1
        assert project.check() == []
