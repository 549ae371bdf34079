"""Which names of the corpus a record may be meant by: what *link all alike* offers."""

from annotator.matching.lexicon import bare
from annotator.model import Record
from annotator.storage.reading import Surface
from annotator.text.fold import fold
from ui.dialogs.spans_alike import Batch
from ui.record_book import RecordBook
from ui.surface_book import SurfaceBook

SHORTEST = 3
MOST = 200
"""So many different names are judged at most: a few milliseconds each at worst."""


def alike_batches(
    record: Record, records: RecordBook, surfaces: SurfaceBook, *, exact: str = ""
) -> list[Batch]:
    """Return the names whose spans may mean a record, with the spans that mean none yet.

    Clitics and titles before a name, other spellings and transliterations are seen through; what
    is not sure is not ticked.

    Args:
        record: what is meant.
        records: judges which record a name means.
        surfaces: the names of the corpus.
        exact: a folded name that was linked by hand: all that is written so is ticked.
    """
    found: list[Batch] = []
    for surface in _near(record, surfaces, exact):
        surely = True if surface.folded == exact else records.sure(surface.text, record.uid)
        if surely is not None:
            found.append(Batch(surface.folded, list(surface.keys), surely))
    return sorted(found, key=lambda one: (one.folded != exact, not one.wanted, -len(one.keys)))


def _near(record: Record, surfaces: SurfaceBook, exact: str) -> list[Surface]:
    """Return the names that share a word with the record and are not linked wholly."""
    words = {bare(word) for name in record.names for word in fold(name).split()}
    words = {word for word in words if len(word) >= SHORTEST}
    found = [
        one
        for one in surfaces.surfaces
        if one.folded == exact or (one.unlinked and any(word in one.folded for word in words))
    ]
    found.sort(key=lambda one: (one.folded != exact, -one.unlinked))
    return found[:MOST]
