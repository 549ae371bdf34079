"""The other names of a record: each is edited where it stands, the last line takes a new one."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.drafting.fields import KEPT_FIELD, Part
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.views.records.in_place import InPlace
from ui.widgets.button import IconButton

PIXELS, LINE = 16, 30
WIDEST = 460


class Aliases(QWidget):
    """A line for each name, and one to add another.

    Signals:
        written: the names as they shall be (a tuple).
        typed: letters of a name that is there already are other ones.
    """

    written = Signal(object)
    typed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._names: tuple[str, ...] = ()
        self.lines: list[_Alias] = []
        self.new = InPlace(
            look, look.font(), LINE, name=tr("Add a name"), placeholder=tr("Add a name…")
        )
        self.new.written.connect(self._add)
        self.setMaximumWidth(WIDEST)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.new)

    @property
    def names(self) -> tuple[str, ...]:
        """The names that are shown."""
        return self._names

    def show_names(self, names: tuple[str, ...]) -> None:
        """Show other names; where the caret is it stays."""
        if names == self._names:
            return
        self._names = names
        while len(self.lines) > len(names):
            self._remove_last()
        while len(self.lines) < len(names):
            self._append()
        for line, name in zip(self.lines, names, strict=True):
            line.field.show_words(name)
            line.field.setAccessibleName(tr("Other name: {name}").format(name=name))

    def _append(self) -> None:
        line = _Alias(len(self.lines), self, self._look)
        self.lines.append(line)
        self._column.insertWidget(len(self.lines) - 1, line.widget)
        line.widget.show()

    def _remove_last(self) -> None:
        line = self.lines.pop()
        self._column.removeWidget(line.widget)
        line.widget.hide()
        line.widget.deleteLater()
        line.deleteLater()

    def replace(self, place: int, name: str) -> None:
        """Have another name in a place; none takes the name away."""
        if place >= len(self._names):
            return
        names = list(self._names)
        names[place] = name
        if not name:
            focus = self.lines[place - 1].field if place else self.new
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.written.emit(tuple(one for one in names if one))

    def _add(self, name: str) -> None:
        self.new.clear()
        if name:
            self.written.emit((*self._names, name))


class AliasesPart(Part):
    """The names that stand there already, a line each, as drafts keep them."""

    def __init__(self, aliases: Aliases) -> None:
        super().__init__(aliases)
        self._aliases = aliases
        aliases.typed.connect(self.changed)

    def read(self) -> str:
        """Return the names, a line each."""
        return "\n".join(line.field.text() for line in self._aliases.lines)

    def rest(self, text: str) -> None:
        """Show the names that are recorded."""
        names = tuple(text.split("\n")) if text else ()
        self._aliases.show_names(names)
        for line, name in zip(self._aliases.lines, names, strict=True):
            line.field.rest(name)

    def give_back(self, text: str) -> None:
        """Show names as they were typed, as far as there are lines."""
        for line, name in zip(self._aliases.lines, text.split("\n"), strict=False):
            line.field.give_back(name)


class _Alias(QObject):
    """One line: the name, and what takes it away."""

    def __init__(self, place: int, owner: Aliases, look: Look) -> None:
        super().__init__(owner)
        self._place = place
        self._owner = owner
        self.widget = QWidget(owner)
        self.field = InPlace(look, look.reading_font(PIXELS), LINE, name=tr("Other name"))
        self.delete = IconButton("x", tr("Take this name away"), look, size=13)
        row = QHBoxLayout(self.widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metrics.GAP_8)
        row.addWidget(self.field, 1)
        row.addWidget(self.delete)
        self.field.setProperty(KEPT_FIELD, True)
        self.field.textChanged.connect(owner.typed)
        self.field.written.connect(self._written)
        self.delete.clicked.connect(self._deleted)

    def _written(self, name: str) -> None:
        self._owner.replace(self._place, name)

    def _deleted(self) -> None:
        self._owner.replace(self._place, "")
