"""The workspace of the registry: records, what each is called, and names without a record."""

from ui.language import tr
from ui.views.records.actions import actions
from ui.views.records.view import RecordsView
from ui.views.workspace import Parts, View, Workspace


def build(parts: Parts) -> View:
    """Make the workspace."""
    return RecordsView(parts)


def name() -> str:
    """What the workspace is called."""
    return tr("Registry")


WORKSPACE = Workspace("registry", 4, "address-book", name, build, actions)
