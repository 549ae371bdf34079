"""Spans of articles that a rationale points at: chosen among a claim's places and evidence."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from annotator.model import Article, Span, Uid, quoted
from annotator.model.errors import HashiyaError
from annotator.project import Project
from annotator.storage.reading import Appearance
from ui.language import tr
from ui.theme.look import Look
from ui.views.claims.flow import Flow
from ui.views.claims.prose import clean
from ui.widgets.button import Button
from ui.widgets.chip import Chip
from ui.widgets.menu import menu, menu_text, open_below

LONGEST = 60


class Cites(QWidget):
    """The spans that are cited, as chips, and a button that offers more.

    Signals:
        changed: another span is cited, or one no more.
        opened: open the article of this one (`Appearance`).
    """

    changed = Signal()
    opened = Signal(object)

    def __init__(self, project: Project, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._look = look
        self._offered: list[Uid] = []
        self._cited: tuple[Uid, ...] = ()
        self._menu: QMenu | None = None
        self._chips: dict[Chip, Uid] = {}
        self.add = Button(tr("Cite an article"), look, self, icon="quotes", small=True)
        self.flow = Flow(4, 4, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.flow)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        self.add.clicked.connect(self.open_menu)

    @property
    def value(self) -> tuple[Uid, ...]:
        """The spans that are cited, in the order in which they were."""
        return self._cited

    @property
    def offered(self) -> tuple[Uid, ...]:
        """The spans that can be cited."""
        return tuple(self._offered)

    def offer(self, spans: Sequence[Uid]) -> None:
        """Offer these spans: where articles state the claim, and spans that are evidence."""
        self._offered = list(dict.fromkeys(spans))
        self.add.setVisible(bool(self._offered))

    def set_value(self, cited: Sequence[Uid]) -> None:
        """Show what is cited, without saying so."""
        self._cited = tuple(cited)
        self._chips = {}
        for uid in self._cited:
            chip = Chip(self._words(uid), self._look, icon="quotes")
            chip.clicked.connect(self._open)
            chip.removed.connect(self._remove)
            self._chips[chip] = uid
        self.flow.set_items(list(self._chips))
        self.flow.setVisible(bool(self._chips))

    def open_menu(self) -> None:
        """Offer the spans that are not cited yet."""
        left = [uid for uid in self._offered if uid not in self._cited]
        self._menu = made = menu(self._look, self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, uid in enumerate(self._offered):
            action = made.addAction(menu_text(self._words(uid)))
            action.setData(number)
            action.setEnabled(uid in left)
        made.triggered.connect(self._chosen)
        open_below(made, self.add)

    def cite(self, span: Uid) -> None:
        """Cite a span, if it is not cited already."""
        if span not in self._cited:
            self.set_value((*self._cited, span))
            self.changed.emit()

    def _chosen(self, action: QAction) -> None:
        self.cite(self._offered[int(action.data())])

    def _remove(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip) and chip in self._chips:
            gone = self._chips[chip]
            self.set_value([uid for uid in self._cited if uid != gone])
            self.add.setFocus()
            self.changed.emit()

    def _open(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip) and chip in self._chips:
            found = place_of(self._project, self._chips[chip])
            if found is not None:
                self.opened.emit(found)

    def _words(self, uid: Uid) -> str:
        found = place_of(self._project, uid)
        if found is None:
            return tr("A span that is gone")
        return cited_words(self._project, found.span, found.article)


def place_of(project: Project, span: Uid) -> Appearance | None:
    """Return a span with its article; None when it is gone."""
    read = project.read
    try:
        found = read.annotation.span(span)
        owned = read.annotation.set(found.set)
        return Appearance(found, read.articles.one(owned.article), owned)
    except HashiyaError:
        return None


def cited_words(project: Project, span: Span, article: Article) -> str:
    """Return how a cited span is called: outlet and words."""
    words = clean(quoted(project.read.articles.text(article.uid), span.fragments))
    words = words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"
    return f"{article.outlet or article.title}: «{words}»"
