"""Names as they stand in articles, gathered by how they are folded."""

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from annotator.model import Uid
from annotator.text.fold import fold


@dataclass(frozen=True, slots=True)
class SpanName:
    """What one span covers, as far as names are gathered by it.

    ``key`` is the database's own, by which its place is found again; 0 for a span that is gone.
    """

    key: int
    written: str
    label: str
    record: Uid | None


def _no_keys() -> "array[int]":
    return array("q")


@dataclass(slots=True)
class Surface:
    """A name as it stands in articles, whatever its tashkeel and hamza.

    ``labels`` and ``records`` count its spans by what they are tagged and which record they
    mean (None: none); ``keys`` are the spans in the corpus's order.
    """

    folded: str
    labels: Counter[str] = field(default_factory=Counter)
    records: Counter[Uid | None] = field(default_factory=Counter)
    written: Counter[str] = field(default_factory=Counter)
    keys: "array[int]" = field(default_factory=_no_keys)

    @property
    def text(self) -> str:
        """How it stands most often."""
        return self.written.most_common(1)[0][0] if self.written else self.folded

    @property
    def spans(self) -> int:
        """How many spans cover it."""
        return self.labels.total()

    @property
    def unlinked(self) -> int:
        """How many of its spans mean no record yet."""
        return self.records[None]

    @property
    def meant(self) -> list[Uid]:
        """The records that its spans mean, the most frequent first."""
        return [uid for uid, _ in self.records.most_common() if uid is not None]

    def clashing(self, layer_of: Callable[[str], str]) -> list[str]:
        """Return its labels that another label of the same layer stands beside.

        A source that is a person too carries two labels rightly: they are of two layers.
        """
        layers = Counter(map(layer_of, self.labels))
        return [label for label in self.labels if layers[layer_of(label)] > 1]

    def is_odd(self, layer_of: Callable[[str], str]) -> bool:
        """Return whether spans carry clashing labels, or mean different records."""
        return len(self.meant) > 1 or bool(self.clashing(layer_of))


class Surfaces:
    """All names that spans cover, by their folded form; counted along as spans change."""

    def __init__(self, names: Iterable[SpanName] = ()) -> None:
        self._found: dict[str, Surface] = {}
        for name in names:
            self.add(name)

    def __len__(self) -> int:
        return len(self._found)

    def __iter__(self) -> Iterator[Surface]:
        return iter(self._found.values())

    def get(self, folded: str) -> Surface | None:
        """Return the surface that folds so, if any span covers it."""
        return self._found.get(folded)

    def add(self, name: SpanName) -> str:
        """Count a span; return how its name is folded."""
        folded = fold(name.written)
        surface = self._found.get(folded)
        if surface is None:
            surface = self._found[folded] = Surface(folded)
        surface.labels[name.label] += 1
        surface.records[name.record] += 1
        surface.written[name.written] += 1
        surface.keys.append(name.key)
        return folded

    def remove(self, name: SpanName) -> str:
        """Count a span no more; return how its name is folded."""
        folded = fold(name.written)
        surface = self._found.get(folded)
        # A span that is deleted has no key any more; places that are gone are left out later.
        if surface is None or (name.key and name.key not in surface.keys):
            return folded
        if name.key:
            surface.keys.remove(name.key)
        surface.labels -= Counter((name.label,))  # keeps nothing that counts nothing
        surface.records -= Counter((name.record,))
        surface.written -= Counter((name.written,))
        if not surface.labels:
            del self._found[folded]
        return folded

    def unlinked(self) -> list[Surface]:
        """Return the names whose spans mean no record yet, the most frequent first."""
        found = [one for one in self if one.unlinked]
        return sorted(found, key=lambda one: (-one.unlinked, one.folded))

    def odd(self, layer_of: Callable[[str], str]) -> list[Surface]:
        """Return the names with clashing labels or several records, the most frequent first."""
        found = [one for one in self if one.is_odd(layer_of)]
        return sorted(found, key=lambda one: (-one.spans, one.folded))
