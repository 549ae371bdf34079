"""A look, a reader, and articles for the tests of the reader."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from annotator.scheme.library import builtin
from annotator.scheme.lookup import SchemeIndex
from ui.reader.view import Reader
from ui.theme.fonts import load_fonts
from ui.theme.look import Look
from ui.theme.tokens import load_theme


@pytest.fixture
def look(qapp: QApplication) -> Look:
    """The light theme in Arabic."""
    return Look(load_theme("light"), load_fonts())


@pytest.fixture(scope="session")
def labels() -> SchemeIndex:
    """The default scheme."""
    return SchemeIndex(builtin())


@pytest.fixture
def reader(look: Look) -> Iterator[Reader]:
    """An empty reader as large as in a window of 1440×900."""
    widget = Reader(look)
    widget.resize(792, 703)
    widget.show()
    yield widget
    widget.hide()
    widget.deleteLater()


@pytest.fixture
def showing(reader: Reader, labels: SchemeIndex) -> Callable[[str], Reader]:
    """Return what shows a text in the reader and returns the reader."""

    def show(text: str) -> Reader:
        reader.show_article(text, (), labels)
        return reader

    return show
