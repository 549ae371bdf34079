"""Settings as a file that can be taken to another machine: what one chose, not what one did."""

from pathlib import Path
from typing import Any, Final

import msgspec

from annotator.files import read_plain, replacing, shown
from annotator.model.errors import BadInput
from ui.settings import Settings

VERSION: Final = 1
_MARK: Final = "hashiya-settings"
_LARGEST: Final = 16 << 20
PRIVATE: Final = frozenset({"profile", "window", "panes", "recent", "last_articles", "workers"})
"""What belongs to this machine and this person."""


def write(settings: Settings, path: Path) -> None:
    """Write what can be taken along.

    Raises:
        CannotWrite: the file cannot be written.
    """
    plain = msgspec.to_builtins(settings)
    chosen = {name: value for name, value in plain.items() if name not in PRIVATE}
    with replacing(path) as stream:
        stream.write(msgspec.json.format(msgspec.json.encode({_MARK: VERSION, **chosen}), indent=2))


def read(path: Path) -> dict[str, Any]:
    """Return the settings of a file, by field.

    Raises:
        BadInput: it cannot be read, or is no settings file.
    """
    content = read_plain(path, _LARGEST)
    try:
        plain = msgspec.json.decode(content, type=dict[str, Any])
        if plain.pop(_MARK, None) != VERSION:
            raise ValueError("no mark")
        given = {name: value for name, value in plain.items() if name not in PRIVATE}
        whole = msgspec.convert(given, Settings)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise BadInput(
            "This is not a settings file of Hashiya.",
            place=shown(path),
            remedy="Choose a file that Hashiya saved its settings in.",
        ) from error
    return {name: getattr(whole, name) for name in given if hasattr(whole, name)}
