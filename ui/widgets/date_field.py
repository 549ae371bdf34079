"""A field for a day: written as newspapers write it, or chosen from a calendar."""

from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from annotator.importers.dates import iso_date
from ui.language import tr
from ui.theme.look import Look
from ui.widgets.calendar import Calendar
from ui.widgets.field import Field

DAY: Final = len("2026-09-17")


class DateField(Field):
    """Reads what imports read, and shows as an ISO 8601 date what it has read.

    The arrow down, and the sign at its end, open a calendar.

    Args:
        look: how it looks.
        text: what stands in it; it is kept as it is as long as nobody writes something else.
        placeholder: what it says while it is empty; a sample of a date by default.
        name: what it is, for screen readers.
        times: whether a time of day is kept too.

    Signals:
        refused: what is written is no date; these words say so. It stays where it is.
    """

    refused = Signal(str)

    def __init__(
        self,
        look: Look,
        text: str = "",
        parent: QWidget | None = None,
        *,
        placeholder: str = "",
        name: str = "",
        times: bool = False,
    ) -> None:
        super().__init__(look, text, parent, placeholder=placeholder or "2026-09-17", name=name)
        self._look = look
        self._given = text.strip()
        self._length = None if times else DAY
        self.calendar: Calendar | None = None
        sign = QAction(look.icon("calendar-blank"), tr("Calendar"), self)
        self.addAction(sign, QLineEdit.ActionPosition.TrailingPosition)
        sign.triggered.connect(self.open_calendar)
        self.editingFinished.connect(self.settle)

    @property
    def iso(self) -> str:
        """The date as far as it is known, in ISO 8601; empty for none, and for a wrong one."""
        written = self.text().strip()
        return written if written == self._given else iso_date(written)[: self._length]

    @property
    def is_wrong(self) -> bool:
        """Whether what is written is no date."""
        return bool(self.text().strip()) and not self.iso

    def give(self, text: str) -> None:
        """Show what was known before; it is kept as it is."""
        self._given = text.strip()
        self.setText(text)

    def settle(self) -> None:
        """Show what was read; of what cannot be read, say so."""
        if self.is_wrong:
            self.refused.emit(tr("Write the date as 2026-09-12 or 12 September 2026."))
        elif self.iso != self.text():
            self.setText(self.iso)

    def open_calendar(self) -> None:
        """Offer the days of the month that is written, or of this one."""
        self.calendar = Calendar(self._shown_day(), self._look, self)
        self.calendar.taken.connect(self._take)
        self.calendar.open_below(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def _shown_day(self) -> date:
        known = (self.iso + "-01-01")[:DAY] if len(self.iso) < DAY else self.iso[:DAY]
        try:
            return date.fromisoformat(known)
        except ValueError:
            return date.today()

    def _take(self, iso: str) -> None:
        self.setText(iso)
        self.setFocus(Qt.FocusReason.PopupFocusReason)
