"""Linking the names of the third pane to records: which one, what else, one step."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from annotator.matching.proposal import proposal
from annotator.model import Record, Uid
from annotator.storage.reading import Surface
from ui.dialogs.pick_record import PickRecord
from ui.dialogs.record import RecordDialog
from ui.dialogs.spans_alike import Batch, Deed, Linking, SpansAlike
from ui.language import tr
from ui.record_alike import alike_batches
from ui.views.records.mending import Way, kind_meant
from ui.views.records.names_pane import NamesPane
from ui.views.workspace import Parts


class Opener(Protocol):
    """Opens a dialog, and does something when it is accepted."""

    def __call__(self, dialog: QDialog, then: Callable[[], object] | None = None) -> None: ...


class NameLinking(QObject):
    """What is done with the chosen name.

    Args:
        parts: the project and the look.
        pane: the names.
        show: shows a record.
        opener: opens dialogs.
        window: that they stand before.
    """

    def __init__(
        self,
        parts: Parts,
        pane: NamesPane,
        show: Callable[[Uid], object],
        opener: Opener,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk = parts.desk
        self._look = parts.look
        self._pane = pane
        self._show = show
        self._open = opener
        self._window = window
        pane.asked.connect(self.mend)
        pane.make_asked.connect(self.make_record)
        pane.pick_asked.connect(self.pick_record)

    @property
    def surface(self) -> Surface | None:
        """The chosen name."""
        return self._pane.surface if self._pane.isVisible() else None

    def mend(self, way: Way) -> None:
        """Do one of the ways with the chosen name, after a preview."""
        surface = self.surface
        if surface is None:
            return
        record = self._desk.records.record(way.record) if way.record is not None else None
        one = record is not None and len(surface.meant) <= 1
        self._preview(way.deed, record if one else None, surface.folded)

    def link_first(self) -> None:
        """Link the chosen name to the likeliest record."""
        self._pane.choose_way(0)

    def link_to(self, record: Record | None) -> None:
        """Link the chosen name to a record."""
        surface = self.surface
        if record is not None and surface is not None:
            self.preview(record, surface.folded)

    def pick_record(self) -> None:
        """Look for the record that the chosen name means."""
        surface = self.surface
        if surface is not None:
            book = self._desk.records
            first = tuple(book.candidates(surface.text, kind_meant(surface)))
            name = self._look.isolate(surface.text)
            title = tr("Which record is “{name}”?").format(name=name)
            dialog = PickRecord(title, tr("Link…"), book, self._look, self._window, first=first)
            self._open(dialog, _Picked(self, dialog, surface.folded).link)

    def make_record(self) -> None:
        """Make a record of the chosen name, then link its spans."""
        surface = self.surface
        if surface is not None:
            made = proposal(surface.text, surface.labels.most_common(1)[0][0])
            project = self._desk.project
            dialog = RecordDialog(project, self._look, self._window, name=made.name, kind=made.kind)
            dialog.role.setText(made.title)
            self._open(dialog, _Picked(self, dialog, surface.folded).link)

    def preview(self, record: Record, folded: str = "") -> None:
        """Show what may mean a record, to link it.

        Args:
            record: what is meant.
            folded: a name that certainly means it.
        """
        self._preview(Linking(self._desk, record.uid, self._look), record, folded)

    def show_and_preview(self, record: Record, folded: str) -> None:
        """Show a record, and what may mean it."""
        self._show(record.uid)
        self.preview(record, folded)

    def _preview(self, deed: Deed, record: Record | None, folded: str) -> None:
        desk = self._desk

        def batches() -> list[Batch]:
            now = desk.records.record(record.uid) if record is not None else None
            if now is not None:
                return alike_batches(now, desk.records, desk.surfaces, exact=folded)
            surface = desk.surfaces.surfaces.get(folded)
            return [Batch(folded, list(surface.keys))] if surface is not None else []

        self._open(SpansAlike(desk, deed, batches, self._look, self._window))


class _Picked(QObject):
    """Links a name to the record that a dialog found or made."""

    def __init__(
        self, linking: NameLinking, dialog: PickRecord | RecordDialog, folded: str
    ) -> None:
        super().__init__(dialog)
        self._linking = linking
        self._dialog = dialog
        self._folded = folded

    def link(self) -> None:
        """Show what would be linked."""
        dialog = self._dialog
        record = dialog.made if isinstance(dialog, RecordDialog) else dialog.record
        if record is not None:
            self._linking.show_and_preview(record, self._folded)
