"""Choosing from numbered things by one key each: attributes, their values, further labels."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt

from annotator.model import AttributeValue, Span
from annotator.operations.spans import set_span_attribute
from annotator.scheme.model import Attribute, Type
from ui.actions.action import Action
from ui.actions.context import Context, Mode
from ui.actions.spans import WORKSPACE, has_article, has_span, label
from ui.keys import Press, keys
from ui.language import tr

KEYS = "123456789QWERTYUIOPASDFGHJKLZXCVBNM"
CLEAR = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the numbered things: its key, its name, whether it is what holds now."""

    key: str
    name: str
    take: Callable[[], Mode | None] = field(repr=False)
    current: bool = False


class ChoiceMode:
    """A list of things, each with a key; taking one may lead to another list.

    Args:
        context: what is worked on.
        title: what is chosen.
        choices: made anew each time that they are shown.
        clear: what Delete does; None for nothing.
        columns: how many stand side by side; fewer where names are long.
    """

    def __init__(
        self,
        context: Context,
        title: str,
        choices: Callable[[], Sequence[Choice]],
        clear: Callable[[], Mode | None] | None = None,
        columns: int = 4,
    ) -> None:
        self.columns = columns
        self._context = context
        self._choices = choices
        self._clear = clear
        self.title = title

    def choices(self) -> Sequence[Choice]:
        """What can be chosen now."""
        return self._choices()

    @property
    def message(self) -> str:
        """What is chosen; the choices themselves stand over the reader's foot."""
        return tr("{title}: press a key, Esc to leave").format(title=self.title)

    def handle(self, press: Press) -> bool:
        """Take a key of the list or Delete; Esc and others end the mode."""
        take = next((one.take for one in self.choices() if one.key == press.letter), None)
        if press.key in CLEAR:
            take = self._clear
        if take is None or press.modifiers:
            self._context.modes.leave()
            return press.key == Qt.Key.Key_Escape
        then = take()
        if then is None:
            self._context.modes.leave()
        else:
            self._context.modes.enter(then)
        return True

    def leave(self) -> None:
        """Nothing is left to do."""


# --- attributes ------------------------------------------------------------------------------


def _attributes(context: Context) -> Mode | None:
    """The list of the chosen span's attributes."""
    span = context.desk.span
    if span is None:
        return None
    language = context.shell.language()
    name = context.desk.index.label(span.label).name.in_language(language)
    found = context.desk.index.attributes_of(span.label)

    def choices() -> list[Choice]:
        now = context.desk.span
        held = now.attributes if now is not None else {}
        return [
            Choice(key, name, _Values(context, one).open, one.code in held)
            for key, one in zip(KEYS, found, strict=False)
            for name in (one.name.in_language(language),)
        ]

    return ChoiceMode(context, name, choices) if found else None


class _Values:
    """The values of one attribute of the chosen span."""

    def __init__(self, context: Context, attribute: Attribute) -> None:
        self._context = context
        self._attribute = attribute

    def open(self) -> Mode | None:
        """The list of them; a text is typed in the inspector instead."""
        if not self._options():
            self._context.shell.focus_attribute(self._attribute.code)
            return None
        name = self._attribute.name.in_language(self._context.shell.language())
        return ChoiceMode(self._context, name, self._choices, self._set(None))

    def _choices(self) -> list[Choice]:
        span = self._context.desk.span
        now = span.attributes.get(self._attribute.code) if span is not None else None
        return [
            Choice(key, name, self._set(value), value == now)
            for key, name, value in self._options()
        ]

    def _options(self) -> list[tuple[str, str, AttributeValue]]:
        one = self._attribute
        if one.type is Type.CHOICE:
            language = self._context.shell.language()
            named = [(choice.name.in_language(language), choice.code) for choice in one.choices]
            return [(key, name, code) for key, (name, code) in zip(KEYS, named, strict=False)]
        if one.type is Type.BOOL:
            return [("1", tr("Yes"), True), ("2", tr("No"), False)]
        low, high = one.minimum, one.maximum
        if one.type is Type.INT and low is not None and high is not None and 0 <= low <= high <= 9:
            # A number is its own key.
            return [(str(number), "", number) for number in range(int(low), int(high) + 1)]
        return []

    def _set(self, value: AttributeValue | None) -> Callable[[], Mode | None]:
        def put() -> Mode | None:
            desk = self._context.desk
            span: Span | None = desk.span
            if span is not None and span.attributes.get(self._attribute.code) != value:
                desk.perform(set_span_attribute, span, self._attribute.code, value)
            return _attributes(self._context)

        return put


def _start_attributes(context: Context) -> None:
    mode = _attributes(context)
    if mode is None:
        context.shell.say(tr("Spans of this label have no attributes."))
    else:
        context.modes.enter(mode)


# --- labels without a key of their own -------------------------------------------------------


class _Give:
    def __init__(self, context: Context, code: str) -> None:
        self._context = context
        self._code = code

    def take(self) -> Mode | None:
        label(self._context, self._code)
        return None


def _start_labels(context: Context) -> None:
    language = context.shell.language()
    rest = [one for one in context.desk.index.scheme.labels if not one.key]

    def choices() -> list[Choice]:
        return [
            Choice(key, one.name.in_language(language), _Give(context, one.code).take)
            for key, one in zip(KEYS, rest, strict=False)
        ]

    if rest:
        context.modes.enter(ChoiceMode(context, tr("More labels"), choices))


def actions() -> list[Action]:
    """Attributes by key, and labels that have no key."""
    return [
        Action(
            "span.attributes",
            tr("Set attributes…"),
            _start_attributes,
            keys("D"),
            icon="sliders-horizontal",
            enabled=has_span,
            workspace=WORKSPACE,
            menu="edit",
            at_cursor=True,
        ),
        Action(
            "label.more",
            tr("More labels…"),
            _start_labels,
            keys("0"),
            enabled=has_article,
            workspace=WORKSPACE,
            at_cursor=True,
        ),
    ]
