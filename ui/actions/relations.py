"""Joining two spans: from the keyboard in a mode of its own, and by dragging with the mouse."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt

from annotator.model import Relation, Span, Uid
from annotator.model.ids import new_uid
from annotator.operations.relations import create_relation
from annotator.scheme.lookup import SchemeIndex
from annotator.scheme.model import RelationType
from ui.actions.action import Action
from ui.actions.context import Context
from ui.actions.hint_codes import MOST, codes
from ui.actions.sight import named
from ui.actions.spans import WORKSPACE, has_span
from ui.desk import Desk
from ui.keys import Press, keys
from ui.language import tr

FORWARD = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Left, Qt.Key.Key_Down})
BACK = frozenset({Qt.Key.Key_Right, Qt.Key.Key_Up})
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
HINTS = "SDFGHJKLAQWERTYUIOPZXCVBNM123456789"
"""Letters for spans in view, the easiest to reach first."""


@dataclass(frozen=True, slots=True)
class Link:
    """A relation that two spans may have: its type, and which end it starts at."""

    type: RelationType
    source: Span
    target: Span


def possible(index: SchemeIndex, source: Span, target: Span) -> list[Link]:
    """The relations that the scheme allows between two spans.

    Those in the direction drawn; when there are none, those the other way round, so that nobody
    has to know which end a relation starts at.
    """
    if source.uid == target.uid:
        return []
    there = index.relations_between(source.label, target.label)
    if there:
        return [Link(one, source, target) for one in there]
    back = index.relations_between(target.label, source.label)
    return [Link(one, target, source) for one in back]


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What joining two spans would do, in words; ``links`` are none when nothing fits."""

    words: str
    links: tuple[Link, ...] = ()


def foresee(context: Context, one: Span, other: Span | None) -> Foreseen:
    """Return what joining a span to another would do; without another, what is waited for."""
    desk, language = context.desk, context.shell.language()
    if other is None or other.uid == one.uid:
        words = tr("From {span}: let go over the span that it is to be joined to.")
        return Foreseen(words.format(span=named(context, one)))
    links = possible(desk.index, one, other)
    if not links:
        return Foreseen(refusal(desk, one, other, language))
    ends = {"source": named(context, links[0].source), "target": named(context, links[0].target)}
    if len(links) == 1 and _is_made(desk, links[0]):
        return Foreseen(tr("{source} and {target} are joined like this already.").format(**ends))
    names = tr(" or ").join(link.type.name.in_language(language) for link in links)
    words = tr("{relation}: from {source} to {target}").format(relation=names, **ends)
    return Foreseen(words, tuple(links))


def _is_made(desk: Desk, one: Link) -> bool:
    wanted = (one.source.uid, one.target.uid, one.type.code)
    return wanted in {(r.source, r.target, r.label) for r in desk.relations.values()}


def link(context: Context, source: Uid, target: Uid, ask: "Ask") -> None:
    """Join two spans; ask which relation when several are allowed, say so when none is."""
    desk = context.desk
    one, other = desk.spans.get(source), desk.spans.get(target)
    if one is None or other is None:
        return
    seen = foresee(context, one, other)
    if len(seen.links) > 1:
        ask(list(seen.links))
        return
    if seen.links:
        make(desk, seen.links[0])
    context.shell.say(seen.words)


Ask = Callable[[list[Link]], None]


def make(desk: Desk, one: Link) -> None:
    """Make a relation, unless the two spans have it already."""
    if not _is_made(desk, one):
        desk.perform(create_relation, one.source.uid, one.target.uid, one.type.code)


def refusal(desk: Desk, one: Span, other: Span, language: str) -> str:
    """Why two spans cannot be joined, and what the first could be joined to."""
    name = desk.index.label(one.label).name.in_language(language)
    allowed = [
        desk.index.label(code).name.in_language(language)
        for code in _partners(desk.index, one.label)
    ]
    if not allowed:
        return tr("The scheme has no relation for {label}.").format(label=name)
    return tr("{label} cannot be joined to {other}, only to: {allowed}.").format(
        label=name,
        other=desk.index.label(other.label).name.in_language(language),
        allowed=tr(", ").join(allowed),
    )


def _partners(index: SchemeIndex, label: str) -> list[str]:
    return [
        one.code
        for one in index.scheme.labels
        if index.relations_between(label, one.code) or index.relations_between(one.code, label)
    ]


class LinkMode:
    """Choosing the other end of a relation: Tab or arrows, then Enter; Esc for none.

    Spans in view that can be joined carry a letter or two as a hint; typing it joins at once.
    """

    def __init__(self, context: Context, source: Span, ask: Ask) -> None:
        self._context = context
        self._ask = ask
        self.source = source
        self.typed = ""
        self.targets = [
            span
            for span in context.desk.ordered()
            if span.fragments != source.fragments and possible(context.desk.index, source, span)
        ]
        likely = min(self.targets, key=self._distance, default=None)
        self._place = self.targets.index(likely) if likely is not None else 0

    @property
    def target(self) -> Span:
        """The span that Enter would join."""
        return self.targets[self._place]

    @property
    def message(self) -> str:
        """Which relation Enter would make, and from where to where."""
        words = foresee(self._context, self.source, self.target).words
        return tr("{relation}. Tab for the next, Enter to join, Esc to leave").format(
            relation=words.rstrip(".")
        )

    def show(self) -> None:
        """Draw the relation that Enter would make, and bring its other end into view."""
        reader, target = self._context.reader, self.target
        links = foresee(self._context, self.source, target).links[:1]
        reader.show_suggestions(
            [],
            [
                Relation(new_uid(), one.source.set, one.type.code, one.source.uid, one.target.uid)
                for one in links
            ],
        )
        reader.frame(target.fragments)
        reader.bring(target.fragments)

    def _distance(self, target: Span) -> tuple[int, int]:
        """How far a target is from being meant: by the scheme's order, then by the text's.

        Who said it is asked for first in the scheme, what it is about later; and the source
        of a content stands near it, before or after.
        """
        index = self._context.desk.index
        order = [one.code for one in index.scheme.relations]
        first = min(order.index(one.type.code) for one in possible(index, self.source, target))
        gap = max(target.start - self.source.end, self.source.start - target.end, 0)
        return first, gap

    def hints(self) -> dict[str, Span]:
        """The spans in view that what was typed may still mean, by the letters that are left."""
        done = len(self.typed)
        return {code[done:]: span for code, span in self._coded() if code.startswith(self.typed)}

    def _coded(self) -> Iterable[tuple[str, Span]]:
        found = self._in_view()
        if len(found) <= len(HINTS):
            return zip(HINTS, found, strict=False)
        # More than there are keys: the likely ones are one key away, the others two.
        found.sort(key=self._distance)
        return zip(codes(len(found)), found, strict=False)

    def _in_view(self) -> list[Span]:
        reader = self._context.reader
        first, height = reader.place()[0], reader.viewport().height()
        found: list[Span] = []
        for span in self.targets:
            if span.end <= first:
                continue
            if reader.point_of(span.start).y() > height or len(found) == MOST:
                break
            found.append(span)
        return found

    def handle(self, press: Press) -> bool:
        """Move to another target, join, or leave; every other key waits."""
        if press.key in ENTER:
            self.join(self.target.uid)
        elif press.letter and not press.control and self._type(press.letter):
            pass
        elif press.key in FORWARD | BACK:
            back = press.key in BACK or press.shift
            self._place = (self._place + (-1 if back else 1)) % len(self.targets)
            self.show()
            self._typed("")
        elif press.key == Qt.Key.Key_Escape and self.typed:
            self._typed("")
        elif press.key == Qt.Key.Key_Escape:
            self._context.modes.leave()
        return True

    def _type(self, letter: str) -> bool:
        """Take a letter of a hint; return whether it is one."""
        hints = self.hints()
        if letter in hints:
            self.join(hints[letter].uid)
        elif any(code.startswith(letter) for code in hints):
            self._typed(self.typed + letter)
        else:
            return False
        return True

    def _typed(self, letters: str) -> None:
        self.typed = letters
        self._context.modes.changed.emit()

    def join(self, target: Uid) -> None:
        """Join the span that the mode began with to another one."""
        self._context.modes.leave()
        link(self._context, self.source.uid, target, self._ask)

    def leave(self) -> None:
        """Take what was foreseen off the text."""
        self._context.reader.show_suggestions([])
        self._context.reader.frame(())


def actions(ask: Callable[[Context, list[Link]], None]) -> list[Action]:
    """Joining the chosen span to another one.

    Args:
        ask: lets the person choose among several relations.
    """

    def start(context: Context) -> None:
        source = context.desk.span
        if source is None:
            return

        def ask_here(links: list[Link]) -> None:
            ask(context, links)

        mode = LinkMode(context, source, ask_here)
        if mode.targets:
            context.modes.enter(mode)
            mode.show()
        else:
            context.shell.say(refusal(context.desk, source, source, context.shell.language()))

    return [
        Action(
            "relation.link",
            tr("Link"),
            start,
            keys("A"),
            icon="arrow-bend-up-right",
            enabled=has_span,
            workspace=WORKSPACE,
            menu="edit",
            at_cursor=True,
        )
    ]
