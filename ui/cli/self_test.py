"""`hashiya self-test`: whether this installation works, each library touched."""

import platform
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from importlib import metadata
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from annotator import resources
from annotator.importers.incoming import IncomingArticle
from annotator.model import Fragment, JsonValue, SettingKey, now_ms, quoted
from annotator.model.errors import HashiyaError
from annotator.scheme import library
from exports.base import Exporter, Options
from exports.registry import exporters
from ui.cli.terminal import aligned, counted
from ui.cli.verbs import LOSSES, json_option, opened, print_json, version_text, work_as

if TYPE_CHECKING:
    from annotator.project import Project

LIBRARIES = (
    "SQLAlchemy",
    "alembic",
    "arabic-reshaper",
    "click",
    "fontpkg-amiri",
    "fontpkg-ibm-plex-sans-arabic",
    "Jinja2",
    "MarkupSafe",
    "msgspec",
    "numpy",
    "openpyxl",
    "platformdirs",
    "pypdfium2",
    "python-bidi",
    "qtawesome",
    "regex",
    "rich",
    "yasbd-lib",
    "PySide6-Essentials",
)
"""What Hashiya needs; a test compares this with pyproject.toml."""

_FAILURES = (
    HashiyaError,
    OSError,
    ImportError,
    ValueError,
    LookupError,
    RuntimeError,
    TypeError,
    AttributeError,
)
_QUOTE = "بغداد"
_TEXT = "قالت وكالة الأنباء إن الوزير وصل إلى بغداد 😀.\r\nسطر ثانٍ"
_QT = """
from PySide6.QtWidgets import QApplication
import ui.app
application = QApplication(["hashiya", "-platform", "offscreen"])
print(application.platformName())
"""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one step of the test went."""

    name: str
    passed: bool
    detail: str


@click.command("self-test")
@click.option("--qt", is_flag=True, help="Load Qt and the window, too (in a process of its own).")
@json_option
@click.pass_context
def self_test(context: click.Context, qt: bool, as_json: bool) -> None:
    """Test the installation.

    Libraries, resources, and a small project through all its formats.
    """
    outcomes = list(_outcomes(qt=qt))
    if as_json:
        print_json(_as_json(outcomes))
    else:
        click.echo(f"hashiya {version_text()}, Python {platform.python_version()}")
        rows = [("ok" if one.passed else "FAILED", one.name, one.detail) for one in outcomes]
        for line in aligned(rows):
            click.echo(line)
        if not qt:
            click.echo("Qt was not loaded; add --qt to test the window's libraries.")
    context.exit(0 if all(one.passed for one in outcomes) else LOSSES)


def _outcomes(*, qt: bool) -> Iterator[Outcome]:
    for name in LIBRARIES:
        yield _attempt(name, partial(metadata.version, name))
    yield _attempt("resources", _resources)
    yield _attempt("fonts", _fonts)
    with TemporaryDirectory(prefix="hashiya-") as folder:
        yield from _project(Path(folder))
    if qt:
        yield _attempt("Qt", _qt)


def _attempt(name: str, step: Callable[[], str]) -> Outcome:
    """Run a step; what it raises is the outcome, whatever it is."""
    try:
        return Outcome(name, True, step())
    except _FAILURES as error:
        return Outcome(name, False, f"{type(error).__name__}: {error}")


def _resources() -> str:
    return ", ".join(library.builtin(name).name.en for name in library.builtin_names())


def _fonts() -> str:
    import fontpkg_amiri
    import fontpkg_ibm_plex_sans_arabic

    found = []
    for package in (fontpkg_amiri, fontpkg_ibm_plex_sans_arabic):
        if not any((package.ROOT / "files").glob("*.ttf")):
            raise LookupError(f"{package.FAMILY} has no font files")
        found.append(package.FAMILY)
    return ", ".join(found)


def _project(folder: Path) -> Iterator[Outcome]:
    """Make a project, read it back, export it in every format and bring the JSON in again."""
    path = folder / "self-test.hashiya"
    written = _attempt("project", lambda: _write(path))
    yield written
    if not written.passed:
        return
    yield _attempt("reading back", lambda: _read_back(path))
    for name, exporter in exporters().items():
        out = folder / f"{name}{exporter.suffix}"
        yield _attempt(f"export {name}", partial(_export, exporter, path, out))
    yield _attempt("import json", lambda: _import(folder))


def _write(path: Path) -> str:
    from annotator.operations.articles import add_articles
    from annotator.operations.settings import set_setting
    from annotator.operations.spans import create_span
    from annotator.project import Project

    with Project.create(path, "self-test", library.builtin()) as project:
        work_as(project, "self-test")
        project.perform(set_setting, SettingKey.ORGANISATION_NAME, "self-test")
        incoming = IncomingArticle(text=_TEXT, title="self-test")
        article = project.perform(add_articles, [incoming]).result[0]
        start = _TEXT.index(_QUOTE)
        where = (Fragment(start, start + len(_QUOTE)),)
        project.perform(create_span, article.uid, "GPE", where)
    return f"{path.stat().st_size} bytes"


def _read_back(path: Path) -> str:
    with opened(path) as project:
        _compare(project)
        if findings := project.check():
            raise LookupError(findings[0].message)
    return _QUOTE


def _compare(project: "Project") -> None:
    """See that the one article and its one span are as they were written."""
    (article,) = project.read.articles.all()
    text = project.read.articles.text(article.uid)
    (one,) = project.read.annotation.sets(article.uid)
    (span,) = project.read.annotation.spans(one.uid)
    if (text, quoted(text, span.fragments)) != (_TEXT, _QUOTE):
        raise ValueError("the text is not what was written")


def _export(exporter: Exporter, path: Path, out: Path) -> str:
    with opened(path) as project:
        report = exporter.write(project, out, Options(at=now_ms()))
    return counted(report.written)


def _import(folder: Path) -> str:
    from annotator.importing import import_paths
    from annotator.project import Project

    with Project.create(folder / "again.hashiya", "again", library.builtin()) as project:
        import_paths(project, [folder / "json.json"])
        _compare(project)
    return "the same"


def _qt() -> str:
    """Load the window's libraries in a process of their own, which they may take down."""
    done = subprocess.run(
        [sys.executable, "-c", _QT],
        cwd=resources.path().parent,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode != 0:
        raise ImportError((done.stderr.strip().split("\n") or [""])[-1])
    return metadata.version("PySide6-Essentials")


def _as_json(outcomes: Sequence[Outcome]) -> JsonValue:
    steps: list[JsonValue] = [
        {"name": one.name, "ok": one.passed, "detail": one.detail} for one in outcomes
    ]
    return {
        "version": version_text(),
        "python": platform.python_version(),
        "ok": all(one.passed for one in outcomes),
        "steps": steps,
    }
