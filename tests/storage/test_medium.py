"""Projects that can only be read, and folders that a cloud client keeps."""

import os
from pathlib import Path

import pytest

from annotator import operations as do
from annotator.importers.incoming import IncomingArticle
from annotator.model.errors import ProjectUnwritable
from annotator.project import Project
from annotator.scheme import library
from annotator.storage import medium
from annotator.storage.synced import synced_by
from exports.base import Options
from exports.json_export import JsonExporter


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project in a folder of its own."""
    made = tmp_path / "medium" / "p.hashiya"
    made.parent.mkdir()
    with Project.create(made, "ا", library.builtin()) as project:
        project.perform(do.add_articles, [IncomingArticle("وصلت القافلة إلى المدينة.")])
    return made


@pytest.fixture
def refused(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Let the folder refuse to be written to, which the system grants its administrator."""
    path.parent.chmod(0o555)
    path.chmod(0o444)
    monkeypatch.setattr(medium, "can_be_written", lambda one: one.parent != path.parent)


@pytest.mark.usefixtures("refused")
def test_it_is_read_and_exported_and_verbs_are_refused(path: Path, tmp_path: Path) -> None:
    before = path.read_bytes()
    with Project.open(path) as project:
        assert project.reading
        assert project.read.articles.count() == 1
        assert project.check() == []
        JsonExporter().write(project, tmp_path / "out.json", Options(at=1))
        copy = project.back_up(tmp_path / "copy.hashiya")
        with pytest.raises(ProjectUnwritable, match="only be read"):
            project.perform(do.add_person, "سلمى")
        project.follow()
        assert [one.name for one in path.parent.iterdir()] == [path.name]
    assert path.read_bytes() == before
    with Project.open(copy) as writable:
        assert not writable.reading


@pytest.mark.usefixtures("refused")
def test_an_older_one_says_what_to_do(path: Path) -> None:
    path.chmod(0o644)
    kept = Path(__file__).parents[1] / "projects" / "v0002.hashiya"
    path.write_bytes(kept.read_bytes())
    with pytest.raises(ProjectUnwritable, match="earlier") as caught:
        Project.open(path)
    assert "Copy it" in caught.value.remedy


def test_rights_are_what_the_system_says(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert medium.can_be_written(path)
    asked: list[Path] = []

    def access(one: Path, _right: int) -> bool:
        asked.append(one)
        return one != path.parent

    monkeypatch.setattr(os, "access", access)
    assert not medium.can_be_written(path)
    assert asked == [path, path.parent]


@pytest.mark.parametrize(
    ("place", "client"),
    [
        ("Dropbox/news", "Dropbox"),
        ("Dropbox (Desk)/news", "Dropbox"),
        ("OneDrive - Desk/a/b", "OneDrive"),
        ("Library/CloudStorage/GoogleDrive-me@example.org/My Drive", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs/news", "iCloud"),
        ("Nextcloud/news", "Nextcloud"),
        ("Documents/dropboxes", ""),
        ("Documents", ""),
    ],
)
def test_folders_of_clients_are_known_by_name(place: str, client: str, tmp_path: Path) -> None:
    assert synced_by(tmp_path / place / "p.hashiya") == client


@pytest.mark.parametrize(
    ("left", "client"),
    [(".dropbox", "Dropbox"), (".stfolder", "Syncthing"), (".sync_0a1b.db", "Nextcloud")],
)
def test_folders_of_clients_are_known_by_what_they_leave(
    left: str, client: str, tmp_path: Path
) -> None:
    (tmp_path / left).touch()
    assert synced_by(tmp_path / "news" / "p.hashiya") == client
