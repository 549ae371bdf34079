"""Why a claim is held to be the same as some words, or their opposite: a few words of both."""

from collections.abc import Sequence

from annotator.matching.differences import Reason, ReasonKind
from ui.language import tr

SHOWN = 3
"""So many words of each are enough to see why."""


def why(reasons: Sequence[Reason]) -> str:
    """Return the reasons in short: what sets the two apart, else the words in common.

    The claim's own words are shown: they stand over the line. Nothing where there is no reason.
    """
    found = [_apart(one) for one in reasons if one.kind is not ReasonKind.SHARED]
    if not found:
        found = [_shared(one) for one in reasons]
    return "  ·  ".join(found)


def _shared(reason: Reason) -> str:
    words = "، ".join(reason.theirs[:SHOWN])
    return tr("In common: {words}").format(words=words)


def _apart(reason: Reason) -> str:
    said = "، ".join(reason.ours[:SHOWN]) or "—"
    other = "، ".join(reason.theirs[:SHOWN]) or "—"
    return f"{_word(reason.kind)}: {said} / {other}"


def _word(kind: ReasonKind) -> str:
    words = {
        ReasonKind.OPPOSITE: tr("Opposite"),
        ReasonKind.DENIED: tr("Denied"),
        ReasonKind.SWAPPED: tr("The other way round"),
        ReasonKind.FIGURE: tr("Another figure"),
        ReasonKind.TIME: tr("Another time"),
        ReasonKind.PLACE: tr("Another place"),
        ReasonKind.CERTAINTY: tr("Not as sure"),
        ReasonKind.OTHER: tr("Another word"),
    }
    return words[kind]
