"""Shows a file that is kept in the project, and saves a copy of it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.files import replacing, shown
from annotator.media import PDF
from annotator.model import Attachment
from annotator.model.errors import HashiyaError
from annotator.project import Project
from ui.dialogs import choosing
from ui.dialogs.base import Dialog
from ui.dialogs.canvas import STEP, Canvas
from ui.dialogs.notice import Notice
from ui.language import tr
from ui.previews.drawer import Key
from ui.previews.previewer import Previewer, Shown
from ui.previews.words import kind_word, refusal_words, size_words
from ui.theme import metrics
from ui.theme.look import Look
from ui.widgets.button import Button, IconButton
from ui.widgets.direction import run, runs_right_to_left
from ui.widgets.field import input_sheet
from ui.widgets.labels import ElidedLabel, label
from ui.widgets.tips import set_tip

WIDTH, HEIGHT = 900, 620
LARGEST = 4096
_STEP = 256
SHOWN_HASH = 16


class FileViewer(Dialog):
    """A picture or page with zoom, a text as text; of other files what is known of them.

    Args:
        project: where the file is kept.
        file: which one.
        look: how it looks.
        previewer: draws it.
        title: what it is shown for; the file's name by default.

    Signals:
        saved: a copy was written (its path).
    """

    saved = Signal(str)

    def __init__(
        self,
        project: Project,
        file: Attachment,
        look: Look,
        previewer: Previewer,
        parent: QWidget | None = None,
        *,
        title: str = "",
    ) -> None:
        super().__init__(title or shown(file.name), look, parent, width=WIDTH)
        self._project = project
        self._file = file
        self._previewer = previewer
        self._key: Key | None = None
        self.page, self.pages = 0, 1
        self.canvas = Canvas(look)
        self.words = QPlainTextEdit()
        self.refusal = Notice(look)
        self._stack = QStackedWidget()
        self.place = label("", look, size="small", token="text2")
        self.previous = IconButton("caret-left", tr("Previous page"), look, key="PgUp")
        self.next = IconButton("caret-right", tr("Next page"), look, key="PgDown")
        self.larger = IconButton("magnifying-glass-plus", tr("Larger"), look, key="+")
        self.smaller = IconButton("magnifying-glass-minus", tr("Smaller"), look, key="-")
        self.fit = IconButton("corners-out", tr("Fit into the window"), look, key="0")
        self.scale = label("", look, size="small", token="text2")
        self._build()
        self.resize(WIDTH, HEIGHT)
        self._listen()
        self.show_page(0)

    # --- what can be done -----------------------------------------------------------------------

    def show_page(self, page: int) -> None:
        """Show a page of the file."""
        self.page = page
        self._ask()

    def turn(self, step: int) -> None:
        """Show the next page (1), or the one before (-1)."""
        if 0 <= self.page + step < self.pages:
            self.show_page(self.page + step)

    def save_copy(self) -> None:
        """Ask where to write a copy of the file, as it was found, and write it."""
        name = shown(self._file.name).replace("\\", "_")
        path = choosing.save_file(
            self, tr("Save a copy"), tr("All files (*)"), choosing.documents() / name
        )
        if path is not None:
            self.write_copy(path)

    def write_copy(self, path: Path) -> None:
        """Write a copy of the file."""
        try:
            data = self._project.read.attachments.data(self._file.uid)
            with replacing(path) as stream:
                stream.write(data)
        except HashiyaError as error:
            self.notice.fail(error)
        else:
            where = self.look.isolate(shown(path))
            self.notice.say(tr("Saved as {path}").format(path=where), "ok")
            self.saved.emit(str(path))

    # --- inside ---------------------------------------------------------------------------------

    def _build(self) -> None:
        look = self.look
        self.words.setReadOnly(True)
        self.words.setFrameShape(QFrame.Shape.NoFrame)
        self.words.setFont(look.reading_font(16))
        self.words.setStyleSheet(input_sheet(look, "QPlainTextEdit", horizontal=10, vertical=6))
        self.words.setAccessibleName(tr("Text of the file"))
        nothing = QWidget()
        column = QVBoxLayout(nothing)
        column.addStretch()
        column.addWidget(self.refusal)
        column.addStretch(2)
        for part in (self.canvas, self.words, nothing):
            self._stack.addWidget(part)
        self.body.addLayout(self._tools())
        self.body.addWidget(self._stack, 1)
        self.body.addWidget(self._facts())
        self.save = Button(tr("Save a copy…"), look, icon="download-simple")
        close = Button(tr("Close"), look, primary=True)
        self.set_buttons(close, self.save)
        self.save.clicked.connect(self.save_copy)
        close.clicked.connect(self.accept)

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(metrics.GAP_4)
        for part in (self.previous, self.place, self.next):
            row.addWidget(part)
        row.addStretch()
        for part in (self.scale, self.smaller, self.larger, self.fit):
            row.addWidget(part)
        return row

    def _facts(self) -> QWidget:
        file, look = self._file, self.look
        content = look.isolate(f"SHA-256 {file.sha256[:SHOWN_HASH]}…")
        size = size_words(file.size, look)
        parts = [look.isolate(shown(file.name)), kind_word(file.media_type), size, content]
        words = "  ·  ".join(parts)
        facts = ElidedLabel(words, look, size="small", token="text2", rtl=look.rtl)
        set_tip(facts, file.sha256)
        return facts

    def _listen(self) -> None:
        self._previewer.ready.connect(self._ready)
        self.previous.clicked.connect(self._earlier)
        self.next.clicked.connect(self._later)
        self.larger.clicked.connect(self._larger)
        self.smaller.clicked.connect(self._smaller)
        self.fit.clicked.connect(self._fitted)
        self.canvas.zoomed.connect(self._ask)
        self.canvas.page_asked.connect(self.turn)
        self.canvas.setFocus()

    def _earlier(self) -> None:
        self.turn(-1)

    def _later(self) -> None:
        self.turn(1)

    def _larger(self) -> None:
        self.canvas.set_zoom(self.canvas.zoom * STEP)

    def _smaller(self) -> None:
        self.canvas.set_zoom(self.canvas.zoom / STEP)

    def _fitted(self) -> None:
        self.canvas.set_zoom(1.0)

    def _ask(self) -> None:
        """Have the page drawn as large as it is shown; what is there is shown till then."""
        ratio = max(1.0, self.devicePixelRatioF())
        wanted = max(WIDTH, HEIGHT) * self.canvas.zoom * ratio
        side = min(LARGEST, round(wanted / _STEP + 0.5) * _STEP)
        self._key = Key(self._file.sha256, self._file.media_type, self.page, side, side)
        known = self._previewer.ask(
            self._key, partial(self._project.read.attachments.data, self._file.uid)
        )
        if known is not None:
            self._take(known)
        self._say()

    def _ready(self, key: Key, answer: Shown) -> None:
        if key == self._key:
            self._take(answer)
            self._say()

    def _take(self, answer: Shown) -> None:
        self.pages = answer.pages
        if answer.refused is not None:
            self.refusal.say(refusal_words(answer.refused.why), "warn")
            self._stack.setCurrentIndex(2)
        elif answer.words is not None:
            rest = tr("… the rest is in the saved copy")
            cut = f"\n\n{rest}" if answer.words.cut else ""
            self.words.setPlainText(answer.words.text + cut)
            right = runs_right_to_left(answer.words.text, empty=self.look.rtl)
            run(self.words.document(), right=right)
            self._stack.setCurrentIndex(1)
        else:
            self.canvas.show_image(answer.image, self._own_size(answer))
            self._stack.setCurrentIndex(0)

    def _own_size(self, answer: Shown) -> tuple[int, int]:
        """A page of paper is shown larger than its points: it fills the window at first."""
        if self._file.media_type == PDF:
            return answer.full[0] * 4, answer.full[1] * 4
        return answer.full

    def _say(self) -> None:
        pictured = self._stack.currentIndex() == 0
        many = pictured and self.pages > 1
        for part in (self.previous, self.next, self.place):
            part.setVisible(many)
        for tool in (self.scale, self.smaller, self.larger, self.fit):
            tool.setVisible(pictured)
        digits = self.look.digits
        self.place.setText(
            tr("Page {page} of {pages}").format(
                page=digits(str(self.page + 1)), pages=digits(str(self.pages))
            )
        )
        self.previous.setEnabled(self.page > 0)
        self.next.setEnabled(self.page + 1 < self.pages)
        percent = self.look.isolate(f"{digits(str(self.canvas.percent))}%")
        self.scale.setText("" if self._file.media_type == PDF else percent)
