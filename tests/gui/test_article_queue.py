"""The queue behind the article list: pages, neighbours, filters."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator.importers.incoming import IncomingArticle
from annotator.model import Status, Uid
from annotator.operations.articles import add_articles
from annotator.operations.people import add_person
from annotator.operations.sets import set_status
from annotator.project import Project
from annotator.scheme import library
from ui.article_queue import PAGE, ArticleQueue
from ui.views.articles.model import ArticleModel

COUNT = PAGE + 50


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("queue") / "many.hashiya"
    with Project.create(path, "كثير", library.builtin()) as project:
        many = [
            IncomingArticle(text=f"خبر رقم {n}\nنص", title=f"خبر رقم {n}") for n in range(COUNT)
        ]
        project.perform(add_articles, many, source="test")
        person = project.perform(add_person, "ريم").result
        project.sign_in(person.uid)
        last = list(project.read.articles.all())[-1]
        project.perform(set_status, last.uid, Status.DONE)
    return path


@pytest.fixture
def project(path: Path) -> Iterator[Project]:
    project = Project.open(path)
    yield project
    project.close()


def queue_of(project: Project) -> ArticleQueue:
    return ArticleQueue(project.read.articles, owner(project))


def owner(project: Project) -> Uid:
    return project.read.people.all()[0].uid


def test_rows_come_by_pages(qapp: QApplication, project: Project) -> None:
    queue = queue_of(project)
    model = ArticleModel(queue)
    assert model.rowCount() == PAGE
    root = model.index_of(Uid(bytes(16)))
    assert model.canFetchMore(root)
    model.fetchMore(root)
    assert model.rowCount() == COUNT
    assert not model.canFetchMore(root)


def test_next_goes_over_the_edge_of_a_page(qapp: QApplication, project: Project) -> None:
    queue = queue_of(project)
    last = queue.rows[-1].article.uid
    after = queue.neighbour(last, 1)
    assert after == queue.rows[PAGE].article.uid
    assert queue.neighbour(after, -1) == last
    assert queue.neighbour(queue.rows[0].article.uid, -1) is None


def test_filters_are_asked_of_the_project(qapp: QApplication, project: Project) -> None:
    queue = queue_of(project)
    queue.show(frozenset({Status.DONE}), "")
    assert [row.article.title for row in queue.rows] == [f"خبر رقم {COUNT - 1}"]
    queue.show(None, "رقم 24")
    assert {row.article.title for row in queue.rows} == {
        "خبر رقم 24",
        *(f"خبر رقم {n}" for n in range(240, 250)),
    }
    assert queue.tally()[Status.DONE] == 1


def test_a_reload_keeps_what_was_read(qapp: QApplication, project: Project) -> None:
    queue = queue_of(project)
    queue.fetch_more()
    queue.reload()
    assert len(queue.rows) == COUNT
