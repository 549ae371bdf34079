"""Undo and redo; they survive a restart."""

from annotator.model import ChangeSet, Kind, quoted
from ui.actions.action import Action
from ui.actions.context import Context
from ui.actions.reading import WORKSPACE as ANNOTATE
from ui.actions.sight import done_to, named, shorten
from ui.changed_places import fragments_before
from ui.keys import keys
from ui.language import tr
from ui.questions import Question
from ui.wording import is_of_annotating, verb_word

LARGE = frozenset({"add_articles", "restore", "import_records", "remove_articles"})
"""Verbs that may touch very many rows."""
AT_ONCE = 2000
"""So many rows are taken out or put back while the window waits."""


def _undo(context: Context) -> None:
    verb = context.desk.undoable
    if verb in LARGE and context.desk.project.history.rows_to_undo() > AT_ONCE:
        context.shell.ask(Question.UNDO)
        return
    changes = context.desk.undo()
    if changes is not None and verb is not None:
        _go_there(context, verb)
        _open_some(context)
        step = _step(context, verb_word(verb), changes)
        context.shell.say(tr("Undone: {step}").format(step=step))


def _redo(context: Context) -> None:
    verb = context.desk.redoable
    if verb in LARGE and context.desk.project.history.rows_to_redo() > AT_ONCE:
        context.shell.ask(Question.REDO)
        return
    changes = context.desk.redo()
    if changes is not None and verb is not None:
        _go_there(context, verb)
        _open_some(context)
        step = _step(context, verb_word(verb), changes)
        context.shell.say(tr("Done again: {step}").format(step=step))


def _go_there(context: Context, verb: str) -> None:
    """Show the text where the step was done in it: no step is taken back out of sight."""
    if is_of_annotating(verb) and context.shell.workspace != ANNOTATE:
        context.shell.show_workspace(ANNOTATE)


def _open_some(context: Context) -> None:
    """Open an article when the one that was open went with its import, or was deleted."""
    if context.desk.article is None:
        context.desk.queue.reload()
        context.desk.next_article()


def _step(context: Context, verb: str, changes: ChangeSet) -> str:
    """What was done, and to which words if it was one span of the open article."""
    desk, rows = context.desk, {one.row for one in changes.changes if one.kind is Kind.SPAN}
    if len(rows) != 1 or desk.article is None or desk.article.uid not in changes.articles:
        return verb
    span = desk.spans.get(next(iter(rows)))
    if span is not None:
        return done_to(verb, named(context, span))
    gone = tuple(part for one in changes.changes for part in fragments_before(one))
    words = shorten(quoted(desk.text, gone))
    return done_to(verb, f"«{words}»") if gone else verb


def _can_undo(context: Context) -> bool:
    return context.desk.undoable is not None


def _can_redo(context: Context) -> bool:
    return context.desk.redoable is not None


def actions() -> list[Action]:
    """Undo and redo."""
    return [
        Action(
            "history.undo",
            tr("Undo"),
            _undo,
            keys("Ctrl+Z"),
            icon="arrow-u-up-left",
            enabled=_can_undo,
            menu="edit",
        ),
        Action(
            "history.redo",
            tr("Redo"),
            _redo,
            keys("Ctrl+Shift+Z", "Ctrl+Y"),
            icon="arrow-u-up-right",
            enabled=_can_redo,
            menu="edit",
        ),
    ]
