"""Which person of a project a name may mean: the same name in other letters is no new person."""

import re
from collections.abc import Iterable
from itertools import permutations

from annotator.matching.sounds import plain_latin, skeleton, sounds
from annotator.model import Person
from annotator.text.fold import fold

_WORD = re.compile(r"\w+")
_BONES = 2
"""Names of fewer consonants say too little to be known again in another script."""


def same_spelling(name: str, other: str) -> bool:
    """Return whether two names differ by nothing but case, hamza, tashkeel, spaces and the like."""
    return _words(name) == _words(other) != []


def named_like(name: str, people: Iterable[Person]) -> Person | None:
    """Return the one person whose name is the same but for its spelling; None if none or several.

    Letter by letter the same goes before that.
    """
    people = list(people)
    exact = [one for one in people if one.name == " ".join(name.split())]
    found = exact or [one for one in people if same_spelling(name, one.name)]
    return found[0] if len(found) == 1 else None


def likely_person(name: str, people: Iterable[Person]) -> Person | None:
    """Return who is likely meant: spelled otherwise, in part, or in another script.

    It is a guess to be offered. None if nobody is likely, or several are alike likely.
    """
    people = list(people)
    for alike in (same_spelling, _is_part, _same_sound):
        found = [one for one in people if alike(name, one.name)]
        if found:
            return found[0] if len(found) == 1 else None
    return None


def _words(name: str) -> list[str]:
    return _WORD.findall(fold(plain_latin(name)))


def _is_part(name: str, other: str) -> bool:
    pairs = permutations([_words(name), _words(other)])
    return any(bool(few) and set(few) <= set(many) for few, many in pairs)


def _same_sound(name: str, other: str) -> bool:
    """Return whether two names, each in a script of its own, have the same consonants."""
    words, others = _words(name), _words(other)
    if not words or not others or words[0].isascii() == others[0].isascii():
        return False
    bones, other_bones = ([skeleton(sounds(one)) for one in part] for part in (words, others))
    return bones == other_bones and max(map(len, bones)) >= _BONES
