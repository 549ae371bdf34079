"""What two statements tell otherwise of the same: figures, place, time, and how sure it is."""

from collections.abc import Sequence

from annotator.matching.differences import Nearness, Pair, Reason, ReasonKind
from annotator.matching.statements import Statement, Token
from annotator.matching.terms import Kind, Sort

_HALF = 0.5


def other_figure(ours: Statement, theirs: Statement, near: Nearness) -> Reason | None:
    """Return the figures of each side that the other has not, where both have some."""
    return _left(ours, theirs, near, Sort.NUMBER, ReasonKind.FIGURE)


def other_place(ours: Statement, theirs: Statement, near: Nearness) -> Reason | None:
    """Return the places of each side that the other has not, where both have some."""
    return _left(ours, theirs, near, Sort.PLACE, ReasonKind.PLACE)


def _left(
    ours: Statement, theirs: Statement, near: Nearness, sort: Sort, kind: ReasonKind
) -> Reason | None:
    mine = _lacking(ours.tokens, theirs.tokens, near, sort)
    there = _lacking(theirs.tokens, ours.tokens, near, sort)
    for belongs in (_is_town, _is_whole, _is_where):  # a town is not another country
        left = [tuple(one.shown for one in side if belongs(one)) for side in (mine, there)]
        if all(left):
            return Reason(kind, *left)
    return None


def _is_whole(token: Token) -> bool:
    """Return whether it is a country, or what stands for one; a figure is neither."""
    return token.term.key == token.term.country


def _is_town(token: Token) -> bool:
    return not _is_whole(token)


def _is_where(token: Token) -> bool:
    """Return whether it says where something is: في طرابلس."""
    return bool(token.role)


def _lacking(
    tokens: Sequence[Token], others: Sequence[Token], near: Nearness, sort: Sort
) -> list[Token]:
    return [
        one
        for one in tokens
        if one.term.sort is sort
        and one.term.key != "1"
        and all(
            near(one.term, other.term) <= Kind.SUBJECT
            and (sort is not Sort.PLACE or _last(one) != _last(other))
            for other in others
        )
    ]


def _last(token: Token) -> str:
    """Return the last word: القرم, of شبه جزيرة القرم."""
    return token.shown.split()[-1]


def other_time(ours: Statement, theirs: Statement) -> Reason | None:
    """Return the words of the two that exclude one another as times."""
    for row, mine in ours.times.items():
        there = theirs.times.get(row, {})
        if there and mine.keys().isdisjoint(there):
            return Reason(ReasonKind.TIME, tuple(mine.values()), tuple(there.values()))
    return None


_REACH = 4
"""How many words behind it a word of possibility or demand is about."""

_BACK = {"possible": 2, "forecast": 2}
"""How many words before it: عاصفة متوقعة."""


def other_certainty(ours: Statement, theirs: Statement, pairs: Sequence[Pair]) -> Reason | None:
    """Return what makes possible, wanted, threatened or foreseen what the other says is so."""
    if len(pairs) < _HALF * min(len(ours.tokens), len(theirs.tokens)):
        return None
    mine = _mood(ours, [pair.ours.place for pair in pairs])
    there = _mood(theirs, [pair.theirs.place for pair in pairs])
    if mine.keys() == there.keys():
        return None
    return Reason(ReasonKind.CERTAINTY, tuple(mine.values()), tuple(there.values()))


def _mood(statement: Statement, places: Sequence[int]) -> dict[str, str]:
    """Return how sure a statement is, by words that are about what both say."""
    return {
        mood: word
        for mood, (at, word) in statement.moods.items()
        if at not in places
        and any(at - _BACK.get(mood, 0) <= place <= at + _REACH for place in places)
    }
