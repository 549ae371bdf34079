"""The other claims that a piece of evidence serves, in one line; each opens on a click."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator.model import Uid
from annotator.storage.reading.evidence import Served
from ui.language import tr
from ui.theme.look import Look
from ui.views.claims.fact import PADDING, FactButton
from ui.views.claims.flow import Flow

MOST = 4
"""How many are named; the rest are counted."""


class ServedClaims(Flow):
    """«Also serves claim 7».

    Signals:
        asked: show a claim (its uid).
    """

    asked = Signal(object)

    def __init__(self, served: Sequence[Served], look: Look, parent: QWidget | None = None) -> None:
        super().__init__(0, 0, parent, outdent=PADDING)
        items: list[QWidget] = []
        for one in served[:MOST]:
            number = look.isolate(look.digits(str(one.number)))
            name = "" if items else tr("Also serves")
            button = FactButton(name, tr("claim {number}").format(number=number), look)
            button.clicked.connect(_Opener(self, one.claim, button).fire)
            items.append(button)
        rest = len(served) - MOST
        if rest > 0:
            items.append(FactButton("", look.digits(tr("and %n more", "", rest)), look))
        self.set_items(items)


class _Opener(QObject):
    """Asks for one claim."""

    def __init__(self, line: ServedClaims, claim: Uid, parent: QObject) -> None:
        super().__init__(parent)
        self._line = line
        self._claim = claim

    def fire(self) -> None:
        """Do so."""
        self._line.asked.emit(self._claim)
