"""Learns how Arabic letters follow one another: `resources/letters.json`.

    python -m benchmarks.letters_fit            print what it would write, in short
    python -m benchmarks.letters_fit --write    write it

Learned from the sample's articles and the lists of words and names that ship with the program;
all of them are the project's own. `tests/unit/importers/test_code_pages.py` judges by other texts.
"""

import json
import math
import sys
from collections import Counter
from itertools import pairwise

import regex

from annotator import resources
from annotator.importers.code_pages import EDGE, LETTERS

SMOOTHED = 0.5
"""Each pair counts as if it had been seen this often more."""

_OTHER = regex.compile(rf"[^{LETTERS}\p{{Mn}}\u0640]+")
_MARKS = regex.compile(r"[\p{Mn}\u0640]+")


def costs(texts: list[str]) -> list[list[int]]:
    """Return hundredths of nats: for each symbol as the first, for each as the second."""
    seen: Counter[tuple[str, str]] = Counter()
    for text in texts:
        words = EDGE + _OTHER.sub(EDGE, _MARKS.sub("", text)) + EDGE
        seen.update(pairwise(words))
    symbols = EDGE + LETTERS
    table = []
    for first in symbols:
        whole = sum(seen[first, second] + SMOOTHED for second in symbols)
        table.append(
            [round(-100 * math.log((seen[first, other] + SMOOTHED) / whole)) for other in symbols]
        )
    return table


def texts() -> list[str]:
    """Return what is learned from."""
    folder = resources.path("sample", "articles")
    found = [path.read_text(encoding="utf-8") for path in sorted(folder.iterdir())]
    known = json.loads(resources.path("clitics.json").read_text(encoding="utf-8"))
    return [*found, *(" ".join(known[part]) for part in ("particles", "names", "words"))]


def main() -> None:
    """Learn, and say or write what was learned."""
    table = costs(texts())
    print(f"{len(table)} symbols, the likeliest pair {min(map(min, table)) / 100:.2f} nats")
    if "--write" in sys.argv:
        rows = ",\n".join(json.dumps(row, separators=(",", ":")) for row in table)
        body = f'{{"symbols": "{EDGE}{LETTERS}",\n"costs": [\n{rows}\n]}}\n'
        resources.path("letters.json").write_text(body, encoding="utf-8")


if __name__ == "__main__":
    main()
