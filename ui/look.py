"""The look that the settings ask for."""

from ui.settings import Settings
from ui.theme.apply import chosen_theme
from ui.theme.fonts import load_fonts
from ui.theme.look import Look
from ui.theme.tokens import load_theme


def look_of(settings: Settings) -> Look:
    """Return how everything looks by these settings; an application must exist."""
    return Look(
        load_theme(chosen_theme(settings.theme)),
        load_fonts(),
        language=settings.language,
        digits_style=settings.digits,
        reading_face=settings.reading_face,
        reading_size=settings.reading_size,
    )
