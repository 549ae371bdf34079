"""The faces of the interface, of article text and of the icons, loaded from their packages.

A face that is installed on the machine under the same name, perhaps in another version, would
compete with ours in Qt's matching. So each face is registered under a name of our own: the
name table is changed in memory, to a name of the same length.
"""

import functools
import importlib.util
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import fontpkg_amiri
import fontpkg_ibm_plex_sans_arabic
import msgspec
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFontDatabase

PLEX = "HSH Plex Sans Arabic"
AMIRI = "HSHAm"
PHOSPHOR = "HSHPhosp"

_PLEX_FILES = ("Regular", "Medium", "SemiBold")
_AMIRI_FILES = ("Regular", "Bold")
_ICON_FONT = "phosphor-1.3.0.ttf"
_ICON_NAMES = "phosphor-charmap-1.3.0.json"


@dataclass(frozen=True, slots=True)
class Fonts:
    """Family names as Qt knows them, and the characters of the icon font by icon name."""

    interface: str
    reading: str
    icons: str
    glyphs: Mapping[str, str]


@functools.cache
def load_fonts() -> Fonts:
    """Register the faces with Qt, once, and return their families.

    A `QGuiApplication` must exist.

    Raises:
        RuntimeError: a package of fonts is incomplete.
    """
    for weight in _PLEX_FILES:
        path = _file(fontpkg_ibm_plex_sans_arabic.ROOT, f"IBMPlexSansArabic-{weight}.ttf")
        _register(path, fontpkg_ibm_plex_sans_arabic.FAMILY, PLEX)
    for weight in _AMIRI_FILES:
        path = _file(fontpkg_amiri.ROOT, f"Amiri-{weight}.ttf")
        _register(path, fontpkg_amiri.FAMILY, AMIRI)
    icons = _icon_folder()
    _register(icons / _ICON_FONT, "Phosphor", PHOSPHOR)
    return Fonts(PLEX, AMIRI, PHOSPHOR, _glyphs(icons / _ICON_NAMES))


def renamed(data: bytes, family: str, name: str) -> bytes:
    """Return a TrueType font whose name table says ``name`` wherever it said ``family``.

    Args:
        data: the font file.
        family: its name.
        name: the new one, of the same length.

    Raises:
        ValueError: the lengths differ, or the file has no name table.
    """
    if len(family) != len(name):
        raise ValueError(f"{name} is not as long as {family}")
    entry, start, length = _name_table(data)
    names = data[start : start + length]
    for encoding in ("utf-16-be", "mac-roman"):
        for old, new in ((family, name), (family.replace(" ", ""), name.replace(" ", ""))):
            names = names.replace(old.encode(encoding), new.encode(encoding))
    checksum = struct.pack(">I", _checksum(names))
    font = data[:start] + names + data[start + length :]
    return font[: entry + 4] + checksum + font[entry + 8 :]


def _name_table(data: bytes) -> tuple[int, int, int]:
    """Return where the directory's entry for the name table stands, its offset and length."""
    (count,) = struct.unpack_from(">H", data, 4)
    for entry in range(12, 12 + 16 * count, 16):
        tag, _, start, length = struct.unpack_from(">4sIII", data, entry)
        if tag == b"name":
            return entry, start, length
    raise ValueError("a font without a name table")


def _checksum(table: bytes) -> int:
    padded = table + b"\0" * (-len(table) % 4)
    total: int = sum(struct.unpack(f">{len(padded) // 4}I", padded))
    return total & 0xFFFFFFFF


def _register(path: Path, family: str, name: str) -> None:
    data = QByteArray(renamed(path.read_bytes(), family, name))
    if name not in QFontDatabase.applicationFontFamilies(
        QFontDatabase.addApplicationFontFromData(data)
    ):
        raise RuntimeError(f"{path.name} cannot be used as a font")


def _file(root: Path, name: str) -> Path:
    return root / "files" / name


def _icon_folder() -> Path:
    # qtawesome brings the font; importing it and loading its eleven others costs 0.1 s.
    spec = importlib.util.find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise RuntimeError("qtawesome is not installed")
    return Path(spec.origin).parent / "fonts"


def _glyphs(path: Path) -> dict[str, str]:
    codes = msgspec.json.decode(path.read_bytes(), type=dict[str, str])
    return {name: chr(int(code, 16)) for name, code in codes.items()}
