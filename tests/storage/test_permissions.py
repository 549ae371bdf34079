"""What is written beside or from a project may be read by nobody who may not read the project."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator import operations as do
from annotator.files import replacing
from annotator.model.errors import HashiyaError, ProjectMoved
from annotator.project import Project
from annotator.scheme import library
from annotator.storage import backup

NOW = 1_600_000_000_000


@pytest.fixture(params=[0o600, 0o640, 0o644], ids=oct)
def mode(request: pytest.FixtureRequest) -> int:
    """Who may read the project."""
    given: int = request.param
    return given


@pytest.fixture
def path(tmp_path: Path, mode: int) -> Iterator[Path]:
    """A project of this mode, in a process that usually lets everybody read."""
    before = os.umask(0o022)
    made = tmp_path / "p.hashiya"
    Project.create(made, "ا", library.builtin()).close()
    made.chmod(mode)
    yield made
    os.umask(before)


def _modes(folder: Path) -> dict[str, int]:
    """The mode of each file under a folder, by its name."""
    return {
        str(one.relative_to(folder)): stat.S_IMODE(one.stat().st_mode)
        for one in folder.rglob("*")
        if one.is_file()
    }


def test_everything_beside_a_project_has_its_mode(path: Path, mode: int) -> None:
    with Project.open(path) as project:
        project.perform(do.add_person, "سلمى")
        project.back_up()
        project.repair()
        copy = project.back_up(path.parent / "copies" / "mine.hashiya")
        assert len(_modes(path.parent)) == 6  # with the log and its index
        assert set(_modes(path.parent).values()) == {mode}
    backup.restore(path, copy, NOW)
    with Project.open(path) as project:
        project.perform(do.add_person, "هدى")
        path.unlink()
        with pytest.raises(ProjectMoved):
            project.perform(do.add_person, "منى")
    assert any("recovered" in name for name in _modes(path.parent))
    assert any("replaced" in name for name in _modes(path.parent))
    assert set(_modes(path.parent).values()) == {mode}


def test_a_backup_put_where_no_project_was_keeps_its_mode(path: Path, mode: int) -> None:
    with Project.open(path) as project:
        copy = project.back_up()
    path.unlink()
    backup.restore(path, copy, NOW)
    assert stat.S_IMODE(path.stat().st_mode) == mode


def test_nobody_looks_into_the_folder_of_backups_who_may_not_look_into_the_project(
    path: Path, mode: int
) -> None:
    with Project.open(path) as project:
        folder = project.back_up().parent
    others = stat.S_IMODE(folder.stat().st_mode) & 0o077
    assert (others & 0o044) == (mode & 0o044)
    assert bool(others) == bool(mode & 0o077)


def test_a_file_that_is_written_anew_keeps_its_mode(tmp_path: Path, mode: int) -> None:
    there = tmp_path / "export.json"
    there.write_text("old", "utf-8")
    there.chmod(mode)
    with replacing(there) as stream:
        stream.write(b"new")
    assert stat.S_IMODE(there.stat().st_mode) == mode


def test_a_full_disk_leaves_everything_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Project.open(path) as project:
        copy = project.back_up()
    before = {one: one.read_bytes() for one in path.parent.rglob("*") if one.is_file()}
    with monkeypatch.context() as patched:
        patched.setattr(backup, "copy_into", _no_room)
        with pytest.raises(HashiyaError, match="No space"):
            backup.restore(path, copy, NOW)
    assert {one: one.read_bytes() for one in path.parent.rglob("*") if one.is_file()} == before


def _no_room(_source: object, _target: Path) -> None:
    raise OSError(28, "No space left on device")


def test_a_rename_that_fails_puts_the_project_back(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Project.open(path) as project:
        copy = project.back_up()
    before = {one: one.read_bytes() for one in path.parent.rglob("*") if one.is_file()}

    def refused(_self: Path, _target: Path) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", refused)
        with pytest.raises(HashiyaError, match="Input/output"):
            backup.restore(path, copy, NOW)
    assert {one: one.read_bytes() for one in path.parent.rglob("*") if one.is_file()} == before
