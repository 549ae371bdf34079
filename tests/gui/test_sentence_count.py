"""Counting sentences bit by bit gives what counting them all at once gives."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.text.sentences import sentences
from ui.sentence_count import SentenceCount

LONG = "\n".join(f"قال الوزير رقم {n}: «سنعود غداً». ثم غادر القاعة." for n in range(1500))


def test_a_long_text_is_counted_in_bits_and_rightly(qtbot: QtBot) -> None:
    count = SentenceCount()
    count.show(LONG)
    assert count.total is None
    assert count.at(len(LONG) - 1) is None
    expected = sentences(LONG)
    qtbot.waitUntil(lambda: count.total == len(expected))
    for number in (0, 1, 700, len(expected) - 1):
        start, end = expected[number]
        assert count.at(start) == number
        assert count.at(end - 1) == number


def test_a_short_text_is_counted_at_once(qapp: QApplication) -> None:
    count = SentenceCount()
    count.show("جملة أولى. جملة ثانية.")
    assert count.total == 2
    count.show("")
    assert (count.total, count.at(0)) == (0, None)
