"""Imports cases one after the other in a process whose memory and time are bounded.

``python -m tests.hostile.child TEMPLATE SCRATCH CASES…`` prints a line of JSON for each.
"""

import contextlib
import hashlib
import io
import json
import resource
import shutil
import signal
import sqlite3
import sys
from pathlib import Path

from ui.cli.main import main

MEMORY = 1_500_000_000
"""Bytes of address space."""
SECONDS = 20
"""Of the processor's time for one case; then the kernel ends the process."""


def state_of(project: Path) -> str:
    """Return a sum of all that is in a project."""
    with contextlib.closing(sqlite3.connect(project)) as connection:
        return hashlib.sha256("\n".join(connection.iterdump()).encode()).hexdigest()


def tried(template: Path, scratch: Path, case: Path) -> dict[str, object]:
    """Import a case into a copy of a project, and tell what came of it."""
    project = scratch / "p.hashiya"
    for old in scratch.glob("p.hashiya*"):
        old.unlink()
    shutil.copyfile(template, project)
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    said, told = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(told):
        status = main(["import", str(project), str(case)])
        check = main(["check", str(project)])
    signal.setitimer(signal.ITIMER_PROF, 0)
    return {
        "case": str(case),
        "status": status,
        "told": told.getvalue()[:2000],
        "check": check,
        "checked": said.getvalue()[-500:],
        "changed": status == 2 and state_of(project) != state_of(template),
    }


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    for one in sys.argv[3:]:
        line = json.dumps(tried(Path(sys.argv[1]), Path(sys.argv[2]), Path(one)))
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
