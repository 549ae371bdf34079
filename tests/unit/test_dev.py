"""What dev.py does before anything is installed, and that it does nothing the second time."""

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import pytest

import dev

BENCHMARK = """
import json

def main(full: bool, as_json: bool) -> int:
    print(json.dumps([{"name": "NAME", "full": full}]) if as_json else "a table of NAME")
    return 0
"""


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout of its own, whose environment's Python is the one that runs the tests."""
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    (tmp_path / "constraints.txt").write_text("click==8.0\n", encoding="utf-8")
    (tmp_path / ".venv").mkdir()
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "STAMP", tmp_path / ".venv" / "stamp.json")
    monkeypatch.setattr(dev, "PYTHON", Path(sys.executable))
    monkeypatch.setattr(dev, "loads", lambda _library: True)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    return tmp_path


@pytest.fixture
def no_programs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make it an error to start any program."""

    def refuse(command: list[str], **_options: object) -> NoReturn:
        raise AssertionError(f"started {command}")

    monkeypatch.setattr(subprocess, "run", refuse)


def stamp(*extras: str) -> None:
    """Say that the recipe as it is was installed with these extras."""
    content = {"fingerprint": dev.fingerprint(), "extras": list(extras)}
    dev.STAMP.write_text(json.dumps(content), encoding="utf-8")


def test_without_a_verb_it_says_what_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main([]) == 2
    said = capsys.readouterr().err
    assert all(f"dev.py {verb}" in said for verb in dev.VERBS)


def test_help_is_no_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["--help"]) == 0
    assert "dev.py run" in capsys.readouterr().out


@pytest.mark.usefixtures("no_programs")
def test_run_without_a_display_names_the_way_out_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert dev.main(["run"]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "xvfb-run -a python3 dev.py run" in said


@pytest.mark.parametrize(("version", "fits"), [((3, 10), False), ((3, 11), True), ((3, 14), False)])
def test_other_pythons_are_refused(
    monkeypatch: pytest.MonkeyPatch, version: tuple[int, int], fits: bool
) -> None:
    monkeypatch.setattr(sys, "version_info", (*version, 0))
    if fits:
        dev.check_python()
        return
    with pytest.raises(dev.GivenUp, match=r"needs Python 3\.11, 3\.12 or 3\.13"):
        dev.check_python()


@pytest.mark.usefixtures("checkout")
def test_missing_libraries_are_named_by_their_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(dev, "loads", lambda name: name != "libxcb-cursor.so.0")
    assert dev.missing_system_packages(tests=False) == ["libxcb-cursor0"]
    monkeypatch.setattr(shutil, "which", lambda name: None)
    programs = ["x11-xkb-utils", "xauth", "xvfb"]
    assert dev.missing_system_packages(tests=True) == ["libxcb-cursor0", *programs]
    monkeypatch.setattr(sys, "platform", "darwin")
    assert dev.missing_system_packages(tests=True) == []


@pytest.mark.usefixtures("checkout")
def test_debians_venv_is_asked_for_when_it_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    assert dev.missing_for_environment() == []
    monkeypatch.setattr(dev, "PYTHON", Path("no-python"))
    (package,) = dev.missing_for_environment()
    assert re.fullmatch(r"python3\.1[123]-venv", package)


@pytest.mark.usefixtures("checkout", "no_programs")
def test_without_root_the_exact_line_is_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    line = "sudo apt-get install -y --no-install-recommends libegl1 libgl1$"
    with pytest.raises(dev.GivenUp, match=line):
        dev.install_system_packages(["libegl1", "libgl1"])


@pytest.mark.usefixtures("checkout", "no_programs")
def test_the_command_line_needs_no_library_of_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    stamp()
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(dev, "loads", lambda _library: False)
    with pytest.raises(dev.GivenUp, match="libegl1"):
        dev.prepare()
    dev.prepare(window=False)
    assert dev.installed_extras() == {""}


@pytest.mark.usefixtures("checkout", "no_programs")
def test_the_second_time_nothing_is_done() -> None:
    stamp("dev")
    dev.prepare()
    dev.prepare("dev")
    assert dev.installed_extras() == {"", "dev"}


@pytest.mark.usefixtures("no_programs")
def test_a_changed_recipe_is_installed_again(checkout: Path) -> None:
    stamp("dev")
    with (checkout / "constraints.txt").open("a", encoding="utf-8") as file:
        file.write("rich==15.0\n")
    with pytest.raises(AssertionError, match="started"):
        dev.prepare("dev")


def test_an_environment_that_works_is_adopted(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[list[str]] = []

    def run(command: list[str], **_options: object) -> "subprocess.CompletedProcess[str]":
        started.append(command)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(subprocess, "run", run)
    (checkout / ".venv" / "made-by-hand").touch()
    dev.prepare("dev")
    assert not any("venv" in command for command in started)
    assert started[-1][1:4] == ["-m", "pip", "install"]
    assert started[-1][-1] == ".[dev]"
    assert dev.installed_extras() == {"", "dev"}
    dev.prepare("bundle")
    assert started[-1][-1] == ".[bundle,dev]"


def test_a_failed_installation_is_not_stamped(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "make_environment", lambda: None)
    monkeypatch.setattr(
        subprocess, "run", lambda command, **_: subprocess.CompletedProcess(command, 1)
    )
    assert dev.main(["test"]) == 2
    assert not (checkout / ".venv" / "stamp.json").exists()


def test_no_benchmarks_are_no_error(checkout: Path) -> None:
    stamp("dev")
    assert dev.main(["bench"]) == 0
    assert not (checkout / "benchmarks").exists()


def test_benchmarks_come_out_as_one_list(checkout: Path, capfd: pytest.CaptureFixture[str]) -> None:
    stamp("dev")
    folder = checkout / "benchmarks"
    folder.mkdir()
    for name in ("export", "reader"):
        (folder / f"{name}.py").write_text(BENCHMARK.replace("NAME", name), encoding="utf-8")
    (folder / "helper.py").write_text("x = 1\n", encoding="utf-8")
    assert dev.main(["bench", "--json"]) == 0
    assert json.loads(capfd.readouterr().out) == [
        {"name": "export", "full": False},
        {"name": "reader", "full": False},
    ]
    assert dev.main(["bench", "reader", "--full"]) == 0
    assert capfd.readouterr().out == "a table of reader\n"
    assert dev.main(["bench", "nothing"]) == 2
    assert "There are: export, reader" in capfd.readouterr().err
