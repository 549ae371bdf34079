"""Labelling all alike from the reader: what is selected or chosen decides what is sought."""

from collections.abc import Iterator

from PySide6.QtCore import Qt

from annotator.model import Fragment, quoted
from annotator.text.clitics import trimmed
from ui.actions.action import Action
from ui.actions.context import Context
from ui.actions.spans import WORKSPACE as ANNOTATE
from ui.actions.spans import has_article, selected
from ui.alike import Alike, alike
from ui.dialogs.label_alike import LabelAlike
from ui.keys import keys
from ui.language import tr


def sought(context: Context) -> tuple[str, str] | None:
    """The words that are sought, and the label that is offered; None without any words."""
    desk = context.desk
    fragments, span = selected(context), desk.span
    if fragments is None and span is None:
        return None
    first = desk.words.last_label or desk.index.scheme.labels[0].code
    code = span.label if fragments is None and span is not None else first
    if fragments is None and span is not None:
        fragments = span.fragments
    if fragments is None or len(fragments) > 1:
        return None
    part = fragments[0]
    stem = trimmed(desk.text, part.start, part.end, desk.words.vocabulary)
    return quoted(desk.text, (Fragment(*stem),)), code


def open_dialog(context: Context) -> None:
    """Show where the words stand, to label them."""
    found = sought(context)
    if found is None:
        context.shell.say(tr("Select words first, or choose a span."))
        return
    desk = context.desk
    quote, code = found

    def places(label: str) -> Iterator[list[Alike]]:
        layer = [one.code for one in desk.index.labels_of(desk.index.layer_of(label).code)]
        return alike(desk.text, quote, desk.words, desk.spans.values(), layer)

    dialog = LabelAlike(desk, places, code, context.reader.look, context.reader.window())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(context.reader.clear_selection)
    dialog.open()


def actions(_language: str) -> list[Action]:
    """Labelling all that is alike."""
    return [
        Action(
            "label.alike",
            tr("Label all alike…"),
            open_dialog,
            keys("T"),
            icon="copy-simple",
            enabled=has_article,
            workspace=ANNOTATE,
            menu="edit",
            at_cursor=True,
        )
    ]
