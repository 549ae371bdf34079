"""A JSON file of any size, piece by piece: the members of its object, the items of its lists.

The pieces come as bytes, for msgspec to decode and validate in one go. ijson would be the
library for this, but it was measured to take memory with the square of the depth (a file of
600 KB of brackets ends the process), it turns a lone surrogate into a question mark without a
word, one large number ends the whole reading, and it does not tell the line.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

import regex

from annotator.model.errors import BadInput

_CHUNK = 1 << 20
_LARGEST = 1 << 28
_DEEPEST = 64
_MOST_TURNS = 1 << 16
_BOM = b"\xef\xbb\xbf"
# Not `re`: before 3.11.5 it matches possessive repetition wrongly, and Debian 12 has 3.11.2.
_SPACE = regex.compile(rb"[ \t\r\n]*+")
# `regex` keeps some seventy bytes for each turn of a repeated group, so that all of them are
# counted: a string or list of more turns is gone through in steps.
_TURNS = b"{0,%d}+" % _MOST_TURNS
_STRING = regex.compile(rb'"(?:[^"\\]++|\\.)%b"' % _TURNS, regex.DOTALL)
_SCALAR = regex.compile(rb'[^\s,:"{}\[\]]++')
# Strings and what is between them, and brackets with nothing deeper in them, three levels of
# them: the fewer steps for a span. Possessive, so that a string without an end costs one look a
# level and not every way to divide it.
_PLAIN = rb'[^"{}\[\]]++|"(?:[^"\\]++|\\.)%b"' % _TURNS
_ONE = rb"[\[{](?:%b)%b[\]}]" % (_PLAIN, _TURNS)
_TWO = rb"[\[{](?:%b|%b)%b[\]}]" % (_PLAIN, _ONE, _TURNS)
_THREE = rb"[\[{](?:%b|%b)%b[\]}]" % (_PLAIN, _TWO, _TURNS)
_FLAT = regex.compile(rb"(?:%b|%b)%b" % (_PLAIN, _THREE, _TURNS), regex.DOTALL)
_QUOTE_OR_ESCAPE = regex.compile(rb'\\++|"')


@dataclass(frozen=True, slots=True)
class Piece:
    """A value of the file's object, or one item of the list that is streamed.

    ``index`` is the item's, from 0; ``None`` for a member as a whole. ``line`` is where the
    piece starts, from 1.
    """

    key: str
    index: int | None
    raw: bytes
    line: int


def pieces(stream: BinaryIO, *streamed: str) -> Iterator[Piece]:
    """Give the members of a JSON object in the order of the file; of some lists, the items.

    Raises:
        BadInput: the file ends too early, or is not a JSON object; ``place`` is the line.
    """
    text = _Text(stream)
    text.take(b"{", "The file is not a JSON object.")
    for _ in _separated(text, b"}"):
        key = _unquoted(text.string())
        text.take(b":", "A colon is missing.")
        if key in streamed and text.peek() == b"[":
            yield from _items(text, key)
        else:
            line = text.line
            yield Piece(key, None, text.value(), line)
    text.end()


def _items(text: "_Text", key: str) -> Iterator[Piece]:
    text.take(b"[", "")
    for index in _separated(text, b"]"):
        line = text.line
        yield Piece(key, index, text.value(), line)


def _separated(text: "_Text", closing: bytes) -> Iterator[int]:
    """Count through a list whose items the caller reads, up to the closing bracket."""
    index = 0
    if text.peek() == closing:
        text.take(closing, "")
        return
    while True:
        yield index
        index += 1
        if text.peek() == closing:
            text.take(closing, "")
            return
        text.take(b",", "A comma is missing.")
        text.peek()


def _unquoted(raw: bytes) -> str:
    return raw[1:-1].decode("utf-8", "replace")


def _string_end(buffer: bytes, start: int) -> int:
    """Return where the string ends that starts at a quote; -1 where none does, or no end is.

    In steps of Python, and so for the strings alone that the patterns are too short for.
    """
    if buffer[start : start + 1] != b'"':
        return -1
    escaped = -1
    for match in _QUOTE_OR_ESCAPE.finditer(buffer, start + 1):
        if match[0] != b'"':
            escaped = match.end() if (match.end() - match.start()) % 2 else -1
        elif match.start() != escaped:
            return match.end()
    return -1


class _Text:
    """The file as far as it is read and not yet given away."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._buffer = stream.read(_CHUNK)
        self._at = len(_BOM) if self._buffer.startswith(_BOM) else 0
        self.line = 1

    def peek(self) -> bytes:
        """Return the next byte that is no space, and stand before it; nothing at the end."""
        while True:
            match = _SPACE.match(self._buffer, self._at)
            self._advance(match.end() if match else self._at)
            if self._at < len(self._buffer):
                return self._buffer[self._at : self._at + 1]
            if not self._fill():
                return b""

    def take(self, expected: bytes, problem: str) -> None:
        """Go past a bracket, comma or colon."""
        found = self.peek()
        if found != expected:
            raise self._bad(problem if found else "The file ends too early.")
        self._at += 1

    def string(self) -> bytes:
        """Take a string, with its quotes."""
        if self.peek() != b'"':
            raise self._bad("A name in quotes is missing.")
        return self.value()

    def value(self) -> bytes:
        """Take a whole value of any kind."""
        first = self.peek()
        if first in (b"{", b"["):
            end = self._closing()
        else:
            end = self._scalar(_STRING if first == b'"' else _SCALAR)
        raw = self._buffer[self._at : end]
        self._advance(end)
        return raw

    def end(self) -> None:
        """See that nothing follows."""
        if self.peek():
            raise self._bad("Something follows after the end of the object.")

    def _scalar(self, pattern: regex.Pattern[bytes]) -> int:
        while True:
            match = pattern.match(self._buffer, self._at)
            end = match.end() if match else _string_end(self._buffer, self._at)
            if 0 <= end < len(self._buffer):
                return end
            if not self._fill():
                if end >= 0:
                    return end
                raise self._bad("A value is missing, or the file ends inside it.")

    def _closing(self) -> int:
        """Return where the bracket that is next ends, all inside it included."""
        depth = 1
        ahead = 1
        while depth:
            match = _FLAT.match(self._buffer, self._at + ahead)
            position = match.end() if match else self._at + ahead
            ahead = position - self._at
            bracket = self._buffer[position : position + 1]
            if bracket in (b"", b'"'):
                end = _string_end(self._buffer, position)
                if end >= 0:
                    ahead = end - self._at
                elif not self._fill():
                    raise self._bad("The file ends inside what starts here.")
                continue
            if bracket not in b"{}[]":  # the pattern has taken all its turns
                continue
            depth += 1 if bracket in b"{[" else -1
            ahead += 1
            if depth > _DEEPEST:
                raise self._bad(f"This is nested more than {_DEEPEST} levels deep.")
        return self._at + ahead

    def _advance(self, end: int) -> None:
        self.line += self._buffer.count(b"\n", self._at, end)
        self._at = end

    def _fill(self) -> bool:
        """Read on; as much again as is waiting, so that a long value is not read often."""
        waiting = self._buffer[self._at :]
        if len(waiting) > _LARGEST:
            raise self._bad("This is larger than 256 MB.")
        more = self._stream.read(max(_CHUNK, len(waiting)))
        self._buffer = waiting + more
        self._at = 0
        return bool(more)

    def _bad(self, problem: str) -> BadInput:
        return BadInput(problem, place=f"line {self.line}")
