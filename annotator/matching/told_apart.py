"""Names of the same letters that marks alone tell apart: عُمان the country, عمّان the town."""

import unicodedata
from collections.abc import Iterator

import regex

_WORD = regex.compile(r"[\p{L}\p{Mn}]+")

_MARK = regex.compile(r"\p{Mn}")

_Letters = list[tuple[str, frozenset[str]]]


def meant(written: str, groups: tuple[tuple[str, ...], ...]) -> frozenset[str]:
    """Return which of the vocalised names some words mean by their marks; none where unmarked.

    Args:
        written: a name as it is written.
        groups: vocalised names of the same letters; `told_apart` of the name words.
    """
    if written.isascii() or not _MARK.search(written):
        return frozenset()
    return frozenset(name for group in groups for name in group if _says(written, name))


def _says(written: str, name: str) -> bool:
    """Return whether a word of what is written ends in a name, with its marks among others."""
    wanted = _letters(name)
    return any(
        [letter for letter, _ in end] == [letter for letter, _ in wanted]
        and all(marks <= found for (_, marks), (_, found) in zip(wanted, end, strict=True))
        for word in _WORD.findall(written)
        for end in [_letters(word)[-len(wanted) :]]
    )


def _letters(word: str) -> _Letters:
    return list(_gathered(unicodedata.normalize("NFC", word)))


def _gathered(word: str) -> Iterator[tuple[str, frozenset[str]]]:
    letter, marks = "", set[str]()
    for character in word:
        if unicodedata.category(character) == "Mn":
            marks.add(character)
            continue
        if letter:
            yield letter, frozenset(marks)
        letter, marks = character, set()
    if letter:
        yield letter, frozenset(marks)
