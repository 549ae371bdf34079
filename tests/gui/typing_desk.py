"""A person who types, closes the window and comes back: what tests of drafts have in common."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.driver import Driver
from tests.gui.letters import type_letters
from ui.app import Hashiya
from ui.views.annotate import AnnotateView
from ui.views.claims.view import ClaimsView

RATIONALE = "راجعنا سجلّ البلدية، ولم نجد فيه هذا الرقم"
COMMENT = "من عنده نسخة من البيان الأصلي؟"
Start = Callable[[], Hashiya]


def again_at(start: Start, path: Path, qtbot: QtBot) -> Driver:
    """The same person after a restart."""
    hashiya = start()
    hashiya.open_project(path)
    hashiya.frame.show()
    hashiya.frame.activateWindow()
    qtbot.waitUntil(hashiya.frame.isActiveWindow)
    return Driver(hashiya)


def claims(driver: Driver) -> ClaimsView:
    driver.window.show_workspace("claims")
    driver.settle()
    view = driver.window.views["claims"]
    assert isinstance(view, ClaimsView)
    return view


def note_of(driver: Driver) -> QWidget:
    view = driver.window.views["annotate"]
    assert isinstance(view, AnnotateView)
    return view.inspector.note.field


def foot(driver: Driver) -> str:
    driver.settle()
    return driver.window.status_line.saved.text()


def type_comment(view: ClaimsView, text: str = COMMENT) -> None:
    view.pane.comment()
    type_letters(view.pane.talk.comments.field, text)
