"""Paragraphs of a report: the words of its own, and words of others in their own direction."""

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QColor, QImage

from exports.report.model import Fact, Passage, Picture, Piece, Rated, Work
from exports.report.words import Heads
from ui.printing.parts import (
    Beside,
    ImagePart,
    Paragraph,
    Part,
    Rule,
    Run,
    Space,
    Stack,
)
from ui.printing.type import Type
from ui.theme.look import isolate

DOT = "  ·  "


def one_line(text: str) -> str:
    """Return a text on one line."""
    return " ".join(text.split())


class Wording:
    """Makes the paragraphs of a report.

    Args:
        type_: faces and colours.
        heads: the words of the report.
    """

    def __init__(self, type_: Type, heads: Heads) -> None:
        self.type = type_
        self.heads = heads
        self.rtl = type_.rtl

    def line(
        self,
        runs: Sequence[Run],
        width: float,
        pitch: float = 19,
        *,
        flush_end: bool = False,
        center: bool = False,
    ) -> Paragraph:
        """Return words of the report itself: they run as it does."""
        return Paragraph(runs, width, pitch, rtl=self.rtl, flush_end=flush_end, center=center)

    def own(
        self,
        text: str,
        size: int = 12,
        weight: int = 400,
        ink: str | QColor = "text",
        url: str = "",
    ) -> Run:
        """Return words of the report."""
        color = self.type.ink(ink) if isinstance(ink, str) else ink
        return Run(text, self.type.font(size, weight), color, url=url)

    def foreign(
        self,
        text: str,
        size: int = 12,
        weight: int = 400,
        ink: str | QColor = "text",
        url: str = "",
    ) -> Run:
        """Return words of others, so that they cannot reorder what stands around them."""
        return self.own(isolate(one_line(text)) if text else "", size, weight, ink, url)

    def said(
        self,
        text: str,
        width: float,
        size: int = 13,
        pitch: float = 23,
        *,
        weight: int = 400,
        ink: str = "text",
    ) -> Paragraph:
        """Return a paragraph of others' words, which runs as they do."""
        run = self.own(one_line(text), size, weight, ink)
        return Paragraph([run], width, pitch, empty=self.rtl)

    def head(self, text: str, width: float, count: int = 0) -> Part:
        """Return the head of a section, with a hairline under it."""
        runs = [self.own(text, 14, 600)]
        if count:
            runs.append(self.own(f"   {count}", 11, 400, "text3"))
        rule = Rule(width, self.type.ink("hair"), 1, above=3, below=8)
        return Stack([Space(20), self.line(runs, width, 22), rule])

    def facts(self, entries: Iterable[Fact], width: float, size: int = 12) -> Part:
        """Return a list of facts: heads in a column of their own."""
        first = 104.0 if size > 11 else 84.0
        pitch = 19 if size > 11 else 17
        rows: list[Part] = []
        for fact in entries:
            head = self.line([self.foreign(fact.head, size, 400, "text3")], first, pitch)
            ink = "accentText" if fact.url else "text"
            run = self.foreign(fact.value, size, 400, ink, fact.url)
            value = self.line([run], width - first - 8, pitch)
            columns = [(0.0, first, head), (first + 8, width - first - 8, value)]
            rows.append(Beside(columns, width, self.rtl))
        return Stack(rows)

    def where(self, work: Work, width: float, *more: str) -> Paragraph:
        """Return where something stood: outlet, day, title, and what else is said of it."""
        outlet = work.outlet or work.author or self.heads("no-outlet")
        ink = "accentText" if work.url else "text2"
        runs = [
            self.foreign(outlet, 12, 600),
            self.own(DOT, 12, 400, "text3"),
            self.foreign(work.published, 12, 400, "text2"),
            self.own(DOT, 12, 400, "text3"),
            self.foreign(work.title, 12, 400, ink, work.url),
        ]
        for one in filter(None, more):
            runs += [self.own(DOT, 12, 400, "text3"), self.foreign(one, 12, 400, "text2")]
        return self.line(runs, width, 20)

    def passage(self, passage: Passage, width: float) -> Paragraph:
        """Return words of an article, the span's marked."""
        runs = [self._piece(piece) for piece in passage.pieces]
        return Paragraph(runs, width, 27, empty=self.rtl)

    def _piece(self, piece: Piece) -> Run:
        font, ink = self.type.font(14), self.type.ink("text")
        if piece.marked:
            return Run(piece.text, font, ink, self.type.wash(), self.type.claim())
        return Run(piece.text, font, ink)

    def rated(self, value: Rated, size: int = 12) -> Run:
        """Return a verdict in its colour."""
        return self.foreign(value.name, size, 600, self.type.verdict(value.normalized)[0])

    def picture(self, picture: Picture | None, width: float, most: float) -> Part | None:
        """Return a picture, if it is one that can be drawn."""
        if picture is None:
            return None
        image = QImage.fromData(picture.data)
        if image.isNull():
            return None
        return ImagePart(image, width, most, self.type.ink("hair"), rtl=self.rtl)

    def note(self, text: str, width: float) -> Part:
        """Return a quiet line: that there is nothing here."""
        return self.line([self.own(text, 12, 400, "text3")], width, 22)
