"""Saying how a claim of the project hangs together with another."""

from PySide6.QtWidgets import QWidget

from annotator.model import Claim, ClaimLinkKind, Uid
from annotator.operations.claims import link_claims
from annotator.project import Project
from ui.dialogs.base import Row
from ui.dialogs.pick_claim import PickClaim
from ui.language import tr
from ui.theme.look import Look
from ui.widgets.segmented import Segmented


class LinkClaim(PickClaim):
    """Links a claim to another one.

    Args:
        project: whose claims they are.
        claim: where the link starts.
        look: how it looks.
    """

    def __init__(
        self, project: Project, claim: Claim, look: Look, parent: QWidget | None = None
    ) -> None:
        number = look.isolate(look.digits(str(claim.number)))
        title = tr("Link claim {number} to another").format(number=number)
        super().__init__(title, tr("Link"), project, look, parent, without=claim.uid)
        self._claim = claim
        options = [(kind.value, link_word(kind, outgoing=True)) for kind in ClaimLinkKind]
        self.kind = Segmented(options, look, name=tr("Link"))
        self.kind_row = Row(tr("This claim"), self.kind, look)
        self.body.insertWidget(0, self.kind_row)

    def submit(self) -> None:
        """Take the chosen claim, when it is said how the two hang together."""
        if self.is_chosen(self.kind_row, tr("Say how the two claims hang together.")):
            super().submit()

    def take(self, claim: Uid) -> None:
        """Link the claim to the chosen one."""
        kind = ClaimLinkKind(self.kind.value)
        self.project.perform(link_claims, self._claim.uid, claim, kind)


def link_word(kind: ClaimLinkKind, *, outgoing: bool) -> str:
    """Return what a link says of the claim that it starts at, or that it ends at."""
    out = {
        ClaimLinkKind.CONTRADICTS: tr("Contradicts"),
        ClaimLinkKind.UPDATES: tr("Updates"),
        ClaimLinkKind.PART_OF: tr("Part of"),
    }
    back = {
        ClaimLinkKind.CONTRADICTS: tr("Contradicted by"),
        ClaimLinkKind.UPDATES: tr("Updated by"),
        ClaimLinkKind.PART_OF: tr("Has as a part"),
    }
    return (out if outgoing else back)[kind]
