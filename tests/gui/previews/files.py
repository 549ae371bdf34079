"""Files to be shown, good and bad, made here byte by byte."""

import struct
import zlib

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter

_OBJECTS = (
    b"<< /Type /Catalog /Pages 2 0 R >>",
    b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 72 72] >>",
    b"<< /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >>" % (b"41" * 32, b"42" * 32),
)


def picture(wide: int = 60, high: int = 40, ink: str = "#ff0000", form: str = "PNG") -> bytes:
    """A picture of one colour."""
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(QColor(ink))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, form)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def bomb(side: int = 60_000) -> bytes:
    """A PNG of a few hundred kilobytes that says it has so many points a side."""
    rows = zlib.compress(bytes((side // 8 + 1) * 64), 9)
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", rows), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in chunks)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def pdf(pages: int = 2) -> bytes:
    """A PDF whose first page is half black."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    painter.fillRect(0, 0, writer.width(), writer.height() // 2, QColor("black"))
    for _ in range(pages - 1):
        writer.newPage()
    painter.end()
    return bytes(buffer.data().data())


def locked_pdf() -> bytes:
    """A PDF that nobody has the password of."""
    out, places = b"%PDF-1.4\n", []
    for number, one in enumerate(_OBJECTS, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    start = len(out)
    out += b"xref\n0 5\n0000000000 65535 f \n"
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<00> <00>] >>"
    return out + b"trailer\n%s\nstartxref\n%d\n%%%%EOF\n" % (trailer, start)
