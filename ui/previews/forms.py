"""What is asked of the process that draws files, and what it answers."""

from dataclasses import dataclass, field
from enum import StrEnum

from annotator.media import PICTURES


class Why(StrEnum):
    """Why a file cannot be shown."""

    OTHER = "other"
    """It is of a kind that is not shown."""
    DAMAGED = "damaged"
    LOCKED = "locked"
    """It needs a password."""
    TOO_LARGE = "too-large"
    """The picture has too many points, whatever the file's own size."""
    SLOW = "slow"
    """It took too long."""
    GONE = "gone"
    """The file is not there any more, or cannot be read."""


@dataclass(frozen=True, slots=True)
class Request:
    """A page of a file, to be drawn no larger than so many pixels."""

    data: bytes = field(repr=False)
    media_type: str
    page: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: four bytes a point (red, green, blue, alpha), rows one after another.

    ``full`` is the picture's own size in points; of a PDF its page's, in 1/72 of an inch.
    ``pages`` counts the file's pages.
    """

    width: int
    height: int
    data: bytes = field(repr=False)
    full: tuple[int, int] = (0, 0)
    pages: int = 1


@dataclass(frozen=True, slots=True)
class Words:
    """A file's text; ``cut`` when it is longer."""

    text: str
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Refused:
    """That a file cannot be shown."""

    why: Why


Answer = Picture | Words | Refused


def is_picture(media_type: str) -> bool:
    """Return whether files of this kind are pictures made of points."""
    return media_type in PICTURES


def is_written(media_type: str) -> bool:
    """Return whether files of this kind are shown as the text that they are."""
    if media_type.startswith("text/"):
        return True
    return media_type in ("application/json", "application/xml", "image/svg+xml")
