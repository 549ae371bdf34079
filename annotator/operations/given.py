"""Checks of what people type: addresses and dates."""

import re
from datetime import date
from urllib.parse import urlsplit

from annotator.model.errors import BadInput

_DAY = re.compile(r"(\d{4})(-(\d\d)(-(\d\d))?)?")


def web_address(url: str) -> str:
    """Return an address without space around it; empty stays empty.

    Raises:
        BadInput: it is no http(s) address.
    """
    url = url.strip()
    if not url:
        return ""
    try:
        parts = urlsplit(url)
        valid = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        valid = False
    if not valid:
        raise BadInput(
            "An address starts with http:// or https://.",
            place=url,
            remedy="Copy the whole address from the browser.",
        )
    return url


def is_unsafe(url: str) -> bool:
    """Return whether a text is an address of another kind than the web's (``javascript:``).

    What names no scheme, as people write it (``www.example.org``), is none of those.
    """
    scheme, colon, rest = "".join(url.split()).partition(":")
    port = rest.partition("/")[0].isdecimal()
    known = scheme.lower() in ("http", "https")
    return bool(colon) and not known and not port and scheme.replace("-", "").isalnum()


def safe_address(url: str) -> str:
    """Return an address that can be written out: empty for one of another kind than the web's."""
    return "" if is_unsafe(url) else url


def refuse_unsafe(url: str) -> None:
    """Refuse an address of another kind than the web's; what names no kind is somebody's word.

    Raises:
        BadInput: it is one (``javascript:``, ``file:``).
    """
    if is_unsafe(url):
        raise BadInput(
            "An address starts with http:// or https://.",
            place=url,
            remedy="Copy the whole address from the browser.",
        )


def day(text: str) -> str:
    """Return a date as far as it is known ("2026", "2026-09", "2026-09-17"), or nothing.

    Raises:
        BadInput: it is none, or on no calendar.
    """
    text = text.strip()
    if not text:
        return ""
    match = _DAY.fullmatch(text)
    try:
        if match is None:
            raise ValueError("not a date")
        date(int(match[1]), int(match[3] or 1), int(match[5] or 1))
    except ValueError as error:
        raise BadInput("A date is written year, month, day: 2026-09-17.", place=text) from error
    return text
