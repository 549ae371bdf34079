"""What can be done in the claims workspace, with its keys."""

from collections.abc import Callable

from ui.actions import Action, Context
from ui.keys import Press
from ui.language import tr
from ui.queue_read import Order, Quick
from ui.views.claims.deeds import Deeds
from ui.views.claims.menus import EVIDENCE_MENU, MENU, WORKSPACE
from ui.views.claims.verdict_pane import VerdictPane
from ui.views.claims.view import ClaimsView

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
    view.pane.send()


def _reword(view: ClaimsView) -> None:
    view.page.edit_wording()


def _delete(view: ClaimsView) -> None:
    view.page.delete()


def _deed(deed: Callable[[Deeds], object]) -> Callable[[ClaimsView], object]:
    """Return what does a step of the review."""

    def run(view: ClaimsView) -> None:
        deed(view.pane.deeds)

    return run


def _in_pane(deed: Callable[[VerdictPane], object]) -> Callable[[ClaimsView], object]:
    """Return what shows or focuses a part of the verdict pane."""

    def run(view: ClaimsView) -> None:
        view.show_pane()
        deed(view.pane)

    return run


def _quick(quick: Quick) -> Callable[[ClaimsView], object]:
    def run(view: ClaimsView) -> None:
        view.queue.show_quick(quick)

    return run


def _order(order: Order) -> Callable[[ClaimsView], object]:
    def run(view: ClaimsView) -> None:
        view.queue.show_order(order)

    return run


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
    name: str,
    text: str,
    deed: Callable[[ClaimsView], object],
    *keys: str,
    icon: str = "",
    menu: str = MENU,
) -> Action:
    """An action on the claim that is shown; those with an icon stand in a menu of the claim."""
    return Action(
        id=f"claim.{name}",
        text=text,
        run=on_view(deed),
        keys=tuple(Press.parse(key) for key in keys),
        icon=icon,
        enabled=has_claim,
        workspace=WORKSPACE,
        menu=menu if icon else "",
    )


def _of_review() -> list[Action]:
    """The steps of a review."""
    return [
        on_claim("triage", tr("Let it wait for a checker"), _deed(Deeds.triage), "T", icon="tray"),
        on_claim("take", tr("Take the claim"), _deed(Deeds.take), "G", icon="hand-grabbing"),
        on_claim(
            "assign", tr("Assign checkers"), _in_pane(VerdictPane.assign), "A", icon="user-plus"
        ),
        on_claim("start", tr("Start the review"), _deed(Deeds.start), "R", icon="circle-half"),
        on_claim("give", tr("Give the verdict"), _give, *GIVE, icon="scales"),
        on_claim("rationale", tr("Write the rationale"), _in_pane(VerdictPane.write), "W"),
        on_claim("cite", tr("Cite an article"), _in_pane(VerdictPane.cite), "Q", icon="quotes"),
        on_claim(
            "comment",
            tr("Comment on the claim"),
            _in_pane(VerdictPane.comment),
            "C",
            icon="chat-circle",
        ),
        on_claim("log", tr("Log of the claim"), _in_pane(VerdictPane.show_log), "H"),
        on_claim(
            "second", tr("Ask for a second review"), _deed(Deeds.ask_second), "S", icon="users"
        ),
        on_claim(
            "back", tr("Send the claim back"), _deed(Deeds.send_back), "B", icon="arrow-u-up-left"
        ),
        on_claim("confirm", tr("The verdict stands"), _deed(Deeds.confirm), icon="check-circle"),
        on_claim(
            "publish", tr("Publish the check"), _deed(Deeds.publish), "P", icon="globe-simple"
        ),
        on_claim(
            "reopen",
            tr("Reopen the claim"),
            _deed(Deeds.reopen),
            "O",
            icon="arrow-counter-clockwise",
        ),
    ]


def _of_queue() -> list[Action]:
    """What is listed, and in which order."""
    return [
        _on_queue("filters", tr("Filters of the claims"), _filters, "F", icon="funnel-simple"),
        _on_queue("find", tr("Find in the wordings"), _find, "Slash"),
        _on_queue("all", tr("Show all claims"), ClaimsView.show_all_claims, "0"),
        _on_queue("mine", tr("Show my claims"), _quick(Quick.MINE), "M"),
        _on_queue("open", tr("Show open claims"), _quick(Quick.OPEN), "Shift+M"),
        _on_queue(
            "by-priority", tr("Claims: most urgent first"), _order(Order.PRIORITY), "Shift+P"
        ),
        _on_queue("by-date", tr("Claims: latest first"), _order(Order.DATE), "Shift+D"),
        _on_queue("by-number", tr("Claims: by number"), _order(Order.NUMBER), "Shift+N"),
    ]


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
        *_of_queue(),
        on_claim("next", tr("Next claim"), _step(1), "Alt+Down", "Ctrl+PageDown"),
        on_claim("previous", tr("Previous claim"), _step(-1), "Alt+Up", "Ctrl+PageUp"),
        *_of_review(),
        on_claim(
            "evidence",
            tr("Add evidence"),
            ClaimsView.add_evidence,
            "E",
            icon="paperclip",
            menu=EVIDENCE_MENU,
        ),
        on_claim("reword", tr("Change the wording"), _reword, "F2", icon="pencil-simple"),
        on_claim("link", tr("Link to another claim"), ClaimsView.link_claim, "L", icon="link"),
        on_claim("delete", tr("Delete the claim"), _delete, icon="trash"),
        *digits,
    ]
