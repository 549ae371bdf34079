"""An X server without a screen, its keyboard, and a window on it in another process.

Keys are pressed as hardware does it: by key code, through XTEST. What they mean is up to the
layout that the server has loaded and to the group (the layout among several) that is locked.
"""

import ctypes
import json
import os
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[3]
PATIENCE = 30
"""Seconds after which a process that has not answered is taken for dead."""

_ROWS = {10: "1234567890", 24: "QWERTYUIOP", 38: "ASDFGHJKL", 52: "ZXCVBNM", 67: ("F1", "F2")}
_NAMED = {"Escape": 9, "Tab": 23, "Return": 36, "Space": 65, "F9": 75, "F10": 76, "F12": 96}
_NAMED |= {"Home": 110, "Up": 111, "PageUp": 112, "Left": 113, "Right": 114, "End": 115}
_NAMED |= {"Down": 116, "PageDown": 117, "Delete": 119, "Backspace": 22, "Enter": 104}
KEY_CODES = _NAMED | {
    legend: first + place for first, row in _ROWS.items() for place, legend in enumerate(row)
}
"""The key codes of a PC keyboard under X11, by the legends of a US one."""
_MODIFIERS = {"Ctrl": 37, "Shift": 50, "Alt": 64}
_CORE_KEYBOARD = 0x100


class Layout(NamedTuple):
    """Layouts loaded together, and which of them is active.

    Attributes:
        names: as setxkbmap takes them, with commas between: ``us,ara``.
        variants: likewise, one for each.
        group: which of them is active.
    """

    names: str
    variants: str = ""
    group: int = 0


class Keyboard:
    """The server's keyboard."""

    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._xtest = ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        if not self._display.value:
            raise OSError(f"the X server {display} cannot be reached")

    def press(self, combination: str) -> None:
        """Press and release a combination such as ``Ctrl+Z``, by US legends."""
        *held, key = combination.split("+")
        codes = [*(_MODIFIERS[name] for name in held), KEY_CODES[key]]
        for code in codes:
            self._xtest.XTestFakeKeyEvent(self._display, code, True, 0)
        for code in reversed(codes):
            self._xtest.XTestFakeKeyEvent(self._display, code, False, 0)
        self._x.XSync(self._display, False)

    def lock_group(self, group: int) -> None:
        """Make one of the loaded layouts the active one, as the switch of a desktop does."""
        self._x.XkbLockGroup(self._display, _CORE_KEYBOARD, group)
        self._x.XSync(self._display, False)

    def close(self) -> None:
        """Leave the server; Xlib ends the process whose server goes away first."""
        self._x.XCloseDisplay(self._display)


@dataclass(frozen=True, slots=True)
class XServer:
    """A running server.

    Attributes:
        display: its name, such as ``:3``.
    """

    display: str
    keyboard: Keyboard

    @classmethod
    @contextmanager
    def start(cls, log: Path) -> Iterator["XServer"]:
        """Start a server on a free display, and end it."""
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-noreset", "-nolisten", "tcp"]
        command += ["-screen", "0", "800x600x24"]
        with log.open("wb") as output:
            process = subprocess.Popen(
                command, pass_fds=(writing,), stdout=output, stderr=subprocess.STDOUT
            )
        os.close(writing)
        with ended(process), os.fdopen(reading, "rb") as pipe:
            number = Lines(pipe.fileno(), "Xvfb").next()
            keyboard = Keyboard(f":{number}")
            try:
                yield cls(f":{number}", keyboard)
            finally:
                keyboard.close()

    def use(self, layout: Layout) -> None:
        """Load layouts and make one of them active."""
        command = ["setxkbmap", "-display", self.display, "-rules", "evdev", "-model", "pc105"]
        command += ["-layout", layout.names, "-variant", layout.variants, "-option", ""]
        subprocess.run(command, check=True, timeout=PATIENCE)
        self.keyboard.lock_group(layout.group)


class Lines:
    """The lines that another process writes into a pipe.

    Args:
        descriptor: the pipe's reading end.
        writer: what the process is called in errors.
    """

    def __init__(self, descriptor: int, writer: str) -> None:
        self._descriptor = descriptor
        self._writer = writer
        self._unread = b""

    def next(self) -> str:
        """Return the next line.

        Raises:
            TimeoutError: it did not come.
            EOFError: the process has ended.
        """
        while b"\n" not in self._unread:
            if not select.select([self._descriptor], [], [], PATIENCE)[0]:
                raise TimeoutError(f"{self._writer} does not answer")
            piece = os.read(self._descriptor, 65536)
            if not piece:
                raise EOFError(f"{self._writer} has ended")
            self._unread += piece
        line, _, self._unread = self._unread.partition(b"\n")
        return line.decode()


class Report(NamedTuple):
    """What a window says that it was given since its last report."""

    heard: list[str]
    """The presses that its dispatcher handed on, as texts."""
    field: str
    """What stands in its text field."""
    clipboard: str


class Child:
    """The window of `window.py` in a process of its own, with Qt's plugin for X11."""

    def __init__(self, server: XServer, lines: Lines) -> None:
        self._server = server
        self._lines = lines

    @classmethod
    @contextmanager
    def start(cls, server: XServer, home: Path) -> Iterator["Child"]:
        """Open the window, wait until it has the focus, and close it in the end."""
        surroundings = {**os.environ, "DISPLAY": server.display, "QT_QPA_PLATFORM": "xcb"}
        # No desktop's input method or theme comes between the keys and the window.
        surroundings |= {"QT_IM_MODULE": "compose", "LC_ALL": "C.UTF-8", "HOME": str(home)}
        command = [sys.executable, "-m", "tests.gui.xkb.window"]
        process = subprocess.Popen(command, cwd=ROOT, env=surroundings, stdout=subprocess.PIPE)
        with ended(process):
            assert process.stdout is not None
            child = cls(server, Lines(process.stdout.fileno(), "the window"))
            assert child._lines.next() == "ready"
            yield child
            process.stdout.close()

    def after(self, *combinations: str) -> Report:
        """Press keys and return what came of them."""
        for combination in (*combinations, "F12"):
            self._server.keyboard.press(combination)
        return Report(**json.loads(self._lines.next()))


@contextmanager
def ended(process: "subprocess.Popen[bytes]") -> Iterator[None]:
    """End a process when the block is left."""
    try:
        yield
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(PATIENCE)
