"""An experienced annotator without a mouse: knows the keys, takes the shortest way, is counted."""

import heapq
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.model import Fragment, Span, Uid
from annotator.text.sentences import sentence_at
from tests.gui.driver import Driver
from ui.actions.attribution_pieces import Kind, Piece, cue_start
from ui.actions.choosing import ChoiceMode
from ui.actions.proposal_mode import ProposalMode
from ui.actions.relations import LinkMode
from ui.actions.word_hints import WordHintMode
from ui.actions.words import here
from ui.views.relation_menu import RelationMenu

SELECTING = {
    "K": "words.next",
    "L": "words.previous",
    "I": "words.longer",
    "O": "words.shorter",
    "Shift+I": "words.start-back",
    "P": "words.pause",
    "M": "words.end",
    "X": "clitics.before",
    "C": "clitics.after",
}
BEYOND = 24
"""Whoever selects so many code points too much goes another way."""
FARTHEST = 9
READINGS = 3
"""After so many readings that are not it, everything is labelled by hand."""
Keys = tuple[str, ...]
Parts = tuple[Fragment, ...]
Seen = tuple[tuple[int, int] | None, tuple[int, int]]
"""What is selected, and where the reader stands."""


def presses(keys: Keys) -> int:
    """How many keys go down: modifiers count as well."""
    return sum(1 + key.count("+") for key in keys)


@dataclass(frozen=True, slots=True)
class Wanted:
    """An attribution as it should become: what each part covers."""

    cues: frozenset[Parts]
    content: Parts
    source: Parts
    relays: frozenset[Parts]

    @property
    def place(self) -> int:
        """Where one reads that it is an attribution."""
        return min(self.cues)[0].start

    def extra(self, pieces: Iterable[Piece]) -> list[Piece]:
        """What is proposed and does not belong to it."""
        belongs = {Kind.CUE: self.cues, Kind.RELAY: self.relays}
        return [
            one
            for one in pieces
            if one.kind in belongs and one.span.fragments not in belongs[one.kind]
        ]

    def mendable(self, pieces: list[Piece]) -> bool:
        """Whether all of it is proposed, letter by letter, and not much besides."""
        of_kind = {
            kind: {one.span.fragments for one in pieces if one.kind is kind} for kind in Kind
        }
        whole = of_kind[Kind.CONTENT] == {self.content} and of_kind[Kind.SOURCE] == {self.source}
        return whole and self.cues <= of_kind[Kind.CUE] and len(self.extra(pieces)) <= 1


class Typist:
    """Selects, labels and joins by keys alone.

    Args:
        driver: the window.
        arabic: which layout is active.
    """

    def __init__(self, driver: Driver, *, arabic: bool) -> None:
        self.driver = driver
        self.arabic = arabic
        self.count = 0
        self.chosen: Uid | None = None
        """What was chosen before ways were tried."""

    def press(self, *keys: str) -> None:
        """Press keys, and count them."""
        self.count += presses(keys)
        self.driver.press(*keys, arabic=self.arabic)

    # --- spans ----------------------------------------------------------------------------------

    def label(self, code: str, part: Fragment) -> Span:
        """Select words in the shortest way and label them."""
        desk = self.driver.desk
        if not self._same_words_are_chosen(code, part):
            self.press(*self.way(part))
            assert self.driver.reader.selection() == (part.start, part.end)
        self._give(code)
        span = desk.span
        assert span is not None
        assert (span.label, span.fragments) == (code, (part,))
        return span

    def add(self, part: Fragment) -> None:
        """Add words to the chosen span."""
        self.press(*self.way(part), "F")

    def _same_words_are_chosen(self, code: str, part: Fragment) -> bool:
        """Whether the key of a label of another layer is enough."""
        desk, span = self.driver.desk, self.driver.desk.span
        if span is None or self.driver.reader.selection() is not None:
            return False
        layers = desk.index.layer_of(code), desk.index.layer_of(span.label)
        return span.fragments == (part,) and layers[0] != layers[1]

    def _give(self, code: str) -> None:
        desk, selection = self.driver.desk, self.driver.reader.selection()
        offered = desk.words.offered
        key = desk.index.label(code).key
        is_offered = offered is not None and (offered.start, offered.end) == selection
        if key:
            self.press(key)
        elif (offered is not None and is_offered and offered.label == code) or (
            not is_offered and desk.words.last_label == code
        ):
            self.press("Space")
        else:
            self.press("0")
            mode = self.driver.window.modes.current
            assert isinstance(mode, ChoiceMode)
            name = desk.index.label(code).name.in_language("ar")
            self.press(next(one.key for one in mode.choices() if one.name == name))

    # --- attributions ---------------------------------------------------------------------------

    def attribute(self, wanted: Wanted) -> bool:
        """Take what is proposed, mended where that is short; return whether it could be."""
        desk = self.driver.desk
        start, end = here(self.driver.window.commands.context)
        sentence = sentence_at(desk.text, wanted.place)
        assert sentence is not None
        if not (sentence[0] <= start and end <= sentence[1]):
            word = self._code(wanted.place, extend=False)
            if word is None:
                return False
            self.press("G", *word)
        self.press("J")
        for _ in range(READINGS):
            mode = self.driver.window.modes.current
            if not isinstance(mode, ProposalMode):
                return False
            if not sentence[0] <= cue_start(mode.pieces) < sentence[1]:
                return False  # it went on to another sentence; the next key leaves it
            if wanted.mendable(mode.pieces):
                self._mend(mode, wanted)
                self.press("Return")
                return True
            self.press("J")
        self.press("Escape")
        return False

    def _mend(self, mode: ProposalMode, wanted: Wanted) -> None:
        """Drop what does not belong to it."""
        while extra := wanted.extra(mode.pieces):
            while mode.chosen is not extra[0]:
                self.press("Tab")
            self.press("Delete")

    # --- relations ------------------------------------------------------------------------------

    def join(self, source: Span, target: Span, label: str) -> None:
        """Join two spans; the first is chosen already, or walked to."""
        self.choose(source)
        self.press("A")
        mode = self.driver.window.modes.current
        assert isinstance(mode, LinkMode)
        hinted = [letter for letter, span in mode.hints().items() if span.uid == target.uid]
        while not hinted and mode.target.uid != target.uid:
            self.press("Tab")
        self.press(*(hinted[0] if hinted and mode.target.uid != target.uid else ("Return",)))
        menu = QApplication.activePopupWidget()
        if isinstance(menu, RelationMenu):
            codes = [one.type.code for one in menu.links]
            self.count += 1
            QTest.keyClick(menu, Qt.Key(Qt.Key.Key_1 + codes.index(label)))
        made = {(one.source, one.target, one.label) for one in self.driver.desk.relations.values()}
        assert (source.uid, target.uid, label) in made

    def choose(self, span: Span) -> None:
        """Walk to a span, from the chosen one or from its own words."""
        desk = self.driver.desk
        if desk.chosen == span.uid and self.driver.reader.selection() is None:
            return
        order = desk.ordered()
        places = [one.uid for one in order]
        if desk.chosen in places:
            far = places.index(span.uid) - places.index(desk.chosen)
            by_tab = far if far >= 0 else -2 * far
            if by_tab <= FARTHEST:
                self.press(*(("Tab",) * far if far >= 0 else ("Shift+Tab",) * -far))
                return
        word = self._code(span.start, extend=False)
        assert word is not None
        self.press("G", *word, "Return")
        while desk.chosen != span.uid:
            self.press("Return")

    # --- the shortest way -----------------------------------------------------------------------

    def way(self, part: Fragment) -> Keys:
        """The fewest keys that select a stretch, found by trying actions without counting."""
        reader, desk = self.driver.reader, self.driver.desk
        start, end = here(self.driver.window.commands.context)
        candidate = desk.words.labelled.next(desk.text, desk.spans.values(), end, 1)
        if candidate is not None and (candidate.start, candidate.end) == (part.start, part.end):
            return ("V",)
        begin, caret, self.chosen = self._state(), reader.caret, desk.chosen
        tie = count()
        queue: list[tuple[int, int, Keys, Seen]] = [(0, next(tie), (), begin)]
        done: set[tuple[int, int] | None] = set()
        found: Keys | None = None
        while queue and found is None:
            _, _, keys, state = heapq.heappop(queue)
            if state[0] == (part.start, part.end):
                found = keys
            elif state[0] not in done:
                done.add(state[0])
                for more, after in self._moves(state, keys, part, caret):
                    way = (*keys, *more)
                    if presses(way) <= FARTHEST:
                        heapq.heappush(queue, (presses(way), next(tie), way, after))
        self._put(begin, caret)
        assert found is not None, f"no way to «{desk.text[part.start : part.end]}»"
        assert start <= end
        return found

    def _moves(
        self, state: Seen, keys: Keys, part: Fragment, caret: int
    ) -> Iterator[tuple[Keys, Seen]]:
        commands = self.driver.window.commands
        for key, action in SELECTING.items():
            self._put(state, caret)
            if not keys and key in ("X", "C"):
                continue  # they would change the chosen span
            commands.run(action)
            after = self._state()
            if self._sensible(after, part):
                yield (key,), after
        if not keys:
            yield from self._hinted(state, part.start, caret, extend=False)
        if state[0] is not None and state[0][0] == part.start:
            yield from self._hinted(state, part.end - 1, caret, extend=True)

    def _hinted(
        self, state: Seen, offset: int, caret: int, *, extend: bool
    ) -> Iterator[tuple[Keys, Seen]]:
        self._put(state, caret)
        code = self._code(offset, extend=extend)
        if code is not None:
            mode = WordHintMode(self.driver.window.commands.context, extend=extend)
            mode.take(mode.words[code])
            yield ("H" if extend else "G", *code), self._state()

    def _code(self, offset: int, *, extend: bool) -> str | None:
        """The letters over the word that holds an offset, as the mode would show them."""
        mode = WordHintMode(self.driver.window.commands.context, extend=extend)
        words = mode.words.items()
        return next((code for code, word in words if word.start <= offset < word.end), None)

    def _sensible(self, state: Seen, part: Fragment) -> bool:
        selection = state[0]
        if selection is None:
            return False
        return selection[1] <= part.end + BEYOND and selection[0] >= part.start - 80

    def _state(self) -> Seen:
        return self.driver.reader.selection(), self.driver.reader.place()

    def _put(self, state: Seen, caret: int) -> None:
        reader, desk = self.driver.reader, self.driver.desk
        reader.select(*(state[0] or (caret, caret)))
        if state[0] is None:
            desk.choose(self.chosen)
        reader.go_to(state[1])
