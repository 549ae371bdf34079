"""Addresses that may be opened: on the web, and nothing else."""

from urllib.parse import urlsplit

from PySide6.QtCore import QMimeData, QUrl


def address(url: str) -> QUrl | None:
    """Return an address that may be opened: http or https with a host, nothing else."""
    try:
        parts = urlsplit(url.strip())
        fine = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return None
    found = QUrl(url.strip(), QUrl.ParsingMode.StrictMode)
    return found if fine and found.isValid() else None


def host(url: str) -> str:
    """Return the host of an address, which is what tells people whose page it is."""
    found = address(url)
    return found.host().removeprefix("www.") if found is not None else ""


def dropped_address(data: QMimeData | None) -> str:
    """Return the address on the web that was dropped or pasted; empty where there is none."""
    if data is None:
        return ""
    given = [url.toString() for url in data.urls()] or data.text().split()[:2]
    return given[0] if len(given) == 1 and address(given[0]) is not None else ""
