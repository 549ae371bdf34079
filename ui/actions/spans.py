"""Labelling, relabelling, deleting and walking through spans."""

from annotator.model import Fragment, Span
from annotator.operations.spans import create_span, delete_span, flag_span, relabel_span
from annotator.scheme.lookup import SchemeIndex
from annotator.scheme.model import Label
from ui.actions.action import Action, Scope
from ui.actions.context import Context
from ui.actions.sight import named
from ui.desk import Desk
from ui.keys import keys
from ui.language import tr

WORKSPACE = "annotate"


def selected(context: Context) -> tuple[Fragment, ...] | None:
    """The selected text as fragments, without the white space at its ends; None for none."""
    selection = context.reader.selection()
    if selection is None:
        return None
    start, end = selection
    text = context.desk.text
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (Fragment(start, end),) if start < end else None


def has_span(context: Context) -> bool:
    """Whether a span is chosen."""
    return context.desk.span is not None


def has_article(context: Context) -> bool:
    """Whether an article is open."""
    return context.desk.article is not None


def label(context: Context, code: str) -> None:
    """Put a label on the selected text, or on the chosen span when nothing is selected.

    A chosen span is relabelled within its layer; a label of another layer (the source that is
    also a person) makes a second span of the same words.
    """
    desk, fragments = context.desk, selected(context)
    desk.words.last_label = code
    if fragments is not None:
        _create(context, code, fragments)
    elif desk.span is not None:
        same_layer = desk.index.layer_of(code) == desk.index.layer_of(desk.span.label)
        if same_layer:
            relabel(desk, code)
        else:
            _create(context, code, desk.span.fragments)
    else:
        context.shell.say(tr("Select words first, or choose a span."))


def relabel(desk: Desk, code: str) -> None:
    """Give the chosen span another label."""
    if desk.span is not None and desk.span.label != code:
        desk.perform(relabel_span, desk.span, code)


def _create(context: Context, code: str, fragments: tuple[Fragment, ...]) -> None:
    desk = context.desk
    if desk.article is None:
        return
    span = _twin(desk, code, fragments)
    if span is None:
        span = desk.perform(create_span, desk.article.uid, code, fragments)
    if span is not None:
        context.reader.clear_selection()
        desk.choose(span.uid)


def _twin(desk: Desk, code: str, fragments: tuple[Fragment, ...]) -> Span | None:
    """The span that already says the same."""
    for span in desk.spans.values():
        if span.label == code and span.fragments == fragments:
            return span
    return None


def delete(context: Context) -> None:
    """Delete the chosen span, and its relations with it."""
    span = context.desk.span
    if span is not None:
        words = named(context, span)
        context.desk.perform(delete_span, span)
        if span.uid not in context.desk.spans:
            context.shell.say(tr("Deleted: {span}").format(span=words))


def _flag(context: Context) -> None:
    span = context.desk.span
    if span is not None:
        context.desk.perform(flag_span, span, not span.unsure)


def _is_unsure(context: Context) -> bool:
    span = context.desk.span
    return span is not None and span.unsure


def neighbour(context: Context, step: int) -> Span | None:
    """The span so many places after the chosen one, or after the caret when none is.

    Spans of hidden labels are passed over.
    """
    desk, caret = context.desk, context.reader.caret
    spans = [span for span in desk.ordered() if context.reader.shows(span)]
    if not spans:
        return None
    if desk.span is not None:
        return spans[(spans.index(desk.span) + step) % len(spans)]
    after = next((place for place, span in enumerate(spans) if span.start >= caret), 0)
    return spans[after if step > 0 else after - 1]


def _walk(context: Context, step: int) -> None:
    span = neighbour(context, step)
    if span is not None:
        context.desk.choose(span.uid)
        context.reader.ensure_visible(span.start)
    else:
        context.shell.say(tr("No span is to be seen in this article."))


def _next(context: Context) -> None:
    _walk(context, 1)


def _previous(context: Context) -> None:
    _walk(context, -1)


def _choose_here(context: Context) -> None:
    """Choose the innermost span at the caret; again: the one around it."""
    caret = context.reader.caret
    here = [
        span
        for span in context.desk.ordered()
        if any(part.start <= caret <= part.end for part in span.fragments)
    ]
    here.sort(key=lambda span: span.end - span.start)
    uids = [span.uid for span in here]
    chosen = context.desk.chosen
    if uids:
        place = uids.index(chosen) + 1 if chosen in uids else 0
        context.desk.choose(uids[place % len(uids)])
        context.reader.bring(context.desk.spans[uids[place % len(uids)]].fragments)
    else:
        context.shell.say(tr("No span is at the caret."))


def _note(context: Context) -> None:
    context.shell.focus_note()


def label_actions(index: SchemeIndex, language: str) -> list[Action]:
    """One action a label, with the key that the scheme gives it."""
    return [_label_action(one, language) for one in index.scheme.labels]


def _label_action(one: Label, language: str) -> Action:
    def run(context: Context) -> None:
        label(context, one.code)

    return Action(
        id=f"label.{one.code}",
        text=one.name.in_language(language),
        run=run,
        keys=keys(one.key) if one.key else (),
        enabled=has_article,
        scope=Scope.WORKSPACE,
        workspace=WORKSPACE,
        at_cursor=True,
    )


def actions() -> list[Action]:
    """Walking through the spans, and what is done to the chosen one."""
    return [*_walking(), *_changing()]


def _walking() -> list[Action]:
    return [
        Action(
            "span.next",
            tr("Next span"),
            _next,
            keys("Tab"),
            scope=Scope.READER,
            workspace=WORKSPACE,
        ),
        Action(
            "span.previous",
            tr("Previous span"),
            _previous,
            keys("Shift+Tab"),
            scope=Scope.READER,
            workspace=WORKSPACE,
        ),
        Action(
            "span.choose",
            tr("Choose the span at the caret"),
            _choose_here,
            keys("Return", "Enter"),
            scope=Scope.READER,
            workspace=WORKSPACE,
        ),
    ]


def _changing() -> list[Action]:
    return [
        Action(
            "span.delete",
            tr("Delete the span"),
            delete,
            keys("Delete", "Backspace"),
            icon="trash",
            enabled=has_span,
            scope=Scope.READER,
            workspace=WORKSPACE,
            menu="edit",
            at_cursor=True,
        ),
        Action(
            "span.note",
            tr("Write a note"),
            _note,
            keys("N"),
            icon="note-pencil",
            enabled=has_span,
            workspace=WORKSPACE,
            menu="edit",
            at_cursor=True,
        ),
        Action(
            "span.unsure",
            tr("Unsure"),
            _flag,
            keys("U"),
            icon="question",
            enabled=has_span,
            workspace=WORKSPACE,
            menu="edit",
            checked=_is_unsure,
            at_cursor=True,
        ),
    ]
