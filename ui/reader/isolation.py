"""Phone numbers, web addresses and codes, which read in their own order wherever they stand.

After an Arabic letter the bidirectional algorithm takes the hyphens of ``+962-6-555-1234``
for right-to-left ones, and turns its groups round. What this module finds is isolated in what
is drawn. Ranges (``10-15``), scores and dates are left alone: those read from the right.
"""

import re
import unicodedata

_DIGIT = "[0-9\u0660-\u0669\u06f0-\u06f9]"
_ADDRESS = (
    r"(?:[A-Za-z][A-Za-z0-9+.-]*://|www\.)[!-~]+"
    r"|[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
    r"|[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}(?:/[!-~]*)?"
    r"|[@#][A-Za-z0-9_]*[A-Za-z][A-Za-z0-9_]*"
)
_DIGITS = rf"(?:{_DIGIT}+|\({_DIGIT}+\))"
_NUMBER = rf"[+*]?{_DIGITS}(?:[-.\u2010-\u2013 /]?[-. ]?{_DIGITS})*#?"
_CODE = r"[A-Za-z0-9]+(?:[-_/:.+#][A-Za-z0-9]+)+"
_FOUND = re.compile(rf"(?<![A-Za-z0-9])(?:({_ADDRESS})|({_CODE})|({_NUMBER}))")
_GROUP = re.compile(rf"{_DIGIT}+")
_LOOSE_END = ".,;:!?'\"-"
_SHORTEST_NUMBER = 7
_ON_A_LETTER = ("Mn", "Me", "Mc", "Cf")


def isolated(text: str) -> list[tuple[int, int]]:
    """Return the ranges that must read from the left: in code points, sorted, apart."""
    found = []
    for match in _FOUND.finditer(text):
        start, end = match.start(), match.start() + len(_without_loose_end(match.group()))
        if match.group(1) or _is_code(text[start:end]) or _is_number(text[start:end]):
            found.append((start, _with_marks(text, end)))
    return found


def _with_marks(text: str, end: int) -> int:
    """Return the end after the marks that stand on the last letter."""
    while end < len(text) and unicodedata.category(text[end]) in _ON_A_LETTER:
        end += 1
    return end


def _without_loose_end(word: str) -> str:
    """Return a word without what closes the sentence or the bracket around it."""
    while word and (word[-1] in _LOOSE_END or (word[-1] == ")" and "(" not in word)):
        word = word[:-1]
    return word


def _is_code(word: str) -> bool:
    """Return whether a word mixes Latin letters and digits, with something in between."""
    if not word.isascii() or " " in word:
        return False
    letters = any(character.isalpha() for character in word)
    return letters and any(character.isdigit() for character in word) and not word.isalnum()


def _is_number(word: str) -> bool:
    """Return whether groups of digits are dialled or looked up, rather than counted."""
    groups = _GROUP.findall(word)
    if not groups or any(character.isalpha() for character in word):
        return False
    if word[0] == "*" or word[-1] == "#":
        return True
    if sum(map(len, groups)) < _SHORTEST_NUMBER:
        return False
    if word[0] == "+":
        return True
    joined = any(mark in word for mark in "-\u2010\u2011\u2012")
    if len(groups) < 3 or ":" in word or _is_date(groups):
        return False
    # 0 or ٠ opens what is dialled at home; four joined groups are nobody's range.
    return int(groups[0][0]) == 0 or (joined and len(groups) > 3)


def _is_date(groups: list[str]) -> bool:
    lengths = [len(group) for group in groups]
    return len(groups) == 3 and max(lengths) == 4 and sorted(lengths)[1] <= 2
