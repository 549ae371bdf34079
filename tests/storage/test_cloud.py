"""A cloud client at random moments of a working project: nothing is lost, nothing damaged."""

import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from annotator import operations as do
from annotator.importers.incoming import IncomingArticle
from annotator.model.errors import ProjectMoved
from annotator.project import Project
from annotator.scheme import library
from tests.storage.cloud import TEXT, Cloud, damages, kept, play, sign_in, spans, tag

ROUNDS = 176
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def versions(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A project, and another version of it that was gone on with elsewhere."""
    folder = tmp_path_factory.mktemp("versions")
    ours, theirs = folder / "ours", folder / "theirs"
    with Project.create(ours, "الجسر", library.builtin()) as project:
        project.sign_in(project.perform(do.add_person, "سلمى").result.uid)
        project.perform(do.add_articles, [IncomingArticle(TEXT, title="الجسر")])
        tag(project, 300)
    shutil.copy(ours, theirs)
    with sign_in(Project.open(theirs)) as project:
        tag(project, 310)
        project.perform(do.add_articles, [IncomingArticle(f"{TEXT}{n}") for n in range(5)])
    return ours, theirs


@pytest.mark.parametrize("seed", range(8))
def test_nothing_acknowledged_is_lost(
    seed: int, versions: tuple[Path, Path], tmp_path: Path
) -> None:
    ours, theirs = versions
    dice = random.Random(seed)
    for number in range(ROUNDS // 8):
        path = tmp_path / str(number) / "p.hashiya"
        path.parent.mkdir()
        shutil.copy(ours, path)
        cloud = Cloud(path, theirs, dice)
        deed = dice.choice(sorted(cloud.deeds))
        done = play(cloud, deed, sign_in(Project.open(path)))
        assert damages(path) == {}, (seed, number, deed)
        if deed != "write over":  # what was in the file then is gone by somebody's own hand
            assert done <= kept(path), (seed, number, deed)


@pytest.mark.parametrize("seed", range(12))
def test_nor_by_verbs_of_the_command_line(
    seed: int, versions: tuple[Path, Path], tmp_path: Path
) -> None:
    """Another process works in the project, or restores, while the cloud does its deed."""
    ours, theirs = versions
    dice = random.Random(seed)
    path = tmp_path / "p.hashiya"
    shutil.copy(ours, path)
    session = sign_in(Project.open(path))
    done = {tag(session, start) for start in range(0, 5 * dice.randrange(1, 5), 5)}
    if seed % 2:
        _hashiya("restore", str(path), str(theirs))
        deed = "restore"
    else:
        cloud = Cloud(path, theirs, dice)
        deed = dice.choice(["replace", "rename", "move and put", "conflict copy"])
        cloud.deeds.get(deed, cloud.move_and_put)()
        _hashiya(dice.choice(["check", "backup"]), str(path), may_fail=not path.exists())
    try:
        done.add(tag(session, 200))
    except ProjectMoved:
        assert deed != "conflict copy"
    else:
        assert deed == "conflict copy"
    session.close()
    assert damages(path) == {}, deed
    assert done <= kept(path), deed
    if path.exists() and deed != "conflict copy":
        with Project.open(path) as standing, Project.open(theirs) as other:
            assert spans(standing) == spans(other)


def _hashiya(*arguments: str, may_fail: bool = False) -> None:
    said = subprocess.run(
        [sys.executable, "main.py", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert said.returncode == 0 or may_fail, said.stderr
    assert "Traceback" not in said.stderr
