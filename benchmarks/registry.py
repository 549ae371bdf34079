"""How rightly records are recognised by what a text calls them, and how fast.

A surface is answered when the index is sure. Precision is the share of right answers, recall the
share of the surfaces with a record that are answered rightly. The floor is comparing folded names
as a whole. Times are among records recombined from the registry's names.

The held-back half gives figures alone (`benchmarks/data/README.md`).
"""

import json
import random
from collections.abc import Callable
from functools import partial

import msgspec

from annotator.matching.lexicon import name_words
from annotator.matching.names import NameEntry, NameIndex
from annotator.model.ids import Uid
from annotator.text.fold import fold
from benchmarks.halves import DATA, HALVES, share
from benchmarks.report import Row, milliseconds, show, within

PRECISION, RECALL = 0.9, 0.9
LOOK_UP = 10.0
SIZES = (10_000, 100_000)

Case = tuple[str, str, str | None]
"""A surface, the kind of its record, and the record's name or nothing."""

Ask = Callable[[str, str], str | None]
"""Returns the name of the record that a surface of a kind means."""


def main(full: bool, as_json: bool) -> int:
    """Print precision and recall on both halves, and the times of look-ups.

    Args:
        full: whether to look up among 100,000 records too.
        as_json: whether to print a list of objects in place of the table.
    """
    rows = [row for half in HALVES for row in judged(half)]
    rows += [look_ups(size) for size in SIZES[: 2 if full else 1]]
    return show(rows, as_json=as_json)


class Record(msgspec.Struct):
    """A record of the test set."""

    type: str
    name_ar: str
    name_en: str
    aliases: list[str]


def entries() -> list[NameEntry]:
    """Return the records of the test set as the index takes them."""
    records = msgspec.json.decode((DATA / "registry_records.json").read_bytes(), type=list[Record])
    return [
        NameEntry(
            uid(place),
            one.type,
            tuple(filter(None, (one.name_ar, one.name_en, *one.aliases))),
        )
        for place, one in enumerate(records)
    ]


def read_cases(half: str) -> list[Case]:
    """Return the surfaces of a half with what they mean."""
    loaded = json.loads((DATA / f"registry_{half}.json").read_text(encoding="utf-8"))
    return [(one["surface"], one["type"], one["record"]) for one in loaded]


def judged(half: str) -> list[Row]:
    """Return precision and recall on a half."""
    cases = read_cases(half)
    ours, plain = figures(cases, by_index()), figures(cases, by_whole_names())
    return [
        share(f"registry, {half}: precision", ours[0], plain[0], PRECISION),
        share(f"registry, {half}: recall", ours[1], plain[1], RECALL),
    ]


def by_index() -> Ask:
    """Return what asks the index."""
    known = entries()
    index = NameIndex(known)
    names = {entry.uid: entry.names[0] for entry in known}

    def ask(surface: str, kind: str) -> str | None:
        best = index.best(surface, kind)
        return names[best.uid] if best else None

    return ask


def by_whole_names() -> Ask:
    """Return what compares folded names as a whole."""
    known = {
        (entry.kind, fold(name)): entry.names[0] for entry in entries() for name in entry.names
    }

    def ask(surface: str, kind: str) -> str | None:
        return known.get((kind, fold(surface)))

    return ask


def figures(cases: list[Case], ask: Ask) -> tuple[float, float]:
    """Return precision and recall."""
    answers = [(ask(surface, kind), right) for surface, kind, right in cases]
    given = [(answer, right) for answer, right in answers if answer is not None]
    correct = sum(answer == right for answer, right in given)
    asked = sum(right is not None for _, right in answers)
    return correct / max(1, len(given)), correct / max(1, asked)


def look_ups(size: int) -> Row:
    """Return the times of look-ups among so many records."""
    index = NameIndex(recombined(size))
    cases = read_cases("tuning") * 2
    taken = [milliseconds(partial(index.best, surface, kind)) for surface, kind, _ in cases]
    return within(f"registry, {size:,}: look up", "ms", taken, LOOK_UP)


_SYLLABLES = ("با", "كا", "رو", "مي", "نو", "تا", "سي", "لو", "دي", "فا", "ري", "ها", "جو", "شا")


def recombined(size: int) -> list[NameEntry]:
    """Return the records and as many more as it takes, of given names, syllables and words."""
    dice = random.Random(1)
    made = entries()
    words = {
        kind: sorted({word for one in made if one.kind == kind for word in one.names[0].split()})
        for kind in {one.kind for one in made} - {"person"}
    }
    given = sorted(name_words().given)
    kinds = ["person"] * 6 + ["organisation"] * 2 + ["place", "outlet"]
    while len(made) < size:
        kind = dice.choice(kinds)
        if kind == "person":
            parts = [*dice.sample(given, dice.randint(1, 2)), family(dice)]
        else:
            parts = [*dice.sample(words[kind], 2), family(dice)]
        made.append(NameEntry(uid(len(made)), kind, (" ".join(parts),)))
    return made


def family(dice: random.Random) -> str:
    """Return a name that nobody has."""
    letters = [
        dice.choice(_SYLLABLES) + dice.choice("بتدرسنملك") for _ in range(dice.randint(1, 2))
    ]
    return f"ال{''.join(letters)}ي"


def uid(place: int) -> Uid:
    """Return an identifier that tells a place."""
    return Uid(place.to_bytes(16, "big"))
