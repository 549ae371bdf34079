"""Which of the words that a project knows somebody begins to write."""

from collections.abc import Iterable
from typing import Final

from annotator.matching.lexicon import bare
from annotator.text.fold import fold, folded_query

MOST: Final = 8
_PROCLITICS: Final = "وفبكل"
_SHORTEST: Final = 3
"""Letters that are left of a word when a clitic is seen through."""
_NEVER: Final = 4


def completions(typed: str, known: Iterable[str], most: int = MOST) -> list[str]:
    """Return what somebody may go on to write, the likeliest first.

    Letters that vary are one (أ and ا, ة and ه, with tashkeel or without), and clitics and the
    article before a word are seen through: ``والعراق`` finds ``العراق``.

    Args:
        typed: what stands in the field; nothing finds everything.
        known: the words of the project, of which the first count more.
        most: so many at most.
    """
    asked = _readings(folded_query(typed))
    ranked = [(_rank(asked, one), at, one) for at, one in enumerate(known)]
    found = sorted(one for one in ranked if one[0] < _NEVER)
    return [one for _, _, one in found[:most]]


def _readings(query: str) -> list[str]:
    """Return a query as it is, and without what may be joined to its first word."""
    found = [query, bare(query)]
    rest = query[1:]
    if query[:1] and query[0] in _PROCLITICS and len(rest) >= _SHORTEST:
        found += [rest, bare(rest)]
    return list(dict.fromkeys(found))


def _rank(asked: list[str], known: str) -> int:
    folded = fold(known)
    words = folded.split()
    starts = [folded, *words, *map(bare, words)]
    first, rest = asked[0], asked[1:]
    if folded.startswith(first):
        return 0
    if any(word.startswith(first) for word in starts):
        return 1
    if any(word.startswith(one) for one in rest for word in starts):
        return 2
    return 3 if first in folded else _NEVER
