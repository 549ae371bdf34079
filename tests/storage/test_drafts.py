"""What people have begun to type is in the file, theirs alone, and no part of the work."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator import operations as do
from annotator.model import Draft, DraftKey, Person, Uid
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
    return {one.key: one.words["text"] for one in project.drafts.of(person.uid)}


def write(project: Project, person: Person, texts: dict[DraftKey, str]) -> None:
    """Keep texts, and forget what is empty."""
    drafts = [Draft(key, {"text": text}) for key, text in texts.items() if text]
    gone = [one for one in project.drafts.of(person.uid) if texts.get(one.key) == ""]
    project.drafts.write(person.uid, drafts, gone)


def test_they_are_there_after_a_restart_and_each_person_sees_her_own(
    project: Project, salma: Person
) -> None:
    huda = project.perform(do.add_person, "هدى").result
    write(project, salma, {VERDICT: "لأن الأرقام", ARTICLE: "نص"})
    write(project, huda, {VERDICT: "رأي آخر"})
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
    write(project, salma, dict.fromkeys(kept(project, salma), ""))
    told: dict[DraftKey, str] = {}
    for contents in writes:
        write(project, salma, contents)
        told |= contents
    assert kept(project, salma) == {key: text for key, text in told.items() if text}


def test_they_are_no_part_of_the_work(project: Project, salma: Person, tmp_path: Path) -> None:
    project.sign_in(salma.uid)
    before, last = state_of(project), project.read.log.last_key()
    write(project, salma, {VERDICT: "سرّ لا يراه أحد"})
    assert (state_of(project), project.read.log.last_key()) == (before, last)
    assert project.undoable() is None
    assert project.check() == []
    with project.snapshot() as snapshot:
        JsonExporter().write(snapshot, tmp_path / "كل.json", Options())
    assert "سرّ" not in (tmp_path / "كل.json").read_text(encoding="utf-8")


def test_nobody_is_waited_for(project: Project, salma: Person) -> None:
    write(project, salma, {VERDICT: "قبل"})
    with closing(sqlite3.connect(project.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ProjectUnwritable):
            write(project, salma, {VERDICT: "بعد"})
        other.execute("ROLLBACK")
    assert kept(project, salma) == {VERDICT: "قبل"}
    write(project, salma, {VERDICT: "بعد"})
    assert kept(project, salma) == {VERDICT: "بعد"}


def test_no_window_writes_over_another(project: Project, salma: Person) -> None:
    one, two = (Draft(VERDICT, {"text": text}, session=text.encode()) for text in ("أول", "ثانٍ"))
    project.drafts.write(salma.uid, [one])
    project.drafts.write(salma.uid, [two])
    assert set(texts_of(project, salma)) == {"أول", "ثانٍ"}
    more = Draft(VERDICT, {"text": "أول وأكثر"}, session=one.session)
    project.drafts.write(salma.uid, [more])
    assert set(texts_of(project, salma)) == {"أول وأكثر", "ثانٍ"}
    project.drafts.write(salma.uid, [], [one, two])  # it was written over since it was read
    assert texts_of(project, salma) == ["أول وأكثر"]


def texts_of(project: Project, person: Person) -> list[str]:
    return [one.words["text"] for one in project.drafts.at(person.uid, VERDICT)]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.dictionaries(texts, texts), before=st.dictionaries(texts, texts), title=texts)
def test_all_of_a_draft_comes_back(
    project: Project, salma: Person, words: dict[str, str], before: dict[str, str], title: str
) -> None:
    draft = Draft(VERDICT, words, before, title, b"session", 5)
    project.drafts.write(salma.uid, [draft])
    assert project.drafts.at(salma.uid, VERDICT) == [draft]


def test_letters_of_another_version_are_letters(project: Project, salma: Person) -> None:
    write(project, salma, {VERDICT: "x"})
    with closing(sqlite3.connect(project.path)) as other, other:
        other.execute("UPDATE draft SET content = 'كما كان يُكتب'")
    assert kept(project, salma) == {VERDICT: "كما كان يُكتب"}
