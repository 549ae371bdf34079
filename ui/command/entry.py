"""What the palette offers, line by line."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum


class Section(StrEnum):
    """The kinds of entries, in their order."""

    FILTER = "filter"
    ACTIONS = "actions"
    ARTICLES = "articles"
    CLAIMS = "claims"
    RECORDS = "records"


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to choose.

    Attributes:
        section: which kind it is.
        text: what it is called.
        run: does it.
        detail: an outlet, a number, a workspace; may be empty.
        key: the key that does the same.
        icon: a Phosphor name; empty for none.
        loose: whether it fits what was typed only just.
        able: whether it can be done now; else choosing it says why not.
    """

    section: Section
    text: str
    run: Callable[[], object] = field(repr=False)
    detail: str = ""
    key: str = ""
    icon: str = ""
    loose: bool = False
    able: bool = True
