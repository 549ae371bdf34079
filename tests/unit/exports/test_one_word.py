"""One word stands for one state: in the window, in the workbook, in the report."""

import pytest
from PySide6.QtWidgets import QApplication

from annotator.model import ClaimState, EvidenceState, Stance
from exports.sheets.words import Words
from ui.choices import Language
from ui.language import speak
from ui.look import look_of
from ui.review_words import state_word
from ui.settings import Settings
from ui.widgets.badge import stance_word

ARABIC = Words("ar")


@pytest.fixture(params=["ar", "en"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Language:
    """The window's language, whichever was spoken before."""
    spoken: Language = request.param
    speak(qapp, look_of(Settings(language=spoken)))
    return spoken


@pytest.mark.parametrize("state", ClaimState)
def test_a_state_of_a_claim_is_called_the_same(state: ClaimState, language: Language) -> None:
    assert Words(language)(f"claim-{state}") == state_word(state)


@pytest.mark.parametrize("stance", Stance)
def test_a_stance_is_called_the_same(stance: Stance, language: Language) -> None:
    assert Words(language)(stance.value) == stance_word(stance)


def test_no_word_stands_for_two_states() -> None:
    names = [ARABIC(f"claim-{state}") for state in ClaimState]
    assert len(set(names)) == len(names)
    assert len({ARABIC(f"still-{state}") for state in EvidenceState}) == len(EvidenceState)
