"""Going from article to article, and saying how far each is."""

from annotator.model import Status
from annotator.operations.sets import set_status
from ui.actions.action import Action
from ui.actions.context import Context
from ui.actions.spans import WORKSPACE, has_article
from ui.keys import keys
from ui.language import tr
from ui.questions import Question


def mark(context: Context, status: Status) -> None:
    """Say how far the open article is; what it lacks is shown before it is done."""
    desk = context.desk
    if status is Status.DONE and desk.status is not status and context.shell.hold_done():
        return
    if desk.article is not None and desk.status is not status:
        desk.perform(set_status, desk.article.uid, status)


def _done(context: Context) -> None:
    """Mark the article as done and go on; on a done article, take the mark back."""
    if context.desk.status is Status.DONE:
        mark(context, Status.IN_PROGRESS)
    else:
        mark(context, Status.DONE)


def _next(context: Context) -> None:
    if not context.desk.next_article():
        context.shell.say(tr("This is the last article of the list."))


def _previous(context: Context) -> None:
    if not context.desk.previous_article():
        context.shell.say(tr("This is the first article of the list."))


def _remove(context: Context) -> None:
    """Ask whether the picked articles, or the open one, shall be deleted."""
    context.shell.ask(Question.REMOVE)


def _any(context: Context) -> bool:
    return bool(context.desk.queue.chosen(context.desk.article))


def actions() -> list[Action]:
    """The actions on the open article."""
    return [
        Action(
            "article.next",
            tr("Next article"),
            _next,
            keys("Alt+Down", "Ctrl+PageDown"),
            icon="caret-right",
            workspace=WORKSPACE,
            menu="article",
        ),
        Action(
            "article.previous",
            tr("Previous article"),
            _previous,
            keys("Alt+Up", "Ctrl+PageUp"),
            icon="caret-left",
            workspace=WORKSPACE,
            menu="article",
        ),
        Action(
            "article.done",
            tr("Mark as done"),
            _done,
            keys("Ctrl+Return", "Ctrl+Enter"),
            icon="check-circle",
            enabled=has_article,
            workspace=WORKSPACE,
            menu="article",
        ),
        Action(
            "article.remove",
            tr("Delete articles…"),
            _remove,
            icon="trash",
            enabled=_any,
            workspace=WORKSPACE,
            menu="article",
        ),
    ]
