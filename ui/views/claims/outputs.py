"""What goes out of the claim that is shown: its report, and its ClaimReview."""

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from annotator.model.errors import HashiyaError
from exports.claimreview import one_review
from ui.actions import Action, Context
from ui.language import tr
from ui.views.claims.actions import WORKSPACE, has_claim, view_of

MENU = "claim"
PDF, HTML, REVIEW = "factcheck-pdf", "factcheck", "claimreview"


def _exporting(format_name: str) -> Callable[[Context], None]:
    def run(context: Context) -> None:
        view = view_of(context)
        if view is not None:
            view.export_claim(format_name)

    return run


def copy_review(context: Context) -> None:
    """Put the ClaimReview of the claim that is shown onto the clipboard."""
    view = view_of(context)
    claim = view.claim if view is not None else None
    if claim is None:
        return
    try:
        review = one_review(context.desk.project, claim.number, context.shell.language())
    except HashiyaError as error:
        context.desk.failed.emit(error)
        return
    QGuiApplication.clipboard().setText(review.decode())
    context.shell.say(tr("The ClaimReview is on the clipboard."))


def actions() -> list[Action]:
    """Report as PDF and as HTML, ClaimReview into a file and onto the clipboard."""
    entries = (
        ("report-pdf", tr("Report as PDF…"), _exporting(PDF), "file-pdf"),
        ("report-html", tr("Report as HTML…"), _exporting(HTML), "file-text"),
        ("claimreview", tr("ClaimReview…"), _exporting(REVIEW), "brackets-curly"),
        ("copy-claimreview", tr("Copy the ClaimReview"), copy_review, "copy"),
    )
    return [
        Action(
            f"claim.{name}",
            text,
            run,
            icon=icon,
            enabled=has_claim,
            workspace=WORKSPACE,
            menu=MENU,
        )
        for name, text, run, icon in entries
    ]
