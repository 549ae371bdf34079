"""How fast the reader is: opening, keys, scrolling, jumping, beside what Qt alone takes.

Floors, taken in the same run by the same clock: a bare QTextEdit that opens the same text (for
opening), and shaping the lines in view with QTextLayout alone (for everything). Times are of
the real widget, painted without a screen. They are the processor's ("cpu"), since whoever else
is at the machine is not measured; what waits for the disk is "durable" and by the wall ("ms"),
beside the floor by the wall.

Two curves show what an action costs in longer articles, and with more spans elsewhere in one.
"""

import gc
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median
from typing import TypeVar

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QApplication

from annotator.importers.incoming import IncomingArticle
from annotator.model import Fragment, Span, Uid
from annotator.operations.articles import add_articles
from annotator.operations.people import add_person
from annotator.operations.spans import create_span
from annotator.project import Project
from annotator.scheme.library import builtin
from annotator.scheme.lookup import SchemeIndex
from annotator.storage.work import Work
from benchmarks import made_articles
from benchmarks.reader_floors import HEIGHT, WIDTH, open_text_edit, shape
from benchmarks.report import Row, percentile, show
from ui.collector import Collector
from ui.reader.view import Reader
from ui.theme.fonts import load_fonts
from ui.theme.look import Look
from ui.theme.tokens import load_theme

T = TypeVar("T")

OPEN = {450: 40, 10_000: 100, 100_000: 150, 500_000: 250}
DURABLE, PAINTED, SCROLL, JUMP, BLOCK = 16, 8, 8, 25, 50
TIMES, OPENINGS = 60, 5
REST_MS, FRAME_MS = 60, 17
SPANS = (0, 100, 1_000, 10_000)
"""Of the curve over spans: so many in an article, all but none of them in view."""
_GROWTH = 2.0
"""An action in the longest article may take twice what it takes in the shortest."""
_SHORTEST = "450 "
_SHOWN = ("key, durable", "key, painted alone", "caret moved")
_FAR = ("scroll step", "far jump", "longest block")
"""What the shortest article has nothing of: all of it is near."""
Clock = Callable[[], float]
CPU, WALL = time.process_time, time.perf_counter


@dataclass(frozen=True)
class Case:
    """An article and its spans; with a project if what is durable is measured too."""

    name: str
    text: str
    spans: list[tuple[str, int, int]]
    opening: float
    durable: bool = True


def main(full: bool, as_json: bool) -> int:
    """Print the figures; return 1 if one misses its target.

    Args:
        full: measure at the sizes of the targets, else at a tenth of the larger ones.
        as_json: print a list of objects in place of the table.
    """
    # Fonts, styles and the widget itself belong to an application, which outlives them.
    application = QApplication.instance() or QApplication([])
    bench = Bench()
    rows: list[Row] = []
    over_words: list[Row] = []
    for case in cases(full=full):
        found = bench.run(case)
        rows += found
        if case.durable:
            over_words += found
    rows += curve("words", over_words)
    rows += curve("spans", bench.over_spans(full=full))
    bench.close()
    application.processEvents()
    return show(rows, as_json=as_json)


def cases(*, full: bool) -> Iterator[Case]:
    """Yield what is measured, the smallest first."""
    sizes = {450: 20, 10_000: 1_000}
    if full:
        sizes |= {100_000: 10_000, 500_000: 10_000}
    for words, count in sizes.items():
        text = made_articles.text(words)
        spans = list(made_articles.spread(text, count))
        yield Case(f"{words:,} words, {count:,} spans", text, spans, OPEN[words])
    words, count = (10_000, 14_000) if full else (1_000, 1_400)
    text = made_articles.text(words)
    spans = list(made_articles.nested(text, count))
    yield Case(f"{words:,} words, {count:,} nested", text, spans, OPEN[10_000], durable=False)
    words = 100_000 if full else 10_000
    text = made_articles.text(words, paragraphs=False)
    spans = list(made_articles.spread(text, words // 10))
    name = f"one paragraph of {words:,}"
    yield Case(name, text, spans, OPEN[100_000], durable=False)


def curve(over: str, rows: Iterable[Row]) -> list[Row]:
    """Return what each action costs as the article grows, beside the smallest one.

    Args:
        over: what grows.
        rows: those of the cases, the smallest first; named ``case: action``.
    """
    by_action: dict[str, list[tuple[str, Row]]] = {}
    for one in rows:
        case, _, action = one.name.partition(": ")
        if action in _SHOWN or (action in _FAR and not case.startswith(_SHORTEST)):
            by_action.setdefault(action, []).append((case, one))
    found = []
    for action, costs in by_action.items():
        least = costs[0][1].median
        for case, one in costs:
            # Half a millisecond more or less is the clock's.
            ratio = one.median / least
            holds = ratio <= _GROWTH or one.median - least < 0.5
            name = f"curve over {over}, {action}: {case}"
            found.append(Row(name, one.unit, one.median, one.p95, least, ratio, _GROWTH, holds))
    return found


class Bench:
    """A reader on the screen, and the look that it and the floors share."""

    def __init__(self) -> None:
        self._look = Look(load_theme("light"), load_fonts())
        self._labels = SchemeIndex(builtin())
        self._reader = Reader(self._look)
        self._reader.resize(WIDTH, HEIGHT)
        self._reader.show()
        self._settle()
        # As the application has it: full collections wait until nobody is at the window.
        self._collector = Collector()
        self._collector.start()

    def close(self) -> None:
        """Take the reader off the screen."""
        self._collector.stop()
        self._reader.close()

    def run(self, case: Case) -> list[Row]:
        """Measure one case."""
        gc.collect()
        spans = [made_articles.span(at, *one) for at, one in enumerate(case.spans, 1)]
        opened = timed(lambda _: self._open(case.text, spans), range(OPENINGS))
        edit = timed(lambda _: open_text_edit(case.text, self._look), range(2))
        shaping = median(timed(lambda _: self._shape(case.text), range(TIMES)))
        longest = self._longest_block(case, spans)
        rows = [
            row(f"{case.name}: open, of QTextEdit", opened, median(edit), case.opening),
            row(f"{case.name}: open, of shaping", opened, shaping, case.opening),
        ]
        if case.durable:
            waited = median(timed(lambda _: self._shape(case.text), range(TIMES), WALL))
            durable = self._durable(case)
            rows.append(row(f"{case.name}: key, durable", durable, waited, DURABLE, "ms"))
            self._open(case.text, spans)
        measured = (
            ("key, painted alone", self._label(case, spans), PAINTED),
            ("caret moved", timed(self._step, range(TIMES)), PAINTED),
            ("scroll step", self._scrolls(case), SCROLL),
            ("far jump", timed(lambda at: self._jump(case, at), range(TIMES)), JUMP),
            ("longest block", longest, BLOCK),
        )
        rows += [
            row(f"{case.name}: {what}", taken, shaping, target) for what, taken, target in measured
        ]
        return rows

    def over_spans(self, *, full: bool) -> list[Row]:
        """Measure a key in one article with ever more spans, none of them near."""
        words, most = (100_000, len(SPANS)) if full else (10_000, len(SPANS) - 1)
        text = made_articles.text(words)
        shaping = median(timed(lambda _: self._shape(text), range(TIMES)))
        places = made_articles.places(text)[: TIMES // 2]
        rows = []
        for count in SPANS[:most]:
            far = [one for one in made_articles.spread(text, count) if one[1] > len(text) // 10]
            spans = [made_articles.span(at, *one) for at, one in enumerate(far, 1)]
            self._open(text, spans)
            taken = self._label_all(places, len(spans))
            name = f"{words:,} words, {count:,} spans: key, painted alone"
            rows.append(row(name, taken, shaping, PAINTED))
        return rows

    # --- what is measured ----------------------------------------------------------------------

    def _open(self, text: str, spans: Iterable[Span]) -> None:
        self._reader.show_article(text, (), self._labels)
        self._reader.show_annotation(spans, (), {})
        self._paint()

    def _label(self, case: Case, spans: list[Span]) -> list[float]:
        """Label words in view, at the start, the middle and the end of the article."""
        return self._label_all(self._words_in_view(case), len(spans))

    def _label_all(self, places: Iterable[tuple[int, int]], number: int) -> list[float]:
        taken = []
        for start, end in places:
            number += 1
            made = made_articles.span(number, "GPE", start, end)
            taken += timed(lambda one: self._show([one]), [made])
            self._rest()
        return taken

    def _durable(self, case: Case) -> list[float]:
        with stored(case) as (project, article):
            spans = project.read.annotation.spans(the_set(project, article))
            self._open(project.read.articles.text(article), spans)
            taken = []
            for start, end in self._words_in_view(case):
                fragments = (Fragment(start, end),)

                def key(parts: tuple[Fragment, ...]) -> None:
                    done = project.perform(create_span, article, "GPE", parts)
                    self._show([done.result])

                taken += timed(key, [fragments], WALL)
                self._rest()
        return taken

    def _words_in_view(self, case: Case) -> Iterator[tuple[int, int]]:
        places = made_articles.places(case.text)
        each = TIMES // 3
        for share in (0, len(places) // 2, max(0, len(places) - 2 * each)):
            self._reader.ensure_visible(places[share][0])
            self._paint()
            self._rest()
            yield from places[share : share + each]

    def _show(self, changed: list[Span]) -> None:
        self._reader.update_annotation(changed, (), ())
        self._paint()

    def _step(self, at: int) -> None:
        self._reader.select(at, at)
        self._paint()

    def _scrolls(self, case: Case) -> list[float]:
        """Scroll by lines through what has not been seen yet, a line a frame of the screen."""
        self._reader.ensure_visible(len(case.text) // 3)
        self._paint()
        taken = []
        for at in range(TIMES):
            self._rest(FRAME_MS)
            taken += timed(self._scroll, [at])
        return taken

    def _scroll(self, at: int) -> None:
        bar = self._reader.verticalScrollBar()
        bar.setValue(bar.value() + bar.singleStep())
        self._paint()

    def _jump(self, case: Case, at: int) -> None:
        self._reader.ensure_visible((at * 7919 * 31 + len(case.text) // 2) % len(case.text))
        self._paint()

    def _longest_block(self, case: Case, spans: list[Span]) -> list[float]:
        """Return how long each turn of the event loop took while the article was being used."""
        self._open(case.text, spans)
        taken = []
        for at in range(TIMES):
            taken += timed(partial(self._use, case), [at])
            taken += timed(lambda _: self._settle(), range(3))
        return [max(taken)]

    def _use(self, case: Case, at: int) -> None:
        """Jump far, or scroll a step, with all that follows in this turn."""
        if at % 3 == 0:
            self._reader.ensure_visible(at * len(case.text) // TIMES)
        else:
            bar = self._reader.verticalScrollBar()
            bar.triggerAction(bar.SliderAction.SliderSingleStepAdd)
        self._settle()

    # --- floors and means ----------------------------------------------------------------------

    def _shape(self, text: str) -> None:
        """Shape the lines of one viewport and paint them: the least that shows a text."""
        shape(text[:1200].replace("\n", " "), self._look)

    def _paint(self) -> None:
        self._reader.viewport().repaint()

    def _settle(self) -> None:
        QApplication.processEvents()

    def _rest(self, milliseconds: int = REST_MS) -> None:
        """Let the event loop have the time that passes before anybody's next key."""
        clock = QElapsedTimer()
        clock.start()
        while clock.elapsed() < milliseconds:
            self._settle()


@contextmanager
def stored(case: Case) -> Iterator[tuple[Project, Uid]]:
    """Put a case into a project's file; yield the project and the article."""
    with tempfile.TemporaryDirectory() as folder:
        project = Project.create(Path(folder) / "bench.hashiya", "Bench", builtin())
        project.sign_in(project.perform(add_person, "Bench").result.uid)
        project.perform(add_articles, [IncomingArticle(case.text)], source="made")
        article = next(iter(project.read.articles.all())).uid
        project.perform(create_spans, article, case.spans)
        yield project, article
        project.close()


def create_spans(work: Work, article: Uid, spans: list[tuple[str, int, int]]) -> None:
    """Tag many stretches at once."""
    for label, start, end in spans:
        create_span(work, article, label, (Fragment(start, end),))


def the_set(project: Project, article: Uid) -> Uid:
    """Return the only set of an article."""
    (only,) = project.read.annotation.sets(article)
    return only.uid


def row(name: str, taken: Sequence[float], floor: float, target: float, unit: str = "cpu") -> Row:
    """Return a row beside its floor; the 95th percentile has to stay within the target."""
    middle, p95 = median(taken), percentile(taken)
    return Row(name, unit, middle, p95, floor, middle / floor, target, p95 <= target)


def timed(work: Callable[[T], object], inputs: Iterable[T], clock: Clock = CPU) -> list[float]:
    """Return the milliseconds that work takes on each input."""
    taken = []
    for one in inputs:
        start = clock()
        work(one)
        taken.append((clock() - start) * 1000)
    return taken
