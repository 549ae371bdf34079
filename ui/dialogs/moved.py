"""An open project that was moved, replaced or deleted: where the work is, and what stands there."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from annotator.files import shown
from annotator.model.errors import ProjectMoved
from annotator.text.isolation import path_from_left
from ui.dialogs.base import Dialog
from ui.dialogs.notice import Notice
from ui.language import tr
from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.labels import ElidedLabel, label
from ui.wording import worded


class Moved(Dialog):
    """Says what happened, and opens either version.

    Args:
        error: what happened, and where what was open is saved.
        place: where the project was.
        look: how it looks.

    Signals:
        open_asked: open this file (`Path`).
    """

    open_asked = Signal(object)

    def __init__(
        self, error: ProjectMoved, place: Path, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("The project is no longer in its place"), look, parent, width=520)
        self._saved, self._place = error.saved, place
        said = worded(error)
        self.happened = Notice(look)
        self.happened.say(said.message, "warn")
        self.body.addWidget(self.happened)
        where = shown(error.saved or place)
        if error.saved is not None:
            self.body.addWidget(label(tr("All your work up to now is saved whole in:"), look))
        self.where = ElidedLabel(
            path_from_left(where), look, size="small", token="text2", middle=True
        )
        self.body.addWidget(self.where)
        self.remedy = label(self._remedy(said.remedy), look, wrap=True)
        self.body.addWidget(self.remedy)
        self.saved_button = Button(tr("Open what was saved"), look, primary=True)
        self.there_button = Button(
            tr("Open what stands there now"), look, primary=error.saved is None
        )
        self.close_button = Button(tr("Close"), look)
        self.saved_button.clicked.connect(self._open_saved)
        self.there_button.clicked.connect(self._open_there)
        self.close_button.clicked.connect(self.reject)
        offered = [self.saved_button] if error.saved is not None else []
        offered += [self.there_button] if place.is_file() else []
        for button in (self.saved_button, self.there_button):
            if button not in offered:
                button.setParent(None)
        self.set_buttons(*offered, self.close_button)

    def _remedy(self, given: str) -> str:
        if self._saved is None:
            return given
        if self._place.is_file():
            return tr("Nothing was written to the file that stands in its place now.")
        return tr("In this window you can still read; changes are made in the saved file.")

    def _open_saved(self) -> None:
        self.accept()
        self.open_asked.emit(self._saved)

    def _open_there(self) -> None:
        self.accept()
        self.open_asked.emit(self._place)
