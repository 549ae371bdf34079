"""The start window: three ways in, the recent projects, and who is working."""

import getpass
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.keys import Press, press_of
from ui.language import tr
from ui.settings import Profile, Settings
from ui.start_parts import COLUMN, Mark, StartAction, mark_icon
from ui.start_profile import ProfileRow
from ui.start_recent import RecentList
from ui.theme import metrics
from ui.theme.look import Look, isolate
from ui.widgets.hairline import Hairline
from ui.widgets.labels import label, set_ink
from ui.widgets.painting import rounded
from ui.widgets.segmented import Segmented

_NEW: Final = Press.parse("Ctrl+N")
_OPEN: Final = Press.parse("Ctrl+O")
_ENDING: Final = ".hashiya"
_COLUMN_GAP: Final = 72
_SEGMENT_PADDING: Final = 19


def system_name() -> str:
    """Return the name that the system knows the user by; empty when it knows none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""


class Start(QWidget):
    """What Hashiya shows without a project.

    Nothing is opened without a name: it stands beside all that is annotated. At first start it
    is the system's name for the user.

    Args:
        settings: language, theme, recent projects and profile as they are now.
        look: how it looks.
        sample_articles: how many articles the sample has.
        version: Hashiya's own.

    Signals:
        sample_requested: open the sample.
        files_requested: choose files and make a project of them.
        open_requested: choose a project and open it.
        project_requested: open this one (its path).
        files_dropped: make a project of these (a list of `Path`).
        project_sought: this recent project is missing, look for it (its old path).
        project_forgotten: take this one off the recent ones (its path).
        profile_changed: somebody else is working, or in another role (`Profile`).
        language_changed, theme_changed: what was chosen.
    """

    sample_requested = Signal()
    files_requested = Signal()
    open_requested = Signal()
    project_requested = Signal(str)
    files_dropped = Signal(list)
    project_sought = Signal(str)
    project_forgotten = Signal(str)
    profile_changed = Signal(object)
    language_changed = Signal(str)
    theme_changed = Signal(str)

    def __init__(
        self,
        settings: Settings,
        look: Look,
        parent: QWidget | None = None,
        *,
        sample_articles: int = 0,
        version: str = "",
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._settings = settings
        self._dragging = False
        self._shown_before = False
        self.setAcceptDrops(True)
        self.setWindowTitle(tr("Hashiya"))
        self.setWindowIcon(mark_icon(look))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addStretch(1)
        outer.addLayout(self._columns(sample_articles))
        outer.addStretch(1)
        outer.addWidget(Hairline(look))
        outer.addWidget(self._foot(version))
        self._connect()

    @property
    def profile(self) -> Profile:
        """Who is working, as the fields say now."""
        return self.who.profile

    def first_focus(self) -> None:
        """Put the focus, with its ring, on the last project that is there; else on the sample."""
        there = next((row for row in self.recent.rows if not row.missing), None)
        (there or self.sample).ring.focus()

    def show_settings(self, settings: Settings) -> None:
        """Show other recent projects."""
        self._settings = settings
        self.recent.show_projects(settings.recent)

    # --- events --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        press = press_of(event)
        if press == _NEW:
            self.files.click()
        elif press == _OPEN:
            self.open.click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._shown_before:
            self._shown_before = True
            self.first_focus()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.who.commit()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _local_files(event):
            event.acceptProposedAction()
            self._show_dragging(on=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_dragging(on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_dragging(on=False)
        paths = _local_files(event)
        if not paths or not self._somebody_works():
            return
        event.acceptProposedAction()
        if len(paths) == 1 and paths[0].suffix == _ENDING:
            self.project_requested.emit(str(paths[0]))
        else:
            self.files_dropped.emit(paths)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("paper"))
        if self._dragging:
            frame = QRectF(self.rect()).adjusted(8, 8, -8, -8 - metrics.FOOT)
            accent = self._look.color("accent")
            rounded(painter, frame, metrics.RADIUS_START, border=accent, width=2)
        painter.end()

    # --- parts ---------------------------------------------------------------------------------

    def _columns(self, sample_articles: int) -> QHBoxLayout:
        columns = QHBoxLayout()
        columns.setSpacing(_COLUMN_GAP)
        columns.addStretch(1)
        columns.addWidget(self._ways_in(sample_articles))
        columns.addWidget(self._memory())
        columns.addStretch(1)
        return columns

    def _ways_in(self, sample_articles: int) -> QWidget:
        look = self._look
        side, column = _column()
        column.addWidget(Mark("حاشية", look))
        column.addSpacing(metrics.GAP_12)
        for line in tr(
            "Tag Arabic news and check its claims,\nword by word, back to the source."
        ).split("\n"):
            words = label(line, look, size="large", token="text2")
            words.setFixedHeight(26)
            column.addWidget(words)
        column.addSpacing(metrics.GAP_28 - 2)
        self._add_actions(column, sample_articles)
        column.addSpacing(metrics.GAP_16)
        dropping = tr("Or drop files anywhere in this window.")
        self.hint = label(dropping, look, size="small", token="text2")
        column.addWidget(self.hint)
        column.addStretch(1)
        return side

    def _add_actions(self, column: QVBoxLayout, sample_articles: int) -> None:
        look = self._look
        count = look.digits(sample_articles)
        about = tr("%n article(s), annotated and checked, to try and learn", "", sample_articles)
        self.sample = StartAction(
            "book-open",
            tr("Open the sample"),
            about.replace(str(sample_articles), count, 1),
            "Return",
            look,
            primary=True,
        )
        self.files = StartAction(
            "files",
            tr("New project from files…"),
            tr("Texts, tables, or a whole folder"),
            "Ctrl+N",
            look,
        )
        self.open = StartAction(
            "folder-open",
            tr("Open a project…"),
            tr("A {ending} file").format(ending=isolate(_ENDING)),
            "Ctrl+O",
            look,
        )
        for place, action in enumerate((self.sample, self.files, self.open)):
            column.addSpacing(metrics.GAP_12 if place else 0)
            column.addWidget(action)

    def _memory(self) -> QWidget:
        side, column = _column()
        column.addSpacing(metrics.GAP_12)
        self.recent = RecentList(self._settings.recent[:4], self._look)
        column.addWidget(self.recent)
        column.addSpacing(metrics.GAP_20 + 2)
        known = self._settings.profile
        profile = known if known.name else Profile(system_name(), known.role)
        self.who = ProfileRow(profile, self._look, kept=bool(known.name))
        column.addWidget(self.who)
        column.addStretch(1)
        return side

    def _foot(self, version: str) -> QWidget:
        look = self._look
        foot = _Ground(look)
        line = QHBoxLayout(foot)
        line.setContentsMargins(metrics.GAP_20, 0, metrics.GAP_20, 0)
        line.setSpacing(14)
        self.language = Segmented(
            [("ar", "العربية"), ("en", "English")],
            look,
            self._settings.language,
            name=tr("Language"),
            padding=_SEGMENT_PADDING,
        )
        self.theme = Segmented(
            [("light", tr("Light")), ("dark", tr("Dark")), ("system", tr("System"))],
            look,
            self._settings.theme,
            name=tr("Theme"),
            padding=_SEGMENT_PADDING,
        )
        line.addWidget(self.language)
        line.addWidget(self.theme)
        line.addStretch(1)
        offline = tr("Works without the internet")
        for text in (offline, "·", isolate(look.digits(version))) if version else (offline,):
            line.addWidget(label(text, look, size="small", token="text2"))
        return foot

    # --- what happens --------------------------------------------------------------------------

    def _connect(self) -> None:
        self.sample.clicked.connect(self._sample)
        self.files.clicked.connect(self._files)
        self.open.clicked.connect(self._open)
        self.recent.chosen.connect(self._recent)
        self.recent.sought.connect(self.project_sought)
        self.recent.dropped.connect(self.project_forgotten)
        self.who.changed.connect(self.profile_changed)
        self.language.changed.connect(self.language_changed)
        self.theme.changed.connect(self.theme_changed)

    def _sample(self) -> None:
        if self._somebody_works():
            self.sample_requested.emit()

    def _files(self) -> None:
        if self._somebody_works():
            self.files_requested.emit()

    def _open(self) -> None:
        if self._somebody_works():
            self.open_requested.emit()

    def _recent(self, path: str) -> None:
        if self._somebody_works():
            self.project_requested.emit(path)

    def _somebody_works(self) -> bool:
        """Return whether there is a name; without one, ask for it where it is missing.

        Whoever goes on under a name that was proposed has taken it: it is kept from here on.
        """
        self.who.commit()
        if self.profile.name:
            self.who.confirm()
            return True
        self.who.ask()
        return False

    def _show_dragging(self, *, on: bool) -> None:
        self._dragging = on
        set_ink(self.hint, self._look.color("accentText" if on else "text2"))
        self.update()


class _Ground(QWidget):
    """The foot's ground."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._color = look.color("rail")
        self.setFixedHeight(metrics.FOOT - 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._color)
        painter.end()


def _column() -> tuple[QWidget, QVBoxLayout]:
    side = QWidget()
    side.setFixedWidth(COLUMN)
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return side, column


def _local_files(event: QDropEvent) -> Sequence[Path]:
    """Return the files that are being dragged."""
    urls = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
