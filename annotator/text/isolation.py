"""Phone numbers, web addresses and codes, which read in their own order wherever they stand.

After an Arabic letter the bidirectional algorithm takes the hyphens of ``+962-6-555-1234``
for right-to-left ones, and turns its groups round. What this module finds is isolated in what
is drawn. Ranges (``10-15``), scores and dates are left alone: those read from the right.

`steady` is for all that is shown outside the reader: labels, lists, tooltips, menus, reports.
The marks stand only in what is shown; what is stored, copied or written for machines has none.
"""

import re
import unicodedata
from typing import Final

LRI: Final = "\u2066"
RLI: Final = "\u2067"
FSI: Final = "\u2068"
PDI: Final = "\u2069"

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
# ``2024-03-01``, perhaps without its day.
_ISO_DATE = re.compile(r"(?<![\d-])\d{4}-\d\d(?:-\d\d)?(?![\d-])")
_KEYS = re.compile(r"(?:(?:Ctrl|Alt|Shift|Meta)\+)+(?:[A-Za-z]\w*|\d|[!-~←-↙])")
# A path from the root, a drive, the home or a share, as far as the first space.
_PATH = re.compile(r"(?<![\w/\\.:])(?:[A-Za-z]:[\\/]|~?/(?=[^\s/]+/)|~/|\\\\(?=\w))[^\s«»\"“”،؛]+")
_OPENERS: Final = frozenset((LRI, RLI, FSI))
_LEFTWARDS = re.compile("[A-Za-z\u00c0-\u02af\u0370-\u052f]")
_RIGHTWARDS = re.compile("[\u05d0-\u05f2\u0620-\u064a\u066e-\u06d5\u06ee-\u08c9\ufb1d-\ufefc]")
_ANY = re.compile(r"[\d@#/\\.+]")
"""What all of these have some of: most words have none, and are done with at once."""
_BETWEEN_NAMES = re.compile(r"([/\\]+)")
_MARKED = re.compile(f"[\u2066-\u2068]|{PDI}")
_GROUP = re.compile(rf"{_DIGIT}+")
_LOOSE_END = ".,;:!?'\"-"
_SHORTEST_NUMBER = 7
_ON_A_LETTER = ("Mn", "Me", "Mc", "Cf")


def isolate(text: str) -> str:
    """Return the text so that it cannot reorder what stands around it (FSI … PDI)."""
    return f"{FSI}{text}{PDI}"


def from_left(text: str) -> str:
    """Return what reads from the left in any company: a path, a key, an address (LRI … PDI)."""
    return f"{LRI}{text}{PDI}"


def path_from_left(path: str) -> str:
    """Return a path that reads from the left, each name of it in one piece.

    An Arabic name beside digits or another name would else change places with them.
    """
    parts = _BETWEEN_NAMES.split(path)
    return from_left(
        "".join(isolate(one) if place % 2 == 0 and one else one for place, one in enumerate(parts))
    )


def steady(text: str, *, rtl: bool | None = None) -> str:
    """Return a text to be shown, in which nothing that reads from the left is turned round.

    Numbers that are dialled, addresses, codes, paths, keys and dates in figures are isolated;
    what is isolated already stays as it is, so that doing it twice is doing it once.

    Args:
        text: what is shown.
        rtl: which way the line runs that it stands in. Words of the other direction alone are
            isolated as a whole then, so that their full stop stands at their own end.
    """
    shown = text if _ANY.search(text) is None else _outside(text)
    if rtl is None or text[:1] in _OPENERS:
        return shown
    own, other = (_RIGHTWARDS, _LEFTWARDS) if rtl else (_LEFTWARDS, _RIGHTWARDS)
    if other.search(text) is None or own.search(text) is not None:
        return shown
    return f"{LRI if rtl else RLI}{shown}{PDI}"


def bare(text: str) -> str:
    """Return a text without the marks that `steady` and the others put in."""
    return _MARKED.sub("", text)


def closed(text: str) -> str:
    """Close what is still isolated at the end of a text that was cut, before its ``…``."""
    left = 0
    for mark in _MARKED.findall(text):
        left = max(0, left - 1) if mark == PDI else left + 1
    if not left:
        return text
    head = text.removesuffix("…")
    return head + PDI * left + text[len(head) :]


def parted(text: str, at: int) -> tuple[str, str]:
    """Cut a text that is shown into two lines; what is isolated across the cut is so in both."""
    head, rest = text[:at].rstrip(), text[at:].strip()
    opened: list[str] = []
    for mark in _MARKED.findall(head):
        if mark != PDI:
            opened.append(mark)
        elif opened:
            opened.pop()
    bare_rest = bare(rest)
    return head + PDI * len(opened), "".join(opened) + rest if bare_rest else ""


def _outside(text: str) -> str:
    """Return a text with what reads from the left isolated, where it is not yet."""
    parts, at = [], 0
    for start, end in _unmarked(text):
        parts += [text[at:start], _steadied(text[start:end])]
        at = end
    return "".join([*parts, text[at:]])


def _unmarked(text: str) -> list[tuple[int, int]]:
    """Return the ranges that are not said to read from the left."""
    found, at, opened = [], 0, [""]
    for mark in _MARKED.finditer(text):
        if LRI not in opened:
            found.append((at, mark.start()))
        at = mark.end()
        if mark[0] != PDI:
            opened.append(mark[0])
        elif len(opened) > 1:
            opened.pop()
    return found if LRI in opened else [*found, (at, len(text))]


def _steadied(text: str) -> str:
    parts, at = [], 0
    for start, end in left_to_right(text):
        parts += [text[at:start], from_left(text[start:end])]
        at = end
    return "".join([*parts, text[at:]])


def left_to_right(text: str) -> list[tuple[int, int]]:
    """Return the ranges that `steady` isolates: in code points, sorted, apart."""
    ranges = isolated(text)
    for pattern in (_PATH, _KEYS, _ISO_DATE):
        found = pattern.finditer(text)
        ranges += [(one.start(), one.start() + len(_stripped(one[0]))) for one in found]
    kept: list[tuple[int, int]] = []
    for start, end in sorted(ranges, key=lambda one: (one[0], -one[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


def _stripped(found: str) -> str:
    """Return a path or a key without the stop that closes its sentence."""
    return found if len(found) < 3 or found[-2] == "+" else found.rstrip(".,;:!?")


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
