"""Where somebody was in each article, on this machine: comfort, so never in the project."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Final

import msgspec

from annotator.files import read_plain, replacing
from annotator.model.errors import BadInput, HashiyaError

KEPT: Final = 2000
"""Articles; those looked at longest ago are forgotten."""

_FILE: Final = "places.json"
_LARGEST: Final = 16 << 20
_MOST: Final = 1 << 20


class ArticlePlace(msgspec.Struct, frozen=True):
    """The first line in view, the pixels hidden of it, the reading size, and the caret."""

    offset: Annotated[int, msgspec.Meta(ge=0, le=1 << 30)]
    hidden: Annotated[int, msgspec.Meta(ge=-_MOST, le=_MOST)]
    size: Annotated[int, msgspec.Meta(ge=16, le=32)]
    caret: Annotated[int, msgspec.Meta(ge=0)] = 0


class PlaceStore:
    """The places by an article's identifier.

    Args:
        folder: where the file lies: beside the settings.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / _FILE
        self._places: dict[str, ArticlePlace] = dict(self._read())

    def place(self, article: str) -> ArticlePlace | None:
        """Return where somebody was in an article, or none."""
        return self._places.get(article)

    def remember(self, article: str, place: ArticlePlace) -> None:
        """Remember a place; what cannot be written holds for this run."""
        if self._places.get(article) == place:
            return
        # Another window of Hashiya may have been in other articles meanwhile.
        merged = {**self._read(), **self._places}
        merged.pop(article, None)
        self._places = dict([*merged.items(), (article, place)][-KEPT:])
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with replacing(self._path) as stream:
                stream.write(msgspec.json.encode(self._places))
        except (OSError, HashiyaError):
            return

    def _read(self) -> Mapping[str, ArticlePlace]:
        try:
            data = read_plain(self._path, _LARGEST)
            return msgspec.json.decode(data, type=dict[str, ArticlePlace])
        except (BadInput, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            return {}
