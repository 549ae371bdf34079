"""Fills the workbook: one pass over the articles, then the claims, the scheme and the sums."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from annotator.model import Claim, Record, Uid, Verdict
from annotator.model.review import visible
from annotator.scheme.model import Scheme
from exports.base import Chosen, Loss, Options, Source
from exports.sheets.articles import articles_table
from exports.sheets.attributions import attributions_table
from exports.sheets.claims import (
    ClaimPage,
    claims_table,
    evidence_table,
    links_table,
    review_table,
    verdicts_table,
)
from exports.sheets.pages import Mark, Page, Pages, names
from exports.sheets.records import records_table
from exports.sheets.relations import relations_table
from exports.sheets.scheme import scheme_table
from exports.sheets.sources import sources_table
from exports.sheets.spans import layer_table
from exports.sheets.summary import Tally, summary, summary_table
from exports.sheets.table import Headed, Heading, Row, Table, Whole
from exports.sheets.values import SchemeNames
from exports.sheets.words import Words


class Sheet(Protocol):
    """A sheet that takes rows."""

    def append(self, row: Row) -> None:
        """Write a row below the others."""


class Book(Protocol):
    """A workbook that takes sheets, in the order in which they shall stand."""

    def sheet(self, title: str, headings: Sequence[Heading]) -> Sheet:
        """Add a sheet."""


@dataclass(slots=True)
class Filled:
    """What went into the workbook, by name of what it is, and what had no place there."""

    written: Counter[str] = field(default_factory=Counter)
    lost: dict[str, Loss] = field(default_factory=dict)

    def lose(self, what: str, example: str) -> None:
        """Count something that has no column."""
        known = self.lost.get(what)
        self.lost[what] = Loss(
            what, known.count + 1 if known else 1, known.example if known else example
        )


class Contents:
    """What of a project goes into the workbook."""

    def __init__(self, source: Source, options: Options, words: Words) -> None:
        self._source = source
        self._options = options
        self._words = words
        self._names = SchemeNames(source.scheme, words)
        self._claims: Mapping[Uid, Claim] = {
            entry.claim.uid: entry.claim for entry in source.read.claims.all()
        }
        self._homes = _homes(self._source.scheme)
        self._tally = Tally()
        self._records: Mapping[Uid, Record] = {one.uid: one for one in source.read.records.each()}
        self._files = {one.uid: one.name for one in source.read.attachments.all()}
        self._blind = source.read.settings.all().blind_review
        self._appearances: Counter[Uid] = Counter()
        self._meant: Counter[Uid] = Counter()
        self._filled = Filled()

    def fill(self, book: Book) -> Filled:
        """Write everything.

        Raises:
            Cancelled: the person stopped it.
            BadInput: the options name nobody of the project.
        """
        people = names(self._source.read)
        named = Named(people, self._claims, self._records, self._files, self._meant)
        tables = Tables(self._names, self._words, named)
        sheets = {table: book.sheet(table.title, table.headings) for table in tables.in_order()}
        for page in self._pages():
            _put(page, tables.of_articles, sheets)
        for claim in self._claim_pages():
            _put(claim, tables.of_claims, sheets)
        for link in self._source.read.claims.links():
            _put(link, (tables.links,), sheets)
            self._filled.written["claim links"] += 1
        for record in self._records.values():
            _put(record, (tables.records,), sheets)
            self._filled.written["records"] += 1
        for name in self._files.values():
            self._filled.lose("the bytes of attached files", name)
        _put(self._source.scheme, (tables.scheme,), sheets)
        lines = summary(self._source, self._options.at, self._tally, self._names, self._words)
        _put(lines, (tables.summary,), sheets)
        return self._filled

    def _pages(self) -> Iterator[Page]:
        """Yield the articles that go out, and count what passes."""
        read = self._source.read
        chosen = Chosen(self._options.annotator, list(read.people.all()))
        pages = Pages(read, chosen, self._words)
        total = read.articles.count()
        for number, article in enumerate(read.articles.all(), 1):
            if self._options.where(article):
                page = pages.page(number, article)
                yield page
                self._count(page)
            self._options.step(number, total)

    def _count(self, page: Page) -> None:
        self._tally.count_page(page)
        self._filled.written["articles"] += 1
        for mark in page.marks():
            self._filled.written["spans"] += 1
            self._check(mark)
            if mark.span.claim is not None:
                self._appearances[mark.span.claim] += 1
            if mark.span.record is not None:
                self._meant[mark.span.record] += 1
        for sheaf in page.sheaves:
            self._filled.written["relations"] += len(sheaf.relations)

    def _check(self, mark: Mark) -> None:
        """Note what an older scheme left behind and no sheet shows."""
        home = self._homes.get(mark.span.label)
        place = f"{mark.page.article.title} {mark.span.start}-{mark.span.end}"
        if home is None:
            self._filled.lose("spans with a label that the scheme has not", place)
            return
        for code in mark.span.attributes:
            if code not in home:
                self._filled.lose("attributes that the scheme has not", f"{place}: {code}")

    def _claim_pages(self) -> Iterator[ClaimPage]:
        """Yield the claims of the project, all of them, whatever articles go out."""
        read = self._source.read.claims
        for uid, claim in self._claims.items():
            page = ClaimPage(
                claim,
                self._verdicts(claim),
                tuple(read.evidence(uid)),
                self._appearances[uid],
                tuple(read.steps(uid)),
                tuple(read.comments(uid)),
            )
            self._tally.count_claim(page)
            self._filled.written["claims"] += 1
            self._filled.written["verdicts"] += len(page.verdicts)
            self._filled.written["evidence"] += len(page.evidence)
            self._filled.written["review steps"] += len(page.steps)
            self._filled.written["comments"] += len(page.comments)
            yield page

    def _verdicts(self, claim: Claim) -> tuple[Verdict, ...]:
        """Return the verdicts that everybody may see; the workbook goes from hand to hand."""
        given = self._source.read.claims.verdicts(claim.uid)
        shown = visible(given, claim, None)
        for _ in range(len(given) - len(shown)):
            self._filled.lose("verdicts of blind reviews that go on", str(claim.number))
        return tuple(shown)


@dataclass(frozen=True, slots=True)
class Named:
    """What other rows are called: people, claims, records, and files; spans of each record."""

    people: Mapping[Uid, str]
    claims: Mapping[Uid, Claim]
    records: Mapping[Uid, Record]
    files: Mapping[Uid, str]
    meant: Mapping[Uid, int]


class Tables:
    """All sheets, by what fills them and in their order."""

    def __init__(self, scheme: SchemeNames, words: Words, named: Named) -> None:
        numbers = {uid: claim.number for uid, claim in named.claims.items()}
        records = {uid: record.name for uid, record in named.records.items()}
        self._articles = articles_table(words)
        self._layers = {
            layer.code: layer_table(layer, scheme, words, numbers, records)
            for layer in scheme.scheme.layers
        }
        self._attributions = attributions_table(scheme, words, named.claims, records)
        self._sources = sources_table(scheme, words)
        self._relations = relations_table(scheme, words)
        self.of_claims: Sequence[Table[ClaimPage]] = (
            claims_table(scheme, words, named.people),
            evidence_table(words, named.files),
            verdicts_table(scheme, words, named.people),
            review_table(words, named.people),
        )
        self.links = links_table(words, named.claims)
        self.records = records_table(words, named.meant)
        self.scheme = scheme_table(words)
        self.summary = summary_table(words)
        self._stating = {label.layer for label in scheme.scheme.labels if label.joins_claim}

    @property
    def of_articles(self) -> Sequence[Table[Page]]:
        """The sheets that articles fill."""
        attribution = (self._attributions, self._sources, self._relations)
        return (self._articles, *self._layers.values(), *attribution)

    def in_order(self) -> Iterator[Headed]:
        """Yield the sheets as they stand: articles, entities, claims, sources, relations first."""
        first, *others = self.of_claims
        layers = dict(self._layers)
        attribution = layers.pop("attribution", None)
        yield self._articles
        yield from (table for code, table in layers.items() if code not in self._stating)
        yield first
        yield from (table for code, table in layers.items() if code in self._stating)
        yield from others
        yield self.links
        yield self._attributions
        yield self._sources
        if attribution is not None:
            yield attribution
        yield self._relations
        yield self.records
        yield self.scheme
        yield self.summary


def _put(whole: Whole, tables: Iterable[Table[Whole]], sheets: Mapping[Headed, Sheet]) -> None:
    """Write the rows that one whole gives to each of its sheets."""
    for table in tables:
        sheet = sheets[table]
        for row in table.rows(whole):
            sheet.append(row)


def _homes(scheme: Scheme) -> Mapping[str, frozenset[str]]:
    """Return the attributes that have a column for spans of a label: those of its layer."""
    by_layer: dict[str, set[str]] = {}
    for label in scheme.labels:
        by_layer.setdefault(label.layer, set()).update(label.attributes)
    return {label.code: frozenset(by_layer[label.layer]) for label in scheme.labels}
