"""What happened to a claim, as the person at the window may see it; newest first."""

from annotator.model import Claim
from annotator.operations.claim_history import Event, What, claim_history
from annotator.project import Project

__all__ = ["Event", "What", "history"]


def history(project: Project, claim: Claim) -> list[Event]:
    """Return the events of a claim that stands, the newest first."""
    read = project.read
    return claim_history(read, claim, project.actor)
