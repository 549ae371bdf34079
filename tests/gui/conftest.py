"""A project of two articles, open in the real window."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.importers.incoming import IncomingArticle
from annotator.model import Zone, ZoneKind
from annotator.operations.articles import add_articles
from annotator.operations.people import add_person
from annotator.project import Project
from annotator.scheme import library
from tests.gui.driver import Driver
from ui.app import Hashiya
from ui.settings import Profile, SettingsStore

ME = "ريم"
HEADLINE = "المجلس البلدي في الزرقاء يوسّع الحديقة العامة"
BODY = "قالت رئيسة البلدية لمى الخطيب، في تصريح نقلته إذاعة المدينة، إن الحديقة ستُفتح يوم الأحد."
SECOND = "ذكر مصدر مطلع أن عدد الزوار بلغ 4200 زائر. 🌳 وقال: «لا نتوقع أقل من ذلك»."
OTHER = "وصل وفد من وزارة الثقافة إلى مدينة إربد مساء الخميس، وفق وكالة الأنباء المحلية."


def article(title: str, *paragraphs: str) -> IncomingArticle:
    text = "\n".join((title, *paragraphs))
    zones = (
        Zone(ZoneKind.HEADLINE, 0, len(title)),
        Zone(ZoneKind.BODY, len(title) + 1, len(text)),
    )
    return IncomingArticle(
        text=text, title=title, outlet="صحيفة الحقول", published="2026-03-01", zones=zones
    )


@pytest.fixture
def project_path(tmp_path: Path) -> Path:
    """A project file with two articles, in which ريم works."""
    path = tmp_path / "حقول.hashiya"
    with Project.create(path, "أخبار الحقول", library.builtin()) as project:
        project.perform(add_person, ME)
        project.perform(
            add_articles,
            [article(HEADLINE, BODY, SECOND), article("وفد ثقافي في إربد", OTHER)],
            source="test",
        )
    return path


@pytest.fixture
def start_hashiya(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> Iterator[Callable[[], Hashiya]]:
    """Starts the application, each time as after a restart, with settings of its own."""
    running: list[Hashiya] = []

    def stop() -> None:
        for one in running:
            one.close()
        running.clear()

    def start() -> Hashiya:
        stop()
        store = SettingsStore(tmp_path / "settings")
        if not store.now.profile.name:
            store.change(profile=Profile(ME), theme="light")
        hashiya = Hashiya(qapp, store)
        running.append(hashiya)
        hashiya.frame.resize(1440, 900)
        return hashiya

    yield start
    stop()


@pytest.fixture
def driver(start_hashiya: Callable[[], Hashiya], project_path: Path, qtbot: QtBot) -> Driver:
    """A person at the window, with the first article open."""
    hashiya = start_hashiya()
    hashiya.open_project(project_path)
    hashiya.frame.show()
    hashiya.frame.activateWindow()
    qtbot.waitUntil(hashiya.frame.isActiveWindow)
    return Driver(hashiya)
