"""Says that what stands in a form is not recorded, and offers the ways on."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.language import tr
from ui.theme import metrics
from ui.theme.dates import when
from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.labels import label, picture

LONGEST = 160


@dataclass(frozen=True, slots=True)
class Other:
    """Other words that stand for the same form.

    Attributes:
        said: where they stand, in words.
        text: the words.
    """

    said: str
    text: str


class DraftMark(QWidget):
    """Stands in a form in which something is given back; hidden otherwise.

    Args:
        look: how it looks.
        discards: whether it has a button that throws the draft away; the form may have its own.
        insists: whether it has one that records it; a form that records by itself does not write
            over words that somebody else recorded meanwhile.

    Signals:
        discarded: throw the draft away.
        taken: put other words into the form in place of the draft (their number).
        insisted: record the draft, whatever was recorded meanwhile.
    """

    discarded = Signal()
    taken = Signal(int)
    insisted = Signal()

    def __init__(
        self,
        look: Look,
        parent: QWidget | None = None,
        *,
        discards: bool = True,
        insists: bool = False,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.words: QLabel = label("", look, size="small", token="warn", wrap=True)
        self.discard = Button(tr("Discard"), look, self, small=True)
        self.discard.setVisible(discards)
        self.insist = Button(tr("Record it"), look, self, small=True)
        self.insist.setVisible(insists)
        self.insist.clicked.connect(self.insisted)
        self.takers: list[Button] = []
        self._rows: list[QWidget] = []
        icon = picture(self)
        icon.setPixmap(look.pixmap("note-pencil", "warn", 16, ratio=self.devicePixelRatioF()))
        head = QHBoxLayout()
        head.setSpacing(metrics.GAP_8)
        head.addWidget(icon)
        head.addWidget(self.words, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 2)
        self._column.setSpacing(metrics.GAP_4)
        self._column.addLayout(head)
        if insists:  # two are too wide for a pane beside the words
            ways = QHBoxLayout()
            ways.setSpacing(metrics.GAP_8)
            ways.addWidget(self.insist)
            ways.addWidget(self.discard)
            ways.addStretch()
            self._column.addLayout(ways)
        else:
            head.addWidget(self.discard)
        self.discard.clicked.connect(self.discarded)
        self.hide()

    def show_draft(self, at: int, others: Sequence[Other] = ()) -> None:
        """Say that a draft of a moment (ms since 1970) stands in the form.

        Args:
            at: when it was kept.
            others: what else stands for the form.
        """
        moment = self._look.isolate(when(at, self._look))
        said = tr("Not recorded yet; typed {when}").format(when=moment)
        self.words.setText(said)
        self.setAccessibleName(said)
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.takers = []
        self._rows = [self._row(one) for one in others]
        for row in self._rows:
            self._column.addWidget(row)
        self.show()

    def clear(self) -> None:
        """Say nothing: all is recorded."""
        self.hide()

    def _row(self, other: Other) -> QWidget:
        look, text = self._look, " ".join(other.text.split())
        cut = text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()}…"
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(metrics.GAP_8)
        quoted = f"{other.said} «{look.isolate(cut) if cut else '—'}»"
        line.addWidget(label(quoted, look, size="small", token="text2", wrap=True), 1)
        take = Button(tr("Take this"), look, small=True)
        take.clicked.connect(self._take)
        self.takers.append(take)
        line.addWidget(take, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _take(self) -> None:
        sender = self.sender()
        for number, button in enumerate(self.takers):
            if button is sender:
                self.taken.emit(number)
                return
