"""One article as it is being read: text, spans, what is chosen, and what of it is in view.

It knows no widget. The viewport hangs on an anchor, a block and the pixels of it that are
above the viewport, so that nothing in view moves when a guessed height is corrected.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from annotator.model import Uid, Zone, ZoneKind
from annotator.scheme.lookup import SchemeIndex
from annotator.scheme.model import Form
from ui.cursor import Cursor
from ui.reader import scene
from ui.reader.boundaries import Boundaries
from ui.reader.columns import Columns, columns
from ui.reader.gloss import Gloss
from ui.reader.hits import Hits
from ui.reader.layout import LaidBlock, Setting, TextColumn
from ui.reader.metrics import HEADLINE_SCALE, face_of, metrics_for
from ui.reader.numbers import SentenceNumbers
from ui.reader.painter import Palette
from ui.reader.paragraphs import ArticleText, Direction
from ui.reader.scene import Scene
from ui.reader.selection import Selection
from ui.reader.spans import SpanIndex
from ui.reader.viewing import USUAL, Viewing
from ui.reader.wardrobe import Wardrobe
from ui.theme.look import Look

ABOVE = 28
BELOW = 64
_SCENES_KEPT = 200


@dataclass(frozen=True, slots=True)
class Visible:
    """A block in view; ``y`` is the viewport's y of its top."""

    laid: LaidBlock
    y: int


@dataclass(frozen=True, slots=True)
class Order:
    """How the eye goes through the text.

    ``isolate``: phone numbers, web addresses and codes read from the left wherever they stand.
    """

    direction: Direction = Direction.BY_ARTICLE
    isolate: bool = True


def setting_for(
    look: Look, px: int, viewport: int, viewing: Viewing = USUAL
) -> tuple[Setting, Columns]:
    """Return how text is set at a reading size in a viewport of a width."""
    face = face_of(look.reading_face)
    font = look.reading_font(px)
    headline = look.reading_font(round(px * HEADLINE_SCALE))
    size = font.pixelSize()
    place = columns(viewport, round(face.measure * size * viewing.share))
    compact = viewing.compact
    setting = Setting(
        font=font,
        headline_font=headline,
        metrics=metrics_for(face, size, compact=compact),
        headline_metrics=metrics_for(face, headline.pixelSize(), compact=compact),
        width=place.width,
    )
    return setting, place


class Page:
    """An article shown in a viewport.

    Args:
        look: colours and fonts.
        px: the reading size.
        text: the article's text.
        zones: where the headline is.
        labels: the project's scheme.
        cursor: where one is in the text; one of its own when none is given.
    """

    def __init__(
        self,
        look: Look,
        px: int,
        text: str,
        zones: Iterable[Zone],
        labels: SchemeIndex,
        cursor: Cursor | None = None,
    ) -> None:
        self.article = ArticleText(text)
        self.labels = labels
        self.width, self.height = 800, 600
        self._adopt(look)
        setting, self.columns = setting_for(look, px, self.width)
        self.column = TextColumn(self.article, _headlines(self.article, zones), setting)
        self.boundaries = Boundaries(self.article)
        self.selection = Selection(self.column, self.boundaries, cursor)
        self.numbers = SentenceNumbers(self.boundaries, len(self.article.blocks))
        self.spans = SpanIndex(self.article, _washes(labels))
        self.glosses: dict[Uid, Gloss] = {}
        self.chosen: Uid | None = None
        self.read_only = False
        self.hits = Hits()
        self.order = Order()
        self.viewing = USUAL
        self._px = px
        self._scenes: dict[int, Scene] = {}
        self._stale: dict[int, Scene] = {}
        self._seen: set[int] = set()
        self._block, self._above = 0, -ABOVE

    # --- setting -------------------------------------------------------------------------------

    def set_up(self, look: Look, px: int, width: int, height: int) -> None:
        """Take another look, reading size or viewport; what is at the top stays there."""
        narrower = width != self.width or px != self._px or look is not self.look
        self.width, self.height, self._px = width, height, px
        if look is not self.look:
            self._adopt(look)
        if not narrower:
            return
        self._set_anew()

    def set_order(self, order: Order) -> None:
        """Let paragraphs run another way; what is at the top stays there."""
        if order != self.order:
            self.order = order
            self._set_anew()

    def set_viewing(self, viewing: Viewing) -> None:
        """Show more or less, closer or wider; what is at the top stays there."""
        if viewing != self.viewing:
            self.viewing = viewing
            self.spans.hidden = viewing.hidden
            self._set_anew()

    def _set_anew(self) -> None:
        anchor = self.anchor
        setting, self.columns = setting_for(self.look, self._px, self.width, self.viewing)
        setting = replace(setting, direction=self.order.direction, isolate=self.order.isolate)
        if setting != self.column.setting:
            self.column.set_up(setting)
        self._forget_scenes()
        self.anchor = anchor

    def _adopt(self, look: Look) -> None:
        self.look = look
        self.palette = Palette(look)
        self.wardrobe = Wardrobe(self.labels, look.language)

    def _forget_scenes(self) -> None:
        self._scenes.clear()
        self._stale.clear()

    # --- annotation ----------------------------------------------------------------------------

    def refresh(self, blocks: Iterable[int]) -> None:
        """Let these blocks be looked at anew."""
        for number in blocks:
            known = self._scenes.pop(number, None)
            if known is not None:
                self._stale[number] = known

    def refresh_all(self) -> None:
        """Forget how every block looks; nothing is laid out again."""
        self._forget_scenes()

    def choose(self, uid: Uid | None) -> None:
        """Choose a span, or none."""
        self.refresh(self.spans.blocks_of(self.chosen))
        self.chosen = uid if self.spans.get(uid) is not None else None
        self.spans.kept = self.chosen
        self.refresh(self.spans.blocks_of(self.chosen))

    def gloss(self, glosses: Mapping[Uid, Gloss]) -> None:
        """Take these glosses besides those known."""
        self.glosses.update(glosses)

    def scene(self, number: int) -> Scene:
        """Return how a block looks; it must be in view or near it."""
        known = self._scenes.get(number)
        if known is None:
            if len(self._scenes) > _SCENES_KEPT:
                self._forget_scenes()
            laid, parts = self.column.laid(number), self.spans.in_block(number)
            known = scene.make(
                laid,
                parts,
                self.wardrobe,
                self.palette.width,
                self.chosen,
                quiet=self.viewing.compact,
                before=self._stale.pop(number, None),
            )
            self._scenes[number] = known
        return known

    def develop(self, ratio: float) -> bool:
        """Make one picture of a block in view that is missing; return whether one was."""
        scenes = (self._scenes.get(number) for number in self._seen)
        return any(one is not None and one.develop(self.palette, ratio) for one in scenes)

    def foresee(self) -> bool:
        """Lay out a block next to those in view that is not yet; return whether one was."""
        for number in (max(self._seen, default=-1) + 1, min(self._seen, default=0) - 1):
            if 0 <= number < len(self.article.blocks) and number not in self._scenes:
                self.scene(number)
                return True
        return False

    def forget_pictures(self, seen: Iterable[int]) -> None:
        """Give the pictures of blocks back that are not among those seen."""
        now = set(seen)
        for number in self._seen - now:
            self._stale.pop(number, None)
            if number in self._scenes:
                self._scenes[number].forget_pictures()
        self._seen = now

    # --- the viewport --------------------------------------------------------------------------

    @property
    def content_height(self) -> int:
        """The height of all there is, as far as it is known."""
        return ABOVE + self.column.heights.total + BELOW

    @property
    def scroll(self) -> int:
        """How many pixels of the content are above the viewport."""
        return ABOVE + self.column.heights.top(self._block) + self._above

    @scroll.setter
    def scroll(self, value: int) -> None:
        y = max(0, value) - ABOVE
        self._block = self.column.heights.at(y)
        self._above = y - self.column.heights.top(self._block)

    @property
    def anchor(self) -> tuple[int, int]:
        """Offset of the first line in view, and how many of its pixels are above it."""
        laid = self.column.laid(self._block)
        line = laid.line_at(max(0, self._above))
        top = line.top
        offset = laid.block.start + laid.text.offsets.to_code_point(line.start)
        return offset, self._above - top

    @anchor.setter
    def anchor(self, anchor: tuple[int, int]) -> None:
        offset, pixel = anchor
        block = self.article.block_at(min(max(0, offset), len(self.article.text)))
        laid = self.column.laid(block.number)
        line = laid.line_of(offset)
        self._block = block.number
        self._above = line.top + pixel

    def visible(self) -> list[Visible]:
        """Return the blocks in view, from the top; lays out what is not yet."""
        found = self._down_from(self._block, -self._above)
        last = found[-1]
        foot = last.y + last.laid.height
        ends = last.laid.block.number + 1 == len(self.article.blocks)
        if ends and foot + BELOW < self.height:
            found = self._up_to(self.height - BELOW)
        first = found[0]
        if first.laid.block.number == 0 and first.y > ABOVE:
            found = self._down_from(0, ABOVE)
            first = found[0]
        self._block, self._above = first.laid.block.number, -first.y
        return found

    def y_of(self, number: int) -> int:
        """Return the viewport's y of a block's top; a guess if it is far out of view."""
        return ABOVE + self.column.heights.top(number) - self.scroll

    def depths_of(self, offsets: NDArray[np.int64]) -> NDArray[np.float64]:
        """Return how far below the content's top offsets are; guesses within their blocks."""
        starts, lengths = self.article.starts_and_lengths
        blocks = np.maximum(0, np.searchsorted(starts, offsets, side="right") - 1)
        heights = self.column.heights.all()
        tops = np.cumsum(heights) - heights
        inside = np.minimum(1.0, (offsets - starts[blocks]) / lengths[blocks])
        return np.asarray(ABOVE + tops[blocks] + heights[blocks] * inside, np.float64)

    def seen(self) -> tuple[int, int]:
        """Return the first and last offset of the lines that are wholly in view.

        The second is before the first where not one line is.
        """
        first, last = len(self.article.text) + 1, -1
        for one in self.visible():
            laid, to_code_point = one.laid, one.laid.text.offsets.to_code_point
            for line in laid.lines:
                top = one.y + line.baseline - laid.metrics.above
                if top >= 0 and top + laid.metrics.pitch <= self.height:
                    first = min(first, laid.block.start + to_code_point(line.start))
                    last = max(last, laid.block.start + to_code_point(line.end))
        return first, last

    def reveal(self, offset: int) -> None:
        """Scroll as little as needed to bring the line of an offset well into view."""
        number = self.article.block_at(offset).number
        laid = self.column.laid(number)
        line = laid.line_of(offset)
        margin = laid.metrics.pitch
        top, foot = self.y_of(number) + line.top, self.y_of(number) + line.foot
        far = top < -self.height or foot > 2 * self.height
        if far:
            self._block = number
            self._above = line.top - self.height // 3
        elif top < margin // 2:
            self._above += top - margin // 2
        elif foot > self.height - margin // 2:
            self._above += foot - (self.height - margin // 2)

    def rest_on_line(self, *, onwards: bool) -> None:
        """Let the first line in view be whole: the one after a line that is cut, or that one."""
        for skip in (onwards, False):
            self.visible()
            laid = self.column.laid(self._block)
            line = laid.line_at(max(0, self._above))
            if not line.top < self._above < line.foot:
                return
            top = ABOVE + self.column.heights.top(self._block)
            self.scroll = top + (line.foot if skip else line.top)

    def _down_from(self, number: int, y: int) -> list[Visible]:
        while y > 0 and number > 0:
            number -= 1
            y -= self.column.laid(number).height
        found: list[Visible] = []
        while number < len(self.article.blocks) and (not found or y < self.height):
            laid = self.column.laid(number)
            if y + laid.height > 0 or number + 1 == len(self.article.blocks):
                found.append(Visible(laid, y))
            y += laid.height
            number += 1
        return found

    def _up_to(self, foot: int) -> list[Visible]:
        """Return the last blocks of the article, so that they end at ``foot``."""
        number, y = len(self.article.blocks), foot
        found: list[Visible] = []
        while number > 0 and y > 0:
            number -= 1
            laid = self.column.laid(number)
            y -= laid.height
            found.append(Visible(laid, y))
        return found[::-1]


def _washes(labels: SchemeIndex) -> frozenset[str]:
    """Return the codes of the labels that are drawn as a wash."""
    layers = {layer.code for layer in labels.scheme.layers if layer.form is Form.WASH}
    return frozenset(label.code for label in labels.scheme.labels if label.layer in layers)


def _headlines(article: ArticleText, zones: Iterable[Zone]) -> frozenset[int]:
    return frozenset(
        number
        for zone in zones
        if zone.kind is ZoneKind.HEADLINE and zone.start < zone.end
        for number in article.blocks_of(zone.start, zone.end)
    )
