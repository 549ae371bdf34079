"""Backups: whole copies, thinned out, and put back."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from annotator import operations as do
from annotator.importers.incoming import IncomingArticle
from annotator.model.errors import BadInput, NotAProject
from annotator.project import Project
from annotator.storage import backup

DAY = 86_400_000
START = int(datetime(2026, 3, 2, 9, tzinfo=UTC).timestamp() * 1000)


def test_a_copy_is_a_whole_project(project: Project) -> None:
    project.perform(do.add_articles, [IncomingArticle("نص محفوظ")])
    copy = project.back_up()
    with Project.open(copy) as again:
        assert [again.read.articles.text(a.uid) for a in again.read.articles.all()] == ["نص محفوظ"]
        assert again.uid == project.uid


def test_a_backup_overwrites_nothing(project: Project, tmp_path: Path) -> None:
    there = tmp_path / "there.hashiya"
    there.write_text("x")
    with pytest.raises(BadInput, match="already"):
        project.back_up(there)
    assert there.read_text() == "x"


def test_restoring_keeps_what_was_there(project: Project) -> None:
    project.perform(do.add_articles, [IncomingArticle("قديم")])
    copy = project.back_up()
    project.perform(do.add_articles, [IncomingArticle("جديد")])
    project.close()
    aside = backup.restore(project.path, copy, START)
    assert aside is not None
    with Project.open(project.path) as now, Project.open(aside) as before:
        assert (now.read.articles.count(), before.read.articles.count()) == (1, 2)


def test_something_else_is_not_restored(project: Project, tmp_path: Path) -> None:
    other = tmp_path / "other.hashiya"
    other.write_text("not a database")
    with pytest.raises(NotAProject):
        backup.restore(project.path, other, START)
    assert project.read.articles.count() == 0


def test_thinning_keeps_the_recent_the_daily_and_the_weekly(tmp_path: Path) -> None:
    for day in range(200):
        for part in (0, 1):
            at = datetime.fromtimestamp((START + day * DAY) / 1000 + part * 60, UTC)
            (tmp_path / f"p-{at:%Y%m%d-%H%M%S}-1.hashiya").touch()
    backup.thin(tmp_path)
    kept = sorted(path.stem for path in tmp_path.iterdir())
    newest = datetime.fromtimestamp((START + 199 * DAY) / 1000 + 60, UTC)
    assert kept[-1] == f"p-{newest:%Y%m%d-%H%M%S}-1"
    assert len(kept) <= backup.RECENT + backup.DAILY + backup.WEEKLY
    days = {stem.split("-")[1] for stem in kept[-12:]}
    assert len(days) >= 7
    assert len(kept) >= 30
