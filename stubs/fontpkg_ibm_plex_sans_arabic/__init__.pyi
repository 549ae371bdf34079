"""A font family as a wheel: `ROOT` holds `files/*.ttf`."""

from pathlib import Path

FAMILY: str
ROOT: Path
