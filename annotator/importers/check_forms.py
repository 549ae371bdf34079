"""The forms that published checks come in besides JSON-LD files: pages, and answers of an API."""

from collections.abc import Iterator, Mapping
from html.parser import HTMLParser

from annotator.importers.linked_data import Thing, text, thing, things

MOST_NAMED = 10_000
"""So many things that others point to by their identifier are kept of a file."""


def scripts(page: str) -> list[tuple[int, str]]:
    """Return the JSON-LD of a page: each with the line on which it begins. Nothing is run."""
    parser = _Scripts()
    parser.feed(page)
    parser.close()
    return parser.found


class _Scripts(HTMLParser):
    """Gathers what stands in ``script`` elements of the type ``application/ld+json``."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[int, str]] = []
        self._line = 0
        self._parts: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        kind = (dict(attrs).get("type") or "").split(";")[0].strip().lower()
        if tag == "script" and kind == "application/ld+json":
            self._line, self._parts = self.getpos()[0], []

    def handle_data(self, data: str) -> None:
        if self._parts is not None:
            self._parts.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "script" and self._parts is not None:
            self.found.append((self._line, "".join(self._parts)))
            self._parts = None


def reviews_of_answer(answer: Thing) -> Iterator[Thing]:
    """Yield the checks of an answer of the Fact Check Tools API as ClaimReview.

    The API tells a claim (``text``, ``claimant``, ``claimDate``) with the reviews of it.
    """
    for claim in things(answer.get("claims")):
        for review in things(claim.get("claimReview")):
            publisher = thing(review.get("publisher"))
            yield {
                "@type": "ClaimReview",
                "claimReviewed": claim.get("text"),
                "url": review.get("url"),
                "datePublished": review.get("reviewDate"),
                "author": {"name": text(publisher.get("name")) or text(publisher.get("site"))},
                "reviewRating": {"alternateName": review.get("textualRating")},
                "itemReviewed": {
                    "@type": "Claim",
                    "author": {"name": claim.get("claimant")},
                    "datePublished": claim.get("claimDate"),
                },
            }


def named(value: object, found: dict[str, Thing]) -> None:
    """Gather the things of a value that have an identifier and a name: who others point to."""
    for one in things(value):
        key = one.get("@id")
        if isinstance(key, str) and "name" in one and len(found) < MOST_NAMED:
            found.setdefault(key, one)
        for inner in ("@graph", "dataFeedElement", "itemListElement"):
            named(one.get(inner), found)


def resolved(value: object, known: Mapping[str, Thing]) -> object:
    """Return what a bare reference (``{"@id": …}``) points to; anything else as it is."""
    if isinstance(value, list):
        return [resolved(one, known) for one in value]
    if isinstance(value, dict) and isinstance(value.get("@id"), str) and "name" not in value:
        return {**known.get(str(value["@id"]), {}), **value}
    return value
