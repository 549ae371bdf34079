"""What happened to a claim, by whom and when; newest first."""

from dataclasses import dataclass
from enum import StrEnum

from annotator.model import Change, Claim, ClaimEvidence, Kind, Operation, Uid
from annotator.model.errors import NotFound
from annotator.operations.review import visible_verdicts
from annotator.project import Project
from annotator.storage.reading.log import LoggedTransaction


class What(StrEnum):
    """Kinds of events."""

    CREATED = "created"
    REWORDED = "reworded"
    TOPIC = "topic"
    NOTED = "noted"
    ATTRIBUTES = "attributes"
    JUDGED = "judged"
    EVIDENCE = "evidence"
    EVIDENCE_EDITED = "evidence-edited"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened.

    Attributes:
        at: milliseconds since 1970, UTC.
        what: what happened.
        person: who did it; empty when nobody is known (an import).
        detail: a verdict's code, a title, a topic.
    """

    at: int
    what: What
    person: str
    detail: str = ""


_FIELDS = {
    "wording": What.REWORDED,
    "topic": What.TOPIC,
    "note": What.NOTED,
    "attributes": What.ATTRIBUTES,
}


def history(project: Project, claim: Claim) -> list[Event]:
    """Return the events of a claim that stands: its own, its verdicts' and its evidence's."""
    teller = _Teller(project)
    found = [*teller.own(claim), *teller.verdicts(claim.uid), *teller.evidence(claim.uid)]
    return sorted(found, key=lambda event: event.at, reverse=True)


class _Teller:
    """Reads events, and the name of each person once."""

    def __init__(self, project: Project) -> None:
        self._read = project.read
        self._viewer = project.actor
        self._settings = project.read.settings.all()
        self._names: dict[Uid, str] = {}

    def own(self, claim: Claim) -> list[Event]:
        """Return what happened to the claim itself."""
        found: list[Event] = []
        for entry, change in self._read.log.changes_to(claim.uid):
            found += self._told(entry, change)
        if not any(event.what is What.CREATED for event in found) and claim.created_at:
            found.append(Event(claim.created_at, What.CREATED, ""))
        return found

    def verdicts(self, claim: Uid) -> list[Event]:
        """Return the verdicts that were given."""
        return [
            Event(one.at, What.JUDGED, self._name(one.person), one.value)
            for one in visible_verdicts(self._read, claim, self._viewer, self._settings)
        ]

    def evidence(self, claim: Uid) -> list[Event]:
        """Return what happened to the evidence that stands."""
        found: list[Event] = []
        for one in self._read.claims.evidence(claim):
            thing = one.evidence
            title = thing.title or thing.url or thing.quote
            logged = self._changes(one)
            if not logged:
                found.append(Event(one.use.at, What.EVIDENCE, "", title))
            for entry, change in logged:
                made = change.operation is Operation.INSERT
                what = What.EVIDENCE if made else What.EVIDENCE_EDITED
                if change.operation is not Operation.DELETE:
                    found.append(Event(entry.at, what, self._name(entry.actor), title))
        return found

    def _changes(self, one: ClaimEvidence) -> list[tuple[LoggedTransaction, Change]]:
        """Return a change of each transaction that touched evidence or its use here."""
        edited = [
            (entry, change)
            for entry, change in self._read.log.changes_to(one.evidence.uid)
            if change.operation is Operation.UPDATE
        ]
        of_use = self._read.log.changes_to(one.uid)
        return list({entry.uid: (entry, change) for entry, change in (*edited, *of_use)}.values())

    def _told(self, entry: LoggedTransaction, change: Change) -> list[Event]:
        person = self._name(entry.actor)
        if change.kind is not Kind.CLAIM or change.operation is Operation.DELETE:
            return []
        if change.operation is Operation.INSERT:
            return [Event(entry.at, What.CREATED, person)]
        return [
            Event(entry.at, what, person, _text(change.after.get(name)))
            for name, what in _FIELDS.items()
            if name in change.after or name in change.before
        ]

    def _name(self, uid: Uid | None) -> str:
        if uid is None:
            return ""
        if uid not in self._names:
            try:
                self._names[uid] = self._read.people.one(uid).name
            except NotFound:
                self._names[uid] = ""
        return self._names[uid]


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
