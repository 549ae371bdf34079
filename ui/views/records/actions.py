"""What can be done in the registry's workspace, with its keys."""

from collections.abc import Callable

from ui.actions import Action, Context
from ui.keys import keys
from ui.language import tr
from ui.views.records.names_pane import DIGITS, Part
from ui.views.records.view import RecordsView

WORKSPACE = "registry"
WAYS = 6

Deed = Callable[[RecordsView], object]
Check = Callable[[RecordsView], bool]


def view_of(context: Context) -> RecordsView | None:
    """Return the window's view of the registry."""
    view = context.shell.view(WORKSPACE)
    return view if isinstance(view, RecordsView) else None


def _run(deed: Deed) -> Callable[[Context], None]:
    def run(context: Context) -> None:
        view = view_of(context)
        if view is not None:
            deed(view)

    return run


def _when(check: Check) -> Callable[[Context], bool]:
    def enabled(context: Context) -> bool:
        view = view_of(context)
        return view is not None and check(view)

    return enabled


def _always(_view: RecordsView) -> bool:
    return True


def _has_record(view: RecordsView) -> bool:
    return view.record is not None


def _has_name(view: RecordsView) -> bool:
    return view.linking.surface is not None


def _has_both(view: RecordsView) -> bool:
    return _has_record(view) and _has_name(view)


def _has_wikidata(view: RecordsView) -> bool:
    return view.record is not None and bool(view.record.wikidata)


def _step(by: int) -> Deed:
    def run(view: RecordsView) -> None:
        view.list.step(by)

    return run


def _way(number: int) -> tuple[Deed, Check]:
    def run(view: RecordsView) -> None:
        view.names.choose_way(number)

    def can(view: RecordsView) -> bool:
        return view.names.isVisible() and number < len(view.names.ways)

    return run, can


def _edit_name(view: RecordsView) -> None:
    view.page.edit_name()


def _add_alias(view: RecordsView) -> None:
    view.page.add_alias()


def _wikidata(view: RecordsView) -> None:
    view.page.open_wikidata()


def _link_first(view: RecordsView) -> None:
    view.linking.link_first()


def _link_shown(view: RecordsView) -> None:
    view.linking.link_to(view.record)


def _pick(view: RecordsView) -> None:
    view.linking.pick_record()


def _make(view: RecordsView) -> None:
    view.linking.make_record()


def _check(view: RecordsView) -> None:
    other = Part.ODD if view.names.part is Part.UNLINKED else Part.UNLINKED
    view.names.show_part(other)
    view.enter(view.names.view if view.names.view.isVisible() else view.names.segments)


def _action(name: str, text: str, deed: Deed, check: Check, *texts: str, icon: str = "") -> Action:
    """An action of the workspace; those with an icon stand in the main menu."""
    return Action(
        id=f"registry.{name}",
        text=text,
        run=_run(deed),
        keys=keys(*texts),
        icon=icon,
        enabled=_when(check),
        workspace=WORKSPACE,
        menu="edit" if icon else "",
    )


def actions(_language: str) -> list[Action]:
    """The actions of the registry's workspace."""
    view, both, one, named = RecordsView, _has_both, _has_record, _has_name
    ways = [
        _action(
            f"way.{digit}", tr("Do with the name: {key}").format(key=digit), *_way(number), digit
        )
        for number, digit in enumerate(DIGITS[:WAYS])
    ]
    return [
        _action("new", tr("New record"), view.add_record, _always, "N", icon="plus"),
        _action("edit", tr("Change the name"), _edit_name, one, "F2", icon="pencil-simple"),
        _action("alias", tr("Add another name"), _add_alias, one, "A", icon="text-aa"),
        _action("link", tr("Link the name to the likeliest record"), _link_first, named, "L"),
        _action(
            "link-shown",
            tr("Link the name to the record that is shown"),
            _link_shown,
            both,
            "Shift+L",
        ),
        _action("pick", tr("Link the name to another record…"), _pick, named, "P"),
        _action("make", tr("New record of the name"), _make, named, "Shift+N"),
        _action("alike", tr("Link all alike…"), view.link_all, one, "T", icon="copy-simple"),
        _action("merge", tr("Merge records…"), view.merge, one, "M", icon="git-merge"),
        _action("wikidata", tr("Open on Wikidata"), _wikidata, _has_wikidata, "W", icon="globe"),
        _action("delete", tr("Delete the record"), view.delete, one, "Delete", icon="trash"),
        _action(
            "import", tr("Import records…"), view.import_records, _always, icon="download-simple"
        ),
        _action("export", tr("Export the registry…"), view.export_records, _always, icon="export"),
        _action("next", tr("Next record"), _step(1), _always, "Alt+Down", "Ctrl+PageDown"),
        _action("previous", tr("Record before"), _step(-1), _always, "Alt+Up", "Ctrl+PageUp"),
        _action("search", tr("Find a record"), view.find_here, _always, "Slash"),
        _action("check", tr("Names to check"), _check, _always, "C"),
        *ways,
    ]
