"""Pages that begin with a whole line, by keys and by the scroll bar."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QScrollBar

from ui.reader.page import Page

_Action = QScrollBar.SliderAction


class Paging(QObject):
    """Lets a page of a scroll bar begin with a whole line.

    Args:
        bar: the reader's.
        page: returns the article that is shown.
    """

    def __init__(self, bar: QScrollBar, page: Callable[[], Page]) -> None:
        super().__init__(bar)
        self._bar, self._page = bar, page
        bar.actionTriggered.connect(self._turn)

    def _turn(self, action: int) -> None:
        onwards = action == _Action.SliderPageStepAdd.value
        if onwards or action == _Action.SliderPageStepSub.value:
            page = self._page()
            page.scroll = self._bar.sliderPosition()
            page.rest_on_line(onwards=not onwards)
            self._bar.setSliderPosition(page.scroll)
