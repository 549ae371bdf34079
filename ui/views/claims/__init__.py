"""The workspace in which claims are checked and judged."""

from ui.language import tr
from ui.views.claims.actions import actions
from ui.views.claims.view import ClaimsView
from ui.views.workspace import Parts, View, Workspace


def build(parts: Parts) -> View:
    """Make the workspace."""
    return ClaimsView(parts)


def name() -> str:
    """What the workspace is called."""
    return tr("Claims")


WORKSPACE = Workspace("claims", 2, "scales", name, build, actions)
