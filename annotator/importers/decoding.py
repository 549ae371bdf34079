"""From a file's bytes to its text: which encoding it is in, found or told.

The order: the byte order mark; UTF-16 without one (Arabic in UTF-16 is also valid UTF-8, byte
for byte, so it is asked first, and only where control bytes give it away); strict UTF-8;
nearly UTF-8; the Arabic code pages; then nothing is guessed.
"""

import codecs
import hashlib
import io
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from annotator.files import open_plain, shown
from annotator.importers.code_pages import code_page
from annotator.model.errors import BadInput

_CHUNK = 1 << 20
_SAMPLE = 1 << 18
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NAMES = {
    "cp1256": "windows-1256",
    "iso8859_6": "iso-8859-6",
    "mac_arabic": "mac-arabic",
    "mac-arabic": "mac-arabic",
    "utf_8": "utf-8",
}
_CALLED = {"macarabic": "mac_arabic", "x-mac-arabic": "mac_arabic", "dos-720": "cp720"}
"""Names that other programs use and Python does not know."""
_WITH_MARK = ("utf-16", "utf-32")
_ASCII = bytes(range(0x80))
_NOT_ASCII = bytes(range(0xC0, 0x100))
_CONTROLS = bytes({*range(0x20)} - {*b"\t\n\r\f\v\x1a\x1b"})
# One broken sequence in fifty letters is a damaged file; more is another encoding.
_NEARLY = 50
_REMEDY = "Name its encoding (--encoding), or save it as UTF-8."


@dataclass(frozen=True, slots=True)
class Encoded:
    """What is known of a file's bytes.

    ``bom`` tells that they start with a byte order mark, ``mark`` is its length in bytes;
    ``broken`` counts the byte sequences that the encoding does not have.
    """

    encoding: str
    bom: bool
    mark: int
    broken: int
    sha256: str

    @property
    def repairs(self) -> tuple[str, ...]:
        """What decoding changed, as an article records it."""
        what = f"Broken {self.encoding} bytes replaced by U+FFFD: {self.broken}."
        return (what,) if self.broken else ()


def inspect(path: Path, encoding: str = "") -> Encoded:
    """Read a file once and tell its encoding; ``encoding`` overrules what the bytes say.

    Raises:
        BadInput: the file cannot be read, the encoding is unknown, or nothing fits.
    """
    try:
        with open_plain(path) as stream:
            return _inspect(stream, encoding)
    except BadInput as error:
        raise BadInput(error.message, place=shown(path), remedy=error.remedy) from error


def inspect_bytes(data: bytes, encoding: str = "") -> Encoded:
    """Do the same for bytes in memory."""
    return _inspect(io.BytesIO(data), encoding)


def open_text(path: Path, encoded: Encoded, newline: str) -> io.TextIOWrapper:
    """Open a file for reading as text, after its mark; line ends stay as they are.

    ``newline`` is Python's: a line feed alone ends lines there, empty ends them at all ends.
    """
    stream = open_plain(path)
    stream.seek(encoded.mark)
    return io.TextIOWrapper(stream, encoded.encoding, errors="replace", newline=newline)


def decode(data: bytes, encoded: Encoded) -> str:
    """Return the text of bytes; its line ends are as they were."""
    return data[encoded.mark :].decode(encoded.encoding, errors="replace")


def _inspect(stream: BinaryIO, encoding: str) -> Encoded:
    head = stream.read(_CHUNK)
    mark, marked = _mark(head)
    name = _known(encoding) if encoding else ""
    if name and marked:
        if _family(name) == _family(marked):
            name = marked
        else:
            # The caller knows better: then these bytes are text.
            mark, marked = 0, ""
    if name in _WITH_MARK and not marked:
        # These two alone do not say which byte comes first; Windows writes the low one.
        name = (_utf16(head[:_SAMPLE]) if name == "utf-16" else "") or f"{name}-le"
    name = name or marked or _utf16(head[:_SAMPLE])
    survey = _Survey(head, mark, name or "utf-8")
    survey.rest(stream)
    if not name:
        name = _unmarked(survey, head)
    broken = survey.broken if name == survey.encoding else 0
    return Encoded(name, bool(marked), mark, broken, survey.sha256)


def _mark(head: bytes) -> tuple[int, str]:
    for mark, name in _MARKS:
        if head.startswith(mark):
            return len(mark), name
    return 0, ""


def _family(encoding: str) -> str:
    return encoding.replace("-le", "").replace("-be", "")


def _known(encoding: str) -> str:
    try:
        name = codecs.lookup(_CALLED.get(encoding.strip().lower(), encoding.strip())).name
        if name not in _WITH_MARK:
            # Some codecs are no encodings of text, and some (idna) fail at certain bytes.
            bytes(range(0x20, 0x100)).decode(name, "replace")
            codecs.getincrementaldecoder(name)("replace")
    except (LookupError, ValueError) as error:
        raise BadInput(
            f"There is no encoding “{encoding}”.",
            remedy="Try utf-8, utf-16, windows-1256, iso-8859-6, mac-arabic or cp720.",
        ) from error
    return _NAMES.get(name, "utf-8" if name == "utf-8-sig" else name)


class _Survey:
    """One pass over the bytes: their hash, and how often they break the encoding."""

    def __init__(self, head: bytes, mark: int, encoding: str) -> None:
        self.encoding = encoding
        self.broken = 0
        self.letters = 0
        self.suspects = b""
        self._hash = hashlib.sha256(head[:mark])
        self._decoder = codecs.getincrementaldecoder(encoding)("replace")
        self._take(head[mark:])

    @property
    def sha256(self) -> str:
        """The SHA-256 of all bytes, the mark included, hexadecimal."""
        return self._hash.hexdigest()

    def rest(self, stream: BinaryIO) -> None:
        """Go through the bytes that are left."""
        while chunk := stream.read(_CHUNK):
            self._take(chunk)
        self._count(self._decoder.decode(b"", True), b"")

    def _take(self, chunk: bytes) -> None:
        self._hash.update(chunk)
        self._count(self._decoder.decode(chunk), chunk)

    def _count(self, text: str, chunk: bytes) -> None:
        broken = text.count("\ufffd") - _replacement_characters(chunk, self.encoding)
        if broken > 0 and not self.suspects:
            start = len(chunk) - len(chunk.lstrip(_ASCII))
            self.suspects = chunk[start : start + _SAMPLE]
        self.broken += max(0, broken)
        self.letters += len(chunk) - len(chunk.translate(None, _NOT_ASCII))


def _replacement_characters(chunk: bytes, encoding: str) -> int:
    """Return how many U+FFFD the bytes hold of their own."""
    try:
        return chunk.count("\ufffd".encode(encoding))
    except UnicodeEncodeError:
        return 0


def _utf16(sample: bytes) -> str:
    """Return the UTF-16 that a sample without a mark is in, or nothing.

    A space is 00 20 in it, an Arabic letter 06 xx: bytes that other texts do not have.
    """
    sample = sample[: len(sample) // 2 * 2]
    if not sample or (0 not in sample and 6 not in sample):
        return ""
    high = {
        "utf-16-be": sample[0::2],
        "utf-16-le": sample[1::2],
    }
    for name, bytes_ in high.items():
        usual = sum(bytes_.count(value) for value in (0x00, 0x06, 0x20))
        if usual >= 0.9 * len(bytes_) and _reads(sample, name):
            return name
    return ""


def _reads(sample: bytes, encoding: str) -> bool:
    """Return whether a sample decodes to text rather than to control characters."""
    text = codecs.getincrementaldecoder(encoding)("replace").decode(sample)
    controls = sum(1 for character in text if character < " " and character not in "\t\n\r\f")
    return controls + text.count("\ufffd") <= len(text) // 100


def _unmarked(survey: _Survey, head: bytes) -> str:
    sample = head[:_SAMPLE]
    if len(sample) - len(sample.translate(None, _CONTROLS)) > len(sample) // 100:
        raise BadInput("This is not text.", remedy=_REMEDY)
    if survey.broken * _NEARLY <= survey.letters:
        return "utf-8"
    return _code_page(survey.suspects or sample)


def _code_page(sample: bytes) -> str:
    page = code_page(sample)
    if page is None:
        raise BadInput("The encoding cannot be found out.", remedy=_REMEDY)
    return _NAMES.get(page, page)
