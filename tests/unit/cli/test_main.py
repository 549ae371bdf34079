"""What opens the window, what is refused, and how the program ends."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Hashiya
from ui.cli import main as entry
from ui.cli.ending import Ending
from ui.cli.self_test import LIBRARIES
from ui.launch import LazyDesktop, NoWindow, View

ROOT = Path(__file__).parents[3]


def run(*arguments: object, **variables: str) -> "subprocess.CompletedProcess[str]":
    """Start the program as people do, without a display."""
    environment = {"PATH": "", "LANG": "C.UTF-8", "HOME": "", **variables}
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *map(str, arguments)],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_without_a_verb_the_window_opens(hashiya: Hashiya, path: Path) -> None:
    assert hashiya().status == 0
    assert hashiya("--sample").status == 0
    assert hashiya(path).status == 0
    assert hashiya.window.opened == [([], False), ([], True), ([path], False)]


def test_a_mistyped_verb_is_refused_with_a_hint(hashiya: Hashiya) -> None:
    said = hashiya("exprot", "x")
    assert said.status == 2
    assert "Did you mean “export”?" in said.err
    assert not hashiya.window.opened


def test_a_project_that_is_not_there_is_not_opened(hashiya: Hashiya, tmp_path: Path) -> None:
    said = hashiya(tmp_path / "none.hashiya")
    assert said.status == 2
    assert "There is no such project." in said.err
    assert not hashiya.window.opened


@pytest.mark.parametrize(
    "arguments", [("stats",), ("stats", "a", "b"), ("--nonsense",), ("export", "a", "b", "--x")]
)
def test_wrong_use_ends_with_two(hashiya: Hashiya, arguments: tuple[str, ...]) -> None:
    said = hashiya(*arguments)
    assert said.status == 2
    assert said.err
    assert not said.out


@pytest.mark.parametrize("verb", ["stats", "check", "backup"])
def test_other_files_are_refused_and_left_alone(
    hashiya: Hashiya, tmp_path: Path, verb: str
) -> None:
    other = tmp_path / "other.hashiya"
    other.write_text("not a project", encoding="utf-8")
    said = hashiya(verb, other)
    assert said.status == 2
    assert str(other) in said.err
    assert "Traceback" not in said.err
    assert other.read_text(encoding="utf-8") == "not a project"
    assert [one.name for one in tmp_path.iterdir()] == ["other.hashiya"]


def test_names_that_would_reorder_the_line_are_escaped(hashiya: Hashiya, tmp_path: Path) -> None:
    said = hashiya("stats", tmp_path / "a\u202etxt.hashiya")
    assert said.status == 2
    assert "a\\u202etxt.hashiya" in said.err


def test_screenshots_go_to_the_window(hashiya: Hashiya, path: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.png"
    said = hashiya("screenshot", path, out, "--view", "claims", "--theme", "dark", "--size", "9x9")
    assert said.status == 2
    arguments = ("--view", "claims", "--theme", "dark", "--lang", "en", "--size", "1280x720")
    assert hashiya("screenshot", path, out, *arguments).status == 0
    assert hashiya.window.taken == [(path, out, View("claims", "", "dark", "en", (1280, 720)))]


def test_without_a_display_one_line_says_the_way_out() -> None:
    with pytest.raises(NoWindow, match="no display") as caught:
        LazyDesktop({}, "linux").open((), sample=False)
    assert "xvfb-run" in caught.value.remedy


def test_a_fault_of_the_program_is_not_taken_for_losses(
    hashiya: Hashiya, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("annotator.project.Project.check", break_down)
    said = hashiya("check", path)
    assert said.status == 70
    assert "ZeroDivisionError" in said.err


def test_an_interruption_is_not_swallowed_by_the_ending() -> None:
    with pytest.raises(KeyboardInterrupt), Ending():
        raise KeyboardInterrupt


def test_main_without_arguments_takes_the_process_own(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["hashiya", "--version"])
    assert entry.main() == 0
    assert capsys.readouterr().out.startswith("hashiya ")


def test_the_program_as_people_start_it(tmp_path: Path) -> None:
    made = run("new", tmp_path / "a")
    assert (made.returncode, made.stderr) == (0, "")
    source = tmp_path / "خبر.txt"
    source.write_text("خبر عاجل\n\nمن بغداد", encoding="utf-8")
    project = tmp_path / "a.hashiya"
    assert run("import", project, source).returncode == 0
    shown = run("show", project, "1", "--shape")
    assert shown.returncode == 0
    assert "\ufe92" in shown.stdout
    assert run("export", project, tmp_path / "a.xlsx").returncode == 0
    assert run("check", project).stdout.endswith("sound.\n")


def test_without_a_display_the_program_says_so_and_ends_with_two() -> None:
    done = run()
    if sys.platform == "linux":
        assert done.returncode == 2
        assert done.stderr.startswith("hashiya: There is no display to open a window on.\n")
        assert "Traceback" not in done.stderr


def test_a_reader_that_goes_away_is_no_error(path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), "show", str(path), "1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == 0


def test_the_self_test_knows_every_dependency() -> None:
    import re
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {re.split(r"[\[=<>!~ ;]", one, maxsplit=1)[0] for one in project["dependencies"]}
    assert asked == set(LIBRARIES)
