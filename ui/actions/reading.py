"""What can be done while another's set is shown: whatever reads, and nothing that writes it.

An action of the annotate workspace that is not named here counts as one that writes, so that a
new one is refused until somebody has thought of it.
"""

from ui.actions.action import Action
from ui.actions.context import Context

WORKSPACE = "annotate"

READS = frozenset(
    {
        "article.info",
        "article.next",
        "article.previous",
        "escape",
        "evidence.quote",
        "record.open",
        "sentence.go",
        "span.choose",
        "span.next",
        "span.previous",
    }
)
FAMILIES = ("column", "direction", "find", "reader", "set", "show", "text", "words")
"""The first words of the names of actions that read, every one of them."""
STEPS = frozenset({"history.undo", "history.redo"})
"""They take back one's own work, which is out of sight then."""


def writes(action: Action) -> bool:
    """Return whether an action may change annotation."""
    if action.id in STEPS:
        return True
    family = action.id.partition(".")[0]
    return action.workspace == WORKSPACE and action.id not in READS and family not in FAMILIES


def refused(action: Action, context: Context) -> bool:
    """Return whether an action is refused because another's set is in sight."""
    shown = context.desk.shown.foreign and context.shell.workspace == WORKSPACE
    return shown and writes(action)
