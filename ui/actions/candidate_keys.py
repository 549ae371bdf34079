"""Labelling again: the last label, and words that bear a label elsewhere in the project."""

from ui.actions.action import Action, Scope
from ui.actions.context import Context
from ui.actions.sight import shorten
from ui.actions.spans import WORKSPACE, has_article, label
from ui.actions.words import here, select
from ui.keys import keys
from ui.language import tr


def _repeat(context: Context) -> None:
    """Give the label that is offered for these words, else the one that was given last."""
    words = context.desk.words
    offered = words.offered
    if offered is not None and context.reader.selection() == (offered.start, offered.end):
        words.offered = None
        label(context, offered.label)
    elif words.last_label:
        label(context, words.last_label)
    else:
        context.shell.say(tr("No label has been given yet."))


def _go(context: Context, step: int) -> None:
    """Select the next words that are labelled elsewhere and not here."""
    desk = context.desk
    start, end = here(context)
    found = desk.words.labelled.next(
        desk.text, desk.spans.values(), end if step > 0 else start, step
    )
    desk.words.offered = found
    if found is None:
        context.shell.say(tr("Nothing else here bears a label elsewhere."))
        return
    select(context, found.start, found.end)
    name = desk.index.label(found.label).name.in_language(context.shell.language())
    context.shell.say(
        tr("“{words}” is {label} elsewhere: Space labels it, any other label's key too.").format(
            words=shorten(desk.text[found.start : found.end]), label=name
        )
    )


def _next(context: Context) -> None:
    _go(context, 1)


def _previous(context: Context) -> None:
    _go(context, -1)


def actions() -> list[Action]:
    """Repeating a label, and going to what may bear one."""
    return [
        Action(
            "label.repeat",
            tr("Give the same label again"),
            _repeat,
            keys("Space"),
            enabled=has_article,
            scope=Scope.READER,
            workspace=WORKSPACE,
            menu="edit",
            at_cursor=True,
        ),
        Action(
            "candidate.next",
            tr("Next words labelled elsewhere"),
            _next,
            keys("V"),
            enabled=has_article,
            workspace=WORKSPACE,
        ),
        Action(
            "candidate.previous",
            tr("Words before that are labelled elsewhere"),
            _previous,
            keys("B"),
            enabled=has_article,
            workspace=WORKSPACE,
        ),
    ]
