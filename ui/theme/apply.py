"""Gives an application its look: language, style, palette, font and a little QSS."""

from string import Template
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.choices import ThemeChoice
from ui.language import speak
from ui.theme.look import Look
from ui.theme.palette import palette
from ui.theme.tokens import ThemeName

# What Fusion paints from the palette but not as the look has it: popups with an edge and no
# shadow, and thin quiet scroll bars. Everything else is painted by our own widgets.
_SHEET: Final = Template("""
QToolTip { background: $raised; color: $text; border: 1px solid $edge; padding: 4px 8px; }
QMenu { background: $raised; border: 1px solid $edge; padding: 4px; }
Menu { border-radius: 8px; }
QMenu::item { padding: 5px 12px; border-radius: 4px; color: $text; }
QMenu::item:selected { background: $accentSoft; color: $accentText; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $hair; margin: 4px 8px; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: $edge; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $text3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $hair; }
""")


def apply(app: QApplication, look: Look) -> None:
    """Make the whole application look and speak so; widgets are rebuilt by whoever owns them."""
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(palette(look))
    app.setFont(look.font())
    speak(app, look)
    colors = {token: color.name() for token, color in look.theme.ui.items()}
    app.setStyleSheet(_SHEET.substitute(colors))


def chosen_theme(choice: ThemeChoice, desktop: Qt.ColorScheme | None = None) -> ThemeName:
    """Return the theme that a setting means now.

    Args:
        choice: the setting; ``system`` follows the desktop.
        desktop: what the desktop prefers; by default it is asked.
    """
    if choice != "system":
        return choice
    scheme = QGuiApplication.styleHints().colorScheme() if desktop is None else desktop
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"
