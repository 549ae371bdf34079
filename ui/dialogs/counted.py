"""Numbers of things, in words: what an import brought in, what an export wrote."""

from collections.abc import Mapping

from ui.language import tr
from ui.theme.look import Look


def counted(what: str, count: int) -> str:
    """Return so many of something, by its name in reports; unknown names stay as they are."""
    words = {
        "articles": tr("%n article(s)", "", count),
        "spans": tr("%n span(s)", "", count),
        "relations": tr("%n relation(s)", "", count),
        "claims": tr("%n claim(s)", "", count),
        "claim links": tr("%n link(s) between claims", "", count),
        "verdicts": tr("%n verdict(s)", "", count),
        "evidence": tr("%n piece(s) of evidence", "", count),
        "records": tr("%n record(s)", "", count),
        "changed records": tr("%n record(s) changed", "", count),
        "unchanged records": tr("%n record(s) unchanged", "", count),
        "comments": tr("%n comment(s)", "", count),
        "review steps": tr("%n review step(s)", "", count),
        "attachments": tr("%n attached file(s)", "", count),
        "people": tr("%n person(s)", "", count),
        "sets": tr("%n annotation set(s)", "", count),
        "sheets": tr("%n sheet(s)", "", count),
    }
    return words.get(what, f"{count} {what}")


def listed(counts: Mapping[str, int], look: Look) -> str:
    """Return all that there is at least one of; a dash when there is nothing."""
    said = [counted(what, count) for what, count in counts.items() if count]
    return look.digits(tr(", ").join(said)) if said else "—"
