"""The fact-check report: what a newsroom knows of a claim, as a page to be sent and printed."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC
from pathlib import Path

from annotator.files import replacing
from annotator.interchange.parts import Part
from annotator.model import Claim, now_ms
from annotator.model.errors import BadInput
from annotator.model.review import standing
from exports.base import INTERNAL, LOCAL, ExportReport, Loss, Options, Source
from exports.report.model import Case, Report
from exports.report.page import drawn
from exports.report.reading import CaseReader
from exports.report.words import Heads

_COMMENTS = "comments"
_FILES = "files that are named and not shown"
_UNJUDGED = "claims without a verdict"


class FactCheckExporter:
    """Writes the report as HTML that stands by itself.

    With ``extra["claim"]``, a claim's number, it is of that one; without, of all that have a
    verdict, under a table of contents. ``extra["language"]`` is that of the headings (``"ar"`` or
    ``"en"``), ``extra["months"]`` may be ``"levantine"``, and with ``extra["zone"]`` ``"local"``
    times are told by this machine's clock, not in UTC. It is for readers, and tells what the
    newsroom did on the way only with ``extra["log"]`` ``"internal"``.
    """

    name = "factcheck"
    suffix = ".html"
    title = "Fact-check report (HTML)"
    holds = frozenset({Part.CLAIMS, Part.VERDICTS, Part.EVIDENCE})
    of_claims = True

    def write(self, source: Source, out: Path, options: Options) -> ExportReport:
        """Write the file; see `exports.base.Exporter`.

        Raises:
            BadInput: there is no such claim.
        """
        report, heads, losses = gathered(source, options)
        with replacing(out) as stream:
            stream.write(drawn(report, heads).encode())
        return ExportReport(out, {"claims": len(report.cases)}, losses)


EXPORTER = FactCheckExporter()

LOGGED = frozenset({"factcheck", "factcheck-pdf"})
"""The formats that can tell the newsroom's own log."""


def gathered(source: Source, options: Options) -> tuple[Report, Heads, tuple[Loss, ...]]:
    """Return what a report says, its words, and what of the claims it leaves out.

    Raises:
        BadInput: there is no such claim.
        Cancelled: the person stopped it.
    """
    heads = Heads(
        options.extra.get("language", "ar"),
        options.extra.get("months", ""),
        None if options.extra.get("zone") == LOCAL else UTC,
    )
    reader = CaseReader(source.read, source.scheme, heads)
    lost: Counter[str] = Counter()
    cases = list(_cases(source, reader, options, lost))
    settings = reader.settings
    report = Report(
        language=heads.language,
        organisation=settings.organisation_name,
        organisation_url=settings.organisation_url,
        project=source.name,
        date=heads.day_of(options.at or now_ms()),
        cases=cases,
    )
    return report, heads, tuple(Loss(what, count) for what, count in lost.items())


def _cases(
    source: Source, reader: CaseReader, options: Options, lost: Counter[str]
) -> Iterator[Case]:
    claims = _wanted(source, options.extra.get("claim", ""))
    for done, claim in enumerate(claims, start=1):
        options.step(done, len(claims))
        if not options.extra.get("claim") and standing(reader.verdicts(claim)) is None:
            lost[_UNJUDGED] += 1
            continue
        case = reader.case(claim)
        if options.extra.get("log") != INTERNAL:
            case = replace(case, history=())
        _count(source, claim, case, lost)
        yield case


def _wanted(source: Source, number: str) -> list[Claim]:
    claims = [row.claim for row in source.read.claims.all()]
    if not number:
        return claims
    found = [claim for claim in claims if str(claim.number) == number]
    if not found:
        raise BadInput(f"There is no claim {number} in this project.")
    return found


def _count(source: Source, claim: Claim, case: Case, lost: Counter[str]) -> None:
    """Count what hangs on a claim and is not in the report."""
    comments = len(source.read.claims.comments(claim.uid))
    attached = sum(
        one.evidence.attachment is not None for one in source.read.claims.evidence(claim.uid)
    )
    hidden = attached - sum(card.picture is not None for card in case.evidence)
    hidden += claim.picture is not None and case.picture is None
    for what, count in ((_COMMENTS, comments), (_FILES, hidden)):
        if count:
            lost[what] += count
