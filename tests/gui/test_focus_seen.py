"""Where the focus is can be seen: Tab through every workspace, in both themes, pixel by pixel."""

from collections.abc import Iterator

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from tests.gui.driver import Driver

STEPS = 120
AROUND = 5
"""Pixels around a widget that its ring may take."""
LEAST = 12
"""Pixels that have to differ: less is a caret, or nothing."""
CONTRAST = 3.0
"""Of what shows the focus, to what was there before (WCAG 2.2, 1.4.11 and 2.4.13)."""

Pixels = NDArray[np.float64]


def pixels(window: QWidget, area: QRect) -> Pixels:
    image = window.grab(area).toImage().convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    return rows[:, : image.width(), 2::-1].astype(np.float64) / 255


def luminance(colors: Pixels) -> Pixels:
    linear = np.where(colors <= 0.04045, colors / 12.92, ((colors + 0.055) / 1.055) ** 2.4)
    weighed: Pixels = linear @ np.array([0.2126, 0.7152, 0.0722])
    return weighed


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def focused(window: QWidget) -> Iterator[QWidget]:
    """Yield each widget that Tab comes by, once."""
    seen: set[QWidget] = set()
    for _ in range(STEPS):
        window.focusNextChild()
        settle()
        focus = QApplication.focusWidget()
        if focus is not None and focus not in seen:
            seen.add(focus)
            yield focus


def shows(window: QWidget, widget: QWidget) -> bool:
    """Whether enough pixels around a widget stand out against what they are without the focus."""
    corner = widget.mapTo(window, QPoint(0, 0))
    area = QRect(corner, widget.size()).adjusted(-AROUND, -AROUND, AROUND, AROUND)
    area &= window.rect()
    if area.isEmpty():
        return True
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    with_focus = luminance(pixels(window, area))
    # To another one: the window gives a focus that was lost back to where it was.
    window.focusPreviousChild()
    settle()
    without = luminance(pixels(window, area))
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    light, dark = np.maximum(with_focus, without), np.minimum(with_focus, without)
    return int(np.count_nonzero((light + 0.05) / (dark + 0.05) >= CONTRAST)) >= LEAST


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("workspace", ["annotate", "claims", "sources", "registry"])
def test_the_focus_is_seen_wherever_tab_goes(driver: Driver, workspace: str, theme: str) -> None:
    driver.hashiya.settings.change(theme=theme)
    driver.hashiya._dress()
    driver.label("لمى الخطيب", "1")
    driver.window.show_workspace(workspace)
    settle()
    window = driver.hashiya.frame
    found = list(focused(window))
    unseen = [
        f"{type(one).__name__} {one.accessibleName()}" for one in found if not shows(window, one)
    ]
    assert len(found) > 10
    assert unseen == []
