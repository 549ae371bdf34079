"""Glosses in the left margin: what they say, and where, without ever overlapping."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from annotator.model import Uid
from ui.reader.columns import GLOSS_WIDTH, Columns
from ui.reader.shapes import Icon, Rect, Shape, Words
from ui.widgets.direction import runs_right_to_left

HEAD = "head"
TEXT = "text"
NOTE = "note"
"""Kinds of lines; any other kind is a normalized verdict, drawn with its icon."""

_PITCH = 17
_NOTE_PITCH = 22
_BETWEEN = 6
_ICON = 13
_BLANK = 4.0
_DOT = " · "
_MOST_LINES = 5
"""Of one line of a gloss when wrapped: a long note is read in the inspector."""

Measure = Callable[[str, str, int], float]
"""The width of a text, in an interface font or ``"note"``, at a weight."""


@dataclass(frozen=True, slots=True)
class Gloss:
    """What stands in the margin beside a span.

    ``lines`` are (text, kind). In a line of kind ``head``, what comes before the first
    `` · `` is set in the label's ink. Kinds are ``head``, ``text``, ``note`` (set in the
    reading face) and the normalized verdicts ("pending", "true", …).
    """

    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A gloss that wants to begin at ``y``; ``ink`` is its span's."""

    uid: Uid
    gloss: Gloss
    y: float
    ink: str


@dataclass(frozen=True, slots=True)
class Set:
    """A gloss in its place."""

    uid: Uid
    rect: Rect
    shapes: tuple[Shape, ...]


def stack(wanted: Iterable[Wanted], columns: Columns, measure: Measure, *, rtl: bool) -> list[Set]:
    """Return the glosses from the top down, each pushed below the one before."""
    placed: list[Set] = []
    floor = float("-inf")
    for one in sorted(wanted, key=lambda one: (one.y, one.uid)):
        top = max(one.y, floor)
        shapes, foot = _lines(one, columns.gloss_right, top, measure, rtl=rtl)
        rect = Rect(columns.gloss_right - GLOSS_WIDTH, top, columns.gloss_right, foot)
        placed.append(Set(one.uid, rect, tuple(shapes)))
        floor = foot + _BETWEEN
    return placed


def wanted(glosses: Mapping[Uid, Gloss], starts: Iterable[tuple[Uid, float, str]]) -> list[Wanted]:
    """Return the glosses of those spans that have one, each once."""
    found: dict[Uid, Wanted] = {}
    for uid, y, ink in starts:
        gloss = glosses.get(uid)
        if gloss is not None and uid not in found:
            found[uid] = Wanted(uid, gloss, y, ink)
    return list(found.values())


def _lines(
    one: Wanted, right: float, top: float, measure: Measure, *, rtl: bool
) -> tuple[list[Shape], float]:
    shapes: list[Shape] = []
    y = top
    for text, kind in one.gloss.lines:
        rest, rest_kind = text, kind
        if kind == HEAD:
            shapes.extend(_head(text, one.ink, right, y, measure, rtl=rtl))
            y += _PITCH
            rest, rest_kind = _tail_left_over(text, measure), TEXT
        lines, y = _body(rest, rest_kind, right, y, measure)
        shapes.extend(lines)
    return shapes, y


def _body(
    text: str, kind: str, right: float, y: float, measure: Measure
) -> tuple[list[Shape], float]:
    role, pitch = ("note", _NOTE_PITCH) if kind == NOTE else ("small", _PITCH)
    indent = 0 if kind in (TEXT, NOTE) else _ICON + 4
    shapes: list[Shape] = []
    # Each line of a wrapped text runs as the whole of it does.
    rtl = runs_right_to_left(text, empty=True)
    if indent:
        icon = Rect(right - _ICON, y + 2, right, y + 2 + _ICON)
        shapes.append(Icon(kind, icon, f"verdict:{kind}"))
    for line in _wrapped(text, GLOSS_WIDTH - indent, role, measure):
        rect = Rect(right - GLOSS_WIDTH, y, right - indent, y + pitch)
        shapes.append(Words(line, rect, "text2", role, align="right", rtl=rtl))
        y += pitch
    return shapes, y


def _head(
    text: str, ink: str, right: float, y: float, measure: Measure, *, rtl: bool
) -> list[Shape]:
    name, _, rest = text.partition(_DOT)
    tail = f"· {rest}" if rest and not _tail_left_over(text, measure) else ""
    first = measure(name, "small", 600)
    second = measure(tail, "small", 400) + _BLANK if tail else 0.0
    left = right - GLOSS_WIDTH
    rect = Rect(left, y, right if rtl else right - second, y + _PITCH)
    shapes: list[Shape] = [Words(name, rect, ink, "small", 600, "right")]
    if tail:
        rect = Rect(left, y, right - first - _BLANK if rtl else right, y + _PITCH)
        shapes.append(Words(tail, rect, "text2", "small", 400, "right"))
    return shapes


def _tail_left_over(text: str, measure: Measure) -> str:
    """Return what follows a head's name if it does not fit beside the name."""
    name, _, rest = text.partition(_DOT)
    width = measure(name, "small", 600) + _BLANK + measure(f"· {rest}", "small", 400)
    return rest if rest and width > GLOSS_WIDTH else ""


def _wrapped(text: str, width: float, role: str, measure: Measure) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and measure(longer, role, 400) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    if len(lines) > _MOST_LINES:
        lines = [*lines[: _MOST_LINES - 1], f"{lines[_MOST_LINES - 1]} …"]
    return lines
