"""What a killed program left of a file is deleted by the next one that writes there."""

import os
import re
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from annotator import leftovers
from annotator.files import replacing
from annotator.project import Project
from annotator.sample_project import fill
from annotator.scheme.library import builtin
from ui.cli.main import main

WRITER = """
    import sys, time
    from pathlib import Path
    from annotator.files import replacing
    with replacing(Path(sys.argv[1])) as stream:
        stream.write(b"half")
        stream.flush()
        print("writing", flush=True)
        time.sleep(60)
"""


def writer(out: Path) -> subprocess.Popen[bytes]:
    """Start a program that has a file half written."""
    command = [sys.executable, "-c", textwrap.dedent(WRITER), str(out)]
    child = subprocess.Popen(command, stdout=subprocess.PIPE)
    assert child.stdout is not None
    assert child.stdout.readline().strip() == b"writing"
    child.stdout.close()
    return child


def kill(child: subprocess.Popen[bytes]) -> None:
    child.send_signal(signal.SIGKILL)
    child.wait()


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def test_a_dead_one_goes_and_a_living_one_stays(tmp_path: Path) -> None:
    dead, living = writer(tmp_path / "a"), writer(tmp_path / "b")
    kill(dead)
    assert len(names(tmp_path)) == 2
    with replacing(tmp_path / "c") as stream:
        stream.write(b"whole")
    left = [name for name in names(tmp_path) if name != "c"]
    assert len(left) == 1
    assert f"-{living.pid}-" in left[0]
    kill(living)
    leftovers.sweep(tmp_path)
    assert names(tmp_path) == ["c"]


def test_another_computer_s_and_what_is_no_leftover_stay(tmp_path: Path) -> None:
    process = writer(tmp_path / "a")
    kill(process)
    [name] = names(tmp_path)
    foreign = re.sub(r"-[0-9a-f]{8}-", "-00000000-", name, count=1)
    others = [foreign, "خبر.part", ".hashiya-notes.part", f"{name}.txt", "a.hashiya"]
    for other in others:
        (tmp_path / other).write_bytes(b"")
    (tmp_path / f"{name}-journal").write_bytes(b"")
    leftovers.sweep(tmp_path)
    assert names(tmp_path) == sorted(others)


def test_a_folder_that_is_not_there_is_nothing_to_sweep(tmp_path: Path) -> None:
    leftovers.sweep(tmp_path / "nowhere")
    assert names(tmp_path) == []


@pytest.mark.parametrize("verb", [["export", "{project}", "{out}/a.json"], ["backup", "{project}"]])
def test_the_next_run_of_a_killed_verb_clears_up(tmp_path: Path, verb: list[str]) -> None:
    """The program is killed by itself, in the middle of its writing."""
    path, out = tmp_path / "p.hashiya", tmp_path / "out"
    out.mkdir()
    with Project.create(path, "عينة", builtin()) as project:
        fill(project)
    arguments = [one.format(project=path, out=out) for one in verb]
    killing = """
        import os, signal, sys
        from annotator import files
        files._sync = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
        from ui.cli.main import main
        main(sys.argv[1:])
    """
    command = [sys.executable, "-c", textwrap.dedent(killing), *arguments]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL
    assert parts(tmp_path)
    assert main(arguments) == 0
    assert parts(tmp_path) == []


def parts(folder: Path) -> list[Path]:
    return [one for one in folder.rglob("*") if ".part" in one.name]


def test_our_own_process_lives() -> None:
    assert leftovers._lives(os.getpid())
    assert not leftovers._lives(2**22 + 1)
