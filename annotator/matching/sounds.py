"""How names sound, across spellings and across scripts.

A foreign name has no one Arabic spelling (غوتيريش، جوتيريس، كوتيريش), and an Arabic name no one
Latin spelling. So a token of either script becomes a string of *sounds*: Arabic letters stand for
consonants and long vowels, small Latin letters for the vowels that only Latin script writes. The
`skeleton` leaves the vowels out and gathers letters that stand for one another: what sounds alike
has the same one, or one that is a consonant apart. `distance` then says how far two are apart.
"""

import math
import re
import unicodedata
from collections.abc import Iterator
from itertools import accumulate

VOWELS = frozenset("اويaeiou")
"""Sounds that spellings add and leave out."""

_CLASSES = ("كقغجگ", "تطث", "سصشزظذچ", "دض", "هح", "فڤ", "بپ")
_CLASS_OF = {letter: group[0] for group in _CLASSES for letter in group}
_SILENT = frozenset("عءʿ")

_ALIKE = {
    **dict.fromkeys(("غج", "غك", "غگ", "جگ", "كگ", "كق", "قگ", "غق", "جك", "جق"), 0.2),
    **dict.fromkeys(("تط", "سص", "زظ", "ذظ", "زذ", "دض", "هح", "فڤ", "بپ", "شچ"), 0.1),
    **dict.fromkeys(("سش", "سز", "سث", "تث", "شج", "جچ", "دذ", "صز", "ضظ", "صث"), 0.3),
    **dict.fromkeys(("كخ", "قخ", "غخ"), 0.5),
    **dict.fromkeys(("وo", "وu", "يi", "يe", "اa", "eo", "iu"), 0.05),
    **dict.fromkeys(("ae", "ei", "ou", "اe", "ao"), 0.1),
    **dict.fromkeys(("ai", "au", "ia", "يa", "وa", "eu", "io", "اi", "اo", "اu"), 0.25),
    **dict.fromkeys(("اه", "aه", "eه"), 0.3),
    **dict.fromkeys(("اي", "او", "وي"), 0.35),
    **dict.fromkeys(("عa", "عe", "عi", "عo", "عu", "عا", "ءا"), 0.1),
}
_SUBSTITUTE = {pair: cost for key, cost in _ALIKE.items() for pair in (key, key[::-1])}
_LEAVE_OUT = {
    **dict.fromkeys("aeou", 0.12),
    "i": 0.2,
    **dict.fromkeys("اوي", 0.35),
    **dict.fromkeys("عء", 0.3),
    "ه": 0.7,
}
_FOREIGN = (_LEAVE_OUT, _SUBSTITUTE)
_NATIVE_LEAVE_OUT = {letter: max(0.6, cost) for letter, cost in _LEAVE_OUT.items()}
_NATIVE_SUBSTITUTE = {pair: max(0.6, cost) for pair, cost in _SUBSTITUTE.items()}

_LATIN = (
    ("tsch", "چ"),
    ("tsh", "چ"),
    ("sch", "ش"),
    ("sh", "ش"),
    ("ch", "ش"),
    ("kh", "خ"),
    ("gh", "غ"),
    ("th", "ث"),
    ("dh", "ذ"),
    ("ph", "ف"),
    ("ck", "ك"),
    ("tz", "تس"),
    ("qu", "ك"),
    ("oo", "و"),
    ("ou", "و"),
    ("au", "و"),
    ("ow", "و"),
    ("ee", "ي"),
    ("ei", "ي"),
    ("ai", "ي"),
    ("ay", "ي"),
    ("ey", "ي"),
    ("ie", "ي"),
    ("aa", "ا"),
)
_LATIN_LETTERS = dict(
    zip("bcdfghjklmnpqrstvwxyz", "بكدفغهجكلمنبقرستفوسيز", strict=True), **dict.fromkeys("'’`ʻʼ", "")
)
_LATIN_SOUND = re.compile("|".join(key for key, _ in _LATIN) + "|.", re.DOTALL)
_PLAIN_LATIN = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae"})
_TWICE = re.compile(r"(.)\1+")
_TWICE_LONG = re.compile(r"([اوي])\1+")


def plain_latin(text: str) -> str:
    """Return a text in small letters without accents."""
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN_LATIN))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def sounds(token: str) -> str:
    """Return the sounds of a token: folded Arabic without article, or Latin in small letters."""
    if token[:1].isascii():
        table = dict(_LATIN)
        found = (match.group() for match in _LATIN_SOUND.finditer(_hard_c(token)))
        token = "".join(table.get(part) or _LATIN_LETTERS.get(part, part) for part in found)
        return _TWICE.sub(r"\1", token)
    # What other languages write with one letter: تشافيز, شافيز.
    return _TWICE_LONG.sub(r"\1", token.replace("تش", "چ"))


def _hard_c(token: str) -> str:
    return re.sub("c(?=[eiy])", "s", token).replace("x", "ks")


def skeleton(sound: str) -> str:
    """Return the consonants of a sound, each for its class; the sound itself if it has none.

    The h that some languages write and do not say goes too: هوغو, اوغو.
    """
    last = len(sound) - 1
    kept = [
        _CLASS_OF.get(letter, letter)
        for place, letter in enumerate(sound)
        if letter not in VOWELS
        and letter not in _SILENT
        and not (letter == "ه" and (place == last or (place == 0 and sound.startswith("هو"))))
    ]
    return _TWICE.sub(r"\1", "".join(kept)) or sound


def neighbours(bones: str) -> Iterator[str]:
    """Yield a skeleton, and, if it is long enough to lose one, it without each consonant.

    Two skeletons that are one consonant apart (added, lost or changed) have one of these in
    common.
    """
    yield bones
    if len(bones) >= 4:
        for place in range(len(bones)):
            yield bones[:place] + bones[place + 1 :]


def distance(a: str, b: str, *, limit: float = math.inf, native: bool = False) -> float:
    """Return how far two sounds are apart: about one for each consonant that differs.

    Args:
        a: a sound.
        b: another.
        limit: what is too far; anything above it may be returned for what is.
        native: whether these are names at home in Arabic. Such are spelled in one way, and a
            letter makes another name of them (حسن، حسين), so every difference counts.
    """
    leave_out, substitute = (_NATIVE_LEAVE_OUT, _NATIVE_SUBSTITUTE) if native else _FOREIGN
    added = [leave_out.get(letter, 1.0) for letter in b]
    row = list(accumulate(added, initial=0.0))
    for letter in a:
        gone = leave_out.get(letter, 1.0)
        left = row[0] + gone
        after = [left]
        for place, other in enumerate(b):
            change = 0.0 if letter == other else substitute.get(letter + other, 1.0)
            left = min(row[place] + change, row[place + 1] + gone, left + added[place])
            after.append(left)
        row = after
        if min(row) > limit:
            return math.inf
    return row[-1]
