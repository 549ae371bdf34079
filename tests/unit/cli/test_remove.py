"""`hashiya remove`: what it deletes, what it asks, how it ends."""

from pathlib import Path

from annotator.project import Project
from tests.unit.cli.conftest import Hashiya


def titles(path: Path) -> list[str]:
    with Project.open(path) as project:
        return [one.title for one in project.read.articles.all()]


def test_an_article_goes_and_the_counts_are_said(hashiya: Hashiya, path: Path) -> None:
    before = titles(path)
    said = hashiya("remove", path, "1", "--yes", "--as", "ندى", "--json")
    assert said.status == 0, said.err
    assert said.json["articles"] == 1
    assert said.json["spans"] > 0
    assert titles(path) == before[1:]
    with Project.open(path) as project:
        assert project.check() == []
        project.sign_in(project.read.people.all()[0].uid)
        project.undo()
    assert titles(path) == before


def test_without_yes_and_nobody_to_ask_nothing_goes(hashiya: Hashiya, path: Path) -> None:
    before = titles(path)
    said = hashiya("remove", path, "1", "--as", "ندى")
    assert said.status == 2
    assert "--yes" in said.err
    assert titles(path) == before


def test_a_list_names_them(hashiya: Hashiya, path: Path, tmp_path: Path) -> None:
    listed = tmp_path / "قائمة.txt"
    listed.write_text("1\n\n2\n1\n", encoding="utf-8-sig")
    said = hashiya("remove", path, "--from", listed, "--yes", "--as", "ندى")
    assert said.status == 0, said.err
    assert titles(path) == []


def test_others_work_is_refused(hashiya: Hashiya, path: Path) -> None:
    before = titles(path)
    said = hashiya("remove", path, "1", "--yes", "--as", "سمير")
    assert said.status == 2
    assert "ندى" in said.err
    assert "lead" in said.err
    assert titles(path) == before


def test_none_is_named(hashiya: Hashiya, path: Path) -> None:
    assert hashiya("remove", path).status == 2
    assert hashiya("remove", path, "999", "--yes", "--as", "ندى").status == 2


def test_a_list_that_is_no_text(hashiya: Hashiya, path: Path, tmp_path: Path) -> None:
    listed = tmp_path / "قائمة.txt"
    listed.write_bytes(b"\xff\xfe\x00")
    said = hashiya("remove", path, "--from", listed, "--yes", "--as", "ندى")
    assert said.status == 2
    assert "قائمة" in said.err
