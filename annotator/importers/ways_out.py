"""Kinds of files that cannot be read, and what a person can do with each."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class WayOut:
    """What a kind of file is, and how what is in it comes in all the same."""

    message: str
    remedy: str


def way_out(suffix: str) -> WayOut | None:
    """Return the way out for files of this ending (lower case, with its dot), if one is known."""
    return _WAYS.get(suffix)


# Each is called as an error is, so that the catalogs of translations find its words.
_LETTER: Final = WayOut(
    "Word processor files are not read yet.",
    remedy="Open it in its program and save it as plain text (.txt, UTF-8).",
)
_OLD_LETTER: Final = WayOut(
    "The old format of Word is not read.",
    remedy="Open it in Word or LibreOffice and save it as plain text (.txt, UTF-8).",
)
_PAPER: Final = WayOut(
    "PDF files are not read yet.",
    remedy="Copy its text and paste it as an article, or save it as .txt; pages that were scanned "
    "need text recognition first.",
)
_PAGE: Final = WayOut(
    "Web pages are not read as articles yet.",
    remedy="Copy the article's text and paste it as an article, or save it as .txt.",
)
_ARCHIVE: Final = WayOut("Archives are not unpacked.", remedy="Unpack it and import the folder.")
_PICTURE: Final = WayOut(
    "This is a picture, and its words are not read.",
    remedy="Let another program recognise the text, and save that as .txt.",
)
_SOUND: Final = WayOut(
    "This is sound or video, and its words are not read.",
    remedy="Write down or transcribe what is said, and save that as .txt.",
)
_SHEET: Final = WayOut(
    "This kind of spreadsheet is not read.",
    remedy="Save it as CSV with a header that names the column of the text.",
)
_PROJECT: Final = WayOut(
    "This is a Hashiya project of its own.",
    remedy="Open it, export it as JSON, and import that.",
)


def _by_ending() -> Mapping[str, WayOut]:
    kinds = (
        (_OLD_LETTER, ".doc .dot"),
        (_LETTER, ".docx .docm .odt .rtf .pages .wps"),
        (_PAPER, ".pdf .djvu .epub"),
        (_PAGE, ".html .htm .xhtml .mht .mhtml .webarchive"),
        (_ARCHIVE, ".zip .rar .7z .gz .bz2 .xz .tar .tgz"),
        (_PICTURE, ".png .jpg .jpeg .tif .tiff .webp .heic .bmp .gif"),
        (_SOUND, ".mp3 .wav .m4a .ogg .mp4 .mov .avi .mkv .webm"),
        (_SHEET, ".xls .ods .numbers"),
        (_PROJECT, ".hashiya"),
    )
    return {ending: way for way, endings in kinds for ending in endings.split()}


_WAYS: Final = _by_ending()
