"""Makes the catalogs of `resources/translations`: what `dev.py translate` does.

``.ts`` files are for translators, ``.qm`` files for the program; both are kept. The texts are
those inside calls of `tr` in `ui`, and the messages of errors of the core, which knows no Qt and
whose messages are therefore collected (`ui.messages`).
"""

import subprocess
import sysconfig
import tempfile
from pathlib import Path

import msgspec

from annotator import resources
from ui import messages
from ui.wording import TEMPLATES

LANGUAGES = ("ar", "en")


class ToolFailed(RuntimeError):
    """A tool of Qt Linguist ended with an error; the message is what it said."""


def folder() -> Path:
    """Return where the catalogs lie."""
    return resources.path("translations")


def source(language: str) -> Path:
    """Return the file for translators of a language."""
    return folder() / f"hashiya_{language}.ts"


def compiled(language: str) -> Path:
    """Return the file for the program of a language."""
    return folder() / f"hashiya_{language}.qm"


def translate(root: Path) -> None:
    """Bring all catalogs up to date with the code under ``root``."""
    spoken = spoken_by_core(root)
    (folder() / TEMPLATES).write_bytes(encoded(spoken))
    for language in LANGUAGES:
        update(root, source(language), language, spoken)
        release(source(language), compiled(language))


def spoken_by_core(root: Path) -> list[str]:
    """Return the forms of all messages of the core's errors."""
    return messages.templates([root / "annotator", root / "exports", root / "ui"])


def encoded(spoken: list[str]) -> bytes:
    """Return the list of the core's messages as its file holds it."""
    return msgspec.json.format(msgspec.json.encode(spoken), indent=1) + b"\n"


def update(root: Path, target: Path, language: str, spoken: list[str]) -> None:
    """Bring a file for translators up to date with the code; translations are kept.

    Texts that are used no more go; English has only the texts with plural forms, since the
    other ones are English already.
    """
    files = sorted(str(path) for path in (root / "ui").rglob("*.py"))
    plural = ["-pluralonly"] if language == "en" else []
    with tempfile.TemporaryDirectory() as place:
        collected = Path(place) / "core.py"
        lines = [f"tr({msgspec.json.encode(text).decode()})\n" for text in spoken]
        collected.write_text("".join(lines), "utf-8")
        _run(
            "lupdate",
            *files,
            str(collected),
            *("-no-obsolete", "-locations", "none"),
            *("-source-language", "en", "-target-language", language),
            *plural,
            *("-ts", str(target)),
        )


def release(target: Path, compiled_file: Path) -> None:
    """Make the program's file of a translators' file.

    It is put in its place whole: an open window maps the old one into its memory, and would
    crash if that were written over.
    """
    with tempfile.TemporaryDirectory(dir=compiled_file.parent) as place:
        made = Path(place) / compiled_file.name
        _run("lrelease", str(target), "-qm", str(made))
        made.replace(compiled_file)


def released(target: Path) -> bytes:
    """Return what the program's file of a translators' file should hold."""
    with tempfile.TemporaryDirectory() as place:
        made = Path(place) / "made.qm"
        release(target, made)
        return made.read_bytes()


def _run(tool: str, *arguments: str) -> None:
    program = Path(sysconfig.get_path("scripts")) / f"pyside6-{tool}"
    done = subprocess.run(
        [str(program), *arguments], capture_output=True, text=True, check=False, encoding="utf-8"
    )
    if done.returncode:
        raise ToolFailed(done.stderr or done.stdout)
