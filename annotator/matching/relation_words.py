"""The words that tell what two claims are to each other: opposites, denials, times, deeds.

Data of our own writing (`relations.json`). A list there is written as news writes; it is folded
here, so that it compares with folded text.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

import msgspec

from annotator.matching.forms import folded_claim, forms
from annotator.matching.lexicon import bare, load
from annotator.matching.stems import stem

Pole = tuple[int, int]
"""An axis, and on which end of it a word is: 1 or -1."""


class _Axis(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    plus: tuple[str, ...]
    minus: tuple[str, ...]
    converse: bool = False
    """Whether it is the same deed seen from the other one: باع، اشترى."""


class _Lists(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The lists of `relations.json`."""

    poles: tuple[_Axis, ...]
    times: tuple[tuple[tuple[str, ...], ...], ...]
    moods: dict[str, tuple[str, ...]]
    denials: tuple[str, ...]
    negators: tuple[str, ...]
    not_negators: tuple[str, ...]
    deeds: tuple[str, ...]
    passives: tuple[str, ...]
    by: tuple[str, ...]
    prepositions: tuple[str, ...]
    beside: tuple[str, ...]
    breaks: tuple[str, ...]
    fillers: tuple[str, ...]
    privatives: tuple[str, ...]
    after_what: tuple[str, ...]
    before_what: tuple[str, ...]
    excepts: tuple[str, ...]
    roles: tuple[str, ...]
    refusals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RelationWords:
    """What words do to what is said; all folded."""

    poles: dict[str, frozenset[Pole]]
    """The ends of axes that a word stands for, by the word and by its stem."""
    times: dict[str, Pole]
    """The row and the place in it of a word that says when: Tuesday is not Friday."""
    moods: dict[str, str]
    """Whether it is only possible, asked for, threatened, foreseen."""
    denials: frozenset[str]
    """Words that deny all that follows."""
    negators: frozenset[str]
    """Words that deny the next one."""
    not_negators: frozenset[tuple[str, ...]]
    """Words in a row that deny nothing: لا يزال."""
    deeds: frozenset[str]
    """What one does to another."""
    passives: frozenset[str]
    """Words whose subject is done to."""
    by: frozenset[str]
    """Words after من or على that name the doer: من قبل، على يد."""
    prepositions: frozenset[str]
    beside: frozenset[str]
    """Words that set two side by side; who comes first makes no difference."""
    breaks: frozenset[str]
    """Words at which another clause begins."""
    fillers: frozenset[str]
    """Words that say little: how a post or report begins."""
    converse: frozenset[int]
    """The axes whose ends are one deed seen from its two sides: باع، اشترى."""
    privatives: frozenset[str]
    """Words that deny without a particle: منع، ألغى، انقطاع."""
    after_what: frozenset[str]
    """Words behind ما where it denies nothing: ما حقيقة."""
    before_what: frozenset[str]
    """Words before ما where it denies nothing: إلى ما."""
    excepts: frozenset[str]
    """Words that take a denial back: لا … إلا، لن … أكثر من."""
    roles: frozenset[str]
    """Prepositions that tell who does from who is done to."""
    refusals: frozenset[str]
    """Verbs that deny what follows: رفض لقاءه."""


@cache
def relation_words() -> RelationWords:
    """Return the words that ship with the program."""
    lists = load("relations.json", _Lists)
    return RelationWords(
        poles=_poles(lists.poles),
        times=_times(lists.times),
        moods={
            form: mood
            for mood, words in lists.moods.items()
            for word in words
            for form in _spelled(word)
        },
        denials=_folded(lists.denials),
        negators=_folded(lists.negators),
        not_negators=frozenset(tuple(folded_claim(one).split()) for one in lists.not_negators),
        deeds=frozenset(form for word in lists.deeds for form in _keys(word)),
        passives=_folded(lists.passives),
        by=_folded(lists.by),
        prepositions=_folded(lists.prepositions),
        beside=_folded(lists.beside),
        breaks=_folded(lists.breaks),
        fillers=_folded(lists.fillers),
        converse=frozenset(at for at, axis in enumerate(lists.poles) if axis.converse),
        privatives=frozenset(form for word in lists.privatives for form in _keys(word)),
        after_what=_folded(lists.after_what),
        before_what=_folded(lists.before_what),
        excepts=_folded(lists.excepts),
        roles=_folded(lists.roles),
        refusals=frozenset(form for word in lists.refusals for form in _keys(word)),
    )


_DEFINITE = ("ال", "وال", "بال", "لل", "فال", "كال")
_SHORTEST = 3


def looked_up(word: str) -> list[str]:
    """Return by what a folded word is looked up, the nearest to it first.

    What is left of a longer word has three letters at least, and a short one no new alef: نقلها
    is neither قلّ nor أقلّ.
    """
    found = forms(word)
    if word.startswith(_DEFINITE):  # النساء is a noun, no form of ساء
        found = found[:2]
    if word.startswith(("ي", "ت", "ن")) and word.endswith(("ون", "وا")):  # يعتدون، by اعتدى
        found += [*forms(word[:-2]), *forms(f"{word[:-2]}ي")]
    keys = dict.fromkeys((word, *found, *(stem(form) for form in found)))
    return [key for key in keys if key == word or _is_long(key, word)]


def _is_long(key: str, word: str) -> bool:
    return len(key) > _SHORTEST or (
        len(key) == _SHORTEST and (not key.startswith("ا") or key in word)
    )


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(folded_claim, words))


def _keys(word: str) -> tuple[str, ...]:
    folded = folded_claim(word)
    return tuple(dict.fromkeys((folded, bare(folded))))


def _spelled(word: str) -> tuple[str, ...]:
    folded = folded_claim(word)
    return folded, f"و{folded}", f"ف{folded}"


def _poles(axes: Iterable[_Axis]) -> dict[str, frozenset[Pole]]:
    found: dict[str, set[Pole]] = {}
    for place, axis in enumerate(axes):
        for sign, words in ((1, axis.plus), (-1, axis.minus)):
            for word in words:
                for key in _keys(word):
                    found.setdefault(key, set()).add((place, sign))
    return {key: frozenset(poles) for key, poles in found.items()}


def _times(rows: Iterable[tuple[tuple[str, ...], ...]]) -> dict[str, Pole]:
    return {
        folded_claim(word): (row, place)
        for row, values in enumerate(rows)
        for place, words in enumerate(values)
        for word in words
    }
