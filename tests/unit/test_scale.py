"""How large everything is, as the environment that Qt starts in says it."""

import pytest

from ui.scale import SCALES, Scale, prepare
from ui.settings import Settings


@pytest.mark.parametrize("percent", SCALES)
def test_qt_is_told_unless_it_is_as_usual(percent: Scale) -> None:
    environment: dict[str, str] = {}
    prepare(Settings(scale=percent), environment)
    told = environment.get("QT_SCALE_FACTOR")
    assert told is None if percent == 100 else float(told or 0) == percent / 100


def test_who_told_qt_themselves_keeps_it() -> None:
    environment = {"QT_SCALE_FACTOR": "3"}
    prepare(Settings(scale=200), environment)
    assert environment == {"QT_SCALE_FACTOR": "3"}
