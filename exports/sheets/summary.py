"""The sheet that sums up: how much of what, counted while the other sheets were written."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from annotator.model import Person, uid_text
from exports.base import Source
from exports.sheets.claims import ClaimPage
from exports.sheets.pages import Page
from exports.sheets.table import CODE, NUMBER, TITLE, WORD, Column, Columns, Value
from exports.sheets.values import SchemeNames, moment
from exports.sheets.words import Words


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its section, what is counted, the code it has in the scheme, and the count."""

    section: str
    item: str
    code: str
    count: Value


@dataclass(slots=True)
class Tally:
    """Counts of what went out; fixed in size but for the outlets."""

    articles: int = 0
    labels: Counter[str] = field(default_factory=Counter)
    relations: Counter[str] = field(default_factory=Counter)
    owners: Counter[str] = field(default_factory=Counter)
    outlets: Counter[str] = field(default_factory=Counter)
    statuses: Counter[str] = field(default_factory=Counter)
    verdicts: Counter[str] = field(default_factory=Counter)

    def count_page(self, page: Page) -> None:
        """Count an article and its annotation."""
        self.articles += 1
        self.outlets[page.article.outlet] += 1
        for sheaf in page.sheaves:
            self.statuses[sheaf.set.status.value] += 1
            self.owners[sheaf.owner] += len(sheaf.spans)
            self.labels.update(span.label for span in sheaf.spans.values())
            self.relations.update(relation.label for relation in sheaf.relations)
        if not page.sheaves:
            self.statuses["new"] += 1

    def count_claim(self, page: ClaimPage) -> None:
        """Count a claim by the verdict that stands."""
        self.verdicts[page.verdict.value if page.verdict else ""] += 1


def summary_table(words: Words) -> Columns[list[Line], Line]:
    """Return the sheet."""
    return Columns(
        words("summary"),
        lambda lines: lines,
        [
            Column(words("section"), WORD, lambda line: line.section),
            Column(words("item"), TITLE, lambda line: line.item),
            Column(words("code"), CODE, lambda line: line.code),
            Column(words("count"), NUMBER, lambda line: line.count),
        ],
    )


def summary(source: Source, at: int, tally: Tally, names: SchemeNames, words: Words) -> list[Line]:
    """Return the lines, the largest counts first within each section."""
    return [
        *_project(source, at, words),
        *_totals(tally, words),
        *_section(words("by-label"), tally.labels, names.label),
        *_section(words("by-relation"), tally.relations, names.relation),
        *_plain(words("by-owner"), tally.owners, ""),
        *_plain(words("by-outlet"), tally.outlets, words("no-outlet")),
        *_section(words("by-status"), tally.statuses, words),
        *_section(
            words("by-verdict"),
            tally.verdicts,
            lambda code: names.verdict(code) if code else words("no-verdict"),
        ),
    ]


def _project(source: Source, at: int, words: Words) -> Iterator[Line]:
    section = words("project")
    scheme = source.scheme
    yield Line(section, words("project-name"), source.name, None)
    yield Line(section, words("uid"), uid_text(source.uid), None)
    yield Line(section, words("scheme"), words.name(scheme.name), None)
    yield Line(section, words("scheme-version"), scheme.code, scheme.version)
    if at:
        yield Line(section, words("exported-at"), moment(at), None)
    settings = source.read.settings.all()
    if settings.organisation_name or settings.organisation_url:
        organisation = words("organisation")
        yield Line(section, organisation, settings.organisation_name, None)
        yield Line(section, organisation, settings.organisation_url, None)
    if settings.blind_review:
        yield Line(section, words("blind-review"), words("yes"), None)
    people: list[Person] = list(source.read.people.all())
    for person in people:
        yield Line(words("people"), person.name, words(person.role.value), None)


def _totals(tally: Tally, words: Words) -> Iterator[Line]:
    section = words("totals")
    yield Line(section, words("articles"), "", tally.articles)
    yield Line(section, words("spans"), "", tally.labels.total())
    yield Line(section, words("relations"), "", tally.relations.total())
    yield Line(section, words("claims"), "", tally.verdicts.total())


def _section(section: str, counts: Counter[str], name: Callable[[str], str]) -> Iterator[Line]:
    for code, count in _ranked(counts):
        yield Line(section, name(code), code, count)


def _plain(section: str, counts: Counter[str], nameless: str) -> Iterator[Line]:
    for item, count in _ranked(counts):
        yield Line(section, item or nameless, "", count)


def _ranked(counts: Counter[str]) -> list[tuple[str, int]]:
    """Return the counts, the largest first and equal ones by name, so that files compare."""
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
