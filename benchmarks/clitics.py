"""How rightly and how often clitics are cut off by themselves.

Precision is that of the certain cuts, a wrong one being worth more than a missed one; recall
counts the words that have a clitic and need no context. The floor is cutting blindly: every و ف
ب ك ل س at the start and every pronoun at the end.

The held-back half gives figures alone (`benchmarks/data/README.md`).
"""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from annotator.text.clitics import split
from annotator.text.vocabulary import Vocabulary

DATA = Path(__file__).parent / "data"
HALVES = ("tuning", "held_back")
PROCLITICS = ("وب", "ول", "وك", "وس", "و", "ف", "ب", "ك", "ل", "س")
ENCLITICS = ("هما", "ها", "هم", "هن", "نا", "كم", "ه")
PRECISION, RECALL = 1.0, 0.6


@dataclass(frozen=True, slots=True)
class Item:
    """A word and how a person cuts it."""

    word: str
    clitics: tuple[str, str]
    ambiguous: bool


@dataclass(frozen=True, slots=True)
class Figures:
    """What came of one half: counts of words."""

    right: int
    wrong: int
    asked: int
    """The words that have a clitic and need no context."""
    found: int
    """Those among them that were cut rightly."""

    @property
    def precision(self) -> float:
        """The share of right cuts."""
        return self.right / max(1, self.right + self.wrong)

    @property
    def recall(self) -> float:
        """The share of the words with clitics that were cut rightly."""
        return self.found / max(1, self.asked)


@dataclass(frozen=True, slots=True)
class Result:
    """One row of the table, as all benchmarks print it."""

    name: str
    unit: str
    median: float
    p95: float
    floor: float
    ratio: float
    target: float
    holds: bool


def main(full: bool, as_json: bool) -> int:
    """Print precision and recall on both halves; return 1 if a cut is wrong or too few are made.

    Args:
        full: makes no difference; all items are always run.
        as_json: whether to print a list of objects in place of the table.
    """
    corpus = (DATA / "clitics_corpus.txt").read_text(encoding="utf-8").split("\n")
    vocabulary = Vocabulary(corpus)

    def judged(word: str) -> tuple[str, str]:
        clitics = split(word, vocabulary)
        return (clitics.proclitic, clitics.enclitic) if clitics.certain else ("", "")

    results = [result for half in HALVES for result in measured(half, judged)]
    if as_json:
        print(json.dumps([asdict(result) for result in results], ensure_ascii=False))
    else:
        print_table(results)
    return 0 if all(result.holds for result in results) else 1


def measured(half: str, judged: Callable[[str], tuple[str, str]]) -> list[Result]:
    """Return precision and recall of one half beside those of cutting blindly."""
    items = read(half)
    ours, blind = figures(items, judged), figures(items, cut_blindly)
    return [
        result(f"clitics, {half}: precision", ours.precision, blind.precision, PRECISION),
        result(f"clitics, {half}: recall", ours.recall, blind.recall, RECALL),
        result(f"clitics, {half}: wrong cuts", ours.wrong, blind.wrong, 0, most=True),
    ]


def read(half: str) -> list[Item]:
    """Return the words of one half."""
    records = json.loads((DATA / f"clitics_{half}.json").read_text(encoding="utf-8"))
    return [
        Item(one["word"], (one["proclitic"], one["enclitic"]), one.get("ambiguous", False))
        for one in records
    ]


def figures(items: list[Item], cut: Callable[[str], tuple[str, str]]) -> Figures:
    """Return how a way to cut fares: a cut that differs from a person's at either end is wrong."""
    made = [(cut(item.word), item) for item in items]
    cuts = [(clitics, item) for clitics, item in made if clitics != ("", "")]
    right = [item for clitics, item in cuts if clitics == item.clitics]
    asked = sum(item.clitics != ("", "") and not item.ambiguous for item in items)
    found = sum(not item.ambiguous for item in right)
    return Figures(len(right), len(cuts) - len(right), asked, found)


def cut_blindly(word: str) -> tuple[str, str]:
    """Return the longest clitics at both ends, whatever the word is."""
    proclitic = next((one for one in PROCLITICS if word.startswith(one)), "")
    enclitic = next((one for one in ENCLITICS if word.endswith(one)), "")
    return proclitic, enclitic


def result(name: str, value: float, floor: float, target: float, *, most: bool = False) -> Result:
    """Return a row; ``most`` for a figure that should be low."""
    holds = value <= target if most else value >= target
    ratio = value / floor if floor else 0.0
    unit = "words" if most else "share"
    return Result(name, unit, value, value, floor, ratio, target, holds)


def print_table(results: list[Result]) -> None:
    """Print the rows for people."""
    print(f"{'clitics':36}{'ours':>8}{'blind':>8}{'target':>8}")
    for one in results:
        mark = "" if one.holds else "  missed"
        print(f"{one.name:36}{one.median:8.3g}{one.floor:8.3g}{one.target:8.3g}{mark}")
