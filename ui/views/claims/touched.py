"""Which claims a transaction touches, so that the views refresh those alone."""

from dataclasses import dataclass, field

from annotator.model import Change, ChangeSet, Kind, Uid, parse_uid

_RELEVANT = (
    Kind.CLAIM,
    Kind.VERDICT,
    Kind.EVIDENCE,
    Kind.EVIDENCE_USE,
    Kind.REVIEW_STEP,
    Kind.COMMENT,
    Kind.CLAIM_LINK,
    Kind.SPAN,
    Kind.ARTICLE,
)


@dataclass(slots=True)
class Touched:
    """What of a transaction concerns claims.

    Attributes:
        everything: rows came in bulk, or the scheme is another: read all again.
        claims: claims that changed, or whose verdicts, evidence, links or spans did.
        rows: other rows that changed; an update does not say which claim they belong to.
    """

    everything: bool = False
    claims: set[Uid] = field(default_factory=set)
    rows: set[Uid] = field(default_factory=set)

    def add(self, other: "Touched") -> None:
        """Take over what another transaction touched."""
        self.everything = self.everything or other.everything
        self.claims |= other.claims
        self.rows |= other.rows

    def __bool__(self) -> bool:
        return self.everything or bool(self.claims) or bool(self.rows)


def touched_by(changes: ChangeSet) -> Touched:
    """Return what a transaction touches; falsy when claims are not concerned."""
    found = Touched(everything=changes.touches(Kind.BATCH, Kind.SCHEME))
    for change in changes.changes:
        if change.kind in _RELEVANT:
            _note(found, change)
    if changes.touches(Kind.RELATION):
        found.rows |= changes.articles  # a chain of transmission in them may be another
    return found


def _note(found: Touched, change: Change) -> None:
    if change.kind is Kind.CLAIM:
        found.claims.add(change.row)
        return
    ends = ("source", "target") if change.kind is Kind.CLAIM_LINK else ("claim",)
    for fields in (change.before, change.after):
        values = [fields.get(name) for name in ends]
        found.claims |= {parse_uid(value) for value in values if isinstance(value, str)}
    found.rows.add(change.row)
    if change.kind is Kind.EVIDENCE_USE:
        # The cards of the evidence's other claims name this one.
        uids = [fields.get("evidence") for fields in (change.before, change.after)]
        found.rows |= {parse_uid(uid) for uid in uids if isinstance(uid, str)}
