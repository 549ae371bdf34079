"""All attributions of a corpus in columns, so that any count of them is there at once.

`speakers` and `outlets` in `annotator.model.attribution` say what is counted; this gives the same
in milliseconds at half a million attributions, and takes an article's anew when it changed. Rows
are never used twice: what is removed stays in the columns, dead.
"""

from array import array
from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar, overload

import numpy as np
from numpy.typing import NDArray

from annotator.model.attribution import (
    Attribution,
    Facet,
    Naming,
    OutletSources,
    SpeakerKey,
    Where,
    is_year,
    year_of,
)
from annotator.model.ids import Uid

_OF_ONE = (Facet.NAMING, Facet.TYPE, Facet.OUTLET, Facet.TOPIC, Facet.PERIOD)
"""The facets of which an attribution has one value; it may have several cues."""

Mask = NDArray[np.bool_]
Numbers = NDArray[np.int64]
V = TypeVar("V", bound=Hashable)

EVERYTHING = Where()
_MOST_PAIRS = 5_000_000


@dataclass(frozen=True, slots=True)
class Count:
    """How many attributions have a value."""

    value: str
    number: int


@dataclass(frozen=True, slots=True)
class SpeakerCount:
    """How often somebody is quoted; see `annotator.model.attribution.Speaker`."""

    key: SpeakerKey
    name: str
    quoted: int
    unnamed: int
    unnamed_officials: int

    @property
    def is_named(self) -> bool:
        """Whether any article tells who it was."""
        return self.unnamed < self.quoted


@dataclass(frozen=True, slots=True)
class Quotation:
    """Where an attribution stands: read it there when it is shown."""

    article: Uid
    content: Uid
    source: Uid


class _Codes(Generic[V]):
    """Gives each value a number, in the order in which they come."""

    def __init__(self) -> None:
        self.values: list[V] = []
        self._numbers: dict[V, int] = {}

    def code(self, value: V) -> int:
        """Return the number of a value, a new one if it has none yet."""
        found = self._numbers.setdefault(value, len(self.values))
        if found == len(self.values):
            self.values.append(value)
        return found

    def known(self, value: V | None) -> int:
        """Return the number of a value; -1 when it has none."""
        return -1 if value is None else self._numbers.get(value, -1)


class Ranking(Sequence[SpeakerCount]):
    """Speakers, the most quoted first; each is put together when it is asked for."""

    def __init__(
        self,
        keys: _Codes[SpeakerKey],
        names: Sequence[str],
        order: Numbers,
        counts: tuple[Numbers, Numbers, Numbers],
    ) -> None:
        self._keys = keys
        self._names = names
        self._order = order
        self._counts = counts

    def __len__(self) -> int:
        """How many there are."""
        return len(self._order)

    @overload
    def __getitem__(self, place: int) -> SpeakerCount: ...
    @overload
    def __getitem__(self, place: slice) -> list[SpeakerCount]: ...
    def __getitem__(self, place: int | slice) -> SpeakerCount | list[SpeakerCount]:
        """Return the speaker at a place, or those in a range."""
        if isinstance(place, slice):
            return [self._at(int(code)) for code in self._order[place]]
        return self._at(int(self._order[place]))

    def place(self, key: SpeakerKey | None) -> int | None:
        """Return where a speaker stands; None when they are not among these."""
        found = np.nonzero(self._order == self._keys.known(key))[0]
        return int(found[0]) if len(found) else None

    @property
    def most(self) -> int:
        """How often the most quoted is quoted."""
        return self[0].quoted if len(self) else 0

    def _at(self, code: int) -> SpeakerCount:
        quoted, unnamed, officials = (int(counts[code]) for counts in self._counts)
        return SpeakerCount(self._keys.values[code], self._names[code], quoted, unnamed, officials)


EMPTY = Ranking(_Codes(), (), np.zeros(0, np.int64), (np.zeros(0, np.int64),) * 3)
"""Nobody."""


class SourceTable:
    """Counts attributions by speaker, outlet and all else that a desk asks for."""

    def __init__(self) -> None:
        self._values = {facet: _Codes[str]() for facet in Facet}
        self._speakers = _Codes[SpeakerKey]()
        self._written: list[str] = []
        self._names: list[str] = []
        self._by_name: Numbers | None = None
        self._found_by: list[str] = []
        self._also: dict[int, str] = {}
        self._records: dict[Uid, tuple[str, str]] = {}
        self._articles = _Codes[Uid]()
        self._rows_of: dict[Uid, range] = {}
        self._columns = {facet: array("q") for facet in _OF_ONE}
        self._article, self._speaker, self._year = array("q"), array("q"), array("q")
        # Not pairs: half a million tuples would keep the garbage collector busy.
        self._contents: list[Uid] = []
        self._sources: list[Uid] = []
        self._dates: list[str] = []
        self._cue_rows, self._cues = array("q"), array("q")
        self._alive = bytearray()

    # --- what there is --------------------------------------------------------------------------

    def put(self, article: Uid, attributions: Sequence[Attribution]) -> None:
        """Take an article's attributions in place of those that it had."""
        for row in self._rows_of.pop(article, range(0)):
            self._alive[row] = 0
        if attributions:
            first = len(self._alive)
            for one in attributions:
                self._add(one)
            self._rows_of[article] = range(first, len(self._alive))

    def name_records(self, names: Mapping[Uid, tuple[str, str]]) -> None:
        """Say what records are called, and all their names folded, by which they are found."""
        self._records = dict(names)
        self._names = [self._name(code) for code in range(len(self._speakers.values))]
        self._also = self._names_of_records()
        self._by_name = None

    def total(self, where: Where = EVERYTHING) -> int:
        """Return how many attributions there are."""
        return int(np.count_nonzero(self._mask(where)))

    # --- counting -------------------------------------------------------------------------------

    def speakers(self, where: Where = EVERYTHING, words: str = "") -> Ranking:
        """Return who is quoted, the most quoted first, and then by name.

        Args:
            where: which attributions are counted.
            words: folded; only whose names have all of them.
        """
        mask, size = self._mask(where), len(self._speakers.values)
        codes, naming = _numbers(self._speaker)[mask], self._column(Facet.NAMING)[mask]
        named, official = self._namings()
        quoted = _counted(codes, size)
        unnamed = _counted(codes[naming != named], size)
        officials = _counted(codes[naming == official], size)
        order = self._in_order()
        order = order[quoted[order] > 0]
        if words:
            order = np.array(self._having(order.tolist(), words.split()), dtype=np.int64)
        order = order[np.argsort(-quoted[order], kind="stable")]
        return Ranking(self._speakers, self._names, order, (quoted, unnamed, officials))

    def outlets(self, where: Where = EVERYTHING) -> list[OutletSources]:
        """Return how outlets name their sources, the one with the most attributions first."""
        mask = self._mask(where)
        codes, speakers = self._column(Facet.OUTLET)[mask], _numbers(self._speaker)[mask]
        naming = self._column(Facet.NAMING)[mask]
        named, official = self._namings()
        names = self._values[Facet.OUTLET].values
        size = len(names)
        total = _counted(codes, size)
        pairs, _ = _paired(codes, speakers, size, len(self._speakers.values))
        sources, unnamed = _counted(pairs[0], size), _counted(codes[naming != named], size)
        officials, cues = _counted(codes[naming == official], size), self._cues_by_outlet(mask)
        found = [
            OutletSources(
                names[code],
                int(total[code]),
                int(sources[code]),
                int(unnamed[code]),
                int(officials[code]),
                cues.get(code, Counter()),
            )
            for code in map(int, np.nonzero(total)[0])
        ]
        return sorted(found, key=lambda outlet: (-outlet.attributions, outlet.outlet))

    def counts(
        self, facet: Facet, where: Where = EVERYTHING, speaker: SpeakerKey | None = None
    ) -> list[Count]:
        """Return how often each value of a facet comes, the most frequent first.

        What the filter says of this facet itself is left out of account, so that the other
        values can be chosen in its place. "" counts what has no value.
        """
        mask = self._mask(where.without(facet), speaker)
        if facet is Facet.CUE:
            counted = self._cues_of(mask)
        else:
            counted = _counted(self._column(facet)[mask], len(self._values[facet].values))
        names = self._values[facet].values
        found = [Count(names[code], int(counted[code])) for code in np.nonzero(counted)[0]]
        return sorted(found, key=lambda one: (-one.number, one.value))

    def quotations(self, where: Where, speaker: SpeakerKey) -> list[Quotation]:
        """Return where somebody is quoted, the newest first; what has no date comes last."""
        rows = [int(row) for row in np.nonzero(self._mask(where, speaker))[0]]
        rows.sort(key=lambda row: (self._dates[row], -row), reverse=True)
        articles = self._articles.values
        return [
            Quotation(articles[self._article[row]], self._contents[row], self._sources[row])
            for row in rows
        ]

    # --- inside ---------------------------------------------------------------------------------

    def _add(self, one: Attribution) -> None:
        row = len(self._alive)
        self._alive.append(1)
        self._article.append(self._articles.code(one.article))
        self._speaker.append(self._speaker_code(one))
        self._contents.append(one.content)
        self._sources.append(one.source)
        self._dates.append(one.published)
        self._year.append(int(year_of(one.published) or -1))
        for facet in _OF_ONE:
            self._columns[facet].append(self._values[facet].code(one.values(facet)[0]))
        for cue in one.values(Facet.CUE):
            self._cue_rows.append(row)
            self._cues.append(self._values[Facet.CUE].code(cue))

    def _speaker_code(self, one: Attribution) -> int:
        code = self._speakers.code(one.key)
        if code == len(self._written):
            self._written.append(one.speaker)
            self._found_by.append(one.folded)
            self._names.append(self._name(code))
            self._by_name = None
            if one.record in self._records and one.record is not None:
                self._also[code] = self._records[one.record][1]
        elif one.folded not in self._found_by[code]:
            self._found_by[code] += f"\n{one.folded}"
        return code

    def _name(self, code: int) -> str:
        key = self._speakers.values[code]
        record = self._records.get(Uid(key)) if isinstance(key, bytes) else None
        return (record[0] if record else "") or self._written[code]

    def _having(self, codes: list[int], parts: Sequence[str]) -> list[int]:
        """Return the speakers that have all these words in their names."""
        found, also = self._found_by, self._also
        for part in parts:
            codes = [one for one in codes if part in found[one] or part in also.get(one, "")]
        return codes

    def _names_of_records(self) -> dict[int, str]:
        """Return the names, folded, of the records that speakers are."""
        return {
            code: self._records[Uid(key)][1]
            for code, key in enumerate(self._speakers.values)
            if isinstance(key, bytes) and key in self._records
        }

    def _in_order(self) -> Numbers:
        """Return all speakers by their names; sorted again only when names have changed."""
        if self._by_name is None:
            codes = sorted(range(len(self._names)), key=self._names.__getitem__)
            self._by_name = np.array(codes, dtype=np.int64)
        return self._by_name

    def _namings(self) -> tuple[int, int]:
        values = self._values[Facet.NAMING]
        return values.known(Naming.NAMED), values.known(Naming.OFFICIAL)

    def _mask(self, where: Where, speaker: SpeakerKey | None = None) -> Mask:
        mask = np.array(self._alive, dtype=np.bool_)
        if speaker is not None:
            mask &= _numbers(self._speaker) == self._speakers.known(speaker)
        for facet, value in where.chosen:
            if facet is Facet.PERIOD and is_year(value):
                mask &= _numbers(self._year) == int(value)
            elif facet is Facet.CUE:
                mask &= self._with_cue(value)
            else:
                mask &= self._column(facet) == self._values[facet].known(value)
        return mask

    def _with_cue(self, cue: str) -> Mask:
        found = np.zeros(len(self._alive), dtype=np.bool_)
        found[
            _numbers(self._cue_rows)[_numbers(self._cues) == self._values[Facet.CUE].known(cue)]
        ] = 1
        return found

    def _column(self, facet: Facet) -> Numbers:
        return _numbers(self._columns[facet])

    def _cues_of(self, mask: Mask) -> Numbers:
        counted = _numbers(self._cues)[mask[_numbers(self._cue_rows)]]
        return _counted(counted, len(self._values[Facet.CUE].values))

    def _cues_by_outlet(self, mask: Mask) -> dict[int, Counter[str]]:
        rows, cues = _numbers(self._cue_rows), _numbers(self._cues)
        cues = cues[mask[rows]]
        outlets = self._column(Facet.OUTLET)[rows[mask[rows]]]
        names, found = self._values[Facet.CUE].values, dict[int, Counter[str]]()
        size = len(self._values[Facet.OUTLET].values)
        (of, by), times = _paired(outlets, cues, size, len(names))
        for outlet, cue, number in zip(of.tolist(), by.tolist(), times.tolist(), strict=True):
            if names[cue]:
                found.setdefault(outlet, Counter())[names[cue]] = number
        return found


def _numbers(column: "array[int]") -> Numbers:
    return np.array(column, dtype=np.int64)


def _paired(
    first: Numbers, second: Numbers, firsts: int, seconds: int
) -> tuple[tuple[Numbers, Numbers], Numbers]:
    """Return which pairs of codes there are, and how often each comes.

    Where few pairs are possible they are counted in a table, which takes a tenth of the time.
    """
    joined, size = first * max(1, seconds) + second, firsts * seconds
    if size <= _MOST_PAIRS:
        counts = _counted(joined, size)
        pairs = np.nonzero(counts)[0]
        return (pairs // max(1, seconds), pairs % max(1, seconds)), counts[pairs]
    pairs, counts = np.unique(joined, return_counts=True)
    return (pairs // seconds, pairs % seconds), counts


def _counted(codes: Numbers, size: int) -> Numbers:
    return np.bincount(codes, minlength=size)
