"""A zip in which nothing but the contents differs from one export to the next."""

import os
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from typing import IO, Final, Literal

# A zip knows no time before this one.
EARLIEST: Final = datetime(1980, 1, 1, tzinfo=UTC)
_FILE_MODE: Final = 0o600 << 16
_PIECE: Final = 1 << 20
"""Bytes that are compressed between two questions whether to go on: some 30 ms of work."""


class FixedZip(zipfile.ZipFile):
    """A zip whose entries all carry one time, so that equal exports are equal bytes.

    Args:
        path: where it is written.
        at: the time of all entries.
        ask: is called again and again while large files go in; what it raises stops the writing.
    """

    def __init__(
        self, path: os.PathLike[str], at: datetime, ask: Callable[[], None] | None = None
    ) -> None:
        super().__init__(path, "w", zipfile.ZIP_DEFLATED, allowZip64=True)
        self._at = at
        self._ask = ask

    def open(
        self,
        name: str | zipfile.ZipInfo,
        mode: Literal["r", "w"] = "r",
        pwd: bytes | None = None,
        *,
        force_zip64: bool = False,
    ) -> IO[bytes]:
        """Open an entry; all that is written goes through here."""
        if mode == "w" and isinstance(name, zipfile.ZipInfo):
            at = self._at
            name.date_time = (at.year, at.month, at.day, at.hour, at.minute, at.second)
            name.external_attr = _FILE_MODE
        return super().open(name, mode, pwd, force_zip64=force_zip64)

    def write(
        self,
        filename: str | os.PathLike[str],
        arcname: str | os.PathLike[str] | None = None,
        compress_type: int | None = None,
        compresslevel: int | None = None,
    ) -> None:
        """Put a file in, a piece at a time: a sheet of a million rows takes half a minute."""
        entry = zipfile.ZipInfo.from_file(filename, arcname, strict_timestamps=False)
        entry.compress_type = self.compression if compress_type is None else compress_type
        with open(filename, "rb") as source, self.open(entry, "w") as target:
            while piece := source.read(_PIECE):
                target.write(piece)
                if self._ask is not None:
                    self._ask()
