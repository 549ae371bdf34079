"""Each verb: what it does, what it prints, how it ends."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from openpyxl import load_workbook

from annotator.project import Project
from tests.unit.cli.conftest import Hashiya


def test_new_makes_a_project_and_adds_the_ending(hashiya: Hashiya, tmp_path: Path) -> None:
    said = hashiya("new", tmp_path / "خبر", "--json")
    assert said.status == 0
    assert said.json["path"] == str(tmp_path / "خبر.hashiya")
    assert said.json["articles"] == 0
    with Project.open(tmp_path / "خبر.hashiya") as project:
        assert project.name == "خبر"


def test_new_never_replaces(hashiya: Hashiya, path: Path) -> None:
    before = path.read_bytes()
    said = hashiya("new", path)
    assert said.status == 2
    assert "already" in said.err
    assert path.read_bytes() == before


def test_new_without_a_file_name_is_refused(hashiya: Hashiya) -> None:
    said = hashiya("new", "")
    assert (said.status, said.out) == (2, "")
    assert "file name" in said.err


def test_new_says_a_name_on_one_line(hashiya: Hashiya, tmp_path: Path) -> None:
    said = hashiya("new", tmp_path / "a", "--name", "خبر\n\x1b[31m")
    assert said.status == 0
    assert said.out.count("\n") == 1
    assert "\x1b" not in said.out


def test_new_with_a_scheme_that_is_none_makes_nothing(hashiya: Hashiya, tmp_path: Path) -> None:
    assert hashiya("new", tmp_path / "a", "--scheme", "none").status == 2
    (tmp_path / "s.json").write_text("{}", encoding="utf-8")
    assert hashiya("new", tmp_path / "a", "--scheme", tmp_path / "s.json").status == 2
    assert not list(tmp_path.glob("*.hashiya*"))


def test_new_takes_a_scheme_from_a_file(hashiya: Hashiya, tmp_path: Path) -> None:
    from annotator.scheme import library

    scheme = tmp_path / "s.json"
    scheme.write_bytes(library.encode(library.builtin()))
    assert hashiya("new", tmp_path / "a", "--scheme", scheme).status == 0


def test_new_with_the_sample_has_articles(hashiya: Hashiya, tmp_path: Path) -> None:
    assert hashiya("new", tmp_path / "a", "--sample", "--json").json["articles"] >= 12


def test_import_brings_files_in_and_says_what_was_skipped(
    hashiya: Hashiya, path: Path, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("خبر\n\nنص الخبر", encoding="utf-8")
    (tmp_path / "b.jsonl").write_text('{"text": "خبر آخر"}\n{"text": 1}\n', encoding="utf-8")
    said = hashiya("import", path, tmp_path / "a.txt", tmp_path / "b.jsonl", "--json")
    assert said.status == 1
    assert said.json["added"]["articles"] == 2
    assert [one["place"] for one in said.json["skipped"]] == [f"{tmp_path / 'b.jsonl'}:2"]
    with Project.open(path) as project:
        assert project.read.articles.count() == 4
        assert [person.name for person in project.read.people.all()] == ["ندى"]


def test_import_adds_the_named_person_only_when_it_works(
    hashiya: Hashiya, path: Path, tmp_path: Path
) -> None:
    before = path.read_bytes()
    assert hashiya("import", path, tmp_path / "missing.txt", "--as", "سامي").status == 2
    assert path.read_bytes() == before
    (tmp_path / "a.txt").write_text("خبر", encoding="utf-8")
    assert hashiya("import", path, tmp_path / "a.txt", "--as", "سامي").status == 0
    with Project.open(path) as project:
        sami = project.read.people.named("سامي")
        assert sami is not None
        project.sign_in(sami.uid)
        assert project.undoable() is not None


def test_a_dry_run_writes_nothing(hashiya: Hashiya, path: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("خبر", encoding="utf-8")
    said = hashiya("import", path, tmp_path / "a.txt", "--dry-run", "--as", "سامي")
    assert said.status == 0
    assert "Would come in: 1 article, from 1 file." in said.out
    with Project.open(path) as project:
        assert project.read.articles.count() == 2
        assert project.read.people.named("سامي") is None


def test_export_goes_by_the_ending(hashiya: Hashiya, path: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.xlsx"
    said = hashiya("export", path, out, "--lang", "en", "--json")
    assert said.status == 0
    assert (said.json["format"], said.json["written"]["spans"]) == ("xlsx", 2)
    assert load_workbook(out).sheetnames[:3] == ["Articles", "Entities", "Claims"]


def test_export_chooses_articles(hashiya: Hashiya, path: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"

    def count(*conditions: str) -> int:
        options = [part for one in conditions for part in ("--where", one)]
        written = hashiya("export", path, out, *options, "--json").json["written"]
        return int(written.get("articles", 0))

    assert count() == 2
    assert count("outlet=سنابل") == 1
    assert count("outlet!=سنابل") == 1
    assert count("title~الصِّحّة") == 1
    assert count("published>=2020-09-12", "published<=2020-12-31") == 1
    assert count("رقم=7") == 0


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("out.docm",), "--format"),
        (("out.json", "--format", "pigeon"), "pigeon"),
        (("out.json", "--annotator", "زيد"), "زيد"),
        (("out.json", "--where", "outlet"), "condition"),
        (("no/such/folder/out.json",), "cannot be written"),
    ],
)
def test_export_refuses_what_it_cannot_do(
    hashiya: Hashiya, path: Path, tmp_path: Path, arguments: tuple[str, ...], word: str
) -> None:
    out, *options = arguments
    said = hashiya("export", path, tmp_path / out, *options)
    assert said.status == 2
    assert word in said.err
    assert not (tmp_path / out).exists()


def test_export_never_replaces_the_project_itself(hashiya: Hashiya, path: Path) -> None:
    before = path.read_bytes()
    said = hashiya("export", path, path, "--format", "json")
    assert said.status == 2
    assert path.read_bytes() == before


def test_formats_names_what_there_is(hashiya: Hashiya) -> None:
    said = hashiya("formats", "--json")
    assert {"json", "xlsx"} <= {one["name"] for one in said.json["exporters"]}
    assert {"json", "jsonl", "txt", "csv"} <= {one["name"] for one in said.json["importers"]}
    assert "xlsx" in hashiya("formats").out


def test_stats_counts(hashiya: Hashiya, path: Path) -> None:
    said = hashiya("stats", path, "--json")
    assert said.json == {
        "project": "تجربة",
        "articles": 2,
        "spans": 2,
        "relations": 0,
        "claims": 0,
        "labels": {"GPE": 1, "ORG": 1},
        "annotators": {"ندى": 2},
        "outlets": {"الدوالي": 1, "سنابل": 1},
        "statuses": {"new": 1, "in-progress": 1, "done": 0, "skipped": 0},
    }
    assert "1  GPE  كيان جيوسياسي" in hashiya("stats", path).out


def test_check_finds_a_fault_and_ends_with_one(hashiya: Hashiya, path: Path) -> None:
    assert hashiya("check", path).status == 0
    with sqlite3.connect(path) as database:
        database.execute("UPDATE article SET text_sha256 = ? WHERE id = 1", ("0" * 64,))
    database.close()
    said = hashiya("check", path, "--json")
    assert said.status == 1
    assert [one["code"] for one in said.json["findings"]] == ["text", "import"]
    # What was imported cannot be made up, so a repair still tells of it.
    assert hashiya("check", path, "--repair").status == 1
    assert list((path.parent / "p.hashiya.backups").glob("*.hashiya"))


def test_check_says_so_when_the_file_is_too_damaged_to_open(hashiya: Hashiya, path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[100:] = b"\xff" * (len(data) - 100)
    path.write_bytes(data)
    said = hashiya("check", path)
    assert said.status == 1
    assert "damaged" in said.out
    assert hashiya("stats", path).status == 2


def test_backup_and_restore(hashiya: Hashiya, path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.hashiya"
    assert hashiya("backup", path, copy, "--json").json == {"backup": str(copy)}
    assert hashiya("backup", path, copy).status == 2
    path.write_bytes(b"not a project any more")
    assert hashiya("restore", path, tmp_path / "none.hashiya").status == 2
    said = hashiya("restore", path, copy, "--json")
    assert said.status == 0
    assert Path(said.json["replaced"]).read_bytes() == b"not a project any more"
    assert hashiya("stats", path, "--json").json["articles"] == 2


def test_self_test_passes_here(hashiya: Hashiya) -> None:
    said = hashiya("self-test", "--json")
    failed = [one for one in said.json["steps"] if not one["ok"]]
    assert (said.status, failed) == (0, [])
    assert {"export json", "export xlsx", "import json"} <= {
        one["name"] for one in said.json["steps"]
    }


def test_self_test_tells_what_fails(hashiya: Hashiya, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.cli.self_test.LIBRARIES", ("no-such-library",))
    said = hashiya("self-test")
    assert said.status == 1
    assert "FAILED  no-such-library" in said.out


def test_a_name_that_is_no_text_is_refused(hashiya: Hashiya, path: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("خبر", encoding="utf-8")
    said = hashiya("import", path, tmp_path / "a.txt", "--as", "\udcff")
    assert said.status == 2
    assert "not text" in said.err
    with Project.open(path) as project:
        assert project.read.articles.count() == 2


@pytest.mark.parametrize("tail", ["", "-wal", "-shm"])
def test_export_spares_the_files_of_the_project(hashiya: Hashiya, path: Path, tail: str) -> None:
    with Project.open(path) as project:
        assert project.read.articles.count() == 2
        own = path.with_name(path.name + tail)
        assert own.exists()
        said = hashiya("export", path, own, "--format", "json")
    assert said.status == 2
    assert "the project itself" in said.err


def test_a_damaged_scheme_is_a_failed_check(hashiya: Hashiya, path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE scheme SET content = '{'")
        connection.commit()
    said = hashiya("check", path, "--json")
    assert said.status == 1
    assert [one["code"] for one in said.json["findings"]] == ["damaged"]
    said = hashiya("stats", path)
    assert (said.status, said.out) == (2, "")
