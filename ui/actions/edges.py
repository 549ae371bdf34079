"""Moving a span's edges from the keyboard, by letters or by words."""

import regex
from PySide6.QtCore import Qt

from annotator.model import Fragment, Span, Uid
from annotator.operations.spans import resize_span
from annotator.text.words import words
from ui.actions.action import Action
from ui.actions.context import Context
from ui.actions.spans import WORKSPACE, has_span
from ui.keys import Press, keys
from ui.language import tr

LETTER = regex.compile(r"\X")
NEAR = 400
"""How far around words are looked for, in code points."""
REACH = 64
"""How far back a letter with all its marks is looked for, in code points."""
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape})


def letter_edge(text: str, offset: int, step: int) -> int:
    """The next place between two letters (grapheme clusters), forwards or backwards."""
    if step > 0:
        found = LETTER.match(text, offset)
        return found.end() if found else offset
    start = max(0, offset - REACH)
    last = start
    for found in LETTER.finditer(text, start, offset):
        last = found.start()
    return last


def word_edge(text: str, offset: int, step: int, *, start_of_word: bool) -> int:
    """The next start (or end) of a word, forwards or backwards; the offset when none."""
    # Words near by: a long text is not taken apart for one press of a key.
    first = text.rfind(" ", 0, max(0, offset - NEAR)) + 1
    near = words(text[first : offset + NEAR])
    edges = [first + (word.start if start_of_word else word.end) for word in near]
    if step > 0:
        return next((edge for edge in edges if edge > offset), offset)
    return next((edge for edge in reversed(edges) if edge < offset), offset)


def moved(
    text: str, fragments: tuple[Fragment, ...], step: int, *, start: bool, word: bool
) -> tuple[Fragment, ...]:
    """Fragments with their start or end moved by a letter or a word, never to nothing."""
    place = 0 if start else -1
    old = fragments[place]
    offset = old.start if start else old.end
    if word:
        edge = word_edge(text, offset, step, start_of_word=start)
    else:
        edge = _over_space(text, offset, step, start=start)
    new = Fragment(edge, old.end) if start else Fragment(old.start, edge)
    if new.start >= new.end:
        return fragments
    return (new, *fragments[1:]) if start else (*fragments[:-1], new)


def _over_space(text: str, offset: int, step: int, *, start: bool) -> int:
    """The next edge between letters at which no span begins or ends with white space."""
    edge = offset
    while (further := letter_edge(text, edge, step)) != edge:
        edge = further
        inner = edge if start else edge - 1
        if 0 <= inner < len(text) and not text[inner].isspace():
            return edge
    return offset


class EdgeMode:
    """Arrows move the span's end, with Shift its start; with Ctrl by words.

    Every move is saved at once; all moves of one visit are one step of undo.
    """

    def __init__(self, context: Context, span: Span, step: Uid) -> None:
        self._context = context
        self._uid = span.uid
        self._step = step

    @property
    def message(self) -> str:
        """What the keys do meanwhile."""
        return tr("Edge: arrows move the end, with Shift the start, with Ctrl by words; Enter ends")

    def handle(self, press: Press) -> bool:
        """Move an edge or leave; every other key ends the mode and means what it says."""
        if press.key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._move(1 if press.key == Qt.Key.Key_Left else -1, press)
            return True
        self._context.modes.leave()
        return press.key in ENTER

    def leave(self) -> None:
        """Nothing is left to do."""

    def _move(self, step: int, press: Press) -> None:
        desk = self._context.desk
        span = desk.spans.get(self._uid)
        if span is None:
            return
        fragments = moved(desk.text, span.fragments, step, start=press.shift, word=press.control)
        if fragments != span.fragments:
            desk.perform_in(self._step, resize_span, span, fragments)
        self._context.reader.ensure_visible(
            fragments[0].start if press.shift else fragments[-1].end
        )


def _start(context: Context) -> None:
    span = context.desk.span
    if span is not None:
        context.modes.enter(EdgeMode(context, span, context.desk.project.new_step()))


def actions() -> list[Action]:
    """Moving the chosen span's edges."""
    return [
        Action(
            "span.edge",
            tr("Edge"),
            _start,
            keys("S"),
            icon="arrows-out-line-horizontal",
            enabled=has_span,
            workspace=WORKSPACE,
            menu="edit",
            at_cursor=True,
        )
    ]
