"""What can be done in the claims workspace, with its keys."""

from collections.abc import Callable

from ui.actions import Action, Context
from ui.keys import Press
from ui.language import tr
from ui.views.claims.view import ClaimsView

WORKSPACE = "claims"
DIGITS = "123456789"
GIVE = ("Ctrl+Return", "Ctrl+Enter")


def view_of(context: Context) -> ClaimsView | None:
    """Return the window's claims view."""
    view = context.shell.view(WORKSPACE)
    return view if isinstance(view, ClaimsView) else None


def has_claim(context: Context) -> bool:
    """Whether a claim is shown."""
    view = view_of(context)
    return view is not None and view.claim is not None


def on_view(deed: Callable[[ClaimsView], object]) -> Callable[[Context], None]:
    """Return what an action runs to do something with the claims view."""

    def run(context: Context) -> None:
        view = view_of(context)
        if view is not None:
            deed(view)

    return run


def _choose(digit: str) -> Callable[[ClaimsView], object]:
    def run(view: ClaimsView) -> None:
        view.pane.choose(digit)

    return run


def _step(by: int) -> Callable[[ClaimsView], object]:
    def run(view: ClaimsView) -> None:
        view.queue.step(by)

    return run


def _filters(view: ClaimsView) -> None:
    view.queue.toggle_panel()


def _find(view: ClaimsView) -> None:
    view.queue.focus_search()


def _give(view: ClaimsView) -> None:
    view.pane.judge()


def _reword(view: ClaimsView) -> None:
    view.page.edit_wording()


def _delete(view: ClaimsView) -> None:
    view.page.delete()


def _on_queue(
    name: str, text: str, deed: Callable[[ClaimsView], object], *keys: str, icon: str = ""
) -> Action:
    """An action on the queue, whether a claim is shown or not."""
    return Action(
        id=f"queue.{name}",
        text=text,
        run=on_view(deed),
        keys=tuple(Press.parse(key) for key in keys),
        icon=icon,
        workspace=WORKSPACE,
    )


def on_claim(
    name: str, text: str, deed: Callable[[ClaimsView], object], *keys: str, icon: str = ""
) -> Action:
    """An action on the claim that is shown; those with an icon stand in the claim's menu."""
    return Action(
        id=f"claim.{name}",
        text=text,
        run=on_view(deed),
        keys=tuple(Press.parse(key) for key in keys),
        icon=icon,
        enabled=has_claim,
        workspace=WORKSPACE,
        menu="claim" if icon else "",
    )


def actions(_language: str) -> list[Action]:
    """The actions of the claims workspace."""
    digits = [
        on_claim(f"verdict.{digit}", tr("Verdict {key}").format(key=digit), _choose(digit), digit)
        for digit in DIGITS
    ]
    return [
        Action(
            "claim.new",
            tr("New claim"),
            on_view(ClaimsView.add_claim),
            (Press.parse("N"),),
            icon="plus",
            workspace=WORKSPACE,
            menu="edit",
        ),
        _on_queue("filters", tr("Filters of the claims"), _filters, "F", icon="funnel-simple"),
        _on_queue("find", tr("Find in the wordings"), _find, "Ctrl+F", "Slash"),
        on_claim("next", tr("Next claim"), _step(1), "Alt+Down", "Ctrl+PageDown"),
        on_claim("previous", tr("Previous claim"), _step(-1), "Alt+Up", "Ctrl+PageUp"),
        on_claim("give", tr("Give the verdict"), _give, *GIVE, icon="scales"),
        on_claim("evidence", tr("Add evidence"), ClaimsView.add_evidence, "E", icon="paperclip"),
        on_claim("reword", tr("Change the wording"), _reword, "F2", icon="pencil-simple"),
        on_claim("link", tr("Link to another claim"), ClaimsView.link_claim, "L", icon="link"),
        on_claim("delete", tr("Delete the claim"), _delete, icon="trash"),
        *digits,
    ]
