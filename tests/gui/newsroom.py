"""People of one newsroom, each at a real window of their own on the same project file."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from annotator.importers.incoming import IncomingArticle
from annotator.model import ChangeSet, Claim, Role, Uid, Verdict, Zone, ZoneKind
from annotator.operations.articles import add_articles
from annotator.operations.people import add_person
from annotator.project import Project
from annotator.scheme import library
from tests.gui.driver import Driver
from tests.gui.keyboard import Keyboard
from ui.app import Hashiya
from ui.command.entry import Entry
from ui.settings import Profile, SettingsStore
from ui.views.annotate import AnnotateView
from ui.views.claims.verdict_pane import VerdictPane
from ui.views.claims.view import ClaimsView
from ui.views.inspector.panel import Inspector
from ui.widgets.segmented import Segmented

D = TypeVar("D", bound=QDialog)
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
SARA, HUDA, ZIAD, LAYLA = "سارة", "هدى", "زياد", "ليلى"
PEOPLE = {
    SARA: Role.ANNOTATOR,
    HUDA: Role.FACT_CHECKER,
    ZIAD: Role.FACT_CHECKER,
    LAYLA: Role.LEAD,
}
STATED = "مخزون سد الريحان يكفي سكان المدينة عامين كاملين"
AGAIN = "مخزون سد الريحان يكفي سكان المدينة عامين"
RELAYED = "مخزون السد يكفي سكان المدينة عامين كاملين"
ANOTHER = "نسبة امتلاء السد بلغت 71 بالمئة"
TABLE = "المخزون الحالي يكفي سكان المدينة أربعة عشر شهراً لا عامين"


@dataclass(frozen=True, slots=True)
class News:
    """An article as an outlet published it."""

    outlet: str
    published: str
    title: str
    paragraphs: tuple[str, ...]
    url: str = ""

    def incoming(self) -> IncomingArticle:
        """Return it as an importer gives it."""
        text = "\n".join((self.title, *self.paragraphs))
        zones = (
            Zone(ZoneKind.HEADLINE, 0, len(self.title)),
            Zone(ZoneKind.BODY, len(self.title) + 1, len(text)),
        )
        return IncomingArticle(
            text=text,
            title=self.title,
            outlet=self.outlet,
            published=self.published,
            url=self.url,
            zones=zones,
        )


ARTICLES = (
    News(
        "وكالة سنابل",
        "2026-09-14",
        "الحديدي يطمئن أهالي الكرمل إلى مياه الصيف",
        (
            f"قال وزير المياه سامر الحديدي، في مؤتمر صحفي بمدينة الكرمل، إن {STATED}.",
            f"وأضاف الوزير أن {ANOTHER} بعد أمطار الموسم.",
        ),
        "https://sanabel.example.org/water/114",
    ),
    News(
        "صحيفة المرفأ",
        "2026-09-15",
        "جدل حول مياه سد الريحان",
        (
            f"ذكر مسؤول في سلطة المياه، طلب عدم نشر اسمه، أن {AGAIN}.",
            "وشكك مزارعون في غور الكرمل في هذه الأرقام، وطالبوا بنشر سجل القياس اليومي.",
        ),
        "https://marfaa.example.org/a/2201",
    ),
    News(
        "إذاعة الساحل",
        "2026-09-16",
        "بلدية الكرمل: لا تقنين هذا الصيف",
        (f"أكد رئيس البلدية هاني الصالح، في تصريح نقلته إذاعة الساحل، أن {RELAYED}.",),
        "https://sahel.example.org/n/87",
    ),
    News(
        "نشرة سلطة المياه",
        "2026-09-17",
        "سجل القياس: كم بقي في السد؟",
        (f"وأظهر سجل القياس الذي نشرته السلطة يوم الخميس أن {TABLE}.",),
        "https://water.example.org/records/9",
    ),
)


@dataclass
class Worker:
    """Somebody at a window of their own: the mouse, the keys, and what is to be seen.

    Attributes:
        name: who it is.
        hashiya: the application, with the project open.
        driver: the mouse and the keys in the window.
        qtbot: waits for what comes from elsewhere.
        heard: the transactions that were there at the start, and those that the window was told of.
    """

    name: str
    hashiya: Hashiya
    driver: Driver
    qtbot: QtBot
    heard: list[Uid] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.heard += [one.uid for one in self.project.read.log.since(0)]
        self.project.subscribe(self._hear)

    def _hear(self, changes: ChangeSet) -> None:
        self.heard.append(changes.transaction)

    # --- what there is --------------------------------------------------------------------------

    @property
    def project(self) -> Project:
        return self.driver.desk.project

    @property
    def view(self) -> ClaimsView:
        view = self.driver.window.views["claims"]
        assert isinstance(view, ClaimsView)
        return view

    @property
    def pane(self) -> VerdictPane:
        return self.view.pane

    @property
    def inspector(self) -> Inspector:
        view = self.driver.window.views["annotate"]
        assert isinstance(view, AnnotateView)
        return view.inspector

    @property
    def shown(self) -> Claim:
        """The claim that is shown, as it is in the file."""
        assert self.view.claim is not None
        return self.project.read.claims.one(self.view.claim.uid)

    def said(self) -> str:
        """What the status line says."""
        return self.driver.window.status_line.message.text

    def log(self) -> list[str]:
        """The lines of the claim's log, the newest first."""
        return [line.words.text for line in self.pane.log.lines]

    # --- what a person does ---------------------------------------------------------------------

    def sit_down(self) -> "Worker":
        """Turn to this window, once it shows what was done at the other ones."""
        self.hashiya.frame.activateWindow()
        last = self.project.read.log.since(0)[-1].uid
        self.qtbot.waitUntil(lambda: last in self.heard, timeout=20_000)
        self.driver.settle()
        return self

    def press(self, *keys: str) -> None:
        """Press keys in the window, which has the focus again when its dialogs are closed."""
        if not self.hashiya.frame.isActiveWindow():
            self.hashiya.frame.activateWindow()
            self.driver.settle()
        self.driver.press(*keys)

    def press_in(self, widget: QWidget, *keys: str) -> None:
        """Press keys in the window or dialog that a widget is in."""
        handle = widget.window().windowHandle()
        assert handle is not None
        Keyboard(handle).press(*keys)
        self.driver.settle()

    def click(self, widget: QWidget) -> None:
        """Click on a button or another small thing that is in sight."""
        assert widget.isVisible(), widget
        assert widget.isEnabled(), widget
        QTest.mouseClick(widget, LEFT)
        self.driver.settle()

    def enter(self, widget: QWidget) -> None:
        """Click into a field."""
        viewport = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
        assert widget.isVisible(), widget
        QTest.mouseClick(viewport, LEFT, pos=viewport.rect().center())
        self.driver.settle()

    def type(self, widget: QWidget, words: str) -> None:
        """Click into a field and write, whatever stood there."""
        self.enter(widget)
        self.press_in(widget, "Ctrl+A")
        self.write(widget, words)

    def write(self, widget: QWidget, words: str) -> None:
        """Write where the caret is in a widget's window."""
        handle = widget.window().windowHandle()
        assert handle is not None
        for letter in words:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, ord(letter.upper()), NONE, letter)
                QApplication.sendEvent(handle, event)
        self.driver.settle()

    def pick(self, words: str) -> None:
        """Click on the line of the open menu that holds these words."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        [action] = [one for one in menu.actions() if words in one.text()]
        QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
        self.driver.settle()

    def command(self, words: str) -> None:
        """Find an action in the palette by its name, and do it."""
        self.press("Ctrl+K")
        self.write(self.hashiya.frame, words)
        rows = self.driver.window.finder.list.model.rows
        offered = [row.text for row in rows if isinstance(row, Entry)]
        # For somebody who comes from a list, filtering it stands first.
        self.press(*["Down"] * offered.index(words), "Return")

    def choose(self, segments: Segmented, code: str) -> None:
        """Go to a value of a row of segments by the arrow keys."""
        segments.setFocus()
        keys = ["Home", *["Left" if segments.isRightToLeft() else "Right"] * 8]
        while keys and segments.value != code:
            self.press_in(segments, keys.pop(0))
        assert segments.value == code

    def open_claim(self, number: int) -> "Worker":
        """Click on a claim in the queue of the claims workspace."""
        self.press("Ctrl+2")
        queue = self.view.queue
        [row] = [one for one in queue.model.rows() if one.claim.number == number]
        rect = queue.view.visualRect(queue.model.index_of(row.claim.uid))
        QTest.mouseClick(queue.view.viewport(), LEFT, pos=rect.center())
        self.driver.settle()
        assert self.view.claim == row.claim
        return self


@dataclass
class Newsroom:
    """The windows on one project."""

    path: Path
    at: dict[str, Worker]

    def sit(self, name: str) -> Worker:
        """Turn to somebody's window."""
        return self.at[name].sit_down()

    def claim(self, number: int = 1) -> Claim:
        """Return a claim as it is in the file."""
        rows = self.at[LAYLA].project.read.claims.all()
        return next(row.claim for row in rows if row.claim.number == number)

    def verdicts(self) -> list[Verdict]:
        """Return all verdicts on the first claim, the latest first."""
        return self.at[LAYLA].project.read.claims.verdicts(self.claim().uid)


def dialog_of(worker: Worker, kind: type[D]) -> D:
    """Return the dialog that is open before somebody's window."""
    found = [one for one in worker.hashiya.frame.findChildren(kind) if one.isVisible()]
    assert len(found) == 1, (kind, found)
    return found[0]


@contextmanager
def newsroom(
    qtbot: QtBot, app: QApplication, folder: Path, size: tuple[int, int] = (1440, 900)
) -> Iterator[Newsroom]:
    """Make a project with people and articles, and open a window on it for each of them."""
    path = folder / "غرفة.hashiya"
    with Project.create(path, "غرفة الأخبار", library.builtin()) as project:
        for name, role in PEOPLE.items():
            project.perform(add_person, name, role)
        project.perform(add_articles, [one.incoming() for one in ARTICLES], source="test")
    room = Newsroom(path, {})
    for name, role in PEOPLE.items():
        store = SettingsStore(folder / name)
        store.change(profile=Profile(name, role), theme="light")
        hashiya = Hashiya(app, store)
        hashiya.frame.resize(*size)
        hashiya.open_project(path)
        hashiya.frame.show()
        room.at[name] = Worker(name, hashiya, Driver(hashiya), qtbot)
    try:
        yield room
    finally:
        for worker in room.at.values():
            worker.hashiya.close()
