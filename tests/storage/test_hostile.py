"""What goes wrong with disks and files is said in words, and loses nothing."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from annotator import operations as do
from annotator.importers.incoming import IncomingArticle
from annotator.importing import import_paths, writer
from annotator.model import ClaimLinkKind, Fragment, Stance
from annotator.model.errors import (
    BadInput,
    DamagedProject,
    HashiyaError,
    ProjectUnwritable,
)
from annotator.project import Project
from annotator.scheme import library
from annotator.storage import backup
from annotator.storage.refusals import translated
from exports.base import Options
from exports.json_export import JsonExporter
from tests.conftest import MakeProject

NOW = 1_600_000_000_000


@pytest.mark.parametrize("wrapped", [True, False])
@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("database or disk is full", ProjectUnwritable),
        ("disk I/O error", ProjectUnwritable),
        ("attempt to write a readonly database", ProjectUnwritable),
        ("database is locked", ProjectUnwritable),
        ("unable to open database file", ProjectUnwritable),
        ("Could not decode to UTF-8 column 'text'", DamagedProject),
        ("database disk image is malformed", DamagedProject),
    ],
)
def test_what_sqlite_says_is_put_in_words(
    said: str, kind: type[HashiyaError], wrapped: bool
) -> None:
    original = sqlite3.OperationalError(said)
    error = OperationalError("", {}, original) if wrapped else original
    with pytest.raises(kind) as caught, translated(Path("p.hashiya")):
        raise error
    assert caught.value.place == "p.hashiya"
    assert caught.value.remedy


def full_after(project: Project, pages: int) -> None:
    """Let the project's file grow by so many pages, as on a disk that becomes full."""

    def limit(driver: object, _record: object, _proxy: object) -> None:
        assert isinstance(driver, sqlite3.Connection)
        (count,) = driver.execute("PRAGMA page_count").fetchone()
        driver.execute(f"PRAGMA max_page_count={min(count + pages, ceiling)}")

    from sqlalchemy import event

    with closing(sqlite3.connect(project.path)) as connection:
        (count,) = connection.execute("PRAGMA page_count").fetchone()
    ceiling = count + pages
    event.listen(project._database._engine, "checkout", limit)


def test_an_import_on_a_full_disk_stops_and_changes_nothing(
    project: Project, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("خبر طويل " * 20_000, encoding="utf-8")
    full_after(project, 2)
    with pytest.raises(ProjectUnwritable, match="full"):
        import_paths(project, [tmp_path / "a.txt"])
    assert project.read.articles.count() == 0
    assert project.check() == []


def test_an_import_that_fills_the_disk_tells_once_and_keeps_what_came_in(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "_ARTICLES", 1)
    for number in range(4):
        text = "خبر قصير" if number == 0 else "خبر طويل " * 20_000
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    full_after(project, 6)
    report = import_paths(project, sorted(tmp_path.glob("*.txt")))
    assert report.added == {"articles": 1}
    assert [("full" in one.reason, one.place) for one in report.skipped] == [
        (True, str(project.path))
    ]
    assert project.read.articles.count() == 1
    assert project.check() == []


@pytest.mark.parametrize("name", ["\udcff", "a\0b"])
def test_a_project_that_cannot_be_made_leaves_nothing(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadInput):
        Project.create(tmp_path / "p.hashiya", name, library.builtin())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["a?mode=memory.hashiya", "a%20b#c.hashiya", "a\nb.hashiya"])
def test_a_project_may_have_any_file_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    with Project.create(path, "ا", library.builtin()) as project:
        project.perform(do.add_articles, [IncomingArticle("خبر")])
    assert [one.name for one in tmp_path.iterdir()] == [name]
    with Project.open(path) as project:
        assert project.read.articles.count() == 1


def test_a_project_is_not_restored_from_itself(project: Project) -> None:
    project.perform(do.add_articles, [IncomingArticle("خبر")])
    project.close()
    with pytest.raises(BadInput, match="itself"):
        backup.restore(project.path, project.path, NOW)
    with Project.open(project.path) as again:
        assert again.read.articles.count() == 1


def test_a_restore_that_fails_leaves_the_project_in_its_place(
    make_project: MakeProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    project, other = make_project(), make_project()
    project.perform(do.add_articles, [IncomingArticle("خبر")])
    project.close()
    other.close()

    def fail(source: Path, target: Path) -> None:
        target.write_bytes(b"half a copy")
        raise ProjectUnwritable("full")

    monkeypatch.setattr(backup, "_copy", fail)
    before = sorted(project.path.parent.iterdir())
    with pytest.raises(ProjectUnwritable):
        backup.restore(project.path, other.path, NOW)
    assert sorted(project.path.parent.iterdir()) == before
    with Project.open(project.path) as again:
        assert again.read.articles.count() == 1


def spoil(path: Path, column: str, value: str) -> None:
    """Put a value into a column of all rows, past all rules."""
    table, _, name = column.partition(".")
    with closing(sqlite3.connect(path)) as connection:
        changed = connection.execute(f'UPDATE "{table}" SET "{name}" = {value}').rowcount
        connection.commit()
    assert changed


def read_all(path: Path, out: Path) -> None:
    """Read everything there is, by way of an export, and the log."""
    with Project.open(path) as project:
        project.sign_in(project.read.people.all()[0].uid)
        JsonExporter().write(project, out, Options())
        project.undo()


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """A closed project with a row in most tables, all of them made by verbs."""
    path = tmp_path / "filled.hashiya"
    with Project.create(path, "ا", library.builtin()) as project:
        project.sign_in(project.perform(do.add_person, "ندى").result.uid)
        incoming = IncomingArticle("عنوان\nأعلنت الوزارة", title="عنوان", extra={"ا": "ب"})
        article = project.perform(do.add_articles, [incoming]).result[0].uid
        said = project.perform(do.create_span, article, "CONTENT", [Fragment(0, 5)]).result
        who = project.perform(do.create_span, article, "SOURCE", [Fragment(6, 12)]).result
        project.perform(do.create_relation, said.uid, who.uid, "said-by")
        claims = [project.perform(do.create_claim, word).result for word in ("ادعاء", "آخر")]
        project.perform(do.link_claims, claims[0].uid, claims[1].uid, ClaimLinkKind.UPDATES)
        project.perform(do.judge_claim, claims[0].uid, "false", "سبب")
        project.perform(do.add_evidence, claims[0].uid, Stance.REFUTES, quote="دليل")
    return path


NOT_UTF8 = "CAST(x'd8ff' AS TEXT)"
DAMAGE = {
    "scheme.content": "'{\"layers\":'",
    "person.role": "'leed'",
    "person.name": NOT_UTF8,
    "article.title": NOT_UTF8,
    "article.zones": "'[[\"headline\",0]]'",
    "article.extra": "'{\"a\"'",
    "article_text.text": NOT_UTF8,
    "annotation_set.status": "'nwe'",
    "span.origin": "'humcn'",
    "span.fragments": "'[[1.2]]'",
    "span.attributes": "'{'",
    "claim.attributes": "'[1]'",
    "claim.wording": NOT_UTF8,
    "log_change.after": "'{'",
    "log_change.operation": "'inzert'",
}


@pytest.mark.parametrize("column", DAMAGE)
def test_a_value_that_cannot_be_read_is_found_and_no_crash(
    filled: Path, tmp_path: Path, column: str
) -> None:
    spoil(filled, column, DAMAGE[column])
    with pytest.raises(DamagedProject):
        read_all(filled, tmp_path / "out.json")
    if column != "scheme.content":
        with Project.open(filled) as project:
            findings = project.check()
        assert {one.code for one in findings} == {"value"}
        assert all(column.split(".")[1] in one.place for one in findings)


CHANGED = {
    "scheme.at": "1",
    "project.name": "'اخر'",
    "person.name": "'ندا'",
    "annotation_set.name": "'ا'",
    "span.note": "'ا'",
    "span.unsure": "1",
    "claim.wording": "wording || '.'",
    "claim_link.kind": "'contradicts'",
    "verdict.rationale": "'لا'",
    "evidence.quote": "'لا'",
    "relation.source_id": "target_id",
    "article.title": "'عنوانا'",
    "article.zones": "'[[\"headline\",0,99]]'",
    "article_text.text": "replace(text, 'ع', 'غ')",
    "verdict.value": "'FALSY'",
    "claim.attributes": "'{\"no\":1}'",
}


@pytest.mark.parametrize("column", CHANGED)
def test_a_value_that_no_verb_wrote_is_found(filled: Path, column: str) -> None:
    with Project.open(filled) as project:
        assert project.check() == []
    spoil(filled, column, CHANGED[column])
    with Project.open(filled) as project:
        assert project.check() != []
