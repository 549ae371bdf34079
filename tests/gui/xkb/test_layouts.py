"""Keys mean the same under every keyboard layout: real layouts, in a real X server."""

import string
from collections.abc import Iterator

import pytest

from tests.gui.xkb.xserver import Child, Layout, XServer
from ui.keys import Press

US = Layout("us")
FRENCH = Layout("fr")
ARABIC = {
    "ar": Layout("ara"),
    "ar-mac": Layout("ara", "mac"),
    "ar-digits": Layout("ara", "digits"),
    "ar-azerty": Layout("ara", "azerty"),
    "ar-of-us-ar": Layout("us,ara", ",", 1),
    "ar-of-ar-us": Layout("ara,us", ",", 0),
}
LATIN = {"us": US, "us-of-us-ar": Layout("us,ara", ",", 0), "us-of-ar-us": Layout("ara,us", ",", 1)}
WITH_FRENCH = {
    "fr": FRENCH,
    "fr-of-fr-ar": Layout("fr,ara", ",azerty", 0),
    "ar-of-fr-ar": Layout("fr,ara", ",azerty", 1),
}
QWERTY = ARABIC | LATIN
EVERY = QWERTY | WITH_FRENCH

LETTERS_AND_DIGITS = [*"1234567890", *string.ascii_uppercase]
NAMED = ["Return", "Enter", "Delete", "Backspace", "Escape", "Tab", "Space", "F1", "F2"]
NAMED += ["Left", "Right", "Up", "Down", "Home", "End", "PageUp", "PageDown"]
LED = ["Shift+Left", "Ctrl+Shift+Right", "Alt+Down", "Ctrl+Return", "Shift+F2", "Ctrl+Home"]
COMMANDS = ["Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y", "Ctrl+C", "Ctrl+V", "Ctrl+A", "Ctrl+K", "Ctrl+F"]
DIGIT_COMMANDS = ["Ctrl+1", "Ctrl+2", "Ctrl+0", "Alt+1", "Ctrl+Shift+3"]
AZERTY = {"A": "Q", "Q": "A", "Z": "W", "W": "Z"}
"""Where a French keyboard has these letters: the positions, by US legends."""


def said(combinations: list[str]) -> list[str]:
    return [Press.parse(one).text for one in combinations]


@pytest.fixture
def canvas(child: Child) -> Child:
    """The window with the focus outside of its field."""
    child.after("F10")
    return child


@pytest.fixture
def field(child: Child) -> Iterator[Child]:
    """The window with the focus in its field, which is empty."""
    child.after("F9")
    yield child
    child.after("F10")


@pytest.mark.parametrize("layout", EVERY.values(), ids=EVERY)
def test_a_position_is_the_same_key_under_every_layout(
    server: XServer, canvas: Child, layout: Layout
) -> None:
    server.use(layout)
    shifted = [f"Shift+{key}" for key in LETTERS_AND_DIGITS]
    for combinations in (LETTERS_AND_DIGITS, shifted, NAMED, LED, DIGIT_COMMANDS):
        assert canvas.after(*combinations).heard == said(combinations)


@pytest.mark.parametrize("layout", QWERTY.values(), ids=QWERTY)
def test_commands_are_where_a_us_keyboard_has_them(
    server: XServer, canvas: Child, layout: Layout
) -> None:
    server.use(layout)
    assert canvas.after(*COMMANDS).heard == said(COMMANDS)


@pytest.mark.parametrize("layout", WITH_FRENCH.values(), ids=WITH_FRENCH)
def test_commands_are_where_a_french_keyboard_says_they_are(
    server: XServer, canvas: Child, layout: Layout
) -> None:
    server.use(layout)
    pressed = [one[:-1] + AZERTY.get(one[-1], one[-1]) for one in COMMANDS]
    assert canvas.after(*pressed).heard == said(COMMANDS)


@pytest.mark.parametrize(
    ("layout", "typed"),
    [
        (US, "fd1"),
        (FRENCH, "fd&"),
        (ARABIC["ar"], "بي1"),
        (ARABIC["ar-mac"], "بي١"),
        (ARABIC["ar-digits"], "بي١"),
        (ARABIC["ar-azerty"], "بي&"),
        (ARABIC["ar-of-us-ar"], "بي1"),
        (WITH_FRENCH["ar-of-fr-ar"], "بي&"),
    ],
)
def test_a_text_field_takes_what_the_layout_types(
    server: XServer, field: Child, layout: Layout, typed: str
) -> None:
    server.use(layout)
    report = field.after("F", "D", "1")
    assert report.field == typed
    assert report.heard == []


@pytest.mark.parametrize("layout", QWERTY.values(), ids=QWERTY)
def test_copy_paste_cut_and_undo_work_in_a_text_field(
    server: XServer, field: Child, layout: Layout
) -> None:
    server.use(layout)
    word = field.after("F", "D").field
    assert field.after("Ctrl+A", "Ctrl+C").clipboard == word
    assert field.after("End", "Ctrl+V").field == word * 2
    assert field.after("Ctrl+Z").field == word
    assert field.after("Ctrl+Shift+Z").field == word * 2
    report = field.after("Ctrl+A", "Ctrl+X")
    assert (report.field, report.clipboard) == ("", word * 2)
    assert report.heard == []


def test_the_group_may_change_between_two_keys(server: XServer, field: Child) -> None:
    server.use(Layout("us,ara", ","))
    assert field.after("F", "D").field == "fd"
    server.keyboard.lock_group(1)
    assert field.after("F", "D").field == "fdبي"
    assert field.after("F10", "Q", "1").heard == ["Q", "1"]
    server.keyboard.lock_group(0)
    assert field.after("Q", "1").heard == ["Q", "1"]


@pytest.mark.parametrize("layout", EVERY.values(), ids=EVERY)
def test_an_action_of_the_window_works_from_within_a_field(
    server: XServer, field: Child, layout: Layout
) -> None:
    server.use(layout)
    report = field.after("Ctrl+K", "Ctrl+Return", "F2")
    assert report.heard == said(["Ctrl+K", "Ctrl+Return", "F2"])
    assert report.field == ""
