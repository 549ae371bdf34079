"""Going to any word in sight by a letter or two that stand over it."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from annotator.text.words import Word, words
from ui.actions.action import Action
from ui.actions.context import Context
from ui.actions.hint_codes import codes
from ui.actions.spans import WORKSPACE, has_article
from ui.actions.words import here, select, select_word
from ui.keys import Press, keys
from ui.language import tr


class WordHintMode:
    """Letters stand over the words; typing them selects a word, or selects up to it.

    Args:
        context: what is worked on.
        extend: whether what is selected grows up to the word.
    """

    def __init__(self, context: Context, *, extend: bool) -> None:
        self._context = context
        self._extend = extend
        self.typed = ""
        self._start, end = here(context)
        self.words = self._coded(end)

    def _coded(self, end: int) -> dict[str, Word]:
        """The words in sight: those after the place where one is come first."""
        reader, text = self._context.reader, self._context.desk.text
        first, height = reader.place()[0], reader.viewport().height()
        # A screen holds no more than some thousand letters.
        found = [Word(first + a, first + b) for a, b in words(text[first : first + 6000])]
        seen = [one for one in found if 0 <= reader.point_of(one.start).y() <= height]
        after = [one for one in seen if one.start >= end]
        before = [] if self._extend else [one for one in reversed(seen) if one.start < end]
        order = [*after, *before]
        return dict(zip(codes(len(order)), order, strict=False))

    @property
    def message(self) -> str:
        """What is waited for."""
        if self._extend:
            return tr("Select up to a word: type its letters, Esc to leave")
        return tr("Go to a word: type its letters, Esc to leave")

    def shown(self) -> dict[str, Word]:
        """The words that what was typed may still mean, by the letters that are left."""
        done = len(self.typed)
        return {
            code[done:]: word for code, word in self.words.items() if code.startswith(self.typed)
        }

    def handle(self, press: Press) -> bool:
        """Take letters; every other key ends the mode."""
        if press.modifiers or not press.letter:
            self._context.modes.leave()
            return press.key == Qt.Key.Key_Escape
        typed = self.typed + press.letter
        word = self.words.get(typed)
        if word is not None:
            self.take(word)
        elif any(code.startswith(typed) for code in self.words):
            self.typed = typed
            self._context.modes.changed.emit()
        else:
            self._context.modes.leave()
        return True

    def leave(self) -> None:
        """Nothing is left to do."""

    def take(self, word: Word) -> None:
        """Select a word, or up to it."""
        self._context.modes.leave()
        if self._extend:
            select(self._context, min(self._start, word.start), word.end)
        else:
            select_word(self._context, word)


def _starter(*, extend: bool) -> Callable[[Context], None]:
    def start(context: Context) -> None:
        context.modes.enter(WordHintMode(context, extend=extend))

    return start


def actions() -> list[Action]:
    """Going to a word, and selecting up to one."""
    return [
        Action(
            "words.go",
            tr("Go to a word…"),
            _starter(extend=False),
            keys("G"),
            enabled=has_article,
            workspace=WORKSPACE,
        ),
        Action(
            "words.up-to",
            tr("Select up to a word…"),
            _starter(extend=True),
            keys("H"),
            enabled=has_article,
            workspace=WORKSPACE,
        ),
    ]
