"""The words of an article on a claim's page: what is painted behind them is behind them."""

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from annotator.model import Fragment
from annotator.scheme import library
from annotator.text.passages import around
from tests.gui.claims.conftest import Checking
from ui.views.claims.snippet import PITCH, Snippet

PLAIN = "قال مدير المستشفى إن الأسرّة كافية، وإن أحداً لم يُرد عن الباب منذ بداية الأسبوع."
VOCALISED = "قَالَ ٱلشَّاعِرُ: أَلَا لَيْتَ ٱلشَّبَابَ يَعُودُ يَوْمًا فَأُخْبِرَهُ بِمَا فَعَلَ ٱلْمَشِيبُ"


@pytest.mark.parametrize("text", [PLAIN, VOCALISED])
def test_the_wash_lies_behind_its_words(checking: Checking, qtbot: QtBot, text: str) -> None:
    look = checking.driver.hashiya.look
    label = next(one for one in library.builtin().labels if one.code == "CLAIM")
    middle = len(text) // 2
    passage = around(text, (Fragment(4, middle),))
    snippet = Snippet(passage, label.style, look)
    qtbot.addWidget(snippet)
    snippet.resize(340, 200)
    snippet.show()
    laid = snippet._laid
    assert laid is not None
    image = snippet.grab().toImage()
    start, end = passage.ranges[0]
    for number, stretches in laid.pieces(start, end):
        line = laid.lines[number]
        x = round(sum(stretches[0]) / 2)
        painted = {y for y in range(line.top, line.foot) if _is_painted(image, x, y)}
        assert painted == set(range(line.top, line.foot))
        assert line.foot - line.top >= PITCH
    assert snippet.height() == laid.height


def _is_painted(image: QImage, x: int, y: int) -> bool:
    corner = image.pixelColor(0, image.height() - 1)
    return image.pixelColor(x, y) != corner
