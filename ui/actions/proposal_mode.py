"""The mode in which an attribution is proposed: taken with one key, left with another."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt

from annotator.model import Fragment, Origin, Uid, quoted
from annotator.model.attribution import SOURCE_TYPE
from annotator.operations.attribution import create_attribution
from annotator.text.sentences import sentence_at
from ui.actions.attribution_pieces import (
    LOOKED_AT,
    Further,
    Kind,
    Piece,
    cue_start,
    further,
    moved_to,
    relations_of,
)
from ui.actions.context import Context
from ui.actions.edges import moved
from ui.actions.sight import shorten
from ui.keys import Press
from ui.language import tr

KEY = Press(Qt.Key.Key_J)
TAKES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
SIDES = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})
DROPS = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})
FORWARD, BACK = Qt.Key.Key_Down, Qt.Key.Key_Up


class ProposalMode:
    """Shows one reading after another as suggestions.

    Enter takes what is shown, in one step of undo. The key itself goes to the next reading, Tab
    or the arrows up and down to a part; left and right move that part's end, with Shift its start,
    with Ctrl by words, and Delete drops it. Every other key leaves, and means what it says.

    Args:
        context: what is worked on.
        readings: the pieces of each reading, the likeliest first; at least one.
    """

    def __init__(self, context: Context, readings: Sequence[list[Piece]]) -> None:
        self._context = context
        self._article = _open_article(context)
        self._readings = [list(pieces) for pieces in readings]
        self._place = 0
        self._looked_to = 0
        self._said = ""
        self._chosen: Uid | None = None

    # --- what is shown --------------------------------------------------------------------------

    @property
    def pieces(self) -> list[Piece]:
        """What Enter would take."""
        return self._readings[self._place]

    @property
    def count(self) -> int:
        """How many readings there are."""
        return len(self._readings)

    @property
    def goes_on(self) -> bool:
        """Whether there is another reading, here or further on."""
        return self.count > 1 or bool(further(self._context.desk, self._end()).readings)

    @property
    def chosen(self) -> Piece | None:
        """The piece that the arrows move."""
        return next((one for one in self.pieces if one.span.uid == self._chosen), None)

    @property
    def message(self) -> str:
        """What is proposed, and what the keys do; or that there is nothing further."""
        chosen = self.chosen
        if self._said:
            return self._said
        if chosen is None:
            return tr(
                "{reading}{source}: Enter takes it, J the next, Tab a part, Esc leaves"
            ).format(reading=self._counted(), source=self._source_type())
        words = quoted(self._context.desk.text, chosen.span.fragments)
        words = self._context.reader.look.isolate(shorten(words))
        if chosen.there:
            return tr("{part} “{words}” is there already: Delete leaves it out").format(
                part=self._named(chosen), words=words
            )
        return tr(
            "{part} “{words}”: arrows move the end, Shift the start, Ctrl by words; Delete drops it"
        ).format(part=self._named(chosen), words=words)

    def _counted(self) -> str:
        """Say which one it is; how many there are is found only as one goes on."""
        return tr("Attribution {number}").format(number=self._place + 1)

    def _source_type(self) -> str:
        """What the source is, where the words tell."""
        source = next((one for one in self.pieces if one.kind is Kind.SOURCE), None)
        code = source.span.attributes.get(SOURCE_TYPE) if source is not None else None
        if code is None:
            return ""
        choices = self._context.desk.index.attribute(SOURCE_TYPE).choices
        language = self._context.shell.language()
        name = next((one.name.in_language(language) for one in choices if one.code == code), "")
        return tr(" ({type})").format(type=name) if name else ""

    def _named(self, piece: Piece) -> str:
        names = {
            Kind.SOURCE: tr("Source"),
            Kind.CUE: tr("Cue"),
            Kind.CONTENT: tr("Content"),
            Kind.RELAY: tr("Relayed by"),
        }
        return names[piece.kind]

    def show(self) -> None:
        """Draw the reading, and bring it into view."""
        self._said = ""
        reader, pieces = self._context.reader, self.pieces
        new = [one.span for one in pieces if not one.there]
        reader.show_suggestions(new, relations_of(pieces))
        there = (one.span.fragments for one in pieces if one.there)
        reader.frame(part for fragments in there for part in fragments)
        reader.choose(self._chosen)
        chosen = self.chosen
        last = max(one.span.end for one in pieces)
        first = min(one.span.start for one in pieces)
        for offset in (last, first) if chosen is None else (chosen.span.end, chosen.span.start):
            reader.ensure_visible(offset)
        self._context.modes.changed.emit()

    # --- keys -----------------------------------------------------------------------------------

    def handle(self, press: Press) -> bool:
        """Take, move on, choose, move an edge or drop; every other key ends the mode."""
        if _open_article(self._context) != self._article:
            self._context.modes.leave()
            return False
        if press.key in TAKES:
            self.take()
        elif press == KEY:
            self.next_reading()
        elif press.key in (Qt.Key.Key_Tab, FORWARD, BACK):
            back = press.key == BACK or (press.key == Qt.Key.Key_Tab and press.shift)
            self._walk(-1 if back else 1)
        elif press.key in SIDES and self.chosen is not None:
            self._move(1 if press.key == Qt.Key.Key_Left else -1, press)
        elif press.key in DROPS:
            self._drop()
        else:
            self._context.modes.leave()
            return press.key == Qt.Key.Key_Escape
        return True

    def leave(self) -> None:
        """Take the suggestions off the text."""
        self._context.reader.show_suggestions([])
        self._context.reader.frame(())
        self._context.reader.choose(self._context.desk.chosen)

    def take(self) -> None:
        """Make what is shown, as one step of undo."""
        desk, pieces = self._context.desk, self.pieces
        self._context.modes.leave()
        if desk.article is None:
            return
        of_kind = {kind: [one.part for one in pieces if one.kind is kind] for kind in Kind}
        said = desk.perform(
            create_attribution,
            desk.article.uid,
            of_kind[Kind.CONTENT][0],
            source=next(iter(of_kind[Kind.SOURCE]), None),
            cues=of_kind[Kind.CUE],
            relays=of_kind[Kind.RELAY],
            origin=Origin.SUGGESTION,
        )
        if said is not None:
            self._context.reader.clear_selection()
            desk.choose(said.uid)

    def choose(self, uid: Uid) -> None:
        """Choose a piece: it was clicked."""
        if any(one.span.uid == uid for one in self.pieces):
            self._chosen = uid
            self.show()

    def resize(self, uid: Uid, fragments: tuple[Fragment, ...]) -> None:
        """Let a piece cover something else: its edge was dragged."""
        for place, one in enumerate(self.pieces):
            if one.span.uid == uid:
                self.pieces[place] = moved_to(one, fragments)
                self._chosen = uid
        self.show()

    def next_reading(self) -> None:
        """Show the next one: of these words, then further on; after the last the first again."""
        last = self._place + 1 == len(self._readings)
        if last and self._looked_to < len(self._context.desk.text) and not self._go_on():
            self._context.modes.changed.emit()
            return
        self._place = (self._place + 1) % len(self._readings)
        self._chosen = None
        self.show()

    def _go_on(self) -> bool:
        """Look for attributions further on in the article; say so when there is none."""
        found = further(self._context.desk, max(self._end(), self._looked_to))
        self._readings += found.readings
        if not found.readings:
            self._looked_to = found.looked_to
            self._said = none_further(self._context, found)
        return bool(found.readings)

    def _end(self) -> int:
        """Where all that was proposed so far ends: the last sentence of a cue."""
        text = self._context.desk.text
        cues = [cue_start(pieces) for pieces in self._readings]
        held = [sentence_at(text, cue) for cue in cues]
        return max(one[1] if one is not None else cue for one, cue in zip(held, cues, strict=True))

    def _walk(self, step: int) -> None:
        order = [one.span.uid for one in sorted(self.pieces, key=lambda one: one.span.start)]
        if self._chosen in order:
            self._chosen = order[(order.index(self._chosen) + step) % len(order)]
        else:
            self._chosen = order[0 if step > 0 else -1]
        self.show()

    def _move(self, step: int, press: Press) -> None:
        piece = self.chosen
        if piece is None:
            return
        before = piece.span.fragments
        text = self._context.desk.text
        fragments = moved(text, before, step, start=press.shift, word=press.control)
        apart = all(a.end < b.start for a, b in pairwise(fragments))
        if apart:
            self.resize(piece.span.uid, fragments)

    def _drop(self) -> None:
        """Drop the chosen part; what was said is no attribution's to lose."""
        piece = self.chosen
        if piece is None or piece.kind is Kind.CONTENT:
            return
        self.pieces.remove(piece)
        self._chosen = None
        self.show()


def none_further(context: Context, found: Further) -> str:
    """What is said when no attribution is further on, as far as was looked."""
    if found.looked_to < len(context.desk.text):
        return tr("No attribution in the next {count} sentences: J looks on from there").format(
            count=LOOKED_AT
        )
    return tr("No further attribution in this article: J begins again")


def _open_article(context: Context) -> Uid | None:
    article = context.desk.article
    return article.uid if article is not None else None
