"""Taking clitics off the words that are selected or chosen, and putting them on again."""

from collections.abc import Callable

from annotator.model import Fragment, SettingKey
from annotator.operations.settings import set_setting
from annotator.operations.spans import resize_span
from annotator.text.clitics import Policy, toggle_enclitic, toggle_proclitic
from annotator.text.vocabulary import Vocabulary
from annotator.text.words import word_at
from ui.actions.action import Action
from ui.actions.context import Context
from ui.actions.spans import WORKSPACE, has_article
from ui.keys import keys
from ui.language import tr

Toggle = Callable[[str, int, int, Vocabulary], tuple[int, int]]


def _toggled(context: Context, toggle: Toggle, place: int) -> None:
    """Toggle at the selection, else at the chosen span, else at the word at the caret."""
    desk, reader = context.desk, context.reader
    vocabulary = desk.words.vocabulary
    selection, span = reader.selection(), desk.span
    if selection is None and span is not None:
        part = span.fragments[place]
        new = Fragment(*toggle(desk.text, part.start, part.end, vocabulary))
        parts = list(span.fragments)
        parts[place] = new
        if new != part:
            desk.perform(resize_span, span, tuple(parts))
        return
    if selection is None:
        word = word_at(desk.text, reader.caret)
        if word is None:
            return
        selection = word.start, word.end
    reader.select(*toggle(desk.text, *selection, vocabulary))


def _proclitic(context: Context) -> None:
    _toggled(context, toggle_proclitic, 0)


def _enclitic(context: Context) -> None:
    _toggled(context, toggle_enclitic, -1)


def _policy(context: Context) -> None:
    """Tag names in the other way from now on."""
    words = context.desk.words
    other = Policy.WITHOUT_CLITICS if words.policy is Policy.WITH_CLITICS else Policy.WITH_CLITICS
    context.desk.perform(set_setting, SettingKey.CLITIC_POLICY, other.value)


def _with(context: Context) -> bool:
    return context.desk.words.policy is Policy.WITH_CLITICS


def actions() -> list[Action]:
    """Clitics before and after, and what the project's rule is."""
    return [
        Action(
            "clitics.before",
            tr("Proclitic off or on"),
            _proclitic,
            keys("X"),
            enabled=has_article,
            workspace=WORKSPACE,
            menu="edit",
            at_cursor=True,
        ),
        Action(
            "clitics.after",
            tr("Enclitic off or on"),
            _enclitic,
            keys("C"),
            enabled=has_article,
            workspace=WORKSPACE,
            menu="edit",
            at_cursor=True,
        ),
        Action(
            "clitics.policy",
            tr("Tag names with their clitics"),
            _policy,
            workspace=WORKSPACE,
            menu="project",
            checked=_with,
        ),
    ]
