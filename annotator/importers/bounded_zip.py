"""A workbook's ZIP, whose parts are read within bounds: so much in all, so much in one piece.

openpyxl builds a row, and a text of all its strings, before it gives anything; what is too
large has to be seen before that, in the bytes on their way to the XML parser.
"""

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from annotator.importers.bounds import Bounds, Watch
from annotator.model.errors import BadInput

_CHUNK = 1 << 16
_LETTER = 10
"""The most bytes that XML takes for a character, as a reference (``&#1114111;``)."""
_NEW = re.compile(rb"<(?:[\w.-]+:)?(?:row|si)[\s>/]")
_DOCTYPE = re.compile(rb"<\x00?!\x00?D\x00?O\x00?C\x00?T")
_REMEDY = "Split the workbook, or save the sheet as CSV."


class BoundedZip(zipfile.ZipFile):
    """Opens parts that refuse to be larger than bounds allow.

    Args:
        path: the workbook.
        bounds: what its parts may hold.
        watch: ends what takes too long.

    Raises:
        BadInput: its parts say that they are larger together.
    """

    def __init__(self, path: Path | IO[bytes], bounds: Bounds, watch: Watch) -> None:
        super().__init__(path)
        self._bounds = bounds
        self._watch = watch
        if sum(entry.file_size for entry in self.infolist()) > bounds.unpacked:
            self.close()
            raise _too_large(bounds)

    def open(self, name: Any, mode: Any = "r", *args: Any, **more: Any) -> Any:
        """Open a part; see `zipfile.ZipFile.open`."""
        return _Part(super().open(name, mode, *args, **more), self._bounds, self._watch.look)


class _Part(io.RawIOBase):
    """A part while it is read; each reading of it has the whole of the bounds."""

    def __init__(self, stream: IO[bytes], bounds: Bounds, look: Callable[[], None]) -> None:
        super().__init__()
        self._stream = stream
        self._bounds = bounds
        self._look = look
        self._read = 0
        self._tags = 0
        self._letters = 0

    def readable(self) -> bool:
        """Return that it can be read."""
        return True

    def read(self, size: int | None = -1) -> bytes:
        """Read so many bytes at most, or all."""
        if size is not None and size >= 0:
            return self._checked(self._stream.read(size))
        chunks = []
        while chunk := self._checked(self._stream.read(_CHUNK)):
            chunks.append(chunk)
        return b"".join(chunks)

    def close(self) -> None:
        """Close the part."""
        self._stream.close()
        super().close()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _checked(self, chunk: bytes) -> bytes:
        self._look()
        self._read += len(chunk)
        if self._read > self._bounds.unpacked:
            raise _too_large(self._bounds)
        if _DOCTYPE.search(chunk):
            raise BadInput("The workbook defines entities, which no spreadsheet does.")
        self._count(chunk)
        return chunk

    def _count(self, chunk: bytes) -> None:
        last = chunk.rfind(b"<")
        self._letters = self._letters + len(chunk) if last < 0 else len(chunk) - last
        if self._letters > max(self._bounds.cell * _LETTER, _CHUNK):
            raise BadInput(
                f"A cell holds more than {self._bounds.cell} characters.", remedy=_REMEDY
            )
        new = [match.start() for match in _NEW.finditer(chunk)]
        first, latest = (new[0], new[-1]) if new else (len(chunk), 0)
        self._tags += chunk.count(b"<", 0, first)
        if self._tags > self._bounds.tags:
            raise BadInput("A row holds more than any spreadsheet can.", remedy=_REMEDY)
        if new:
            self._tags = chunk.count(b"<", latest)


def _too_large(bounds: Bounds) -> BadInput:
    return BadInput(
        f"The workbook unpacks to more than {bounds.unpacked // 1_000_000} MB.", remedy=_REMEDY
    )
