"""Finding words in the open article and going from hit to hit."""

from ui.actions.action import Action
from ui.actions.context import Context
from ui.actions.spans import WORKSPACE, has_article
from ui.keys import keys
from ui.language import tr

LONGEST = 80
"""A longer selection is not what somebody wants to find."""


def _open(context: Context) -> None:
    """Find in the article; in a workspace without one, in its list."""
    if context.shell.workspace != WORKSPACE:
        if not context.shell.find_here():
            context.shell.focus_search()
        return
    if context.desk.article is None:
        return
    selection = context.reader.selection()
    words = context.desk.text[slice(*selection)] if selection else ""
    usable = bool(words.strip()) and len(words) <= LONGEST and "\n" not in words
    context.finding.open(words.strip() if usable else None)


def _step(context: Context, by: int) -> None:
    if context.finding.is_open:
        context.finding.step(by)
    else:
        context.finding.open()


def _next(context: Context) -> None:
    _step(context, 1)


def _previous(context: Context) -> None:
    _step(context, -1)


def actions() -> list[Action]:
    """Opening the bar, and stepping."""
    return [
        Action(
            "find.open",
            tr("Find in the article"),
            _open,
            keys("Ctrl+F"),
            icon="magnifying-glass",
            menu="edit",
        ),
        Action(
            "find.next",
            tr("Next hit"),
            _next,
            keys("F3"),
            icon="caret-down",
            enabled=has_article,
            workspace=WORKSPACE,
        ),
        Action(
            "find.previous",
            tr("Previous hit"),
            _previous,
            keys("Shift+F3"),
            icon="caret-up",
            enabled=has_article,
            workspace=WORKSPACE,
        ),
    ]
