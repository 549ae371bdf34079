"""A project that is moved, replaced, overwritten or deleted while it is open, and foreign logs."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator import operations as do
from annotator.importers.incoming import IncomingArticle
from annotator.model import Fragment, Uid
from annotator.model.errors import ProjectMoved
from annotator.project import Project
from annotator.scheme import library
from annotator.storage import backup, marks

TEXT = "قال وزير الري إن السد الجديد سيُفتح في الربيع، وإن الماء يكفي المدينة عامين. "


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A project with an article, and a person who works in it."""
    made = tmp_path / "أخبار السد.hashiya"
    with Project.create(made, "السد", library.builtin()) as project:
        project.sign_in(project.perform(do.add_person, "سلمى").result.uid)
        project.perform(do.add_articles, [IncomingArticle(TEXT * 40, title="السد")])
    return made


def opened(path: Path) -> Project:
    project = Project.open(path)
    project.sign_in(project.read.people.all()[0].uid)
    return project


def tag(project: Project, start: int) -> Uid:
    article = next(iter(project.read.articles.all())).uid
    return project.perform(do.create_span, article, "PERS", [Fragment(start, start + 3)]).result.uid


def spans(project: Project) -> set[Uid]:
    return {
        span.uid
        for article in project.read.articles.all()
        for owned in project.read.annotation.sets(article.uid)
        for span in project.read.annotation.spans(owned.uid)
    }


def another_version(path: Path) -> Path:
    """Make what a cloud client brings: the same project, gone on with on another computer."""
    theirs = path.with_name("theirs.hashiya")
    shutil.copy(path, theirs)
    with opened(theirs) as other:
        many = [IncomingArticle(f"{TEXT * 20}{n}", title=f"خبر {n}") for n in range(12)]
        other.perform(do.add_articles, many)
        tag(other, 50)
    return theirs


def replace(path: Path) -> None:
    os.replace(another_version(path), path)


def rename(path: Path) -> None:
    path.rename(path.with_name("renamed.hashiya"))


def delete(path: Path) -> None:
    path.unlink()


def delete_all(path: Path) -> None:
    for one in path.parent.glob(f"{path.name}*"):
        one.unlink()


def replace_the_log(path: Path) -> None:
    log = path.with_name(f"{path.name}-wal")
    log.rename(log.with_name("their-log"))
    shutil.copy(log.with_name("their-log"), log)


def restore(path: Path) -> None:
    """As another process does it: the command line."""
    theirs = another_version(path)
    subprocess.run(
        [sys.executable, "main.py", "restore", str(path), str(theirs)],
        cwd=Path(__file__).parents[2],
        check=True,
        capture_output=True,
    )


HAPPENINGS: list[Callable[[Path], None]] = [
    replace,
    rename,
    delete,
    delete_all,
    replace_the_log,
    restore,
]


@pytest.mark.parametrize("happens", HAPPENINGS, ids=lambda one: one.__name__)
def test_what_was_open_is_saved_whole_beside_it(
    happens: Callable[[Path], None], path: Path
) -> None:
    project = opened(path)
    done = {tag(project, start) for start in range(0, 40, 4)}
    happens(path)
    there = path.read_bytes() if path.exists() else b""
    with pytest.raises(ProjectMoved) as caught:
        tag(project, 60)
    with pytest.raises(ProjectMoved):  # and so it stays
        tag(project, 70)
    assert spans(project) == done  # what is on the screen can still be read
    project.close()
    saved = caught.value.saved
    assert saved is not None
    assert str(saved) in caught.value.remedy
    assert "(recovered " in saved.name
    assert saved.parent == path.parent
    with Project.open(saved) as recovered:
        assert spans(recovered) == done
        assert recovered.check() == []
    assert (path.read_bytes() if path.exists() else b"") == there
    if path.exists():
        with Project.open(path) as standing:
            assert standing.check() == []


def test_what_happens_after_the_last_change_is_seen_at_closing(path: Path) -> None:
    project = opened(path)
    done = tag(project, 4)
    path.unlink()
    project.close()
    [saved] = path.parent.glob("*recovered*.hashiya")
    with Project.open(saved) as recovered:
        assert spans(recovered) == {done}


def test_it_is_seen_without_any_change(path: Path) -> None:
    project = opened(path)
    project.follow()
    replace(path)
    with pytest.raises(ProjectMoved):
        project.follow()
    project.close()


@pytest.mark.parametrize("settled", [True, False])
def test_what_is_copied_over_the_file_is_not_damaged(path: Path, settled: bool) -> None:
    theirs = another_version(path)
    project = opened(path)
    tag(project, 8)
    if settled:
        assert project.settle()
    subprocess.run(["cp", str(theirs), str(path)], check=True)
    with pytest.raises(ProjectMoved, match="overwritten"):
        tag(project, 16)
    project.close()
    assert path.read_bytes() == theirs.read_bytes()
    with Project.open(path) as standing, Project.open(theirs) as other:
        assert standing.check() == []
        assert spans(standing) == spans(other)


def test_an_older_backup_copied_over_the_file_is_seen(path: Path, tmp_path: Path) -> None:
    project = opened(path)
    tag(project, 8)
    old = project.back_up(tmp_path / "old.hashiya")
    tag(project, 12)
    assert project.settle()
    subprocess.run(["cp", str(old), str(path)], check=True)
    with pytest.raises(ProjectMoved, match="overwritten"):
        tag(project, 16)
    project.close()
    with Project.open(path) as standing:
        assert standing.check() == []


def test_other_windows_and_their_checkpoints_are_no_move(path: Path) -> None:
    with opened(path) as one, opened(path) as other:
        for start in range(0, 60, 4):
            tag(other, start)
            if start % 3 == 0:
                assert other.settle()
            if start % 5 == 0:
                tag(one, start + 100)
        assert len(spans(one)) == 18


def killed(path: Path) -> None:
    """Leave a log behind, as a session that is killed."""
    code = (
        "import os, sys; from pathlib import Path\n"
        "from tests.storage.test_place_of_a_project import opened, tag\n"
        "project = opened(Path(sys.argv[1]))\n"
        "[tag(project, start) for start in range(0, 40, 4)]\n"
        "os._exit(0)"
    )
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-c", code, str(path)], cwd=root, check=True)
    assert path.with_name(f"{path.name}-wal").stat().st_size > 0


def test_the_own_log_of_a_killed_session_is_played(path: Path) -> None:
    killed(path)
    assert marks.belongs(path)
    with Project.open(path) as project:
        assert project.set_aside is None
        assert len(spans(project)) == 10


def test_a_foreign_log_is_set_aside_and_never_played(path: Path) -> None:
    theirs = another_version(path)
    killed(path)
    log = path.with_name(f"{path.name}-wal").read_bytes()
    os.replace(theirs, path)
    with Project.open(path) as project:
        assert project.check() == []
        assert len(spans(project)) == 1
        assert project.set_aside is not None
        assert project.set_aside.read_bytes() == log
    assert not path.with_name(f"{path.name}-wal").exists()


def test_a_log_is_foreign_to_a_file_that_is_not_marked(path: Path, tmp_path: Path) -> None:
    kept = Path(__file__).parents[1] / "projects" / "v0002.hashiya"
    killed(path)
    shutil.copy(kept, path)
    assert not marks.belongs(path)


def test_restoring_over_a_killed_session_keeps_what_it_did(path: Path) -> None:
    theirs = another_version(path)
    killed(path)
    aside = backup.restore(path, theirs, 1_600_000_000_000)
    assert aside is not None
    with Project.open(path) as now, Project.open(aside) as before:
        assert (len(spans(now)), len(spans(before))) == (1, 10)
        assert now.set_aside is None
