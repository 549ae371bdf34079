"""The values of a verdict scale, to be edited: a list, and the one that is chosen."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.scheme.check import NORMALIZED
from annotator.scheme.model import Name, VerdictValue
from annotator.scheme.scale import fresh_code
from ui.dialogs.base import Row, latin
from ui.dialogs.lists import list_sheet
from ui.language import tr
from ui.theme import metrics
from ui.theme.look import Look
from ui.widgets.button import IconButton
from ui.widgets.combo import Combo
from ui.widgets.field import Field

KEYS = "123456789"
ROW, MOST_ROWS = 28, 9


class ScaleValues(QWidget):
    """Edits values: names, what each stands for, number and key, order.

    A key that is given to a value is taken from the one that had it.

    Args:
        values: from where one starts.
        look: how it looks.

    Signals:
        changed: a value is another, or stands elsewhere.
    """

    changed = Signal()

    def __init__(
        self, values: Sequence[VerdictValue], look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._values: list[VerdictValue] = []
        self._showing = False
        self.list = QListWidget()
        self.list.setFont(look.font())
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setStyleSheet(list_sheet(look))
        self.list.setFixedHeight(ROW * MOST_ROWS + 10)
        self.list.setAccessibleName(tr("Values of the scale"))
        self.list.setTabKeyNavigation(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add = IconButton("plus", tr("Add a value"), look)
        self.remove = IconButton("minus", tr("Remove the value"), look)
        self.up = IconButton("arrow-up", tr("Further up"), look)
        self.down = IconButton("arrow-down", tr("Further down"), look)
        self.arabic = Field(look, name=tr("Arabic name"))
        self.english = Field(look, name=tr("English name"))
        self.english.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        stands = [(code, normalized_word(code)) for code in NORMALIZED]
        self.stands = Combo(stands, look, name=tr("Stands for"))
        self.number = Field(look, name=tr("Number"), placeholder="—")
        self.key = Combo([(key, key) for key in KEYS], look, name=tr("Key"), none="—")
        latin(self.number)
        self._lay_out()
        self._listen()
        self.set_values(values)

    @property
    def values(self) -> tuple[VerdictValue, ...]:
        """The values as they stand."""
        return tuple(self._values)

    @property
    def content(self) -> object:
        """What was edited: the values, and a number that is none yet."""
        return self.values, self.number.text() if self.number_is_wrong else ""

    @property
    def number_is_wrong(self) -> bool:
        """Whether what stands as a number is none."""
        typed = self.number.text().strip()
        return bool(typed) and not typed.removeprefix("-").isdecimal()

    def set_values(self, values: Sequence[VerdictValue]) -> None:
        """Start from other values."""
        self._values = list(values)
        self._list_again(0)
        self.changed.emit()

    def choose(self, code: str) -> None:
        """Choose the value of a code."""
        for row, value in enumerate(self._values):
            if value.code == code:
                self.list.setCurrentRow(row)

    # --- inside ---------------------------------------------------------------------------------

    @property
    def _row(self) -> int:
        return self.list.currentRow()

    def _list_again(self, row: int) -> None:
        self._showing = True
        self.list.clear()
        for value in self._values:
            verdict = self._look.verdict(value.normalized)
            item = QListWidgetItem(self._look.icon(verdict.icon, verdict.ink), self._line(value))
            self.list.addItem(item)
        self._showing = False
        if self._values:
            self.list.setCurrentRow(min(max(0, row), len(self._values) - 1))
        self._show_chosen()

    def _line(self, value: VerdictValue) -> str:
        look = self._look
        parts = [look.isolate(value.name.in_language(look.language))]
        if value.key:
            parts.append(tr("key {key}").format(key=look.isolate(value.key)))
        if value.rating is not None:
            number = look.isolate(look.digits(str(value.rating)))
            parts.append(tr("number {number}").format(number=number))
        return "  ·  ".join(parts)

    def _show_chosen(self) -> None:
        if self._showing:
            return
        row, count = self._row, len(self._values)
        known = 0 <= row < count
        for field in (self.arabic, self.english, self.stands, self.number, self.key, self.remove):
            field.setEnabled(known)
        self.up.setEnabled(known and row > 0)
        self.down.setEnabled(known and row < count - 1)
        if not known:
            return
        value = self._values[row]
        self._showing = True
        for field, text in (
            (self.arabic, value.name.ar),
            (self.english, value.name.en),
            (self.number, "" if value.rating is None else str(value.rating)),
        ):
            if field.text() != text:
                field.setText(text)
        self.stands.set_value(value.normalized)
        self.key.set_value(value.key)
        self.number_row.notice.clear()
        self._showing = False

    def _edited(self) -> None:
        """Take what stands in the fields into the value that is chosen."""
        if self._showing or not 0 <= self._row < len(self._values):
            return
        self.number_row.notice.clear()
        if self.number_is_wrong:
            self.number_row.notice.say(tr("A whole number, or nothing."))
            return
        row, typed = self._row, self.number.text().strip()
        key = self.key.value
        if key:
            self._take(key)
        self._values[row] = msgspec.structs.replace(
            self._values[row],
            name=Name(self.arabic.text().strip(), self.english.text().strip()),
            normalized=self.stands.value,
            rating=int(typed) if typed else None,
            key=key,
        )
        self._say_row(row)
        self.changed.emit()

    def _take(self, key: str) -> None:
        """Take a key from the value that has it."""
        for row, value in enumerate(self._values):
            if value.key == key and row != self._row:
                self._values[row] = msgspec.structs.replace(value, key="")
                self._say_row(row)

    def _say_row(self, row: int) -> None:
        value = self._values[row]
        verdict = self._look.verdict(value.normalized)
        self.list.item(row).setText(self._line(value))
        self.list.item(row).setIcon(self._look.icon(verdict.icon, verdict.ink))

    def _add(self) -> None:
        codes = {value.code for value in self._values}
        name = Name(tr("New value", "scale"), "New value")
        free = [key for key in KEYS if key not in {value.key for value in self._values}]
        made = VerdictValue(
            fresh_code("value", codes), name, "unverifiable", key=free[0] if free else ""
        )
        self._values.append(made)
        self._list_again(len(self._values) - 1)
        self.changed.emit()
        self.arabic.setFocus()
        self.arabic.selectAll()

    def _remove(self) -> None:
        if 0 <= self._row < len(self._values):
            row = self._row
            del self._values[row]
            self._list_again(row)
            self.changed.emit()

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        row = self._row
        if 0 <= row + by < len(self._values):
            self._values.insert(row + by, self._values.pop(row))
            self._list_again(row + by)
            self.changed.emit()

    def _listen(self) -> None:
        self.list.currentRowChanged.connect(self._show_chosen)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.up.clicked.connect(self._move_up)
        self.down.clicked.connect(self._move_down)
        for field in (self.arabic, self.english, self.number):
            field.textEdited.connect(self._edited)
        self.stands.changed.connect(self._edited)
        self.key.changed.connect(self._edited)

    def _lay_out(self) -> None:
        look = self._look
        buttons = QHBoxLayout()
        buttons.setSpacing(metrics.GAP_4)
        for button in (self.add, self.remove, self.up, self.down):
            buttons.addWidget(button)
        buttons.addStretch()
        listed = QVBoxLayout()
        listed.setSpacing(metrics.GAP_4)
        listed.addWidget(self.list)
        listed.addLayout(buttons)
        form = QGridLayout()
        form.setHorizontalSpacing(metrics.GAP_12)
        form.setVerticalSpacing(metrics.GAP_12)
        self.number_row = Row(tr("Number"), self.number, look, hint=tr("for ClaimReview"))
        form.addWidget(Row(tr("Arabic name"), self.arabic, look), 0, 0, 1, 2)
        form.addWidget(Row(tr("English name"), self.english, look), 1, 0, 1, 2)
        form.addWidget(Row(tr("Stands for"), self.stands, look), 2, 0, 1, 2)
        form.addWidget(self.number_row, 3, 0, Qt.AlignmentFlag.AlignTop)
        form.addWidget(Row(tr("Key"), self.key, look), 3, 1, Qt.AlignmentFlag.AlignTop)
        form.setRowStretch(4, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(metrics.GAP_16)
        line.addLayout(listed, 5)
        line.addLayout(form, 6)


def normalized_word(code: str) -> str:
    """Return what a value of any scale may stand for, in words."""
    words = {
        "true": tr("True", "normalised verdict"),
        "mostly-true": tr("Mostly true", "normalised verdict"),
        "mixed": tr("Mixed", "normalised verdict"),
        "misleading": tr("Misleading", "normalised verdict"),
        "false": tr("False", "normalised verdict"),
        "satire": tr("Satire", "normalised verdict"),
        "opinion": tr("Opinion", "normalised verdict"),
        "unverifiable": tr("Unverifiable", "normalised verdict"),
        "pending": tr("Pending", "normalised verdict"),
    }
    return words[code]
