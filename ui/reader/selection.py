"""The caret and what is selected, moved by keys in logical order."""

from enum import Enum, auto

from ui.cursor import Cursor
from ui.reader.boundaries import Boundaries, Range, Unit
from ui.reader.layout import TextColumn


class Movement(Enum):
    """Where a key takes the caret. "Next" is onwards in the text: to the left in Arabic."""

    NEXT_CHARACTER = auto()
    PREVIOUS_CHARACTER = auto()
    NEXT_WORD = auto()
    PREVIOUS_WORD = auto()
    NEXT_SENTENCE = auto()
    PREVIOUS_SENTENCE = auto()
    NEXT_PARAGRAPH = auto()
    PREVIOUS_PARAGRAPH = auto()
    UP = auto()
    DOWN = auto()
    PAGE_UP = auto()
    PAGE_DOWN = auto()
    LINE_START = auto()
    LINE_END = auto()
    TEXT_START = auto()
    TEXT_END = auto()


_STEPS = {
    Movement.NEXT_CHARACTER: (Unit.CHARACTER, True),
    Movement.PREVIOUS_CHARACTER: (Unit.CHARACTER, False),
    Movement.NEXT_WORD: (Unit.WORD, True),
    Movement.PREVIOUS_WORD: (Unit.WORD, False),
    Movement.NEXT_SENTENCE: (Unit.SENTENCE, True),
    Movement.PREVIOUS_SENTENCE: (Unit.SENTENCE, False),
    Movement.NEXT_PARAGRAPH: (Unit.PARAGRAPH, True),
    Movement.PREVIOUS_PARAGRAPH: (Unit.PARAGRAPH, False),
}
_VERTICAL = {
    Movement.UP: -1,
    Movement.DOWN: 1,
    Movement.PAGE_UP: -1,
    Movement.PAGE_DOWN: 1,
}


class Selection:
    """Moves the cursor through the text: anchor and caret, in code points.

    Args:
        column: the text as it is laid out, for moves by line.
        boundaries: its units.
        cursor: where caret and anchor are kept; one of its own when none is given.
    """

    def __init__(
        self, column: TextColumn, boundaries: Boundaries, cursor: Cursor | None = None
    ) -> None:
        self._column = column
        self._boundaries = boundaries
        self._cursor = cursor if cursor is not None else Cursor()
        self._goal_x: float | None = None
        self._asked_x = 0.0

    @property
    def caret(self) -> int:
        """Where the caret stands."""
        return self._cursor.caret

    @property
    def anchor(self) -> int:
        """Where the selection began."""
        return self._cursor.anchor

    @property
    def range(self) -> Range | None:
        """What is selected, or none."""
        return self._cursor.selection

    def put(self, caret: int, anchor: int | None = None) -> None:
        """Place the caret, and the anchor there too unless it is given.

        Neither ends up inside a grapheme cluster: a selection grows to whole ones.
        """
        self._goal_x = None
        snap = self._boundaries.snap
        if anchor is None or anchor == caret:
            self._cursor.put(snap(caret, up=False))
            return
        self._cursor.put(snap(caret, up=caret > anchor), snap(anchor, up=anchor > caret))

    def move(self, movement: Movement, *, extend: bool, lines: int = 1) -> None:
        """Move the caret; ``extend`` keeps the anchor. ``lines`` is how far a page goes."""
        goal = self._goal_x
        target = self._target(movement, extend=extend, lines=lines)
        self.put(target, self.anchor if extend else None)
        if movement in _VERTICAL:
            self._goal_x = goal if goal is not None else self._asked_x
        else:
            self._goal_x = None

    def _target(self, movement: Movement, *, extend: bool, lines: int) -> int:
        if movement in _STEPS:
            return self._step(*_STEPS[movement], extend=extend)
        if movement in _VERTICAL:
            paged = movement in (Movement.PAGE_UP, Movement.PAGE_DOWN)
            return self._by_lines(_VERTICAL[movement] * (lines if paged else 1))
        if movement is Movement.TEXT_START:
            return 0
        if movement is Movement.TEXT_END:
            return self._column.article.blocks[-1].end
        return self._line_edge(at_end=movement is Movement.LINE_END)

    def _step(self, unit: Unit, onwards: bool, *, extend: bool) -> int:
        selected = self.range
        if selected is not None and not extend and unit is Unit.CHARACTER:
            return selected[1] if onwards else selected[0]
        if onwards:
            # Growing stops at a word's end, so that what is selected has no blank at its end.
            to_end = extend and unit is not Unit.CHARACTER
            return self._boundaries.forward(unit, self.caret, to_end=to_end)
        return self._boundaries.back(unit, self.caret)

    def _by_lines(self, lines: int) -> int:
        block = self._column.article.block_at(self.caret)
        laid = self._column.laid(block.number)
        number = laid.lines.index(laid.line_of(self.caret)) + lines
        self._asked_x = laid.caret_x(self.caret)
        x = self._goal_x if self._goal_x is not None else self._asked_x
        while number < 0 and laid.block.number > 0:
            laid = self._column.laid(laid.block.number - 1)
            number += len(laid.lines)
        while number >= len(laid.lines) and laid.block.number + 1 < len(self._column.heights):
            number -= len(laid.lines)
            laid = self._column.laid(laid.block.number + 1)
        if number < 0:
            return laid.block.start
        if number >= len(laid.lines):
            return laid.block.end
        return laid.offset_at(x, laid.lines[number].baseline)

    def _line_edge(self, *, at_end: bool) -> int:
        block = self._column.article.block_at(self.caret)
        laid = self._column.laid(block.number)
        line = laid.line_of(self.caret)
        to_code_point = laid.text.offsets.to_code_point
        if not at_end:
            return block.start + to_code_point(line.start)
        if line is laid.lines[-1]:
            return block.end
        stops = [stop for stop in line.stops if stop < line.end]
        return block.start + to_code_point(stops[-1] if stops else line.end)
