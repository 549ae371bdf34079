"""What sets two statements apart: the opposite, a denial, another figure, time or place."""

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import product

from annotator.matching.relation_words import relation_words
from annotator.matching.statements import Statement, Token
from annotator.matching.terms import Kind, Term

Nearness = Callable[[Term, Term], Kind]


class ReasonKind(StrEnum):
    """Why two claims are held to be what they are to each other."""

    SHARED = "shared"
    OPPOSITE = "opposite"
    DENIED = "denied"
    SWAPPED = "swapped"
    FIGURE = "figure"
    TIME = "time"
    PLACE = "place"
    CERTAINTY = "certainty"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why; with the words of both sides as they are written, none where a side has none."""

    kind: ReasonKind
    ours: tuple[str, ...] = ()
    theirs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """A term of ours and its nearest counterpart."""

    ours: Token
    theirs: Token
    kind: Kind


def pairs_of(ours: Statement, theirs: Statement, near: Nearness) -> list[Pair]:
    """Return each term of ours with its counterpart: the nearest by kind, then by place."""
    scale = len(theirs.tokens) / max(1, len(ours.tokens))
    found = []
    for at, one in enumerate(ours.tokens):
        best, kind, far = None, Kind.ROOT, math.inf
        for there, other in enumerate(theirs.tokens):
            nearness = near(one.term, other.term)
            if nearness < kind:
                continue
            away = abs(there - at * scale)
            if (nearness > kind or away < far) and not _is_counter(one, other, nearness):
                best, kind, far = other, nearness, away
        if best is not None:
            found.append(Pair(one, best, kind))
    return found


def _is_counter(one: Token, other: Token, nearness: Kind) -> bool:
    """Return whether two terms are like each other in letters alone: صالحة، غير صالحة."""
    is_denied = one.is_privative != other.is_privative and nearness is Kind.ROOT
    return is_opposed(one, other) or (is_denied and " " in one.shown + other.shown)


def is_opposed(one: Token, other: Token) -> bool:
    """Return whether two terms are on the two ends of an axis, whatever denies them."""
    poles = other.poles
    return bool(poles) and any((axis, -sign) in poles for axis, sign in one.poles)


def shared(pairs: Iterable[Pair]) -> Reason:
    """Return the words that both have."""
    found = list(pairs)
    return Reason(
        ReasonKind.SHARED,
        tuple(dict.fromkeys(pair.ours.shown for pair in found)),
        tuple(dict.fromkeys(pair.theirs.shown for pair in found)),
    )


# --- the opposite and the denial ---------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Vote:
    """Whether two words go the same way."""

    ours: Token
    theirs: Token
    agree: bool
    kind: ReasonKind
    axis: int = -1


def contradiction(ours: Statement, theirs: Statement, pairs: Sequence[Pair]) -> Reason | None:
    """Return why one says the opposite of the other; None where it does not."""
    share = len(pairs) / max(1, min(len(ours.tokens), len(theirs.tokens)))
    polar = list(_polar_votes(ours, theirs, pairs)) if share >= _HALF else []
    voted = {id(token) for vote in polar for token in (vote.ours, vote.theirs)}
    is_near = share >= _MOST and repeated(pairs) >= _HALF
    denials = [
        vote
        for vote in (_denial_votes(ours, theirs, pairs) if is_near else ())
        if id(vote.ours) not in voted and id(vote.theirs) not in voted
    ]
    for votes in (*_by_row(polar), denials):
        against = [vote for vote in votes if not vote.agree]
        if 2 * len(against) > len(votes):
            first = against[0]
            return Reason(first.kind, (first.ours.shown,), (first.theirs.shown,))
    if polar or denials:
        return None
    denied = _denied_phrase(ours, theirs, pairs)
    return denied or (_denied_whole(ours, theirs, pairs) if is_near else None)


_HALF = 0.5
_MOST = 0.75
"""How much of the shorter is in the longer where a denial is of just that.

Who says the same in quite other words often says it the other way round (منع، لا يسمح).
"""


def repeated(pairs: Sequence[Pair]) -> float:
    """Return the share of the pairs that are the same words."""
    return sum(pair.kind is Kind.SAME for pair in pairs) / max(1, len(pairs))


def _by_row(votes: Iterable[_Vote]) -> Iterable[list[_Vote]]:
    """Return the votes of each axis."""
    found: dict[int, list[_Vote]] = {}
    for vote in votes:
        found.setdefault(vote.axis, []).append(vote)
    return found.values()


def _polar_votes(ours: Statement, theirs: Statement, pairs: Sequence[Pair]) -> Iterator[_Vote]:
    """Yield, for words of one axis that are said of the same thing, whether they agree."""
    partner = {id(pair.ours): pair.theirs for pair in pairs}
    our_args = [pair.ours for pair in pairs if not pair.ours.poles]
    their_args = [pair.theirs for pair in pairs if not pair.theirs.poles]
    their_poles, both = _by_axis(theirs), _same(pairs)
    for axis, mine in _by_axis(ours).items():
        others = their_poles.get(axis, [])
        is_plain = len(mine) == len(others) == 1 and axis not in relation_words().converse
        for (one, sign), (other, there) in product(mine, others):
            said_of = _said_of(one, our_args)
            counterpart = partner.get(id(said_of)) if said_of is not None else None
            is_of_same = counterpart is not None and counterpart is _said_of(other, their_args)
            if is_of_same or is_plain:
                yield from _polar_vote((ours, one, sign), (theirs, other, there), axis, both)


_End = tuple[Statement, Token, int]


def _polar_vote(mine: _End, there: _End, axis: int, both: set[int]) -> Iterator[_Vote]:
    """Yield whether two ends agree; nothing where one is denied and the other may be too."""
    turned = [_is_denied(statement, token) for statement, token, _ in (mine, there)]
    agree = (mine[2] == there[2]) == (turned[0] == turned[1])
    other = there if turned[0] else mine
    if turned[0] != turned[1] and _may_deny(other[0], both, other[1]):
        return
    yield _Vote(mine[1], there[1], agree, ReasonKind.OPPOSITE, axis)


def _is_denied(statement: Statement, token: Token) -> bool:
    """Return whether a word is denied by itself or with the whole."""
    is_whole = bool(statement.denies) and token.shown != statement.denies
    return (token.denied == _DENIED) != is_whole


def _may_deny(statement: Statement, both: set[int], besides: Token | None = None) -> bool:
    """Return whether anything but one word denies: a particle, a verb, what calls it false.

    A verb that both have (``both``, by their identity) explains nothing.
    """
    return bool(statement.denies) or any(
        token.denied == _DENIED or (token.is_privative and id(token) not in both)
        for token in statement.tokens
        if token is not besides
    )


def _same(pairs: Iterable[Pair]) -> set[int]:
    """Return the tokens of either side that the other has as the same word."""
    return {id(one) for pair in pairs if pair.kind is Kind.SAME for one in (pair.ours, pair.theirs)}


def _by_axis(statement: Statement) -> dict[int, list[tuple[Token, int]]]:
    """Return the words on each axis, with their ends."""
    found: dict[int, list[tuple[Token, int]]] = {}
    for token in statement.tokens:
        for axis, sign in token.poles:
            found.setdefault(axis, []).append((token, sign))
    return found


_DENIED = 2
_FAR = 3
"""How many words farther another clause is."""


def _said_of(pole: Token, among: Sequence[Token]) -> Token | None:
    """Return what a word is said of: the nearest; behind it rather than before."""

    def distance(token: Token) -> tuple[float, bool]:
        words = abs(token.place - pole.place)
        return words + _FAR * abs(token.clause - pole.clause), token.place < pole.place

    return min(among, key=distance, default=None)


def _denial_votes(ours: Statement, theirs: Statement, pairs: Sequence[Pair]) -> Iterator[_Vote]:
    """Yield, for what both name and one denies, whether the other denies it too."""
    both = _same(pairs)
    for pair in pairs:
        one, other = pair.ours, pair.theirs
        if _DENIED not in (one.denied, other.denied):
            continue
        mine = bool(one.denied) != bool(ours.denies)
        there = bool(other.denied) != bool(theirs.denies)
        plain, word = (theirs, other) if one.denied == _DENIED else (ours, one)
        if mine == there or not _may_deny(plain, both, word):
            yield _Vote(one, other, mine == there, ReasonKind.DENIED)


def _denied_phrase(ours: Statement, theirs: Statement, pairs: Sequence[Pair]) -> Reason | None:
    """Return that one has a phrase that the other denies in so many words: (غير) صالحة للشرب."""
    mine = _unpaired(ours, {id(pair.ours) for pair in pairs})
    there = _unpaired(theirs, {id(pair.theirs) for pair in pairs})
    for one, other in product(mine, there):
        words = one.shown.split(), other.shown.split()
        if one.is_privative != other.is_privative and (
            words[0][1:] == words[1] or words[1][1:] == words[0]
        ):
            return Reason(ReasonKind.DENIED, (one.shown,), (other.shown,))
    return None


def _denied_whole(ours: Statement, theirs: Statement, pairs: Sequence[Pair]) -> Reason | None:
    """Return that one denies what the other says, where the denied word is not in both."""
    mine = _denial(ours, {id(pair.ours) for pair in pairs})
    there = _denial(theirs, {id(pair.theirs) for pair in pairs})
    if bool(mine) == bool(there) or _may_deny(theirs if mine else ours, _same(pairs)):
        return None
    return Reason(ReasonKind.DENIED, mine, there)


def _denial(statement: Statement, in_both: set[int]) -> tuple[str, ...]:
    """Return the word that denies, where what follows it is what both speak of."""
    if statement.denies:
        return (statement.denies,)
    denied: list[Token] = []
    for token in statement.tokens:
        if token.denied == _DENIED:
            denied.append(token)
        elif token.is_privative and " " in token.shown and id(token) not in in_both:
            return (token.shown,)  # لا ينفع
        elif token.denied and denied and id(token) in in_both:
            return (denied[-1].shown,)
    return ()


# --- another word ------------------------------------------------------------------------------


def other_word(ours: Statement, theirs: Statement, pairs: Sequence[Pair]) -> Reason | None:
    """Return the one word of each that differs where all else is the same words.

    Who says the same anew changes most words; who changes one says something else, unless the
    lists know the two for alike.
    """
    if len(pairs) < _FEW or any(pair.kind is not Kind.SAME for pair in pairs):
        return None
    mine = _unpaired(ours, {id(pair.ours) for pair in pairs})
    there = _unpaired(theirs, {id(pair.theirs) for pair in pairs})
    if len(mine) != 1 or len(there) != 1 or not _are_others(mine[0], there[0]):
        return None
    return Reason(ReasonKind.OTHER, (mine[0].shown,), (there[0].shown,))


_FEW = 2


def _are_others(one: Token, other: Token) -> bool:
    """Return whether two words are known to say different things."""
    axes = {axis for axis, _ in one.poles} & {axis for axis, _ in other.poles}
    is_one_word = " " not in one.shown + other.shown
    return is_one_word and not axes and bool(one.term.groups) and bool(other.term.groups)


def _unpaired(statement: Statement, paired: set[int]) -> list[Token]:
    return [token for token in statement.tokens if id(token) not in paired]
