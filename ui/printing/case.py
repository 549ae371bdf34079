"""One claim on paper: its sections, one after the other."""

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QPainter

from exports.report.model import (
    Appearance,
    Card,
    Case,
    Correction,
    Event,
    Linked,
    Rated,
    Report,
)
from ui.printing.chain import Chain
from ui.printing.pages import CONTENT, ROOM, Pages
from ui.printing.parts import Beside, Framed, Paragraph, Part, Rule, Run, Space, Stack
from ui.printing.verdict import VerdictBand
from ui.printing.words import DOT, Wording

_GUTTER = 12.0
_CARD = (CONTENT - _GUTTER) / 2
_PAD = (13.0, 10.0)
_AFTER_HEAD = 60.0
"""So much has to follow on a head on its page."""
_STANCES = {
    "supports": ("arrow-up", "ok"),
    "refutes": ("x", "bad"),
    "context": ("info", "text2"),
}


class CasePrinter:
    """Puts cases onto pages.

    Args:
        wording: makes the paragraphs.
        pages: where they go.
    """

    def __init__(self, wording: Wording, pages: Pages) -> None:
        self._wording = wording
        self._word = wording.heads
        self._pages = pages

    def masthead(self, report: Report) -> None:
        """Put the newsroom's name at the top, with what this is and of which day."""
        wording = self._wording
        half = CONTENT * 0.62
        name = report.organisation or self._word("no-organisation")
        title = self._word("report" if len(report.cases) == 1 else "reports")
        org: list[Part] = [wording.line([wording.foreign(name, 19, 600)], half, 30)]
        if report.organisation_url:
            url = report.organisation_url
            run = wording.foreign(url, 11, 400, "accentText", url)
            org.append(wording.line([run], half, 17))
        rest = CONTENT - half
        kind = [
            wording.line([wording.own(title, 13, 600)], rest, 30, flush_end=True),
            wording.line([wording.own(report.date, 11, 400, "text2")], rest, 17, flush_end=True),
        ]
        columns = [(0.0, half, Stack(org)), (half, rest, Stack(kind))]
        self._pages.add(Beside(columns, CONTENT, wording.rtl))
        self._pages.add(Rule(CONTENT, wording.type.ink("text"), 1.6, above=10, below=18))

    def contents(self, report: Report) -> None:
        """List the claims with their verdicts."""
        self._pages.add(self._wording.head(self._word("contents"), CONTENT), keep=_AFTER_HEAD)
        for case in report.cases:
            verdict = case.judgement.value if case.judgement is not None else None
            number = self._wording.own(str(case.number), 12, 600, self._wording.type.claim())
            self._pages.add(self._listed(number, 40.0, case.wording, verdict))
        self._pages.turn()

    def case(self, case: Case) -> None:
        """Put a claim with all that is said of it."""
        pages = self._pages
        for part in self._claim(case):
            pages.add(part)
        pages.add(Space(16))
        pages.add(VerdictBand(case, self._wording, CONTENT))
        self._section("corrections", [self._correction(one) for one in case.corrections])
        self._section("rationale", list(self._rationale(case)))
        self._section("evidence", list(self._cards(case)), "no-evidence", len(case.evidence))
        places = [self._appearance(one) for one in case.appearances]
        self._section("appearances", places, "no-appearances", len(places))
        self._section("links", [self._link(one) for one in case.links])
        self._section("history", [self._event(one) for one in case.history])

    def _section(self, head: str, parts: list[Part], nothing: str = "", count: int = 0) -> None:
        if not parts and not nothing:
            return
        least = _least(parts[0]) if parts else _AFTER_HEAD / 2
        self._pages.add(self._wording.head(self._word(head), CONTENT, count), keep=least)
        entries = parts or [self._wording.note(self._word(nothing), CONTENT)]
        for place, part in enumerate(entries):
            # A last row takes one with it to a new page.
            row = place == len(entries) - 2 and entries[-1].height < _AFTER_HEAD
            self._pages.add(part, keep=entries[-1].height if row else 0.0)

    # --- sections -------------------------------------------------------------------------------

    def _claim(self, case: Case) -> Iterator[Part]:
        wording, ink = self._wording, self._wording.type.claim()
        number = wording.own(f"{self._word('claim')} {case.number}", 13, 600, ink)
        state = wording.own(f"   {case.state}", 12, 400, "text3")
        yield wording.line([number, state], CONTENT, 24)
        yield Space(4)
        words = wording.said(case.wording, CONTENT - 16, 21, 34, weight=500)
        yield Framed(words, CONTENT, (0 if words.rtl else 16, 0), bar=ink, rtl=words.rtl)
        yield Space(10)
        yield wording.facts(case.facts, CONTENT)
        picture = wording.picture(case.picture, CONTENT * 0.55, 300)
        if picture is not None:
            caption = wording.line(
                [wording.own(self._word("picture"), 11, 400, "text3")], CONTENT, 18
            )
            shown = Beside([(0.0, CONTENT * 0.55, picture)], CONTENT, wording.rtl)
            yield Stack([Space(10), shown, caption])

    def _correction(self, one: Correction) -> Part:
        wording, type_ = self._wording, self._wording.type
        width = CONTENT - 2 * _PAD[0]
        runs = [wording.own(self._word("corrected"), 12, 600, "warn")]
        if one.at:
            runs += [wording.own(DOT, 12), wording.own(one.at, 12, 400, "text2")]
        runs.append(wording.own(DOT, 12))
        if one.before is not None:
            arrow = "  ←  " if wording.rtl else "  →  "
            runs += [wording.rated(one.before), wording.own(arrow, 12)]
        runs.append(wording.rated(one.after))
        rows: list[Part] = [wording.line(runs, width, 20)]
        if one.reason:
            rows.append(wording.said(one.reason, width, 12, 20))
        bar, ground = type_.ink("warn"), type_.ink("pane")
        framed = Framed(
            Stack(rows), CONTENT, _PAD, ground=ground, bar=bar, rtl=wording.rtl, radius=0
        )
        return Stack([framed, Space(6)])

    def _rationale(self, case: Case) -> Iterator[Part]:
        said = case.judgement
        if said is None:
            return
        for line in said.rationale:
            yield self._wording.said(line, CONTENT, 13, 24)
            yield Space(3)
        if said.cited:
            run = self._wording.own(self._word("cited"), 11, 400, "text3")
            yield self._wording.line([run], CONTENT, 22)
        for passage in said.cited:
            where = self._wording.where(passage.work, CONTENT)
            yield Stack([where, self._wording.passage(passage, CONTENT), Space(8)])

    def _cards(self, case: Case) -> Iterator[Part]:
        """Yield the cards, two abreast and of one height."""
        cards = case.evidence
        for place in range(0, len(cards), 2):
            row = cards[place : place + 2]
            width = CONTENT if len(cards) == 1 else _CARD
            inner = [self._card(card, width - 2 * _PAD[0]) for card in row]
            least = max(part.height for part in inner) + 2 * _PAD[1]
            frames = [self._framed(part, width, least) for part in inner]
            columns = [
                (number * (_CARD + _GUTTER), width, frame) for number, frame in enumerate(frames)
            ]
            yield Stack([Beside(columns, CONTENT, self._wording.rtl), Space(_GUTTER)])

    def _framed(self, part: Part, width: float, least: float) -> Framed:
        hair = self._wording.type.ink("hair2")
        return Framed(part, width, _PAD, border=hair, rtl=self._wording.rtl, least=least)

    def _card(self, card: Card, width: float) -> Part:
        wording = self._wording
        icon, token = _STANCES[card.stance]
        stance = wording.line([wording.own(card.stance_word, 12, 600, token)], width / 2, 19)
        kind = wording.line(
            [wording.own(card.kind, 11, 400, "text3")], width / 2, 19, flush_end=True
        )
        head: list[tuple[float, float, Part]] = [
            (0.0, 13.0, _Icon(wording, icon, token)),
            (17.0, width / 2, stance),
            (width / 2, width / 2, kind),
        ]
        rows: list[Part] = [
            Beside(head, width, wording.rtl),
            wording.said(card.title, width, 13, 22, weight=600),
        ]
        if card.quote:
            quote = wording.said(card.quote, width - 12, 12, 22)
            inset = 0.0 if quote.rtl else 12.0
            bar = wording.type.ink("hair2")
            rows.append(Framed(quote, width, (inset, 3), bar=bar, rtl=quote.rtl))
        picture = wording.picture(card.picture, width, 260)
        if picture is not None:
            rows += [Space(4), picture, Space(6)]
        if card.note:
            rows.append(wording.said(card.note, width, 12, 20))
        rows += [Space(3), wording.facts(card.facts, width, 11)]
        if card.warning:
            rows.append(wording.line([wording.own(card.warning, 11, 600, "warn")], width, 19))
        return Stack(rows)

    def _appearance(self, one: Appearance) -> Part:
        wording = self._wording
        earliest = self._word("earliest") if one.is_earliest else ""
        rows: list[Part] = [
            wording.where(one.passage.work, CONTENT, earliest, one.stance),
            Space(2),
            wording.passage(one.passage, CONTENT),
        ]
        if one.chain:
            rows += [Space(6), Chain(one.chain, wording, CONTENT)]
        hair = Rule(CONTENT, wording.type.ink("hair"), above=9, below=9)
        return Stack([*rows, hair])

    def _link(self, one: Linked) -> Part:
        head = f"{one.kind} {self._word('claim')} {one.number}"
        run = self._wording.own(head, 12, 400, "text3")
        return self._listed(run, 130.0, one.wording, one.verdict)

    def _listed(self, head: Run, first: float, words: str, verdict: Rated | None) -> Part:
        """Return a line that names a claim: a head, its wording, its verdict."""
        wording, last = self._wording, 110.0
        middle = CONTENT - first - last - 2 * 8
        end = [wording.rated(verdict)] if verdict is not None else []
        columns: list[tuple[float, float, Part]] = [
            (0.0, first, wording.line([head], first, 22)),
            (first + 8, middle, wording.said(words, middle, 13, 22)),
            (CONTENT - last, last, wording.line(end, last, 22, flush_end=True)),
        ]
        hair = Rule(CONTENT, wording.type.ink("hair"), above=4, below=4)
        return Stack([Beside(columns, CONTENT, wording.rtl), hair])

    def _event(self, event: Event) -> Part:
        wording = self._wording
        first, second = 150.0, 110.0
        rest = CONTENT - first - second - 16
        runs = [wording.own(event.what, 11)]
        if event.verdict is not None:
            runs += [wording.own(": ", 11), wording.rated(event.verdict, 11)]
        if event.detail:
            joint = " — " if event.verdict is not None else ": "
            runs += [wording.own(joint, 11), wording.foreign(event.detail, 11)]
        who = wording.foreign(event.person, 11, 400, "text2")
        columns: list[tuple[float, float, Part]] = [
            (0.0, first, wording.line([wording.own(event.at, 11, 400, "text2")], first, 18)),
            (first + 8, second, wording.line([who], second, 18)),
            (first + second + 16, rest, wording.line(runs, rest, 18)),
        ]
        hair = Rule(CONTENT, wording.type.ink("hair"), above=3, below=3)
        return Stack([Beside(columns, CONTENT, wording.rtl), hair])


def _least(part: Part) -> float:
    """Return how much of a part has to follow on the head over it."""
    if isinstance(part, Paragraph) or part.height > ROOM:
        return min(part.height, _AFTER_HEAD)
    return part.height


class _Icon:
    """An icon as high as a line."""

    def __init__(self, wording: Wording, name: str, token: str) -> None:
        self._type = wording.type
        self._name = name
        self._token = token

    @property
    def height(self) -> float:
        """How high the line is."""
        return 19.0

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint it."""
        ink = self._type.ink(self._token)
        self._type.paint_icon(painter, self._name, left, top + 3, 13, ink)

    def pieces(self) -> Sequence[Part]:
        """Return itself."""
        return [self]
