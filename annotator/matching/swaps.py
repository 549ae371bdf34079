"""Whether two statements exchange who does something and to whom it is done."""

from collections.abc import Sequence
from itertools import combinations

from annotator.matching.differences import Pair, Reason, ReasonKind, repeated
from annotator.matching.relation_words import relation_words
from annotator.matching.statements import Statement, Token
from annotator.matching.terms import Kind, Sort


def swapped(ours: Statement, theirs: Statement, pairs: Sequence[Pair]) -> Reason | None:
    """Return the two that change places; None where none do.

    Two do that stand with each other's prepositions (من أ إلى ب، من ب إلى أ), or that come in the
    other order around what one does to the other, where no word says that it is done to the first.
    """
    shares = [len(pairs) / max(1, len(one.tokens)) for one in (ours, theirs)]
    if max(shares) < _MOST or repeated(pairs) < _HALF:
        return None
    deeds = [pair for pair in pairs if pair.ours.is_deed and pair.theirs.is_deed]
    is_repeated = min(shares) >= 1 and repeated(pairs) == 1 and not _is_fronted(pairs)
    is_turned = (ours.is_passive != theirs.is_passive) or _is_fronted(deeds)
    for one, other in combinations(_arguments(pairs), 2):
        is_other_order = _are_alike(one, other, deeds) and _is_reversed(one, other) != is_turned
        if is_turned and not _are_around(one, other, deeds):
            continue
        is_led = _exchange_roles(one, other, has_deed=bool(deeds))
        is_moved = is_repeated and _are_moved(one, other)
        if is_led or is_moved or (deeds and is_other_order and min(shares) >= _MOST):
            words = (one, other) if one.ours.place < other.ours.place else (other, one)
            return Reason(
                ReasonKind.SWAPPED,
                tuple(pair.ours.shown for pair in words),
                tuple(pair.theirs.shown for pair in reversed(words)),
            )
    return None


_HALF = 0.5
_WAY = frozenset(("من", "الي"))
_MOST = 0.6
"""How much of a statement the other has where the two may be the same but for who does it."""


def _arguments(pairs: Sequence[Pair]) -> list[Pair]:
    """Return the pairs that may be doer or done-to, each counterpart once."""
    taken: set[int] = set()
    return [pair for pair in pairs if _is_argument(pair) and _take(taken, id(pair.theirs))]


def _take(taken: set[int], one: int) -> bool:
    is_new = one not in taken
    taken.add(one)
    return is_new


def _is_argument(pair: Pair) -> bool:
    is_figure = pair.ours.term.sort is Sort.NUMBER
    is_clear = pair.kind >= Kind.ALIKE and not pair.ours.is_privative
    is_clear = is_clear and not (pair.ours.is_preposition or pair.theirs.is_preposition)
    return (
        is_clear
        and not is_figure
        and not (pair.ours.is_deed or pair.theirs.is_deed or pair.ours.poles or pair.theirs.poles)
    )


def _exchange_roles(one: Pair, other: Pair, *, has_deed: bool) -> bool:
    """Return whether each stands with the other's preposition; من and إلى need no deed."""
    mine, there = (one.ours.role, other.ours.role), (one.theirs.role, other.theirs.role)
    roles = relation_words().roles if has_deed else _WAY
    return (
        mine[0] != mine[1]
        and mine == there[::-1]
        and all((has_deed and not role) or role in roles for role in mine)
    )


def _are_alike(one: Pair, other: Pair, deeds: Sequence[Pair]) -> bool:
    """Return whether order alone tells the two: no preposition, or the same where one compares."""
    roles = {token.role for pair in (one, other) for token in (pair.ours, pair.theirs)}
    if any(token.is_joined for pair in (one, other) for token in (pair.ours, pair.theirs)):
        return False
    return roles == {""} or (len(roles) == 1 and any(deed.ours.poles for deed in deeds))


def _are_moved(one: Pair, other: Pair) -> bool:
    """Return whether two nouns change places where all the words are the same.

    What a wording begins with may be its verb, which stands before or behind its subject.
    """
    tokens = [token for pair in (one, other) for token in (pair.ours, pair.theirs)]
    return all(map(_is_noun, tokens)) and _are_bare(tokens) and _is_reversed(one, other)


def _is_noun(token: Token) -> bool:
    """Return whether a word is surely no verb and no adverb of time."""
    is_named = token.term.sort in (Sort.PLACE, Sort.NAME)
    return not token.is_time and (is_named or token.is_definite or token.place > 1)


def _are_bare(tokens: Sequence[Token]) -> bool:
    return not any(token.role or token.is_joined for token in tokens)


def _are_around(one: Pair, other: Pair, deeds: Sequence[Pair]) -> bool:
    """Return whether a deed stands between two on either side."""
    sides = [(one.ours, other.ours, [deed.ours for deed in deeds])]
    sides.append((one.theirs, other.theirs, [deed.theirs for deed in deeds]))
    return any(
        min(first.place, second.place) < deed.place < max(first.place, second.place)
        for first, second, among in sides
        for deed in among
    )


def _is_reversed(one: Pair, other: Pair) -> bool:
    return (one.ours.place < other.ours.place) != (one.theirs.place < other.theirs.place)


def _is_fronted(pairs: Sequence[Pair]) -> bool:
    """Return whether one side alone takes up with a pronoun what stands first: المصنع اشترته."""
    return any(_has_pronoun(pair.ours) != _has_pronoun(pair.theirs) for pair in pairs)


def _has_pronoun(token: Token) -> bool:
    return token.shown.endswith(("ه", "ها", "هم"))
