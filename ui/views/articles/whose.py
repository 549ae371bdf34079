"""What the article list says about whose work it shows: another's, or that one's own is empty."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.model import ChangeSet, Kind
from annotator.storage.reading import SetShare
from ui.language import tr
from ui.theme import metrics
from ui.views.set_choice import extent
from ui.views.workspace import Parts
from ui.widgets.button import Button
from ui.widgets.labels import label


class WhoseNote(QWidget):
    """Hidden while one's own annotation is shown and there is some of it."""

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._desk = parts.desk
        self._shown = parts.desk.shown
        self._other: SetShare | None = None
        look = parts.look
        self.words = label("", look, size="small", token="text", wrap=True)
        self.see = Button(tr("See it"), look, self, small=True, icon="eye")
        self.become = Button("", look, self, small=True, icon="user-circle")
        self.back = Button(tr("Show my own"), look, self, small=True)
        buttons = QHBoxLayout()
        buttons.setSpacing(metrics.GAP_8)
        for button in (self.see, self.become, self.back):
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(metrics.PANE_PADDING, 0, metrics.PANE_PADDING, 10)
        column.setSpacing(metrics.GAP_8)
        column.addWidget(self.words)
        column.addLayout(buttons)
        self.see.clicked.connect(self._see)
        self.become.clicked.connect(self._become)
        self.back.clicked.connect(self._shown.show_own)
        self._shown.changed.connect(self.refresh)
        self._shown.allowance_changed.connect(self.refresh)
        self._desk.changed.connect(self._changed)
        self.refresh()

    def refresh(self) -> None:
        """Look whose annotation there is."""
        foreign = self._shown.foreign
        self._other = None if foreign or self._shown.has_own() else self._most()
        for button in (self.see, self.become):
            button.setVisible(False)
        self.back.setVisible(foreign)
        if foreign:
            name = self._parts.look.isolate(self._shown.name)
            self.words.setText(tr("How far {name} is").format(name=name))
        elif self._other is not None:
            self._tell(self._other)
        self.setVisible(foreign or self._other is not None)

    def _tell(self, other: SetShare) -> None:
        look = self._parts.look
        name = look.isolate(self._shown.name_of(other.whose))
        words = tr("You have no annotation here; {name} has {extent}.")
        self.words.setText(words.format(name=name, extent=extent(other, look)))
        self.see.setVisible(self._shown.allowed)
        self.become.setText(tr("I am {name}").format(name=name))
        self.become.setVisible(other.whose.person is not None)

    def _most(self) -> SetShare | None:
        """Return who has annotated the most; a person before an import."""
        shares = self._shown.shares()
        people = [one for one in shares if one.whose.person is not None]
        return next(iter([*people, *shares]), None)

    def _changed(self, changes: ChangeSet) -> None:
        # Counting reads every set, so it waits for what can change whether there is any.
        if changes.touches(Kind.SET, Kind.BATCH) or (
            self._other is not None and changes.touches(Kind.SPAN, Kind.PERSON)
        ):
            self.refresh()

    def _see(self) -> None:
        if self._other is not None:
            self._shown.show(self._other.whose)

    def _become(self) -> None:
        if self._other is not None and self._other.whose.person is not None:
            self._parts.commands.context.shell.sign_in(self._other.whose.person)
