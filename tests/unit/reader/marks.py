"""Marks for the tests of geometry: ten pixels a letter, right to left, one line."""

from annotator.scheme.model import Form, Pattern, Style
from annotator.scheme.model import Stroke as StrokeForm
from tests.gui.reader.samples import uid
from ui.reader.geometry import Mark, Piece
from ui.reader.metrics import AMIRI, metrics_for

METRICS = metrics_for(AMIRI, 21)
RIGHT = 1000
BASELINE = 100


def piece(start: int, end: int, *, head: bool = True, tail: bool = True) -> Piece:
    """Return what a range covers."""
    box = (RIGHT - 10 * end, RIGHT - 10 * start)
    return Piece(0, BASELINE, (box,), 0 if head else None, 0 if tail else None)


def fill(number: int, start: int, end: int, *, color: str = "ORG", filled: bool = True) -> Mark:
    """Return an entity."""
    style = Style(color=color, pattern=Pattern.SOLID, fill=filled)
    return Mark(uid(number), style, Form.FILL, start, end, number, (piece(start, end),))


def stroke(number: int, start: int, end: int, form: StrokeForm = StrokeForm.FRAME) -> Mark:
    """Return an attribution."""
    style = Style(color="ATTR", stroke=form)
    return Mark(uid(number), style, Form.STROKE, start, end, number, (piece(start, end),))


def wash(number: int, start: int, end: int) -> Mark:
    """Return a claim."""
    style = Style(color="CLAIM")
    return Mark(uid(number), style, Form.WASH, start, end, number, (piece(start, end),))
