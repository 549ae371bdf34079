"""The workspace in which claims are checked and judged."""

from ui.actions import Action
from ui.language import tr
from ui.views.claims import actions, case_actions, outputs
from ui.views.claims.view import ClaimsView
from ui.views.workspace import Parts, View, Workspace


def build(parts: Parts) -> View:
    """Make the workspace."""
    return ClaimsView(parts)


def name() -> str:
    """What the workspace is called."""
    return tr("Claims")


def _actions(language: str) -> list[Action]:
    return [
        *actions.actions(language),
        *case_actions.actions(language),
        *outputs.actions(),
    ]


WORKSPACE = Workspace("claims", 2, "scales", name, build, _actions)
