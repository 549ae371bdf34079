"""What comes in obeys what the verbs ask of people: addresses, dates, names, links."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from annotator.importers.dates import iso_date
from annotator.importers.incoming import IncomingArticle, ProjectHead, ProjectPart, Skipped
from annotator.media import UNKNOWN
from annotator.model import (
    Article,
    Attachment,
    Claim,
    ClaimLink,
    ClaimState,
    Evidence,
    Person,
    Record,
    Span,
    Uid,
    uid_text,
)
from annotator.model.errors import BadInput
from annotator.operations.attachments import clean_name
from annotator.operations.claims import worded
from annotator.operations.given import day, is_unsafe, web_address
from annotator.operations.registry import checked
from annotator.operations.settings import checked_setting

_T = TypeVar("_T")
_MEDIA_TYPE = re.compile(r"[\w.+-]+/[\w.+-]+", re.ASCII)


_ANNOTATION = ("entities", "relations", "spans", "annotations", "label", "labels", "connections")
"""What other tools call the annotation of a record."""


def annotation_beside(article: IncomingArticle, file: str) -> list[Skipped]:
    """Return what a record says of annotation that came in as its metadata, and as no span."""
    lists = [name for name in _ANNOTATION if article.extra.get(name, "").startswith(("[{", "[["))]
    if not lists:
        return []
    names, place = ", ".join(lists), article.place or file
    return [Skipped(place, f"Its annotation ({names}) came in as metadata: no spans were made.")]


def safe_article(article: IncomingArticle, file: str) -> tuple[IncomingArticle, list[Skipped]]:
    """Return an article without an address that no verb would take, and what was left out."""
    if not is_unsafe(article.url):
        return article, []
    place = article.place or file
    refused = article.url[:80]
    told = Skipped(place, f"Its address is none of the web’s; it came in without “{refused}”.")
    return replace(article, url=""), [told]


class Obeying:
    """Takes out of the parts of one file what no verb would have written, and tells of it.

    A value that is refused is left out; a row that cannot be without it is refused with it.

    Args:
        file: where the parts come from.
    """

    def __init__(self, file: str) -> None:
        self._file = file
        self._told: list[Skipped] = []
        self._refused: set[Uid] = set()

    def part(self, part: ProjectPart) -> tuple[ProjectPart, list[Skipped]]:
        """Return what of a part may come in, and what was left out."""
        self._told = []
        fitting = replace(
            part,
            attachments=tuple((_attachment(one), data) for one, data in part.attachments),
            head=None if part.head is None else self._head(part.head),
            people=tuple(map(self._person, part.people)),
            records=tuple(self._each(part.records, self._record)),
            claims=tuple(self._each(part.claims, self._claim)),
            claim_links=tuple(self._each(part.claim_links, self._link)),
            evidence=tuple(map(self._evidence, part.evidence)),
            articles=tuple((self._article(one), text) for one, text in part.articles),
            spans=tuple(map(self._span, part.spans)),
        )
        return fitting, self._told

    def _each(self, rows: Iterable[_T], make: Callable[[_T], _T]) -> Iterator[_T]:
        for row in rows:
            try:
                yield make(row)
            except BadInput as error:
                self._refused.add(row.uid)  # type: ignore[attr-defined]
                self._tell(f"{type(row).__name__.lower()} {_named(row)}", error.message)

    def _head(self, head: ProjectHead) -> ProjectHead:
        settings = head.settings
        for key, value in settings.values().items():
            try:
                checked_setting(key, value)
            except BadInput as error:
                self._tell(f"settings.{key}", f"{error.message} It came in without it.")
                settings = replace(settings, organisation_url="")
        return replace(head, settings=settings)

    def _person(self, person: Person) -> Person:
        if person.name.strip():
            return person
        name = uid_text(person.uid)
        self._tell(f"person {name}", "It has no name, and is called by its identifier.")
        return replace(person, name=name)

    def _record(self, record: Record) -> Record:
        return checked(record)

    def _claim(self, claim: Claim) -> Claim:
        place = f"claim {claim.number}"
        url = self._kept(place, claim.published_url, web_address)
        lost = claim.state is ClaimState.PUBLISHED and url != claim.published_url.strip()
        return replace(
            claim,
            wording=worded(claim.wording),
            address=self._kept(place, claim.address, web_address),
            said_on=self._kept(place, claim.said_on, day),
            published_url=url,
            published_on=self._kept(place, claim.published_on, day),
            state=ClaimState.DECIDED if lost else claim.state,
        )

    def _link(self, link: ClaimLink) -> ClaimLink:
        if link.source == link.target:
            raise BadInput("A claim cannot be linked to itself.")
        return link

    def _evidence(self, evidence: Evidence) -> Evidence:
        place = f"evidence “{evidence.title}”"
        return replace(
            evidence,
            url=self._kept(place, evidence.url, web_address),
            archive_url=self._kept(place, evidence.archive_url, web_address),
            published=self._kept(place, evidence.published, day),
            accessed=self._kept(place, evidence.accessed, day),
        )

    def _article(self, article: Article) -> Article:
        place = f"article “{article.title}”"
        return replace(
            article,
            url=self._kept(place, article.url, _safe),
            published=self._kept(place, article.published, _dated),
        )

    def _span(self, span: Span) -> Span:
        claim = None if span.claim in self._refused else span.claim
        record = None if span.record in self._refused else span.record
        return replace(span, claim=claim, record=record)

    def _kept(self, place: str, value: str, check: Callable[[str], str]) -> str:
        if not value:
            return value
        try:
            return check(value)
        except BadInput as error:
            self._tell(place, f"{error.message} It came in without “{value[:80]}”.")
            return ""

    def _tell(self, place: str, reason: str) -> None:
        self._told.append(Skipped(f"{self._file}: {place}", reason))


def _attachment(attachment: Attachment) -> Attachment:
    media_type = attachment.media_type
    return replace(
        attachment,
        name=clean_name(attachment.name),
        media_type=media_type if _MEDIA_TYPE.fullmatch(media_type) else UNKNOWN,
    )


def _safe(url: str) -> str:
    if is_unsafe(url):
        raise BadInput("An address starts with http:// or https://.")
    return url


def _dated(written: str) -> str:
    if iso_date(written) != written:
        raise BadInput("A date is written year, month, day: 2026-09-17.")
    return written


def _named(row: object) -> str:
    if isinstance(row, Claim):
        return str(row.number)
    return f"“{row.name}”" if isinstance(row, Record) else ""
