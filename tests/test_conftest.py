"""The net in conftest.py catches what it is for."""

import logging

import pytest
from PySide6.QtCore import qDebug, qWarning

from tests.conftest import Messages


def test_a_log_record_fails_the_test(messages: Messages) -> None:
    logging.getLogger("somewhere").warning("watch %s", "out")
    with pytest.raises(pytest.fail.Exception, match="WARNING somewhere: watch out"):
        messages.settle()


def test_a_message_of_qt_fails_the_test(messages: Messages) -> None:
    qWarning("no such font")
    with pytest.raises(pytest.fail.Exception, match="no such font"):
        messages.settle()


def test_an_expected_message_is_no_surprise(messages: Messages) -> None:
    messages.expect("such font$")
    qWarning("no such font")
    messages.settle()


def test_an_expected_message_must_come(messages: Messages) -> None:
    messages.expect("never said")
    with pytest.raises(pytest.fail.Exception, match="never said"):
        messages.settle()


def test_debug_and_info_go_by(messages: Messages) -> None:
    logging.getLogger("somewhere").info("all is well")
    qDebug("all is well")
    assert messages.heard == []
