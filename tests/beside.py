"""Files that are kept beside the checkout, and are no part of it: others' texts and inputs.

The one place where a test may skip; each kind of such an input has a sample of our own too.
"""

from pathlib import Path

import pytest

SHARED = "shared"


def beside(*parts: str) -> Path:
    """Return where such a file or folder lies; the test is skipped where it does not.

    Args:
        parts: its path below the folder `shared`, which lies beside the checkout.
    """
    wanted = Path(SHARED, *parts)
    found = [folder / wanted for folder in Path(__file__).parents if (folder / wanted).exists()]
    if not found:
        pytest.skip(f"{'/'.join(parts)} is kept beside the checkout, and is not here")
    return found[0]


def case(*parts: str) -> Path:
    """Return where a small input lies that failed once; the test is skipped where it does not."""
    return beside("data", "cases", *parts)
