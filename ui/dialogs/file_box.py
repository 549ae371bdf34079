"""A field for one file: chosen, dropped, or pasted as a picture."""

from functools import partial
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QImage,
    QImageWriter,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from annotator.files import shown
from annotator.media import media_type
from annotator.model.errors import HashiyaError
from annotator.operations.attachments import NewFile, check_picture, check_size, read_file
from ui.dialogs import choosing
from ui.dialogs.notice import Notice
from ui.language import tr
from ui.previews.previewer import Previewer
from ui.previews.thumb import Thumb
from ui.previews.words import kind_word, size_words
from ui.theme import metrics
from ui.theme.look import Look
from ui.widgets.button import Button, IconButton
from ui.widgets.labels import ElidedLabel

HEIGHT = 84
THUMB = 64
PNG = "image/png"


class FileBox(QWidget):
    """Takes one file into memory; refuses what is empty, too large or of a wrong kind.

    Args:
        look: how it looks.
        previewer: shows what was taken.
        pictures: whether only pictures are taken.
        name: what it is, for screen readers.

    Signals:
        changed: another file is in it, or none.
    """

    changed = Signal()

    def __init__(
        self,
        look: Look,
        previewer: Previewer,
        parent: QWidget | None = None,
        *,
        pictures: bool = False,
        name: str = "",
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._pictures = pictures
        self._dragged = False
        self.file: NewFile | None = None
        self.notice = Notice(look)
        self.thumb = Thumb(previewer, look, THUMB, THUMB)
        self.words = ElidedLabel("", look, weight=500)
        self.facts = ElidedLabel("", look, size="small", token="text2", rtl=look.rtl)
        self.choose = Button(tr("Choose…"), look, small=True, icon="folder-open")
        self.remove = IconButton("x", tr("Take the file out"), look, size=metrics.ICON_INLINE)
        self.setAccessibleName(name or tr("File"))
        self.setAcceptDrops(True)
        self.setFocusProxy(self.choose)
        self.choose.clicked.connect(self.ask)
        self.remove.clicked.connect(self.clear)
        self._lay_out()
        self._show()

    @property
    def content(self) -> object:
        """The file; an empty text for none."""
        return self.file or ""

    # --- taking ---------------------------------------------------------------------------------

    def take(self, file: NewFile) -> bool:
        """Take a file; return whether it could be."""
        try:
            check_size(shown(file.name), len(file.data))
            if self._pictures:
                check_picture(file)
        except HashiyaError as error:
            self.notice.fail(error)
            return False
        self.file = file
        self.notice.clear()
        self._show()
        self.changed.emit()
        return True

    def take_path(self, path: Path) -> bool:
        """Read and take a file; return whether it could be."""
        try:
            file = read_file(path)
        except HashiyaError as error:
            self.notice.fail(error)
            return False
        return self.take(file)

    def take_from(self, data: QMimeData | None) -> bool:
        """Take what was dropped or pasted; return whether there was something to take."""
        paths = local_paths(data)
        if paths:
            return self.take_path(paths[0])
        picture = picture_of(data)
        return picture is not None and self.take(picture)

    def clear(self) -> None:
        """Have no file."""
        self.file = None
        self.notice.clear()
        self._show()
        self.changed.emit()

    def ask(self) -> None:
        """Ask for a file."""
        everything = tr("All files (*)")
        pictures = tr("Pictures ({endings})").format(
            endings="*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff"
        )
        kinds = pictures if self._pictures else f"{everything};;{pictures};;PDF (*.pdf)"
        path = choosing.open_file(self, tr("Choose a file"), kinds)
        if path is not None:
            self.take_path(path)

    # --- Qt -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.take_from(QApplication.clipboard().mimeData())
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if takes(event.mimeData()):
            event.acceptProposedAction()
            self._show_drag(dragged=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_drag(dragged=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_drag(dragged=False)
        event.acceptProposedAction()
        self.take_from(event.mimeData())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._look
        pen = QPen(look.color("accent" if self._dragged else "hair2"), 2 if self._dragged else 1)
        if self.file is None and not self._dragged:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(look.color("field"))
        frame = self.rect().adjusted(1, 1, -1, -1)
        frame.setHeight(HEIGHT - 2)
        painter.drawRoundedRect(frame, metrics.RADIUS_CONTROL, metrics.RADIUS_CONTROL)
        painter.end()

    # --- inside ---------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addStretch()
        text.addWidget(self.words)
        text.addWidget(self.facts)
        text.addStretch()
        inner = QWidget()
        inner.setFixedHeight(HEIGHT)
        row = QHBoxLayout(inner)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(metrics.GAP_12)
        row.addWidget(self.thumb)
        row.addLayout(text, 1)
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.GAP_4)
        column.addWidget(inner)
        column.addWidget(self.notice)

    def _show(self) -> None:
        file = self.file
        self.thumb.setVisible(file is not None)
        self.remove.setVisible(file is not None)
        if file is None:
            self.words.set_text(tr("Drop a file here, choose one, or paste a picture"))
            if self._pictures:
                self.words.set_text(tr("Drop a picture here, choose one, or paste it"))
            key = self._look.isolate("Ctrl+V")
            self.facts.set_text(tr("At most 50 MB · paste with {key}").format(key=key))
            self.thumb.clear()
        else:
            kind = media_type(file.name, file.data)
            self.words.set_text(self._look.isolate(shown(file.name)))
            size = size_words(len(file.data), self._look)
            self.facts.set_text(f"{kind_word(kind)}  ·  {size}")
            content = sha256(file.data).hexdigest()
            self.thumb.show_file(content, kind, partial(bytes, file.data))
        self.update()

    def _show_drag(self, *, dragged: bool) -> None:
        self._dragged = dragged
        self.update()


def takes(data: QMimeData | None) -> bool:
    """Return whether something that is dragged or pasted holds files or a picture."""
    return bool(local_paths(data)) or (data is not None and data.hasImage())


def local_paths(data: QMimeData | None) -> list[Path]:
    """Return the files of this machine among what was dropped or pasted."""
    if data is None:
        return []
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def picture_of(data: QMimeData | None) -> NewFile | None:
    """Return a picture that was dropped or pasted as points: as PNG, which loses nothing."""
    if data is None or not data.hasImage():
        return None
    name = tr("Pasted picture") + ".png"
    ready = bytes(data.data(PNG).data())
    if media_type(name, ready) == PNG:
        return NewFile(name, ready)
    image = data.imageData()
    if not isinstance(image, QImage) or image.isNull():
        return None
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"png")
    writer.setCompression(1)
    return NewFile(name, bytes(buffer.data().data())) if writer.write(image) else None
