"""What the pane says of the step that comes next, and what its buttons are called."""

from annotator.model import ClaimState
from annotator.model.next_step import NextStep
from ui.language import tr
from ui.theme.look import isolate
from ui.views.claims.case import Case


def next_words(case: Case) -> str:
    """Return what somebody can do now, or whom the claim waits for; what it needs, too."""
    words = {
        NextStep.TRIAGE: tr("Is it worth a check? Then let it wait for a checker."),
        NextStep.START: _start_words(case),
        NextStep.JUDGE: _judge_words(case),
        NextStep.JUDGE_BLIND: tr(
            "Somebody has judged. You see it once you have judged too; your verdict is your own."
        ),
        NextStep.DECIDE: _decide_words(case),
        NextStep.PUBLISH: tr("Publish the check, or reopen the claim if something is wrong."),
        NextStep.AWAIT_CHECKER: tr(
            "Waits for a fact-checker. Leave a comment, or have your role changed."
        ),
        NextStep.AWAIT_OTHER: tr(
            "You have judged. The other checker judges now without seeing your verdict."
        ),
        NextStep.AWAIT_LEAD: tr("The two checkers differ. A lead decides."),
        NextStep.AWAIT_TWO: tr("Two others check this claim. Assign yourself to judge it."),
    }
    closed = case.claim.state is ClaimState.PUBLISHED
    done = tr("Published. To change the verdict, reopen the claim with a reason.")
    return words.get(case.next, done if closed else tr("Decided."))


def give_words(case: Case) -> str:
    """Return what the button says that gives the verdict."""
    if case.next is NextStep.DECIDE:
        return tr("Decide")
    if case.claim.state is ClaimState.DECIDED:
        return tr("Change the verdict")
    if case.next is NextStep.AWAIT_OTHER:
        return tr("Change your verdict")
    return tr("Give the verdict")


def next_icon(case: Case) -> str:
    """Return the icon beside what comes next."""
    icons = {
        NextStep.JUDGE_BLIND: "eye-slash",
        NextStep.DECIDE: "scales",
        NextStep.AWAIT_LEAD: "git-diff",
        NextStep.AWAIT_OTHER: "hourglass-medium",
        NextStep.AWAIT_CHECKER: "hourglass-medium",
        NextStep.AWAIT_TWO: "users",
    }
    return icons.get(case.next, "info")


def _start_words(case: Case) -> str:
    if case.claim.assignee == case.person.uid:
        return tr("It is yours: start the review, look at the evidence, then judge.")
    return tr("Start the review; it is yours where nobody has it.")


def _judge_words(case: Case) -> str:
    if case.reopened:
        return tr("Reopened: {reason}. Judge it again.").format(
            reason=isolate(case.reopened.rstrip("."))
        )
    if case.blind:
        return tr("Judge it; a second checker judges without seeing yours.")
    return tr("Look at the evidence, then judge.")


def _decide_words(case: Case) -> str:
    if case.is_disputed:
        return tr("The two checkers differ: decide. You may take one over.")
    return tr("One has judged. Decide now, or wait for the second checker.")
