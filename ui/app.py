"""The application: one frame that holds the start window or an open project."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from annotator.model import Person, Uid, now_ms, parse_uid, uid_text
from annotator.model.errors import HashiyaError
from annotator.project import Project
from annotator.storage.backup import restore
from ui import opening
from ui.asking import Asking
from ui.choices import Face, Language, ThemeChoice
from ui.collector import Collector
from ui.desk import Desk
from ui.dialogs import choosing
from ui.dialogs.new_project import NewProject
from ui.dialogs.trouble import Rescue, Trouble
from ui.entrance import Entrance
from ui.frame import Frame
from ui.language import tr
from ui.leaving import leaving
from ui.look import look_of
from ui.questions import Question
from ui.scale import prepare
from ui.settings import Profile, Recent, SettingsStore
from ui.start import Start
from ui.theme.apply import apply
from ui.theme.look import Look
from ui.views.keeping import keep
from ui.waiting import Waiting
from ui.watching import Watch
from ui.window import ANNOTATE, Place, Window

PROJECTS = "*.hashiya"
NAME = "Hashiya"


class Hashiya(QObject):
    """Goes between the start window and projects, and dresses everything.

    Args:
        app: Qt's application.
        settings: what is remembered.
    """

    def __init__(self, app: QApplication, settings: SettingsStore) -> None:
        super().__init__()
        self._app = app
        self.settings = settings
        self.look = look_of(settings.now)
        apply(app, self.look)
        self.frame = Frame(settings)
        app.screenRemoved.connect(self.frame.come_back)
        self.desk: Desk | None = None
        self.window: Window | None = None
        self.start: Start | None = None
        self.asking: Asking | None = None
        self.watch: Watch | None = None
        self.waiting = Waiting(app, self._look_now)
        self.entrance = Entrance(settings, self.frame)
        self.entrance.asking.connect(self._stand)
        self.entrance.entered.connect(self._entered)

    # --- the start window -----------------------------------------------------------------------

    def show_start(self) -> None:
        """Close the project and show the start window."""
        self.entrance.leave()
        self._close_project()
        self._build_start()

    def _build_start(self) -> None:
        self.window = None
        start = Start(
            self.settings.now,
            self.look,
            sample_articles=opening.sample_size(),
            version=opening.version(),
        )
        start.sample_requested.connect(self.open_sample)
        start.open_requested.connect(self._ask_project)
        start.files_requested.connect(self._ask_files)
        start.project_requested.connect(self._open_text)
        start.files_dropped.connect(self.open_files)
        start.project_sought.connect(self._seek)
        start.project_forgotten.connect(self._forget)
        start.profile_changed.connect(self._set_profile)
        start.language_changed.connect(self.set_language)
        start.theme_changed.connect(self.set_theme)
        self.start = start
        self.frame.show_widget(start, tr("Hashiya"))

    def _set_profile(self, profile: Profile) -> None:
        keep(self.settings, profile=profile)

    def _ask_project(self) -> None:
        known = (Path(one.path).parent for one in self.settings.now.recent)
        near = next((folder for folder in known if folder.is_dir()), None)
        path = choosing.open_file(self.frame, tr("Open a project"), f"{NAME} ({PROJECTS})", near)
        if path is not None:
            self.open_project(path)

    def _ask_files(self) -> None:
        self.open_files([])

    def _seek(self, old: str) -> None:
        path = choosing.open_file(
            self.frame, tr("Where is this project now?"), f"{NAME} ({PROJECTS})"
        )
        if path is not None:
            self._forget(old)
            self.open_project(path)

    def _forget(self, path: str) -> None:
        try:
            self.settings.forget_project(path)
        except HashiyaError as error:
            self.report(error)
        if self.start is not None:
            self.start.show_settings(self.settings.now)

    def _open_text(self, path: str) -> None:
        self.open_project(Path(path))

    # --- projects -------------------------------------------------------------------------------

    def open_sample(self) -> None:
        """Open the sample, made for whoever works here when it is not there yet.

        Without a name the start window stands there, which asks for it.
        """
        if self.settings.now.profile.name or opening.sample_path().exists():
            self._open(lambda: opening.sample(self.settings.now.profile), None)

    def open_project(self, path: Path) -> None:
        """Open a project."""
        self._open(lambda: Project.open(path), path)

    def open_files(self, paths: Sequence[Path]) -> None:
        """Ask for name and place of a new project from these files, make it and open it."""
        dialog = NewProject(self.look, self.frame, files=paths)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.made.connect(self.open_project)
        dialog.open()

    def _open(self, opener: opening.Opener, path: Path | None) -> None:
        try:
            self.entrance.let_in(opener(), self.look)
        except HashiyaError as error:
            self._trouble(error, path)

    def _entered(self, project: Project) -> None:
        self._close_project()
        self._remember(project)
        project.wait_with(self.waiting)
        self.desk = self._desk_of(project)
        self._open_where_left_off(self.desk)
        self._build_window(None)
        if self.window is not None and self.watch is not None:
            self.window.say(self.watch.words_on_opening())

    def _desk_of(self, project: Project) -> Desk:
        desk = Desk(project)
        desk.article_opened.connect(self._remember_article)
        self.watch = Watch(desk, self._look_now, self.frame, self.open_project)
        return desk

    def _look_now(self) -> Look:
        return self.look

    def _remember(self, project: Project) -> None:
        recent = Recent(
            str(project.path.resolve()), project.name, project.read.articles.count(), now_ms()
        )
        try:
            self.settings.remember_project(recent)
        except HashiyaError:  # a list of recent projects is a comfort
            return

    def _open_where_left_off(self, desk: Desk) -> None:
        left = self.settings.now.last_articles.get(uid_text(desk.project.uid))
        first = desk.queue.rows[0].article.uid if desk.queue.rows else None
        known = left is not None and desk.has_article(parse_uid(left))
        uid = parse_uid(left) if known and left is not None else first
        if uid is not None:
            desk.open_article(uid)

    def _remember_article(self) -> None:
        desk = self.desk
        if desk is not None and desk.article is not None:
            try:
                self.settings.remember_article(
                    uid_text(desk.project.uid), uid_text(desk.article.uid)
                )
            except HashiyaError:  # as above
                return

    def _close_project(self) -> None:
        desk, self.desk = self.desk, None
        if desk is not None:
            _hand_over(desk)
            self._remember(desk.project)  # how many articles it has now
            self.frame.clear()
            self.window = None
            desk.close()
            desk.project.close()
            desk.deleteLater()

    def _build_window(self, place: Place | None) -> None:
        if self.desk is None:
            return
        window = Window(self.desk, self.look, self.settings, self, self._app)
        self.start = None
        self.window = window
        self.frame.show_window(window, f"{self.desk.project.name} — {tr('Hashiya')}")
        if place is not None:
            window.go_to(place)
        else:
            window.show_workspace(window.workspace)

    # --- what the window asks (`ui.window.Host`) ------------------------------------------------

    def set_theme(self, theme: ThemeChoice) -> None:
        """Show everything in another theme."""
        keep(self.settings, theme=theme)
        self._dress()

    def set_language(self, language: Language) -> None:
        """Show everything in another language."""
        keep(self.settings, language=language)
        self._dress()

    def set_face(self, face: Face) -> None:
        """Set articles in another face."""
        keep(self.settings, reading_face=face)
        self._dress()

    def people(self) -> list[Person]:
        """Who works in the open project."""
        return self.desk.project.read.people.working() if self.desk is not None else []

    def sign_in(self, person: Uid) -> None:
        """Let somebody else work on."""
        if self.desk is None:
            return
        project, article = self.desk.project, self.desk.article
        self.desk.drafts.flush()  # they are whose who typed them
        self.entrance.remember(project, project.sign_in(person))
        self.desk.close()
        self.desk = self._desk_of(project)
        if article is not None:
            self.desk.open_article(article.uid)
        self._build_window(self.window.place() if self.window else None)

    def ask(self, question: Question) -> None:
        """Open the dialog that asks this."""
        if self.window is not None:
            context = self.window.commands.context
            self.asking = Asking(context, self.look, self.frame, self.sign_in, self._annotate)
            self.asking.ask(question)

    def _annotate(self, article: Uid) -> None:
        if self.desk is not None and self.window is not None and self.desk.open_article(article):
            self.window.show_workspace(ANNOTATE)
            self.window.reader.setFocus()

    def settle(self) -> None:
        """Let the open project's file alone hold everything, and go on."""
        if self.desk is not None:
            self.desk.drafts.flush()
            self.desk.project.settle()

    def stop_waiting(self) -> None:
        """Let a verb that waits for another program be refused."""
        self.waiting.stop()

    def close_project(self) -> None:
        """Close the project: its file alone holds everything then."""
        self._close_project()

    def close(self) -> None:
        """Close the project and the window."""
        self.entrance.leave()
        self._close_project()
        self.frame.close()
        self.frame.deleteLater()

    def _dress(self) -> None:
        """Build everything anew in the look that the settings say, at the same place."""
        self.look = look_of(self.settings.now)
        apply(self._app, self.look)
        if self.window is not None and self.desk is not None:
            self.desk.drafts.flush()
            self._build_window(self.window.place())
        elif self.start is not None:
            self._build_start()

    def begin(self, paths: Sequence[Path], *, sample: bool) -> None:
        """Show the window, and open the sample or the first of these projects in it."""
        if sample:
            self.open_sample()
        elif paths:
            self.open_project(paths[0])
        self._stand()

    def _stand(self) -> None:
        """Show something that a question can stand before."""
        if self.window is None and self.start is None:
            self._build_start()
        self.frame.show()

    def report(self, error: HashiyaError) -> None:
        """Say what went wrong and what to do, in place."""
        self._trouble(error)

    def _trouble(self, error: HashiyaError, project: Path | None = None) -> None:
        dialog = Trouble(error, self.look, self.frame, project=project)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.restore_asked.connect(self._restore)
        dialog.open()

    def _restore(self, rescue: Rescue) -> None:
        try:
            restore(rescue.project, rescue.backup.path, now_ms())
        except HashiyaError as error:
            self.report(error)
        else:
            self.open_project(rescue.project)


def _hand_over(desk: Desk) -> None:
    """Let fields give what is written in them before they go; the rest is kept as drafts."""
    focus = QApplication.focusWidget()
    if focus is not None:
        focus.clearFocus()
    desk.drafts.flush()


def run(paths: Sequence[Path] = (), *, sample: bool = False) -> int:
    """Open the window and return the exit status when it is closed.

    Args:
        paths: projects to open; the first is.
        sample: open the sample.
    """
    store = SettingsStore()
    prepare(store.now, os.environ)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise RuntimeError("another kind of application runs in this process")
    app.setApplicationName(NAME)
    app.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus, on=False)
    hashiya = Hashiya(app, store)
    hashiya.begin(paths, sample=sample)
    collector = Collector(hashiya)
    collector.start()
    with leaving(app, hashiya):
        return app.exec()
