"""How often the same claim in other words is offered, and how fast.

Every second wording of a set and every distractor of it are in the project; each first wording
asks. The floor is counting the words in common. Times are of look-ups among claims recombined
from the first tuning set.

The fresh set is the one held back: it gives figures alone (`benchmarks/data/README.md`).
"""

import json
import random
from collections.abc import Callable
from functools import partial

from annotator.matching.claims import ClaimIndex
from annotator.matching.meaning import Reader
from annotator.model.ids import Uid
from annotator.text.fold import fold
from benchmarks.halves import DATA, share
from benchmarks.report import Row, milliseconds, show, within

FIRST_THREE = 0.9
LOOK_UP = 50.0
SIZES = (10_000, 100_000)
SETS = {"tuning": "tuning", "held_back": "second tuning", "fresh": "fresh, held back"}
"""The sets, and what they are called: what once was held back is a second tuning set."""

Ask = Callable[[str], list[int]]
"""Returns the places of the three wordings most like one, the likeliest first."""


def main(full: bool, as_json: bool) -> int:
    """Print how often the right claim is the first, or among the first three, and the times.

    Args:
        full: whether to look up among 100,000 claims too.
        as_json: whether to print a list of objects in place of the table.
    """
    rows = [row for name in SETS for row in found(name)]
    rows += [row for size in SIZES[: 2 if full else 1] for row in look_ups(size)]
    return show(rows, as_json=as_json)


def found(name: str) -> list[Row]:
    """Return how often the right claim of a set is offered first, and among three."""
    pairs, called = read_pairs(name), SETS[name]
    wordings = [b for _, b in pairs] + read_distractors(name)
    ours, plain = ranks(pairs, by_index(wordings)), ranks(pairs, by_words(wordings))
    return [
        share(f"claims, {called}: first", rate(ours, 1), rate(plain, 1), 0.0),
        share(f"claims, {called}: among three", rate(ours, 3), rate(plain, 3), FIRST_THREE),
    ]


def read_pairs(name: str) -> list[tuple[str, str]]:
    """Return the pairs of wordings of a set."""
    loaded = json.loads((DATA / f"claims_{name}.json").read_text(encoding="utf-8"))
    return [(one["a"], one["b"]) for one in loaded]


def read_distractors(name: str) -> list[str]:
    """Return the other claims of a set."""
    loaded = json.loads((DATA / "claims_distractors.json").read_text(encoding="utf-8"))
    distractors: list[str] = loaded[name]
    return distractors


def by_index(wordings: list[str]) -> Ask:
    """Return what asks the index."""
    index = ClaimIndex((uid(place), wording) for place, wording in enumerate(wordings))

    def ask(wording: str) -> list[int]:
        return [int.from_bytes(one.uid, "big") for one in index.similar(wording, limit=3)]

    return ask


def by_words(wordings: list[str]) -> Ask:
    """Return what counts the words in common."""
    bags = [set(fold(wording).split()) for wording in wordings]

    def ask(wording: str) -> list[int]:
        words = set(fold(wording).split())
        shares = [len(words & bag) / len(words | bag) for bag in bags]
        return sorted(range(len(bags)), key=lambda place: -shares[place])[:3]

    return ask


def ranks(pairs: list[tuple[str, str]], ask: Ask) -> list[int]:
    """Return at which place each pair's other wording is offered, from 1; 0 for not at all."""
    offered = [ask(a) for a, _ in pairs]
    return [
        places.index(right) + 1 if right in places else 0 for right, places in enumerate(offered)
    ]


def rate(places: list[int], within: int) -> float:
    """Return the share of places that are good enough."""
    return sum(0 < place <= within for place in places) / len(places)


def look_ups(size: int) -> list[Row]:
    """Return the times of look-ups, and of changing a claim, among so many claims."""
    pairs = read_pairs("tuning")
    source = [wording for pair in pairs for wording in pair] + read_distractors("tuning")
    claims = recombined(source, size)
    index = ClaimIndex(claims, reader=Reader())
    taken = [milliseconds(partial(index.similar, a)) for a, _ in pairs * 3]
    changed = random.Random(2).sample(claims, 200)
    changes = [milliseconds(partial(index.update, *claim)) for claim in changed]
    return [
        within(f"claims, {size:,}: look up", "ms", taken, LOOK_UP),
        within(f"claims, {size:,}: change one", "ms", changes, LOOK_UP),
    ]


def recombined(wordings: list[str], count: int) -> list[tuple[Uid, str]]:
    """Return claims made from the start of one wording, the end of another and a number."""
    dice = random.Random(1)
    split = [wording.split() for wording in wordings]
    made = []
    for place in range(count):
        start, end = dice.choice(split), dice.choice(split)
        words = [*start[: dice.randint(2, len(start))], *end[len(end) // 2 :]]
        made.append((uid(place), " ".join([*words, str(dice.randint(2, 9000))])))
    return made


def uid(place: int) -> Uid:
    """Return an identifier that tells a place."""
    return Uid(place.to_bytes(16, "big"))
