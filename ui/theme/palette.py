"""Qt's palette from the theme's colours."""

from typing import Final

from PySide6.QtGui import QPalette

from ui.theme.look import Look

_Role = QPalette.ColorRole
_ROLES: Final = {
    _Role.Window: "pane",
    _Role.WindowText: "text",
    _Role.Base: "field",
    _Role.AlternateBase: "pane",
    _Role.Text: "text",
    _Role.PlaceholderText: "text3",
    _Role.Button: "raised",
    _Role.ButtonText: "text",
    _Role.BrightText: "bad",
    _Role.Highlight: "accent",
    _Role.HighlightedText: "onAccent",
    _Role.Accent: "accent",
    _Role.Link: "accentText",
    _Role.LinkVisited: "accentText",
    _Role.ToolTipBase: "raised",
    _Role.ToolTipText: "text",
    _Role.Light: "raised",
    _Role.Midlight: "hover",
    _Role.Mid: "hair2",
    _Role.Dark: "edge",
    _Role.Shadow: "hair2",
}
_DISABLED: Final = (_Role.WindowText, _Role.Text, _Role.ButtonText)


def palette(look: Look) -> QPalette:
    """Return the palette of a look."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, look.color(token))
    for role in _DISABLED:
        made.setColor(QPalette.ColorGroup.Disabled, role, look.color("disabled"))
    made.setColor(QPalette.ColorGroup.Disabled, _Role.Highlight, look.color("press"))
    return made
