"""How fast the workspace of sources counts, and how long a bite of reading takes.

Counts are made over attributions recombined from a few outlets, cues and topics, with as many
speakers as a large corpus has. The bites are read from the sample, in which every article is
annotated; the window waits for one bite at most. The floor of a count is going through the same
attributions one by one.
"""

import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

from annotator.model.attribution import Attribution, Facet, Where, speakers
from annotator.model.ids import Uid
from annotator.model.source_table import SourceTable
from annotator.project import Project
from annotator.sample_project import fill
from annotator.scheme import library
from benchmarks.report import Row, against, milliseconds, show, within

BLOCK = 50.0
"""Milliseconds that the window may be kept waiting."""
SIZES = (20_000, 400_000)
TIMES, BITES = 15, 100
OF_ARTICLE = 4
CUES = ("قال", "أعلن", "أضاف", "أكد", "نقلت", "بحسب", "أوضح", "نفى")
TYPES = ("named-person", "unnamed-official", "unnamed-other", "organisation", "")
FILTER = Where(((Facet.CUE, CUES[0]),))


def main(full: bool, as_json: bool) -> int:
    """Print the times.

    Args:
        full: whether to count 400,000 attributions too.
        as_json: whether to print a list of objects in place of the table.
    """
    rows = [bites(), *(row for size in SIZES[: 2 if full else 1] for row in counts(size))]
    return show(rows, as_json=as_json)


def bites() -> Row:
    """Return how long reading some articles takes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "s.hashiya"
        with Project.create(path, "s", library.builtin()) as project:
            fill(project)
            read = project.read.attributions
            taken = [milliseconds(lambda: read.page(0)) for _ in range(BITES)]
    return within("a bite of reading", "ms", taken, BLOCK)


def counts(size: int) -> Iterator[Row]:
    """Yield how long counting takes."""
    made = list(attributions(size))
    table = SourceTable()
    for start in range(0, size, OF_ARTICLE):
        table.put(made[start].article, made[start : start + OF_ARTICLE])
    key = made[0].key
    name = f"{size:,}"
    floor = [milliseconds(lambda: speakers(one for one in made if FILTER.admits(one)))]
    filtered = [milliseconds(lambda: table.speakers(FILTER)) for _ in range(TIMES)]
    yield against(f"filter {name}", "ms", filtered, floor)
    yield within(f"filter {name}, the window waits", "ms", filtered, BLOCK)
    found = [milliseconds(lambda: table.speakers(words="متحدث 77")) for _ in range(TIMES)]
    yield within(f"find among {name}", "ms", found, BLOCK)
    outlets = [milliseconds(table.outlets) for _ in range(TIMES)]
    yield within(f"outlets of {name}", "ms", outlets, BLOCK)
    page = [milliseconds(lambda: table.quotations(FILTER, key)) for _ in range(TIMES)]
    yield within(f"one speaker of {name}", "ms", page, BLOCK)


def attributions(size: int) -> Iterator[Attribution]:
    """Yield attributions of articles that have a few each."""
    dice = random.Random(7)
    for number in range(size):
        speaker = f"متحدث {dice.randrange(max(1, size // 8))}"
        yield Attribution(
            article=uid(number // OF_ARTICLE),
            outlet=f"صحيفة {number // OF_ARTICLE % 40}",
            source=uid(number),
            content=uid(number),
            speaker=speaker,
            folded=speaker,
            record=None,
            source_type=dice.choice(TYPES),
            said="",
            cues=(dice.choice(CUES),),
            topic=f"موضوع {dice.randrange(30)}",
            published=f"20{dice.randrange(18, 26)}-{dice.randrange(1, 13):02}-05",
        )


def uid(number: int) -> Uid:
    """Return an identifier made of a number."""
    return Uid(number.to_bytes(16, "big"))
