"""An import that is taken back in the window: what is gone is closed, and the rest is shown."""

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.importing import import_paths, writer
from annotator.project import Project
from tests.gui.dialogs.conftest import Show
from ui.desk import Desk
from ui.dialogs.running import FORM
from ui.dialogs.take_back import TakeBack
from ui.theme.look import Look


@pytest.fixture
def many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of 30 articles, of which two are written at once."""
    monkeypatch.setattr(writer, "_ARTICLES", 2)
    path = tmp_path / "كثير.jsonl"
    records = [{"text": f"ارتفع منسوب النهر {n} أمتار."} for n in range(30)]
    path.write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
    return path


@pytest.mark.usefixtures("qapp")
def test_the_open_article_closes_when_its_import_goes(staffed: Project, many: Path) -> None:
    desk = Desk(staffed)
    import_paths(staffed, [many])
    desk.queue.reload()
    desk.open_article(desk.queue.rows[-1].article.uid)
    desk.undo()
    assert (desk.article, desk.text) == (None, "")
    assert desk.next_article()
    desk.close()


def test_an_import_is_taken_back_beside_the_window_and_done_again(
    staffed: Project,
    many: Path,
    look: Look,
    show: Show,
    qtbot: QtBot,
) -> None:
    import_paths(staffed, [many])
    count = staffed.read.articles.count()
    for redo, left in ((False, count - 30), (True, count)):
        dialog = TakeBack(staffed, look, redo=redo)
        show(dialog)
        with qtbot.waitSignal(dialog.accepted, timeout=20_000):
            pass
        assert not dialog.isVisible()
        assert staffed.read.articles.count() == left


def test_it_is_stopped_and_all_is_as_it_was(
    staffed: Project,
    many: Path,
    look: Look,
    show: Show,
    qtbot: QtBot,
) -> None:
    import_paths(staffed, [many])
    count = staffed.read.articles.count()
    dialog = TakeBack(staffed, look)
    dialog.reject()
    show(dialog)
    qtbot.waitUntil(lambda: not dialog.running, timeout=20_000)
    assert dialog.stack.currentIndex() == FORM
    assert dialog.notice.text
    assert staffed.read.articles.count() == count
