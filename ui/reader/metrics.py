"""Sizes of the reader, after LOOK.md section 5: all follow from the reading size.

Distances up from the baseline are given as positive numbers, like those down.
"""

from dataclasses import dataclass, replace

from ui.theme.look import Face as ReadingFace

HEADLINE_SCALE = 1.25
_BLANK = 0.42
"""Of the pitch: with the gap after it a blank paragraph is half a line."""
_CHIP = 11
"""Pixels of a chip's height."""
_ROUND = 4
"""Pixels that a caret stands out of the letters, above and below."""
DEEPEST = 3
"""Levels of nesting that get their full step; deeper ones share the same room."""


@dataclass(frozen=True, slots=True)
class Face:
    """What a reading face asks for, in its own size."""

    top: float
    bottom: float
    chip: float
    pitch: float
    measure: float
    close: float
    """The pitch of the compact density."""
    tall: float
    """How far letters without marks stand over the baseline: an alef with its hamza."""


AMIRI = Face(top=0.80, bottom=0.44, chip=1.0, pitch=2.48, measure=26.1, close=36 / 21, tall=1.05)
PLEX = Face(top=0.84, bottom=0.40, chip=1.0, pitch=2.67, measure=30.45, close=36 / 18, tall=0.96)


def face_of(reading: ReadingFace) -> Face:
    """Return the measures of a reading face."""
    return AMIRI if reading is ReadingFace.AMIRI else PLEX


@dataclass(frozen=True, slots=True)
class Metrics:
    """Pixels for one reading size.

    ``pitch`` is from baseline to baseline, ``above`` the part of it over the baseline;
    ``top`` and ``bottom`` bound a fill that holds no other; ``chip`` is the foot of chips.
    ``tall`` is how far letters without marks stand over the baseline.
    """

    size: int
    pitch: int
    above: int
    top: float
    bottom: float
    chip: float
    gap: int
    tall: float

    @property
    def highest(self) -> int:
        """How far over the baseline chips may stand: under the letters of the line before."""
        return self.pitch - round(self.bottom) - _CHIP - 2

    def blank(self) -> "Metrics":
        """Return the metrics of a paragraph that says nothing: it parts, and holds a caret."""
        pitch = round(_BLANK * self.pitch)
        above = round(0.54 * pitch)
        return replace(
            self,
            pitch=pitch,
            above=above,
            top=above - _ROUND,
            bottom=pitch - above - _ROUND,
            chip=max(0.0, above - (self.above - self.chip)),
        )

    def rise(self, level: int, deepest: int) -> float:
        """Return how much higher a fill is that has ``level`` levels inside."""
        return 2 * _squeezed(level, deepest)

    def drop(self, level: int, deepest: int) -> float:
        """Return how much lower a fill's foot is that has ``level`` levels inside."""
        return 3 * _squeezed(level, deepest)


def metrics_for(face: Face, size: int, *, compact: bool = False) -> Metrics:
    """Return the metrics of a face at a size in pixels; ``compact`` leaves no room for chips."""
    pitch = round((face.close if compact else face.pitch) * size)
    return Metrics(
        size=size,
        pitch=pitch,
        above=round((0.57 if compact else 0.54) * pitch),
        top=face.top * size,
        bottom=face.bottom * size,
        chip=face.chip * size,
        gap=6,
        tall=face.tall * size,
    )


def _squeezed(level: int, deepest: int) -> float:
    return level if deepest <= DEEPEST else level * DEEPEST / deepest
