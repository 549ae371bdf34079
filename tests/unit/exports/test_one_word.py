"""One Arabic word stands for one state: in the window, in the workbook, in the report."""

from xml.etree import ElementTree

import pytest

from annotator import resources
from annotator.model import ClaimState, EvidenceState, Stance
from exports.sheets.words import Words
from ui.review_words import state_word
from ui.widgets.badge import stance_word

ARABIC = Words("ar")
ENGLISH = Words("en")


def in_window(english: str, comment: str = "") -> str:
    """Return the Arabic of the catalog for what the window says in English."""
    tree = ElementTree.parse(resources.path("translations", "hashiya_ar.ts"))
    found = [
        message.findtext("translation")
        for message in tree.iter("message")
        if message.findtext("source") == english and (message.findtext("comment") or "") == comment
    ]
    assert len(found) == 1, english
    return found[0] or ""


@pytest.mark.parametrize("state", ClaimState)
def test_a_state_of_a_claim_is_called_the_same(state: ClaimState) -> None:
    english = state_word(state)
    assert ENGLISH(f"claim-{state}") == english
    assert ARABIC(f"claim-{state}") == in_window(english, "claim")


@pytest.mark.parametrize("stance", Stance)
def test_a_stance_is_called_the_same(stance: Stance) -> None:
    english = stance_word(stance)
    assert ENGLISH(stance.value) == english
    assert ARABIC(stance.value) == in_window(english)


def test_no_word_stands_for_two_states() -> None:
    names = [ARABIC(f"claim-{state}") for state in ClaimState]
    assert len(set(names)) == len(names)
    assert len({ARABIC(f"still-{state}") for state in EvidenceState}) == len(EvidenceState)
