"""What somebody has typed and not recorded, wherever it is: also where its row is gone."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.model import Draft
from ui.dialogs.base import Dialog
from ui.drafting import Drafting
from ui.language import tr
from ui.theme import metrics
from ui.theme.dates import when
from ui.theme.look import Look
from ui.views.claims.prose import Prose, clean
from ui.widgets.button import Button
from ui.widgets.hairline import Hairline
from ui.widgets.labels import ElidedLabel, label

CHOICES = frozenset({"value", "confidence", "cites", "correction"})
"""Parts of a verdict that hold no words."""
HEIGHT = 420
Called = Callable[[Draft], str]
Leads = Callable[[Draft], bool]


def words_of(draft: Draft) -> str:
    """Return what was typed, without what was chosen beside it."""
    typed = [clean(text) for part, text in draft.words.items() if part not in CHOICES]
    return " · ".join(text for text in typed if text)


class DraftsDialog(Dialog):
    """Lists drafts, the newest first; each can be shown in its place, copied or discarded.

    Args:
        drafts: of whoever works.
        called: what the form of a draft is called.
        leads: whether a draft has a place where it can be shown.
        there: whether the row is there that a draft is about.
        look: how it looks.

    Attributes:
        chosen: the draft to be shown in its place, once the dialog is accepted.
    """

    def __init__(
        self,
        drafts: Drafting,
        called: Called,
        leads: Leads,
        there: Leads,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Drafts"), look, parent, width=560)
        drafts.flush()  # what stands in a form just now is one, too
        self._drafts = drafts
        self._called, self._leads, self._there = called, leads, there
        self.chosen: Draft | None = None
        self.rows: list[DraftRow] = []
        words = tr("What you typed and did not record. Nobody else sees it.")
        self.body.addWidget(label(words, look, size="small", token="text2", wrap=True))
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self._area)
        close = Button(tr("Close"), look)
        close.clicked.connect(self.reject)
        self.set_buttons(close)
        self._show()

    def _show(self) -> None:
        inner = QWidget()
        inner.setAutoFillBackground(False)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.GAP_8)
        self.rows = []
        for draft in self._drafts.all():
            if self.rows:
                column.addWidget(Hairline(self.look))
            row = DraftRow(draft, self._called(draft), self.look, inner)
            row.open.setVisible(self._leads(draft))
            row.gone.setVisible(not self._there(draft))
            row.opened.connect(self._open)
            row.discarded.connect(self._throw_away)
            self.rows.append(row)
            column.addWidget(row)
        if not self.rows:
            column.addWidget(label(tr("There is none."), self.look, token="text2"))
        column.addStretch()
        self._area.setWidget(inner)
        self._area.setFixedHeight(min(HEIGHT, max(60, inner.sizeHint().height())))

    def _open(self, draft: Draft) -> None:
        self.chosen = draft
        self.accept()

    def _throw_away(self, draft: Draft) -> None:
        self._drafts.discard(draft)
        self._show()


class DraftRow(QWidget):
    """One draft.

    Signals:
        opened: show it in its place (`Draft`).
        discarded: throw it away (`Draft`).
    """

    opened = Signal(object)
    discarded = Signal(object)

    def __init__(
        self, draft: Draft, called: str, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.draft = draft
        title = clean(draft.title)
        head = QHBoxLayout()
        head.setSpacing(metrics.GAP_8)
        head.addWidget(label(called, look, weight=600))
        head.addWidget(ElidedLabel(title, look, size="small", token="text2"), 1)
        head.addWidget(label(when(draft.at, look), look, size="small", token="text3"))
        self.words = Prose(look, look.font(), look.line_height("base"), words_of(draft))
        self.open = Button(tr("Show it"), look, small=True)
        self.gone = label(
            tr("What it is about is gone."), look, size="small", token="warn", wrap=True
        )
        self.copy = Button(tr("Copy"), look, small=True)
        self.discard = Button(tr("Discard"), look, small=True)
        ways = QHBoxLayout()
        ways.setSpacing(metrics.GAP_8)
        for part in (self.open, self.copy, self.discard):
            ways.addWidget(part)
        ways.addWidget(self.gone, 1)
        ways.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(metrics.GAP_4)
        column.addLayout(head)
        column.addWidget(self.words)
        column.addLayout(ways)
        self.open.clicked.connect(self._open)
        self.copy.clicked.connect(self._copy)
        self.discard.clicked.connect(self._discard)
        self.setAccessibleName(f"{called}, {title}: {words_of(draft)}")

    def _open(self) -> None:
        self.opened.emit(self.draft)

    def _copy(self) -> None:
        words = (text for part, text in self.draft.words.items() if part not in CHOICES and text)
        QApplication.clipboard().setText("\n".join(words))

    def _discard(self) -> None:
        self.discarded.emit(self.draft)
