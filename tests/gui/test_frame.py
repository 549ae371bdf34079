"""The window is never larger than its screen, nor off it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication

from tests.gui.conftest import ME
from ui.app import Hashiya
from ui.screens import rooms
from ui.settings import Profile, SettingsStore, Window

FAR = Window(5000, 4000, 3000, 2000, maximized=False)


@pytest.mark.parametrize("known", [None, FAR, Window(-400, -300, 900, 700, maximized=False)])
def test_it_comes_back_whole_on_a_screen(
    qapp: QApplication, tmp_path: Path, known: Window | None
) -> None:
    store = SettingsStore(tmp_path / "settings")
    store.change(profile=Profile(ME), theme="light", window=known)
    hashiya = Hashiya(qapp, store)
    hashiya.frame.show()
    assert any(room.contains(hashiya.frame.geometry()) for room in rooms()) or known is None
    assert hashiya.frame.width() <= rooms()[0].width()
    assert hashiya.frame.height() <= rooms()[0].height()
    hashiya.frame.setGeometry(QRect(6000, 5000, 1000, 700))
    qapp.screenRemoved.emit(qapp.primaryScreen())
    assert any(room.contains(hashiya.frame.geometry()) for room in rooms())
    hashiya.close()
