"""Small words beside others: badges, and what a piece of evidence does to a claim."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.model import Stance
from ui.language import tr
from ui.theme.look import Look
from ui.widgets.painting import rounded
from ui.widgets.writing import write

_HEIGHT: Final = 18
_ICON: Final = 13
_STANCE_ICON: Final = 15
_GAP: Final = 4
_PADDING: Final = 8


class IconWord(QWidget):
    """An icon and a word in one colour, perhaps on a pill.

    Args:
        text: the word.
        look: how it looks.
        icon: a Phosphor name; empty for none.
        ink: colour of the icon and the word.
        font: of the word.
        ground: colour of the pill; none for none.
        side: of the icon.
    """

    def __init__(
        self,
        text: str,
        look: Look,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        ink: QColor | None = None,
        font: QFont | None = None,
        ground: QColor | None = None,
        side: int = _ICON,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._text = text
        self._icon = icon
        self._ink = ink or look.color("text2")
        self._ground = ground
        self._side = side
        self.setFont(font or look.font("micro"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    @property
    def text(self) -> str:
        """The word."""
        return self._text

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(self.font()).horizontalAdvance(self._text) + 1
        wide += self._side + _GAP if self._icon else 0
        return QSize(wide + 2 * self._padding, max(_HEIGHT, QFontMetrics(self.font()).height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._ground is not None:
            pill = QRectF(0, (self.height() - _HEIGHT) / 2, self.width(), _HEIGHT)
            rounded(painter, pill, _HEIGHT / 2, self._ground)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        words = QRectF(self.rect()).adjusted(self._padding, 0, -self._padding, 0)
        if self._icon:
            left = words.right() - self._side if mirrored else words.left()
            icon = QRectF(left, (self.height() - self._side) / 2, self._side, self._side)
            self._look.paint_icon(painter, icon, self._icon, self._ink)
            shift = self._side + _GAP
            words.adjust(0 if mirrored else shift, 0, -shift if mirrored else 0, 0)
        painter.setFont(self.font())
        painter.setPen(self._ink)
        painter.setLayoutDirection(self.layoutDirection())
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
        write(painter, words, flags, self._text)
        painter.end()

    @property
    def _padding(self) -> int:
        return _PADDING if self._ground is not None else 0


class Badge(IconWord):
    """A pill of 18 pixels with a quiet word, perhaps an icon."""

    def __init__(
        self, text: str, look: Look, parent: QWidget | None = None, *, icon: str = ""
    ) -> None:
        super().__init__(text, look, parent, icon=icon, ground=look.color("press"))


class VerdictBadge(IconWord):
    """A verdict as its filled icon and its word, in its ink."""

    def __init__(
        self, text: str, normalized: str, look: Look, parent: QWidget | None = None
    ) -> None:
        verdict = look.verdict(normalized)
        super().__init__(
            text,
            look,
            parent,
            icon=f"{verdict.icon}-fill",
            ink=verdict.ink,
            font=look.font("small", 500),
        )


class StanceBadge(IconWord):
    """What a piece of evidence does: its icon and its word."""

    def __init__(self, stance: Stance, look: Look, parent: QWidget | None = None) -> None:
        icon, token = stance_look(stance)
        super().__init__(
            stance_word(stance),
            look,
            parent,
            icon=icon,
            ink=look.color(token),
            font=look.font(weight=600),
            side=_STANCE_ICON,
        )


def stance_look(stance: Stance) -> tuple[str, str]:
    """Return the icon and the colour token of a stance."""
    looks = {
        Stance.SUPPORTS: ("shield-check-fill", "ok"),
        Stance.REFUTES: ("x-circle-fill", "bad"),
        Stance.CONTEXT: ("info-fill", "text2"),
    }
    return looks[stance]


def stance_word(stance: Stance) -> str:
    """Return a stance in the interface's language."""
    words = {
        Stance.SUPPORTS: tr("Supports"),
        Stance.REFUTES: tr("Refutes"),
        Stance.CONTEXT: tr("Context"),
    }
    return words[stance]


def ask_stance() -> str:
    """Return what is said to somebody who has not said yet what evidence does to a claim."""
    return tr("Say what it does to the claim: supports, refutes, or gives context.")
