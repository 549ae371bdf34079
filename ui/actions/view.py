"""What is shown and how: panes, workspaces, size, theme and language."""

from collections.abc import Callable, Iterable

from ui.actions.action import Action
from ui.actions.context import Context
from ui.actions.spans import WORKSPACE
from ui.choices import Language, ThemeChoice
from ui.keys import keys
from ui.language import tr

SMALLEST, LARGEST, USUAL, STEP = 16, 32, 21, 1
"""Reading sizes in pixels."""


def _next_pane(context: Context) -> None:
    context.shell.cycle_panes(1)


def _previous_pane(context: Context) -> None:
    context.shell.cycle_panes(-1)


def _search(context: Context) -> None:
    context.shell.focus_search()


def _arcs(context: Context) -> None:
    context.shell.show_arcs(not context.shell.arcs_shown())


def _arcs_shown(context: Context) -> bool:
    return context.shell.arcs_shown()


def _resize(by: int) -> Callable[[Context], None]:
    def run(context: Context) -> None:
        options = context.shell.viewing
        size = options.size + by if by else USUAL
        options.set_size(min(LARGEST, max(SMALLEST, size)))

    return run


def _escape(context: Context) -> None:
    """Leave the mode, or the search; else drop one thing after another.

    First the focus that is elsewhere, then the selection, the chosen span, another's set, and
    the text alone.
    """
    reader = context.reader
    if context.modes.leave() or context.finding.close() or context.shell.dismiss():
        return
    if not reader.hasFocus():
        reader.setFocus()
    elif reader.selection() is not None:
        reader.clear_selection()
    elif context.desk.chosen is not None:
        context.desk.choose(None)
    elif context.desk.shown.foreign:
        context.desk.shown.show_own()
    else:
        context.shell.viewing.set_focused(False)


def _language(code: Language) -> Callable[[Context], None]:
    def run(context: Context) -> None:
        context.shell.set_language(code)

    return run


def _theme(name: ThemeChoice) -> Callable[[Context], None]:
    def run(context: Context) -> None:
        context.shell.set_theme(name)

    return run


def _is_theme(name: str) -> Callable[[Context], bool]:
    def checked(context: Context) -> bool:
        return context.shell.theme() == name

    return checked


def _is_language(code: str) -> Callable[[Context], bool]:
    def checked(context: Context) -> bool:
        return context.shell.language() == code

    return checked


def workspace_actions(workspaces: Iterable[tuple[str, str, str]]) -> list[Action]:
    """One action a workspace (code, name, icon), by Ctrl and its number on the rail."""
    found = []
    for number, (code, name, icon) in enumerate(workspaces, start=1):
        key = keys(f"Ctrl+{number}")
        found.append(Action(f"workspace.{code}", name, _show(code), key, icon, menu="view"))
    return found


def _show(code: str) -> Callable[[Context], None]:
    def run(context: Context) -> None:
        context.shell.show_workspace(code)

    return run


def _appearance() -> list[Action]:
    themes: dict[ThemeChoice, str] = {
        "light": tr("Light"),
        "dark": tr("Dark"),
        "system": tr("Like the system"),
    }
    shown = [
        Action(f"theme.{name}", text, _theme(name), checked=_is_theme(name), menu="theme")
        for name, text in themes.items()
    ]
    languages: dict[Language, str] = {
        "ar": "العربية",
        "en": "English",
    }  # each in its own words, in both languages
    shown += [
        Action(
            f"language.{code}", text, _language(code), checked=_is_language(code), menu="language"
        )
        for code, text in languages.items()
    ]
    return shown


def actions() -> list[Action]:
    """What is shown, and how."""
    return [*_panes(), *_reading(), *_appearance()]


def _panes() -> list[Action]:
    return [
        Action("pane.next", tr("Next pane"), _next_pane, keys("F6")),
        Action("pane.previous", tr("Previous pane"), _previous_pane, keys("Shift+F6")),
        Action(
            "search.focus",
            tr("Search"),
            _search,
            keys("Ctrl+K"),
            icon="magnifying-glass",
        ),
        Action("escape", tr("Leave"), _escape, keys("Escape"), workspace=WORKSPACE),
    ]


def _reading() -> list[Action]:
    return [
        Action(
            "reader.arcs",
            tr("Show relations"),
            _arcs,
            keys("Ctrl+R"),
            icon="eye",
            workspace=WORKSPACE,
            menu="view",
            checked=_arcs_shown,
        ),
        Action(
            "reader.larger",
            tr("Larger text"),
            _resize(STEP),
            keys("Ctrl+Equal", "Ctrl+Plus", "Ctrl+Shift+Plus"),
            icon="magnifying-glass-plus",
            workspace=WORKSPACE,
            menu="size",
        ),
        Action(
            "reader.smaller",
            tr("Smaller text"),
            _resize(-STEP),
            keys("Ctrl+Minus"),
            icon="magnifying-glass-minus",
            workspace=WORKSPACE,
            menu="size",
        ),
        Action(
            "reader.usual",
            tr("Usual size"),
            _resize(0),
            keys("Ctrl+0"),
            workspace=WORKSPACE,
            menu="size",
        ),
    ]
