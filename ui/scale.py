"""How large everything is: Qt's own scale, which holds from an application's start on."""

from collections.abc import MutableMapping
from typing import Final, Literal

from ui.settings import Settings

Scale = Literal[100, 125, 150, 200]
"""Percent."""

SCALES: Final[tuple[Scale, ...]] = (100, 125, 150, 200)

_VARIABLE: Final = "QT_SCALE_FACTOR"


def prepare(settings: Settings, environment: MutableMapping[str, str]) -> None:
    """Let Qt draw everything as large as the settings say; before the application is made.

    Who set Qt's scale themselves keeps it.
    """
    if settings.scale != SCALES[0]:
        environment.setdefault(_VARIABLE, str(settings.scale / SCALES[0]))
