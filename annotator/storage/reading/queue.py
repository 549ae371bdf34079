"""The queue of claims: how far each has spread, how urgent it is, and who is on it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Select, func, select, true

from annotator.model import Claim, ClaimState, Uid, Verdict
from annotator.model.review import open_round, priority, standing
from annotator.storage import tables
from annotator.storage.reading.base import Reader
from annotator.storage.reading.cases import claim_of, claim_query, verdict_of, verdict_query
from annotator.storage.rows import load_object
from annotator.text.fold import fold, folded_query

_c = tables.claim
_s = tables.span
_set = tables.annotation_set
_a = tables.article
_p = tables.person
_DAY = 86_400_000
CHECK_WORTHY = "check-worthy"
"""The attribute that says how much a claim is worth checking, 0 to 3."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Which claims a queue shows; what is empty lets all through.

    ``person`` has claims to check, first or second. ``unassigned`` alone shows claims that
    nobody checks. ``outlet`` states them; ``spread`` is how many outlets at least. ``text``
    stands in the wording, both folded. ``values`` are codes of standing verdicts. ``disputed``
    alone shows those whose two checkers differ.
    """

    states: frozenset[ClaimState] = frozenset()
    person: Uid | None = None
    unassigned: bool = False
    topic: str = ""
    outlet: str = ""
    spread: int = 0
    text: str = ""
    values: frozenset[str] = frozenset()
    disputed: bool = False


EVERYTHING = Filter()


@dataclass(frozen=True, slots=True)
class QueueRow:
    """A claim in the queue.

    ``verdict`` is what the project says; ``disputed`` tells that two checkers differ and a
    lead has to decide. ``outlets`` are those that state it, by name; an article without one
    counts as none. ``latest`` is the latest date of its articles, or where it was said.
    """

    claim: Claim
    appearances: int
    outlets: tuple[str, ...]
    latest: str
    check_worthy: int
    verdict: Verdict | None
    disputed: bool
    priority: float


@dataclass(slots=True)
class _Spread:
    """How far a claim has gone."""

    spans: int = 0
    outlets: frozenset[str] = frozenset()
    latest: str = ""
    worth: int = 0


class QueueReader(Reader):
    """Makes the queue; claims and verdicts are in memory, annotation is summed up by claim."""

    def rows(self, wanted: Filter, *, now: int) -> list[QueueRow]:
        """Return the claims that pass a filter, the most urgent first, then by number."""
        claims = [claim_of(row) for row in self._rows(_claims(wanted))]
        if wanted.text.strip():
            part = folded_query(wanted.text)
            claims = [claim for claim in claims if part in fold(claim.wording)]
        rows = self._of(claims, self._spread(), self._verdicts(), now)
        passing = [row for row in rows if passes(row, wanted)]
        return sorted(passing, key=lambda row: (-row.priority, row.claim.number))

    def row(self, uid: Uid, *, now: int) -> QueueRow | None:
        """Return the row of one claim; None when the claim is gone."""
        found = self._first(claim_query().where(_c.c.uid == uid))
        if found is None:
            return None
        spread, verdicts = self._spread(uid), self._verdicts(uid)
        return self._of([claim_of(found)], spread, verdicts, now)[0]

    def _of(
        self,
        claims: Sequence[Claim],
        spread: Mapping[Uid, _Spread],
        verdicts: Mapping[Uid, Sequence[Verdict]],
        now: int,
    ) -> list[QueueRow]:
        return [
            _row(claim, spread.get(claim.uid, _Spread()), verdicts.get(claim.uid, ()), now)
            for claim in claims
        ]

    def _verdicts(self, claim: Uid | None = None) -> dict[Uid, list[Verdict]]:
        """Return all verdicts by claim, or those on one claim, the latest first."""
        found: defaultdict[Uid, list[Verdict]] = defaultdict(list)
        table = tables.verdict
        query = verdict_query().order_by(table.c.at.desc(), table.c.id.desc())
        if claim is not None:
            query = query.where(_c.c.uid == claim)
        for verdict in map(verdict_of, self._rows(query)):
            found[verdict.claim].append(verdict)
        return found

    def _spread(self, claim: Uid | None = None) -> dict[Uid, _Spread]:
        """Return how far claims have gone, or one has, without holding their spans."""
        found: defaultdict[Uid, _Spread] = defaultdict(_Spread)
        where = true() if claim is None else _c.c.uid == claim
        for row in self._rows(_SPREAD.where(where)):
            spread = found[Uid(row.uid)]
            spread.spans += row.spans
            spread.latest = max(spread.latest, row.latest)
            if row.outlet:
                spread.outlets |= {row.outlet}
        for row in self._rows(_WORTH.where(where)):
            spread = found[Uid(row.uid)]
            spread.worth = max(spread.worth, _whole(load_object(row.attributes).get(CHECK_WORTHY)))
        return found


_STATED = _s.join(_c, _c.c.id == _s.c.claim_id)
_SPREAD = (
    select(
        _c.c.uid,
        _a.c.outlet,
        func.count().label("spans"),
        func.max(_a.c.published).label("latest"),
    )
    .select_from(
        _STATED.join(_set, _set.c.id == _s.c.set_id).join(_a, _a.c.id == _set.c.article_id)
    )
    .group_by(_c.c.uid, _a.c.outlet)
)
# Distinct combinations of attributes are few; spans are many.
_WORTH = (
    select(_c.c.uid, _s.c.attributes)
    .select_from(_STATED)
    .where(_s.c.attributes.contains(CHECK_WORTHY))
    .distinct()
)


def _claims(wanted: Filter) -> Select[Any]:
    query = claim_query().order_by(_c.c.number)
    if wanted.states:
        query = query.where(_c.c.state.in_([str(state) for state in wanted.states]))
    if wanted.topic:
        query = query.where(_c.c.topic == wanted.topic)
    if wanted.unassigned:
        query = query.where(_c.c.assignee_id.is_(None))
    if wanted.person is not None:
        key = select(_p.c.id).where(_p.c.uid == wanted.person).scalar_subquery()
        query = query.where((_c.c.assignee_id == key) | (_c.c.second_id == key))
    return query


def _row(claim: Claim, spread: _Spread, verdicts: Sequence[Verdict], now: int) -> QueueRow:
    worth = claim.attributes.get(CHECK_WORTHY)
    worthy = spread.worth if worth is None else _whole(worth)
    latest = max(spread.latest, claim.said_on)
    return QueueRow(
        claim=claim,
        appearances=spread.spans,
        outlets=tuple(sorted(spread.outlets)),
        latest=latest,
        check_worthy=worthy,
        verdict=standing(verdicts),
        disputed=open_round(verdicts).is_disputed,
        priority=priority(worthy, len(spread.outlets), _days(latest, claim.created_at, now)),
    )


def passes(row: QueueRow, wanted: Filter) -> bool:
    """Return whether a row passes a filter in all but the text."""
    claim = row.claim
    if wanted.states and claim.state not in wanted.states:
        return False
    if wanted.person is not None and wanted.person not in (claim.assignee, claim.second):
        return False
    if wanted.unassigned and claim.assignee is not None:
        return False
    if wanted.topic and claim.topic != wanted.topic:
        return False
    return _is_like(row, wanted)


def _is_like(row: QueueRow, wanted: Filter) -> bool:
    if wanted.outlet and wanted.outlet not in row.outlets:
        return False
    if wanted.values and (row.verdict is None or row.verdict.value not in wanted.values):
        return False
    return len(row.outlets) >= wanted.spread and (row.disputed or not wanted.disputed)


def _days(latest: str, created_at: int, now: int) -> float:
    """Return how many days ago a claim was stated last; made, where no date is known."""
    try:
        moment = datetime.fromisoformat(latest)
    except ValueError:
        return (now - created_at) / _DAY
    stated = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return (now - stated.timestamp() * 1000) / _DAY


def _whole(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) else 0
