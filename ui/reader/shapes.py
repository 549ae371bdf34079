"""Plain shapes, all that the painter knows. Colours are names, so that no shape knows a theme.

A colour is a token of the interface ("paper", "accent") or a span colour with its part
("PERS.fill", "PERS.ink"). Coordinates are pixels; y grows downwards.
"""

from dataclasses import dataclass, replace
from typing import TypeAlias

Point: TypeAlias = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle by its edges."""

    left: float
    top: float
    right: float
    bottom: float

    def grown(self, by: float) -> "Rect":
        """Return the rectangle larger by so many pixels on each side."""
        return Rect(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def holds(self, x: float, y: float) -> bool:
        """Return whether the point lies inside."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom

    def meets(self, other: "Rect") -> bool:
        """Return whether the two share more than an edge."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def moved(self, dx: float, dy: float) -> "Rect":
        """Return the rectangle elsewhere."""
        return Rect(self.left + dx, self.top + dy, self.right + dx, self.bottom + dy)


@dataclass(frozen=True, slots=True)
class Fill:
    """A filled rectangle; corners are square on a side where the span goes on."""

    rect: Rect
    colour: str
    radius: float = 0
    open_left: bool = False
    open_right: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """A stroked rectangle, without the side where the span goes on.

    Nothing is drawn in ``gaps``: there are letters.
    """

    rect: Rect
    colour: str
    width: float
    radius: float
    pattern: str = "solid"
    open_left: bool = False
    open_right: bool = False
    gaps: tuple[Rect, ...] = ()


@dataclass(frozen=True, slots=True)
class Outline:
    """The stroked contour of several rectangles that touch, from the top down.

    It is without the edge at the top or the bottom where what it frames goes on.
    """

    rects: tuple[Rect, ...]
    colour: str
    width: float
    open_top: bool = False
    open_bottom: bool = False
    gaps: tuple[Rect, ...] = ()


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points, with rounded corners if ``radius`` is given."""

    points: tuple[Point, ...]
    colour: str
    width: float
    pattern: str = "solid"
    radius: float = 0
    gaps: tuple[Rect, ...] = ()

    def moved(self, dx: float, dy: float) -> "Stroke":
        """Return the line elsewhere."""
        return replace(self, points=tuple((x + dx, y + dy) for x, y in self.points))


@dataclass(frozen=True, slots=True)
class Dot:
    """A disc, stroked if ``pen`` names a colour."""

    x: float
    y: float
    radius: float
    colour: str
    pen: str = ""
    width: float = 0
    gaps: tuple[Rect, ...] = ()


@dataclass(frozen=True, slots=True)
class Polygon:
    """A filled polygon."""

    points: tuple[Point, ...]
    colour: str


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text in an interface font, centred in its rectangle or flush to one side.

    ``rtl`` says which way it runs; without it, it runs as its first letter does.
    """

    text: str
    rect: Rect
    colour: str
    role: str = "micro"
    weight: int = 400
    align: str = "center"
    rtl: bool | None = None


@dataclass(frozen=True, slots=True)
class Icon:
    """An icon of the theme, filling its rectangle."""

    name: str
    rect: Rect
    colour: str


Shape: TypeAlias = Fill | Frame | Outline | Stroke | Dot | Polygon | Words | Icon
