"""Folders that a cloud client keeps the same on several computers."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

_BY_NAME: Final[Mapping[str, str]] = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "mobile documents": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
}
"""Clients by how their folder is called, alone or before a space or hyphen ("OneDrive - Desk")."""

_BY_FILE: Final[Mapping[str, str]] = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".tmp.driveupload": "Google Drive",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".stfolder": "Syncthing",
}
"""Clients by what they leave in the folder that they keep."""


def synced_by(path: Path) -> str:
    """Return the name of the client that keeps a file's folder; nothing when none is known to."""
    for folder in path.absolute().parents:
        name = folder.name.lower()
        for start, client in _BY_NAME.items():
            if name == start or name.startswith((f"{start} ", f"{start}-", f"{start} (")):
                return client
        for left, client in _BY_FILE.items():
            if _is_there(folder / left):
                return client
        if _is_there(folder, ".sync_*.db") or _is_there(folder, "._sync_*.db"):
            return "Nextcloud"
    return ""


def _is_there(place: Path, pattern: str = "") -> bool:
    try:
        return any(place.glob(pattern)) if pattern else place.exists()
    except OSError:
        return False
