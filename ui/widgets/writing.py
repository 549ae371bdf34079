"""How words come onto the screen: each text that is painted or shown goes through here.

A phone number, a path or a key reads from the left in any company, and words of the other
direction keep their stops at their own end (`annotator.text.isolation`). No text is ever taken
for rich text: a title may hold ``<img src=…>``, and shows it.
"""

import re
from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractButton

from annotator.text.isolation import closed, parted, steady
from annotator.text.offsets import OffsetMap

Area = QRect | QRectF
_OPENS_MARKUP: Final = re.compile(r"<(?=\s*[A-Za-z/!?])|&(?=lt;)")
_NEVER_MARKUP: Final = "\u2060"
"""A word joiner: it takes no room, and after it nothing is the name of a tag."""


def write(painter: QPainter, area: Area, flags: int | Qt.AlignmentFlag, text: str) -> None:
    """Paint a text that stands among others which run as the painter's layout does."""
    shown = closed(steady(text, rtl=painter.layoutDirection() == Qt.LayoutDirection.RightToLeft))
    if isinstance(area, QRect):
        painter.drawText(area, int(flags), shown)
    else:
        painter.drawText(area, int(flags), shown)


def fitting(
    metrics: QFontMetrics,
    text: str,
    mode: Qt.TextElideMode,
    width: int,
) -> str:
    """Return a text as it is written, with … where it is wider than ``width`` pixels."""
    return closed(metrics.elidedText(steady(text), mode, width))


def two_lines(text: str, font: QFont, width: int) -> list[str]:
    """Break a text into its first line and the rest, if there is a rest, as they are written."""
    text = steady(text)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    if first.isValid():
        first.setLineWidth(width)
    layout.endLayout()
    if not first.isValid():
        return [text]
    cut = OffsetMap(text).to_code_point(first.textLength())
    head, rest = parted(text, cut)
    return [head, rest] if rest else [head]


def caption(button: QAbstractButton, text: str) -> None:
    """Let a button say something; an ampersand in it makes no key."""
    button.setText(text)
    button.setShortcut(QKeySequence())


def plain(text: str) -> str:
    """Return a text that Qt takes for plain text wherever it guesses (tooltips, messages)."""
    return _OPENS_MARKUP.sub(_apart, text)


def _apart(found: re.Match[str]) -> str:
    return found[0] + _NEVER_MARKUP
