"""The sample project as files: articles with their annotation, claims, and the people.

`resources/sample` is written to be edited by hand: one JSON file an article, and
`claims.json`. A span is anchored by what it quotes, never by a number, so that a word mended
in an article does not move the annotation behind it. This module reads the files and finds
the quotes; it writes nothing and knows no scheme. `annotator.sample_project` puts what it
reads into a project.

An article's ``text`` is a list of paragraphs, the headline first; joined by line feeds, they
are what is stored. A span's ``quote`` is a text, or a list of texts for a span in several
fragments: the first part is looked up from the start, each later one behind the part before
it. ``nth`` says which occurrence of the first part is meant, counted from 1; occurrences
inside longer words count.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import msgspec

from annotator import resources
from annotator.importers.incoming import IncomingArticle
from annotator.importers.sample_claims import (
    ClaimsFile,
    SampleClaim,
    SampleLink,
    SamplePerson,
    SampleRecord,
    files_named,
    people_named,
    spans_named,
)
from annotator.model import (
    AttributeValue,
    Fragment,
    Status,
    Zone,
    ZoneKind,
)
from annotator.model.errors import BadInput

FOLDER = resources.path("sample")
"""Where the sample that ships lies."""


class SampleRelation(
    msgspec.Struct,
    frozen=True,
    forbid_unknown_fields=True,
    rename={"source": "from", "target": "to"},
):
    """A relation from one span of the article to another, by their ids."""

    label: str
    source: str
    target: str
    attributes: dict[str, AttributeValue] = {}


class _SpanEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A span as the file has it, before its quote is found."""

    id: str
    label: str
    quote: str | tuple[str, ...]
    nth: int = 1
    attributes: dict[str, AttributeValue] = {}
    note: str = ""
    unsure: bool = False
    claim: str | None = None


class _ArticleFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An article's file."""

    text: tuple[str, ...]
    status: Status
    title: str = ""
    outlet: str = ""
    author: str = ""
    published: str = ""
    url: str = ""
    spans: tuple[_SpanEntry, ...] = ()
    relations: tuple[SampleRelation, ...] = ()


@dataclass(frozen=True, slots=True)
class SampleSpan:
    """A span with its place in the text; ``claim`` is a claim's id."""

    id: str
    label: str
    fragments: tuple[Fragment, ...]
    attributes: Mapping[str, AttributeValue]
    note: str
    unsure: bool
    claim: str | None


@dataclass(frozen=True, slots=True)
class SampleArticle:
    """An article and its annotation, by the project's one annotator."""

    incoming: IncomingArticle
    status: Status
    spans: tuple[SampleSpan, ...]
    relations: tuple[SampleRelation, ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """The whole sample, in the order in which it goes into a project."""

    people: tuple[SamplePerson, ...]
    articles: tuple[SampleArticle, ...]
    claims: tuple[SampleClaim, ...]
    links: tuple[SampleLink, ...]
    records: tuple[SampleRecord, ...] = ()
    organisation_name: str = ""
    organisation_url: str = ""
    blind_review: bool = False
    files: Mapping[str, bytes] = field(default_factory=dict)


def read_sample(folder: Path = FOLDER) -> Sample:
    """Read a sample: the articles of ``folder/articles`` by file name, and the claims.

    Raises:
        BadInput: a file cannot be read, a quote is not in its article, or something refers
            to what is not there. The error names the file and the quote or the id.
    """
    claims_path = folder / "claims.json"
    file = _decoded(claims_path, ClaimsFile)
    known = _unique((claim.id for claim in file.claims), claims_path)
    for link in file.links:
        _refers(link.source, known, claims_path)
        _refers(link.target, known, claims_path)
    paths = sorted((folder / "articles").glob("*.json"))
    articles = tuple(read_article(path, known) for path in paths)
    _check_claims(file, articles, claims_path)
    return Sample(
        people=file.people,
        articles=articles,
        claims=file.claims,
        links=file.links,
        records=file.records,
        organisation_name=file.organisation_name,
        organisation_url=file.organisation_url,
        blind_review=file.blind_review,
        files={name: _bytes(folder / "files" / name) for name in files_named(file.claims)},
    )


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise BadInput("The sample lacks a file that it names.", place=str(path)) from error


def _check_claims(file: ClaimsFile, articles: Iterable[SampleArticle], path: Path) -> None:
    """Check that the people, spans and evidence that claims name are there."""
    people = _unique((person.id for person in file.people), path)
    spans = frozenset(
        f"{article.incoming.source_name}#{span.id}"
        for article in articles
        for span in article.spans
    )
    evidence = [one for claim in file.claims for one in claim.evidence]
    shared = _unique((one.id for one in evidence if one.id), path)
    for claim in file.claims:
        for name in people_named(claim):
            _refers(name, people, path)
        for name in spans_named(claim):
            _refers(name, spans, path)
    for one in evidence:
        if one.same:
            _refers(one.same, shared, path)


def read_article(path: Path, claims: frozenset[str]) -> SampleArticle:
    """Read one article; ``claims`` are the ids that its claim spans may point to.

    Raises:
        BadInput: as `read_sample`.
    """
    file = _decoded(path, _ArticleFile)
    incoming = _incoming(file, path)
    known = _unique((entry.id for entry in file.spans), path)
    for relation in file.relations:
        _refers(relation.source, known, path)
        _refers(relation.target, known, path)
    for entry in file.spans:
        if entry.claim is not None:
            _refers(entry.claim, claims, path)
    spans = tuple(_span(entry, incoming.text, path) for entry in file.spans)
    return SampleArticle(incoming, file.status, spans, file.relations)


def locate(text: str, parts: tuple[str, ...], nth: int = 1) -> tuple[Fragment, ...]:
    """Find the parts of a quote in a text, the ``nth`` occurrence of the first one.

    Raises:
        ValueError: there is no such part; the error says which.
    """
    start = -1
    for _ in range(nth):
        start = _found(text, parts[0], start + 1, nth)
    fragments = [Fragment(start, start + len(parts[0]))]
    for part in parts[1:]:
        start = _found(text, part, fragments[-1].end + 1, 1)
        fragments.append(Fragment(start, start + len(part)))
    return tuple(fragments)


def _found(text: str, part: str, start: int, nth: int) -> int:
    """Return where a part stands at or after ``start``."""
    at = text.find(part, start) if part else -1
    if at < 0:
        which = f" (occurrence {nth})" if nth > 1 else ""
        raise ValueError(f"«{part}»{which} is not in the article's text there.")
    return at


def _span(entry: _SpanEntry, text: str, path: Path) -> SampleSpan:
    """Give a span of the file its place."""
    parts = (entry.quote,) if isinstance(entry.quote, str) else entry.quote
    try:
        if not parts or entry.nth < 1:
            raise ValueError("a span needs a quote, and nth counts from 1.")
        fragments = locate(text, parts, entry.nth)
    except ValueError as error:
        raise _bad(path, f"span {entry.id}: {error}") from error
    return SampleSpan(
        id=entry.id,
        label=entry.label,
        fragments=fragments,
        attributes=entry.attributes,
        note=entry.note,
        unsure=entry.unsure,
        claim=entry.claim,
    )


def _incoming(file: _ArticleFile, path: Path) -> IncomingArticle:
    """Return the article as an import would give it; the first paragraph is the headline."""
    if len(file.text) < 2 or not all(file.text):
        raise _bad(path, "an article is a headline and at least one paragraph, none empty.")
    text = "\n".join(file.text)
    headline = len(file.text[0])
    zones = (
        Zone(ZoneKind.HEADLINE, 0, headline),
        Zone(ZoneKind.BODY, headline + 1, len(text)),
    )
    return IncomingArticle(
        text=text,
        title=file.title or file.text[0],
        outlet=file.outlet,
        author=file.author,
        published=file.published,
        url=file.url,
        zones=zones,
        source_name=path.name,
    )


_File = TypeVar("_File", ClaimsFile, _ArticleFile)


def _decoded(path: Path, form: type[_File]) -> _File:
    """Read a file into its form."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=form)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise _bad(path, str(error)) from error


def _unique(ids: Iterable[str], path: Path) -> frozenset[str]:
    """Return the ids as a set; two of one name are an error."""
    seen: set[str] = set()
    for name in ids:
        if name in seen:
            raise _bad(path, f"the id {name!r} is given twice.")
        seen.add(name)
    return frozenset(seen)


def _refers(name: str, known: frozenset[str], path: Path) -> None:
    """Check that an id stands for something."""
    if name not in known:
        raise _bad(path, f"nothing has the id {name!r}.")


def _bad(path: Path, message: str) -> BadInput:
    """Return the error for one of the sample's files."""
    return BadInput(message, place=path.name, remedy="Mend the file of the sample.")
