"""Parts onto pages: what fits stays whole, what no page can hold is parted between lines."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtGui import QPainter, QPdfWriter

from ui.printing.parts import Paragraph, Part, Space

WIDTH, HEIGHT = 793.7, 1122.5
"""A4 in units of 1/96 inch."""
LEFT: Final = 64.0
TOP: Final = 62.0
BOTTOM: Final = 76.0
CONTENT: Final = WIDTH - 2 * LEFT
ROOM: Final = HEIGHT - TOP - BOTTOM

Placed = tuple[float, Part]


class Pages:
    """The pages of a document, filled from the top."""

    def __init__(self) -> None:
        self.pages: list[list[Placed]] = [[]]
        self._at = 0.0

    def add(self, part: Part, *, keep: float = 0.0) -> None:
        """Put a part under the last one, on a new page where it does not fit.

        Args:
            part: what comes.
            keep: how much room has to be under it, so that a head does not stand alone.
        """
        if isinstance(part, Space):
            self._at += part.height if self._at else 0.0
        elif self._at + part.height + keep <= ROOM:
            self._place(part)
        elif self._at + part.height > ROOM and (isinstance(part, Paragraph) or part.height > ROOM):
            self._part(part.pieces())
        else:
            self.turn()
            self._place(part)

    def turn(self) -> None:
        """Go on at the top of a new page, if this one is not empty."""
        if self._at:
            self.pages.append([])
            self._at = 0.0

    def _part(self, pieces: Sequence[Part]) -> None:
        for piece in pieces:
            if self._at + piece.height > ROOM:
                self.turn()
            self._place(piece)

    def _place(self, part: Part) -> None:
        self.pages[-1].append((self._at, part))
        self._at += part.height


def write(
    pages: Sequence[Sequence[Placed]],
    writer: QPdfWriter,
    margin: Callable[[QPainter, int, int], None],
) -> None:
    """Paint pages into a PDF.

    Args:
        pages: what stands on each.
        writer: the PDF, of A4 without margins.
        margin: paints head and foot of a page (the number of the page, and how many there are).
    """
    painter = QPainter(writer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scale = writer.resolution() / 96
    painter.scale(scale, scale)
    for number, placed in enumerate(pages, start=1):
        if number > 1:
            writer.newPage()
        for top, part in placed:
            part.paint(painter, LEFT, TOP + top)
        margin(painter, number, len(pages))
    painter.end()
