"""Going to a sentence by its number."""

from PySide6.QtCore import Qt

from ui.actions.action import Action
from ui.actions.context import Context
from ui.actions.spans import WORKSPACE, has_article
from ui.keys import Press, keys
from ui.language import tr

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
MOST_DIGITS = 6


class SentenceMode:
    """Digits are typed, and the caret goes there at once; Enter or Esc ends."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._typed = ""

    @property
    def message(self) -> str:
        """What was typed, and how many there are."""
        total = self._context.desk.sentences.total
        return tr("Go to sentence: {n} of {all}; type its number").format(
            n=f"\u2068{self._typed or '…'}\u2069", all="…" if total is None else total
        )

    def handle(self, press: Press) -> bool:
        """Take digits; every other key ends the mode."""
        if press.key == Qt.Key.Key_Backspace:
            self._typed = self._typed[:-1]
        elif press.letter.isdecimal() and not press.modifiers and len(self._typed) < MOST_DIGITS:
            self._typed += press.letter
        else:
            self._context.modes.leave()
            return press.key in ENTER or press.key == Qt.Key.Key_Escape
        self._go()
        self._context.modes.changed.emit()
        return True

    def leave(self) -> None:
        """Nothing is left to do."""

    def _go(self) -> None:
        start = self._context.desk.sentences.start_of(int(self._typed) - 1 if self._typed else 0)
        if start is not None:
            self._context.reader.select(start, start)
            self._context.reader.ensure_visible(start)


def _start(context: Context) -> None:
    context.modes.enter(SentenceMode(context))


def actions() -> list[Action]:
    """Going to a sentence."""
    return [
        Action(
            "sentence.go",
            tr("Go to a sentence…"),
            _start,
            keys("Ctrl+G"),
            icon="list-numbers",
            enabled=has_article,
            workspace=WORKSPACE,
            menu="edit",
        )
    ]
