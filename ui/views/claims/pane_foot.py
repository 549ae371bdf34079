"""The foot of the verdict pane: what is refused, and the buttons of the step that comes next."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.model import ClaimState
from annotator.model.next_step import NextStep
from annotator.model.review import CLOSED, may_check
from ui.dialogs.notice import Notice
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.views.claims.case import Case
from ui.views.claims.next_words import give_words
from ui.widgets.button import Button
from ui.widgets.hairline import Hairline
from ui.widgets.labels import label


class PaneFoot(QWidget):
    """Shows the buttons that somebody can use now, one of them the primary one."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = Notice(look)
        self.give = Button(tr("Give the verdict"), look, primary=True, key="Ctrl+Return")
        self.discard = Button(tr("Discard"), look)
        self.start = Button(tr("Start the review"), look, primary=True, key="R")
        self.triage = Button(tr("Let it wait"), look, key="T")
        self.publish = Button(tr("Publish"), look, primary=True, key="P")
        self.reopen = Button(tr("Reopen"), look, key="O")
        self.hint = label(tr("Not given yet."), look, size="small", token="text2", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(look))
        inner = QVBoxLayout()
        inner.setContentsMargins(metrics.PANE_PADDING, 8, metrics.PANE_PADDING, 10)
        inner.setSpacing(6)
        inner.addWidget(self.notice)
        row = QHBoxLayout()
        row.setSpacing(metrics.GAP_8)
        shown = (self.give, self.start, self.publish, self.triage, self.reopen, self.discard)
        for button in shown:
            row.addWidget(button)
        row.addStretch()
        inner.addLayout(row)
        inner.addWidget(self.hint)
        column.addLayout(inner)
        column.addWidget(Hairline(look))

    def show_case(self, case: Case) -> None:
        """Name the button that gives the verdict by what it does here."""
        self.give.setText(give_words(case))
        self.give.setAccessibleName(give_words(case))
        self.give.updateGeometry()

    def show_buttons(self, case: Case, *, begun: bool, new: bool) -> None:
        """Show what can be done.

        Args:
            case: what is reviewed.
            begun: whether a verdict was begun.
            new: whether giving it would say something.
        """
        state = case.claim.state
        judging = begun or case.is_open or case.next is NextStep.AWAIT_OTHER
        self.give.setVisible(judging)
        self.give.setEnabled(new)
        self.discard.setVisible(begun)
        self.hint.setVisible(begun)
        self.start.setVisible(not begun and case.next is NextStep.START)
        self.triage.setVisible(not begun and state is ClaimState.NEW)
        self.publish.setVisible(not begun and case.next is NextStep.PUBLISH)
        checks = may_check(case.person.role)
        self.reopen.setVisible(not begun and state in CLOSED and checks)
