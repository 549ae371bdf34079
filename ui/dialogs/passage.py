"""A passage of an article of which a part can be selected."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from annotator.text.offsets import OffsetMap
from ui.language import tr
from ui.theme.look import Look
from ui.widgets.direction import runs_right_to_left
from ui.widgets.field import input_sheet

HEIGHT = 84


class PassageField(QPlainTextEdit):
    """Shows a sentence in the reading face; nothing of it is ever read back but what is selected.

    Signals:
        narrowed: another part is selected.
    """

    narrowed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._passage = ""
        self._offsets = OffsetMap("")
        self.setReadOnly(True)
        self.setFont(look.reading_font(16))
        self.setFixedHeight(HEIGHT)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("The words that are taken"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setStyleSheet(input_sheet(look, "QPlainTextEdit", horizontal=8, vertical=2))
        self.selectionChanged.connect(self.narrowed)

    def show_passage(self, passage: str) -> None:
        """Show a sentence, none of it selected."""
        self._passage = passage
        self._offsets = OffsetMap(passage)
        option = self.document().defaultTextOption()
        right = runs_right_to_left(passage, empty=self._look.rtl)
        rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        option.setTextDirection(rtl if right else ltr)
        option.setAlignment(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.setPlainText(passage)

    def part(self) -> tuple[int, int] | None:
        """Return what is selected, in code points of the passage, without space around it."""
        cursor = self.textCursor()
        # Qt drops some characters (a BOM at the start): then its places are not ours.
        same = len(self.document().toRawText()) == len(self._passage)
        if not same or not cursor.hasSelection():
            return None
        start = self._offsets.to_code_point(cursor.selectionStart())
        end = self._offsets.to_code_point(cursor.selectionEnd())
        words = self._passage[start:end]
        start += len(words) - len(words.lstrip())
        end -= len(words) - len(words.rstrip())
        return (start, end) if start < end else None
