"""Which record of the registry the words of a span may mean.

The index knows each distinct word of the names once. A query looks up which of them its own
words may be (by spelling, by sound, in either script), gathers the names that have them, and
weighs those. So an answer costs what the query's rarest words cost, not the registry's size.
"""

import heapq
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from annotator.matching.lexicon import NameWords, name_words
from annotator.matching.name_score import PERSON, SURE, How, Name, is_latin, is_native, score
from annotator.matching.name_words import Comparison, Heard, are_two_places, heard
from annotator.matching.sounds import skeleton, sounds
from annotator.matching.spelling import Reading, parts, readings, words
from annotator.matching.told_apart import meant
from annotator.model.ids import Uid


@dataclass(frozen=True, slots=True)
class NameEntry:
    """A record as far as it is looked for: its kind, and all that it is called."""

    uid: Uid
    kind: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A record that a surface may mean."""

    uid: Uid
    name: str
    """The name of the record that agrees best."""
    score: float
    """From 0 to 1."""
    how: How


MARGIN = 0.03
"""By how much the best has to be better than the next to be taken without asking."""

_GATHERED = 80
"""How many names are weighed at most."""

_Key = tuple[Uid, int]


class NameIndex:
    """The names of a registry, to be asked which record a surface means."""

    def __init__(self, records: Iterable[NameEntry] = (), words: NameWords | None = None) -> None:
        """Make an index of records.

        Args:
            records: what to find; their uids differ.
            words: how names are read; those that ship with the program by default.
        """
        self._lists = words or name_words()
        self._entries: dict[Uid, NameEntry] = {}
        self._names: dict[_Key, Name] = {}
        self._kinds: Counter[str] = Counter()
        self._having: dict[str, dict[str, set[_Key]]] = {}  # by word, then by kind
        self._vocabulary: dict[str, Heard] = {}
        self._bases: dict[str, set[str]] = {}
        self._joined: dict[str, set[_Key]] = {}
        for record in records:
            self.add(record)

    def __len__(self) -> int:
        return len(self._entries)

    def __contains__(self, uid: Uid) -> bool:
        return uid in self._entries

    def add(self, record: NameEntry) -> None:
        """Add a record; one of the same uid is replaced."""
        self.remove(record.uid)
        self._entries[record.uid] = record
        self._kinds[record.kind] += 1
        for key, name in self._named(record):
            self._names[key] = name
            self._joined.setdefault(name.bones, set()).add(key)
            for base in {part.base for part in name.parts}:
                self._having.setdefault(base, {}).setdefault(record.kind, set()).add(key)
                if base not in self._vocabulary:
                    self._vocabulary[base] = heard(base, self._lists)
                    for way in self._vocabulary[base].ways:
                        self._bases.setdefault(way, set()).add(base)

    def remove(self, uid: Uid) -> None:
        """Forget a record; nothing happens when there is none."""
        record = self._entries.pop(uid, None)
        if record is None:
            return
        self._kinds -= Counter((record.kind,))  # keeps no kind that has no record
        for key, name in self._named(record):
            del self._names[key]
            for base in {part.base for part in name.parts}:
                self._forget(base, record.kind, key)
            self._joined[name.bones].discard(key)
            if not self._joined[name.bones]:
                del self._joined[name.bones]

    def _forget(self, base: str, kind: str, key: _Key) -> None:
        kinds = self._having[base]
        kinds[kind].discard(key)
        if not kinds[kind]:
            del kinds[kind]
        if kinds:
            return
        del self._having[base]
        for way in self._vocabulary.pop(base).ways:
            self._bases[way].discard(base)
            if not self._bases[way]:
                del self._bases[way]

    def _named(self, record: NameEntry) -> Iterator[tuple[_Key, Name]]:
        """Yield the names of a record that have words, each with its key."""
        is_person = record.kind == PERSON
        named = [parts(words(text), self._lists) for text in record.names]
        has_arabic = any(found and not is_latin(found) for found in named)
        for place, (text, found) in enumerate(zip(record.names, named, strict=True)):
            if found:
                native = is_person and is_native(found, self._lists)
                latin = has_arabic and is_latin(found)
                one_word = "".join(part.base for part in found)
                bones = skeleton(sounds(one_word))
                name = Name(text, found, is_person, native, latin, one_word, bones)
                yield (record.uid, place), name

    def best(self, surface: str, kind: str | None = None) -> Candidate | None:
        """Return the record that a surface means, or nothing where that is not sure."""
        found = self.candidates(surface, kind=kind, limit=2)
        if not found or found[0].score < SURE:
            return None
        if len(found) > 1 and found[0].score - found[1].score < MARGIN:
            return None
        return found[0]

    def candidates(
        self, surface: str, *, kind: str | None = None, limit: int = 5
    ) -> list[Candidate]:
        """Return the records that a surface may mean, the likeliest first.

        Args:
            surface: the words as they stand in a text.
            kind: the kind of record that is looked for; any by default.
            limit: how many to return at most.
        """
        found: dict[Uid, Candidate] = {}
        query = Comparison(self._lists, self._vocabulary)
        kinds = [kind] if kind is not None else list(self._kinds)
        marks = meant(surface, self._lists.told_apart)
        for is_person in sorted({one == PERSON for one in kinds}):
            ways = readings(surface, self._lists, person=is_person)
            asked = [one for one in kinds if (one == PERSON) == is_person]
            for key in self._gather(ways, query, asked):
                if marks and marks.isdisjoint(self._meant(key) or marks):
                    continue
                best = self._judge(key, ways, query)
                if best.score > 0 and (key[0] not in found or found[key[0]].score < best.score):
                    found[key[0]] = best
        ranked = sorted(found.values(), key=lambda one: (-one.score, one.uid))
        return ranked[:limit]

    def _meant(self, key: _Key) -> frozenset[str]:
        return meant(self._names[key].text, self._lists.told_apart)

    def _judge(self, key: _Key, ways: list[Reading], query: Comparison) -> Candidate:
        """Return the record of a name as the best of the readings makes it.

        Where a record has names in both scripts, each is for readings in its own: through the
        other, one Arabic name would pass for another that sounds alike.
        """
        name = self._names[key]
        best = Candidate(key[0], name.text, 0.0, How.GUESS)
        for reading in ways:
            if name.latin and not is_latin(reading.parts):
                continue
            if are_two_places(query.joined(reading).base, name.joined, self._lists):
                continue
            value, how = score(reading, name, query.alike(name, reading), self._lists)
            joined = query.split_otherwise(name, reading)
            if joined > value:
                value, how = joined, How.SPELLING
            if value > best.score:
                best = Candidate(key[0], name.text, value, how)
        return best

    def _gather(self, ways: list[Reading], query: Comparison, kinds: list[str]) -> list[_Key]:
        """Return the names that have most of a reading's words, rare ones counting more."""
        weights: dict[_Key, float] = defaultdict(float)
        for reading in ways:
            for key in self._joined.get(query.joined(reading).bones, ()):
                if self._entries[key[0]].kind in kinds:
                    weights[key] += 1.0
        postings = [
            self._possible(base, query, kinds)
            for base in sorted({part.base for reading in ways for part in reading.parts})
        ]
        for size, having in sorted(postings, key=lambda one: one[0]):
            is_common = len(weights) >= _GATHERED and size > 10 * _GATHERED
            for keys in having:
                for key in weights.keys() & keys if is_common else keys:
                    weights[key] += 1 / (20 + size)
        return heapq.nsmallest(
            _GATHERED, weights, lambda key: (-weights[key], len(self._names[key].parts), key)
        )

    def _possible(
        self, base: str, query: Comparison, kinds: list[str]
    ) -> tuple[int, list[set[_Key]]]:
        """Return how many names have a word like one, and which, of these kinds.

        A word that some name has is no slip of the pen: it is not looked for a consonant apart.
        """
        word = query.heard(base)
        ways = {way for way in word.ways if way[0] != "~"} | {f"~{word.bones}"}
        near: set[str] = set()
        for way in ways if base in self._vocabulary else word.ways:
            near |= self._bases.get(way, set())
        having = [
            self._having[other][kind]
            for other in near
            for kind in kinds
            if kind in self._having[other] and query.may_be(base, other)
        ]
        return sum(map(len, having)), having
