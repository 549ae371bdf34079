"""Learns what each measure of two claims counts for: `resources/matching/weights.json`.

    python -m benchmarks.claims_fit            print the figures of cross-validation
    python -m benchmarks.claims_fit --write    write the weights too

Learned from the sets that may be read, never from the fresh one. Each claim asks for its other
wording among all claims of its set; the weights are those under which the right one is likeliest
(a softmax over the candidates), held near a guess by hand. A nearer kind of agreement never counts
for less than a farther one, and what contradicts never counts for anything.
"""

import json
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from annotator import resources
from annotator.matching.claim_score import FEATURES, Scorer, Weights, weighed
from annotator.matching.claims import ClaimIndex
from annotator.matching.meaning import Reader
from annotator.matching.terms import Kind, Sort
from benchmarks.claims import read_distractors, read_pairs, uid
from benchmarks.halves import DATA

Vector = NDArray[np.float64]

HELD = 0.1
"""How strongly the weights are held near the guess."""

FOLDS = 8
STEPS = 40

_READER = Reader()
_NONE = Weights({}, 0.0, 1.0)
_WORTH = {"nothing": 0.0, "subject": 0.6, "kin": 1.5, "root": 2.25, "alike": 2.85, "same": 3.0}
_GUESS = {
    "polarity": -0.6,
    "opposite": -1.2,
    "numbers": -2.4,
    "places": -3.6,
    "names": -1.2,
    "order but not all": -0.6,
    "words but not all": -0.6,
}
_AROUND = (
    ("أكدت مصادر محلية أن ", ""),
    ("", " وفق ما أعلنته صفحات يوم الأحد الماضي في تقرير مطول"),
    ("عقب اجتماع طارئ عقد مساء الثلاثاء قالت وكالة الأنباء إن ", ""),
    ("انتشر على مواقع التواصل منشور يزعم أن ", " وطلب قراء كثيرون التحقق منه"),
    ("", " في ظل أزمة متواصلة منذ سنوات وتحذيرات من منظمات محلية"),
)
"""What a longer text puts around a claim."""


@dataclass(frozen=True, slots=True)
class Set:
    """Pairs of wordings, and the other claims of their project."""

    pairs: list[tuple[str, str]]
    others: list[str]


@dataclass(frozen=True, slots=True)
class Question:
    """What is measured of each candidate for a wording, and which of them is right."""

    fold: int
    measured: Vector
    right: int


def sets() -> list[Set]:
    """Return the sets that may be read, the development set in parts of the size of a project."""
    loaded = json.loads((DATA / "claims_development.json").read_text(encoding="utf-8"))
    parts = [loaded[place : place + 46] for place in range(0, len(loaded), 46)]
    own = [
        Set([(one["a"], one["b"]) for one in part], [x for one in part for x in one["others"]])
        for part in parts
    ]
    halves = [Set(read_pairs(half), read_distractors(half)) for half in ("tuning", "held_back")]
    return own + halves


def questions(found: Sequence[Set]) -> tuple[list[Question], list[Question]]:
    """Return the first wordings' questions, and those that are only learned from.

    The latter are the pairs the other way round, and each claim in nearly its own words: without
    one of them, inside a longer text, before another claim.
    """
    asked: list[Question] = []
    more: list[Question] = []
    for one in found:
        asked += _asked([(a, b, place) for place, (a, b) in enumerate(one.pairs)], one)
        more += _asked([(b, a, place) for place, (a, b) in enumerate(one.pairs)], one)
        more += _asked(list(_lightly(one)), one)
    return asked, more


def _lightly(one: Set) -> Iterator[tuple[str, str, int]]:
    dice = random.Random(5)
    for place, (a, _) in enumerate(one.pairs):
        words = a.split()
        left_out = dice.randrange(len(words))
        before, after = dice.choice(_AROUND)
        yield " ".join(words[:left_out] + words[left_out + 1 :]), a, place
        yield before + a + after, a, place
        yield f"{a} {dice.choice(one.others)}", a, place


def _asked(triples: Sequence[tuple[str, str, int]], one: Set) -> list[Question]:
    """Return the questions of wordings, right wordings and places of their pairs."""
    project = list(dict.fromkeys([right for _, right, _ in triples] + one.others))
    index = ClaimIndex(
        ((uid(place), wording) for place, wording in enumerate(project)),
        reader=_READER,
        weights=_NONE,
    )
    rows = {wording: place for place, wording in enumerate(project)}
    found = [
        _question(index, wording, rows[right], place % FOLDS) for wording, right, place in triples
    ]
    return [question for question in found if question is not None]


def _question(index: ClaimIndex, wording: str, right: int, fold: int) -> Question | None:
    rarity = cache(index.rarity)
    query = weighed(_READER.read(wording), rarity)
    scorer = Scorer(query, _READER.lists.opposites, _NONE)
    measured: list[list[float]] = []
    place = -1
    for key, meaning in index.candidates(query):
        features = scorer.features(weighed(meaning, rarity))
        if features is not None:
            place = len(measured) if key == uid(right) else place
            measured.append(features)
    return Question(fold, np.array(measured), place) if place >= 0 else None


def guess() -> Vector:
    """Return the weights by hand, near which the learned ones are held."""
    return np.array([_WORTH.get(name.split()[-1], _GUESS.get(name, 0.0)) for name in FEATURES])


def steps() -> tuple[Vector, Vector, Vector]:
    """Return the matrix from steps to weights, and the least and most of each step.

    The weight of a kind is that of the farther kind and a step more, which is not below 0.
    """
    kinds, sides = len(Kind), 2 * len(Sort) * len(Kind)
    matrix = np.eye(len(FEATURES))
    least = np.full(len(FEATURES), -np.inf)
    most = np.full(len(FEATURES), np.inf)
    for place in range(sides):
        if place % kinds:
            matrix[place] += matrix[place - 1]
            least[place] = 0.0
    for place in range(sides, len(FEATURES)):
        if FEATURES[place] in _GUESS:
            most[place] = 0.0
        else:
            least[place] = 0.0
    return matrix, least, most


def fit(asked: Sequence[Question]) -> Vector:
    """Return the weights under which the right candidates are likeliest: Newton in bounds."""
    matrix, least, most = steps()
    start = np.linalg.solve(matrix, guess())
    made = [(question.measured @ matrix, question.right) for question in asked]
    now = start.copy()
    for _ in range(STEPS):
        slope, bend = HELD * (now - start), HELD * np.eye(len(now))
        for measured, right in made:
            chance = _softmax(measured @ now)
            mean = chance @ measured
            slope += mean - measured[right]
            bend += (measured * chance[:, None]).T @ measured - np.outer(mean, mean)
        stuck = ((now <= least) & (slope > 0)) | ((now >= most) & (slope < 0))
        free = np.flatnonzero(~stuck)
        step = np.zeros_like(now)
        step[free] = np.linalg.solve(bend[np.ix_(free, free)], slope[free])
        after = np.clip(now - step, least, most)
        if np.abs(after - now).max() < 1e-5:
            break
        now = after
    return matrix @ now


def _softmax(scores: Vector) -> Vector:
    raised: Vector = np.exp(scores - scores.max())
    total: float = raised.sum()
    return raised / total


def even_chance(asked: Sequence[Question], weights: Vector) -> tuple[float, float]:
    """Return the sum at which a candidate is as likely right as not, and how steep it is there."""
    sums = np.concatenate([question.measured @ weights for question in asked])
    rights = np.concatenate(
        [np.arange(len(question.measured)) == question.right for question in asked]
    )
    rows = np.column_stack((sums, np.ones_like(sums)))
    line = np.zeros(2)
    for _ in range(STEPS):
        chance = 1.0 / (1.0 + np.exp(-(rows @ line)))
        bend = (rows * (chance * (1 - chance))[:, None]).T @ rows + 1e-3 * np.eye(2)
        line -= np.linalg.solve(bend, rows.T @ (chance - rights) + 1e-3 * line)
    return -line[1] / line[0], line[0]


def places(asked: Sequence[Question], weights: Vector) -> list[int]:
    """Return at which place each right candidate comes, from 1."""
    sums = [(question.measured @ weights, question.right) for question in asked]
    return [1 + int((found > found[right]).sum()) for found, right in sums]


def learn(arguments: Sequence[str]) -> int:
    """Print the figures of cross-validation; write the weights where asked to."""
    asked, more = questions(sets())
    found: list[int] = []
    for fold in range(FOLDS):
        weights = fit([one for one in (*asked, *more) if one.fold != fold])
        found += places([one for one in asked if one.fold == fold], weights)
    for within in (1, 3):
        print(f"among {within}: {sum(place <= within for place in found) / len(found):.3f}")
    if "--write" in arguments:
        write(fit([*asked, *more]), asked)
    return 0


def write(weights: Vector, asked: Sequence[Question]) -> None:
    """Write the weights where the program reads them."""
    even, slope = even_chance(asked, weights)
    named = {name: round(float(one), 2) + 0.0 for name, one in zip(FEATURES, weights, strict=True)}
    kept = {"weights": named, "even": round(even, 3), "slope": round(slope, 3)}
    text = json.dumps(kept, ensure_ascii=False, indent=2)
    resources.path("matching", "weights.json").write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(learn(sys.argv[1:]))
