"""What can be done in the workspace of sources, with its keys."""

from collections.abc import Callable

from ui.actions import Action, Context
from ui.keys import keys
from ui.language import tr
from ui.views.sources.bar import MENU, OUTLETS, SPEAKERS
from ui.views.sources.outlets import Column, column_name
from ui.views.sources.view import SourcesView

WORKSPACE = "sources"
SORTED = (Column.ATTRIBUTIONS, Column.SHARE, Column.UNNAMED, Column.SOURCES, Column.OUTLET)


def view_of(context: Context) -> SourcesView | None:
    """Return the window's view of sources."""
    view = context.shell.view(WORKSPACE)
    return view if isinstance(view, SourcesView) else None


def _on_view(deed: Callable[[SourcesView], object]) -> Callable[[Context], None]:
    def run(context: Context) -> None:
        view = view_of(context)
        if view is not None:
            deed(view)

    return run


def _when(test: Callable[[SourcesView], bool]) -> Callable[[Context], bool]:
    def enabled(context: Context) -> bool:
        view = view_of(context)
        return view is not None and test(view)

    return enabled


def _any(_view: SourcesView) -> bool:
    return True


def _narrowed(view: SourcesView) -> bool:
    return view.is_narrowed


def _has_record(view: SourcesView) -> bool:
    return view.record is not None


def _filled(view: SourcesView) -> bool:
    return len(view.list.model.ranking) > 0


def _tab(tab: str) -> Callable[[SourcesView], object]:
    def run(view: SourcesView) -> None:
        view.show_tab(tab)

    return run


def _step(by: int) -> Callable[[SourcesView], object]:
    def run(view: SourcesView) -> None:
        view.step(by)

    return run


def _sort(column: Column) -> Callable[[SourcesView], object]:
    def run(view: SourcesView) -> None:
        view.show_tab(OUTLETS)
        view.sort(column)

    return run


def _action(
    name: str,
    text: str,
    deed: Callable[[SourcesView], object],
    *pressed: str,
    icon: str = "",
    test: Callable[[SourcesView], bool] = _any,
    menu: str = MENU,
) -> Action:
    return Action(
        id=f"sources.{name}",
        text=text,
        run=_on_view(deed),
        keys=keys(*pressed),
        icon=icon,
        enabled=_when(test),
        workspace=WORKSPACE,
        menu=menu,
    )


def actions(_language: str) -> list[Action]:
    """The actions of the workspace."""
    sorting = [
        _action(
            f"sort.{column.value}",
            tr("Sort the outlets: {column}").format(column=column_name(column)),
            _sort(column),
        )
        for column in SORTED
    ]
    return [
        _action("speakers", tr("Sources"), _tab(SPEAKERS), "S", icon="quotes", menu=""),
        _action("outlets", tr("Outlets"), _tab(OUTLETS), "O", icon="newspaper", menu=""),
        _action("next", tr("Next source"), _step(1), "Alt+Down", "Ctrl+PageDown", menu=""),
        _action("previous", tr("Previous source"), _step(-1), "Alt+Up", "Ctrl+PageUp", menu=""),
        _action(
            "record",
            tr("Open the record of the source"),
            SourcesView.open_record,
            "B",
            icon="address-book",
            test=_has_record,
        ),
        _action(
            "copy", tr("Copy the table"), SourcesView.copy, "Ctrl+C", icon="copy", test=_filled
        ),
        _action(
            "save", tr("Save the table as CSV…"), SourcesView.save, icon="export", test=_filled
        ),
        _action("clear", tr("Clear the filters"), SourcesView.clear, "X", icon="x", test=_narrowed),
        *sorting,
    ]
