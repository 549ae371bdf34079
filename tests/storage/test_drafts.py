"""What people have begun to type is in the file, theirs alone, and no part of the work."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator import operations as do
from annotator.model import DraftKey, Person, Uid
from annotator.model.errors import ProjectUnwritable
from annotator.project import Project
from exports.base import Options
from exports.json_export import JsonExporter
from tests.storage.states import state_of

ABOUT = Uid(bytes(range(16)))
VERDICT = DraftKey("verdict", ABOUT)
ARTICLE = DraftKey("article")

keys = st.builds(
    DraftKey, st.sampled_from(["verdict", "comment", "note"]), st.sampled_from([None, ABOUT])
)
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)


@pytest.fixture
def salma(project: Project) -> Person:
    return project.perform(do.add_person, "سلمى").result


def kept(project: Project, person: Person) -> dict[DraftKey, str]:
    return {one.key: one.content for one in project.drafts.of(person.uid)}


def test_they_are_there_after_a_restart_and_each_person_sees_her_own(
    project: Project, salma: Person
) -> None:
    huda = project.perform(do.add_person, "هدى").result
    project.drafts.write(salma.uid, {VERDICT: "لأن الأرقام", ARTICLE: "نص"})
    project.drafts.write(huda.uid, {VERDICT: "رأي آخر"})
    path = project.path
    project.close()
    with Project.open(path) as again:
        assert kept(again, salma) == {VERDICT: "لأن الأرقام", ARTICLE: "نص"}
        assert kept(again, huda) == {VERDICT: "رأي آخر"}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(writes=st.lists(st.dictionaries(keys, texts, max_size=3), max_size=5))
def test_the_last_words_count_and_empty_ones_are_forgotten(
    project: Project, salma: Person, writes: list[dict[DraftKey, str]]
) -> None:
    project.drafts.write(salma.uid, dict.fromkeys(kept(project, salma), ""))
    told: dict[DraftKey, str] = {}
    for contents in writes:
        project.drafts.write(salma.uid, contents)
        told |= contents
    assert kept(project, salma) == {key: text for key, text in told.items() if text}


def test_they_are_no_part_of_the_work(project: Project, salma: Person, tmp_path: Path) -> None:
    project.sign_in(salma.uid)
    before, last = state_of(project), project.read.log.last_key()
    project.drafts.write(salma.uid, {VERDICT: "سرّ لا يراه أحد"})
    assert (state_of(project), project.read.log.last_key()) == (before, last)
    assert project.undoable() is None
    assert project.check() == []
    with project.snapshot() as snapshot:
        JsonExporter().write(snapshot, tmp_path / "كل.json", Options())
    assert "سرّ" not in (tmp_path / "كل.json").read_text(encoding="utf-8")


def test_nobody_is_waited_for(project: Project, salma: Person) -> None:
    project.drafts.write(salma.uid, {VERDICT: "قبل"})
    with closing(sqlite3.connect(project.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ProjectUnwritable):
            project.drafts.write(salma.uid, {VERDICT: "بعد"})
        other.execute("ROLLBACK")
    assert kept(project, salma) == {VERDICT: "قبل"}
    project.drafts.write(salma.uid, {VERDICT: "بعد"})
    assert kept(project, salma) == {VERDICT: "بعد"}
