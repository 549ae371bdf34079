"""Files written whole or not at all, and file names that are safe to show."""

import os
import secrets
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from annotator.model.errors import HashiyaError

_JOINERS = "\u200c\u200d"


class CannotWrite(HashiyaError):
    """An output file cannot be written; what stood there before is untouched."""


@contextmanager
def replacing_path(path: Path, *, mode: int | None = None) -> Iterator[Path]:
    """Give the name of a file to fill; it takes the place of ``path`` when the block ends.

    It stands beside ``path``, empty at first. What is in it reaches the disk before the rename,
    so that whoever looks sees the old file or the whole new one, whatever happens. After an
    error it is gone, and the old file is as it was.

    Args:
        path: what is replaced, or made.
        mode: who may read and write it; None keeps what the old file allowed, and allows a new
            one what the system usually does.

    Raises:
        CannotWrite: the folder is missing or read-only, the disk is full, …, or there is
            something by that name that is no file.
    """
    if path.exists() and not path.is_file() and not path.is_dir():
        # A device would be replaced by a plain file; a folder the system itself refuses.
        raise CannotWrite("This is not a file.", place=shown(path), remedy="Choose another name.")
    temporary = path.parent / f".{secrets.token_hex(8)}.part"
    try:
        _make(temporary, mode if mode is not None else mode_of(path))
        yield temporary
        _sync(temporary, os.O_RDWR)
        temporary.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        raise cannot_write(path, error) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Open a binary file that takes the place of ``path``; see `replacing_path`."""
    with replacing_path(path) as temporary, temporary.open("wb") as stream:
        yield stream


def mode_of(path: Path) -> int | None:
    """Return who may read and write a file, as `os.chmod` takes it; None when there is none."""
    try:
        return path.stat().st_mode & 0o777
    except OSError:
        return None


def _make(path: Path, mode: int | None) -> None:
    """Make an empty file; from its first moment nobody may read it who may not at the end."""
    flags = os.O_CREAT | os.O_EXCL | os.O_RDWR
    os.close(os.open(path, flags, 0o666 if mode is None else mode & 0o666 | 0o600))
    if mode is not None:
        path.chmod(mode | 0o600)  # what the process's mask took away


def cannot_write(path: Path, error: OSError) -> CannotWrite:
    """Return the error to raise when the system refuses to write ``path``."""
    return CannotWrite(
        f"The file cannot be written ({error.strerror or error}).",
        place=shown(path),
        remedy="Choose another folder, or make room and rights for this one.",
    )


def shown(path: Path | str) -> str:
    """Return a file name as it can be printed: what would reorder or break a line is escaped.

    Bidirectional controls can make one name look like another, control characters move a
    terminal's cursor, and undecodable bytes cannot be printed at all.
    """
    return "".join(map(_shown_character, str(path)))


def _shown_character(character: str) -> str:
    unsafe = unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"}
    return f"\\u{ord(character):04x}" if unsafe and character not in _JOINERS else character


def _sync(path: Path, flags: int) -> None:
    descriptor = os.open(path, flags)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sync_folder(folder: Path) -> None:
    """Make the rename itself durable, where the system can sync folders."""
    if os.name == "posix":
        with suppress(OSError):
            _sync(folder, os.O_RDONLY)
