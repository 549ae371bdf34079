"""The queue behind the article list: pages, neighbours, filters."""

import shutil
from collections.abc import Collection, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.importers.incoming import IncomingArticle
from annotator.model import SetOwner, Status, Uid
from annotator.operations.articles import add_articles
from annotator.operations.people import add_person
from annotator.operations.sets import set_status
from annotator.project import Project
from annotator.scheme import library
from annotator.storage.reading import ArticleRow
from annotator.storage.reading.articles import ArticleReader
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
    return ArticleQueue(project.read.articles, SetOwner.annotator(owner(project)))


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


class Reading:
    """The project's articles, counting how often a page is read."""

    def __init__(self, pages: ArticleReader) -> None:
        self.pages_read = 0
        self._pages = pages
        self.row = pages.row
        self.tally = pages.tally

    def page(
        self,
        owner: SetOwner | None,
        *,
        statuses: Collection[Status] | None = None,
        title: str = "",
        after: int | None = None,
        limit: int = 200,
    ) -> list[ArticleRow]:
        self.pages_read += 1
        return self._pages.page(owner, statuses=statuses, title=title, after=after, limit=limit)


@pytest.fixture
def growing(path: Path, tmp_path: Path) -> Iterator[Project]:
    """The project, in a file of its own."""
    with Project.open(Path(shutil.copy(path, tmp_path / "growing.hashiya"))) as project:
        project.sign_in(owner(project))
        yield project


def more(count: int, name: str) -> list[IncomingArticle]:
    return [IncomingArticle(text=f"{name} {n}\nنص", title=f"{name} {n}") for n in range(count)]


def resets(queue: ArticleQueue) -> list[None]:
    found: list[None] = []
    queue.about_to_reset.connect(lambda: found.append(None))
    return found


def test_what_an_import_brings_comes_at_the_end_and_the_list_stays_where_it_is(
    qapp: QApplication, growing: Project, qtbot: QtBot
) -> None:
    queue = queue_of(growing)
    queue.fetch_more()
    anew = resets(queue)
    growing.perform(add_articles, more(30, "جديد"), source="test")
    queue.follow()
    qtbot.waitUntil(lambda: queue.up_to_date)
    assert len(queue.rows) == COUNT + 30
    assert queue.place(queue.rows[-1].article.uid) == COUNT + 29
    assert not anew
    assert not queue.has_more


def test_the_batches_of_an_import_are_caught_up_with_together(
    qapp: QApplication, growing: Project, qtbot: QtBot
) -> None:
    pages = Reading(growing.read.articles)
    queue = ArticleQueue(pages, SetOwner.annotator(owner(growing)))
    tallied = []
    queue.tallied.connect(lambda: tallied.append(queue.tally()[Status.NEW]))
    before = pages.pages_read
    for number in range(10):
        growing.perform(add_articles, more(3, f"دفعة {number}"), source="test")
        queue.follow()
    assert pages.pages_read == before + 1
    qtbot.waitUntil(lambda: queue.up_to_date)
    assert pages.pages_read <= before + 4
    assert tallied[-1] == COUNT - 1 + 30


def test_rows_that_many_changes_touched_are_told_one_by_one(
    qapp: QApplication, growing: Project, qtbot: QtBot
) -> None:
    queue = queue_of(growing)
    queue.fetch_more()
    anew = resets(queue)
    changed: list[int] = []
    queue.row_changed.connect(changed.append)
    for place in (3, PAGE + 7):
        growing.perform(set_status, queue.rows[place].article.uid, Status.SKIPPED)
    queue.follow()
    qtbot.waitUntil(lambda: queue.up_to_date)
    assert changed == [3, PAGE + 7]
    assert queue.rows[PAGE + 7].status is Status.SKIPPED
    assert not anew


def test_an_import_that_is_taken_back_leaves_the_list(
    qapp: QApplication, growing: Project, qtbot: QtBot
) -> None:
    growing.perform(add_articles, more(5, "عابر"), source="test")
    queue = queue_of(growing)
    queue.fetch_more()
    growing.undo()
    queue.follow()
    qtbot.waitUntil(lambda: queue.up_to_date)
    assert [row.article.uid for row in queue.rows] == [
        one.uid for one in growing.read.articles.all()
    ]


def test_another_filter_reads_one_page_however_far_the_list_was_read(
    qapp: QApplication, project: Project
) -> None:
    pages = Reading(project.read.articles)
    queue = ArticleQueue(pages, SetOwner.annotator(owner(project)))
    queue.fetch_more()
    before = pages.pages_read
    queue.show(frozenset({Status.NEW}), "")
    assert pages.pages_read == before + 1
    assert len(queue.rows) == PAGE
    assert queue.has_more
