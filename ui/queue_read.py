"""All claims as the queue has them: read, folded, sorted and counted at once, without a window."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from annotator.model import ClaimState, Uid
from annotator.model.review import CLOSED
from annotator.storage.reading import EVERYTHING, QueueRow
from annotator.storage.reading.claims import ClaimReader
from annotator.text.fold import fold, folded_query
from ui.queue_order import Groups, falling

GROUPS: Final = (
    ClaimState.REOPENED,
    ClaimState.IN_REVIEW,
    ClaimState.SECOND_REVIEW,
    ClaimState.TRIAGED,
    ClaimState.NEW,
    ClaimState.DECIDED,
    ClaimState.PUBLISHED,
)
"""The order of the groups: what people have in hand stands first, what is done last."""

_BETWEEN: Final = "\0"
"""Stands between wordings that are folded together: no text holds it, and the fold leaves it."""

PIECE: Final = 200
"""So many wordings are folded in one go: the window gets its turns between them."""


class Quick(StrEnum):
    """The filter that is always in sight."""

    ALL = "all"
    MINE = "mine"
    OPEN = "open"


class Order(StrEnum):
    """What stands first in a group."""

    PRIORITY = "priority"
    DATE = "date"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a group: a state, and how many claims are in it."""

    state: ClaimState
    count: int


Entry = Head | QueueRow


def _by_priority(row: QueueRow) -> tuple[object, ...]:
    return (-row.priority, row.claim.number)


def _by_date(row: QueueRow) -> tuple[object, ...]:
    return (falling(row.latest), row.claim.number)


def _by_number(row: QueueRow) -> tuple[object, ...]:
    return (row.claim.number,)


KEYS: Final = {
    Order.PRIORITY: _by_priority,
    Order.DATE: _by_date,
    Order.NUMBER: _by_number,
}


@dataclass(frozen=True, slots=True)
class Read:
    """All claims as they were read, what is searched in them, and their order."""

    rows: dict[Uid, QueueRow]
    folded: dict[Uid, str]
    order: Order
    groups: Groups
    tally: Counter[Quick]


def read_all(claims: ClaimReader, me: Uid, now: int, order: Order) -> Read:
    """Read all claims.

    Args:
        claims: where they are read.
        me: whose claims are counted as one's own.
        now: the time in milliseconds since 1970 UTC; claims lose urgency with age.
        order: what stands first.
    """
    rows, folded = read_rows(claims, now)
    groups = Groups.of(GROUPS, rows.values(), KEYS[order])
    tally = Counter(quick for row in rows.values() for quick in counted(row, me))
    return Read(rows, folded, order, groups, tally)


def counted(row: QueueRow, me: Uid) -> list[Quick]:
    """Return the quick filters that a row passes."""
    claim = row.claim
    found = [Quick.ALL]
    if me in (claim.assignee, claim.second):
        found.append(Quick.MINE)
    if claim.state not in CLOSED:
        found.append(Quick.OPEN)
    return found


def holding(
    words: str, rows: Mapping[Uid, QueueRow], folded: Mapping[Uid, str]
) -> Callable[[Uid], bool] | None:
    """Return whether a claim holds these words, or is of this number; None without words."""
    wanted = folded_query(words)
    if not wanted:
        return None
    if not wanted.isdecimal():
        return lambda uid: wanted in folded[uid]
    return lambda uid: wanted in folded[uid] or wanted == str(rows[uid].claim.number)


def read_rows(claims: ClaimReader, now: int) -> tuple[dict[Uid, QueueRow], dict[Uid, str]]:
    """Read all claims, and fold what is searched."""
    rows = claims.queue(EVERYTHING, now=now)
    folded: list[str] = []
    for start in range(0, len(rows), PIECE):  # in pieces, so that the window gets its turns
        words = _BETWEEN.join(_words(row) for row in rows[start : start + PIECE])
        folded += fold(words).split(_BETWEEN)
    uids = [row.claim.uid for row in rows]
    return dict(zip(uids, rows, strict=True)), dict(zip(uids, folded, strict=True))


def searched(row: QueueRow) -> str:
    """Return what is searched in a claim."""
    return fold(_words(row))


def _words(row: QueueRow) -> str:
    return " ".join(f"{row.claim.wording} {row.claim.topic}".split())
