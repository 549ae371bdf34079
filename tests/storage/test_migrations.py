"""The database's versions: each migration gives the tables that the code knows, STRICT."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from annotator.project import Project
from annotator.storage.migrate import SCHEMA_VERSION
from annotator.storage.tables import metadata
from tests.storage.states import schema_of

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
    migrated = [name for name, _ in schema_of(project.path) if name != "alembic_version"]
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
