"""Where the data files lie that ship with the program: schemes, translations, sample, icons."""

from pathlib import Path

_FOLDER = Path(__file__).resolve().parent.parent / "resources"


def path(*parts: str) -> Path:
    """Return the path of a file or folder of `resources`; it need not exist.

    The folder lies beside `annotator` in a checkout, when installed, and in a bundle.
    """
    return _FOLDER.joinpath(*parts)
