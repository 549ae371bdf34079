"""Which way a text runs, for texts whose language is not the interface's."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument, QTextOption

from annotator.text.direction import runs_right_to_left

__all__ = ["run", "runs_right_to_left", "side_of"]


def side_of(text: str, *, empty: bool) -> Qt.AlignmentFlag:
    """Return the side at which a text's lines start; see `runs_right_to_left`."""
    right = runs_right_to_left(text, empty=empty)
    return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft


def run(document: QTextDocument, *, right: bool) -> None:
    """Let all lines of a plain text start at one side, and run from there."""
    option = QTextOption(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
    rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    option.setTextDirection(rtl if right else ltr)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
