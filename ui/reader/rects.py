"""Where the letters of one line stand: rectangles of a range, carets, and offsets at a point.

Plain data and pure functions. Offsets here are UTF-16 units of the block's drawn text, since
that is what QTextLine counts; x is in pixels from the column's left edge.
"""

import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass

_TOUCHING = 0.6
_LAM = "\u0644"
_ALEFS = frozenset("\u0622\u0623\u0625\u0627\u0671")


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring letters of one direction; ``edges`` are the x of its boundaries in order.

    There is one more edge than units; they fall in a right-to-left run and rise otherwise.
    """

    start: int
    end: int
    left: float
    right: float
    rtl: bool
    edges: tuple[float, ...]

    def x(self, offset: int) -> float:
        """Return the x of the boundary before the unit at ``offset``."""
        return self.edges[offset - self.start]


@dataclass(frozen=True, slots=True)
class LineRuns:
    """The runs of a line in logical order; they cover it wholly, blanks at its end included."""

    start: int
    end: int
    runs: tuple[Run, ...]

    def run_of(self, offset: int) -> Run | None:
        """Return the run that holds the unit at ``offset``."""
        return next((run for run in self.runs if run.start <= offset < run.end), None)


@dataclass(frozen=True, slots=True)
class Item:
    """What Qt tells of a run: its first and last cluster, its extent, its direction.

    ``pens`` are its glyphs: the unit that each belongs to, and its x. Where letters of the run
    come from several fonts, Qt's units are wrong, and ``fonts`` says so.
    """

    start: int
    last: int
    left: float
    right: float
    rtl: bool
    pens: tuple[tuple[int, float], ...] = ()
    fonts: int = 1


def build(
    text: str,
    start: int,
    end: int,
    items: Sequence[Item],
    cursor_x: Callable[[int], float],
    *,
    rtl: bool = True,
) -> LineRuns:
    """Return the runs of the line ``[start, end)``.

    Args:
        text: one character a UTF-16 unit (surrogates stand alone).
        start: the line's first unit.
        end: after the line's last unit.
        items: what Qt tells of the line's runs, in any order.
        cursor_x: Qt's x of a boundary, for runs whose glyphs do not tell. Inside a run it is
            right but for a shift (the width of the blank at the line's end, where Latin or
            digits end the line); where runs of two directions meet it is wrong.
        rtl: whether the paragraph runs from the right.
    """
    ordered = sorted(items, key=lambda item: item.start)
    drawn = max((item.last for item in ordered), default=start - 1)
    inked = end
    while inked - 1 > drawn and _draws_nothing(text[inked - 1]):
        inked -= 1
    last = ordered[-1] if ordered else None
    if last is not None and last.right > last.left and _all_weightless(text[last.start : inked]):
        # Qt counts the blank at the line's end to the marks before it: the width is the blank's.
        while inked < end and _weightless(text[inked]):
            inked += 1
        inked = min(inked + 1, end)
    runs = []
    for number, item in enumerate(ordered):
        after = ordered[number + 1].start if number + 1 < len(ordered) else inked
        if after > item.start:
            runs.append(_run(text, item, after, cursor_x))
    if not runs:
        return LineRuns(start, end, (_empty(start, end, cursor_x(start)),))
    left, right = min(item.left for item in ordered), max(item.right for item in ordered)
    if start < runs[0].start:
        runs.insert(0, _empty(start, runs[0].start, right if rtl else left))
    if runs[-1].end < end:
        runs.append(_empty(runs[-1].end, end, left if rtl else right))
    return LineRuns(start, end, tuple(runs))


def stretches(line: LineRuns, start: int, end: int) -> list[tuple[float, float]]:
    """Return the (left, right) of what ``[start, end)`` covers on the line, from the left.

    A range may cover several stretches where right-to-left text holds digits or Latin.
    """
    parts = []
    for run in line.runs:
        if run.start < end and start < run.end:
            one, other = run.x(max(start, run.start)), run.x(min(end, run.end))
            parts.append((one, other) if one <= other else (other, one))
    merged: list[tuple[float, float]] = []
    for left, right in sorted(parts):
        if merged and left <= merged[-1][1] + _TOUCHING:
            merged[-1] = (merged[-1][0], max(merged[-1][1], right))
        else:
            merged.append((left, right))
    return [(left, right) for left, right in merged if right - left > 0.1]


def caret_x(line: LineRuns, offset: int) -> float:
    """Return where the caret before the unit at ``offset`` stands; after the last at its end."""
    run = line.run_of(offset)
    if run is not None:
        return run.x(offset)
    inked = [run for run in line.runs if run.right > run.left]
    return (inked or line.runs)[-1].edges[-1]


def offset_at(line: LineRuns, x: float, stops: Sequence[int], *, inside: bool = False) -> int:
    """Return the stop nearest to ``x``, or the start of the cluster under it if ``inside``.

    Args:
        line: the runs.
        x: the point.
        stops: where a caret may stand, sorted: starts of grapheme clusters and the line's end.
        inside: ask for the cluster rather than for the boundary.
    """
    run = _run_at(line, x)
    first = max(0, bisect_left(stops, run.start))
    last = bisect_left(stops, run.end)
    own = [stop for stop in stops[first : last + 1] if run.start <= stop <= run.end]
    own = own or [run.start]
    if not inside:
        # A cluster may go on beyond its run, without a width: its end then stands at the run's.
        beyond = stops[last : last + 1] if run.end not in own else ()
        return min((*own, *beyond), key=lambda stop: abs(run.x(min(stop, run.end)) - x))
    for stop, after in zip(own, [*own[1:], run.end], strict=True):
        low, high = sorted((run.x(stop), run.x(after)))
        if low <= x <= high:
            return stop
    return own[0]


def _run_at(line: LineRuns, x: float) -> Run:
    inked = [run for run in line.runs if run.right > run.left]
    return min(inked or line.runs, key=lambda run: max(run.left - x, x - run.right, 0.0))


def _weightless(character: str) -> bool:
    return unicodedata.category(character) == "Cf"


def _all_weightless(characters: str) -> bool:
    return all(map(_weightless, characters))


def _draws_nothing(character: str) -> bool:
    return character.isspace() or _weightless(character)


def _empty(start: int, end: int, x: float) -> Run:
    return Run(start, end, x, x, rtl=True, edges=(x,) * (end - start + 1))


def _run(text: str, item: Item, end: int, cursor_x: Callable[[int], float]) -> Run:
    if item.fonts == 1:
        edges = _edges_by_pens(text, item, end)
    else:
        edges = _edges_by_cursor(text, item, end, cursor_x)
    _split_lam_alef(text, item.start, end, edges)
    return Run(item.start, end, item.left, item.right, item.rtl, tuple(edges))


def _edges_by_pens(text: str, item: Item, end: int) -> list[float]:
    """Return the boundaries where glyphs begin; a ligature is shared out among its letters."""
    pens: dict[int, list[float]] = {}
    for unit, x in item.pens:
        known = pens.get(unit)
        if known is None:
            pens[unit] = [x]
        else:
            known.append(x)
    starts = sorted(unit for unit in pens if unit < end)
    edges = [item.right if item.rtl else item.left]
    for start, after in zip(starts, [*starts[1:], end], strict=True):
        if after == end:
            far = item.left if item.rtl else item.right
        elif item.rtl:
            # The first glyph is the letter's if the others are its marks, which may stand
            # off to either side; else they are parts of an emoji, or joiners of no width.
            # On a blank, a mark comes first.
            far = pens[start][0]
            if len(pens[start]) > 1 and not _is_marked(text[start:after]):
                far = min(pens[start])
            far = max(item.left, min(edges[-1], far))
        else:
            far = min(item.right, max(edges[-1], pens[after][0]))
        if after == start + 1:
            edges.append(far)
        else:
            edges.extend(_shared(text[start:after], edges[-1], far))
    return edges


def _is_marked(cluster: str) -> bool:
    """Return whether a cluster is a letter with its marks."""
    return not cluster[0].isspace() and all(map(unicodedata.combining, cluster[1:]))


def _shared(cluster: str, near: float, far: float) -> list[float]:
    """Return the boundaries inside and at the end of a cluster; marks take no width."""
    weights = [1, *(_weight(character) for character in cluster[1:])]
    total, so_far = sum(weights), 0
    edges = []
    for weight in weights:
        so_far += weight
        edges.append(near + (far - near) * so_far / total)
    return edges


def _weight(character: str) -> int:
    return 0 if unicodedata.category(character) in ("Mn", "Me", "Cf") else 1


def _edges_by_cursor(
    text: str, item: Item, end: int, cursor_x: Callable[[int], float]
) -> list[float]:
    start, left, right, rtl = item.start, item.left, item.right, item.rtl
    first, last = (right, left) if rtl else (left, right)
    while start + 1 < end and _weightless(text[start]):
        start += 1
    inked = end
    while inked > start + 1 and _weightless(text[inked - 1]):
        inked -= 1
    inside = [cursor_x(offset) for offset in range(start + 1, inked)]
    shift = _shift(inside, item)
    edges = [first] * (start - item.start + 1)
    for raw in inside:
        x = min(max(raw + shift, left), right)
        edges.append(min(edges[-1], x) if rtl else max(edges[-1], x))
    edges.extend([last] * (end - inked + 1))
    return edges


def _shift(inside: Sequence[float], item: Item) -> float:
    """Return by how much Qt's boundaries are off: most of them must stand at a glyph's pen.

    Not all do: Qt has no pen inside a ligature, but a boundary.
    """
    low, high = item.left + _TOUCHING, item.right - _TOUCHING
    pens = sorted(x for _, x in item.pens if low < x < high)
    inside = [x for x in inside if low < x < high] or inside

    def matches(shift: float) -> int:
        count = 0
        for x in inside:
            at = bisect_left(pens, x + shift - _TOUCHING)
            count += at < len(pens) and pens[at] <= x + shift + _TOUCHING
        return count

    as_they_are = matches(0.0)
    if 2 * as_they_are >= min(len(inside), len(pens)):
        return 0.0
    shifts = {round(pen - inside[0], 2) for pen in pens}
    best = max(shifts, key=lambda shift: (matches(shift), -abs(shift)))
    return best if matches(best) > 2 * as_they_are else 0.0


def _split_lam_alef(text: str, start: int, end: int, edges: list[float]) -> None:
    """Halve a lam-alef of which one letter has no width: some fonts draw it as one of them."""
    for offset in range(start, end):
        if text[offset] != _LAM:
            continue
        alef = offset + 1
        while alef < end and unicodedata.combining(text[alef]):
            alef += 1
        if alef >= end or text[alef] not in _ALEFS:
            continue
        first, middle, last = (edges[at - start] for at in (offset, alef, alef + 1))
        if min(abs(first - middle), abs(middle - last)) < 0.5 <= abs(first - last):
            for between in range(offset + 1, alef + 1):
                edges[between - start] = (first + last) / 2
