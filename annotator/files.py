"""Files written whole or not at all, and file names that are safe to show."""

import os
import secrets
import stat
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from annotator import leftovers
from annotator.model.errors import BadInput, HashiyaError

PROJECT = ".hashiya"
_JOINERS = "\u200c\u200d"
_AT_ONCE = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class CannotWrite(HashiyaError):
    """An output file cannot be written; what stood there before is untouched."""


@contextmanager
def replacing_path(path: Path, *, mode: int | None = None) -> Iterator[Path]:
    """Give the name of a file to fill; it takes the place of ``path`` when the block ends.

    It stands beside ``path``, empty at first. What is in it reaches the disk before the rename,
    so that whoever looks sees the old file or the whole new one, whatever happens. After an
    error it is gone, and the old file is as it was; what a killed program leaves of it is
    deleted by the next one that writes there.

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
    temporary = path.parent / leftovers.name_of(os.getpid(), secrets.token_hex(8))
    leftovers.sweep(path.parent)
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


def open_plain(path: Path) -> BinaryIO:
    """Open a plain file for reading; links are followed, to plain files alone.

    A named pipe would wait for ever for somebody to write to it, and a device has no end. A
    project is not opened: closing it would give up the locks that this process has on it.

    Raises:
        BadInput: it is missing, a folder, a pipe, a device or a socket, a project, or may not be
            read.
    """
    if path.suffix.lower() == PROJECT:
        raise BadInput(
            "This is a Hashiya project.",
            place=shown(path),
            remedy="Open it, export it as JSON, and use that.",
        )
    try:
        _check_plain(path, path.stat().st_mode)
        # It may be another by now, hence the second look, at what is open.
        stream = os.fdopen(os.open(path, os.O_RDONLY | _AT_ONCE), "rb")
    except (OSError, ValueError) as error:
        raise cannot_read(path, error) from error
    try:
        _check_plain(path, os.fstat(stream.fileno()).st_mode)
    except BadInput:
        stream.close()
        raise
    return stream


def _check_plain(path: Path, mode: int) -> None:
    if not stat.S_ISREG(mode):
        raise BadInput(
            "This is not a file.",
            place=shown(path),
            remedy="Only plain files are read: no folder, pipe, socket or device.",
        )


def read_plain(path: Path, largest: int) -> bytes:
    """Return the bytes of a plain file, of which it may have so many at most.

    Raises:
        BadInput: as `open_plain`, or it is larger.
    """
    with open_plain(path) as stream:
        try:
            data = stream.read(largest + 1)
        except OSError as error:
            raise cannot_read(path, error) from error
    if len(data) > largest:
        raise BadInput(f"The file is larger than {largest >> 20} MB.", place=shown(path))
    return data


def is_plain(path: Path) -> bool:
    """Return whether a path leads to a plain file; one that cannot be looked at does not."""
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except (OSError, ValueError):
        return False


def is_there(path: Path) -> bool:
    """Return whether something has this path; what no file can be called has not."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def cannot_read(path: Path, error: OSError | ValueError) -> BadInput:
    """Return the error to raise when the system refuses to read a file."""
    return BadInput(
        f"The file cannot be read ({getattr(error, 'strerror', None) or error}).",
        place=shown(path),
        remedy="Look at its name and its rights.",
    )


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
