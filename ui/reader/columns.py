"""Where text, margins and lanes lie across the page, for a width (LOOK.md sections 5 and 8)."""

from dataclasses import dataclass

GLOSS_WIDTH = 128
_NUMBER_SIDE = 54
"""Right of the text: 16 to the number, its 22, and 16 more."""
_GLOSS_SIDE = 180
"""Left of the text: 22 to the claim lane, 12 to the glosses, their 128, 18 to the scroll bar."""
_BARE_SIDE = 34
_NARROWEST_WITH_GLOSSES = 520
_SLACK = 80


@dataclass(frozen=True, slots=True)
class Columns:
    """Pixels of the viewport; lanes and numbers count from the column's left edge.

    ``glosses`` is false where the margin is too narrow: they fold into the bracket's tooltip.
    """

    left: int
    width: int
    glosses: bool

    content_lane = -13
    claim_lane = -22
    gloss_right = -34

    @property
    def number_left(self) -> int:
        """Where the box of a sentence's number begins."""
        return self.width + 16

    @property
    def arc_lane(self) -> int:
        """Where arcs between distant lines run."""
        return self.width + 8


def columns(viewport: int, measure: int) -> Columns:
    """Return the columns for a viewport's width.

    Args:
        viewport: its width.
        measure: the width at which the face reads best at its size.
    """
    with_glosses = viewport - _NUMBER_SIDE - _GLOSS_SIDE
    glosses = with_glosses >= _NARROWEST_WITH_GLOSSES
    if glosses:
        width, side = min(measure, with_glosses), _GLOSS_SIDE
    else:
        width = min(round(measure * 520 / 548), viewport - _NUMBER_SIDE - _BARE_SIDE)
        side = _BARE_SIDE
    width = max(width, 120)
    spare = viewport - _NUMBER_SIDE - width - side
    right = _NUMBER_SIDE + max(0, spare - _SLACK) // 2
    return Columns(left=max(0, viewport - right - width), width=width, glosses=glosses)
