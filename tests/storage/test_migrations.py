"""The database's versions: each migration gives the tables that the code knows, STRICT."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from annotator.model import ClaimState, EvidenceKind, Stage, Stance
from annotator.model.errors import CannotUndo
from annotator.project import Project
from annotator.storage.migrate import SCHEMA_VERSION
from annotator.storage.tables import metadata
from tests.storage.states import schema_of, state_of

KEPT = sorted((Path(__file__).parents[1] / "projects").glob("v*.hashiya"))
MIGRATIONS = sorted(
    (Path(__file__).parents[2] / "annotator/storage/migrations/versions").glob("v*.py")
)


def _tables_of_code(path: Path) -> list[tuple[str, str]]:
    engine = create_engine(f"sqlite:///{path}")
    metadata.create_all(engine)
    engine.dispose()
    return schema_of(path)


def _columns(path: Path) -> dict[str, list[tuple[object, ...]]]:
    connection = sqlite3.connect(path)
    found = {
        name: connection.execute(f"PRAGMA table_xinfo({name})").fetchall()
        for name in metadata.tables
    }
    connection.close()
    return found


def test_migrations_end_at_the_tables_of_the_code(project: Project, tmp_path: Path) -> None:
    project.close()
    coded = tmp_path / "coded.db"
    names = [name for name, _ in _tables_of_code(coded)]
    of_the_file = {"alembic_version", "file_mark"}
    migrated = [name for name, _ in schema_of(project.path) if name not in of_the_file]
    assert migrated == names
    assert _columns(project.path) == _columns(coded)


def test_every_table_is_strict_and_every_foreign_key_restricts(project: Project) -> None:
    project.close()
    connection = sqlite3.connect(project.path)
    tables = connection.execute("PRAGMA table_list").fetchall()
    loose = [
        row[1] for row in tables if row[2] == "table" and row[1][:7] != "sqlite_" and not row[5]
    ]
    assert loose == []
    for name in metadata.tables:
        for key in connection.execute(f"PRAGMA foreign_key_list({name})"):
            assert key[6] == "RESTRICT", (name, key)
    connection.close()


def test_every_migration_has_a_kept_file() -> None:
    assert len(MIGRATIONS) == SCHEMA_VERSION
    assert [path.stem for path in KEPT] == [path.stem.split("_")[0] for path in MIGRATIONS]


@pytest.mark.parametrize("kept", KEPT, ids=lambda path: path.stem)
def test_a_kept_file_opens_whole(kept: Path, tmp_path: Path) -> None:
    path = tmp_path / kept.name
    path.write_bytes(kept.read_bytes())
    with Project.open(path) as project:
        assert project.check() == []
        counts = project.read.counts.all()
        assert (counts.articles, counts.spans, counts.relations, counts.claims) == (2, 5, 2, 2)
        assert project.scheme.code == "default"


def _opened(version: int, folder: Path) -> Project:
    """Open a copy of a kept file, with its one person signed in."""
    kept = KEPT[version - 1]
    path = folder / kept.name
    path.write_bytes(kept.read_bytes())
    project = Project.open(path)
    project.sign_in(project.read.people.all()[0].uid)
    return project


def test_version_1_keeps_its_evidence_and_its_verdicts(tmp_path: Path) -> None:
    with _opened(1, tmp_path) as project:
        claims = {row.claim.number: row for row in project.read.claims.all()}
        [one] = project.read.claims.evidence(claims[1].claim.uid)
        assert (one.evidence.kind, one.evidence.url) == (
            EvidenceKind.URL,
            "https://example.org/bayan",
        )
        assert one.use.stance is Stance.SUPPORTS
        verdict = claims[1].verdict
        assert verdict is not None
        assert (verdict.value, verdict.stage) == ("mostly-true", Stage.FINAL)
        assert [claims[n].claim.state for n in (1, 2)] == [ClaimState.DECIDED, ClaimState.NEW]
        backups = tmp_path / "v0001.hashiya.backups"
        assert len(list(backups.iterdir())) == 1


def test_copies_that_are_brought_up_to_date_apart_stay_the_same(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    with _opened(1, tmp_path / "a") as one, _opened(1, tmp_path / "b") as other:
        assert state_of(one) == state_of(other)


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION + 1))
def test_what_was_done_before_is_undone_and_redone_after(version: int, tmp_path: Path) -> None:
    with _opened(version, tmp_path) as project:
        last = state_of(project)
        while project.undoable() is not None:
            project.undo()
        assert project.read.counts.all().articles == 0
        assert project.read.evidence.all() == []
        assert project.check() == []
        with pytest.raises(CannotUndo):
            project.undo()
        while project.redoable() is not None:
            project.redo()
        # A row that came back has the defaults of what was not known when it was made.
        again = state_of(project)
        assert {kind: set(rows) for kind, rows in again.items()} == {
            kind: set(rows) for kind, rows in last.items()
        }
        assert project.check() == []


def test_version_2_opens_with_all_that_is_new(tmp_path: Path) -> None:
    with _opened(2, tmp_path) as project:
        read = project.read
        assert {one.kind for one in read.evidence.all()} == set(EvidenceKind)
        assert [row.spans for row in read.records.all()] == [2]
        assert read.settings.all().organisation_name == "مكتب التحقق"
        [file] = read.attachments.all()
        assert read.attachments.data(file.uid).startswith(b"\x89PNG")
        states = {row.claim.state for row in read.claims.all()}
        assert states == {ClaimState.PUBLISHED, ClaimState.TRIAGED}


def test_version_3_folds_titles_anew(tmp_path: Path) -> None:
    path = tmp_path / "v0002.hashiya"
    path.write_bytes(KEPT[1].read_bytes())
    connection = sqlite3.connect(path)
    title = "رئيس BBC في الإليزيه"
    connection.execute("UPDATE article SET title = ?, title_folded = ?", (title, "رييس BBC"))
    connection.commit()
    connection.close()
    with Project.open(path) as project:
        assert [one for one in project.check() if one.code == "title"] == []
        assert len(project.read.articles.page(None, title="bbc")) == 2
