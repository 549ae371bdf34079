"""Fields of one line."""

from string import Template
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from ui.theme import metrics
from ui.theme.look import Look, Size

_SHEET: Final = Template("""
$kind { background: $field; color: $text; border: 1px solid $hair2; border-radius: 6px;
        padding: ${v}px ${h}px; selection-background-color: $selection;
        selection-color: $text; }
$kind:focus { border: 2px solid $accent; padding: ${fv}px ${fh}px; }
$kind:disabled { background: $pane; color: $disabled; }
""")

_BESIDE_CARET: Final = "\u2009"
"""A thin space: the caret would cover the first letter, which in Arabic is often an alef."""


def input_sheet(look: Look, kind: str, *, horizontal: int = 8, vertical: int = 0) -> str:
    """Return the style sheet of an input: a hairline border, which the focus ring replaces.

    Args:
        look: gives the colours.
        kind: the class, as QSS names it.
        horizontal: padding at both sides.
        vertical: padding above and below.
    """
    colors = {token: look.color(token).name() for token in look.theme.ui}
    # The border grows inwards, so that the text does not move.
    padding = {
        "h": horizontal,
        "v": vertical,
        "fh": horizontal - 1,
        "fv": max(0, vertical - 1),
    }
    return _SHEET.substitute(colors, kind=kind, **padding)


class Field(QLineEdit):
    """A field of one line.

    Args:
        look: how it looks.
        text: what stands in it.
        placeholder: what it says while it is empty.
        name: what it is, for screen readers.
        icon: a Phosphor name at the start side.
        height: 30, or 28 in tight places.
    """

    def __init__(
        self,
        look: Look,
        text: str = "",
        parent: QWidget | None = None,
        *,
        placeholder: str = "",
        name: str = "",
        icon: str = "",
        height: int = metrics.CONTROL,
        size: Size = "base",
    ) -> None:
        super().__init__(text, parent)
        self.setFont(look.font(size))
        self.setPlaceholderText(f"{_BESIDE_CARET}{placeholder}" if placeholder else "")
        self.setAccessibleName(name or placeholder)
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setStyleSheet(input_sheet(look, "QLineEdit"))
        # By itself a field's text jumps from side to side with the language of its first letter.
        side = Qt.AlignmentFlag.AlignRight if look.rtl else Qt.AlignmentFlag.AlignLeft
        middle = Qt.AlignmentFlag.AlignVCenter
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | middle)
        if icon:
            action = QAction(look.icon(icon), "", self)
            self.addAction(action, QLineEdit.ActionPosition.LeadingPosition)
