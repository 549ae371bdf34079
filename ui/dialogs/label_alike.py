"""Labelling all places where the same words stand: each is shown, and can be left out."""

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QWidget

from annotator.model import Fragment
from annotator.operations.spans import create_spans
from ui.alike import Alike
from ui.desk import Desk
from ui.dialogs.base import Dialog
from ui.dialogs.hit_list import Hit, HitList, HitModel, hit_in
from ui.language import tr
from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.combo import Combo
from ui.widgets.labels import label

Places = Callable[[str], Iterator[list[Alike]]]

SLICE_MS: Final = 12
"""So long is looked in one go."""


class AlikeModel(HitModel):
    """The places of the open article where words stand again.

    Args:
        desk: the open article.
        look: how labels are called.
    """

    def __init__(self, desk: Desk, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._look = look
        self.places: list[Alike] = []
        self.bearing = 0

    def clear(self) -> None:
        """Show nothing."""
        self.places, self.bearing = [], 0
        self.show_hits([])

    def add(self, places: list[Alike]) -> None:
        """Show more places; those that shall be labelled are ticked."""
        self.places += places
        self.bearing += sum(bool(one.label) for one in places)
        self.append([self._hit(one) for one in places])

    def _hit(self, one: Alike) -> Hit:
        text, start, end = hit_in(self._desk.text, one.start, one.end)
        return Hit(text, start, end, one.wanted, self._note(one.label), one.label)

    def _note(self, code: str) -> str:
        """Say what the words bear already."""
        if not code:
            return ""
        name = self._desk.index.label(code).short.in_language(self._look.language)
        return tr("Already {label}").format(label=name)


class LabelAlike(Dialog):
    """Asks which of the places shall be labelled, and labels them as one step.

    Args:
        desk: the open article.
        places: the places, when a label of this code is given.
        code: the label that is offered.
        look: how it looks.
    """

    def __init__(
        self, desk: Desk, places: Places, code: str, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Label all alike"), look, parent, width=760)
        self._desk = desk
        self._places = places
        labels = desk.index.scheme.labels
        options = [(one.code, one.name.in_language(look.language)) for one in labels]
        self.label = Combo(options, look, code, name=tr("Label to give"))
        self.model = AlikeModel(desk, look, self)
        self.list = HitList(look, desk.index, self._given, self.model)
        self.count = label("", look, size="small", token="text2")
        self.save = Button("", look, primary=True)
        cancel = Button(tr("Cancel"), look)
        self.add_row(tr("Label to give"), self.label)
        self.body.addWidget(self.list)
        self.body.addWidget(self.count)
        self.set_buttons(self.save, cancel)
        self.save.clicked.connect(self.submit)
        cancel.clicked.connect(self.reject)
        self.label.changed.connect(self.refresh)
        self.model.dataChanged.connect(self._say)
        self._rest: Iterator[list[Alike]] | None = None
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._more)
        self.refresh()
        self.list.setFocus()

    @property
    def complete(self) -> bool:
        """Whether the whole article has been looked through."""
        return self._rest is None

    def refresh(self) -> None:
        """Show the places anew: another label is offered."""
        self.model.clear()
        self._rest = self._places(self.label.value)
        self._idle.start(0)
        self._more()

    def _more(self) -> None:
        """Look through a bit more of the article; a long one is not waited for."""
        clock = QElapsedTimer()
        clock.start()
        found: list[Alike] = []
        while self._rest is not None and clock.elapsed() < SLICE_MS:
            found += self._next()
        self.model.add(found)
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))
        self._say()

    def _next(self) -> list[Alike]:
        places = next(self._rest, None) if self._rest is not None else None
        if places is None:
            self._rest = None
            self._idle.stop()
        return places or []

    def submit(self) -> None:
        """Label what is ticked, once everything that would be labelled is shown."""
        if not self.complete:
            return
        article = self._desk.article
        rows = sorted(self.model.ticked)
        ranges = [(Fragment(self.model.places[n].start, self.model.places[n].end),) for n in rows]
        if article is not None and ranges:
            made = self._desk.perform(create_spans, article.uid, self.label.value, ranges)
            if made is None:
                return
        self.accept()

    def _given(self, _hit: Hit) -> str:
        return self.label.value

    def _say(self) -> None:
        look, ticked = self.look, len(self.model.ticked)
        total = len(self.model.places)
        bearing = self.model.bearing
        found = look.digits(tr("%n place(s)", "", total)) + ("" if self.complete else "…")
        known = look.digits(tr("%n labelled already", "", bearing)) if bearing else ""
        self.count.setText(" · ".join(part for part in (found, known) if part))
        self.save.setText(look.digits(tr("Label %n place(s)", "", ticked)))
        self.save.updateGeometry()
        self.save.setEnabled(self.complete and bool(ticked))
