"""What the reader shows, and how: face, spacing, width, marks, layers, and the text alone."""

from collections.abc import Callable

from annotator.scheme.lookup import SchemeIndex
from ui.actions.action import Action
from ui.actions.context import Context
from ui.actions.spans import WORKSPACE, has_span
from ui.choices import Column, Face, TextDirection
from ui.keys import keys
from ui.language import tr
from ui.scale import SCALES, Scale
from ui.view_options import ViewOptions

Run = Callable[[Context], None]
Check = Callable[[Context], bool]


def _switch(get: Callable[[ViewOptions], bool], put: Callable[[ViewOptions, bool], None]) -> Run:
    def run(context: Context) -> None:
        options = context.shell.viewing
        put(options, not get(options))

    return run


def _asked(get: Callable[[ViewOptions], bool]) -> Check:
    def checked(context: Context) -> bool:
        return get(context.shell.viewing)

    return checked


def _face(face: Face) -> Run:
    def run(context: Context) -> None:
        context.shell.set_face(face)

    return run


def _is_face(face: Face) -> Check:
    def checked(context: Context) -> bool:
        return context.shell.face() is face

    return checked


def _column(column: Column) -> Run:
    def run(context: Context) -> None:
        context.shell.viewing.set_column(column)

    return run


def _is_column(column: Column) -> Check:
    def checked(context: Context) -> bool:
        return context.shell.viewing.viewing.column is column

    return checked


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


def actions(index: SchemeIndex, language: str) -> list[Action]:
    """All view options of the reader.

    Args:
        index: the project's scheme; each layer and label can be shown and hidden.
        language: of their names.
    """
    own = [*_type(), *_scales(), *_marks(), *_order()]
    return [*own, *_layers(index, language), *_labels(index, language)]


def _type() -> list[Action]:
    # In their own words, in both languages.
    faces = {Face.AMIRI: "Amiri", Face.PLEX: "IBM Plex Sans Arabic"}
    columns = {
        Column.NARROW: tr("Narrow column"),
        Column.NORMAL: tr("Usual column"),
        Column.WIDE: tr("Wide column"),
        Column.FULL: tr("As wide as there is room"),
    }
    compact = Action(
        "reader.compact",
        tr("Compact lines"),
        _switch(_is_compact, ViewOptions.set_compact),
        keys("Ctrl+Shift+D"),
        workspace=WORKSPACE,
        menu="spacing",
        checked=_asked(_is_compact),
    )
    return [
        *(
            Action(f"face.{face}", text, _face(face), checked=_is_face(face), menu="face")
            for face, text in faces.items()
        ),
        compact,
        *(
            Action(
                f"column.{column}",
                text,
                _column(column),
                workspace=WORKSPACE,
                menu="column",
                checked=_is_column(column),
            )
            for column, text in columns.items()
        ),
    ]


def _scales() -> list[Action]:
    return [
        Action(
            f"scale.{percent}",
            tr("Everything at {percent} %").format(percent=percent),
            _scale(percent),
            menu="scale",
            checked=_is_scale(percent),
        )
        for percent in SCALES
    ]


def _scale(percent: Scale) -> Run:
    def run(context: Context) -> None:
        context.shell.viewing.set_scale(percent)
        context.shell.say(tr("Everything has this size from the next start of Hashiya on."))

    return run


def _is_scale(percent: Scale) -> Check:
    def checked(context: Context) -> bool:
        return context.shell.viewing.scale == percent

    return checked


def _marks() -> list[Action]:
    return [
        Action(
            "reader.invisibles",
            tr("Show invisible characters"),
            _switch(_has_invisibles, ViewOptions.show_invisibles),
            keys("Ctrl+Shift+I"),
            workspace=WORKSPACE,
            menu="shown",
            checked=_asked(_has_invisibles),
        ),
        Action(
            "reader.numbers",
            tr("Show sentence numbers"),
            _switch(_has_numbers, ViewOptions.show_numbers),
            workspace=WORKSPACE,
            menu="shown",
            checked=_asked(_has_numbers),
        ),
        Action(
            "reader.focus",
            tr("The text alone"),
            _switch(_is_focused, ViewOptions.set_focused),
            keys("F11"),
            icon="arrows-out",
            workspace=WORKSPACE,
            menu="view",
            checked=_asked(_is_focused),
        ),
    ]


def _order() -> list[Action]:
    directions: dict[TextDirection, str] = {
        "rtl": tr("Paragraphs from the right"),
        "ltr": tr("Paragraphs from the left"),
        "auto": tr("Each paragraph as its first letter"),
    }
    isolate = Action(
        "reader.isolate",
        tr("Phone numbers and addresses from the left"),
        _switch(_isolates, ViewOptions.set_isolated),
        workspace=WORKSPACE,
        menu="shown",
        checked=_asked(_isolates),
    )
    arcs = Action(
        "reader.all-relations",
        tr("Show the relations of all spans"),
        _switch(_all_relations, ViewOptions.show_all_relations),
        workspace=WORKSPACE,
        menu="shown",
        checked=_asked(_all_relations),
    )
    ways = [
        Action(
            f"direction.{way}",
            text,
            _direction(way),
            workspace=WORKSPACE,
            menu="direction",
            checked=_is_direction(way),
        )
        for way, text in directions.items()
    ]
    return [arcs, isolate, *ways]


def _direction(way: TextDirection) -> Run:
    def run(context: Context) -> None:
        context.shell.viewing.set_direction(way)

    return run


def _is_direction(way: TextDirection) -> Check:
    def checked(context: Context) -> bool:
        return context.shell.viewing.direction == way

    return checked


def _isolates(options: ViewOptions) -> bool:
    return options.isolates


def _all_relations(options: ViewOptions) -> bool:
    return options.viewing.all_relations


def _is_compact(options: ViewOptions) -> bool:
    return options.viewing.compact


def _has_invisibles(options: ViewOptions) -> bool:
    return options.viewing.invisibles


def _has_numbers(options: ViewOptions) -> bool:
    return options.viewing.numbers


def _is_focused(options: ViewOptions) -> bool:
    return options.focused


def _layers(index: SchemeIndex, language: str) -> list[Action]:
    found = []
    for number, layer in enumerate(index.scheme.layers, start=1):
        name = layer.name.in_language(language)
        get, put = _layer(layer.code)
        found.append(
            Action(
                f"show.layer.{layer.code}",
                tr("Show layer: {layer}").format(layer=name),
                _switch(get, put),
                keys(f"Ctrl+Shift+{number}") if number <= len("123456789") else (),
                workspace=WORKSPACE,
                menu="layers",
                checked=_asked(get),
            )
        )
    return found


def _labels(index: SchemeIndex, language: str) -> list[Action]:
    found = [
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
    for label in index.scheme.labels:
        get, put = _label(label.code)
        found.append(
            Action(
                f"show.label.{label.code}",
                tr("Show label: {label}").format(label=label.name.in_language(language)),
                _switch(get, put),
                workspace=WORKSPACE,
                menu="labels",
                checked=_asked(get),
            )
        )
    return found


def _layer(
    code: str,
) -> tuple[Callable[[ViewOptions], bool], Callable[[ViewOptions, bool], None]]:
    def get(options: ViewOptions) -> bool:
        return options.shows_layer(code)

    def put(options: ViewOptions, shown: bool) -> None:
        options.show_layer(code, shown)

    return get, put


def _label(
    code: str,
) -> tuple[Callable[[ViewOptions], bool], Callable[[ViewOptions, bool], None]]:
    def get(options: ViewOptions) -> bool:
        return options.shows_label(code)

    def put(options: ViewOptions, shown: bool) -> None:
        options.show_label(code, shown)

    return get, put
