"""What a person can choose about the interface, without Qt."""

from enum import StrEnum
from typing import Literal

Language = Literal["ar", "en"]
"""The language of the interface."""

ThemeChoice = Literal["light", "dark", "system"]
"""The theme; ``system`` follows the desktop."""


class Digits(StrEnum):
    """Which digits the Arabic interface writes."""

    WESTERN = "western"
    EASTERN = "eastern"


class Face(StrEnum):
    """The face that article text is set in."""

    AMIRI = "amiri"
    PLEX = "plex"


TextDirection = Literal["article", "rtl", "ltr", "auto"]
"""Which way an article's paragraphs run; ``article``: as most of its letters do, ``auto``: each as
its first letter does."""


class Column(StrEnum):
    """How wide the reader's text runs."""

    NARROW = "narrow"
    NORMAL = "normal"
    WIDE = "wide"
    FULL = "full"


class Months(StrEnum):
    """What the Arabic interface calls the months: سبتمبر or أيلول."""

    EGYPTIAN = "egyptian"
    LEVANTINE = "levantine"
