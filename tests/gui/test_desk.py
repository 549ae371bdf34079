"""The desk without a window: what it caches is what the project holds."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from annotator.model import ChangeSet, Fragment
from annotator.model.errors import HashiyaError
from annotator.operations.relations import create_relation
from annotator.operations.spans import create_span, delete_span, relabel_span
from annotator.project import Project
from ui.desk import Desk


@pytest.fixture
def desk(qapp: QApplication, project_path: Path) -> Iterator[Desk]:
    project = Project.open(project_path)
    project.sign_in(project.read.people.all()[0].uid)
    desk = Desk(project)
    desk.open_article(desk.queue.rows[0].article.uid)
    yield desk
    desk.close()
    project.close()


def cached_is_stored(desk: Desk) -> None:
    article = desk.article
    assert article is not None
    owned = desk.project.read.annotation.set_of(article.uid, desk.person.uid)
    assert desk.set == owned
    read = desk.project.read.annotation
    spans = read.spans(owned.uid) if owned else []
    relations = read.relations(owned.uid) if owned else []
    assert dict(desk.spans) == {one.uid: one for one in spans}
    assert dict(desk.relations) == {one.uid: one for one in relations}
    assert [one.uid for one in desk.ordered()] == [
        one.uid for one in sorted(spans, key=lambda s: (s.start, -s.end, s.uid))
    ]


VERBS = st.lists(
    st.tuples(
        st.sampled_from(["create", "relabel", "relate", "delete", "undo", "redo"]),
        st.integers(0, 5),
        st.integers(0, 40),
    ),
    max_size=12,
)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(verbs=VERBS)
def test_the_cache_follows_any_sequence_of_verbs(
    desk: Desk, verbs: list[tuple[str, int, int]]
) -> None:
    for verb, pick, place in verbs:
        act(desk, verb, pick, place)
        cached_is_stored(desk)


def act(desk: Desk, verb: str, pick: int, place: int) -> None:
    article = desk.article
    assert article is not None
    spans = desk.ordered()
    chosen = spans[pick % len(spans)] if spans else None
    if verb == "create":
        label = ["PERS", "ORG", "SOURCE", "CUE", "CONTENT", "CLAIM"][pick]
        desk.perform(create_span, article.uid, label, (Fragment(place, place + 3),))
    elif verb == "undo":
        desk.undo()
    elif verb == "redo":
        desk.redo()
    elif chosen is None:
        return
    elif verb == "relabel":
        desk.perform(relabel_span, chosen, "GPE")
    elif verb == "delete":
        desk.perform(delete_span, chosen)
    else:
        desk.perform(create_relation, chosen.uid, spans[-1].uid, "coref")


def test_a_refused_verb_is_told_and_changes_nothing(desk: Desk) -> None:
    errors: list[HashiyaError] = []
    changes: list[ChangeSet] = []
    desk.failed.connect(errors.append)
    desk.changed.connect(changes.append)
    assert desk.article is not None
    result = desk.perform(create_span, desk.article.uid, "PERS", (Fragment(5, 5),))
    assert result is None
    assert len(errors) == 1
    assert changes == []


def test_views_hear_of_a_change_when_the_desk_is_up_to_date(desk: Desk) -> None:
    seen: list[int] = []

    def count(_changes: ChangeSet) -> None:
        seen.append(len(desk.spans))

    desk.changed.connect(count)
    assert desk.article is not None
    desk.perform(create_span, desk.article.uid, "PERS", (Fragment(0, 5),))
    assert seen == [1]


def test_deleting_the_chosen_span_chooses_none(desk: Desk) -> None:
    assert desk.article is not None
    span = desk.perform(create_span, desk.article.uid, "PERS", (Fragment(0, 5),))
    assert span is not None
    desk.choose(span.uid)
    desk.perform(delete_span, span)
    assert desk.chosen is None


def test_the_row_of_the_list_follows_the_work(desk: Desk) -> None:
    changed: list[int] = []
    desk.queue.row_changed.connect(changed.append)
    assert desk.article is not None
    desk.perform(create_span, desk.article.uid, "PERS", (Fragment(0, 5),))
    assert changed == [0]
    assert desk.queue.rows[0].spans == 1


def test_the_ends_of_the_list_are_ends(desk: Desk) -> None:
    assert not desk.previous_article()
    assert desk.next_article()
    assert not desk.next_article()
