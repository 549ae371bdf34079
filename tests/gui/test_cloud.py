"""A cloud client at random moments of a working window: every span that was shown is kept."""

import random
import shutil
from pathlib import Path

import pytest

from annotator.project import Project
from tests.gui.driver import Driver
from tests.storage.cloud import Cloud, damages, kept
from ui.dialogs.moved import Moved

ROUNDS = 12
DEEDS = ["replace", "rename", "delete", "delete all", "move away and put theirs", "conflict copy"]
WORDS = ["لمى الخطيب", "إذاعة المدينة", "الأحد", "تصريح", "مصدر مطلع", "الحديقة"]


@pytest.fixture
def theirs(driver: Driver, tmp_path: Path) -> Path:
    """Another version of the project, from before."""
    return driver.desk.project.back_up(tmp_path / "theirs.hashiya")


def test_every_span_that_was_shown_is_kept(
    driver: Driver, project_path: Path, theirs: Path, tmp_path: Path
) -> None:
    for number in range(ROUNDS):
        dice = random.Random(number)
        path = tmp_path / f"round {number}" / "p.hashiya"
        path.parent.mkdir()
        shutil.copy(theirs, path)
        driver.hashiya.open_project(path)
        driver.settle()
        deed, moment = dice.choice(DEEDS), dice.randrange(len(WORDS))
        cloud = Cloud(path, theirs, dice)
        shown = set()
        for step, words in enumerate(WORDS):
            if step == moment:
                cloud.deeds[deed]()
            _dismiss(driver)
            driver.select_words(words)
            driver.press(dice.choice("123"))
            shown |= set(driver.desk.spans)
        assert len(shown) == (len(WORDS) if deed == "conflict copy" else moment), deed
        _dismiss(driver)
        driver.hashiya.open_project(project_path)  # which closes the other one
        driver.settle()
        assert damages(path) == {}, deed
        assert shown <= kept(path), deed
        with Project.open(theirs) as untouched:
            assert untouched.check() == []


def _dismiss(driver: Driver) -> None:
    """Close what says that the project is no longer in its place, and stay."""
    for dialog in driver.hashiya.frame.findChildren(Moved):
        dialog.reject()
    driver.settle()
