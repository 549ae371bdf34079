"""Remembering comforts in the settings file."""

from typing import Any

from annotator.model.errors import HashiyaError
from ui.settings import SettingsStore


def keep(settings: SettingsStore, **fields: Any) -> None:
    """Remember something; when the file cannot be written, it holds for this run.

    Nobody is told: a lost width costs comfort, and a message at each move would cost more.
    """
    try:
        settings.change(**fields)
    except HashiyaError:
        return
