"""Looks of both themes and languages for the tests of widgets."""

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtWidgets import QApplication

from ui.choices import Digits, Language
from ui.theme.apply import apply
from ui.theme.fonts import load_fonts
from ui.theme.look import Look
from ui.theme.tokens import ThemeName, load_theme


class MakeLook(Protocol):
    """Makes a look and gives it to the application."""

    def __call__(
        self,
        language: Language = "ar",
        theme: ThemeName = "light",
        digits: Digits = Digits.WESTERN,
    ) -> Look: ...


@pytest.fixture
def make_look(qapp: QApplication) -> Iterator[MakeLook]:
    """Return what makes a look and gives it to the application; all is undone afterwards."""
    before = qapp.styleSheet(), qapp.palette(), qapp.font(), qapp.layoutDirection()

    def make(
        language: Language = "ar",
        theme: ThemeName = "light",
        digits: Digits = Digits.WESTERN,
    ) -> Look:
        look = Look(load_theme(theme), load_fonts(), language, digits)
        apply(qapp, look)
        return look

    yield make
    sheet, palette, font, direction = before
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)
    qapp.setLayoutDirection(direction)


@pytest.fixture
def look(make_look: MakeLook) -> Look:
    """The light theme in Arabic."""
    return make_look()


@pytest.fixture
def root() -> Path:
    """The checkout."""
    return Path(__file__).parents[3]
