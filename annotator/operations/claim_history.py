"""What happened to a claim, by whom and when, as far as somebody may see it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from annotator.model import (
    Change,
    Claim,
    Kind,
    Operation,
    Person,
    Uid,
    parse_uid,
    uid_text,
)
from annotator.model.change import JsonValue
from annotator.model.claim import Stage, Verdict
from annotator.model.errors import HashiyaError
from annotator.operations.review import visible_verdicts
from annotator.storage.reading import Repository
from annotator.storage.reading.log import LoggedTransaction


class What(StrEnum):
    """Kinds of events."""

    CREATED = "created"
    REWORDED = "reworded"
    TOPIC = "topic"
    NOTED = "noted"
    ATTRIBUTES = "attributes"
    ORIGIN = "origin"
    ASSIGNED = "assigned"
    STATE = "state"
    JUDGED = "judged"
    EVIDENCE = "evidence"
    EVIDENCE_EDITED = "evidence-edited"
    EVIDENCE_STATE = "evidence-state"
    EVIDENCE_REMOVED = "evidence-removed"
    JOINED = "joined"
    LEFT = "left"
    MERGED = "merged"
    LINKED = "linked"
    UNLINKED = "unlinked"
    COMMENTED = "commented"
    COMMENT_REMOVED = "comment-removed"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened.

    Attributes:
        at: milliseconds since 1970, UTC.
        what: what happened.
        person: the name of who did it; empty when nobody is known (an import).
        detail: by kind: the new wording or topic, the code of a state, of a verdict or of
            evidence's state, a title, what a span quotes, numbers of claims, a comment.
        note: why: of a state, of a changed verdict.
        verdict: what was judged, for that kind.
        before: the code of the verdict that a final one replaced, where it differs.
        people: names: first and second checker, empty for nobody; for assignments.
        undone: whether it took something back.
    """

    at: int
    what: What
    person: str
    detail: str = ""
    note: str = ""
    verdict: Verdict | None = None
    before: str = ""
    people: tuple[str, ...] = ()
    undone: bool = False


def claim_history(read: Repository, claim: Claim, person: Person | None) -> list[Event]:
    """Return what happened to a claim, the newest first; hidden verdicts are left out.

    States and verdicts are told from their own rows, all else from the change log.

    Args:
        read: the project.
        claim: a claim that stands.
        person: who looks; None is anybody.
    """
    teller = _Teller(read, claim)
    verdicts = visible_verdicts(read, claim.uid, person)
    found = [*teller.logged(), *teller.states(), *teller.judged(verdicts)]
    # Of one moment, what a row says of itself comes after what led to it.
    return sorted(found, key=lambda event: event.at, reverse=True)


_FIELDS = {
    "wording": What.REWORDED,
    "topic": What.TOPIC,
    "note": What.NOTED,
    "attributes": What.ATTRIBUTES,
}
_ORIGIN = ("platform", "address", "said_on", "picture")
_PLACES = ("assignee", "second")


@dataclass(slots=True)
class _Seen:
    """What the log has told so far about the claim."""

    places: dict[str, JsonValue] = field(default_factory=dict)
    evidence: dict[str, str] = field(default_factory=dict)
    merged: set[Uid] = field(default_factory=set)


class _Teller:
    """Reads events, and the name of each person once."""

    def __init__(self, read: Repository, claim: Claim) -> None:
        self._read = read
        self._claim = claim
        self._text = uid_text(claim.uid)
        self._names: dict[Uid, str] = {}
        self._seen = _Seen()

    # --- rows that tell of themselves -----------------------------------------------------------

    def states(self) -> list[Event]:
        """Return the states that the claim was brought into."""
        return [
            Event(step.at, What.STATE, self._name(step.person), str(step.state), step.note)
            for step in self._read.claims.steps(self._claim.uid)
        ]

    def judged(self, verdicts: Iterable[Verdict]) -> list[Event]:
        """Return the verdicts, given the latest first."""
        found: list[Event] = []
        before = ""
        for one in reversed(list(verdicts)):
            was = before if one.value != before else ""
            name = self._name(one.person)
            found.append(
                Event(one.at, What.JUDGED, name, one.value, one.reason, verdict=one, before=was)
            )
            before = one.value if one.stage is Stage.FINAL else before
        return found[::-1]

    # --- what the log tells ---------------------------------------------------------------------

    def logged(self) -> list[Event]:
        """Return what the change log tells of the claim and of what hangs on it."""
        found: list[Event] = []
        for entry, change in self._read.log.about(self._claim.uid):
            found += self._told(entry, change)
        found += self._of_evidence()
        if not any(event.what is What.CREATED for event in found) and self._claim.created_at:
            found.append(Event(self._claim.created_at, What.CREATED, ""))
        return found[::-1]

    def _told(self, entry: LoggedTransaction, change: Change) -> Iterator[Event]:
        if entry.verb == "merge_claims":
            yield from self._merged(entry)
            if change.kind is not Kind.CLAIM:
                return
        if change.kind is Kind.CLAIM:
            yield from self._own(entry, change)
        elif change.kind is Kind.EVIDENCE_USE:
            yield from self._use(entry, change)
        elif change.kind is Kind.SPAN:
            yield from self._span(entry, change)
        elif change.kind is Kind.CLAIM_LINK:
            yield from self._link(entry, change)
        elif change.kind is Kind.COMMENT and change.operation is Operation.INSERT:
            yield self._event(entry, What.COMMENTED, _string(change.after.get("text")))
        elif change.kind is Kind.COMMENT and change.operation is Operation.DELETE:
            yield self._event(entry, What.COMMENT_REMOVED)

    def _own(self, entry: LoggedTransaction, change: Change) -> Iterator[Event]:
        if change.row != self._claim.uid or change.operation is Operation.DELETE:
            return
        places = {name: change.after[name] for name in _PLACES if name in change.after}
        assigned = any(value is not None for value in places.values())
        self._seen.places |= places
        if change.operation is Operation.INSERT:
            yield self._event(entry, What.CREATED)
            if not assigned:
                return
        else:
            yield from self._fields(entry, change)
        if places:
            people = tuple(self._name_of(self._seen.places.get(name)) for name in _PLACES)
            yield self._event(entry, What.ASSIGNED, people=people)

    def _fields(self, entry: LoggedTransaction, change: Change) -> Iterator[Event]:
        touched = {**change.before, **change.after}
        for name, what in _FIELDS.items():
            if name in touched:
                yield self._event(entry, what, _string(change.after.get(name)))
        if any(name in touched for name in _ORIGIN):
            yield self._event(entry, What.ORIGIN)

    def _use(self, entry: LoggedTransaction, change: Change) -> Iterator[Event]:
        fields = {**change.before, **change.after}
        evidence = _string(fields.get("evidence"))
        if change.operation is Operation.INSERT:
            self._seen.evidence[evidence] = self._title(evidence)
            yield self._event(entry, What.EVIDENCE, self._seen.evidence[evidence])
        elif change.operation is Operation.DELETE:
            title = self._seen.evidence.get(evidence) or self._title(evidence)
            yield self._event(entry, What.EVIDENCE_REMOVED, title)
        elif "claim" not in fields:
            yield self._event(entry, What.EVIDENCE_EDITED)

    def _span(self, entry: LoggedTransaction, change: Change) -> Iterator[Event]:
        now = change.after.get("claim") == self._text
        was = change.before.get("claim") == self._text
        if now != was:
            what = What.JOINED if now else What.LEFT
            yield self._event(entry, what, self._where(change.row))

    def _link(self, entry: LoggedTransaction, change: Change) -> Iterator[Event]:
        fields = {**change.before, **change.after}
        ends = [_string(fields.get(name)) for name in ("source", "target")]
        other = next((end for end in ends if end and end != self._text), "")
        gone = change.operation is Operation.DELETE
        if change.operation is not Operation.UPDATE:
            yield self._event(entry, What.UNLINKED if gone else What.LINKED, self._number(other))

    def _merged(self, entry: LoggedTransaction) -> Iterator[Event]:
        """Yield once for a transaction that made one claim of several."""
        if entry.uid in self._seen.merged:
            return
        self._seen.merged.add(entry.uid)
        gone = [
            str(change.before.get("number", ""))
            for change in self._read.log.changes_of([entry.uid])
            if change.kind is Kind.CLAIM and change.operation is Operation.DELETE
        ]
        yield self._event(entry, What.MERGED, ", ".join(filter(None, gone)))

    def _of_evidence(self) -> Iterator[Event]:
        """Yield what happened to the evidence itself, and what the log does not know of."""
        for one in self._read.claims.evidence(self._claim.uid):
            thing = one.evidence
            title = thing.title or thing.url or thing.quote
            if uid_text(thing.uid) not in self._seen.evidence:
                yield Event(one.use.at, What.EVIDENCE, "", title)
            for entry, change in self._read.log.changes_to(thing.uid):
                if change.operation is not Operation.UPDATE:
                    continue
                if "state" in change.after:
                    state = _string(change.after["state"])
                    yield self._event(entry, What.EVIDENCE_STATE, title, note=state)
                if set(change.after) - {"state", "span"}:
                    yield self._event(entry, What.EVIDENCE_EDITED, title)
            for entry, change in self._read.log.changes_to(one.uid):
                if change.operation is Operation.UPDATE and "claim" not in change.after:
                    yield self._event(entry, What.EVIDENCE_EDITED, title)

    # --- names ----------------------------------------------------------------------------------

    def _event(
        self,
        entry: LoggedTransaction,
        what: What,
        detail: str = "",
        *,
        note: str = "",
        people: tuple[str, ...] = (),
    ) -> Event:
        name = self._name(entry.actor)
        undone = entry.target is not None
        return Event(entry.at, what, name, detail, note, people=people, undone=undone)

    def _name_of(self, value: JsonValue) -> str:
        return self._name(parse_uid(value)) if isinstance(value, str) else ""

    def _name(self, uid: Uid | None) -> str:
        if uid is None:
            return ""
        if uid not in self._names:
            self._names[uid] = _found(self._read, uid)
        return self._names[uid]

    def _title(self, evidence: str) -> str:
        """Return what evidence is called; empty when it is gone."""
        try:
            thing = self._read.evidence.one(parse_uid(evidence))
        except HashiyaError:
            logged = self._read.log.changes_to(parse_uid(evidence)) if evidence else []
            return _titled(logged[0][1].after) if logged else ""
        return thing.title or thing.url or thing.quote

    def _where(self, span: Uid) -> str:
        """Return the outlet, or the title, of the article of a span; empty when it is gone."""
        try:
            owned = self._read.annotation.span(span).set
            article = self._read.articles.one(self._read.annotation.set(owned).article)
        except HashiyaError:
            return ""
        return article.outlet or article.title

    def _number(self, claim: str) -> str:
        try:
            return str(self._read.claims.one(parse_uid(claim)).number) if claim else ""
        except HashiyaError:
            return ""


def _found(read: Repository, uid: Uid) -> str:
    try:
        return read.people.one(uid).name
    except HashiyaError:
        return ""


def _titled(fields: Mapping[str, JsonValue]) -> str:
    names = ("title", "url", "quote")
    return next((text for name in names if (text := _string(fields.get(name)))), "")


def _string(value: JsonValue) -> str:
    return value if isinstance(value, str) else ""
