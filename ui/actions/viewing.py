"""What the reader shows, and how: face, spacing, width, marks, layers, and the text alone."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from annotator.scheme.lookup import SchemeIndex
from ui.actions.action import Action
from ui.actions.context import Context
from ui.actions.spans import WORKSPACE, has_span
from ui.choices import Column, Face, TextDirection
from ui.keys import Press, keys
from ui.language import tr
from ui.scale import SCALES, Scale

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Option(Generic[V]):
    """One thing that is shown one way or another: how it is asked for, and how it is put."""

    get: Callable[[Context], V]
    put: Callable[[Context, V], None]

    def choose(self, value: V) -> Callable[[Context], None]:
        """Return what puts a value."""
        return lambda context: self.put(context, value)

    def has(self, value: V) -> Callable[[Context], bool]:
        """Return what asks whether a value is put."""
        return lambda context: self.get(context) == value


def _toggle(option: Option[bool]) -> Callable[[Context], None]:
    return lambda context: option.put(context, not option.get(context))


def actions(index: SchemeIndex, language: str) -> list[Action]:
    """All view options of the reader.

    Args:
        index: the project's scheme; each layer and label can be shown and hidden.
        language: of their names.
    """
    return [
        *_faces(),
        *_spacing(),
        *_scales(),
        *_marks(),
        *_order(),
        *_layers(index, language),
        *_filter(),
        *_labels(index, language),
    ]


def _faces() -> list[Action]:
    # In their own words, in both languages.
    faces = {Face.AMIRI: "Amiri", Face.PLEX: "IBM Plex Sans Arabic"}
    return _choices(_FACE, "face", "face", faces, workspace="")


def _spacing() -> list[Action]:
    columns = {
        Column.NARROW: tr("Narrow column"),
        Column.NORMAL: tr("Usual column"),
        Column.WIDE: tr("Wide column"),
        Column.FULL: tr("As wide as there is room"),
    }
    compact = tr("Compact lines")
    return [
        _switch(_COMPACT, "reader.compact", compact, "spacing", keys("Ctrl+Shift+D")),
        *_choices(_COLUMN, "column", "column", columns),
    ]


def _scales() -> list[Action]:
    sizes = {one: tr("Everything at {percent} %").format(percent=one) for one in SCALES}
    return _choices(_SCALE, "scale", "scale", sizes, workspace="")


def _marks() -> list[Action]:
    invisibles = tr("Show invisible characters")
    alone = tr("The text alone")
    return [
        _switch(_INVISIBLES, "reader.invisibles", invisibles, "shown", keys("Ctrl+Shift+I")),
        _switch(_NUMBERS, "reader.numbers", tr("Show sentence numbers"), "shown"),
        _switch(_FOCUS, "reader.focus", alone, "view", keys("F11"), icon="arrows-out"),
    ]


def _order() -> list[Action]:
    ways: dict[TextDirection, str] = {
        "article": tr("Paragraphs as the article's letters"),
        "rtl": tr("Paragraphs from the right"),
        "ltr": tr("Paragraphs from the left"),
        "auto": tr("Each paragraph as its first letter"),
    }
    arcs = tr("Show the relations of all spans")
    isolate = tr("Phone numbers and addresses from the left")
    return [
        _switch(_ARCS, "reader.all-relations", arcs, "shown"),
        _switch(_ISOLATED, "reader.isolate", isolate, "shown"),
        *_choices(_DIRECTION, "direction", "direction", ways),
    ]


def _layers(index: SchemeIndex, language: str) -> list[Action]:
    said = tr("Show layer: {layer}")
    found = []
    for number, layer in enumerate(index.scheme.layers, start=1):
        key = keys(f"Ctrl+Shift+{number}") if number <= len("123456789") else ()
        text = said.format(layer=layer.name.in_language(language))
        found.append(_switch(_layer(layer.code), f"show.layer.{layer.code}", text, "layers", key))
    return found


def _filter() -> list[Action]:
    return [
        Action(
            "show.only",
            tr("Only the chosen span's label"),
            _only_this,
            keys("Ctrl+Shift+L"),
            enabled=has_span,
            workspace=WORKSPACE,
            menu="filter",
        ),
        Action(
            "show.all",
            tr("Show all labels"),
            _show_all,
            enabled=_hides,
            workspace=WORKSPACE,
            menu="filter",
        ),
    ]


def _labels(index: SchemeIndex, language: str) -> list[Action]:
    said = tr("Show label: {label}")
    return [
        _switch(
            _label(label.code),
            f"show.label.{label.code}",
            said.format(label=label.name.in_language(language)),
            "labels",
        )
        for label in index.scheme.labels
    ]


def _switch(
    option: Option[bool],
    action_id: str,
    text: str,
    menu: str,
    shown: tuple[Press, ...] = (),
    icon: str = "",
) -> Action:
    """Return the action that switches an option on and off."""
    return Action(
        action_id,
        text,
        _toggle(option),
        shown,
        icon=icon,
        workspace=WORKSPACE,
        menu=menu,
        checked=option.has(True),
    )


def _choices(
    option: Option[Any],
    prefix: str,
    menu: str,
    texts: Mapping[Any, str],
    workspace: str = WORKSPACE,
) -> list[Action]:
    """Return the actions that put an option's values, one each."""
    return [
        Action(
            f"{prefix}.{value}",
            text,
            option.choose(value),
            workspace=workspace,
            menu=menu,
            checked=option.has(value),
        )
        for value, text in texts.items()
    ]


# --- the options --------------------------------------------------------------------------------

_FACE: Final[Option[Face]] = Option(
    lambda c: c.shell.face(),
    lambda c, face: c.shell.set_face(face),
)
_COLUMN: Final[Option[Column]] = Option(
    lambda c: c.shell.viewing.viewing.column,
    lambda c, column: c.shell.viewing.set_column(column),
)
_DIRECTION: Final[Option[TextDirection]] = Option(
    lambda c: c.shell.viewing.direction,
    lambda c, way: c.shell.viewing.set_direction(way),
)
_COMPACT: Final[Option[bool]] = Option(
    lambda c: c.shell.viewing.viewing.compact,
    lambda c, on: c.shell.viewing.set_compact(on),
)
_INVISIBLES: Final[Option[bool]] = Option(
    lambda c: c.shell.viewing.viewing.invisibles,
    lambda c, on: c.shell.viewing.show_invisibles(on),
)
_NUMBERS: Final[Option[bool]] = Option(
    lambda c: c.shell.viewing.viewing.numbers,
    lambda c, on: c.shell.viewing.show_numbers(on),
)
_ARCS: Final[Option[bool]] = Option(
    lambda c: c.shell.viewing.viewing.all_relations,
    lambda c, on: c.shell.viewing.show_all_relations(on),
)
_ISOLATED: Final[Option[bool]] = Option(
    lambda c: c.shell.viewing.isolates,
    lambda c, on: c.shell.viewing.set_isolated(on),
)
_FOCUS: Final[Option[bool]] = Option(
    lambda c: c.shell.viewing.focused,
    lambda c, on: c.shell.viewing.set_focused(on),
)


def _layer(code: str) -> Option[bool]:
    return Option(
        lambda c: c.shell.viewing.shows_layer(code),
        lambda c, on: c.shell.viewing.show_layer(code, on),
    )


def _label(code: str) -> Option[bool]:
    return Option(
        lambda c: c.shell.viewing.shows_label(code),
        lambda c, on: c.shell.viewing.show_label(code, on),
    )


def _put_scale(context: Context, percent: Scale) -> None:
    context.shell.viewing.set_scale(percent)
    context.shell.say(tr("Everything has this size from the next start of Hashiya on."))


_SCALE: Final[Option[Scale]] = Option(lambda c: c.shell.viewing.scale, _put_scale)


def _only_this(context: Context) -> None:
    """Show the chosen span's label alone; again: everything."""
    span, options = context.desk.span, context.shell.viewing
    if span is None:
        return
    if options.hides and options.shows_label(span.label):
        options.show_all()
    else:
        options.show_only([span.label])


def _show_all(context: Context) -> None:
    context.shell.viewing.show_all()


def _hides(context: Context) -> bool:
    return context.shell.viewing.hides
