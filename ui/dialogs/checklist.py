"""What the check of a claim has and what it lacks, point by point."""

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.model.publishing import Gap
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.widgets.labels import label, picture, set_ink

_Line = tuple[QLabel, QLabel]

_DONE, _LACKING = ("check-circle", "ok"), ("warning", "warn")


class Checklist(QWidget):
    """A line for each point, with an icon and a word: what is there, and what lacks."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(metrics.GAP_4)
        self._lines = {gap: self._line() for gap in Gap}

    def show_gaps(self, lacking: Collection[Gap]) -> None:
        """Show which points lack; all others are there."""
        ratio = self.devicePixelRatioF()
        for gap, (icon, words) in self._lines.items():
            name, token = _LACKING if gap in lacking else _DONE
            icon.setPixmap(self._look.pixmap(name, token, 16, ratio=ratio))
            there, lacks = said(gap)
            words.setText(lacks if gap in lacking else there)
            set_ink(words, self._look.color("text" if gap in lacking else "text2"))

    @property
    def text(self) -> str:
        """All that it says, a line for each point."""
        return "\n".join(words.text() for _, words in self._lines.values())

    def _line(self) -> _Line:
        icon, words = picture(self), label("", self._look, size="small", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(metrics.GAP_8)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        self._column.addLayout(row)
        return icon, words


def said(gap: Gap) -> tuple[str, str]:
    """Return what is said of a point that is there, and of one that lacks."""
    words = {
        Gap.RATIONALE: (
            tr("The verdict says why."),
            tr("The verdict does not say why: write its rationale."),
        ),
        Gap.EVIDENCE: (
            tr("It rests on evidence."),
            tr("It has no evidence."),
        ),
        Gap.ARCHIVE: (
            tr("Addresses have archived copies."),
            tr("An address among the evidence has no archived copy."),
        ),
        Gap.CHANGED: (
            tr("The evidence is as it was."),
            tr("Some evidence has changed or is missing."),
        ),
        Gap.DATES: (
            tr("Days are in order."),
            tr("Days are out of order: something was seen before it was said or published."),
        ),
    }
    return words[gap]
