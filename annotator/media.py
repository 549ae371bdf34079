"""What a file is, by what stands in it; its name is believed only where that cannot tell."""

import mimetypes

UNKNOWN = "application/octet-stream"
PDF = "application/pdf"
PLAIN = "text/plain"

_STARTS = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
)
PICTURES = frozenset({"image/webp", "image/bmp", *(kind for _, kind in _STARTS)})
"""Pictures made of points, which are known by how they start and can be shown."""

_HEAD = 1024
"""How far into a file a PDF's first words are looked for, as its readers do."""
_SAMPLE = 4096
_BMP_HEADERS = frozenset({12, 40, 52, 56, 64, 108, 124})
_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")


def media_type(name: str, data: bytes) -> str:
    """Return a file's media type, such as "image/png".

    A picture or PDF is known by its content, whatever it is called; what is called one and is
    none is plain text or unknown.
    """
    found = _by_content(data)
    if found:
        return found
    guessed = mimetypes.guess_type(name)[0] or ""
    if guessed and guessed != PDF and guessed not in PICTURES:
        return guessed
    return PLAIN if is_text(data) else UNKNOWN


def is_text(data: bytes) -> bool:
    """Return whether a file looks like text: UTF-8, or UTF-16 with its mark, without NUL."""
    head = data[:_SAMPLE]
    if head.startswith(_MARKS):
        return True
    if not head or b"\0" in head:
        return False
    try:
        head.decode()
    except UnicodeDecodeError as error:
        # A character that the sample's end cuts in two is no fault of the file.
        return len(data) > _SAMPLE and error.start > len(head) - 4
    return True


def _by_content(data: bytes) -> str:
    for start, kind in _STARTS:
        if data.startswith(start):
            return kind
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    if data[:2] == b"BM" and int.from_bytes(data[14:18], "little") in _BMP_HEADERS:
        return "image/bmp"
    return PDF if b"%PDF-" in data[:_HEAD] else ""
