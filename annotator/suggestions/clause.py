"""A sentence taken apart into words and marks, and the quotations in it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from annotator.text.fold import fold
from annotator.text.graphemes import next_boundary
from annotator.text.words import words

if TYPE_CHECKING:
    from annotator.suggestions.speech import Cue

OPENING, CLOSING = "«“‘", "»”’"
EITHER = '"'
"""Opens and closes: the first of a paragraph opens."""
COMMAS = "،,؛;"
ENDS = ".!?؟…"


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a mark: code points of the text.

    Attributes:
        start: where it starts.
        end: where it ends.
        word: its folded letters; empty for a mark.
        mark: its sign; empty for a word.
    """

    start: int
    end: int
    word: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation by the places of its marks among the tokens.

    ``last`` is past the end of a sentence where it is not closed.
    """

    first: int
    last: int


class Clause:
    """A stretch of text, mostly a sentence.

    Args:
        text: the whole text.
        start: where the stretch starts, in code points.
        end: where it ends.
    """

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.start, self.end = start, end
        self.tokens = tuple(_tokens(text, start, end))
        self.cues: dict[int, Cue | None] = {}
        """What cue begins at a token, as far as it was asked for."""

    def __len__(self) -> int:
        return len(self.tokens)

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """The outermost quotations, in order."""
        return tuple(_quotations(self.tokens))

    @cached_property
    def _quoted(self) -> dict[int, Quotation]:
        return {at: one for one in self.quotations for at in range(one.first, one.last + 1)}

    def quotation_at(self, at: int) -> Quotation | None:
        """Return the quotation that a token is in, or whose mark it is."""
        return self._quoted.get(at)

    def word(self, at: int) -> str:
        """Return the folded word at a place; empty for a mark, and outside."""
        return self.tokens[at].word if 0 <= at < len(self.tokens) else ""

    def mark(self, at: int) -> str:
        """Return the mark at a place; empty for a word, and outside."""
        return self.tokens[at].mark if 0 <= at < len(self.tokens) else ""

    def raw(self, at: int) -> str:
        """Return a token as it is written."""
        token = self.tokens[at]
        return self.text[token.start : token.end]

    def back_to_stop(self, at: int) -> int:
        """Return the first token behind the last stop before a token; commas are none."""
        while at > 0 and not self._is_stop(at - 1):
            at -= 1
        return at

    def _is_stop(self, at: int) -> bool:
        mark = self.mark(at)
        return bool(mark) and mark not in COMMAS + OPENING + "»" + EITHER

    def is_ali(self, at: int) -> bool:
        """Return whether a word is the name علي, which folded looks like على."""
        return self.word(at) == fold("على") and self.raw(at).endswith("ي")

    def after_letters(self, at: int, count: int) -> int:
        """Return the offset behind the first letters of a word, with their marks."""
        place = self.tokens[at].start
        for _ in range(count):
            place = next_boundary(self.text, place)
        return place


def _tokens(text: str, start: int, end: int) -> Iterator[Token]:
    last = start
    for word in words(text[start:end]):
        yield from _marks(text, last, start + word.start)
        last = start + word.end
        yield Token(start + word.start, last, word=fold(text[start + word.start : last]))
    yield from _marks(text, last, end)


def _marks(text: str, start: int, end: int) -> Iterator[Token]:
    return (
        Token(at, at + 1, mark=text[at])
        for at in range(start, end)
        if not text[at].isspace() and text[at].isprintable()
    )


def _quotations(tokens: tuple[Token, ...]) -> Iterator[Quotation]:
    opened, depth, closing = 0, 0, ""
    for at, token in enumerate(tokens):
        if depth and token.mark and token.mark in closing:
            depth -= 1
            if not depth:
                yield Quotation(opened, at)
        elif depth and token.mark == tokens[opened].mark:
            depth += 1
        elif not depth and token.mark and token.mark in OPENING + EITHER:
            opened, depth = at, 1
            closing = EITHER if token.mark == EITHER else CLOSING[OPENING.index(token.mark)]
    if depth:
        yield Quotation(opened, len(tokens))
