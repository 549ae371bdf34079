"""The workspace of sources: who is quoted how often, on what, by which outlet, by which cue."""

from ui.language import tr
from ui.views.sources.actions import actions
from ui.views.sources.view import SourcesView
from ui.views.workspace import Parts, View, Workspace


def build(parts: Parts) -> View:
    """Make the workspace."""
    return SourcesView(parts)


def name() -> str:
    """What the workspace is called."""
    return tr("Sources")


WORKSPACE = Workspace("sources", 3, "quotes", name, build, actions)
