"""What an import skipped, as a table that can be kept, sorted and sent."""

from collections.abc import Callable, Iterable

from annotator.importers.incoming import Skipped
from exports.plain_table import as_csv


def _as_it_is(reason: str) -> str:
    return reason


def skipped_as_csv(
    skipped: Iterable[Skipped],
    head: tuple[str, str] = ("place", "reason"),
    worded: Callable[[str], str] = _as_it_is,
) -> bytes:
    """Return a CSV of all that was skipped: where, and why.

    Args:
        skipped: what was.
        head: the names of the two columns.
        worded: gives a reason in the reader's language.
    """
    return as_csv([head, *((one.place, worded(one.reason)) for one in skipped)])
