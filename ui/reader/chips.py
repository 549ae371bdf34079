"""Where the chips over a line stand: never on one another, a dot where there is no room."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from annotator.model import Uid
from ui.reader.shapes import Dot, Fill, Rect, Shape, Words

HEIGHT = 11
DOT = 5
_OVERHANG = 5
"""Pixels that a chip may stand out on the left of its own span when it was pushed there."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A chip that wants to stand with its right edge at ``right``.

    ``left`` is where its span's box ends on the line, ``text_width`` the width of its word,
    ``foot`` its y. Outer spans come first: by ``length``, and of one length by ``rank``.
    """

    uid: Uid
    text: str
    text_width: float
    colour: str
    left: float
    right: float
    foot: float
    length: int
    rank: int = 0
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Chip:
    """A chip in its place; ``dot`` if only a dot had room."""

    uid: Uid
    text: str
    colour: str
    rect: Rect
    dot: bool = False
    chosen: bool = False

    def at_foot(self, foot: float) -> "Chip":
        """Return the chip with its foot at another y."""
        box = self.rect
        return replace(self, rect=Rect(box.left, foot - HEIGHT, box.right, foot))

    def as_dot(self, rtl: bool) -> "Chip":
        """Return the chip as a dot at the side from which lines start."""
        box = self.rect
        left = box.right - 1 - DOT if rtl else box.left + 1
        return replace(self, dot=True, rect=Rect(left, box.top, left + DOT, box.bottom))

    def mirrored(self, width: float) -> "Chip":
        """Return the chip as far from the column's left as it was from its right."""
        box = self.rect
        return replace(self, rect=Rect(width - box.right, box.top, width - box.left, box.bottom))

    def shapes(self) -> list[Shape]:
        """Return what is drawn: the word in its ink, filled for the chosen span alone."""
        box = self.rect
        if self.dot:
            return [Dot((box.left + box.right) / 2, box.top + HEIGHT / 2, DOT / 2, self.colour)]
        words = Rect(box.left - 8, box.top - 3, box.right + 8, box.bottom + 3)
        if self.chosen:
            return [Fill(box, "accent", 3), Words(self.text, words, "onAccent", weight=500)]
        return [Words(self.text, words, self.colour, weight=500)]


def place(wishes: Iterable[Wish], left_edge: float) -> list[Chip]:
    """Return the chips of one line, placed from the right; outer spans first at one place.

    Args:
        wishes: what wants to stand over the line.
        left_edge: no chip goes beyond it.
    """
    chips = []
    limit = float("inf")
    for wish in sorted(wishes, key=lambda wish: (-wish.right, -wish.length, wish.rank)):
        padding = 8 if wish.chosen else 4
        right = min(wish.right, limit)
        left = right - wish.text_width - padding
        pushed = right < wish.right - 0.5
        cramped = left < left_edge or (pushed and left < wish.left - _OVERHANG)
        if cramped and not wish.chosen:
            right = min(right - 1, wish.right - 3)
            left = right - DOT
            if left < left_edge:
                continue
        top = wish.foot - HEIGHT
        dot = cramped and not wish.chosen
        box = Rect(left, top, right, wish.foot)
        chips.append(Chip(wish.uid, wish.text, wish.colour, box, dot, wish.chosen))
        limit = left - 1
    return chips
