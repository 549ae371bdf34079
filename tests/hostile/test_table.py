"""Over four hundred files that lie: a word or a counted report comes of each, and nothing else."""

import json
import subprocess
import sys
from pathlib import Path

from annotator.project import Project
from annotator.scheme import library
from tests.hostile import cases

ROOT = Path(__file__).parent.parent.parent


def outcomes(tmp_path: Path, paths: list[Path]) -> list[dict[str, object]]:
    """Return what came of each case, as far as the process got."""
    template, scratch = tmp_path / "template.hashiya", tmp_path / "scratch"
    scratch.mkdir()
    Project.create(template, "تجربة", library.builtin()).close()
    ran = subprocess.run(
        [sys.executable, "-m", "tests.hostile.child", template, scratch, *paths],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert not ran.stderr.strip(), ran.stderr[-2000:]
    return [json.loads(line) for line in ran.stdout.splitlines()]


def is_well(one: dict[str, object]) -> bool:
    """Return whether a case ended in words: refused and nothing changed, or told what came in."""
    refused = one["status"] == 2 and not one["changed"]
    words = bool(one["told"]) or one["status"] == 0
    calm = "Traceback" not in str(one["told"]) and one["check"] == 0
    return (refused or one["status"] in (0, 1)) and words and calm


# Windows has neither pipes in folders nor bounds of a process.
if sys.platform != "win32":

    def test_no_hostile_file_breaks_through(tmp_path: Path) -> None:
        folder = tmp_path / "cases"
        folder.mkdir()
        paths = cases.make(folder)
        assert len(paths) >= 400
        found = outcomes(tmp_path, paths)
        # A process that was ended for its memory or time has said nothing of the case it was at.
        assert [one["case"] for one in found] == [str(path) for path in paths]
        assert [one for one in found if not is_well(one)] == []
