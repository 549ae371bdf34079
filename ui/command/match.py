"""How well what was typed fits a name; both folded."""

from typing import Final

from annotator.text.fold import fold

START, ARTICLE, INSIDE, LOOSE = 0, 1, 3, 8
"""What a typed word costs where it starts a word, starts one after ال, is inside, or is loose."""
_SHORTEST_LOOSE: Final = 3
_THE: Final = "ال"


def key_of(text: str) -> str:
    """Return a text as it is compared: folded, in small letters."""
    return fold(text)


def cost(typed: str, name: str) -> int | None:
    """Return how far what was typed is from a name, 0 for the best; None when it does not fit.

    Each typed word must be found; one of three letters or more may leave letters out.

    Args:
        typed: made by `key_of`.
        name: made by `key_of`.
    """
    words = name.split()
    total = 0
    for part in typed.split():
        found = _part(part, name, words)
        if found is None:
            return None
        total += found
    return total


def _part(part: str, name: str, words: list[str]) -> int | None:
    if any(word.startswith(part) for word in words):
        return START
    if any(word.startswith(_THE + part) for word in words):
        return ARTICLE
    if part in name:
        return INSIDE
    if len(part) >= _SHORTEST_LOOSE and any(_loosely(part, word) for word in words):
        return LOOSE
    return None


def _loosely(part: str, word: str) -> bool:
    """Return whether a word has these letters in this order, from its first on."""
    word = word.removeprefix(_THE) if word.startswith(_THE) and part[0] != "ا" else word
    if not word or word[0] != part[0] or len(word) > 2 * len(part):
        return False
    letters = iter(word)
    return all(letter in letters for letter in part)
