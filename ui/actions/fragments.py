"""Discontinuous spans: adding a fragment to the chosen span, and taking one away."""

from collections.abc import Iterable

from PySide6.QtCore import Qt

from annotator.model import Fragment, Span, Uid
from annotator.operations.spans import resize_span
from ui.actions.action import Action
from ui.actions.context import Context
from ui.actions.sight import words_of
from ui.actions.spans import WORKSPACE, has_span, selected
from ui.keys import Press, keys
from ui.language import tr

SELECTING = frozenset("KLIOPMY")
"""Keys that select words go on doing so while words are chosen that join a span."""
TAKES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def joined(fragments: Iterable[Fragment]) -> tuple[Fragment, ...]:
    """Return fragments sorted, and those that touch or overlap as one."""
    found: list[Fragment] = []
    for one in sorted(fragments):
        if found and one.start <= found[-1].end:
            found[-1] = Fragment(found[-1].start, max(found[-1].end, one.end))
        else:
            found.append(one)
    return tuple(found)


def without(fragments: tuple[Fragment, ...], at: int) -> tuple[Fragment, ...]:
    """Return fragments without the one at an offset, or without the last; one stays anyhow."""
    if len(fragments) < len("ab"):
        return fragments
    here = [one for one in fragments if one.start <= at <= one.end]
    gone = here[0] if here else fragments[-1]
    return tuple(one for one in fragments if one is not gone)


def add(context: Context, span: Span, more: tuple[Fragment, ...]) -> None:
    """Let a span cover more; the selection that said so is gone then."""
    wanted = joined((*span.fragments, *more))
    if wanted != span.fragments:
        context.desk.perform(resize_span, span, wanted)
    context.reader.clear_selection()
    context.desk.choose(span.uid)


class FragmentMode:
    """Words are selected that join the chosen span; Enter or the key itself adds them."""

    def __init__(self, context: Context, span: Span) -> None:
        self._context = context
        self.span: Uid = span.uid

    @property
    def message(self) -> str:
        """What is waited for."""
        span = self._context.desk.spans.get(self.span)
        words = words_of(self._context.desk, span) if span is not None else ""
        return tr("Add to {span}: select words, Enter to add them, Esc to leave").format(span=words)

    def handle(self, press: Press) -> bool:
        """Add what is selected, or leave; keys that move and select go on to the reader."""
        if press.key in TAKES or press == KEY:
            self._take()
        elif press.key == Qt.Key.Key_Escape:
            self._context.modes.leave()
        else:
            # Another letter or a digit would put a label on the words.
            return bool(press.letter) and not press.control and press.letter not in SELECTING
        return True

    def leave(self) -> None:
        """Nothing is left to do."""

    def _take(self) -> None:
        fragments = selected(self._context)
        span = self._context.desk.spans.get(self.span)
        if span is None:
            self._context.modes.leave()
        elif fragments is not None:
            self._context.modes.leave()
            add(self._context, span, fragments)


def _add(context: Context) -> None:
    span, fragments = context.desk.held, selected(context)
    if span is None:
        context.shell.say(tr("Choose the span first, then select the words to add to it."))
    elif fragments is not None:
        add(context, span, fragments)
    else:
        context.reader.setFocus()
        context.modes.enter(FragmentMode(context, span))


def _remove(context: Context) -> None:
    span = context.desk.span
    if span is not None:
        context.desk.perform(resize_span, span, without(span.fragments, context.reader.caret))


def _has_span_or_words(context: Context) -> bool:
    return has_span(context) or selected(context) is not None


def _has_fragments(context: Context) -> bool:
    span = context.desk.span
    return span is not None and len(span.fragments) > 1


KEY = Press(Qt.Key.Key_F)


def actions() -> list[Action]:
    """Adding and taking away fragments of the chosen span."""
    return [
        Action(
            "span.fragment",
            tr("Add words to the span"),
            _add,
            (KEY,),
            icon="plus",
            enabled=_has_span_or_words,
            workspace=WORKSPACE,
            menu="edit",
            at_cursor=True,
        ),
        Action(
            "span.fragment.remove",
            tr("Take the part at the caret out of the span"),
            _remove,
            keys("Shift+F"),
            icon="minus",
            enabled=_has_fragments,
            workspace=WORKSPACE,
            menu="edit",
            at_cursor=True,
        ),
    ]
