"""What the project's files give away, and what `resources` may hold."""

import re
import stat
import tomllib

from tests.architecture import sources
from tests.architecture.sources import ROOT, named

# In pieces, so that this file does not find itself.
OF_ONE_MACHINE = re.compile(
    rb"(?<![\w./-])/(?:" + b"|".join([b"work", b"root", b"home/[a-z]+"]) + rb")/[\w.]"
    rb"|[A-Z]:\\+Users\\+\w"
)
REGISTRIES = re.compile(
    rb"(?i)\b(?:" + b"|".join([b"py" + b"pi", b"test.py" + b"pi"]) + rb")\.(?:org|python)"
    rb"|python" + rb"hosted\.|(?:deb|ftp|security)\.debian\.|registry\.npm|--(?:extra-)?index-url"
)


def test_no_file_names_a_place_on_one_machine() -> None:
    found = [
        f"{named(path)}: {match.group().decode()}"
        for path in sources.files()
        for match in OF_ONE_MACHINE.finditer(path.read_bytes())
    ]
    assert not found, "\n".join(found)


def test_no_file_names_the_host_of_a_registry() -> None:
    found = [
        f"{named(path)}: {match.group().decode()}"
        for path in sources.files()
        for match in REGISTRIES.finditer(path.read_bytes())
    ]
    assert not found, "\n".join(found)


def test_the_patterns_find_what_they_are_for() -> None:
    for text in (b'open("/ho' + b'me/sami/x")', b"C:\\Us" + b"ers\\sami", b"in /ro" + b"ot/x"):
        assert OF_ONE_MACHINE.search(text)
    for text in (b"https://pypi" + b".org/simple", b"http://deb.deb" + b"ian.org"):
        assert REGISTRIES.search(text)
    assert not OF_ONE_MACHINE.search(b"https://example.org/work/a")


DATA = {".css", ".json", ".ts", ".qm", ".svg", ".png", ".ico", ".icns", ".md", ".txt", ".html"}


def test_resources_hold_data_alone() -> None:
    kept = [path for path in sources.files() if path.is_relative_to(ROOT / "resources")]
    other = [named(path) for path in kept if path.suffix not in DATA]
    started = [named(path) for path in kept if path.stat().st_mode & stat.S_IXUSR]
    scripts = [named(path) for path in kept if path.read_bytes().startswith(b"#!")]
    active = [
        named(path)
        for path in kept
        if path.suffix in (".svg", ".html") and b"<script" in path.read_bytes().lower()
    ]
    assert kept
    found = other + started + scripts + active
    assert not found, "\n".join(found)


def test_every_dependency_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"]]
    for extra in project["optional-dependencies"].values():
        asked += extra
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").split("\n")
    pinned = {plain(line) for line in lines if "==" in line}
    assert {plain(one) for one in asked} <= pinned


def plain(requirement: str) -> str:
    """Return a requirement's package name, as all its spellings are compared."""
    return re.sub(r"[-_.]+", "-", re.split(r"[\[=<>!~ ;]", requirement, maxsplit=1)[0]).lower()


def test_constraints_are_exact_and_name_no_address() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").split("\n")
    exact = re.compile(r'[\w.-]+==[\w.]+( ; sys_platform == "\w+"| ; python_version .+)?')
    odd = [line for line in lines if line and line[0] != "#" and not exact.fullmatch(line)]
    assert not odd, "\n".join(odd)
