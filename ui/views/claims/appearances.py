"""Where a claim stands in articles: the words around it, the outlet, the date, the stance."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator.model import AttributeValue
from annotator.scheme.lookup import SchemeIndex
from annotator.storage.reading import Appearance
from annotator.text.chains import Node
from annotator.text.passages import Passage
from ui.language import tr
from ui.theme import metrics
from ui.theme.dates import published
from ui.theme.look import Look
from ui.views.claims.chain_line import ChainLine
from ui.views.claims.prose import Prose, Run, plain
from ui.views.claims.snippet import Snippet
from ui.widgets.focus_ring import FocusRing
from ui.widgets.hairline import Hairline
from ui.widgets.labels import ElidedLabel
from ui.widgets.tips import set_tip

COLUMN = 176
"""Width of the column that says where and when."""
STANCE = "stance"
SEPARATOR, LINE_BREAK = "  ·  ", "\u2028"


@dataclass(frozen=True, slots=True)
class Place:
    """An appearance with the words around it.

    Attributes:
        appearance: span, article and set.
        passage: the words.
        owner: whose annotation it is; empty for the gold standard.
        first: whether it is the earliest known.
        chain: how it reached the article, from what was said on; empty where nobody is named.
    """

    appearance: Appearance
    passage: Passage
    owner: str
    first: bool
    chain: tuple[Node, ...] = ()


class AppearanceRow(QWidget):
    """One appearance; a click or Enter opens the article there.

    Signals:
        opened: open the article at this span (`Appearance`).
    """

    opened = Signal(object)

    def __init__(
        self, place: Place, index: SchemeIndex, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.place = place
        self._look = look
        code = place.appearance.span.label
        form = index.layer_of(code).form
        self.snippet = Snippet(place.passage, index.label(code).style, look, form=form)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(f"{place.appearance.article.outlet}: {place.passage.text}")
        set_tip(self, self._tip())
        self.ring = FocusRing(self, look, metrics.RADIUS_CAP)
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 6)
        row.setSpacing(metrics.GAP_28)
        row.addLayout(self._words(), 1)
        row.addLayout(self._column(index))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(Hairline(look))
        outer.addLayout(row)

    def _words(self) -> QVBoxLayout:
        """The passage, and under it through whom it came."""
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(self.snippet)
        if self.place.chain:
            words.addWidget(ChainLine(self.place.chain, self._look, self))
        words.addStretch()
        return words

    def _column(self, index: SchemeIndex) -> QVBoxLayout:
        look, article = self._look, self.place.appearance.article
        outlet = ElidedLabel(article.outlet or article.title, look, weight=500)
        outlet.setFixedWidth(COLUMN)
        self.facts = self._facts(index)
        self.facts.setFixedWidth(COLUMN)
        column = QVBoxLayout()
        column.setContentsMargins(0, 3, 0, 0)
        column.setSpacing(1)
        column.addWidget(outlet)
        column.addWidget(self.facts)
        column.addStretch()
        return column

    def _facts(self, index: SchemeIndex) -> Prose:
        look, appearance = self._look, self.place.appearance
        stance = stance_name(index, appearance.span.attributes.get(STANCE), look)
        small = look.font("small")
        texts = [published(appearance.article.published, look), stance]
        said = SEPARATOR.join(look.isolate(text) for text in texts if text)
        runs = [Run(said, look.color("text2"), small)]
        if self.place.first:
            words = tr("first appearance")
            wide = QFontMetrics(small).horizontalAdvance(f"{said}{SEPARATOR}{words}")
            lead = SEPARATOR if wide <= COLUMN - 4 else LINE_BREAK
            runs.append(Run(lead if said else "", look.color("text2"), small))
            runs.append(Run(words, look.color("accentText"), look.font("small", 500)))
        prose = Prose(look, small, look.line_height("small"), token="text2", rtl=look.rtl)
        prose.set_runs(runs)
        return prose

    def _tip(self) -> str:
        article = self.place.appearance.article
        owner = tr("annotated by {name}").format(name=self._look.isolate(self.place.owner))
        return "\n".join(
            part for part in (article.title, owner if self.place.owner else "") if part
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.place.appearance)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self.opened.emit(self.place.appearance)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.underMouse():
            painter = QPainter(self)
            area = QRectF(self.rect()).adjusted(0, 1, 0, 0)
            painter.fillRect(area, self._look.color("hover"))
            painter.end()


class Appearances(QWidget):
    """All appearances of a claim, the earliest first.

    Signals:
        opened: open the article at this span (`Appearance`).
    """

    opened = Signal(object)

    def __init__(self, index: SchemeIndex, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._index = index
        self._look = look
        self._places: list[Place] = []
        self.rows: list[AppearanceRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.empty = plain(look, tr("No article states this claim (yet)."))
        self._column.addWidget(self.empty)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_places(self, places: list[Place]) -> None:
        """Show these appearances; when they are shown already nothing moves."""
        if places == self._places and (places or not self.empty.isHidden()):
            return
        self._places = places
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for place in places:
            row = AppearanceRow(place, self._index, self._look, self)
            row.opened.connect(self.opened)
            self.rows.append(row)
            self._column.addWidget(row)
        self.empty.setVisible(not places)


def stance_name(index: SchemeIndex, value: AttributeValue | None, look: Look) -> str:
    """Return what an article does with a claim, by the scheme's attribute of that name."""
    if not isinstance(value, str):
        return ""
    choices = next((a.choices for a in index.scheme.attributes if a.code == STANCE), ())
    named = {choice.code: choice.name.in_language(look.language) for choice in choices}
    return named.get(value, value)
