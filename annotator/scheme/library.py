"""Schemes from files and to files, and the ones that ship with the program."""

from pathlib import Path

import msgspec

from annotator import resources
from annotator.files import read_plain
from annotator.model.errors import BadInput
from annotator.scheme.check import check_scheme, check_verdicts
from annotator.scheme.model import Scheme, VerdictValue

_LARGEST = 8 << 20
"""Bytes of a scheme or scale."""


def builtin(name: str = "default") -> Scheme:
    """Return a scheme that ships with the program.

    Raises:
        BadInput: there is none of this name.
    """
    names = builtin_names()
    if name not in names:
        raise BadInput(f"There is no scheme “{name}”.", remedy=f"There are: {', '.join(names)}.")
    return load(resources.path("schemes", f"{name}.json"))


def builtin_names() -> tuple[str, ...]:
    """Return the names of the schemes that ship with the program, sorted."""
    return _names("schemes")


def verdict_scale(name: str) -> tuple[VerdictValue, ...]:
    """Return a verdict scale that ships with the program, to be put into a scheme.

    Raises:
        BadInput: there is none of this name.
    """
    names = verdict_scale_names()
    if name not in names:
        raise BadInput(
            f"There is no verdict scale “{name}”.", remedy=f"There are: {', '.join(names)}."
        )
    path = resources.path("schemes", "verdicts", f"{name}.json")
    try:
        scale = msgspec.json.decode(read_plain(path, _LARGEST), type=tuple[VerdictValue, ...])
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _not_a_scheme(error, str(path)) from error
    check_verdicts(scale, place=str(path))
    return scale


def verdict_scale_names() -> tuple[str, ...]:
    """Return the names of the verdict scales that ship with the program, sorted."""
    return _names("schemes", "verdicts")


def load(path: Path) -> Scheme:
    """Return the scheme that a file holds.

    Raises:
        BadInput: the file cannot be read, or is no scheme that holds together.
    """
    return decode(read_plain(path, _LARGEST), place=str(path))


def decode(data: bytes, *, place: str = "") -> Scheme:
    """Return the scheme that JSON in UTF-8 stands for.

    Args:
        data: the JSON; a BOM before it is let pass.
        place: what an error calls the input.

    Raises:
        BadInput: it is no scheme, or does not hold together.
    """
    try:
        scheme = msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"), type=Scheme)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _not_a_scheme(error, place) from error
    check_scheme(scheme, place=place)
    return scheme


def encode(scheme: Scheme) -> bytes:
    """Return the scheme as JSON in UTF-8; equal schemes give equal bytes."""
    return msgspec.json.encode(scheme)


def _names(*folder: str) -> tuple[str, ...]:
    return tuple(sorted(path.stem for path in resources.path(*folder).glob("*.json")))


def _not_a_scheme(error: Exception, place: str) -> BadInput:
    return BadInput(
        f"This is not a scheme: {error}.",
        place=place,
        remedy="Compare it with a scheme that `hashiya` ships or exports.",
    )
