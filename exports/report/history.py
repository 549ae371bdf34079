"""What happened to a claim, in the words of a report: the earliest first."""

from collections.abc import Callable, Iterable, Iterator

from annotator.model import EvidenceState
from annotator.operations.claim_history import Event as Happened
from annotator.operations.claim_history import What
from exports.report.model import Event, Rated
from exports.report.words import Heads

OF_THE_NEWSROOM = frozenset({What.COMMENTED, What.COMMENT_REMOVED, What.NOTED})
"""What people say among themselves is in no report."""

LONGEST = 160
"""So much of a title or a wording is said."""


def history(
    happened: Iterable[Happened], heads: Heads, rated: Callable[[str], Rated]
) -> Iterator[Event]:
    """Yield the events of a report.

    Args:
        happened: what `claim_history` tells, the newest first.
        heads: the words of the report.
        rated: names a verdict.
    """
    for one in sorted(happened, key=_order):
        if one.what in OF_THE_NEWSROOM or not one.at:
            continue
        yield Event(
            at=heads.moment(one.at),
            person=one.person or heads("import"),
            what=_what(one, heads),
            detail=" — ".join(filter(None, (_detail(one, heads), _note(one, heads)))),
            verdict=rated(one.detail) if one.what is What.JUDGED else None,
        )


def _order(one: Happened) -> tuple[int, int]:
    """Return when it was; of one moment, what a claim is made of comes before what it led to."""
    places = {What.CREATED: 0, What.JUDGED: 2, What.STATE: 3}
    return one.at, places.get(one.what, 1)


def _what(one: Happened, heads: Heads) -> str:
    if one.undone:
        return heads("undone")
    if one.what is What.JUDGED and one.verdict is not None:
        return heads(f"judged-{one.verdict.stage}")
    return heads(f"event-{one.what}")


def _detail(one: Happened, heads: Heads) -> str:
    if one.what is What.JUDGED:
        return ""
    if one.what is What.STATE:
        return heads(f"claim-{one.detail}")
    if one.what is What.ASSIGNED:
        names = "، " if heads.rtl else ", "
        return names.join(filter(None, one.people)) or "—"
    line = " ".join(one.detail.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1].rstrip()}…"


def _note(one: Happened, heads: Heads) -> str:
    if one.what is What.EVIDENCE_STATE:
        return heads(f"still-{EvidenceState(one.note)}")
    return one.note
