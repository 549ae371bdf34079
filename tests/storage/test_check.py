"""What `check` finds in a project that something else wrote to."""

from collections.abc import Callable

import pytest

from annotator import operations as do
from annotator.importers.incoming import IncomingArticle
from annotator.model import Fragment
from annotator.project import Project


@pytest.fixture
def annotated(project: Project) -> Project:
    project.sign_in(project.perform(do.add_person, "سارة").result.uid)
    article = project.perform(do.add_articles, [IncomingArticle("قال الوزير كلاما")]).result[0]
    cue = project.perform(do.create_span, article.uid, "CUE", [Fragment(0, 3)]).result
    said = project.perform(do.create_span, article.uid, "CONTENT", [Fragment(11, 16)]).result
    project.perform(do.create_relation, cue.uid, said.uid, "cue-of")
    return project


def test_a_sound_project(annotated: Project) -> None:
    assert annotated.check() == []
    assert annotated.repair() == []


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE article_text SET text = 'شيء آخر'", "text"),
        ("UPDATE article_text SET text = 'فعل الوزير كلاما'", "text"),
        ("UPDATE span SET \"end\" = 99 WHERE label = 'CUE'", "span"),
        ("UPDATE span SET label = 'GONE' WHERE label = 'CUE'", "span"),
        ("UPDATE span SET fragments = '[[0,2],[1,3]]' WHERE label = 'CUE'", "span"),
        ("UPDATE relation SET label = 'said-by'", "relation"),
    ],
)
def test_faults_are_found(annotated: Project, statement: str, code: str) -> None:
    with annotated._database.write() as connection:
        connection.exec_driver_sql(statement)
    assert code in [finding.code for finding in annotated.check()]


def test_a_dangling_row_is_found(annotated: Project) -> None:
    with annotated._database.unguarded() as connection:
        connection.exec_driver_sql("DELETE FROM span WHERE label = 'CUE'")
    assert [finding.code for finding in annotated.check()] == ["reference"]


def test_repair_backs_up_first(annotated: Project, clock: Callable[[], int]) -> None:
    annotated.repair()
    folder = annotated.path.with_name(f"{annotated.path.name}.backups")
    assert len(list(folder.glob("*.hashiya"))) == 1
