"""What the states of claims are called, and the icons that stand for them."""

from typing import Final

from annotator.model import ClaimState
from ui.language import tr

ICONS: Final = {
    ClaimState.NEW: "circle-dashed",
    ClaimState.TRIAGED: "tray",
    ClaimState.IN_REVIEW: "circle-half",
    ClaimState.SECOND_REVIEW: "users",
    ClaimState.DECIDED: "check-circle",
    ClaimState.PUBLISHED: "globe-simple",
    ClaimState.REOPENED: "arrow-counter-clockwise",
}
"""A state is told by shape too."""

DISPUTED_ICON: Final = "git-diff"


def state_word(state: ClaimState) -> str:
    """Return what a state is called."""
    words = {
        ClaimState.NEW: tr("New", "claim"),
        ClaimState.TRIAGED: tr("Waiting", "claim"),
        ClaimState.IN_REVIEW: tr("In review", "claim"),
        ClaimState.SECOND_REVIEW: tr("Second review", "claim"),
        ClaimState.DECIDED: tr("Decided", "claim"),
        ClaimState.PUBLISHED: tr("Published", "claim"),
        ClaimState.REOPENED: tr("Reopened", "claim"),
    }
    return words[state]


def disputed_word() -> str:
    """Return what is said where two checkers differ."""
    return tr("Disputed", "claim")
