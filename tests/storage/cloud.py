"""A cloud client, played: what such programs do to a project that is open."""

import random
import subprocess
from collections.abc import Callable
from pathlib import Path

from annotator import operations as do
from annotator.model import Fragment, Uid
from annotator.model.errors import HashiyaError, ProjectMoved
from annotator.project import Project

TEXT = "قال محافظ البلدة إن الجسر الجديد سيُفتح للسيارات يوم السبت، وشكر من عملوا فيه. " * 30


def sign_in(project: Project) -> Project:
    """Let the project's first person work."""
    project.sign_in(project.read.people.all()[0].uid)
    return project


def tag(project: Project, start: int) -> Uid:
    """Tag three characters."""
    article = next(iter(project.read.articles.all())).uid
    return project.perform(do.create_span, article, "PERS", [Fragment(start, start + 3)]).result.uid


def spans(project: Project) -> set[Uid]:
    """All spans there are."""
    return {
        span.uid
        for article in project.read.articles.all()
        for owned in project.read.annotation.sets(article.uid)
        for span in project.read.annotation.spans(owned.uid)
    }


def is_beside(path: Path) -> list[Path]:
    """The projects in a project's folder, its backups too."""
    return sorted(path.parent.rglob("*.hashiya"))


class Cloud:
    """Does one of its deeds to a project, at random.

    Args:
        path: the project.
        theirs: another version of it, from another computer.
        dice: what decides.
    """

    def __init__(self, path: Path, theirs: Path, dice: random.Random) -> None:
        self.path = path
        self.theirs = theirs
        self.dice = dice
        self.deeds: dict[str, Callable[[], None]] = {
            "replace": self.replace,
            "rename": self.rename,
            "delete": self.delete,
            "delete all": self.delete_all,
            "conflict copy": self.conflict_copy,
            "move away and put theirs": self.move_and_put,
            "take the log": self.take_the_log,
            "write over": self.write_over,
        }

    def replace(self) -> None:
        """Put a newer version in the place, at once."""
        self._copy(self.theirs, self.path.with_name(".temporary"))
        self.path.with_name(".temporary").replace(self.path)

    def rename(self) -> None:
        self.path.rename(self.path.with_name("another name.hashiya"))

    def delete(self) -> None:
        self.path.unlink()

    def delete_all(self) -> None:
        for one in self.path.parent.glob(f"{self.path.name}*"):
            if one.is_file():
                one.unlink()

    def conflict_copy(self) -> None:
        """Put their version beside ours."""
        self._copy(self.theirs, self.path.with_name("p (conflicted copy).hashiya"))

    def move_and_put(self) -> None:
        """Keep ours as the conflicting copy, and put theirs in the place."""
        self.path.rename(self.path.with_name("p (ours, conflicted).hashiya"))
        self.replace()

    def take_the_log(self) -> None:
        """Bring another computer's log along."""
        log = self.path.with_name(f"{self.path.name}-wal")
        log.with_name(".their-log").write_bytes(self.theirs.read_bytes()[:8192])
        log.with_name(".their-log").replace(log)

    def write_over(self) -> None:
        """Write a version into the file that is there, as `cp` does."""
        self._copy(self.theirs, self.path)

    def _copy(self, source: Path, target: Path) -> None:
        # By a process of its own: closing a file here would give up the locks of its database.
        subprocess.run(["cp", str(source), str(target)], check=True)


def play(cloud: Cloud, deed: str, session: Project) -> set[Uid]:
    """Work, let the cloud do its deed at some moment, and work on; returns what was acknowledged.

    After something was written over the file nothing is acknowledged any more.
    """
    dice, done = cloud.dice, set[Uid]()
    moment, much = dice.randrange(6), dice.randrange(6, 10)
    refused = False
    try:
        for step in range(much):
            if step == moment:
                cloud.deeds[deed]()
            if dice.random() < 0.2:
                session.settle()
            done.add(tag(session, 5 * step))
            if dice.random() < 0.2:
                session.follow()
            if deed == "write over" and step >= moment:
                raise AssertionError("written into a file that was written over")
    except ProjectMoved:
        refused = True
    except HashiyaError:
        refused = deed == "write over"
    assert refused == (deed != "conflict copy"), deed
    session.close()
    return done


def damages(path: Path) -> dict[str, list[object]]:
    """What is wrong with each of the projects beside a project."""
    found: dict[str, list[object]] = {}
    for one in is_beside(path):
        with Project.open(one) as project:
            findings: list[object] = [*project.check()]
        if findings:
            found[one.name] = findings
    return found


def kept(path: Path) -> set[Uid]:
    """The spans of all the projects beside a project."""
    found = set[Uid]()
    for one in is_beside(path):
        with Project.open(one) as project:
            found |= spans(project)
    return found
