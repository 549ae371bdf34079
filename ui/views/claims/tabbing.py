"""The order in which Tab goes through the page of a claim: as it is read."""

import itertools
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.views.claims.related import LikelyLine, LinkLine, OppositeLine

if TYPE_CHECKING:
    from ui.views.claims.page import ClaimPage


def order(page: "ClaimPage") -> None:
    """Put the page's widgets into their order; rows that came later would come last."""
    chain: list[QWidget] = [page.link, page.more, page.wording, *page.facts.items, page.origin]
    for line in page.links.lines:
        chain.append(line)
        if isinstance(line, LinkLine):
            chain.append(line.unlink)
    chain += page.appearances.rows
    chain += page.evidence.cells()
    for line in page.likely.lines:
        chain.append(line)
        if isinstance(line, LikelyLine):
            chain.append(line.merge)
    for line in page.opposites.lines:
        chain.append(line)
        if isinstance(line, OppositeLine):
            chain.append(line.link)
    for before, after in itertools.pairwise(chain):
        QWidget.setTabOrder(before, after)
