"""ClaimReview of schema.org as records: what the exporter writes.

Source of the fields: schema.org's types ClaimReview, Rating, Claim, DataFeed, CorrectionComment
and their parents. Search engines ask for ``url``, ``claimReviewed`` and ``reviewRating``, and
recommend ``author``, ``datePublished`` and ``itemReviewed``. Others' files are read more
leniently, in `annotator.importers.claimreview`.
"""

import msgspec

CONTEXT = "https://schema.org"

CLAIM_REVIEW, DATA_FEED, FEED_ITEM = "ClaimReview", "DataFeed", "DataFeedItem"


class Thing(msgspec.Struct, frozen=True, omit_defaults=True, rename="camel", tag_field="@type"):
    """Something of schema.org; what is empty is left out."""


class Organization(Thing, frozen=True, tag=True):
    """A body: who publishes, reviews or claims."""

    name: str
    url: str = ""


class Person(Thing, frozen=True, tag=True):
    """Somebody who claims."""

    name: str


Agent = Organization | Person


class CreativeWork(Thing, frozen=True, tag=True):
    """Where a claim was made, or what bears on it; dates are ISO 8601 as far as known."""

    name: str = ""
    url: str = ""
    date_published: str = ""
    publisher: Organization | None = None
    archived_at: str = ""


class NewsArticle(Thing, frozen=True, tag=True):
    """An article that states a claim."""

    headline: str = ""
    url: str = ""
    date_published: str = ""
    publisher: Organization | None = None


Work = CreativeWork | NewsArticle


class Claim(Thing, frozen=True, tag=True):
    """The claim that was reviewed: who made it, when, and where it appeared."""

    author: Agent | None = None
    date_published: str = ""
    first_appearance: Work | None = None
    appearance: tuple[Work, ...] = ()


class Rating(Thing, frozen=True, tag=True):
    """The verdict; the numbers are left out where the scale has none for it.

    Numbers are never left out as defaults: `msgspec` compares with None.
    """

    alternate_name: str
    rating_value: int | None = None
    best_rating: int | None = None
    worst_rating: int | None = None
    rating_explanation: str = ""


class CorrectionComment(Thing, frozen=True, tag=True):
    """What readers were told of a verdict that was changed."""

    text: str
    date_published: str


class ClaimReview(Thing, frozen=True, tag=True):
    """A published check of one claim."""

    context: str = msgspec.field(default="", name="@context")
    url: str = ""
    claim_reviewed: str = ""
    in_language: str = ""
    date_published: str = ""
    date_modified: str = ""
    author: Organization | None = None
    review_rating: Rating | None = None
    item_reviewed: Claim | None = None
    citation: tuple[Work, ...] = ()
    correction: tuple[CorrectionComment, ...] = ()


class DataFeedItem(Thing, frozen=True, tag=True):
    """An entry of a feed; ``date_modified`` is an ISO 8601 date."""

    date_modified: str
    item: tuple[ClaimReview, ...]


class DataFeed(Thing, frozen=True, tag=True):
    """Several checks in one file."""

    context: str = msgspec.field(default="", name="@context")
    name: str = ""
    date_modified: str = ""
    data_feed_element: tuple[DataFeedItem, ...] = ()


def encode(thing: Thing) -> bytes:
    """Return JSON-LD for people and programs, ended by a line feed.

    It can stand in a page: no text in it ends the ``script`` that it is put into.
    """
    plain = msgspec.json.encode(thing).replace(b"<", b"\\u003c").replace(b">", b"\\u003e")
    return msgspec.json.format(plain, indent=2) + b"\n"
