"""New fragments for a span whose edge is dragged."""

from annotator.model import Fragment
from ui.reader.boundaries import Boundaries, Unit


def dragged(
    boundaries: Boundaries,
    fragments: tuple[Fragment, ...],
    offset: int,
    *,
    at_start: bool,
    by_letter: bool,
) -> tuple[Fragment, ...]:
    """Return a span's fragments after its start or end was dragged to an offset.

    The edge moves in whole words, or in whole grapheme clusters if ``by_letter``. It stays
    inside its fragment's neighbours, and leaves at least one unit of the fragment.

    Args:
        boundaries: the article's units.
        fragments: what the span covers now.
        offset: the caret offset under the pointer.
        at_start: whether the start is dragged, else the end.
        by_letter: whether letters rather than words are taken.
    """
    unit = Unit.CHARACTER if by_letter else Unit.WORD
    if at_start:
        last = boundaries.near(unit, fragments[0].end - 1)[0]
        start = min(_word_start(boundaries, unit, offset), max(last, fragments[0].start))
        start = start if by_letter else boundaries.trimmed(start, fragments[0].end)[0]
        return Fragment(start, fragments[0].end), *fragments[1:]
    first = boundaries.near(unit, fragments[-1].start)[1]
    end = max(_word_end(boundaries, unit, offset), min(first, fragments[-1].end))
    end = end if by_letter else boundaries.trimmed(fragments[-1].start, end)[1]
    return *fragments[:-1], Fragment(fragments[-1].start, end)


def _word_start(boundaries: Boundaries, unit: Unit, offset: int) -> int:
    if unit is Unit.CHARACTER:
        return boundaries.snap(offset, up=False)
    holding = boundaries.around(unit, offset)
    return holding[0] if holding is not None else boundaries.snap(offset, up=False)


def _word_end(boundaries: Boundaries, unit: Unit, offset: int) -> int:
    if unit is Unit.CHARACTER or offset == 0:
        return boundaries.snap(offset, up=True)
    holding = boundaries.around(unit, offset - 1)
    return holding[1] if holding is not None else boundaries.snap(offset, up=True)
