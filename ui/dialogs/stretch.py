"""Choosing a stretch of an article: the article, its sentences, perhaps a part of one."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.model import Fragment, Uid
from annotator.model.errors import HashiyaError
from annotator.project import Project
from annotator.text.fold import fold, folded_query
from annotator.text.sentences import sentences
from ui.dialogs.lists import line_of, list_sheet
from ui.dialogs.passage import PassageField
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.widgets.field import Field
from ui.widgets.labels import label
from ui.widgets.tips import set_tip

ROLE = Qt.ItemDataRole.UserRole
PAGE, MOST = 400, 200
HEIGHT, ARTICLES_WIDTH = 232, 250
LONGEST = 400
"""Code points of a sentence that its line in the list shows."""


class StretchPicker(QWidget):
    """Articles at the start side, the chosen one's sentences beside them.

    Args:
        project: whose articles they are.
        look: how it looks.

    Signals:
        changed: another stretch is chosen, or none.
    """

    changed = Signal()

    def __init__(self, project: Project, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._look = look
        self._text = ""
        self._article: Uid | None = None
        self._search: Iterator[None] | None = None
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._more)
        self.titles = Field(look, placeholder=tr("Title or outlet"), icon="magnifying-glass")
        self.words = Field(look, placeholder=tr("Words of the sentence"), icon="magnifying-glass")
        self.articles = _list(look, tr("Articles"))
        self.sentences = _list(look, tr("Sentences"))
        self.sentences.setFont(look.reading_font(16))
        self.sentences.setWordWrap(True)
        self.passage = PassageField(look)
        self.hint = label("", look, size="small", token="text3")
        self._lay_out()
        self.titles.textChanged.connect(self.search)
        self.words.textChanged.connect(self._show_sentences)
        self.articles.currentItemChanged.connect(self._open)
        self.sentences.currentItemChanged.connect(self._chosen)
        self.passage.narrowed.connect(self.changed)
        self.setFocusProxy(self.titles)
        self.search("")

    @property
    def stretch(self) -> tuple[Uid, tuple[Fragment, ...]] | None:
        """The article and the range that are chosen: a sentence, or what is selected of it."""
        if self._article is None or self.sentences.currentRow() < 0:
            return None
        start, end = self.sentences.currentItem().data(ROLE)
        part = self.passage.part()
        if part is not None:
            start, end = start + part[0], start + part[1]
        return self._article, (Fragment(start, end),)

    def search(self, words: str) -> None:
        """List the articles whose title or outlet holds these words; the latest come last."""
        self.articles.clear()
        self._search = self._found(folded_query(words))
        self._idle.start(0)

    def finish(self) -> None:
        """Search to the end now; for scripts and tests."""
        while self._search is not None:
            self._more()

    def _more(self) -> None:
        if self._search is None or next(self._search, self) is self:
            self._search = None
            self._idle.stop()
            if self.articles.currentRow() < 0 and self.articles.count():
                self.articles.setCurrentRow(0)

    def _found(self, wanted: str) -> Iterator[None]:
        after = 0
        while True:
            page = self._project.read.names.titles(after, PAGE)
            for one in page:
                if wanted in fold(f"{one.text} {one.detail}"):
                    item = line_of(" ".join(one.text.split()) or one.detail, self._look)
                    item.setData(ROLE, one.uid)
                    set_tip(item, one.detail)
                    self.articles.addItem(item)
                    if self.articles.count() >= MOST:
                        return
            if len(page) < PAGE:
                return
            after = page[-1].order
            yield

    def _open(self, item: QListWidgetItem | None) -> None:
        self._article, self._text = None, ""
        if item is not None:
            try:
                self._text = self._project.read.articles.text(item.data(ROLE))
                self._article = item.data(ROLE)
            except HashiyaError:  # taken out meanwhile
                self._article = None
        self._show_sentences()

    def _show_sentences(self) -> None:
        wanted = folded_query(self.words.text())
        self.sentences.clear()
        for start, end in sentences(self._text):
            words = self._text[start:end]
            if wanted and wanted not in fold(words):
                continue
            item = line_of(" ".join(words[:LONGEST].split()), self._look)
            item.setData(ROLE, (start, end))
            self.sentences.addItem(item)
            if self.sentences.count() >= MOST:
                break
        if self.sentences.count():
            self.sentences.setCurrentRow(0)
        else:
            self._chosen(None)

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is None:
            self.passage.show_passage("")
        else:
            start, end = item.data(ROLE)
            self.passage.show_passage(self._text[start:end])
        nothing = tr("No sentence has these words.") if self._article else tr("No such article.")
        chosen = tr("The whole sentence is taken; select a part of it to take less.")
        self.hint.setText(nothing if item is None else chosen)
        self.changed.emit()

    def _lay_out(self) -> None:
        self.articles.setFixedHeight(HEIGHT)
        self.sentences.setFixedHeight(HEIGHT)
        sides = [QVBoxLayout(), QVBoxLayout()]
        for side, parts in zip(
            sides,
            ((self.titles, self.articles), (self.words, self.sentences)),
            strict=True,
        ):
            side.setSpacing(6)
            for part in parts:
                side.addWidget(part)
        self.titles.setFixedWidth(ARTICLES_WIDTH)
        self.articles.setFixedWidth(ARTICLES_WIDTH)
        row = QHBoxLayout()
        row.setSpacing(metrics.GAP_12)
        row.addLayout(sides[0])
        row.addLayout(sides[1], 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.passage)
        column.addWidget(self.hint)


def _list(look: Look, name: str) -> QListWidget:
    made = QListWidget()
    made.setFont(look.font())
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setTabKeyNavigation(False)
    made.setIconSize(QSize(16, 16))
    made.setAccessibleName(name)
    made.setStyleSheet(list_sheet(look))
    return made
