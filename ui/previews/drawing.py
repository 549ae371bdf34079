"""Draws one page of a file. Runs in the process that does nothing else (see `worker`).

Nothing of a file is run, and nothing that it names is fetched: pictures are decoded from
memory, PDFium has no script engine here, and all that is written is shown as plain text.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from annotator.importers import decoding
from annotator.media import PDF
from annotator.model.errors import HashiyaError
from ui.previews.forms import (
    Answer,
    Picture,
    Refused,
    Request,
    Why,
    Words,
    is_picture,
    is_written,
)

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

MEMORY_MB = 256
"""How much one decoded picture may take; a bomb is refused before it is unpacked."""
LETTERS = 100_000
"""How much of a text is shown, in code points."""
_BYTES = LETTERS * 4
_LARGEST_SIDE = 4096
_PASSWORD = 4
"""PDFium's code for a file that needs a password, or is locked in another way."""
_BGRA = 4


def draw(request: Request) -> Answer:
    """Draw what is asked; what cannot be drawn is answered with a reason."""
    if is_picture(request.media_type):
        return _picture(request)
    if request.media_type == PDF:
        return _page(request)
    if is_written(request.media_type):
        return _words(request.data)
    return Refused(Why.OTHER)


def _picture(request: Request) -> Answer:
    QImageReader.setAllocationLimit(MEMORY_MB)
    buffer = QBuffer()
    buffer.setData(QByteArray(request.data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    full = reader.size()
    wanted = _inside(full, request)
    if wanted.isValid():
        reader.setScaledSize(wanted)
    image = reader.read()
    if image.isNull():
        too_large = full.width() * full.height() * 4 > MEMORY_MB * 2**20
        return Refused(Why.TOO_LARGE if too_large else Why.DAMAGED)
    if not full.isValid():
        full = image.size()
        image = image.scaled(
            _inside(full, request), mode=Qt.TransformationMode.SmoothTransformation
        )
    return _of(image, (full.width(), full.height()), 1)


def _inside(full: QSize, request: Request) -> QSize:
    """Return a size of the same proportions, inside what is asked for, never larger than it is.

    A picture that lies on its side is turned after it was scaled, so the longer side counts.
    """
    room = min(max(request.width, request.height), _LARGEST_SIDE)
    longer = max(full.width(), full.height())
    if longer <= room:
        return full
    return QSize(
        max(1, round(full.width() * room / longer)), max(1, round(full.height() * room / longer))
    )


def _of(image: QImage, full: tuple[int, int], pages: int) -> Picture:
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    data = bytes(plain.constBits())
    return Picture(plain.width(), plain.height(), data, full, pages)


def _page(request: Request) -> Answer:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(request.data)
    except pypdfium2.PdfiumError as error:
        locked = error.err_code == _PASSWORD or "password" in str(error).lower()
        return Refused(Why.LOCKED if locked else Why.DAMAGED)
    try:
        pages = len(document)
        if not 0 <= request.page < pages:
            return Refused(Why.DAMAGED)
        page = document[request.page]
        try:
            return _rendered(page, request, pages)
        finally:
            page.close()
    except pypdfium2.PdfiumError:
        return Refused(Why.DAMAGED)
    finally:
        document.close()


def _rendered(page: "PdfPage", request: Request, pages: int) -> Picture:
    wide, high = page.get_size()
    room = min(request.width, _LARGEST_SIDE), min(request.height, _LARGEST_SIDE)
    scale = min(room[0] / max(wide, 1), room[1] / max(high, 1))
    bitmap = page.render(scale=scale, rev_byteorder=True, force_bitmap_format=_BGRA)
    try:
        image = QImage(
            bytes(bitmap.buffer),
            bitmap.width,
            bitmap.height,
            bitmap.stride,
            QImage.Format.Format_RGBA8888,
        )
        return _of(image, (round(wide), round(high)), pages)
    finally:
        bitmap.close()


def _words(data: bytes) -> Answer:
    """Return a text's beginning, in the encoding that it is in, as far as that can be told."""
    head = data[:_BYTES]
    try:
        text = decoding.decode(head, decoding.inspect_bytes(head))
    except HashiyaError:
        text = head.decode("utf-8", errors="replace")
    return Words(text[:LETTERS], cut=len(data) > len(head) or len(text) > LETTERS)
