"""Bringing what an action works on into view before it is worked on."""

from annotator.model import Fragment, Span, quoted
from ui.actions.context import Context
from ui.desk import Desk
from ui.language import tr

QUOTE_LENGTH = 24


def shorten(text: str, length: int = QUOTE_LENGTH) -> str:
    """A text's first characters, isolated from the direction of what stands around it."""
    one_line = " ".join(text.split())
    cut = one_line if len(one_line) <= length else one_line[: length - 1].rstrip() + "…"
    return f"\u2068{cut}\u2069"


def words_of(desk: Desk, span: Span) -> str:
    """What a span says, shortened for a message."""
    return f"«{shorten(quoted(desk.text, span.fragments))}»"


def named(context: Context, span: Span) -> str:
    """A span's label and its words: two spans of the same words are told apart."""
    desk, language = context.desk, context.shell.language()
    label = desk.index.label(span.label).short.in_language(language)
    return f"{label} {words_of(desk, span)}"


def worked_on(context: Context) -> tuple[Fragment, ...]:
    """What an action at the cursor works on: the selected words, else the chosen span."""
    selection, span = context.reader.selection(), context.desk.span
    if selection is not None:
        return (Fragment(*selection),)
    return span.fragments if span is not None else ()


def bring(context: Context) -> str:
    """Bring what is worked on into view; return its words if it was out of sight, else nothing."""
    parts = worked_on(context)
    if not context.reader.bring(parts):
        return ""
    span = context.desk.span
    if span is not None and context.reader.selection() is None:
        return named(context, span)
    return f"«{shorten(quoted(context.desk.text, parts))}»"


def done_to(action: str, words: str) -> str:
    """What the status line says of an action on what had been out of sight."""
    return tr("{action}: {words}").format(action=action, words=words)


def why_not(context: Context) -> str:
    """Why an action at the cursor cannot be done."""
    if context.desk.span is not None:
        return tr("This cannot be done with the chosen span.")
    held = context.desk.held
    if held is not None:
        return tr("Words are selected: F adds them to {span}, Esc lets go of them.").format(
            span=named(context, held)
        )
    return tr("Choose a span first: with Tab, with a click, or with Enter at the caret.")
