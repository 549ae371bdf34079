"""The recent projects of the start window."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator.files import shown
from annotator.text.isolation import path_from_left
from ui.language import tr
from ui.settings import Recent
from ui.theme import metrics
from ui.theme.dates import when
from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.focus_ring import FocusRing
from ui.widgets.hairline import Hairline
from ui.widgets.labels import label
from ui.widgets.writing import caption, fitting, write

ROW: Final = 63
_TEXT_AT: Final = 38
_SIDE: Final = 120


def home_path(path: str) -> str:
    """Return a path as people write it, with ``~`` for the home folder."""
    try:
        return shown(Path("~") / Path(path).relative_to(Path.home()))
    except ValueError:
        return shown(path)


class RecentRow(QAbstractButton):
    """A project that was open; Enter opens it, Delete takes it off the list.

    A project that is not where it was says so and offers to look for it.

    Signals:
        chosen: open it (its path).
        sought: it is missing, look for it (the old path).
        dropped: take it off the list (its path).
    """

    chosen = Signal(str)
    sought = Signal(str)
    dropped = Signal(str)

    def __init__(
        self, project: Recent, look: Look, parent: QWidget | None = None, *, missing: bool = False
    ) -> None:
        super().__init__(parent)
        self.project = project
        self.missing = missing
        self._look = look
        caption(self, project.name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(
            f"{project.name}, {tr('not in its place')}" if missing else project.name
        )
        self.setAccessibleDescription(project.path)
        self.ring = FocusRing(self, look, metrics.RADIUS_CONTROL)
        self.clicked.connect(self._open)
        if missing:
            self._offer_search()

    def sizeHint(self) -> QSize:
        return QSize(432, ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Delete:
            self.dropped.emit(self.project.path)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._look
        if self.underMouse() and not self.missing:
            painter.fillRect(self.rect(), look.color("hover"))
        icon, token = ("warning-circle", "warn") if self.missing else ("book-bookmark", "text2")
        look.paint_icon(painter, self._part(4, 20, 20, 20), icon, token)
        wide = self.width() - _TEXT_AT - (200 if self.missing else _SIDE)
        name = self._part(_TEXT_AT, wide, 11, 24)
        painter.setFont(look.font(weight=400 if self.missing else 500))
        painter.setPen(look.color("text2" if self.missing else "text"))
        self._words(painter, name, self.project.name, Qt.TextElideMode.ElideRight)
        painter.setFont(look.font("small"))
        painter.setPen(look.color("text2"))
        path = self._part(_TEXT_AT, wide, 32, 20)
        self._words(painter, path, home_path(self.project.path), Qt.TextElideMode.ElideMiddle)
        if not self.missing:
            self._paint_facts(painter)
        painter.end()

    def _paint_facts(self, painter: QPainter) -> None:
        """Paint size and time at the end side, flush with it."""
        look = self._look
        count = self.project.articles
        size = tr("%n article(s)", "", count).replace(str(count), look.digits(count), 1)
        flags = self._flags(end=True)
        painter.setLayoutDirection(look.direction)
        painter.setFont(look.font("small"))
        painter.setPen(look.color("text"))
        start = self.width() - 4 - _SIDE
        write(painter, self._part(start, _SIDE, 11, 24), flags, size)
        painter.setPen(look.color("text2"))
        opened = when(self.project.opened_at, look) if self.project.opened_at else ""
        write(painter, self._part(start, _SIDE, 32, 20), flags, opened)

    def _words(self, painter: QPainter, rect: QRectF, text: str, mode: Qt.TextElideMode) -> None:
        shown = fitting(painter.fontMetrics(), text, mode, round(rect.width()))
        path = mode is Qt.TextElideMode.ElideMiddle
        painter.setLayoutDirection(self.layoutDirection())
        write(painter, rect, self._flags(), path_from_left(shown) if path else shown)

    def _flags(self, *, end: bool = False) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if self._mirrored != end else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter

    def _part(self, start: float, width: float, top: float, height: float) -> QRectF:
        left = self.width() - start - width if self._mirrored else start
        return QRectF(left, top, width, height)

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _offer_search(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(4, 0, 4, 0)
        line.setSpacing(12)
        line.addStretch(1)
        line.addWidget(label(tr("not in its place"), self._look, size="small", token="warn"))
        self.search = Button(tr("Look for it"), self._look, small=True)
        self.search.clicked.connect(self._seek)
        line.addWidget(self.search)

    def _open(self) -> None:
        if self.missing:
            self._seek()
        else:
            self.chosen.emit(self.project.path)

    def _seek(self) -> None:
        self.sought.emit(self.project.path)


class RecentList(QWidget):
    """A head and the recent projects under it, or a word that there are none.

    Signals:
        chosen, sought, dropped: see `RecentRow`.
    """

    chosen = Signal(str)
    sought = Signal(str)
    dropped = Signal(str)

    def __init__(
        self, projects: tuple[Recent, ...], look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.rows: list[RecentRow] = []
        self.show_projects(projects)

    def show_projects(self, projects: tuple[Recent, ...]) -> None:
        """Show other projects."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = []
        head = label(tr("Recent projects"), self._look, weight=600)
        head.setFixedHeight(36)
        self._column.addWidget(head)
        self._column.addWidget(Hairline(self._look))
        for project in projects:
            self._add(project)
        if not projects:
            none = label(tr("No projects yet"), self._look, token="text2")
            none.setFixedHeight(ROW)
            self._column.addWidget(none)

    def _add(self, project: Recent) -> None:
        # An address of a database is not a file; whether it answers is seen on opening it.
        missing = "://" not in project.path and not Path(project.path).exists()
        row = RecentRow(project, self._look, missing=missing)
        row.chosen.connect(self.chosen)
        row.sought.connect(self.sought)
        row.dropped.connect(self.dropped)
        self.rows.append(row)
        self._column.addWidget(row)
        self._column.addWidget(Hairline(self._look))
