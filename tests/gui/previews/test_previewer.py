"""Files are drawn in another process; hostile ones end in a reason, not in a fault."""

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from annotator.media import PDF, PLAIN, UNKNOWN
from tests.gui.previews import files
from ui.previews import drawer
from ui.previews.drawer import Key, Source
from ui.previews.forms import Refused, Why
from ui.previews.previewer import Previewer, Shown

WAIT = 30_000
PNG = "image/png"


@pytest.fixture
def previewer(qtbot: QtBot) -> Iterator[Previewer]:
    made = Previewer()
    yield made
    made.stop()


def shown(
    qtbot: QtBot, previewer: Previewer, source: Source, kind: str, page: int = 0, room: int = 100
) -> Shown:
    key = Key("a", kind, page, room, room)
    with qtbot.waitSignal(previewer.ready, timeout=WAIT) as heard:
        assert previewer.ask(key, source) is None
    assert heard.args is not None
    there, found = heard.args
    assert there == key
    assert isinstance(found, Shown)
    assert previewer.ask(key, source) is found
    return found


def bytes_of(data: bytes) -> Source:
    return partial(bytes, data)


def test_a_picture_is_scaled_into_its_room(qtbot: QtBot, previewer: Previewer) -> None:
    found = shown(qtbot, previewer, bytes_of(files.picture(600, 300)), PNG)
    assert (found.image.width(), found.image.height()) == (100, 50)
    assert found.full == (600, 300)
    assert found.image.pixelColor(50, 25) == QColor("#ff0000")


def test_a_small_picture_keeps_its_size(qtbot: QtBot, previewer: Previewer) -> None:
    found = shown(qtbot, previewer, bytes_of(files.picture(20, 10, form="BMP")), "image/bmp")
    assert (found.image.width(), found.image.height()) == (20, 10)


def test_a_page_of_a_pdf_is_drawn(qtbot: QtBot, previewer: Previewer) -> None:
    source = bytes_of(files.pdf(pages=2))
    found = shown(qtbot, previewer, source, PDF)
    middle = found.image.width() // 2
    assert found.pages == 2
    assert found.image.height() == 100
    assert found.image.pixelColor(middle, 25) == QColor("black")
    assert found.image.pixelColor(middle, 95) == QColor("white")
    second = shown(qtbot, previewer, source, PDF, page=1)
    assert second.image.pixelColor(middle, 25) == QColor("white")


def test_a_text_is_shown_as_it_stands(qtbot: QtBot, previewer: Previewer) -> None:
    found = shown(qtbot, previewer, bytes_of("<script>نص</script>".encode()), "text/html")
    assert found.words is not None
    assert (found.words.text, found.words.cut) == ("<script>نص</script>", False)
    long = shown(qtbot, previewer, bytes_of(b"x" * 200_000), PLAIN)
    assert long.words is not None
    assert (len(long.words.text), long.words.cut) == (100_000, True)


@pytest.mark.parametrize(
    ("data", "kind", "why"),
    [
        (b"", PNG, Why.DAMAGED),
        (files.picture()[:60], PNG, Why.DAMAGED),
        (files.bomb(), PNG, Why.TOO_LARGE),
        (b"%PDF-1.4 nothing", PDF, Why.DAMAGED),
        (files.locked_pdf(), PDF, Why.LOCKED),
        (b"\0\1", UNKNOWN, Why.OTHER),
    ],
)
def test_what_cannot_be_shown_says_why(
    qtbot: QtBot, previewer: Previewer, data: bytes, kind: str, why: Why
) -> None:
    found = shown(qtbot, previewer, bytes_of(data), kind)
    assert found.image.isNull()
    assert found.refused is not None
    assert found.refused.why is why


def test_a_file_that_vanished_says_so(qtbot: QtBot, previewer: Previewer, tmp_path: Path) -> None:
    found = shown(qtbot, previewer, (tmp_path / "gone").read_bytes, PNG)
    assert found.refused is not None
    assert found.refused.why is Why.GONE


def test_a_process_that_ends_over_a_file_is_made_anew(
    qtbot: QtBot, previewer: Previewer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drawer, "PATIENCE", 0.0)
    slow = shown(qtbot, previewer, bytes_of(files.picture()), PNG)
    assert slow.refused is not None
    assert slow.refused.why is Why.SLOW
    monkeypatch.setattr(drawer, "PATIENCE", 20.0)
    again = shown(qtbot, previewer, bytes_of(files.picture()), PNG, room=10)
    assert not again.image.isNull()


def test_nothing_is_drawn_after_the_end(previewer: Previewer) -> None:
    previewer.stop()
    assert previewer.ask(Key("a", PNG, 0, 9, 9), bytes_of(files.picture())) is None


class Dying:
    """A process at its end, which the window and the drawer's thread both know."""

    def __init__(self, lock: threading.Lock) -> None:
        self._lock = lock
        self.closed = False
        self.ended_alone: list[bool] = []

    def terminate(self) -> None:
        assert not self.closed, "process object is closed"
        taken: list[bool] = []
        other = threading.Thread(target=self._try, args=(taken,))
        other.start()
        other.join()
        self.ended_alone.append(not taken[0])

    def _try(self, taken: list[bool]) -> None:
        taken.append(self._lock.acquire(blocking=False))
        if taken[0]:
            self._lock.release()

    def is_alive(self) -> bool:
        assert not self.closed, "process object is closed"
        return False

    def join(self, timeout: float) -> None:
        assert timeout

    def close(self) -> None:
        self.closed = True


def test_a_process_is_not_closed_while_the_window_ends_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    drawing = drawer.Drawer(lambda _key, _answer: None)
    dying = Dying(drawing._owning)
    monkeypatch.setattr(drawing, "_process", dying)
    drawing.stop()
    assert dying.ended_alone == [True]
    drawing._end()
    assert dying.closed
    drawing.stop()


def test_a_process_that_starts_while_all_is_stopped_is_ended(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    drawing = drawer.Drawer(lambda _key, _answer: None)

    def stopped() -> bytes:
        drawing.stop()
        return files.picture(20, 10, form="BMP")

    answer = drawing._drawn(Key("a", "image/bmp", 0, 9, 9), stopped)
    assert answer == Refused(Why.DAMAGED)
    assert drawing._process is None
