"""What two wordings have in common: the words that show why one is offered for the other."""

from dataclasses import dataclass

from annotator.matching.meaning import Reader
from annotator.matching.terms import Kind, kind
from annotator.model import Fragment


@dataclass(frozen=True, slots=True)
class Common:
    """Words of one wording and the nearest ones of another, by where they stand in each."""

    ours: Fragment
    theirs: Fragment
    kind: Kind


def in_common(reader: Reader, wording: str, other: str) -> list[Common]:
    """Return what two wordings have in common, in the order of the first.

    Args:
        reader: how wordings are read.
        wording: what is said.
        other: what is offered for it.
    """
    theirs = reader.places(other)
    found = []
    for term, place in reader.places(wording):
        near = [(kind(term, one), foreign) for one, foreign in theirs]
        best = max((one for one, _ in near), default=Kind.NOTHING)
        if best > Kind.SUBJECT:
            nearest = next(foreign for one, foreign in near if one is best)
            found.append(Common(place, nearest, best))
    return found
