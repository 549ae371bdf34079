"""A project with somebody signed in, and a look in either language."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from annotator.importers.incoming import IncomingArticle
from annotator.model import Role
from annotator.operations.articles import add_articles
from annotator.operations.people import add_person
from annotator.project import Project
from ui.look import look_of
from ui.settings import Settings
from ui.theme.apply import apply
from ui.theme.look import Look

TEXT = "قال مدير المتنزه إن عدد الزوار بلغ 4200 زائر في آذار."


@pytest.fixture(params=["ar", "en"])
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Look:
    made = look_of(Settings(language=request.param, theme="light"))
    apply(qapp, made)
    return made


@pytest.fixture
def staffed(project: Project) -> Project:
    """The project with an article, an annotator signed in, and a lead."""
    person = project.perform(add_person, "ريم").result
    project.perform(add_person, "هند", Role.LEAD)
    project.sign_in(person.uid)
    project.perform(add_articles, [IncomingArticle(text=TEXT, title="متنزه")], source="test")
    return project


Show = Callable[[QDialog], None]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Shows a dialog as its window would, and closes it when the test ends."""

    def shown(dialog: QDialog) -> None:
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)

    return shown
