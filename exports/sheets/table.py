"""What a sheet is before Excel: a title, columns, and the rows that a part of the project gives."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeAlias, TypeVar

Value: TypeAlias = str | int | None
"""What a cell holds; yes and no are words, so that people can read and filter them."""

Row: TypeAlias = Sequence[Value]

Item = TypeVar("Item")
Whole = TypeVar("Whole")
Whole_contra = TypeVar("Whole_contra", contravariant=True)

KEY, NUMBER, CODE, WORD, TITLE, TEXT = 16, 13, 16, 20, 36, 48
"""Widths of columns, in characters as Excel counts them."""


@dataclass(frozen=True, slots=True)
class Column(Generic[Item]):
    """A column: its heading, its width in characters, and what an item gives it.

    ``prose`` are sentences: they are wrapped, and run as they are written.
    """

    title: str
    width: int
    value: Callable[[Item], Value]
    prose: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """A column as the sheet shows it, without its way to the value."""

    title: str
    width: int
    prose: bool = False


class Headed(Protocol):
    """A sheet as far as it stands before its first row."""

    @property
    def title(self) -> str:
        """The sheet's title."""

    @property
    def headings(self) -> Sequence[Heading]:
        """The columns."""


class Table(Headed, Protocol[Whole_contra]):
    """A sheet that is filled from wholes (articles, claims, …), one after the other."""

    def rows(self, whole: Whole_contra) -> Iterator[Row]:
        """Yield the rows that one whole gives."""


class Columns(Generic[Whole, Item]):
    """A table whose wholes consist of items, a row each; headings are made unique."""

    def __init__(
        self,
        title: str,
        items: Callable[[Whole], Iterable[Item]],
        columns: Sequence[Column[Item]],
    ) -> None:
        self.title = title
        self._items = items
        self._values = [column.value for column in columns]
        self.headings = _headings(columns)

    def rows(self, whole: Whole) -> Iterator[Row]:
        """Yield a row for each item."""
        values = self._values
        for item in self._items(whole):
            yield [value(item) for value in values]


def _headings(columns: Sequence[Column[Item]]) -> tuple[Heading, ...]:
    """Return the headings; the second "Type" becomes "Type (2)", so that filters tell them."""
    seen: dict[str, int] = {}
    headings = []
    for column in columns:
        times = seen[column.title] = seen.get(column.title, 0) + 1
        title = column.title if times == 1 else f"{column.title} ({times})"
        headings.append(Heading(title, column.width, column.prose))
    return tuple(headings)
