"""What goes out of the claim that is shown: its report, and its ClaimReview."""

from PySide6.QtGui import QGuiApplication

from annotator.model.errors import HashiyaError
from exports.claimreview import one_review
from ui.actions import Action, Context
from ui.language import tr
from ui.views.claims.actions import has_claim, on_claim, view_of
from ui.views.claims.menus import EXPORT_MENU, WORKSPACE
from ui.views.claims.view import ClaimsView

PDF, HTML, REVIEW = "factcheck-pdf", "factcheck", "claimreview"


def _as_pdf(view: ClaimsView) -> None:
    view.export_claim(PDF)


def _as_html(view: ClaimsView) -> None:
    view.export_claim(HTML)


def _as_review(view: ClaimsView) -> None:
    view.export_claim(REVIEW)


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
    return [
        on_claim("report-pdf", tr("Report as PDF…"), _as_pdf, icon="file-pdf", menu=EXPORT_MENU),
        on_claim(
            "report-html", tr("Report as HTML…"), _as_html, icon="file-text", menu=EXPORT_MENU
        ),
        on_claim(
            "claimreview", tr("ClaimReview…"), _as_review, icon="brackets-curly", menu=EXPORT_MENU
        ),
        Action(
            "claim.copy-claimreview",
            tr("Copy the ClaimReview"),
            copy_review,
            icon="copy",
            enabled=has_claim,
            workspace=WORKSPACE,
            menu=EXPORT_MENU,
        ),
    ]
