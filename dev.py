"""Everything that is done to this checkout, from nothing but Python 3.11 to 3.13.

    python3 dev.py run [ARGUMENT…]   start Hashiya with the sample project, or with the arguments
    python3 dev.py test [ARGUMENT…]  run the tests; arguments go to pytest
    python3 dev.py lint              check style, types and import contracts
    python3 dev.py fmt               put the source into its form
    python3 dev.py bench [NAME…] [--full] [--json]
                                     run the benchmarks, all or the named ones
    python3 dev.py translate         bring the catalogs of words up to date with the source
    python3 dev.py bundle            make a folder that runs without Python, in dist/

The first time, each verb makes what it needs: the environment `.venv`, the packages that
`constraints.txt` pins, and on Debian the system's packages (as root; otherwise the line to run
is printed). From then on it needs no network.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import json
import os
import platform
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "hashiya-stamp.json"
WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")

SOURCES = ("annotator", "exports", "ui", "main.py", "dev.py", "tests", "benchmarks")

QT_LIBRARIES = """
    libEGL.so.1=libegl1 libGL.so.1=libgl1 libX11-xcb.so.1=libx11-xcb1 libX11.so.6=libx11-6
    libdbus-1.so.3=libdbus-1-3 libfontconfig.so.1=libfontconfig1 libfreetype.so.6=libfreetype6
    libglib-2.0.so.0=libglib2.0-0 libgssapi_krb5.so.2=libgssapi-krb5-2
    libwayland-client.so.0=libwayland-client0 libwayland-cursor.so.0=libwayland-cursor0
    libxcb-cursor.so.0=libxcb-cursor0 libxcb-glx.so.0=libxcb-glx0
    libxcb-icccm.so.4=libxcb-icccm4 libxcb-image.so.0=libxcb-image0
    libxcb-keysyms.so.1=libxcb-keysyms1 libxcb-randr.so.0=libxcb-randr0
    libxcb-render-util.so.0=libxcb-render-util0 libxcb-render.so.0=libxcb-render0
    libxcb-shape.so.0=libxcb-shape0 libxcb-shm.so.0=libxcb-shm0 libxcb-sync.so.1=libxcb-sync1
    libxcb-util.so.1=libxcb-util1 libxcb-xfixes.so.0=libxcb-xfixes0 libxcb-xkb.so.1=libxcb-xkb1
    libxcb.so.1=libxcb1 libxkbcommon-x11.so.0=libxkbcommon-x11-0 libxkbcommon.so.0=libxkbcommon0
"""
"""What Qt's wheel takes from a Linux system (its plugins xcb, wayland and offscreen, found by
readelf), each with the Debian package that has it."""

TEST_LIBRARIES = "libXtst.so.6=libxtst6"
TEST_PROGRAMS = {"Xvfb": "xvfb", "xauth": "xauth", "setxkbmap": "x11-xkb-utils"}
"""What the tests of keyboard layouts use: a real X server without a screen."""


class GivenUp(Exception):
    """Something that the person has to mend first; the message says what, and how."""


def say(text: str) -> None:
    """Tell what is going on, aside from the output of what is run."""
    print(f"dev.py: {text}", file=sys.stderr, flush=True)


# --- the system ------------------------------------------------------------------------------


def check_python() -> None:
    """Refuse a Python that Hashiya does not run on.

    Raises:
        GivenUp: it is older than 3.11 or newer than 3.13.
    """
    if not (3, 11) <= sys.version_info[:2] <= (3, 13):
        raise GivenUp(
            f"Hashiya needs Python 3.11, 3.12 or 3.13; this is {platform.python_version()}. "
            "Start dev.py with one of those, for example: python3.12 dev.py run"
        )


def loads(library: str) -> bool:
    """Return whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_system_packages(*, tests: bool) -> list[str]:
    """Return the Debian packages of what this Linux lacks; nothing elsewhere."""
    if sys.platform != "linux":
        return []
    pairs = (QT_LIBRARIES + (TEST_LIBRARIES if tests else "")).split()
    libraries = [pair.split("=") for pair in pairs]
    missing = {package for name, package in libraries if not loads(name)}
    if tests:
        missing |= {package for name, package in TEST_PROGRAMS.items() if not shutil.which(name)}
    return sorted(missing)


def missing_for_environment() -> list[str]:
    """Return the package of `ensurepip`, which Debian keeps apart, when it will be needed."""
    if sys.platform != "linux" or importlib.util.find_spec("ensurepip") or environment_works():
        return []
    return [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"]


def is_root() -> bool:
    """Return whether the caller may install packages of the system."""
    return sys.platform == "linux" and os.geteuid() == 0


def install_system_packages(packages: list[str]) -> None:
    """Install Debian packages when the caller may, else say how.

    Raises:
        GivenUp: the caller is not root, this is no Debian, or apt failed.
    """
    if not packages:
        return
    apt = shutil.which("apt-get")
    if apt is None:
        raise GivenUp(
            "Python's venv and Qt need what Debian has in these packages; install your system's "
            f"counterparts, then try again: {' '.join(packages)}"
        )
    line = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if not is_root():
        raise GivenUp(
            f"Python's venv and Qt need some packages of the system. Run this, then try again:\n"
            f"  sudo {line}"
        )
    say(f"installing packages of the system: {' '.join(packages)}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in ([apt, "update", "-qq"], [apt, "-qq", *shlex.split(line)[1:]]):
        done = subprocess.run(command, env=quiet, stdout=subprocess.DEVNULL, check=False)
    if done.returncode != 0:
        raise GivenUp(f"apt-get failed. Run this, then try again:\n  {line}")


# --- the environment ---------------------------------------------------------------------------


def make_environment() -> None:
    """Make `.venv`, unless there is one that works.

    Raises:
        GivenUp: making it failed.
    """
    if environment_works():
        return
    say(f"making .venv with Python {platform.python_version()}")
    if subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=False).returncode:
        raise GivenUp("Making .venv failed; what Python said stands above.")


def environment_works() -> bool:
    """Return whether there is an environment with pip and a Python that Hashiya runs on."""
    code = "import sys, pip; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))"
    try:
        done = subprocess.run([str(PYTHON), "-c", code], capture_output=True, check=False)
        return done.returncode == 0
    except OSError:
        return False


def fingerprint() -> str:
    """Return what tells one state of the environment's recipe from another."""
    digest = hashlib.sha256(str(ROOT).encode())
    for name in ("pyproject.toml", "constraints.txt"):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def installed_extras() -> set[str]:
    """Return the extras that were installed by the recipe as it is now; empty for none."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return set()
    if stamp.get("fingerprint") != fingerprint() or not PYTHON.exists():
        return set()
    return {"", *stamp["extras"]}


def prepare(extra: str = "", *, window: bool = True) -> None:
    """Bring the environment up to date for the program and one extra of pyproject.toml.

    Does nothing, and needs no network, when that was done before and the recipe is the same.
    Without ``window``, libraries that Qt lacks are no reason to give up.

    Raises:
        GivenUp: something has to be mended by hand first.
    """
    check_python()
    have = installed_extras()
    packages = missing_system_packages(tests=extra == "dev") if window or is_root() else []
    install_system_packages(packages + ([] if have else missing_for_environment()))
    if extra in have:
        return
    make_environment()
    extras = sorted({*have, extra} - {""})
    say("installing what pyproject.toml asks for; this takes a minute or two the first time")
    command = [str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check"]
    command += [] if sys.stderr.isatty() else ["--quiet"]
    command += ["--only-binary", ":all:", "--constraint", str(ROOT / "constraints.txt")]
    # The plain path file of this mode costs no start-up time and finds new packages at once.
    command += ["--config-settings", "editable_mode=compat"]
    command += ["--editable", f".[{','.join(extras)}]" if extras else "."]
    pins = str(ROOT / "constraints.txt")  # of what builds the path file, too
    pinned = {**os.environ, "PIP_CONSTRAINT": pins, "PIP_BUILD_CONSTRAINT": pins}
    if subprocess.run(command, cwd=ROOT, env=pinned, check=False).returncode != 0:
        raise GivenUp(
            "Installing failed; what pip said stands above. The first start needs a network."
        )
    stamp = {"fingerprint": fingerprint(), "extras": extras}
    STAMP.write_text(json.dumps(stamp), encoding="utf-8")


def python(*arguments: str, folder: Path | None = ROOT, **environment: str) -> int:
    """Run the environment's Python, in the project's folder or the caller's (``None``)."""
    command = [str(PYTHON), *arguments]
    variables = {**os.environ, "PYTHONUTF8": "1", **environment}
    try:
        return subprocess.run(command, cwd=folder, env=variables, check=False).returncode
    except KeyboardInterrupt:
        return 130


# --- the verbs -----------------------------------------------------------------------------------


def has_display() -> bool:
    """Return whether a window can be shown; only Linux can be without."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


def run(arguments: list[str]) -> int:
    """Start Hashiya: with the sample project, or with arguments of its command line."""
    if not arguments and not has_display():
        raise GivenUp(
            "There is no display to open a window on: use `xvfb-run -a python3 dev.py run` "
            "(Debian's packages xvfb and xauth), or the command line: `python3 dev.py run --help`."
        )
    prepare(window=has_display())
    return python(str(ROOT / "main.py"), *(arguments or ["--sample"]), folder=None)


def test(arguments: list[str]) -> int:
    """Run the tests without a screen; all of them on as many processors as there are."""
    prepare("dev")
    spread = () if arguments else ("-n", str(os.cpu_count() or 1), "--dist", "loadfile")
    return python("-m", "pytest", *spread, *arguments, QT_QPA_PLATFORM="offscreen")


def lint(arguments: list[str]) -> int:
    """Run every check, also when one has failed."""
    refuse(arguments)
    prepare("dev")
    sources = [name for name in SOURCES if has_python(ROOT / name)]
    checks = {
        "ruff check": ("-m", "ruff", "check", "."),
        "ruff format": ("-m", "ruff", "format", "--check", "."),
        "mypy": ("-m", "mypy", *sources),
        "lint-imports": ("-c", "from importlinter.cli import lint_imports_command as c; c()"),
    }
    failed = []
    for name, check in checks.items():
        say(name)
        if python(*check) != 0:
            failed.append(name)
    say(f"lint failed: {', '.join(failed)}" if failed else "lint passed")
    return 1 if failed else 0


def fmt(arguments: list[str]) -> int:
    """Mend what can be mended without thinking, and put the source into its form."""
    refuse(arguments)
    prepare("dev")
    return python("-m", "ruff", "check", "--fix-only", ".") or python("-m", "ruff", "format", ".")


BENCH = """
import importlib, sys
sys.exit(importlib.import_module("benchmarks." + sys.argv[1]).main(
    full="--full" in sys.argv, as_json="--json" in sys.argv))
"""


def bench(arguments: list[str]) -> int:
    """Run the benchmarks: each file of `benchmarks` with a ``main(full, as_json)``.

    Each prints its table, or with --json its list of objects; the lists come out as one.
    """
    flags = [word for word in arguments if word in ("--full", "--json")]
    chosen = [word for word in arguments if word not in flags]
    names = sorted(
        path.stem
        for path in (ROOT / "benchmarks").glob("*.py")
        if "\ndef main(" in path.read_text(encoding="utf-8")
    )
    unknown = sorted(set(chosen) - set(names))
    if unknown:
        raise GivenUp(f"No such benchmark: {', '.join(unknown)}. There are: {', '.join(names)}")
    prepare("dev")
    status = 0
    results: list[object] = []
    for name in chosen or names:
        say(f"bench {name}")
        variables = {**os.environ, "PYTHONUTF8": "1", "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(
            [str(PYTHON), "-c", BENCH, name, *flags],
            cwd=ROOT,
            env=variables,
            check=False,
            stdout=subprocess.PIPE if "--json" in flags else None,
        )
        status = status or done.returncode
        if done.stdout:
            results += json.loads(done.stdout)
    if "--json" in flags:
        print(json.dumps(results, indent=2, ensure_ascii=False))
    return status


def translate(arguments: list[str]) -> int:
    """Collect the interface's strings into the catalogs; what is new is left to translate."""
    refuse(arguments)
    prepare("dev")
    return python(
        "-c", "from pathlib import Path; from ui.catalogs import translate as t; t(Path())"
    )


def bundle(arguments: list[str]) -> int:
    """Make `dist/hashiya`: a folder with Python and all of Hashiya, for this kind of system."""
    refuse(arguments)
    prepare("bundle")
    data = [("resources", "resources"), ("annotator/storage/migrations",) * 2]
    command = ["-m", "PyInstaller", "--noconfirm", "--onedir", "--name", "hashiya"]
    for source, target in data:
        command += ["--add-data", f"{ROOT / source}{os.pathsep}{target}"]
    for package in ("annotator", "exports", "ui"):
        command += ["--collect-submodules", package]
    for package in ("fontpkg_amiri", "fontpkg_ibm_plex_sans_arabic", "qtawesome"):
        command += ["--collect-data", package]
    # Found by looking into folders, which PyInstaller does not see.
    command += ["--collect-all", "yasbd", "--hidden-import", "qtawesome"]
    command += ["--recursive-copy-metadata", "hashiya"]
    command += ["--workpath", "build/bundle", "--specpath", "build", "main.py"]
    return python(*command)


def refuse(arguments: list[str]) -> None:
    """Refuse arguments of a verb that has none.

    Raises:
        GivenUp: there are some.
    """
    if arguments:
        raise GivenUp(f"This verb takes no arguments: {' '.join(arguments)}")


def has_python(path: Path) -> bool:
    """Return whether a path is a Python file, or a folder that holds one."""
    return path.is_file() or any(path.rglob("*.py"))


VERBS = {
    "run": run,
    "test": test,
    "lint": lint,
    "fmt": fmt,
    "bench": bench,
    "translate": translate,
    "bundle": bundle,
}


def main(arguments: list[str]) -> int:
    """Carry out one verb and return the exit status: 2 for what the person has to mend."""
    if not arguments or arguments[0] not in VERBS:
        asked = bool(arguments) and arguments[0] in ("-h", "--help", "help")
        print(__doc__.strip(), file=sys.stdout if asked else sys.stderr)
        return 0 if asked else 2
    try:
        return VERBS[arguments[0]](arguments[1:])
    except GivenUp as reason:
        say(str(reason))
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
