"""Verbs on the evidence that a verdict rests on."""

from dataclasses import replace
from urllib.parse import urlsplit

from annotator.model import Evidence, Stance, Uid
from annotator.model.errors import BadInput
from annotator.storage.work import Work


def add_evidence(
    work: Work,
    claim: Uid,
    stance: Stance,
    *,
    url: str = "",
    title: str = "",
    quote: str = "",
    note: str = "",
) -> Evidence:
    """Add evidence to a claim.

    Raises:
        BadInput: nothing is given, or the address is not an http(s) one.
    """
    judged = work.read.claims.one(claim).uid
    evidence = Evidence(
        work.new_uid(), judged, stance, _address(url), title, quote, note, work.now()
    )
    _check_given(evidence)
    work.insert(evidence)
    return evidence


def edit_evidence(
    work: Work,
    seen: Evidence,
    *,
    stance: Stance | None = None,
    url: str | None = None,
    title: str | None = None,
    quote: str | None = None,
    note: str | None = None,
) -> Evidence:
    """Change evidence; what is None stays."""
    new = replace(
        seen,
        stance=stance or seen.stance,
        url=seen.url if url is None else _address(url),
        title=seen.title if title is None else title,
        quote=seen.quote if quote is None else quote,
        note=seen.note if note is None else note,
    )
    _check_given(new)
    work.update(seen, new)
    return new


def delete_evidence(work: Work, seen: Evidence) -> None:
    """Take evidence away."""
    work.delete(seen)


def _address(url: str) -> str:
    url = url.strip()
    if not url:
        return ""
    try:
        parts = urlsplit(url)
        valid = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        valid = False
    if not valid:
        raise BadInput(
            "The address of evidence starts with http:// or https://.",
            place=url,
            remedy="Copy the whole address from the browser.",
        )
    return url


def _check_given(evidence: Evidence) -> None:
    if not (evidence.url or evidence.title or evidence.quote or evidence.note):
        raise BadInput("Evidence needs an address, a title, a quote or a note.")
