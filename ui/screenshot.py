"""Draws a view without a screen: for the manual, for review, and for tests of the look."""

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from annotator.files import shown
from annotator.model import Person
from annotator.model.errors import BadInput
from annotator.operations.people import add_person
from annotator.project import Project
from ui.app import NAME, Hashiya
from ui.choices import Language, ThemeChoice
from ui.cli.find import find_article
from ui.language import tr
from ui.settings import Profile, SettingsStore

LANGUAGES: dict[str, Language] = {"ar": "ar", "en": "en"}
THEMES: dict[str, ThemeChoice] = {"light": "light", "dark": "dark"}
START, ANNOTATE = "start", "annotate"

_PASSES = 4
"""Layouts in layouts settle one after the other."""


def take(
    project: Path,
    out: Path,
    *,
    view: str = ANNOTATE,
    article: str = "",
    theme: str = "light",
    lang: str = "ar",
    size: tuple[int, int] = (1440, 900),
    choose: int | None = None,
) -> None:
    """Draw a view of a project into a PNG file. A copy is drawn; the project stays as it was.

    Args:
        project: the project file.
        out: the picture.
        view: a workspace's code, or ``start``; empty for annotate.
        article: number (from 1), identifier, or part of the title; empty for the first.
        theme: ``light`` or ``dark``; empty for light.
        lang: ``ar`` or ``en``; empty for Arabic.
        size: width and height in pixels.
        choose: the number of a span in reading order, from 1, that is chosen.

    Raises:
        HashiyaError: the project cannot be read, there is no such article, span or view, or
            the picture cannot be written.
    """
    app = _application()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        store = SettingsStore(folder)
        store.change(theme=THEMES.get(theme, "light"), language=LANGUAGES.get(lang, "ar"))
        hashiya = Hashiya(app, store)
        try:
            hashiya.frame.resize(*size)
            if view == START:
                hashiya.show_start()
            else:
                _show(hashiya, _copy(project, folder), view or ANNOTATE, article, choose)
            _draw(hashiya, app, out)
        finally:
            hashiya.close()
            app.processEvents()


def _application() -> QApplication:
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QApplication(sys.argv[:1])


def _copy(project: Path, folder: Path) -> Path:
    """Copy a project, and let the copy hold somebody to look through the eyes of."""
    with Project.open(project) as opened:
        return opened.back_up(folder / project.name)


def _viewer(project: Project) -> Person:
    """The person with the most annotation; somebody new in a project without people."""
    counted = project.read.counts.all().annotators
    people = sorted(project.read.people.working(), key=lambda one: -counted.get(one.name, 0))
    return people[0] if people else project.perform(add_person, tr("Annotator")).result


def _show(hashiya: Hashiya, path: Path, view: str, article: str, choose: int | None) -> None:
    with Project.open(path) as copy:
        viewer = _viewer(copy)
        wanted = find_article(copy, article)[1].uid if article else None
    hashiya.settings.change(profile=Profile(viewer.name, viewer.role))
    hashiya.open_project(path)
    window, desk = hashiya.window, hashiya.desk
    if window is None or desk is None:
        raise BadInput("The project cannot be opened.", place=shown(path))
    if view not in window.views:
        known = ", ".join([*window.views, START])
        raise BadInput(f"There is no view “{view}”.", remedy=f"Choose one of: {known}.")
    if wanted is not None:
        desk.open_article(wanted)
    window.show_workspace(view)
    if choose is not None:
        spans = desk.ordered()
        if not 0 < choose <= len(spans):
            raise BadInput(f"There is no span {choose}; the article has {len(spans)}.")
        desk.choose(spans[choose - 1].uid)


def _draw(hashiya: Hashiya, app: QApplication, out: Path) -> None:
    hashiya.frame.show()
    _settle(app)
    desk = hashiya.desk
    if desk is not None and desk.span is not None and hashiya.window is not None:
        hashiya.window.reader.ensure_visible(desk.span.start)
        _settle(app)
    if not hashiya.frame.grab().save(str(out), "PNG"):
        raise BadInput(f"{NAME} cannot write the picture.", place=shown(out))


def _settle(app: QApplication) -> None:
    """Wait for sizes that follow from others: texts learn their width first, then their height."""
    for _ in range(_PASSES):
        app.processEvents()
