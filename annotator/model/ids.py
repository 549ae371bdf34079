"""Identifiers: UUID version 7, kept as 16 bytes, written as the usual 36 characters.

Files exchange these alone, so that two offline copies of a project never give one
identifier to two things. Version 7 (RFC 9562, section 5.7) starts with the time, so
that new rows go to the end of the database's index.
"""

import os
import threading
import time
import uuid
from collections.abc import Callable
from typing import NewType

Uid = NewType("Uid", bytes)

UidSource = Callable[[], Uid]
"""What makes new identifiers; a test passes one that counts."""

Clock = Callable[[], int]
"""What tells the time: milliseconds since 1970-01-01 UTC."""

_lock = threading.Lock()
_last = 0


def now_ms() -> int:
    """The time in milliseconds since 1970-01-01 UTC."""
    return time.time_ns() // 1_000_000


def new_uid() -> Uid:
    """Return a new identifier, greater than every one this process made before.

    The 12 bits after the time are a sub-millisecond fraction (RFC 9562, section 6.2,
    method 3); within one fraction the last value is counted up by one.
    """
    global _last
    nanoseconds = time.time_ns()
    ticks = (nanoseconds // 1_000_000) << 12 | (nanoseconds % 1_000_000) * 4096 // 1_000_000
    with _lock:
        ticks = max(ticks, _last + 1)
        _last = ticks
    high = (ticks >> 12) << 16 | 0x7000 | ticks & 0xFFF
    low = 0x8000_0000_0000_0000 | int.from_bytes(os.urandom(8), "big") >> 2
    return Uid((high << 64 | low).to_bytes(16, "big"))


def uid_text(uid: Uid) -> str:
    """Return the identifier as text, as files and logs carry it."""
    # By hand a third of what `uuid.UUID` takes; exports write one for each row.
    digits = uid.hex()
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def parse_uid(text: str) -> Uid:
    """Return the identifier that a text stands for.

    Raises:
        ValueError: the text is not a UUID.
    """
    return Uid(uuid.UUID(text).bytes)
