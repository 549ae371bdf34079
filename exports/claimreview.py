"""ClaimReview: the published checks as schema.org's JSON-LD, one or a feed of all."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from annotator.files import replacing
from annotator.interchange import claim_review as schema
from annotator.interchange.parts import Part
from annotator.model import Claim, ClaimState, now_ms
from annotator.model.errors import BadInput
from exports.base import ExportReport, Loss, Options, Source
from exports.fact_checks import Check, Reviews, check_of, citation

_OUT = frozenset({ClaimState.DECIDED, ClaimState.PUBLISHED})
_NOT_PUBLISHED = "claims whose check is not published"
_REOPENED = "published claims that are under review again"
_FILES = "pieces of evidence without an address"
_REVIEW = "comments and review steps"


class ClaimReviewExporter:
    """Writes the checks that have an address; what one verdict is, `exports.fact_checks` says.

    With ``extra["claim"]``, a claim's number, it is that one alone and not a feed.
    """

    name = "claimreview"
    suffix = ".jsonld"
    title = "ClaimReview (schema.org): published checks"
    holds = frozenset({Part.CLAIMS, Part.VERDICTS})
    of_claims = True

    def write(self, source: Source, out: Path, options: Options) -> ExportReport:
        """Write the file; see `exports.base.Exporter`.

        Raises:
            BadInput: the project does not say whose checks these are, or the wanted claim is
                none or not published.
        """
        reviews = _reviews(source, options.extra.get("language", "ar"))
        number = options.extra.get("claim", "")
        lost: Counter[str] = Counter()
        examples: dict[str, str] = {}
        if number:
            check = _one(source, number)
            _count(check, source, lost)
            thing: schema.Thing = reviews.review(check, context=schema.CONTEXT)
            written = 1
        else:
            checks = list(_all(source, options, lost, examples))
            thing = _feed(source, reviews, checks, options)
            written = len(checks)
        with replacing(out) as stream:
            stream.write(schema.encode(thing))
        losses = tuple(Loss(what, count, examples.get(what, "")) for what, count in lost.items())
        return ExportReport(out, {"claims": written}, losses)


EXPORTER = ClaimReviewExporter()


def one_review(source: Source, number: int, language: str) -> bytes:
    """Return the review of one claim, as it is put into the page of its check.

    Raises:
        BadInput: as `ClaimReviewExporter.write`.
    """
    reviews = _reviews(source, language)
    return schema.encode(reviews.review(_one(source, str(number)), context=schema.CONTEXT))


def _reviews(source: Source, language: str) -> Reviews:
    if not source.read.settings.all().organisation_name:
        raise BadInput(
            "The project does not say whose checks these are.",
            remedy="Give the organisation's name and address in the project's settings.",
        )
    return Reviews(source.read, source.scheme, language)


def _feed(
    source: Source, reviews: Reviews, checks: list[Check], options: Options
) -> schema.DataFeed:
    items = [(check, reviews.review(check)) for check in checks]
    moment = datetime.fromtimestamp((options.at or now_ms()) / 1000, UTC)
    return schema.DataFeed(
        context=schema.CONTEXT,
        name=source.name,
        date_modified=moment.replace(microsecond=0).isoformat(),
        data_feed_element=tuple(
            schema.DataFeedItem(review.date_modified or check.claim.published_on, (review,))
            for check, review in items
        ),
    )


def _one(source: Source, number: str) -> Check:
    for row in source.read.claims.all():
        if str(row.claim.number) == number:
            check = check_of(source.read, row.claim)
            if not row.claim.published_url or not check.verdicts:
                raise BadInput(
                    f"The check of claim {number} is not published.",
                    remedy="Decide the claim and publish it with its address first.",
                )
            return check
    raise BadInput(f"There is no claim {number} in this project.")


def _all(
    source: Source, options: Options, lost: Counter[str], examples: dict[str, str]
) -> Iterator[Check]:
    rows = source.read.claims.all()
    for done, row in enumerate(rows, start=1):
        reason = _left_out(row.claim)
        check = None if reason else check_of(source.read, row.claim)
        if check is not None and check.verdicts:
            _count(check, source, lost)
            yield check
        else:
            reason = reason or _NOT_PUBLISHED
            lost[reason] += 1
            examples.setdefault(reason, f"claim {row.claim.number}")
        options.step(done, len(rows))


def _left_out(claim: Claim) -> str:
    if not claim.published_url:
        return _NOT_PUBLISHED
    return "" if claim.state in _OUT else _REOPENED


def _count(check: Check, source: Source, lost: Counter[str]) -> None:
    """Count what hangs on a check and has no place in the format."""
    claim = check.claim.uid
    unaddressed = sum(citation(check, one) is None for one in check.evidence)
    said = len(source.read.claims.comments(claim)) + len(source.read.claims.steps(claim))
    for what, count in ((_FILES, unaddressed), (_REVIEW, said)):
        if count:
            lost[what] += count
