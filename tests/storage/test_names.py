"""What somebody's spans quote is read page by page, and no page reads more than it may."""

from collections.abc import Sequence
from typing import Any

import pytest
from sqlalchemy import Executable, Row

from annotator.model import Person
from annotator.project import Project
from annotator.storage.reading.base import Reader
from annotator.storage.reading.names import NameReader, QuotePage
from tests.storage.desks import TEXT, Newsroom, newsroom

REACH, LONGEST = 4, 12
OTHERS = 20


@pytest.fixture
def room(project: Project) -> Newsroom:
    """Two names of the annotator, then many spans of somebody else, then one too long."""
    made = newsroom(project)
    made.at(made.annotator)
    made.tag("PERS", "أحمد العلي")
    made.tag("ORG", "وكالة سنابل")
    made.at(made.checker)
    for _ in range(OTHERS):
        made.tag("ORG", "صحيفة المرفأ")
    made.at(made.annotator)
    made.tag("CLAIM", "إن الأسعار ستنخفض")
    return made


def pages(room: Newsroom, person: Person) -> list[QuotePage]:
    found = [room.project.read.names.quotes(person.uid, None, REACH, LONGEST)]
    while found[-1].before > 1:
        before = found[-1].before
        found.append(room.project.read.names.quotes(person.uid, before, REACH, LONGEST))
    return found


def test_all_that_a_person_labelled_is_found_the_newest_first(room: Newsroom) -> None:
    quotes = [one for page in pages(room, room.annotator) for one in page.quotes]
    assert [(one.label, one.text) for one in quotes] == [
        ("ORG", "وكالة سنابل"),
        ("PERS", "أحمد العلي"),
    ]
    assert len([one for page in pages(room, room.checker) for one in page.quotes]) == OTHERS
    assert not any(page.quotes for page in pages(room, room.second))


def test_a_page_reads_no_more_spans_than_it_may_and_each_text_once(
    room: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[int] = []
    rows = Reader._rows

    def counted(self: Reader, query: Executable, **values: Any) -> Sequence[Row[Any]]:
        found = rows(self, query, **values)
        read.append(len(found))
        return found

    monkeypatch.setattr(Reader, "_rows", counted)
    for person in (room.annotator, room.checker):
        found = pages(room, person)
        assert len(found) == (OTHERS + 3 + REACH - 1) // REACH
    assert max(read) <= REACH
    texts: list[int] = []

    def text(_: NameReader, article: int) -> str:
        texts.append(article)
        return TEXT

    monkeypatch.setattr(NameReader, "_text", text)
    page = room.project.read.names.quotes(room.checker.uid, None, OTHERS, LONGEST)
    assert len(page.quotes) == OTHERS - 1
    assert len(texts) == 1


def test_a_project_without_spans_has_one_page(project: Project) -> None:
    made = newsroom(project)
    assert pages(made, made.lead) == [QuotePage([], 1)]
