"""Addresses that may be opened: on the web, and nothing else."""

from urllib.parse import urlsplit

from PySide6.QtCore import QUrl


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
