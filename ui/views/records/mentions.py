"""All spans that mean a record, in context, with outlet and date; more come as one asks."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator.model import Uid
from annotator.project import Project
from annotator.scheme.lookup import SchemeIndex
from annotator.storage.reading import Appearance
from annotator.text.passages import around
from ui.language import tr
from ui.theme.look import Look
from ui.views.claims.appearances import AppearanceRow, Place
from ui.views.claims.prose import plain
from ui.widgets.button import Button

AT_ONCE = 25


class Mentions(QWidget):
    """The mentions of one record, by their articles' dates.

    Signals:
        opened: open the article at this span (`Appearance`).
    """

    opened = Signal(object)

    def __init__(
        self, project: Project, index: SchemeIndex, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._project = project
        self._index = index
        self._look = look
        self._keys: list[int] = []
        self._places: list[Place] = []
        self.rows: list[AppearanceRow] = []
        self.empty = plain(look, tr("No span means this record (yet)."))
        self.more = Button("", look, self, small=True)
        self.more.clicked.connect(self.show_more)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        foot = QHBoxLayout()
        foot.addWidget(self.more)
        foot.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        outer.addWidget(self.empty)
        outer.addLayout(self._column)
        outer.addLayout(foot)

    @property
    def total(self) -> int:
        """How many there are."""
        return len(self._keys)

    def show_record(self, uid: Uid, *, same: bool) -> None:
        """Show a record's mentions; of the same one, as many as were shown."""
        keys = self._project.read.records.mentions(uid)
        count = max(AT_ONCE, len(self._places)) if same else AT_ONCE
        places = self._read(keys[:count])
        self._keys = keys
        if places != self._places:
            self._clear()
            self._show(places)
        self._say()

    def show_more(self) -> None:
        """Show some more."""
        shown = len(self._places)
        self._show(self._read(self._keys[shown : shown + AT_ONCE]))
        self._say()

    def _read(self, keys: list[int]) -> list[Place]:
        people = {one.uid: one.name for one in self._project.read.people.all()}
        texts: dict[Uid, str] = {}
        found = []
        for one in self._project.read.records.places(keys):
            article = one.article.uid
            if article not in texts:
                texts[article] = self._project.read.articles.text(article)
            owner = people.get(one.set.owner, one.set.name) if one.set.owner else one.set.name
            found.append(Place(one, around(texts[article], one.span.fragments), owner, first=False))
        return found

    def _show(self, places: list[Place]) -> None:
        for place in places:
            row = AppearanceRow(place, self._index, self._look, self)
            row.opened.connect(self._open)
            self.rows.append(row)
            self._column.addWidget(row)
        self._places += places

    def _clear(self) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows, self._places = [], []

    def _say(self) -> None:
        rest = len(self._keys) - len(self._places)
        self.empty.setVisible(not self._keys)
        self.more.setVisible(rest > 0)
        shown = self._look.digits(tr("Show %n more", "", min(rest, AT_ONCE)))
        self.more.setText(shown)
        self.more.updateGeometry()

    def _open(self, appearance: Appearance) -> None:
        self.opened.emit(appearance)
