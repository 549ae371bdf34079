"""What killed programs left behind beside the files that they were writing.

A file that is being written has the computer and the process in its name. Whoever writes in a
folder next deletes those whose process is no more; another living process's, and another
computer's in a shared folder, stay.
"""

import hashlib
import os
import platform
import re
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path

_NAME = re.compile(r"\.hashiya-([0-9a-f]{8})-(\d+)-[0-9a-f]+\.part(-journal|-wal|-shm)?")
_MAY_ASK = 0x1000
"""Of Windows' OpenProcess: to ask about a process, and nothing more."""
_STILL_ACTIVE = 259


def name_of(process: int, unique: str) -> str:
    """Return the name of a file that a process of this computer is writing."""
    return f".hashiya-{_computer()}-{process}-{unique}.part"


def sweep(folder: Path) -> None:
    """Delete what dead processes of this computer left in a folder; what cannot be, stays."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            found = _NAME.fullmatch(entry.name)
            if found and found[1] == _computer() and not _lives(int(found[2])):
                with suppress(OSError):
                    Path(entry.path).unlink()


@cache
def _computer() -> str:
    return hashlib.sha256(platform.node().encode("utf-8", "replace")).hexdigest()[:8]


def _lives(process: int) -> bool:
    """Return whether a process is there; another one that has its number by now counts, too."""
    if sys.platform == "win32":
        return _lives_on_windows(process)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True


def _lives_on_windows(process: int) -> bool:
    """Ask without `os.kill`, which would end the process there."""
    import ctypes

    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    handle = kernel.OpenProcess(_MAY_ASK, False, process)
    if not handle:
        return False
    code = ctypes.c_ulong()
    known = kernel.GetExitCodeProcess(handle, ctypes.byref(code))
    kernel.CloseHandle(handle)
    return not known or code.value == _STILL_ACTIVE
