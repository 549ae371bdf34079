"""ClaimReview of schema.org, as fact-checkers publish it: one check, a list or a feed.

Sites write it freely: a thing where schema.org has a list and the other way round, a name where
it has an organisation, numbers as texts. All of these are read; what has no claim or is no
ClaimReview is told.
"""

import contextlib
import re
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import BinaryIO

import msgspec

from annotator.files import open_plain, shown
from annotator.importers.base import ReadOptions
from annotator.importers.check_forms import named, resolved, reviews_of_answer, scripts
from annotator.importers.dates import iso_date
from annotator.importers.guard import attempt
from annotator.importers.incoming import Incoming, IncomingCheck, Reading, Skipped
from annotator.importers.linked_data import (
    Thing,
    address,
    is_a,
    name,
    number,
    text,
    thing,
    things,
)
from annotator.interchange.json_stream import pieces
from annotator.interchange.parts import Part
from annotator.model.errors import BadInput

_LISTS = ("dataFeedElement", "@graph", "itemListElement")
_LARGEST = 1 << 26
_TYPED = re.compile(rb'"@type"\s*:\s*(\[[^\]]*)?"[^"]*ClaimReview"')
_LOOKED_AT = 1 << 20
"""So many bytes of a file are looked at to tell what it is."""
_REVIEW = "ClaimReview"


class ClaimReviewImporter:
    """Reads checks that were published elsewhere; each becomes a claim with its verdict."""

    name = "claimreview"
    suffixes = (".jsonld", ".json", ".html", ".htm")
    title = "ClaimReview (schema.org): published checks"
    holds = frozenset({Part.CLAIMS, Part.VERDICTS})

    def recognises(self, path: Path) -> bool:
        """Return whether a file holds checks, whatever its ending: by what it names."""
        with open_plain(path) as stream:
            head = stream.read(_LOOKED_AT)
        is_answer = b'"claimReview"' in head and b'"textualRating"' in head
        return path.suffix.lower() == ".jsonld" or is_answer or _TYPED.search(head) is not None

    def read(self, path: Path, options: ReadOptions) -> Reading:
        """Yield a check for each claim that was reviewed; the encoding is always UTF-8."""
        file = shown(path)
        known = _pointed_at(path, file)
        with open_plain(path) as stream:
            yield from _told(_records(stream, file), file, known)


IMPORTER = ClaimReviewImporter()

_Record = tuple[str, object]


def _pointed_at(path: Path, file: str) -> dict[str, Thing]:
    """Return what checks of a graph point to by its identifier, wherever it stands."""
    found: dict[str, Thing] = {}
    with open_plain(path) as stream:
        if b"@id" not in stream.read(_LOOKED_AT):
            return found
        stream.seek(0)
        with contextlib.suppress(BadInput):  # what is wrong is said when it is read
            for _, record in _records(stream, file):
                named(record, found)
    return found


def _told(records: Iterator[_Record], file: str, known: Mapping[str, Thing]) -> Iterator[Incoming]:
    """Yield the checks of a file.

    Raises:
        BadInput: there is nothing of the kind in it.
    """
    found = False
    try:
        for place, record in records:
            where = f"{file}: {place}" if place else file
            for item in _checks(record, where, known):
                found = True
                yield item
    except BadInput as error:
        if not found:
            raise
        yield Skipped(error.place, f"{error.message} The rest was not read.")
    if not found:
        raise BadInput(
            "There is no ClaimReview in this file.",
            place=file,
            remedy="Give the JSON-LD of a published check, or a feed of them.",
        )


def _records(stream: BinaryIO, file: str) -> Iterator[_Record]:
    """Yield the values that checks may be in, with their places; feeds as a stream."""
    start = stream.read(256).lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    stream.seek(0)
    if start == b"<":
        yield from _embedded(stream, file)
        return
    if start == b"[":
        yield "", _decoded(stream.read(_LARGEST + 1), file, "")
        return
    members: dict[str, object] = {}
    try:
        for piece in pieces(stream, *_LISTS):
            place = f"line {piece.line}"
            if piece.index is None:
                members[piece.key] = _decoded(piece.raw, file, place)
            else:
                yield place, _decoded(piece.raw, file, place)
    except BadInput as error:
        place = error.place if error.place.startswith(file) else f"{file}: {error.place}"
        raise BadInput(error.message, place=place, remedy=error.remedy) from error
    yield "", members


def _embedded(stream: BinaryIO, file: str) -> Iterator[_Record]:
    """Yield what a page carries as JSON-LD; nothing of the page is run or fetched."""
    page = stream.read(_LARGEST + 1)
    if len(page) > _LARGEST:
        raise BadInput("The page is larger than 64 MB.", place=file)
    for line, written in scripts(page.decode("utf-8", "replace")):
        yield f"line {line}", _decoded(written.encode(), file, f"line {line}")


def _decoded(raw: bytes, file: str, place: str) -> object:
    where = f"{file}: {place}" if place else file
    if len(raw) > _LARGEST:
        raise BadInput(
            "The list is larger than 64 MB.", place=where, remedy="Give it as a feed, or in parts."
        )
    try:
        return msgspec.json.decode(raw.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise BadInput(f"This is not JSON ({error}).", place=where) from error


def _checks(
    record: object, place: str, known: Mapping[str, Thing]
) -> Iterator[IncomingCheck | Skipped]:
    """Yield the checks in a value: itself, or what a list, a feed or its item holds."""
    for one in things(record):
        if is_a(one, _REVIEW):
            whole = {key: resolved(value, known) for key, value in one.items()}
            yield attempt(place, partial(_check, whole, place))
        for review in reviews_of_answer(one):
            yield attempt(place, partial(_check, review, place))
        for key in (*_LISTS, "item", "mainEntity"):
            yield from _checks(one.get(key), place, known)


def _check(review: Thing, place: str) -> IncomingCheck | Skipped:
    item = thing(review.get("itemReviewed"))
    wording = text(review.get("claimReviewed")) or text(item.get("text")) or name(item)
    if not wording:
        which = address(review.get("url")) or name(review.get("author"))
        where = f"{place} ({which})" if which else place
        return Skipped(where, "The check does not say which claim it reviews.")
    rating = thing(review.get("reviewRating"))
    first = _first_work(item)
    return IncomingCheck(
        wording=wording,
        place=place,
        rating=text(rating.get("alternateName")) or text(rating.get("name")),
        grade=_grade(rating),
        explanation=text(rating.get("ratingExplanation")) or text(review.get("reviewBody")),
        organisation=name(review.get("author")) or name(review.get("publisher")),
        url=address(review.get("url")) or address(review.get("@id")),
        published=iso_date(text(review.get("datePublished"))),
        claimant=name(item.get("author")),
        platform=name(first.get("publisher")) or name(first.get("provider")),
        address=address(first.get("url")) or address(item.get("url")),
        said_on=iso_date(text(item.get("datePublished")))
        or iso_date(text(first.get("datePublished"))),
    )


def _date(one: Thing) -> str:
    return iso_date(text(one.get("datePublished")))


def _first_work(item: Thing) -> Thing:
    """Return where a claim appeared first; a bare address is a work too."""
    for key in ("firstAppearance", "appearance", "sameAs"):
        value = item.get(key)
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, dict):
                return one
            if address(one):
                return {"url": one}
    return {}


def _grade(rating: Thing) -> float | None:
    """Return where a rating stands between the worst (0) and the best (1) of its scale."""
    value, best = number(rating.get("ratingValue")), number(rating.get("bestRating"))
    worst = number(rating.get("worstRating"))
    if value is None or best is None:
        return None
    # Schema.org: where nothing is said, the worst is 1.
    worst = 1.0 if worst is None else worst
    if best <= worst or not worst <= value <= best:
        return None
    return (value - worst) / (best - worst)
