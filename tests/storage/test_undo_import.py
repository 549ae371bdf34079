"""Undo of an import: bit by bit, all or nothing, whatever comes between; redo as well."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator import operations as do
from annotator.importers.incoming import IncomingArticle
from annotator.importing import import_paths, writer
from annotator.model import Fragment, Role
from annotator.model.errors import CannotUndo
from annotator.operations.slices import Watch
from annotator.project import Project
from annotator.storage.reading.log import UNDO
from tests.conftest import MakeProject
from tests.storage.states import state_of

GOLDEN = Path(__file__).parents[1] / "golden" / "json" / "small.json"
BODY = "أعلنت إدارة السد أن منسوب المياه ارتفع مترين بعد أمطار الأسبوع الماضي، وفق بيان لها."


class KilledError(Exception):
    """Stands for the end of the program in the middle of something."""


def lines(folder: Path, count: int) -> Path:
    path = folder / "كثير.jsonl"
    records = [{"text": f"{BODY} {n}", "title": f"خبر {n}"} for n in range(count)]
    path.write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
    return path


@pytest.fixture
def room(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A project that Salma works in, whose imports write two articles a transaction."""
    monkeypatch.setattr(writer, "_ARTICLES", 2)
    project.sign_in(project.perform(do.add_person, "سلمى", Role.LEAD).result.uid)
    return project


def breaking_off(after: int) -> Watch:
    def progress(done: int, _total: int) -> None:
        if done == after:
            raise KilledError

    return Watch(progress)


@settings(
    max_examples=10,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_import_and_undo_is_nothing_and_redo_is_the_import(
    make_project: MakeProject, tmp_path: Path, data: st.DataObject
) -> None:
    project = make_project()
    project.sign_in(project.perform(do.add_person, "سلمى", Role.LEAD).result.uid)
    known = project.perform(do.add_articles, [IncomingArticle("نص قديم من قبل.")]).result[0]
    project.perform(do.create_span, known.uid, "ORG", (Fragment(0, 3),))
    before = state_of(project)
    paths = data.draw(st.permutations([GOLDEN, lines(tmp_path, data.draw(st.integers(1, 7)))]))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(writer, "_ARTICLES", data.draw(st.integers(1, 4)))
        import_paths(project, paths)
    articles = [one for one in project.read.articles.all() if one.uid != known.uid]
    changed = data.draw(
        st.lists(st.sampled_from(articles), max_size=3, unique_by=lambda one: one.uid)
    )
    for article in changed:
        project.perform(do.edit_article, article, title="عنوان غيّرته اليد")
    after = state_of(project)
    for _ in changed:
        project.undo()
    imported = state_of(project)
    project.undo()
    assert state_of(project) == before
    assert project.check() == []
    project.redo()
    assert state_of(project) == imported
    for _ in changed:
        project.redo()
    assert state_of(project) == after
    assert project.check() == []


def test_what_was_changed_since_goes_along_and_comes_back(room: Project, tmp_path: Path) -> None:
    step = import_paths(room, [lines(tmp_path, 5)]).step
    assert step is not None
    first = next(room.read.articles.all())
    room.perform(do.edit_article, first, title="عنوان آخر")
    changed = state_of(room)
    room.history.take_back(step)
    assert room.read.articles.count() == 0
    assert room.check() == []
    room.redo()
    assert state_of(room) == changed
    assert room.check() == []


def test_others_write_between_the_slices(room: Project, tmp_path: Path) -> None:
    import_paths(room, [lines(tmp_path, 9)])
    told: list[tuple[int, int]] = []
    with Project.open(room.path) as other:
        other.sign_in(other.perform(do.add_person, "نبيل").result.uid)

        def write(done: int, total: int) -> None:
            told.append((done, total))
            other.perform(do.create_claim, f"ادعاء {done}")

        room.undo(Watch(write))
    assert told == [(done, 5) for done in range(1, 6)]
    assert room.read.articles.count() == 0
    assert len(room.read.claims.all()) == 5


def test_one_slice_that_is_refused_brings_all_back(room: Project, tmp_path: Path) -> None:
    import_paths(room, [lines(tmp_path, 9)])
    first = next(room.read.articles.all())
    with Project.open(room.path) as other:
        other.sign_in(other.perform(do.add_person, "نبيل").result.uid)
        before = state_of(room)

        def annotate(done: int, _total: int) -> None:
            if done == 3:
                other.perform(do.create_span, first.uid, "ORG", (Fragment(0, 4),))

        with pytest.raises(CannotUndo, match="in use"):
            room.undo(Watch(annotate))
        after = state_of(room)
        assert all(after[kind].items() >= rows.items() for kind, rows in before.items())
        assert room.read.articles.count() == 9
        other.undo()
    assert state_of(room) == before
    room.undo()
    assert room.read.articles.count() == 0


def test_what_is_in_use_is_known_before_anything_goes(room: Project, tmp_path: Path) -> None:
    import_paths(room, [lines(tmp_path, 9)])
    first = next(room.read.articles.all())
    with Project.open(room.path) as other:
        other.sign_in(other.perform(do.add_person, "نبيل").result.uid)
        other.perform(do.create_span, first.uid, "ORG", (Fragment(0, 4),))
    told: list[int] = []
    with pytest.raises(CannotUndo, match="in use"):
        room.undo(Watch(lambda done, _total: told.append(done)))
    assert told == []
    assert room.read.articles.count() == 9


@pytest.mark.parametrize("redo", [False, True])
def test_it_can_be_stopped(room: Project, tmp_path: Path, *, redo: bool) -> None:
    import_paths(room, [lines(tmp_path, 9)])
    if redo:
        room.undo()
    before, asked = state_of(room), iter(range(100))
    watch = Watch(cancelled=lambda: next(asked) == 2)
    with pytest.raises(CannotUndo, match="Stopped"):
        room.redo(watch) if redo else room.undo(watch)
    assert state_of(room) == before
    room.redo() if redo else room.undo()
    assert room.read.articles.count() == (9 if redo else 0)


@pytest.mark.parametrize("after", [1, 3, 4])
@pytest.mark.parametrize("first", ["undo", "redo"])
@pytest.mark.parametrize("then", ["undo", "redo"])
def test_broken_off_it_goes_on_either_way(
    room: Project, tmp_path: Path, first: str, then: str, after: int
) -> None:
    empty = state_of(room)
    import_paths(room, [lines(tmp_path, 9)])
    full = state_of(room)
    if first == "redo":
        room.undo()
    with pytest.raises(KilledError):
        getattr(room, first)(breaking_off(after))
    with Project.open(room.path) as again:
        again.sign_in(again.read.people.all()[0].uid)
        assert again.check() == []
        assert again.undoable() == "add_articles"
        assert again.redoable() == "add_articles"
        getattr(again, then)()
        assert state_of(again) == (empty if then == "undo" else full)
        again.redo() if then == "undo" else again.undo()
        assert state_of(again) == (full if then == "undo" else empty)
        assert again.check() == []


def test_the_log_has_one_entry_for_what_a_batch_held(room: Project, tmp_path: Path) -> None:
    import_paths(room, [lines(tmp_path, 8)])
    changes = room.undo()
    assert [str(change.kind) for change in changes.changes] == ["batch"] * 4
    undone = [one for one in room.read.log.since(0) if one.verb == UNDO]
    assert len(undone) == 4
    assert room.history.rows_to_redo() == 8


def test_a_row_that_is_lost_is_still_found(room: Project, tmp_path: Path) -> None:
    import_paths(room, [lines(tmp_path, 3)])
    first = next(room.read.articles.all())
    room.perform(do.edit_article, first, title="عنوان آخر")
    room.undo()
    room.undo()
    room.redo()
    with room._database.write() as connection:
        connection.exec_driver_sql("DELETE FROM article_text WHERE article_id = 1")
        connection.exec_driver_sql("DELETE FROM article WHERE uid = ?", (first.uid,))
    assert "was never deleted and is not there" in {one.message for one in room.check()}
