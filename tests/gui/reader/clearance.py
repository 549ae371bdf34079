"""How much of the letters a page's annotation hides, and how much of it runs through them.

The letters' coverage of a pixel is told by painting the page twice, with black and with white
letters: what differs is theirs, whatever lies under them. Strokes, chips and labels are what is
left of a page whose letters have no colour and whose fills are paper.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage, QPainter

from annotator.model import Relation, Span, Uid
from annotator.scheme.library import builtin
from annotator.scheme.lookup import SchemeIndex
from tests.gui.reader.samples import SET, span, uid
from ui.choices import Face
from ui.reader.canvas import Live, paint_page
from ui.reader.hits import Hits
from ui.reader.page import Order, Page
from ui.reader.paragraphs import Direction
from ui.reader.viewing import USUAL, Viewing
from ui.theme.fonts import load_fonts
from ui.theme.look import Look
from ui.theme.tokens import Theme, ThemeName, load_theme

WIDTH, HEIGHT = 792, 1400
_FILLS = ("accentSoft", "hit", "press")
_GREY = NDArray[np.int16]


@dataclass(frozen=True)
class Annotated:
    """An article with spans and relations; what is chosen, hovered, proposed and found."""

    text: str
    spans: Sequence[Span] = ()
    relations: Sequence[Relation] = ()
    proposed: Sequence[Span] = ()
    hits: Sequence[tuple[int, int]] = ()
    chosen: Uid | None = None
    hovered: Uid | None = None


@dataclass(frozen=True)
class Dress:
    """How a page is shown."""

    face: Face = Face.AMIRI
    px: int = 21
    theme: ThemeName = "light"
    direction: Direction = Direction.RIGHT_TO_LEFT
    viewing: Viewing = USUAL


def coverage(article: Annotated, dress: Dress) -> _GREY:
    """Return how much of each pixel letters cover, 0 to 255."""
    black, white = (_painted(article, dress, QColor(name)) for name in ("black", "white"))
    found: _GREY = np.abs(white - black).max(axis=2)
    return found


def strokes(article: Annotated, dress: Dress) -> _GREY:
    """Return how much of each pixel strokes, chips, handles and labels cover, 0 to 255."""
    clear = QColor(0, 0, 0, 0)
    without = _painted(Annotated(article.text), dress, clear, bare=True)
    drawn = _painted(article, dress, clear, bare=True)
    found: _GREY = np.minimum(255, 2 * np.abs(drawn - without).max(axis=2))
    return found


def largest(mask: NDArray[np.bool_]) -> int:
    """Return how many pixels the largest patch of a mask has (4-connected)."""
    left = {(int(y), int(x)) for y, x in zip(*np.nonzero(mask), strict=True)}
    most = 0
    while left:
        waiting, size = [left.pop()], 0
        while waiting:
            y, x = waiting.pop()
            size += 1
            for near in ((y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)):
                if near in left:
                    left.remove(near)
                    waiting.append(near)
        most = max(most, size)
    return most


def dense(text: str, seed: int, *, relations: int = 6) -> Iterator[Annotated]:
    """Yield an article with all forms of spans nested, at word ends and inside words.

    Of the same spans each of three is chosen once, and another hovered.
    """
    dice = random.Random(f"{seed} {text[:40]}")
    spans = list(_spans(text, dice))
    joined = _relations(spans, dice, relations)
    proposed = [span(9000 + at, "SOURCE", one) for at, one in enumerate(_ranges(text, dice, 3))]
    hits = sorted(set(_ranges(text, dice, 5)))
    picked = [one.source for one in joined[:2]] + [dice.choice(spans).uid]
    for chosen in picked:
        hovered = dice.choice(spans).uid
        yield Annotated(text, spans, joined, proposed, hits, chosen, hovered)


def _spans(text: str, dice: random.Random) -> Iterator[Span]:
    labels = [label.code for label in builtin().labels]
    forms = ["SOURCE", "CUE", "CONTENT", "CLAIM"]
    count = max(8, len(text) // 14)
    for number, (start, end) in enumerate(_ranges(text, dice, count), 1):
        label = forms[number % 4] if number % 3 == 0 else dice.choice(labels)
        yield span(number, label, (start, end))


def _ranges(text: str, dice: random.Random, count: int) -> Iterator[tuple[int, int]]:
    """Yield stretches: mostly of words, some inside quotation marks, a few from inside a word."""
    edges = [at for at in range(1, len(text)) if text[at].isalnum() != text[at - 1].isalnum()]
    for _ in range(count):
        start = dice.choice(edges)
        end = min(len(text), start + dice.choice((3, 5, 8, 12, 25, 60, 140)))
        if dice.random() < 0.85:
            end = next((at for at in edges if at >= end), len(text))
        while start < end and text[start].isspace():
            start += 1
        while start < end and text[end - 1].isspace():
            end -= 1
        if start < end and "\n" not in text[start:end]:
            yield start, end


def _relations(spans: Sequence[Span], dice: random.Random, count: int) -> list[Relation]:
    by_start = sorted(spans, key=lambda one: one.start)
    codes = [relation.code for relation in builtin().relations]
    source = by_start[dice.randrange(len(by_start))]
    found = []
    for number in range(count):
        at = (by_start.index(source) + dice.choice((-9, -4, -2, 1, 2, 3, 5, 12))) % len(by_start)
        target = by_start[at]
        if target.uid != source.uid:
            ends = (source.uid, target.uid) if dice.random() < 0.6 else (target.uid, source.uid)
            found.append(Relation(uid(7000 + number), SET, dice.choice(codes), *ends))
        if number % 3 == 2:
            source = dice.choice(by_start)
    return found


@cache
def _look(face: Face, theme: ThemeName, letters: str, *, bare: bool) -> Look:
    return Look(
        _theme(load_theme(theme), QColor(letters), bare=bare), load_fonts(), reading_face=face
    )


def _theme(theme: Theme, letters: QColor, *, bare: bool) -> Theme:
    ui = dict(theme.ui) | {"text": letters}
    if not bare:
        return replace(theme, ui=ui)
    paper = theme.ui["paper"]
    spans = {name: replace(one, fill=paper) for name, one in theme.spans.items()}
    return replace(theme, ui=ui | dict.fromkeys(_FILLS, paper), spans=spans)


def _painted(
    article: Annotated, dress: Dress, letters: QColor, *, bare: bool = False
) -> NDArray[np.int16]:
    name = letters.name(QColor.NameFormat.HexArgb)
    look = _look(dress.face, dress.theme, name, bare=bare)
    page = Page(look, dress.px, article.text, (), SchemeIndex(builtin()))
    page.set_up(look, dress.px, WIDTH, HEIGHT)
    page.set_order(Order(dress.direction))
    page.set_viewing(dress.viewing)
    page.spans.fill(article.spans)
    page.spans.relations = tuple(article.relations)
    page.spans.suggest(article.proposed, ())
    page.hits = Hits(article.hits, 0)
    page.choose(article.chosen)
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(look.color("paper"))
    painter = QPainter(image)
    paint_page(painter, page, page.visible(), Live(hovered=article.hovered, caret=False))
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(HEIGHT, WIDTH, 4)
    return pixels[:, :, :3].astype(np.int16)
