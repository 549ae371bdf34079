"""Which way a text runs, for texts whose language is not the interface's."""

from PySide6.QtCore import Qt

from annotator.text.direction import runs_right_to_left

__all__ = ["runs_right_to_left", "side_of"]


def side_of(text: str, *, empty: bool) -> Qt.AlignmentFlag:
    """Return the side at which a text's lines start; see `runs_right_to_left`."""
    right = runs_right_to_left(text, empty=empty)
    return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
