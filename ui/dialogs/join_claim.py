"""Saying that a claim span states another claim of the project."""

from PySide6.QtWidgets import QWidget

from annotator.model import Span, Uid
from annotator.operations.claims import join_claim
from annotator.project import Project
from ui.dialogs.pick_claim import PickClaim
from ui.language import tr
from ui.theme.look import Look


class JoinClaim(PickClaim):
    """Joins a claim span to a claim; when it is accepted, ``joined`` is that claim.

    Args:
        project: whose claims they are.
        span: a claim span as it was read.
        look: how it looks.
    """

    def __init__(
        self, project: Project, span: Span, look: Look, parent: QWidget | None = None
    ) -> None:
        title, done = tr("Join to a claim"), tr("Join")
        super().__init__(title, done, project, look, parent, current=span.claim)
        self._span = span
        self.joined: Uid | None = None

    def take(self, claim: Uid) -> None:
        """Join the span to the claim; the one that it states already is no change."""
        if claim != self._span.claim:
            self.project.perform(join_claim, self._span, claim)
        self.joined = claim
