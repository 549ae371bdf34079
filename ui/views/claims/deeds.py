"""The steps of a review as the window does them; what is refused is told in the pane."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from annotator.model import Claim, ClaimState, Comment, Uid
from annotator.model.review import FOLLOWING
from annotator.operations.review import (
    advance,
    assign,
    comment,
    delete_comment,
    start_review,
    take_claim,
)
from annotator.project import Project
from ui.dialogs.notice import Notice
from ui.dialogs.review import PublishDialog, ReasonDialog
from ui.drafting import Drafting, keep
from ui.language import tr
from ui.review_words import state_word
from ui.theme.look import Look
from ui.views.claims.trying import attempt


class Deeds(QObject):
    """Brings the claim that is shown from state to state.

    Args:
        project: whose claim it is.
        drafts: keeps what is typed into dialogs.
        look: how dialogs look.
        notice: tells what is refused.
        window: what dialogs stand before.

    Signals:
        commented: a comment was said.
    """

    commented = Signal()

    def __init__(
        self, project: Project, drafts: Drafting, look: Look, notice: Notice, window: QWidget
    ) -> None:
        super().__init__(window)
        self._drafts = drafts
        self._project = project
        self._look = look
        self._notice = notice
        self._window = window
        self.claim: Claim | None = None
        self.dialog: QDialog | None = None

    def triage(self) -> None:
        """Let a new claim wait for a checker."""
        if self.claim is not None and self._follows(ClaimState.TRIAGED):
            attempt(self._project, self._notice, advance, self.claim, ClaimState.TRIAGED)

    def take(self) -> None:
        """Check the claim oneself."""
        if self.claim is not None:
            attempt(self._project, self._notice, take_claim, self.claim)

    def start(self) -> None:
        """Start the review."""
        if self.claim is not None and self._follows(ClaimState.IN_REVIEW):
            attempt(self._project, self._notice, start_review, self.claim)

    def assign(self, first: Uid | None, second: Uid | None) -> None:
        """Say who checks the claim."""
        if self.claim is not None:
            attempt(self._project, self._notice, assign, self.claim, assignee=first, second=second)

    def publish(self) -> None:
        """Ask where the check is published."""
        if self.claim is not None and self._follows(ClaimState.PUBLISHED):
            self._open(PublishDialog(self._project, self.claim, self._look, self._window))

    def reopen(self) -> None:
        """Ask why the claim is reopened."""
        self._ask(ClaimState.REOPENED)

    def send_back(self) -> None:
        """Let a claim in review wait for a checker again."""
        if self.claim is not None and self.claim.state is ClaimState.NEW:
            self.triage()  # nothing was in review, and nothing needs a note
        else:
            self._ask(ClaimState.TRIAGED)

    def ask_second(self) -> None:
        """Ask for a second review."""
        self._ask(ClaimState.SECOND_REVIEW)

    def confirm(self) -> None:
        """Say that the verdict that stands still stands."""
        if self.claim is not None and self._follows(ClaimState.DECIDED):
            attempt(self._project, self._notice, advance, self.claim, ClaimState.DECIDED)

    def comment(self, text: str) -> None:
        """Say something to the others."""
        if self.claim is not None:
            said = attempt(self._project, self._notice, comment, self.claim.uid, text)
            if said is not None:
                self.commented.emit()

    def delete_comment(self, seen: Comment) -> None:
        """Take a comment back."""
        attempt(self._project, self._notice, delete_comment, seen)

    def _ask(self, state: ClaimState) -> None:
        if self.claim is not None and self._follows(state):
            self._open(ReasonDialog(self._project, self.claim, state, self._look, self._window))

    def _follows(self, state: ClaimState) -> bool:
        """Return whether a state may come next; when it may not, say which may."""
        if self.claim is None or state in FOLLOWING[self.claim.state]:
            return True
        allowed = [state_word(one) for one in ClaimState if one in FOLLOWING[self.claim.state]]
        words = tr("“{state}” does not follow on “{now}”. What may follow: {allowed}.")
        self._notice.say(
            words.format(
                state=self._look.isolate(state_word(state)),
                now=self._look.isolate(state_word(self.claim.state)),
                allowed=tr(", ").join(allowed),
            ),
            "warn",
        )
        return False

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        keep(dialog, self._drafts)
        dialog.open()

    def _closed(self) -> None:
        self.dialog = None
