"""What of an article is shown, and how close together."""

from dataclasses import dataclass
from typing import Final

from ui.choices import Column

SHARES: Final = {Column.NARROW: 0.8, Column.NORMAL: 1.0, Column.WIDE: 1.35, Column.FULL: 100.0}
"""Widths of the column, as shares of the one at which the face reads best."""


@dataclass(frozen=True, slots=True)
class Viewing:
    """How a reader shows an article.

    Attributes:
        compact: lines stand close together; chips show at the hovered and the chosen span only.
        column: how wide the text runs.
        invisibles: characters without a shape are named by pills.
        numbers: sentences are numbered in the margin.
        all_relations: the arcs of all spans in view are drawn, not of the chosen one alone.
        hidden: codes of labels whose spans are not drawn, unless chosen.
    """

    compact: bool = False
    column: Column = Column.NORMAL
    invisibles: bool = False
    numbers: bool = True
    all_relations: bool = False
    hidden: frozenset[str] = frozenset()

    @property
    def share(self) -> float:
        """The column's width as a share of the best one."""
        return SHARES[self.column]


USUAL: Final = Viewing()
