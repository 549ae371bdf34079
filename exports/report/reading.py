"""Reads what a report says of a claim."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

from annotator.model import (
    Article,
    Attachment,
    Claim,
    ClaimEvidence,
    ClaimLinkKind,
    Evidence,
    EvidenceState,
    Fragment,
    Person,
    Settings,
    Span,
    Uid,
    Verdict,
)
from annotator.model.review import standing, visible
from annotator.operations.claim_history import claim_history
from annotator.scheme.model import Scheme
from annotator.scheme.scale import parted
from annotator.text.chains import Node, NodeKind, Told
from annotator.text.passages import around
from exports.base import Place, Reads
from exports.fact_checks import CLAIMANT
from exports.report import model
from exports.report.history import history
from exports.report.words import Heads
from exports.sheets.values import SchemeNames

if TYPE_CHECKING:
    from annotator.storage.reading import Repository

STANCE = "stance"
PICTURES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
"""The kinds of pictures that a report shows; a drawing with scripts in it is none."""
LARGEST = 4 << 20
"""Pictures of more bytes are named and not shown."""

_BACKWARDS = {
    ClaimLinkKind.CONTRADICTS: "contradicted",
    ClaimLinkKind.UPDATES: "updated",
    ClaimLinkKind.PART_OF: "has-part",
}


class CaseReader:
    """Reads cases; the people, settings and files of the project once.

    Verdicts are those that anybody may see: what a blind review hides is in no report.

    Args:
        read: the project.
        scheme: its scheme.
        heads: the words of the report.
    """

    def __init__(self, read: Reads, scheme: Scheme, heads: Heads) -> None:
        self._read = read
        self._scheme = scheme
        self._heads = heads
        self._names = SchemeNames(scheme, heads.values)
        self._normalized = {value.code: value.normalized for value in scheme.verdicts}
        self._people = {person.uid: person for person in read.people.all()}
        self._settings = read.settings.all()
        self._files = {one.uid: one for one in read.attachments.all()}
        self._claims = {row.claim.uid: row.claim for row in read.claims.all()}
        self._links = read.claims.links()

    @property
    def settings(self) -> Settings:
        """What the project decided for all."""
        return self._settings

    def verdicts(self, claim: Claim) -> Sequence[Verdict]:
        """Return the verdicts on a claim that anybody may see, the latest first."""
        everything = self._read.claims.verdicts(claim.uid)
        return visible(everything, claim, None)

    def case(self, claim: Claim) -> model.Case:
        """Return what the report says of a claim."""
        verdicts = self.verdicts(claim)
        appearances = tuple(self._appearances(claim.uid))
        evidence = self._read.claims.evidence(claim.uid)
        stands = standing(verdicts)
        on, off = parted(self._scheme.verdicts)
        return model.Case(
            number=claim.number,
            wording=claim.wording,
            state=self._heads(f"claim-{claim.state}"),
            facts=tuple(self._facts(claim, appearances)),
            picture=self._picture(claim.picture),
            judgement=self._judgement(stands) if stands is not None else None,
            on_scale=tuple(self.rated(value.code) for value in on),
            off_scale=tuple(self.rated(value.code) for value in off),
            corrections=tuple(self._corrections(verdicts)),
            appearances=appearances,
            evidence=tuple(self._card(one) for one in evidence),
            links=tuple(self._linked(claim.uid)),
            history=tuple(self._history(claim)),
        )

    def rated(self, code: str) -> model.Rated:
        """Return a value of the scale; a code that it lacks names itself."""
        return model.Rated(self._names.verdict(code), self._normalized.get(code, "pending"))

    # --- the claim ------------------------------------------------------------------------------

    def _facts(self, claim: Claim, appearances: Sequence[model.Appearance]) -> Iterator[model.Fact]:
        heads = self._heads
        speaker = str(claim.attributes.get(CLAIMANT, "")) or _speaker(appearances)
        for head, value in (
            ("claimant", speaker),
            ("origin", claim.platform),
            ("said-on", heads.day(claim.said_on)),
        ):
            if value:
                yield model.Fact(heads(head), value)
        if claim.address:
            yield model.Fact(heads("address"), claim.address, web(claim.address))
        if claim.topic:
            yield model.Fact(heads("topic"), claim.topic)
        if claim.published_url:
            yield model.Fact(
                heads("published-check"), claim.published_url, web(claim.published_url)
            )
            yield model.Fact(heads("published"), heads.day(claim.published_on))

    def _judgement(self, verdict: Verdict) -> model.Judgement:
        person = self._person(verdict.person)
        return model.Judgement(
            value=self.rated(verdict.value),
            person=person.name if person is not None else "",
            at=self._heads.day_of(verdict.at) if verdict.at else "",
            confidence=verdict.confidence,
            rationale=paragraphs(verdict.rationale),
            cited=tuple(self._cited(verdict)),
        )

    def _cited(self, verdict: Verdict) -> Iterator[model.Passage]:
        for span in self._read.claims.cited(verdict):
            article = self._read.articles.one(self._read.annotation.set(span.set).article)
            yield self._passage(article, self._read.articles.text(article.uid), span)

    def _corrections(self, verdicts: Sequence[Verdict]) -> Iterator[model.Correction]:
        for place, verdict in enumerate(verdicts):
            if verdict.correction:
                before = standing(verdicts[place + 1 :])
                yield model.Correction(
                    self._heads.day_of(verdict.at) if verdict.at else "",
                    self.rated(before.value) if before is not None else None,
                    self.rated(verdict.value),
                    verdict.reason,
                )

    def _linked(self, claim: Uid) -> Iterator[model.Linked]:
        for link in self._links:
            if claim not in (link.source, link.target):
                continue
            backwards = link.source != claim
            other = self._claims[link.source if backwards else link.target]
            kind = _BACKWARDS[link.kind] if backwards else link.kind.value
            stands = standing(self.verdicts(other))
            yield model.Linked(
                self._heads(kind),
                other.number,
                other.wording,
                self.rated(stands.value) if stands is not None else None,
            )

    def _history(self, claim: Claim) -> Iterator[model.Event]:
        # Exports are made from a project or its snapshot, whose reader this is.
        read = cast("Repository", self._read)
        return history(claim_history(read, claim, None), self._heads, self.rated)

    # --- articles -------------------------------------------------------------------------------

    def _appearances(self, claim: Uid) -> Iterator[model.Appearance]:
        """Yield where articles state a claim, each once, the earliest first."""
        articles: dict[Uid, list[Place]] = {}
        for place in self._read.claims.appearances(claim):
            articles.setdefault(place.article.uid, []).append(place)
        dated = [places[0].article.published for places in articles.values()]
        for number, places in enumerate(articles.values()):
            yield self._appearance(places, is_earliest=number == 0 and bool(dated[0]))

    def _appearance(self, places: Sequence[Place], *, is_earliest: bool) -> model.Appearance:
        """Return an article's appearance: of several annotators', the first that has a chain."""
        article = places[0].article
        text = self._read.articles.text(article.uid)
        chosen, chain = places[0], self._chain(places[0], text)
        for other in places[1:]:
            if not chain and (found := self._chain(other, text)):
                chosen, chain = other, found
        stance = self._names.value(STANCE, chosen.span.attributes)
        return model.Appearance(
            passage=self._passage(article, text, chosen.span),
            chain=tuple(self._steps(chain)),
            stance=str(stance or ""),
            is_earliest=is_earliest,
        )

    def _chain(self, place: Place, text: str) -> list[Node]:
        read = self._read.annotation
        spans = {span.uid: span for span in read.spans(place.set.uid)}
        told = Told(spans, read.relations(place.set.uid), text, place.article.outlet)
        return told.chain(place.span)

    def _steps(self, chain: Sequence[Node]) -> Iterator[model.Step]:
        sources = 0
        for node in chain:
            head = node.kind.value
            if node.kind is NodeKind.SOURCE:
                head = "relay" if sources else "source"
                sources += 1
            yield model.Step(node.kind, self._heads(head), one_line(node.text), one_line(node.cue))

    def _passage(self, article: Article, text: str, span: Span) -> model.Passage:
        return model.Passage(self._work(article), _pieces(text, span.fragments))

    def _work(self, article: Article) -> model.Work:
        return model.Work(
            title=one_line(article.title) or self._heads("untitled"),
            outlet=article.outlet,
            author=article.author,
            published=self._heads.day(article.published) or self._heads("undated"),
            url=web(article.url),
        )

    # --- evidence -------------------------------------------------------------------------------

    def _card(self, one: ClaimEvidence) -> model.Card:
        thing, heads = one.evidence, self._heads
        file = self._files.get(thing.attachment) if thing.attachment is not None else None
        warning = "" if thing.state is EvidenceState.FINE else heads(thing.state.value)
        title = thing.title or (file.name if file is not None else "")
        return model.Card(
            kind=heads(f"evidence-{thing.kind}"),
            stance=one.use.stance.value,
            stance_word=heads(one.use.stance.value),
            title=title or thing.publisher or heads("untitled"),
            facts=tuple(self._evidence_facts(thing, file)),
            quote=thing.quote,
            note=one.use.note,
            warning=warning,
            picture=self._picture(thing.attachment),
        )

    def _evidence_facts(self, thing: Evidence, file: Attachment | None) -> Iterator[model.Fact]:
        heads = self._heads
        article = self._article_of(thing.span)
        work = self._work(article) if article is not None else None
        if work is not None and work.title != one_line(thing.title):
            yield model.Fact(heads("article"), work.title)
        for head, value in (
            ("publisher", thing.publisher or (work.outlet if work is not None else "")),
            ("published", heads.day(thing.published)),
            ("accessed", heads.day(thing.accessed)),
        ):
            if value:
                yield model.Fact(heads(head), value)
        url = thing.url or (work.url if work is not None else "")
        for head, address in (("address", url), ("archive", thing.archive_url)):
            if address:
                yield model.Fact(heads(head), address, web(address))
        if file is not None:
            size = f"{file.size:,} {heads('bytes')}"
            yield model.Fact(heads("file"), f"{file.name} ({size})")
            yield model.Fact(heads("fingerprint"), file.sha256)

    def _article_of(self, span: Uid | None) -> Article | None:
        if span is None:
            return None
        read = self._read
        return read.articles.one(read.annotation.set(read.annotation.span(span).set).article)

    def _picture(self, uid: Uid | None) -> model.Picture | None:
        file = self._files.get(uid) if uid is not None else None
        if file is None or file.media_type not in PICTURES or file.size > LARGEST:
            return None
        return model.Picture(file.name, file.media_type, self._read.attachments.data(file.uid))

    # --- people ---------------------------------------------------------------------------------

    def _person(self, uid: Uid) -> Person | None:
        return self._people.get(uid)


def web(url: str) -> str:
    """Return an http or https address; nothing for any other text, however it came in."""
    try:
        parts = urlsplit(url)
        return url if parts.scheme in ("http", "https") and parts.hostname else ""
    except ValueError:
        return ""


def one_line(text: str) -> str:
    """Return a text without line breaks."""
    return " ".join(text.split())


def paragraphs(text: str) -> tuple[str, ...]:
    """Return the lines of a text that say something."""
    return tuple(line.strip() for line in text.split("\n") if line.strip())


def _pieces(text: str, fragments: tuple[Fragment, ...]) -> tuple[model.Piece, ...]:
    passage = around(text, fragments)
    pieces, at = [], 0
    for start, end in passage.ranges:
        pieces += [
            model.Piece(passage.text[at:start]),
            model.Piece(passage.text[start:end], marked=True),
        ]
        at = end
    pieces.append(model.Piece(passage.text[at:]))
    return tuple(piece for piece in pieces if piece.text)


def _speaker(appearances: Sequence[model.Appearance]) -> str:
    """Return who the earliest article with a chain says it was."""
    for one in appearances:
        for step in one.chain:
            if step.kind is NodeKind.SOURCE:
                return step.text
    return ""
