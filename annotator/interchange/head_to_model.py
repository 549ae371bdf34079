"""From the head of the JSON file to the model: people, registry, claims and what is on them."""

from collections.abc import Collection
from dataclasses import dataclass, field, replace

from annotator.interchange import records
from annotator.interchange.reading import (
    Complain,
    is_new,
    milliseconds,
    numbered,
    optional_uid,
    uid_of,
)
from annotator.model import (
    Attachment,
    Claim,
    ClaimLink,
    Comment,
    Evidence,
    EvidenceState,
    EvidenceUse,
    Person,
    Record,
    ReviewStep,
    Settings,
    Uid,
    Verdict,
)

_NOBODY = "It is by a person who is not in the file."


@dataclass(slots=True)
class HeadRows:
    """The rows that belong to no article, and which of them articles may refer to."""

    people: list[Person] = field(default_factory=list)
    records: list[Record] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    verdicts: list[Verdict] = field(default_factory=list)
    steps: list[ReviewStep] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    evidence: list[Evidence] = field(default_factory=list)
    uses: list[EvidenceUse] = field(default_factory=list)
    claim_links: list[ClaimLink] = field(default_factory=list)
    person_uids: set[Uid] = field(default_factory=set)
    record_uids: set[Uid] = field(default_factory=set)
    attachment_uids: set[Uid] = field(default_factory=set)
    evidence_uids: set[Uid] = field(default_factory=set)
    claim_uids: set[Uid] = field(default_factory=set)
    said_uids: set[Uid] = field(default_factory=set)

    @property
    def evidence_spans(self) -> frozenset[Uid]:
        """The spans that are evidence."""
        return frozenset(one.span for one in self.evidence if one.span is not None)


def settings_of(record: records.SettingsRecord) -> Settings:
    """Return a project's settings."""
    return Settings(
        record.organisation_name,
        record.organisation_url,
        record.blind_review,
        record.clitic_policy,
        record.others_seen,
    )


def head_rows(head: records.FileHead, complain: Complain) -> HeadRows:
    """Return the rows of a file's head; what leads nowhere stays out, or loses that reference.

    Raises:
        ValueError: a moment is on no calendar.
    """
    rows = HeadRows()
    _add_registry(head, rows, complain)
    _add_evidence(head, rows, complain)
    for path, claim in numbered("claims", head.claims):
        if is_new(uid_of(claim.uid), rows.claim_uids, path, complain):
            _Case(rows, claim, path, complain).add()
    _add_links(head, rows, complain)
    return rows


def _add_registry(head: records.FileHead, rows: HeadRows, complain: Complain) -> None:
    for path, person in numbered("people", head.people):
        uid = uid_of(person.uid)
        if is_new(uid, rows.person_uids, path, complain):
            rows.people.append(Person(uid, person.name, person.role))
    for path, entry in numbered("records", head.records):
        if is_new(uid_of(entry.uid), rows.record_uids, path, complain):
            rows.records.append(_record(entry))


def _add_evidence(head: records.FileHead, rows: HeadRows, complain: Complain) -> None:
    for path, file in numbered("attachments", head.attachments):
        if is_new(uid_of(file.uid), rows.attachment_uids, path, complain):
            rows.attachments.append(_attachment(file))
    for path, evidence in numbered("evidence", head.evidence):
        if is_new(uid_of(evidence.uid), rows.evidence_uids, path, complain):
            rows.evidence.append(_evidence(evidence))


def drop_attachments(rows: HeadRows, came: Collection[Uid], complain: Complain) -> None:
    """Take the attachments whose bytes are not in the file out of claims and evidence."""
    for number, claim in enumerate(rows.claims):
        if claim.picture is not None and claim.picture not in came:
            complain(f"claim {claim.number}", "Its picture is not in the file.")
            rows.claims[number] = replace(claim, picture=None)
    for number, evidence in enumerate(rows.evidence):
        if evidence.attachment is not None and evidence.attachment not in came:
            complain(f"evidence[{number}]", "Its file is not in the file; it is missing.")
            lost = replace(evidence, attachment=None, state=EvidenceState.MISSING)
            rows.evidence[number] = lost


def drop_spans(rows: HeadRows, came: Collection[Uid], complain: Complain) -> None:
    """Take the spans that did not come in out of the evidence that they were."""
    for number, evidence in enumerate(rows.evidence):
        if evidence.span is not None and evidence.span not in came:
            complain(f"evidence[{number}]", "Its span did not come in; it is missing.")
            rows.evidence[number] = replace(evidence, span=None, state=EvidenceState.MISSING)


def _add_links(head: records.FileHead, rows: HeadRows, complain: Complain) -> None:
    known: set[Uid] = set()
    for path, link in numbered("claim_links", head.claim_links):
        row = ClaimLink(uid_of(link.uid), link.kind, uid_of(link.source), uid_of(link.target))
        if not {row.source, row.target} <= rows.claim_uids:
            complain(path, "It leads to a claim that is not in the file.")
        elif is_new(row.uid, known, path, complain):
            rows.claim_links.append(row)


class _Case:
    """A claim's record on its way to rows."""

    def __init__(
        self, rows: HeadRows, record: records.ClaimRecord, path: str, complain: Complain
    ) -> None:
        self._rows = rows
        self._record = record
        self._path = path
        self._complain = complain
        self._uid = uid_of(record.uid)

    def add(self) -> None:
        """Add the claim and all that is on it."""
        self._rows.claims.append(self._claim())
        self._add_verdicts()
        self._add_uses()
        self._add_steps()
        self._add_comments()

    def _claim(self) -> Claim:
        record = self._record
        return Claim(
            uid=self._uid,
            number=record.number,
            wording=record.wording,
            topic=record.topic,
            note=record.note,
            attributes=record.attributes,
            created_at=milliseconds(record.created_at),
            state=record.state,
            assignee=self._known("assignee", record.assignee, self._rows.person_uids),
            second=self._known("second", record.second, self._rows.person_uids),
            platform=record.platform,
            address=record.address,
            said_on=record.said_on,
            picture=self._known("picture", record.picture, self._rows.attachment_uids),
            published_url=record.published_url,
            published_on=record.published_on,
        )

    def _known(self, name: str, text: str | None, known: Collection[Uid]) -> Uid | None:
        uid = optional_uid(text)
        if uid is None or uid in known:
            return uid
        self._complain(f"{self._path}.{name}", "It is not in the file; the claim has none now.")
        return None

    def _is_new(self, uid: Uid, path: str, person: Uid | None = None) -> bool:
        if person is not None and person not in self._rows.person_uids:
            self._complain(path, _NOBODY)
            return False
        return is_new(uid, self._rows.said_uids, path, self._complain)

    def _add_verdicts(self) -> None:
        for path, one in numbered(f"{self._path}.verdicts", self._record.verdicts):
            verdict = _verdict(one, self._uid)
            if self._is_new(verdict.uid, path, verdict.person):
                self._rows.verdicts.append(verdict)

    def _add_uses(self) -> None:
        for path, one in numbered(f"{self._path}.evidence", self._record.evidence):
            evidence = uid_of(one.evidence)
            if evidence not in self._rows.evidence_uids:
                self._complain(path, "Its evidence is not in the file.")
            elif self._is_new(uid_of(one.uid), path):
                at = milliseconds(one.at)
                self._rows.uses.append(
                    EvidenceUse(uid_of(one.uid), evidence, self._uid, one.stance, one.note, at)
                )

    def _add_steps(self) -> None:
        for path, one in numbered(f"{self._path}.steps", self._record.steps):
            uid, person = uid_of(one.uid), uid_of(one.person)
            if self._is_new(uid, path, person):
                at = milliseconds(one.at)
                step = ReviewStep(uid, self._uid, person, one.state, one.note, at)
                self._rows.steps.append(step)

    def _add_comments(self) -> None:
        for path, one in numbered(f"{self._path}.comments", self._record.comments):
            uid, person = uid_of(one.uid), uid_of(one.person)
            if self._is_new(uid, path, person):
                at = milliseconds(one.at)
                self._rows.comments.append(Comment(uid, self._uid, person, one.text, at))


def _verdict(record: records.VerdictRecord, claim: Uid) -> Verdict:
    return Verdict(
        uid=uid_of(record.uid),
        claim=claim,
        person=uid_of(record.person),
        value=record.value,
        rationale=record.rationale,
        at=milliseconds(record.at),
        confidence=record.confidence,
        reason=record.reason,
        stage=record.stage,
        correction=record.correction,
        cites=tuple(map(uid_of, record.cites)),
    )


def _record(record: records.RegistryRecord) -> Record:
    return Record(
        uid=uid_of(record.uid),
        kind=record.kind,
        name_ar=record.name_ar,
        name_en=record.name_en,
        aliases=record.aliases,
        transliteration=record.transliteration,
        role=record.role,
        wikidata=record.wikidata,
        note=record.note,
    )


def _attachment(record: records.AttachmentRecord) -> Attachment:
    return Attachment(
        uid_of(record.uid),
        record.name,
        record.media_type,
        record.size,
        record.sha256,
        milliseconds(record.at),
    )


def _evidence(record: records.EvidenceRecord) -> Evidence:
    return Evidence(
        uid=uid_of(record.uid),
        kind=record.kind,
        url=record.url,
        archive_url=record.archive_url,
        title=record.title,
        publisher=record.publisher,
        published=record.published,
        accessed=record.accessed,
        quote=record.quote,
        span=optional_uid(record.span),
        attachment=optional_uid(record.attachment),
        state=record.state,
        at=milliseconds(record.at),
    )
