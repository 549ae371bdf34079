"""The two verdicts of a review, side by side."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.model import Uid, Verdict
from annotator.scheme.lookup import SchemeIndex
from ui.language import tr
from ui.theme import metrics
from ui.theme.dates import when
from ui.theme.look import Look
from ui.views.claims.prose import Prose
from ui.widgets.badge import VerdictBadge
from ui.widgets.button import Button
from ui.widgets.labels import ElidedLabel, label
from ui.widgets.painting import rounded


class VerdictCards(QWidget):
    """A card a verdict: who, what, how sure, why.

    Signals:
        taken: a lead takes this one over (`Verdict`).
    """

    taken = Signal(object)

    def __init__(
        self,
        index: SchemeIndex,
        look: Look,
        names: Callable[[Uid | None], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._index = index
        self._look = look
        self._names = names
        self._shown: tuple[tuple[Verdict, ...], bool] = ((), False)
        self.cards: list[VerdictCard] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(metrics.GAP_8)

    def show_verdicts(self, verdicts: Sequence[Verdict], *, offered: bool) -> None:
        """Show these verdicts; offered ones can be taken over."""
        if (tuple(verdicts), offered) == self._shown:
            return
        self._shown = (tuple(verdicts), offered)
        for card in self.cards:
            self._row.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [
            VerdictCard(one, self._index, self._look, self._names(one.person), self, offered)
            for one in verdicts
        ]
        for card in self.cards:
            card.take.clicked.connect(self._take)
            self._row.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
        self.setVisible(bool(self.cards))

    def _take(self) -> None:
        button = self.sender()
        for card in self.cards:
            if card.take is button:
                self.taken.emit(card.verdict)


class VerdictCard(QWidget):
    """One verdict."""

    def __init__(
        self,
        verdict: Verdict,
        index: SchemeIndex,
        look: Look,
        name: str,
        parent: QWidget,
        offered: bool,
    ) -> None:
        super().__init__(parent)
        self.verdict = verdict
        self._look = look
        value = index.verdict(verdict.value)
        word = value.name.in_language(look.language)
        self.take = Button(tr("Take this one"), look, self, small=True)
        self.take.setVisible(offered)
        small = look.font("small")
        self.words = Prose(look, small, look.line_height("small"), verdict.rationale)
        said = [when(verdict.at, look)]
        if verdict.confidence is not None:
            said.insert(0, look.isolate(look.digits(f"{verdict.confidence}%")))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(3)
        column.addWidget(ElidedLabel(name, look, size="small", weight=500))
        column.addWidget(VerdictBadge(word, value.normalized, look))
        column.addWidget(label(" · ".join(said), look, size="small", token="text3"))
        column.addWidget(self.words)
        column.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeading)
        self.setAccessibleName(f"{name}: {word}. {verdict.rationale}")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), self._look
        ground, edge = look.color("raised"), look.color("hair2")
        rounded(painter, self.rect().toRectF(), metrics.RADIUS_CARD, ground, edge)
        painter.end()
